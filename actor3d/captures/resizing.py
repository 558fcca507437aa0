"""Intrinsics of pictures that were resized after a camera was calibrated."""

import numpy as np
from jaxtyping import Float

from actor3d.captures.calibration import shift_centre
from actor3d.errors import fail

_ASPECT_TOLERANCE = 0.02


def resized_intrinsics(
    K_opencv: Float[np.ndarray, "3 3"],
    calibrated: tuple[int, int],
    image_size: tuple[int, int],
    where: str,
    pictures: str,
) -> Float[np.ndarray, "3 3"]:
    """K for pictures that were resized: as a whole, with bars where the shapes differ a little.

    Args:
        K_opencv: Pixel centres on whole numbers, as in the result.
        calibrated: (height, width) of the pictures that the camera was calibrated with.
        image_size: Of those it is wanted for.
        where: What K belongs to, for messages.
        pictures: What these are, likewise.

    Raises:
        CaptureError: if the pictures are of another shape, cropped or turned.
    """
    if calibrated == image_size:
        return K_opencv
    ratios = np.array(image_size) / calibrated
    if ratios.max() / ratios.min() > 1 + _ASPECT_TOLERANCE:
        raise fail(
            where,
            f"was calibrated with pictures of {size_text(calibrated)}, but {pictures} is {size_text(image_size)}",
            "calibrate with pictures of the same shape, turned like it",
        )
    scale = ratios.min()
    bars = (np.array(image_size) - scale * np.array(calibrated)) / 2
    moved = shift_centre(K_opencv, 0.5)
    moved[:2] *= scale
    moved[:2, 2] += bars[::-1]
    return shift_centre(moved, -0.5)


def size_text(image_size: tuple[int, int]) -> str:
    """(height, width) as people say it."""
    height, width = image_size
    return f"{width}×{height}"
