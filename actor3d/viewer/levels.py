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
_GROWTH = 0.3
"""Power of what is missing by which Gaussians grow: measured, see docs/lab/viewer.md. At .5 they would cover all of it,
and blur what they show."""


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
    importance = _importance(bound)[visible.numpy()]
    chances = np.random.default_rng(0).exponential(size=len(visible)) / importance
    drawn = np.argsort(chances, kind="stable")
    ends = [round(share * len(visible)) for share in SHARES] if len(visible) else []
    parts = [np.sort(drawn[start:end]) for start, end in zip([0, *ends], ends, strict=False)]
    order = np.concatenate([np.zeros(0, np.int64), *parts])
    covered = np.cumsum(importance[order])
    levels = (LevelMeta(count=n, growth=float((covered[-1] / covered[n - 1]) ** _GROWTH)) for n in ends if n)
    return visible[torch.from_numpy(order)], tuple(levels)


def _importance(bound: RiggedGaussians) -> Float[ndarray, " G"]:
    """Opacity times the area that a Gaussian covers at most, metres²."""
    scales = bound.scales.detach().cpu().double().sort(dim=1).values
    covers = bound.opacities.detach().cpu().double() * scales[:, 1] * scales[:, 2]
    return covers.clamp(min=1e-12).numpy()
