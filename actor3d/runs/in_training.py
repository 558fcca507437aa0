"""The networks of a run while it trains; nothing here writes, so that a reader never disturbs the writer."""

import torch

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.runs.checkpoints import checkpoint_step, load_averaged
from actor3d.runs.folder import DENOISER, RECTIFIER, RunFolder
from actor3d.runs.loading import load_networks
from actor3d.runs.progress import has_model
from actor3d.sampling.networks import AvatarNetworks, build_denoiser, build_feature_net, on_device
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

_ATTEMPTS = 5


def latest_networks(
    run: RunFolder, config: ActorConfig, surface: BodySurface, device: torch.device
) -> AvatarNetworks | None:
    """The networks as they are: finished, or with the averaged weights of the rectifier's last checkpoint.

    Returns:
        The networks; None while the rectifier has no checkpoint.

    Raises:
        UserError: if the run's files are damaged or contradict its configuration.
    """
    if has_model(run, RECTIFIER):
        return load_networks(run, config, surface, device)
    if not checkpoint_step(run.checkpoint(RECTIFIER)):
        return None
    denoiser, feature_net = build_denoiser(config, surface), build_feature_net(config, surface)
    rectifier = Rectifier.unfilled(surface, config.rectifier.model)
    _load(run, DENOISER, {DENOISER: denoiser})
    _load(run, RECTIFIER, {"feature_net": feature_net, RECTIFIER: rectifier})
    return AvatarNetworks(
        config=config,
        surface=surface.to(device),
        denoiser=on_device(denoiser, device).eval(),
        feature_net=on_device(feature_net, device).eval(),
        rectifier=on_device(rectifier, device).eval(),
    )


def _load(run: RunFolder, stage: str, modules: dict[str, torch.nn.Module]) -> None:
    """Fill modules from a stage's checkpoint, again if it is replaced meanwhile."""
    folder, trouble = run.checkpoint(stage), OSError()
    for _ in range(_ATTEMPTS):
        before = checkpoint_step(folder)
        try:
            load_averaged(folder, modules)
        except OSError as error:
            trouble = error
        else:
            if before and checkpoint_step(folder) == before:
                return
    raise UserError(f"{folder}: the checkpoint cannot be read ({trouble}); train with --resume") from trouble
