"""The finished avatar of a run, read back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import torch
from diffusers.models.modeling_utils import ModelMixin
from diffusers.utils import SAFE_WEIGHTS_INDEX_NAME, SAFETENSORS_WEIGHTS_NAME
from safetensors import SafetensorError, safe_open

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.io.atomic import current_folder
from actor3d.io.bounded import read_bounded_json
from actor3d.io.safetensors_files import PLAIN_NUMBERS
from actor3d.runs.folder import DENOISER, FEATURE_NET, RECTIFIER, RunFolder
from actor3d.sampling.networks import AvatarNetworks, build_denoiser, build_feature_net, on_device
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier

Model = TypeVar("Model", bound=ModelMixin)

MAX_CONFIG_BYTES = 1_000_000

_AGAIN = "restore it, give the run its own capture and body model, or train again into a new folder"


def load_networks(
    run: RunFolder, config: ActorConfig, surface: BodySurface, device: torch.device
) -> AvatarNetworks:
    """The finished networks of a run.

    Raises:
        UserError: if the run is not finished, damaged, of another architecture, or made for another body.
    """

    def load(name: str, build: Callable[[], Model]) -> Model:
        return on_device(_load(run, name, _outline(run, build)), device).eval()

    def rectifier() -> Rectifier:
        return Rectifier.unfilled(surface, config.rectifier.model)

    return AvatarNetworks(
        config=config,
        surface=surface.to(device),
        denoiser=load(DENOISER, lambda: build_denoiser(config, surface)),
        feature_net=load(FEATURE_NET, lambda: build_feature_net(config, surface)),
        rectifier=load(RECTIFIER, rectifier),
    )


def _outline(run: RunFolder, build: Callable[[], Model]) -> Model:
    """The network that the run's settings describe, with shapes but no weights: however large, it takes no memory."""
    try:
        with torch.device("meta"):
            return build()
    except (ValueError, TypeError, RuntimeError, OverflowError) as error:
        raise UserError(f"{run.config_file}: describes no network ({_short(error)})") from error


def _load(run: RunFolder, name: str, outline: Model) -> Model:
    """A saved network that is as outlined: its settings, and all of the weights and no others."""
    folder = current_folder(run.model(name))
    if not folder.is_dir():
        raise UserError(
            f"{run.root}: the {name} is not trained yet; finish it with `actor3d train ... --resume`"
        )
    try:
        saved = read_bounded_json(folder / outline.config_name, MAX_CONFIG_BYTES)
        shapes = _shapes(folder)
    except (OSError, ValueError, SafetensorError) as error:
        raise UserError(f"{folder}: damaged ({_short(error)}); {_AGAIN}") from error
    difference = _difference(saved, outline)
    if difference:
        raise UserError(
            f"{folder}: of another architecture than the run's config.yaml ({difference}); {_AGAIN}"
        )
    difference = _difference_of_weights(shapes, outline)
    if difference:
        raise UserError(f"{folder}: of another architecture ({difference}); {_AGAIN}")
    try:
        return type(outline).from_pretrained(
            folder, local_files_only=True, use_safetensors=True, low_cpu_mem_usage=False
        )
    except (OSError, ValueError, RuntimeError, SafetensorError) as error:
        raise UserError(f"{folder}: damaged ({_short(error)}); {_AGAIN}") from error


def _shapes(folder: Path) -> dict[str, list[int]]:
    """Shapes of the saved weights, from the file's header."""
    file = folder / SAFETENSORS_WEIGHTS_NAME
    if (folder / SAFE_WEIGHTS_INDEX_NAME).exists():
        raise ValueError(f"{SAFE_WEIGHTS_INDEX_NAME} is there: the weights should be in one file")
    if not file.is_file():
        raise FileNotFoundError(f"no file {file.name}")
    with safe_open(file, framework="pt") as weights:
        slices = {name: weights.get_slice(name) for name in weights.keys()}  # noqa: SIM118
        strange = next((each for each in slices if slices[each].get_dtype() not in PLAIN_NUMBERS), None)
        if strange is not None:
            raise ValueError(f"{_short(strange)} holds {slices[strange].get_dtype()}")
        return {name: weight.get_shape() for name, weight in slices.items()}


def _difference(saved: object, network: ModelMixin) -> str:
    """The first setting in which a saved network differs from the expected one; empty where there is none."""
    if not isinstance(saved, dict):
        return "its config.json holds no settings"
    # Through JSON, because it turns tuples into lists.
    expected = json.loads(json.dumps({k: v for k, v in network.config.items() if not k.startswith("_")}))
    for name, value in expected.items():
        if saved.get(name, value) != value:
            return f"{name} is {_short(saved[name])}, expected {_short(value)}"
    unknown = [name for name in saved if name not in expected and not name.startswith("_")]
    return f"{_short(unknown[0])} is a setting that is not known here" if unknown else ""


def _difference_of_weights(shapes: dict[str, list[int]], network: ModelMixin) -> str:
    """The first weight in which a saved network differs from the expected one; empty where there is none."""
    expected = {name: list(value.shape) for name, value in network.state_dict().items()}
    for name, shape in expected.items():
        if name not in shapes:
            return f"Missing key {name}"
        if shapes[name] != shape:
            return f"size mismatch for {name}: {shapes[name]}, expected {shape}"
    unknown = [name for name in shapes if name not in expected]
    return f"Unexpected key {_short(unknown[0])}" if unknown else ""


def _short(said: Any) -> str:
    return " ".join(str(said).split())[:200]
