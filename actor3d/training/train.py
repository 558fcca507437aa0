"""An avatar's whole training, and reading the result back."""

from collections.abc import Callable, Mapping

import torch
from diffusers.models.modeling_utils import ModelMixin

from actor3d.captures.dataset import CaptureDataset
from actor3d.config import ActorConfig
from actor3d.errors import reporting_disk_trouble
from actor3d.io.atomic import atomic_folder
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.runs.folder import DENOISER, FEATURE_NET, RECTIFIER, RunFolder
from actor3d.runs.loading import load_networks
from actor3d.sampling.networks import AvatarNetworks
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import StepReport, train_stage
from actor3d.training.rectifier_stage import RectifierStage


def train_avatar(
    run: RunFolder,
    config: ActorConfig,
    prepared: CaptureDataset,
    device: torch.device,
    report: Callable[[StepReport], None] | None = None,
    processes: ProcessGroup = ALONE,
    looked: Callable[[int, int], None] | None = None,
) -> AvatarNetworks:
    """Train both stages, resuming whatever has been done, and leave the averaged models in the run.

    Of several processes the first writes them. Before the second stage all poses are looked at, of which `looked` is
    told how many of how many.

    Raises:
        Interrupted: after Ctrl-C.
        UserError: see `train_stage`.
    """
    denoiser_stage = DenoiserStage(config, prepared, device, processes)
    train_stage(denoiser_stage, run, config.training, report, processes)
    _save(run, processes, {DENOISER: denoiser_stage.denoiser})
    rectifier_stage = RectifierStage(config, prepared, device, denoiser_stage.denoiser, processes, looked)
    train_stage(rectifier_stage, run, config.training, report, processes)
    _save(run, processes, {FEATURE_NET: rectifier_stage.feature_net, RECTIFIER: rectifier_stage.rectifier})
    return load_networks(run, config, prepared.surface, device)


def _save(run: RunFolder, processes: ProcessGroup, models: Mapping[str, ModelMixin]) -> None:
    """Write finished models; all processes come here before one goes on."""

    def write() -> None:
        for name, model in models.items() if processes.is_first else ():
            folder = run.model(name)
            run.require_there()
            with reporting_disk_trouble(folder), atomic_folder(folder, keep_others=True) as partial:
                model.save_pretrained(partial)

    processes.in_turn(write)
