"""Flicker: how much the picture changes that the body's own motion does not explain."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn.functional import grid_sample

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface

_DEPTH_TOLERANCE = 0.02
"""Metres by which a surface point may lie behind the previous frame's depth and still count as seen."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SeenBody:
    """A posed body as each camera sees it: made once a frame, used with the frame before and the one after."""

    vertices: Float[Tensor, "N 3"]
    fragments: tuple[MeshFragments, ...]
    """Of one camera each."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CarriedPixels:
    """The n pixels of one camera whose surface point the previous frame sees, too."""

    places: Bool[Tensor, "H W"]
    """Where they are."""
    came_from: Float[Tensor, "n 2"]
    """Where they were, -1 to 1 over the width and the height."""


def seen_body(surface: BodySurface, vertices: Float[Tensor, "N 3"], cameras: Sequence[Cameras]) -> SeenBody:
    """Look at a posed body, world metres, with each of several cameras of one view."""
    return SeenBody(
        vertices=vertices,
        fragments=tuple(rasterize_mesh(vertices, surface.faces, camera) for camera in cameras),
    )


def carried_pixels(
    surface: BodySurface, before: SeenBody, now: SeenBody, cameras: Sequence[Cameras]
) -> tuple[CarriedPixels, ...]:
    """How the body's motion carries pixels from one frame to the next, for each camera; cameras stand still."""
    each = zip(before.fragments, now.fragments, cameras, strict=True)
    return tuple(_carried(surface, before.vertices, *views) for views in each)


def mean_change(carried: Sequence[CarriedPixels], before: Sequence[Tensor], now: Sequence[Tensor]) -> float:
    """Mean absolute difference between pictures and their predecessors carried along; nan where no pixels were.

    Args:
        carried: Of each camera.
        before: Pictures [3, H, W] of the previous frame, one for each camera; they may differ in size.
        now: Of the current frame.
    """
    differences = [
        (new[:, pixels.places] - _sampled(old, pixels.came_from, "bilinear")).abs().mean(0)
        for pixels, old, new in zip(carried, before, now, strict=True)
    ]
    every = torch.cat(differences)
    return float(every.double().mean()) if len(every) else float("nan")


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
    before, now = (seen_body(surface, each, cameras) for each in vertices)
    return mean_change(carried_pixels(surface, before, now, cameras), *images)


def _carried(
    surface: BodySurface,
    earlier: Float[Tensor, "N 3"],
    before: MeshFragments,
    now: MeshFragments,
    camera: Cameras,
) -> CarriedPixels:
    covered = now.face[0] >= 0
    corners = earlier[surface.faces[now.face[0][covered]]]
    points = torch.einsum("pk,pkc->pc", now.barycentrics[0][covered].to(earlier.dtype), corners)
    pixels, depth = camera.project(points)
    height, width = camera.image_size
    grid = pixels[0] / torch.tensor([width, height], dtype=pixels.dtype) * 2 - 1
    seen_depth = _sampled(before.depth.nan_to_num(posinf=0.0), grid, "nearest")[0]
    kept = (grid.abs() < 1).all(-1) & ((depth[0] - seen_depth).abs() < _DEPTH_TOLERANCE)
    places = torch.zeros_like(covered)
    places[covered] = kept
    return CarriedPixels(places=places, came_from=grid[kept])


def _sampled(image: Float[Tensor, "C H W"], places: Float[Tensor, "n 2"], mode: str) -> Float[Tensor, "C n"]:
    grid = places.to(image.dtype)[None, None]
    return grid_sample(image[None], grid, mode=mode, align_corners=False)[0, :, 0]
