"""Where a stream stands, as a file: what a half-finished film is resumed from."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import save
from torch import Tensor

from actor3d.errors import UserError
from actor3d.io.atomic import write_atomic
from actor3d.io.safetensors_files import load_tensors
from actor3d.sampling.effect_files import effect_tensors, read_effects
from actor3d.sampling.frames import FrameState
from actor3d.sampling.stream import StreamState
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.splats.rigged import RiggedGaussians


def save_stream_state(path: Path, state: StreamState) -> None:
    """Write where a stream stands; readers see the old file or the new, never a part."""
    tensors = {"ahead": torch.tensor(state.ahead)}
    for index, frame in enumerate(state.window):
        tensors |= {f"{index}.{name}": value for name, value in _tensors(frame).items()}
    write_atomic(path, save(tensors))


def load_stream_state(path: Path, device: torch.device | str = "cpu") -> StreamState:
    """Read what :func:`save_stream_state` wrote.

    Raises:
        UserError: if the file is missing or damaged.
    """
    try:
        tensors = load_tensors(path, device)
        count = 1 + max(int(name.split(".")[0]) for name in tensors if "." in name)
        window = tuple(_frame(tensors, index) for index in range(count))
        ahead = int(tensors["ahead"])
    except (OSError, SafetensorError, KeyError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise UserError(f"{path}: not where a film stopped, or damaged ({reason}); film it anew") from error
    return StreamState(window=window, ahead=ahead)


def _tensors(frame: FrameState) -> dict[str, Tensor]:
    bound = frame.bound
    named = {
        "face": bound.coords.face,
        "weights": bound.coords.weights,
        "height": bound.coords.height,
        "quats": bound.quats,
        "scales": bound.scales,
        "opacities": bound.opacities,
        "colors": bound.colors,
        "vertices": frame.vertices,
        "dilation": torch.tensor(bound.dilation, dtype=torch.float64),
        "pixels_per_metre": torch.tensor(bound.pixels_per_metre, dtype=torch.float64),
    }
    if bound.light is not None:
        named["light"] = bound.light
    named |= effect_tensors(bound)
    # A file must not hold the same memory twice: frames share their faces.
    return {name: value.detach().cpu().clone() for name, value in named.items()}


def _frame(tensors: dict[str, Tensor], index: int) -> FrameState:
    def named(name: str) -> Tensor:
        return tensors[f"{index}.{name}"]

    coords = LocalCoords(face=named("face"), weights=named("weights"), height=named("height"))
    own = {name.partition(".")[2]: value for name, value in tensors.items() if name.startswith(f"{index}.")}
    effects = read_effects(own, len(coords))
    bound = RiggedGaussians(
        coords=coords,
        quats=named("quats"),
        scales=named("scales"),
        opacities=named("opacities"),
        colors=named("colors"),
        light=tensors.get(f"{index}.light"),
        lamps=effects.lamps,
        folds=effects.folds,
        dilation=float(named("dilation")),
        pixels_per_metre=float(named("pixels_per_metre")),
    )
    return FrameState(bound=bound, vertices=named("vertices"))
