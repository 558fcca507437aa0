"""Transparency: colours that are not multiplied by alpha, and pictures laid over others."""

from pathlib import Path

import cv2
import imageio.v3 as imageio
import numpy as np
import torch
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate

from actor3d.errors import UserError
from actor3d.io.bounded import open_regular

_NAMED = {
    "black": (0, 0, 0),
    "grey": (153, 153, 153),
    "white": (255, 255, 255),
    "green": (0, 177, 64),
}
"""Colours by name; green is a studio's, to be keyed out."""
TRANSPARENT, STUDIO = "transparent", "studio"
_STUDIO_TONES = ((228, 228, 230), (146, 147, 151))
"""Of the studio in the middle of its light and in the picture's corners."""
_STUDIO_LIGHT = 0.42
"""Share of the picture's height, from above, at which it is lightest."""
_CLEAR = 0.02
"""Alpha below which a pixel's own colour is mostly rounding."""
_LEAST = 1e-6
"""Alpha that a colour is divided by where there is less."""
_LARGEST_PICTURE = 20_000
_MAX_PICTURE_BYTES = 256 << 20


def straight(
    rgb: Float[Tensor, "3 H W"], alpha: Float[Tensor, "1 H W"], *, spread: bool = True
) -> UInt8[ndarray, "H W 4"]:
    """8-bit pixels with straight alpha, of colours that were blended over black.

    Args:
        rgb: The colours.
        alpha: Of each pixel.
        spread: Where nothing is, the nearest colours go on: video codecs, which mix neighbouring pixels, then darken no
            edges. What is laid over a background needs none.
    """
    if not spread:
        return _unspread(rgb.permute(1, 2, 0).cpu().numpy(), alpha[0].cpu().numpy())
    blended = torch.cat([rgb, alpha]).clamp(0, 1)[None]
    pixels = torch.cat([_spread(blended), blended[:, 3:]], dim=1)[0]
    return pixels.mul_(255).round_().to(torch.uint8).permute(1, 2, 0).contiguous().cpu().numpy()


def _unspread(rgb: Float[ndarray, "H W 3"], alpha: Float[ndarray, "H W"]) -> UInt8[ndarray, "H W 4"]:
    pixels = np.zeros((*alpha.shape, 4), np.uint8)
    left, top, width, height = cv2.boundingRect((alpha > 0).view(np.uint8))
    if width:
        part = (slice(top, top + height), slice(left, left + width))
        cover = alpha[part].clip(0, 1)
        scale = 255 / np.maximum(cover, np.float32(_LEAST))
        colours = [cv2.multiply(channel, scale, dtype=cv2.CV_8U) for channel in cv2.split(rgb[part])]
        pixels[part] = cv2.merge([*colours, cv2.convertScaleAbs(cover, alpha=255)])
    return pixels


def _spread(blended: Float[Tensor, "1 4 H W"]) -> Float[Tensor, "1 3 H W"]:
    """Colours of their own, carried on into what is empty from the picture at half the size, and so on."""
    own, cover = _own(blended), blended[:, 3:]
    size = blended.shape[2:]
    if max(size) == 1:
        return own
    half = _spread(avg_pool2d(blended, 2, ceil_mode=True, count_include_pad=False))
    carried = interpolate(half, size=size, mode="bilinear", align_corners=False)
    return carried.lerp_(own, (cover / _CLEAR).clamp_(max=1).expand_as(own))


def _own(blended: Float[Tensor, "1 4 H W"]) -> Float[Tensor, "1 3 H W"]:
    """Colours that are not multiplied by alpha; black where nothing is."""
    return (blended[:, :3] / blended[:, 3:].clamp(min=_LEAST)).clamp_(max=1)


def over(
    picture: UInt8[ndarray, "H W 4"], background: UInt8[ndarray, "H W 3"] | UInt8[ndarray, "1 1 3"]
) -> UInt8[ndarray, "H W 3"]:
    """A picture with straight alpha laid over a background."""
    result = np.array(np.broadcast_to(background, (*picture.shape[:2], 3)))
    left, top, width, height = cv2.boundingRect(picture[..., 3])
    if not width:
        return result
    part = (slice(top, top + height), slice(left, left + width))
    alpha = cv2.cvtColor(np.ascontiguousarray(picture[part][..., 3]), cv2.COLOR_GRAY2RGB).astype(np.uint16)
    colours, behind = cv2.cvtColor(picture[part], cv2.COLOR_RGBA2RGB), result[part]
    result[part] = (colours * alpha + behind * (255 - alpha) + 127) // 255
    return result


def read_background(name: str, size: tuple[int, int]) -> UInt8[ndarray, "h w 3"] | None:
    """What a name stands for: None if transparent, one pixel of a colour, or a picture of (height, width).

    Raises:
        UserError: if it is neither `transparent`, a colour nor a picture.
    """
    if name == TRANSPARENT:
        return None
    if name == STUDIO:
        return _studio(size)
    if name in _NAMED:
        return np.array(_NAMED[name], np.uint8).reshape(1, 1, 3)
    if name.startswith("#"):
        return np.array(_hex(name), np.uint8).reshape(1, 1, 3)
    path = Path(name)
    if not path.is_file():
        raise UserError(
            f"--background {name}: expected {STUDIO}, {TRANSPARENT}, {', '.join(_NAMED)}, a colour like #ff8800, or "
            "a picture"
        )
    return _covering(path, size)


def _studio(size: tuple[int, int]) -> UInt8[ndarray, "h w 3"]:
    """A backdrop that is lightest behind the person and darkens evenly, dithered so that no rings show."""
    height, width = size
    rows, columns = np.mgrid[:height, :width].astype(np.float32) + 0.5
    aside = np.hypot(columns - width / 2, rows - _STUDIO_LIGHT * height)
    share = np.clip(aside / aside.max(), 0, 1)
    share = (share * share * (3 - 2 * share))[..., None]
    light, dark = np.array(_STUDIO_TONES, np.float32)
    noise = np.random.default_rng(0).uniform(-0.5, 0.5, (height, width, 1)).astype(np.float32)
    return np.round(light + share * (dark - light) + noise).astype(np.uint8)


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
