"""Pixels as filmed and the straight pixels of a pinhole camera with the same intrinsics."""

import cv2
import numpy as np
from jaxtyping import Float

from actor3d.captures.calibration import Calibration

_ITERATIONS = 12
_LONGEST_STEP = 0.5
"""Of x/z a step: keeps Newton's method from leaving the lens where it turns over."""
_ACCEPTED = 0.5
"""Pixels within which a found ray must come back."""
_FARTHEST_PIXEL = 1e6


def undistort_points(
    points: Float[np.ndarray, "*batch 2"], calibration: Calibration, camera: int
) -> Float[np.ndarray, "*batch 2"]:
    """Where a lens without distortion would show what a camera filmed; pixel centres at +0.5 on both sides.

    Places that are not finite, or that the distortion model maps nothing to, become NaN.
    """
    flat = points.reshape(-1, 2).astype(np.float64)
    straight = np.full_like(flat, np.nan)
    # Far outside any picture the distortion's polynomials overflow.
    seen = (np.abs(flat) < _FARTHEST_PIXEL).all(1)
    if seen.any():
        rays = _rays(flat[seen] - 0.5, calibration.opencv_intrinsics(camera), calibration.D[camera])
        straight[seen] = rays @ calibration.K[camera, :2, :2].T + calibration.K[camera, :2, 2]
    return straight.reshape(points.shape)


def _rays(
    filmed: Float[np.ndarray, "n 2"], K: Float[np.ndarray, "3 3"], D: Float[np.ndarray, " 8"]
) -> Float[np.ndarray, "n 2"]:
    """x/z and y/z of what is filmed at pixels of OpenCV's convention, by Newton's method; NaN where it fails."""
    rays = (filmed - K[:2, 2]) @ np.linalg.inv(K[:2, :2]).T
    if not D.any():
        return rays
    for _ in range(_ITERATIONS):
        bent, slopes = _bend(rays, K, D)
        step = np.linalg.solve(slopes, (filmed - bent)[..., None])[..., 0]
        rays = rays + step.clip(-_LONGEST_STEP, _LONGEST_STEP)
    bent, _slopes = _bend(rays, K, D)
    rays[~(np.abs(bent - filmed).max(1) < _ACCEPTED)] = np.nan
    return rays


def _bend(
    rays: Float[np.ndarray, "n 2"], K: Float[np.ndarray, "3 3"], D: Float[np.ndarray, " 8"]
) -> tuple[Float[np.ndarray, "n 2"], Float[np.ndarray, "n 2 2"]]:
    """Pixels of rays through a lens, and their derivative by the ray."""
    ahead = np.concatenate([rays, np.ones((len(rays), 1))], 1)[:, None]
    bent, derivative = cv2.projectPoints(ahead, np.zeros(3), np.zeros(3), K, D)
    # Columns 3 and 4 are those of the translation, which moves a point one metre away like its ray.
    slopes = derivative.reshape(-1, 2, derivative.shape[1])[:, :, 3:5]
    return bent[:, 0], slopes + 1e-9 * np.eye(2)


def distort_points(
    points: Float[np.ndarray, "*batch 2"], calibration: Calibration, camera: int
) -> Float[np.ndarray, "*batch 2"]:
    """Where a camera films what a lens without distortion would show at these pixels."""
    K, D = calibration.opencv_intrinsics(camera), calibration.D[camera]
    rays = (points.reshape(-1, 2) - 0.5 - K[:2, 2]) @ np.linalg.inv(K[:2, :2]).T
    bent, _slopes = _bend(rays, K, D)
    return (bent + 0.5).reshape(points.shape)
