"""Turned squares of an image, which the networks look at."""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from jaxtyping import Float, UInt8


@dataclass(frozen=True, kw_only=True, slots=True)
class CropWindow:
    """An upright box of whole pixels."""

    left: int
    top: int
    right: int
    """Exclusive."""
    bottom: int
    """Exclusive."""

    @property
    def slices(self) -> tuple[slice, slice]:
        """Of rows and columns."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def is_empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.left >= self.right or self.top >= self.bottom


@dataclass(frozen=True, kw_only=True, slots=True)
class Region:
    """A square of an image. Pixel centres at +0.5."""

    x: float
    """Its centre, pixels."""
    y: float
    side: float
    """Pixels."""
    angle: float = 0.0
    """Radians from the image's x axis to the square's own, clockwise as seen."""

    def image_from_square(self) -> Float[np.ndarray, "2 3"]:
        """Takes positions in the square, from 0 to 1 along both sides, to pixels."""
        along = self.side * np.array([math.cos(self.angle), math.sin(self.angle)])
        down = np.array([-along[1], along[0]])
        origin = np.array([self.x, self.y]) - (along + down) / 2
        return np.stack((along, down, origin), axis=1)

    def to_image(self, places: Float[np.ndarray, "*N 2"]) -> Float[np.ndarray, "*N 2"]:
        """Pixels of positions in the square, from 0 to 1 along both sides."""
        matrix = self.image_from_square()
        return places @ matrix[:, :2].T + matrix[:, 2]

    def cut(self, image: UInt8[np.ndarray, "H W 3"], size: int) -> UInt8[np.ndarray, "S S 3"]:
        """The square's pixels, black outside of the image.

        Args:
            image: RGB.
            size: Side of the result, pixels.
        """
        return cv2.warpAffine(
            image,
            _whole_numbers(self.image_from_square(), size),
            (size, size),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
        )

    def window(self, image_size: tuple[int, int]) -> CropWindow:
        """The upright box about the square, as far as it lies in an image of (height, width); may be empty."""
        corners = self.to_image(np.array([(0, 0), (0, 1), (1, 0), (1, 1)], dtype=np.float64))
        limits = np.array(image_size[::-1])
        left, top = np.clip(np.floor(corners.min(0)), 0, limits).astype(int)
        right, bottom = np.clip(np.ceil(corners.max(0)), 0, limits).astype(int)
        return CropWindow(left=int(left), top=int(top), right=int(right), bottom=int(bottom))

    def paste(self, square: Float[np.ndarray, "S S"], window: CropWindow) -> Float[np.ndarray, "h w"]:
        """What a float32 map over the square is in a window of the image that is not empty; 0 outside of the square."""
        matrix = _whole_numbers(self.image_from_square(), square.shape[0])
        matrix[:, 2] -= (window.left, window.top)
        return cv2.warpAffine(
            square,
            matrix,
            (window.right - window.left, window.bottom - window.top),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
        )


def _whole_numbers(image_from_square: Float[np.ndarray, "2 3"], size: int) -> Float[np.ndarray, "2 3"]:
    """The same for a square of ``size`` pixels, as OpenCV has it: pixel centres lie on whole numbers in both."""
    matrix = image_from_square.copy()
    matrix[:, :2] /= size
    matrix[:, 2] += matrix[:, :2] @ (0.5, 0.5) - 0.5
    return matrix
