"""The finished avatar of a run, read back."""

import json
from dataclasses import asdict
from typing import TypeVar

import torch
from diffusers.models.modeling_utils import ModelMixin
from diffusers.utils import SAFETENSORS_WEIGHTS_NAME
from safetensors import SafetensorError
from safetensors.torch import load_file

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.runs.folder import DENOISER, FEATURE_NET, RECTIFIER, RunFolder, current_folder
from actor3d.sampling.networks import AvatarNetworks, build_denoiser, build_feature_net, on_device
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

Model = TypeVar("Model", bound=ModelMixin)

_AGAIN = "restore it, give the run its own capture and body model, or train again into a new folder"


def load_networks(
    run: RunFolder, config: ActorConfig, surface: BodySurface, device: torch.device
) -> AvatarNetworks:
    """The finished networks of a run.

    Raises:
        UserError: if the run is not finished, damaged, of another architecture, or made for another body.
    """
    denoiser, feature_net = build_denoiser(config, surface), build_feature_net(config, surface)
    rectifier = Rectifier(num_faces=len(surface.faces), **asdict(config.rectifier.model))
    return AvatarNetworks(
        config=config,
        surface=surface.to(device),
        denoiser=on_device(_filled(run, DENOISER, denoiser), device).eval(),
        feature_net=on_device(_filled(run, FEATURE_NET, feature_net), device).eval(),
        rectifier=on_device(_filled(run, RECTIFIER, rectifier), device).eval(),
    )


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
