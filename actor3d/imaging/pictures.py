"""Writing pictures: grids, comparisons, error maps; each file whole or not at all."""

from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import torch
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.io.atomic import atomic_file

_ERROR_GAIN = 4.0


def to_uint8(image: Float[Tensor, "3 H W"]) -> UInt8[ndarray, "H W 3"]:
    """An image in [0, 1] as 8-bit rows of pixels; values outside are clipped."""
    pixels = image.detach().cpu().clamp(0, 1).mul(255).round().to(torch.uint8)
    return np.ascontiguousarray(pixels.permute(1, 2, 0).numpy())


def error_map(
    picture: Float[Tensor, "*B 3 H W"], truth: Float[Tensor, "*B 3 H W"]
) -> Float[Tensor, "*B 3 H W"]:
    """Mean absolute difference over channels as dark-to-bright heat, four times amplified."""
    error = ((picture - truth).abs().mean(-3, keepdim=True) * _ERROR_GAIN).clamp(0, 1)
    return torch.cat(
        [(error * 2).clamp(0, 1), (error * 2 - 0.5).clamp(0, 1), (error * 3 - 2).clamp(0, 1)], dim=-3
    )


def grid(images: Float[Tensor, "B 3 H W"], columns: int) -> Float[Tensor, "3 h w"]:
    """Images in rows of `columns`, with a thin gap between them."""
    gap = 2
    count, _, height, width = images.shape
    rows = -(-count // columns)
    sheet = torch.full((3, rows * (height + gap) - gap, columns * (width + gap) - gap), 0.25)
    for index, image in enumerate(images.cpu()):
        top, left = (index // columns) * (height + gap), (index % columns) * (width + gap)
        sheet[:, top : top + height, left : left + width] = image
    return sheet


def save_grid(images: Float[Tensor, "B 3 H W"], path: Path, *, columns: int) -> None:
    """Write images in [0, 1] as one picture, in rows of `columns`."""
    save_picture(grid(images, columns), path)


def save_picture(image: Float[Tensor, "3 H W"], path: Path) -> None:
    """Write one image in [0, 1]; the format follows the file's ending."""
    with atomic_file(path) as made:
        imageio.imwrite(made, to_uint8(image))
