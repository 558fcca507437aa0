"""What a pose does to Gaussians - lamps and folds - as named tensors of a file."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from rectifier3d.geometry.compression import DIRECTIONS
from rectifier3d.options import MAX_LAMPS
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import RiggedGaussians

_LAMPS = ("lamp_directions", "lamp_intensities", "light_everywhere")
_FOLDS = ("fold_moves", "fold_most", "fold_edges")


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseEffects:
    """Both or either; see :class:`rectifier3d.splats.rigged.RiggedGaussians`."""

    lamps: Lamps | None
    folds: Folds | None


def effect_tensors(bound: RiggedGaussians) -> dict[str, Tensor]:
    """The effects of a pose on some Gaussians by their names in a file; none where there are none."""
    named: dict[str, Tensor] = {}
    if bound.lamps is not None:
        lamps = (bound.lamps.directions, bound.lamps.intensities, bound.lamps.everywhere)
        named |= dict(zip(_LAMPS, lamps, strict=True))
    if bound.folds is not None:
        folds = (bound.folds.moves, bound.folds.most, bound.folds.edges)
        named |= dict(zip(_FOLDS, folds, strict=True))
    return named


def read_effects(tensors: Mapping[str, Tensor], gaussians: int) -> PoseEffects:
    """What :func:`effect_tensors` named.

    Args:
        tensors: All of a file.
        gaussians: How many they are for.

    Raises:
        ValueError: if some are missing, not finite, or not of the right shape.
    """
    lamps, folds = None, None
    if _LAMPS[0] in tensors:
        directions = tensors[_LAMPS[0]]
        count = len(directions) if directions.dim() == 2 else 0
        if not 0 < count <= MAX_LAMPS:
            raise ValueError(f"'{_LAMPS[0]}' must hold 1 to {MAX_LAMPS} directions")
        found = _checked(tensors, _LAMPS, ((count, 3), (count, 3), (3,)))
        if min(float(x.min()) for x in found[1:]) < 0:
            raise ValueError("lamps must not take light away")
        lamps = Lamps(directions=found[0], intensities=found[1], everywhere=found[2])
    if _FOLDS[0] in tensors:
        found = _checked(tensors, _FOLDS, ((gaussians, DIRECTIONS, 3), (gaussians, DIRECTIONS), (gaussians,)))
        if not bool((found[2] > 0).all()):
            raise ValueError(f"'{_FOLDS[2]}' must be positive lengths")
        folds = Folds(moves=found[0], most=found[1], edges=found[2])
    return PoseEffects(lamps=lamps, folds=folds)


def _checked(
    tensors: Mapping[str, Tensor], names: tuple[str, ...], shapes: tuple[tuple[int, ...], ...]
) -> list[Tensor]:
    for name, shape in zip(names, shapes, strict=True):
        found = tuple(tensors[name].shape) if name in tensors else None
        if found != shape or not torch.isfinite(tensors[name].float()).all():
            raise ValueError(f"'{name}' must be finite numbers {shape}, found {found}")
    return [tensors[name].float() for name in names]
