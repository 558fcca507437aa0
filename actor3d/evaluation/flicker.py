"""Flicker: how much the picture changes that the body's own motion does not explain."""

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn.functional import grid_sample

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface

_DEPTH_TOLERANCE = 0.02
"""Metres by which a surface point may lie behind the previous frame's depth and still count as seen."""


def warp_error(
    surface: BodySurface,
    vertices: tuple[Float[Tensor, "N 3"], Float[Tensor, "N 3"]],
    images: tuple[Float[Tensor, "V 3 H W"], Float[Tensor, "V 3 H W"]],
    cameras: tuple[Cameras, Cameras],
) -> float:
    """Mean absolute difference between a frame and its predecessor carried along by the body's motion.

    Each pair is (previous, current). Only pixels whose surface point both frames see are compared.
    Returns nan where there are none.
    """
    previous = rasterize_mesh(vertices[0], surface.faces, cameras[0])
    current = rasterize_mesh(vertices[1], surface.faces, cameras[1])
    came_from = current.interpolate(vertices[0], surface.faces)
    total, count = 0.0, 0
    for view in range(len(cameras[0])):
        pixels, depth = cameras[0].select([view]).project(came_from[view].reshape(-1, 3))
        height, width = cameras[0].image_size
        grid = pixels[0].reshape(1, *came_from.shape[1:3], 2)
        grid = grid / torch.tensor([width, height], dtype=grid.dtype) * 2 - 1
        seen_depth = _sample(previous.depth[view][None, None].nan_to_num(posinf=0.0), grid, "nearest")[0, 0]
        visible: Bool[Tensor, "H W"] = (current.face[view] >= 0) & (grid.abs() < 1).all(-1)[0]
        visible &= (depth.reshape(visible.shape) - seen_depth).abs() < _DEPTH_TOLERANCE
        warped = _sample(images[0][view : view + 1], grid, "bilinear")[0]
        difference = (images[1][view] - warped).abs().mean(0)
        total += float(difference[visible].sum())
        count += int(visible.sum())
    return total / count if count else float("nan")


def _sample(image: Tensor, grid: Tensor, mode: str) -> Tensor:
    return grid_sample(image, grid.to(image.dtype), mode=mode, align_corners=False)
