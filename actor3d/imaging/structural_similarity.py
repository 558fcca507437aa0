"""SSIM with a uniform window, by separable filters, and only where there is anything to see."""

import cv2
import numpy as np
from jaxtyping import Bool, Float
from numpy import ndarray

_SIDE = 7
"""Pixels of the window; the largest odd number in pictures that are smaller."""
_K1, _K2 = 0.01, 0.03


def structural_similarity(picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
    """SSIM of pictures in [0, 1] (Wang et al. 2004), as scikit-image measures it by default.

    Windows of 7×7 equal weights with the sample covariance; the mean over channels and all whole windows.
    """
    side = min(_SIDE, *picture.shape[:2])
    side -= 1 - side % 2
    height, width = picture.shape[0] - side + 1, picture.shape[1] - side + 1
    top, bottom, left, right = _seen(np.logical_or(picture.any(-1), truth.any(-1)), side)
    if top >= bottom:
        return 1.0
    crop = np.s_[top : bottom + side - 1, left : right + side - 1]
    inside = _similarities(np.ascontiguousarray(picture[crop]), np.ascontiguousarray(truth[crop]), side)
    # Both are black in every other window, and equal there.
    black = height * width - (bottom - top) * (right - left)
    return float((inside.mean(-1, dtype=np.float64).sum() + black) / (height * width))


def _seen(lit: Bool[ndarray, "H W"], side: int) -> tuple[int, int, int, int]:
    """The windows (by their first row and column; ends exclusive) among which all that see a lit pixel are."""
    if not lit.any():
        return 0, 0, 0, 0
    ends: list[int] = []
    for axis in (1, 0):
        places = np.flatnonzero(lit.any(axis))
        windows = lit.shape[1 - axis] - side + 1
        ends += [max(0, int(places[0]) - side + 1), min(windows, int(places[-1]) + 1)]
    return ends[0], ends[1], ends[2], ends[3]


def _similarities(
    one: Float[ndarray, "H W 3"], other: Float[ndarray, "H W 3"], side: int
) -> Float[ndarray, "h w 3"]:
    """Of each whole window and channel."""
    margin = side // 2
    whole = np.s_[margin : one.shape[0] - margin, margin : one.shape[1] - margin]

    def mean(values: Float[ndarray, "H W 3"]) -> Float[ndarray, "h w 3"]:
        return cv2.boxFilter(values, -1, (side, side), borderType=cv2.BORDER_REFLECT)[whole]

    sample = side**2 / max(1, side**2 - 1)
    means = mean(one), mean(other)
    product, squares = means[0] * means[1], means[0] ** 2 + means[1] ** 2
    covariance = sample * (mean(one * other) - product)
    variances = sample * (mean(one**2 + other**2) - squares)
    numerator = (2 * product + _K1**2) * (2 * covariance + _K2**2)
    return numerator / ((squares + _K1**2) * (variances + _K2**2))
