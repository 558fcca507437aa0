"""An avatar's whole training, and reading the result back."""

import json
from collections.abc import Callable
from typing import TypeVar

import torch
from diffusers.models.modeling_utils import ModelMixin
from safetensors import SafetensorError

from actor3d.config import ActorConfig, UserError
from actor3d.sampling.avatar import Avatar, on_device
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import StepReport, train_stage
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.run_folder import RunFolder, recover_folder, replacing_folder, reporting_disk_trouble
from data.zjumocap.prepared import PreparedCapture
from denoiser2d.unet import ConditionalUNet
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

Model = TypeVar("Model", bound=ModelMixin)

_DENOISER, _FEATURE_NET, _RECTIFIER = "denoiser", "feature_net", "rectifier"


def train_avatar(
    run: RunFolder,
    config: ActorConfig,
    prepared: PreparedCapture,
    device: torch.device,
    report: Callable[[StepReport], None] | None = None,
) -> Avatar:
    """Train both stages, resuming whatever has been done, and leave the averaged models in the run.

    Raises:
        Interrupted: after Ctrl-C.
        UserError: see `train_stage`.
    """
    denoiser_stage = DenoiserStage(config, prepared, device)
    train_stage(denoiser_stage, run, config.training, report)
    _save(run, _DENOISER, denoiser_stage.denoiser)
    rectifier_stage = RectifierStage(config, prepared, device, denoiser_stage.denoiser)
    train_stage(rectifier_stage, run, config.training, report)
    _save(run, _FEATURE_NET, rectifier_stage.feature_net)
    _save(run, _RECTIFIER, rectifier_stage.rectifier)
    return load_avatar(run, config, prepared.surface, device)


def load_avatar(run: RunFolder, config: ActorConfig, surface: BodySurface, device: torch.device) -> Avatar:
    """The finished avatar of a run.

    Raises:
        UserError: if the run is not finished, damaged, or made for another body.
    """
    rectifier = _load(run, _RECTIFIER, Rectifier)
    if rectifier.config["num_faces"] != len(surface.faces):
        raise UserError(
            f"{run.root}: trained on a body of {rectifier.config['num_faces']} faces, "
            f"the capture's body has {len(surface.faces)}; give the run its own capture and body model"
        )
    return Avatar(
        config=config,
        surface=surface.to(device),
        denoiser=on_device(_load(run, _DENOISER, ConditionalUNet), device).eval(),
        feature_net=on_device(_load(run, _FEATURE_NET, ConditionalUNet), device).eval(),
        rectifier=on_device(rectifier, device).eval(),
    )


def _save(run: RunFolder, name: str, model: ModelMixin) -> None:
    folder = run.model(name)
    with reporting_disk_trouble(folder), replacing_folder(folder) as partial:
        model.save_pretrained(partial)


def _load(run: RunFolder, name: str, kind: type[Model]) -> Model:
    folder = run.model(name)
    recover_folder(folder)
    if not folder.is_dir():
        raise UserError(
            f"{run.root}: the {name} is not trained yet; finish it with `actor3d train ... --resume`"
        )
    try:
        return kind.from_pretrained(folder, local_files_only=True, low_cpu_mem_usage=False)
    except (OSError, ValueError, RuntimeError, TypeError, SafetensorError, json.JSONDecodeError) as error:
        reason = " ".join(str(error).split())[:200]
        raise UserError(f"{folder}: damaged, or of another architecture ({reason}); train again") from error
