"""What is measured of the person alone: sharpness, silhouette, and colours along its rim."""

import cv2
import numpy as np
from jaxtyping import Bool, Float
from numpy import ndarray

_RIM = 3
"""Pixels to either side of the outline."""
_LUMA = (0.299, 0.587, 0.114)


def silhouette_iou(alpha: Float[ndarray, "H W"], mask: Bool[ndarray, "H W"]) -> float:
    """Intersection over union of where a picture is at least half covered, and the person's mask."""
    covered = alpha >= 0.5
    union = int((covered | mask).sum())
    return 1.0 if union == 0 else int((covered & mask).sum()) / union


def rim_error(
    picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"], mask: Bool[ndarray, "H W"]
) -> float | None:
    """Mean absolute difference of colour within 3 pixels of the mask's outline; None where there is no outline."""
    rim = _grown(mask) & ~_shrunk(mask)
    return float(np.abs(picture - truth)[rim].mean()) if rim.any() else None


def inside(mask: Bool[ndarray, "H W"]) -> Bool[ndarray, "H W"]:
    """The person without the rim: photographs are cut out hard, so that pixels of the rim hold some of the wall."""
    return _shrunk(mask)


def sharpness(
    picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"], mask: Bool[ndarray, "H W"]
) -> float | None:
    """The picture's gradient energy over the truth's, inside the mask without its rim; 1 is as sharp.

    None where the mask is thinner than its rim or the truth has one colour there.
    """
    within = inside(mask)
    energy = _gradient_energy(truth, within)
    return None if energy < 1e-10 else _gradient_energy(picture, within) / energy


def _gradient_energy(image: Float[ndarray, "H W 3"], within: Bool[ndarray, "H W"]) -> float:
    """The mean squared gradient of the brightness."""
    if not within.any():
        return 0.0
    brightness = image @ np.array(_LUMA, image.dtype)
    across, down = (cv2.Sobel(brightness, -1, dx, 1 - dx, ksize=3, scale=1 / 8) for dx in (1, 0))
    return float((across[within] ** 2 + down[within] ** 2).mean())


def _grown(mask: Bool[ndarray, "H W"]) -> Bool[ndarray, "H W"]:
    return cv2.dilate(mask.astype(np.uint8), _disc()) > 0


def _shrunk(mask: Bool[ndarray, "H W"]) -> Bool[ndarray, "H W"]:
    """What lies outside of the picture counts as the person: a picture's edge is no outline."""
    return cv2.erode(mask.astype(np.uint8), _disc()) > 0


def _disc() -> ndarray:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _RIM + 1, 2 * _RIM + 1))
