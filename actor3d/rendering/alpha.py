"""Transparency: colours that are not multiplied by alpha, and pictures laid over others."""

from pathlib import Path

import cv2
import imageio.v3 as imageio
import numpy as np
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.errors import UserError
from actor3d.io.bounded import open_regular

_NAMED = {
    "black": (0, 0, 0),
    "grey": (153, 153, 153),
    "white": (255, 255, 255),
    "green": (0, 177, 64),
}
"""Colours by name; green is a studio's, to be keyed out."""
TRANSPARENT = "transparent"
_CLEAR = 0.02
"""Alpha below which a pixel's own colour is mostly rounding."""
_LARGEST_PICTURE = 20_000
_MAX_PICTURE_BYTES = 256 << 20


def straight(rgb: Float[Tensor, "3 H W"], alpha: Float[Tensor, "1 H W"]) -> UInt8[ndarray, "H W 4"]:
    """8-bit pixels with straight alpha, of colours that were blended over black.

    Where nothing is, the nearest colours go on: video codecs, which mix neighbouring pixels, then darken no edges.
    """
    cover = alpha[0].clamp(0, 1).cpu().numpy()
    colours = rgb.clamp(0, 1).permute(1, 2, 0).cpu().numpy()
    own = np.minimum(colours / np.maximum(cover, 1e-6)[..., None], 1.0)
    trust = np.clip(cover / _CLEAR, 0, 1)[..., None]
    filled = trust * own + (1 - trust) * _spread(colours, cover)
    return np.round(np.concatenate([filled, cover[..., None]], axis=2) * 255).astype(np.uint8)


def _spread(colours: Float[ndarray, "H W 3"], cover: Float[ndarray, "H W"]) -> Float[ndarray, "H W 3"]:
    """Colours carried on into what is empty, each from the finest scale on which anything is near."""
    height, width = cover.shape
    result = np.zeros_like(colours)
    missing = np.ones((height, width, 1), np.float32)
    small = np.concatenate([colours, cover[..., None]], axis=2)
    while missing.max() > 0:
        large = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
        known = np.clip(large[..., 3:] / _CLEAR, 0, 1) * missing
        result += known * large[..., :3] / np.maximum(large[..., 3:], 1e-6)
        missing = missing - known
        if max(small.shape[:2]) == 1:
            break
        size = (max(1, small.shape[1] // 2), max(1, small.shape[0] // 2))
        small = cv2.resize(small, size, interpolation=cv2.INTER_AREA)
    return np.clip(result, 0, 1)


def over(
    picture: UInt8[ndarray, "H W 4"], background: UInt8[ndarray, "H W 3"] | UInt8[ndarray, "1 1 3"]
) -> UInt8[ndarray, "H W 3"]:
    """A picture with straight alpha laid over a background."""
    alpha = picture[..., 3:].astype(np.float32) / 255
    return np.round(picture[..., :3] * alpha + background * (1 - alpha)).astype(np.uint8)


def read_background(name: str, size: tuple[int, int]) -> UInt8[ndarray, "h w 3"] | None:
    """What a name stands for: None if transparent, one pixel of a colour, or a picture of (height, width).

    Raises:
        UserError: if it is neither `transparent`, a colour nor a picture.
    """
    if name == TRANSPARENT:
        return None
    if name in _NAMED:
        return np.array(_NAMED[name], np.uint8).reshape(1, 1, 3)
    if name.startswith("#"):
        return np.array(_hex(name), np.uint8).reshape(1, 1, 3)
    path = Path(name)
    if not path.is_file():
        raise UserError(
            f"--background {name}: expected {TRANSPARENT}, {', '.join(_NAMED)}, a colour like #ff8800, or a picture"
        )
    return _covering(path, size)


def _hex(name: str) -> tuple[int, ...]:
    digits = name[1:]
    if len(digits) != 6 or not all(digit in "0123456789abcdefABCDEF" for digit in digits):
        raise UserError(f"--background {name}: expected a colour of six hexadecimal digits, such as #ff8800")
    return tuple(bytes.fromhex(digits))


def _covering(path: Path, size: tuple[int, int]) -> UInt8[ndarray, "h w 3"]:
    """A picture scaled and cut so that it fills the frame."""
    try:
        with open_regular(path, _MAX_PICTURE_BYTES):
            pixels = np.asarray(imageio.imread(path))
    except Exception as error:
        # Damaged pictures end in whatever error their decoder meets first.
        raise UserError(
            f"--background {path}: not a readable picture ({' '.join(str(error).split())[:100]})"
        ) from error
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    if (
        pixels.ndim != 3
        or pixels.shape[2] < 3
        or pixels.dtype != np.uint8
        or max(pixels.shape) > _LARGEST_PICTURE
    ):
        raise UserError(
            f"--background {path}: expected an 8-bit colour picture, found {pixels.dtype} {pixels.shape}"
        )
    height, width = size
    scale = max(height / pixels.shape[0], width / pixels.shape[1])
    scaled = (max(width, round(pixels.shape[1] * scale)), max(height, round(pixels.shape[0] * scale)))
    resized = cv2.resize(
        pixels[..., :3], scaled, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    )
    top, left = (scaled[1] - height) // 2, (scaled[0] - width) // 2
    return np.ascontiguousarray(resized[top : top + height, left : left + width])
