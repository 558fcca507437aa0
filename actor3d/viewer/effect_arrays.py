"""What a pose does to Gaussians in a pack: lamps in its header, and the moves of folds in 16 bytes a Gaussian."""

from collections.abc import Mapping

import numpy as np
import torch
from jaxtyping import Float, Int, Int64
from numpy import ndarray
from torch import Tensor

from actor3d.errors import InputError
from actor3d.viewer.meta import FoldsMeta, GaussiansMeta, LampsMeta
from rectifier3d.splats.folds import STRONGEST, Folds
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import RiggedGaussians

FOLD_ARRAYS = {"fold_moves": 12, "fold_most": 4}
"""Bytes of each Gaussian."""
_MOST_LAMPS = 64
_LONGEST = 1.001
"""What a component of a unit vector may be in a file."""
LAMPS = 24
"""As many cast shadows on the page: measured, see docs/lab/viewer.md."""


def has_effects(meta: GaussiansMeta) -> bool:
    """Whether a pose does more to these Gaussians than to carry them along."""
    return meta.lamps is not None or meta.folds is not None


def effect_values(bound: RiggedGaussians) -> tuple[Tensor, ...]:
    """All numbers that say what a pose does."""
    lamps, folds = bound.lamps, bound.folds
    light = () if lamps is None else (lamps.directions, lamps.intensities, lamps.everywhere)
    return light if folds is None else (*light, folds.moves, folds.most)


def lamps_meta(lamps: Lamps, inside: Int[ndarray, "M 2"] | None) -> LampsMeta:
    """Lamps as the page has them: fewer, where there are many.

    Args:
        lamps: The lamps.
        inside: Vertices that lie inside the body, and whose light each of them has.
    """
    lamps = lamps.detach().to("cpu")
    mean, _ = lamps.harmonics()
    fewer = lamps if len(lamps.directions) <= LAMPS else lamps.merged(LAMPS)
    return LampsMeta(
        directions=tuple(fewer.directions.flatten().tolist()),
        intensities=tuple(fewer.intensities.flatten().tolist()),
        everywhere=tuple(fewer.everywhere.tolist()),
        mean=tuple(mean.tolist()),
        inside=() if inside is None else tuple(inside.flatten().tolist()),
    )


def fold_arrays(folds: Folds, order: Int64[Tensor, " V"]) -> tuple[FoldsMeta, dict[str, ndarray]]:
    """The moves of the Gaussians in this order; those along directions that never were compressed are zero."""
    folds = folds.detach().to("cpu")
    most = folds.most[order].float().clamp(0, STRONGEST).numpy()
    steps = np.rint(most / STRONGEST * 255).astype("u1")
    moves = folds.moves[order].float().numpy() * (steps > 0)[..., None]
    step = max(float(np.abs(moves).max(initial=0)), 1e-6) / 127
    meta = FoldsMeta(step=step, most=STRONGEST)
    moved = np.rint(moves / step).astype("i1").reshape(len(order), -1)
    return meta, {"fold_moves": moved, "fold_most": steps}


def check_effects(meta: GaussiansMeta, source: str) -> None:
    """Refuse effects that contradict themselves.

    Raises:
        InputError: one line.
    """
    if meta.folds is not None and not (0 < meta.folds.step < 1e3 and 0 < meta.folds.most <= 1):
        raise InputError(f"{source}: 'meta.gaussians.folds' must hold a positive step, and most in (0, 1]")
    if meta.lamps is None:
        return
    if len(meta.lamps.inside) % 2 or min(meta.lamps.inside, default=0) < 0:
        raise InputError(f"{source}: 'meta.gaussians.lamps.inside' must hold pairs of vertices")
    directions, intensities = meta.lamps.directions, meta.lamps.intensities
    count = len(directions) // 3
    if not 0 < count <= _MOST_LAMPS or not len(directions) == len(intensities) == 3 * count:
        raise InputError(f"{source}: 'meta.gaussians.lamps' must hold 1 to {_MOST_LAMPS} lamps")
    light = (*intensities, *meta.lamps.everywhere, *meta.lamps.mean)
    if not len(meta.lamps.everywhere) == len(meta.lamps.mean) == 3 or not 0 <= min(light) <= max(light) < 1e3:
        raise InputError(f"{source}: 'meta.gaussians.lamps' must hold light of three colours, 0 to 1000")
    if max(map(abs, directions)) > _LONGEST:
        raise InputError(f"{source}: the directions of 'meta.gaussians.lamps' must be unit vectors")


def unpacked_lamps(meta: LampsMeta) -> Lamps:
    """The lamps of a pack."""
    return Lamps(
        directions=torch.tensor(meta.directions).view(-1, 3),
        intensities=torch.tensor(meta.intensities).view(-1, 3),
        everywhere=torch.tensor(meta.everywhere),
    )


def unpacked_folds(meta: FoldsMeta, arrays: Mapping[str, ndarray], edges: Float[Tensor, " G"]) -> Folds:
    """The folds of a pack.

    Args:
        meta: How its arrays are to be read.
        arrays: All of the pack.
        edges: Metres, of the Gaussians' triangles at rest.
    """
    moves = arrays["fold_moves"].astype(np.float32).reshape(-1, 4, 3) * meta.step
    most = arrays["fold_most"].astype(np.float32) * (meta.most / 255)
    return Folds(moves=torch.from_numpy(moves), most=torch.from_numpy(most), edges=edges)
