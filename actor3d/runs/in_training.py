"""Looking at a run while it trains; nothing here writes, so that a reader never disturbs the writer."""

from dataclasses import asdict, dataclass

import torch

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.io.atomic import current_folder
from actor3d.runs.checkpoints import checkpoint_step, load_averaged
from actor3d.runs.folder import DENOISER, RECTIFIER, RunFolder
from actor3d.runs.loading import load_networks
from actor3d.sampling.networks import AvatarNetworks, build_denoiser, build_feature_net, on_device
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

_ATTEMPTS = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainingProgress:
    """How far the training of a run has come, by its checkpoints."""

    stage: str
    """The stage at work, or the last one."""
    step: int
    """Steps in the stage's last checkpoint; 0 if there is none."""
    total: int
    finished: bool
    """Whether all stages are done and their models saved."""


def training_progress(run: RunFolder, config: ActorConfig) -> TrainingProgress:
    """How far a run has come."""
    totals = {DENOISER: config.denoiser.optimizer.steps, RECTIFIER: config.rectifier.optimizer.steps}
    steps = {stage: checkpoint_step(run.checkpoint(stage)) for stage in totals}
    stage = RECTIFIER if steps[RECTIFIER] or steps[DENOISER] >= totals[DENOISER] else DENOISER
    return TrainingProgress(
        stage=stage, step=steps[stage], total=totals[stage], finished=_is_there(run, RECTIFIER)
    )


def latest_networks(
    run: RunFolder, config: ActorConfig, surface: BodySurface, device: torch.device
) -> AvatarNetworks | None:
    """The networks as they are: finished, or with the averaged weights of the rectifier's last checkpoint.

    Returns:
        The networks; None while the rectifier has no checkpoint.

    Raises:
        UserError: if the run's files are damaged or contradict its configuration.
    """
    if _is_there(run, RECTIFIER):
        return load_networks(run, config, surface, device)
    if not checkpoint_step(run.checkpoint(RECTIFIER)):
        return None
    denoiser, feature_net = build_denoiser(config, surface), build_feature_net(config, surface)
    rectifier = Rectifier(num_faces=len(surface.faces), **asdict(config.rectifier.model))
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


def _is_there(run: RunFolder, model: str) -> bool:
    return current_folder(run.model(model)).is_dir()
