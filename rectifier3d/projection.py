"""What the anchor views say of points on the body: which views see them, and what the views show there."""

from typing import Literal, TypeAlias

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn.functional import grid_sample, max_pool2d, normalize

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.constants import vector_like
from rectifier3d.geometry.fragments import MeshFragments

VisibilityKind: TypeAlias = Literal["depth", "face"]

DEPTH_TOLERANCE = 0.025
"""Metres by which a point may lie behind the body's first surface and still count as seen."""


def sample_features(
    features: Float[Tensor, "A C h w"], cameras: Cameras, points: Float[Tensor, "G 3"]
) -> Float[Tensor, "A G C"]:
    """Bilinear samples of per-view maps where world points project; zero outside the image.

    The maps may have any resolution: they span the cameras' whole image. Differentiable in maps and points.
    """
    pixels, depth = cameras.project(points)
    height, width = cameras.image_size
    grid = 2 * pixels / vector_like(pixels, (width, height)) - 1
    # Points behind a camera, or far outside, would overflow the sampler's integer arithmetic.
    grid = torch.where((depth > 0)[..., None], grid, -4.0).clamp(-4, 4)
    # Channels-last maps are sampled twice as fast on the CPU.
    maps = features.to(points.dtype).contiguous(memory_format=torch.channels_last)
    sampled = grid_sample(maps, grid[:, None], mode="bilinear", align_corners=False)
    return sampled[:, :, 0].transpose(1, 2)


@torch.no_grad()
def depth_visibility(
    points: Float[Tensor, "G 3"],
    normals: Float[Tensor, "G 3"],
    cameras: Cameras,
    fragments: MeshFragments,
    *,
    tolerance: float = DEPTH_TOLERANCE,
) -> Float[Tensor, "A G"]:
    """How well each view sees each point: the cosine of the angle of view, zero where something hides the point.

    A point is hidden where it lies more than ``tolerance`` metres behind the farthest body depth among the
    3x3 pixels around it. Pixels without body hide nothing. Independent of the image's resolution, as it
    does not ask whether the point's own face won a pixel.
    """
    pixels, depth = cameras.project(points)
    in_view, index = _pixel_index(pixels, depth, cameras, fragments)
    farthest = _farthest_nearby(fragments.depth).flatten(1).gather(1, index)
    unhidden = (farthest == -torch.inf) | (depth <= farthest + tolerance)
    to_camera = normalize(cameras.centres[:, None] - points[None], dim=-1)
    cosine = (to_camera * normals[None]).sum(-1).clamp(min=0)
    return cosine * (in_view & unhidden)


@torch.no_grad()
def face_visibility(
    face: Int[Tensor, " G"], num_faces: int, fragments: MeshFragments
) -> Float[Tensor, "A G"]:
    """1 where a point's face owns at least one pixel of the view, else 0 (3D²-Actor §3.2).

    Depends on the resolution: small faces are missed.
    """
    views = fragments.face.shape[0]
    owned = torch.zeros(views, num_faces + 1, device=face.device)
    # Background pixels (-1) mark the extra first column.
    owned.scatter_(1, fragments.face.reshape(views, -1).long() + 1, 1.0)
    return owned[:, 1:][:, face]


def _pixel_index(
    pixels: Float[Tensor, "A G 2"], depth: Float[Tensor, "A G"], cameras: Cameras, fragments: MeshFragments
) -> tuple[Tensor, Tensor]:
    """Whether each point is in the image [A, G] and which raster pixel it falls on [A, G]."""
    rows, columns = fragments.depth.shape[1:]
    height, width = cameras.image_size
    x = pixels[..., 0] * (columns / width)
    y = pixels[..., 1] * (rows / height)
    in_view = (depth > 0) & (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
    column = x.clamp(0, columns - 1).long()
    row = y.clamp(0, rows - 1).long()
    return in_view, row * columns + column


def _farthest_nearby(depth: Float[Tensor, "A H W"]) -> Float[Tensor, "A H W"]:
    """The largest body depth among the 3x3 pixels around each; -inf where there is no body."""
    body = torch.where(depth.isfinite(), depth, -torch.inf)
    return max_pool2d(body[:, None], kernel_size=3, stride=1, padding=1)[:, 0]
