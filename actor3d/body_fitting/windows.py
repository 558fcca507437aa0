"""Square windows round the person in undistorted pictures, and what masks show in them."""

from dataclasses import dataclass

import cv2
import numpy as np
import torch
from jaxtyping import Bool, Float, UInt8

from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.cameras import Cameras

_MARGIN = 0.15
"""Of the body's larger side, added all round."""
_FINE = 2
"""Mask samples a pixel along each axis."""
_NEAREST = 0.05
"""Metres."""
_UNSEEN = 255
"""Coverage in hundredths is at most 100."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Window:
    """A square of a camera's straight picture."""

    camera: int
    origin: Float[np.ndarray, " 2"]
    """Top left corner, pixels."""
    side: float
    """Pixels."""

    def intrinsics(self, calibration: Calibration, size: int) -> Float[np.ndarray, "3 3"]:
        """K of the window resampled to ``size`` pixels a side, pixel centres at +0.5."""
        K = calibration.K[self.camera].copy()
        K[:2, 2] -= self.origin
        K[:2] *= size / self.side
        return K


def window_round(pixels: Float[np.ndarray, "n 2"], camera: int) -> Window:
    """The window round a body that is seen at these pixels."""
    low, high = pixels.min(0), pixels.max(0)
    side = max(float((high - low).max()), 8.0) * (1 + 2 * _MARGIN)
    return Window(camera=camera, origin=(low + high - side) / 2, side=side)


def project(
    points: Float[np.ndarray, "*batch 3"], calibration: Calibration, camera: int
) -> Float[np.ndarray, "*batch 2"]:
    """Straight pixels at which a camera sees world points (metres); behind it, as if they were just before it."""
    local = points @ calibration.R[camera].T + calibration.t[camera]
    K = calibration.K[camera]
    return local[..., :2] / np.maximum(local[..., 2:], _NEAREST) @ K[:2, :2].T + K[:2, 2]


def window_cameras(windows: list[Window], calibration: Calibration, size: int) -> Cameras:
    """Pinhole cameras of windows, float32."""
    index = [window.camera for window in windows]
    K = np.stack([window.intrinsics(calibration, size) for window in windows])
    return Cameras(
        R=torch.from_numpy(calibration.R[index]).float(),
        t=torch.from_numpy(calibration.t[index]).float(),
        K=torch.from_numpy(K).float(),
        image_size=(size, size),
    )


def window_maps(
    window: Window, calibration: Calibration, size: int
) -> tuple[Float[np.ndarray, "S S"], Float[np.ndarray, "S S"]]:
    """Where each pixel of a window lies in what was filmed, x and y for OpenCV's `remap`."""
    K = window.intrinsics(calibration, size)
    K[:2, 2] -= 0.5
    return cv2.initUndistortRectifyMap(
        calibration.opencv_intrinsics(window.camera),
        calibration.D[window.camera],
        np.eye(3),
        K,
        (size, size),
        cv2.CV_32FC1,
    )


def mask_in_window(
    mask: Bool[np.ndarray, "H W"], window: Window, calibration: Calibration, size: int
) -> tuple[UInt8[np.ndarray, "S S"], Bool[np.ndarray, "S S"]]:
    """How much of each pixel of a window is covered by the person, in hundredths, and whether the camera sees it."""
    fine = size * _FINE
    x, y = window_maps(window, calibration, fine)
    border = (_UNSEEN,)
    labels = cv2.remap(
        mask.astype(np.uint8) * 100,
        x,
        y,
        cv2.INTER_NEAREST,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=border,
    ).reshape(size, _FINE, size, _FINE)
    seen = (labels != _UNSEEN).all((1, 3))
    return np.where(seen, labels.mean((1, 3)), 0).astype(np.uint8), seen
