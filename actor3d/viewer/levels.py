"""Levels of detail: an order of Gaussians of which every beginning shows the whole person."""

import numpy as np
import torch
from jaxtyping import Float, Int64
from numpy import ndarray
from torch import Tensor

from actor3d.viewer.meta import LevelMeta
from rectifier3d.splats.rigged import RiggedGaussians

SHARES = (0.1, 0.3, 0.6, 1.0)
"""Of all Gaussians, in each level and those before it."""
GROWTH = 0.3
"""Power of what is missing by which Gaussians grow: measured by `benchmarks.levels`, see docs/lab/viewer.md. At .5 they
would cover all of it, and blur what they show."""


def ranked(
    bound: RiggedGaussians, visible: Int64[Tensor, " V"]
) -> tuple[Int64[Tensor, " V"], tuple[LevelMeta, ...]]:
    """Put Gaussians into levels.

    A level draws among all by lot, those that cover more of a picture with better chances: the greatest alone
    would leave out hands and face, where Gaussians are small.

    Args:
        bound: All Gaussians.
        visible: Indices of those to keep, by face.

    Returns:
        The indices in the order of their levels, in each by face; and the levels.
    """
    importance = covers(bound)[visible.numpy()]
    drawn = by_lot(importance)
    ends = [round(share * len(visible)) for share in SHARES] if len(visible) else []
    parts = [np.sort(drawn[start:end]) for start, end in zip([0, *ends], ends, strict=False)]
    order = np.concatenate([np.zeros(0, np.int64), *parts])
    levels = (LevelMeta(count=n, growth=growth(importance[order], n)) for n in ends if n)
    return visible[torch.from_numpy(order)], tuple(levels)


def by_lot(importance: Float[ndarray, " V"]) -> Int64[ndarray, " V"]:
    """An order drawn by lot, the more important with better chances of being early."""
    chances = np.random.default_rng(0).exponential(size=len(importance)) / importance
    return np.argsort(chances, kind="stable")


def growth(importance: Float[ndarray, " V"], count: int, power: float = GROWTH) -> float:
    """How many times as large the first `count` of Gaussians in an order are drawn."""
    covered = np.cumsum(importance)
    return float((covered[-1] / covered[count - 1]) ** power)


def covers(bound: RiggedGaussians) -> Float[ndarray, " G"]:
    """Opacity times the area that a Gaussian covers at most, metres²."""
    scales = bound.scales.detach().cpu().double().sort(dim=1).values
    covered = bound.opacities.detach().cpu().double() * scales[:, 1] * scales[:, 2]
    return covered.clamp(min=1e-12).numpy()
