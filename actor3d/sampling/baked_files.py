"""A baked avatar as files: `bake.json` says what it is, `bake.safetensors` holds the numbers."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor

from actor3d.errors import UserError
from actor3d.io.bounded import read_bounded_json
from actor3d.io.safetensors_files import load_tensors
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.effect_files import effect_tensors, read_effects
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.splats.gaussians import DILATION, MAX_DILATION
from rectifier3d.splats.light import DIRECTIONS
from rectifier3d.splats.rigged import RiggedGaussians

VERSION = 1
_ABOUT, _NUMBERS = "bake.json", "bake.safetensors"
_POSING = "posing."
"""Before the names of the Gaussians whose shadows and folds follow from a pose."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BakeInfo:
    """What `bake.json` says."""

    version: int
    gaussians: int
    body_faces: int
    """Of the body that the Gaussians are bound to."""
    frame: str
    """How they follow their triangles; see :func:`rectifier3d.splats.rigged.to_world`."""
    poses: int
    """How many the avatar was sampled in."""
    ridge: float
    left_out_error: float | None
    """Root mean squared error of colours in poses left out."""
    dilation: float = DILATION
    """See :class:`rectifier3d.splats.gaussians.Gaussians`."""
    networks: str | None = None
    """Which state of the networks was sampled, see :func:`actor3d.runs.networks_mark.networks_mark`; earlier versions
    did not say."""


def save_baked(folder: Path, baked: BakedGaussians, info: BakeInfo) -> None:
    """Write a baked avatar into a folder that exists."""
    bound = baked.bound
    tensors = _rigged(bound) | {"shading": baked.shading.half()}
    if baked.posing is not None:
        tensors |= {f"{_POSING}{name}": value for name, value in _rigged(baked.posing).items()}
    tensors = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
    save_file(tensors, folder / _NUMBERS)
    (folder / _ABOUT).write_text(json.dumps(asdict(info), indent=2) + "\n", encoding="utf-8")


def _rigged(bound: RiggedGaussians) -> dict[str, Tensor]:
    return {
        "face": bound.coords.face.int(),
        "weights": bound.coords.weights,
        "height": bound.coords.height,
        "quats": bound.quats,
        "scales": bound.scales,
        "opacities": bound.opacities,
        "colors": bound.colors,
        **effect_tensors(bound),
    }


def load_baked(folder: Path, body_faces: int) -> tuple[BakedGaussians, BakeInfo]:
    """Read a baked avatar.

    Args:
        folder: Where it lies.
        body_faces: Faces of the body it shall be used on.

    Raises:
        UserError: if there is none, it is damaged, of another version, or of another body.
    """
    info = read_bake_info(folder)
    if info is None:
        raise UserError(f"{folder}: no baked avatar; make one with `actor3d bake {folder.parent}`")
    if info.body_faces != body_faces:
        raise UserError(
            f"{folder}: baked for a body of {info.body_faces} faces, this one has {body_faces}; bake again"
        )
    try:
        tensors = load_tensors(folder / _NUMBERS)
    except (OSError, SafetensorError) as error:
        raise UserError(
            f"{folder / _NUMBERS}: cannot be read ({' '.join(str(error).split())[:120]}); bake again"
        ) from error
    try:
        bound, posing = _read_rigged(tensors, info), None
        shading = _shaped(tensors, "shading", (info.gaussians, DIRECTIONS, 3)).float()
        own = {name.removeprefix(_POSING): x for name, x in tensors.items() if name.startswith(_POSING)}
        if own:
            posing = _read_rigged(own, info)
    except ValueError as error:
        raise UserError(f"{folder / _NUMBERS}: {error}; bake again") from error
    return BakedGaussians(bound=bound, shading=shading, posing=posing), info


def _read_rigged(tensors: Mapping[str, Tensor], info: BakeInfo) -> RiggedGaussians:
    """The Gaussians of that many and that body, checked.

    Raises:
        ValueError: what is wrong with them.
    """
    count = info.gaussians
    shapes = {
        **{"face": (count,), "weights": (count, 3), "height": (count,), "quats": (count, 4)},
        **{"scales": (count, 3), "opacities": (count,), "colors": (count, 3)},
    }
    face, weights, height, quats, scales, opacities, colors = (
        _shaped(tensors, name, shape) for name, shape in shapes.items()
    )
    if count == 0 or int(face.min()) < 0 or int(face.max()) >= info.body_faces:
        raise ValueError("its Gaussians lie on faces that the body does not have")
    effects = read_effects(tensors, count)
    return RiggedGaussians(
        coords=LocalCoords(face=face.long(), weights=weights, height=height),
        quats=quats,
        scales=scales,
        opacities=opacities,
        colors=colors,
        lamps=effects.lamps,
        folds=effects.folds,
        dilation=info.dilation,
    )


def _shaped(tensors: Mapping[str, Tensor], name: str, shape: tuple[int, ...]) -> Tensor:
    found = tuple(tensors[name].shape) if name in tensors else None
    if found != shape or not torch.isfinite(tensors[name].float()).all():
        raise ValueError(f"'{name}' must be finite numbers {shape}, found {found}")
    return tensors[name]


def read_bake_info(folder: Path) -> BakeInfo | None:
    """What is said of a baked avatar; None where there is none.

    Raises:
        UserError: if that is damaged, or of another version.
    """
    path = folder / _ABOUT
    return _read_info(path) if path.is_file() else None


def _read_info(path: Path) -> BakeInfo:
    try:
        values = read_bounded_json(path)
        names = {field.name for field in fields(BakeInfo)}
        if not isinstance(values, dict) or set(values) | {"dilation", "networks"} != names:
            raise ValueError(f"expected {', '.join(sorted(names))}")
        if not all(type(values[name]) is int for name in ("version", "gaussians", "body_faces", "poses")):
            raise ValueError("counts must be whole numbers")
        if not isinstance(values["frame"], str) or not isinstance(values["ridge"], float):
            raise ValueError("frame must be a word and ridge a number")
        if not isinstance(values.get("networks"), str | None):
            raise ValueError("networks must be a word")
        if not 0 <= float(values.get("dilation", DILATION)) <= MAX_DILATION:
            raise ValueError(f"dilation must lie between 0 and {MAX_DILATION}")
    except (OSError, ValueError, TypeError) as error:
        raise UserError(f"{path}: damaged ({' '.join(str(error).split())[:120]}); bake again") from error
    if values["version"] != VERSION:
        raise UserError(f"{path}: version {values['version']}, this program reads {VERSION}; bake again")
    return BakeInfo(**values)
