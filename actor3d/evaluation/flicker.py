"""Flicker: how much the picture changes that the body's own motion does not explain."""

from collections.abc import Sequence

import torch
from jaxtyping import Float
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
    images: tuple[Sequence[Tensor], Sequence[Tensor]],
    cameras: Sequence[Cameras],
) -> float:
    """Mean absolute difference between a frame and its predecessor carried along by the body's motion.

    Only pixels whose surface point both frames see are compared. Returns nan where there are none.

    Args:
        surface: The body's.
        vertices: In the previous and the current frame.
        images: Pictures [3, H, W] of both, one for each camera; they may differ in size between cameras.
        cameras: One each; they stand still.
    """
    differences = [
        _differences(surface, vertices, (before, now), camera)
        for before, now, camera in zip(*images, cameras, strict=True)
    ]
    every = torch.cat(differences)
    return float(every.double().mean()) if len(every) else float("nan")


def _differences(
    surface: BodySurface,
    vertices: tuple[Float[Tensor, "N 3"], Float[Tensor, "N 3"]],
    images: tuple[Float[Tensor, "3 H W"], Float[Tensor, "3 H W"]],
    camera: Cameras,
) -> Float[Tensor, " n"]:
    """The difference at every pixel of one camera that both frames see."""
    previous = rasterize_mesh(vertices[0], surface.faces, camera)
    current = rasterize_mesh(vertices[1], surface.faces, camera)
    came_from = current.interpolate(vertices[0], surface.faces)[0]
    pixels, depth = camera.project(came_from.reshape(-1, 3))
    height, width = camera.image_size
    grid = pixels[0].reshape(1, height, width, 2)
    grid = grid / torch.tensor([width, height], dtype=grid.dtype) * 2 - 1
    seen_depth = _sample(previous.depth[None].nan_to_num(posinf=0.0), grid, "nearest")[0, 0]
    visible = (current.face[0] >= 0) & (grid.abs() < 1).all(-1)[0]
    visible &= (depth.reshape(height, width) - seen_depth).abs() < _DEPTH_TOLERANCE
    warped = _sample(images[0][None], grid, "bilinear")[0]
    return (images[1] - warped).abs().mean(0)[visible]


def _sample(image: Tensor, grid: Tensor, mode: str) -> Tensor:
    return grid_sample(image, grid.to(image.dtype), mode=mode, align_corners=False)
