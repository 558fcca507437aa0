"""An avatar's whole training, and reading the result back."""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import TypeVar

import torch
from diffusers.models.modeling_utils import ModelMixin
from diffusers.utils import SAFETENSORS_WEIGHTS_NAME
from safetensors import SafetensorError
from safetensors.torch import load_file

from actor3d.config import ActorConfig, UserError
from actor3d.sampling.avatar import Avatar, build_denoiser, build_feature_net, on_device
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.loop import StepReport, train_stage
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.run_folder import RunFolder, current_folder, replacing_folder, reporting_disk_trouble
from data.zjumocap.prepared import PreparedCapture
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

Model = TypeVar("Model", bound=ModelMixin)

_DENOISER, _FEATURE_NET, _RECTIFIER = "denoiser", "feature_net", "rectifier"
_AGAIN = "restore it, give the run its own capture and body model, or train again into a new folder"


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
        UserError: if the run is not finished, damaged, of another architecture, or made for another body.
    """
    denoiser, feature_net = build_denoiser(config, surface), build_feature_net(config, surface)
    rectifier = Rectifier(num_faces=len(surface.faces), **asdict(config.rectifier.model))
    return Avatar(
        config=config,
        surface=surface.to(device),
        denoiser=on_device(_filled(run, _DENOISER, denoiser), device).eval(),
        feature_net=on_device(_filled(run, _FEATURE_NET, feature_net), device).eval(),
        rectifier=on_device(_filled(run, _RECTIFIER, rectifier), device).eval(),
    )


def _save(run: RunFolder, name: str, model: ModelMixin) -> None:
    folder = run.model(name)
    with reporting_disk_trouble(folder), replacing_folder(folder) as partial:
        model.save_pretrained(partial)


def _filled(run: RunFolder, name: str, network: Model) -> Model:
    """The network that the run's settings describe with the weights of the run: all of them, and no others."""
    folder = current_folder(run.model(name))
    if not folder.is_dir():
        raise UserError(
            f"{run.root}: the {name} is not trained yet; finish it with `actor3d train ... --resume`"
        )
    try:
        saved = json.loads((folder / network.config_name).read_text(encoding="utf-8"))
        weights = load_file(folder / SAFETENSORS_WEIGHTS_NAME)
    except (OSError, ValueError, SafetensorError) as error:
        raise UserError(f"{folder}: damaged ({_short(error)}); {_AGAIN}") from error
    difference = _difference(saved, network)
    if difference:
        raise UserError(
            f"{folder}: of another architecture than the run's config.yaml ({difference}); {_AGAIN}"
        )
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        raise UserError(f"{folder}: of another architecture ({_short(error)}); {_AGAIN}") from error
    return network


def _difference(saved: object, network: ModelMixin) -> str:
    """The first setting in which a saved network differs from the expected one; empty where there is none."""
    if not isinstance(saved, dict):
        return "its config.json holds no settings"
    # Through JSON, because it turns tuples into lists.
    expected = json.loads(json.dumps({k: v for k, v in network.config.items() if not k.startswith("_")}))
    for name, value in expected.items():
        if saved.get(name, value) != value:
            return f"{name} is {saved[name]}, expected {value}"
    return ""


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
