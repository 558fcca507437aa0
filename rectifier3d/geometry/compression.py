"""How a pose compresses the skin: what throws folds in the cloth that lies on it."""

from dataclasses import dataclass
from functools import lru_cache

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn.functional import embedding_bag, normalize

from rectifier3d.geometry.local_coords import LocalCoords, blend_on
from rectifier3d.geometry.surface import BodySurface

DIRECTIONS = 4
"""Along the first edge of a triangle and at 45, 90 and 135 degrees to it."""
_ROUNDS = 3
"""Of smoothing over neighbouring triangles: cloth spreads what the skin does under it over some centimetres."""
_MOST_STRETCHED = 3.0
"""Squared length, less one, beyond which a triangle counts as no more stretched."""
_FLAT = 1e-12
"""Doubled area in square metres below which a triangle has no directions."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _RestTriangles:
    """What does not change with the pose in measuring F triangles."""

    axes: Float[Tensor, "F 3 2"]
    """Two unit tangents, the first along the first edge; rest axes."""
    inverse: Float[Tensor, "F 2 2"]
    """Gives the images of the tangents from those of the first two edges."""
    around: Int[Tensor, " C"]
    """The triangle of each of their C = 3 F corners, those of the first vertex first."""
    starts: Int[Tensor, " N"]
    """Where each vertex' corners begin."""
    shares: Float[Tensor, " C"]
    """Of a vertex' mean over the triangles around it, each one's weight."""


def skin_compression(surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3 3"]:
    """Green's strain, doubled, of the posed skin against its rest: zero where nothing changed; no gradient.

    Each is a symmetric tensor in the rest's axes, so that turning the body changes nothing; smoothed over some
    triangles. A unit tangent d of the rest is stretched to the length sqrt(1 + d·E·d).

    Args:
        surface: The body's faces and rest shape.
        vertices: The posed vertices, metres.
    """
    with torch.no_grad():
        rest, faces = _rest_triangles(surface), surface.faces
        first, second, third = vertices[faces].unbind(1)
        images = torch.stack([second - first, third - first], dim=-1) @ rest.inverse
        strain = images.mT @ images - torch.eye(2).to(images)
        found = (rest.axes @ strain @ rest.axes.mT).flatten(1).clamp(-1, _MOST_STRETCHED)
        at_vertices = _around(rest, found)
        for _ in range(_ROUNDS - 1):
            at_vertices = _around(rest, embedding_bag(faces, at_vertices, mode="mean"))
        return at_vertices.view(-1, 3, 3)


def compression_at(
    coords: LocalCoords, surface: BodySurface, compression: Float[Tensor, "N 3 3"]
) -> Float[Tensor, "G 4"]:
    """By how much of its length the skin is shorter at points on it, along each direction; at most one, at least 0.

    Args:
        coords: The points.
        surface: The body.
        compression: Of the body's vertices, see :func:`skin_compression`.
    """
    with torch.no_grad():
        strain = blend_on(coords, surface.faces, compression.flatten(1)).view(-1, 3, 3)
        axes = _rest_triangles(surface).axes[coords.face]
        plane = axes.mT @ strain @ axes
        along, across, sheared = plane[:, 0, 0], plane[:, 1, 1], plane[:, 0, 1]
        mean = (along + across) / 2
        squared = torch.stack([along, mean + sheared, across, mean - sheared], dim=-1)
        return (1 - (1 + squared).clamp(min=0).sqrt()).clamp(min=0)


def rest_axes(surface: BodySurface) -> Float[Tensor, "F 3 2"]:
    """Two unit tangents of each triangle at rest, the first along its first edge."""
    return _rest_triangles(surface).axes


def _around(rest: _RestTriangles, values: Float[Tensor, "F C"]) -> Float[Tensor, "N C"]:
    """At each vertex the mean of the triangles around it, by their area."""
    return embedding_bag(rest.around, values, rest.starts, mode="sum", per_sample_weights=rest.shares)


@lru_cache(maxsize=4)
def _rest_triangles(surface: BodySurface) -> _RestTriangles:
    faces: Int[Tensor, "F 3"] = surface.faces
    first, second, third = surface.rest_vertices[faces].unbind(1)
    edges = torch.stack([second - first, third - first], dim=-1)
    crossed = torch.linalg.cross(edges[..., 0], edges[..., 1])
    area = crossed.norm(dim=-1)
    along = normalize(edges[..., 0], dim=-1)
    axes = torch.stack([along, torch.linalg.cross(normalize(crossed, dim=-1), along)], dim=-1)
    flat = area < _FLAT
    plane = torch.where(flat[:, None, None], torch.eye(2).to(edges), axes.mT @ edges)
    corners, order = faces.flatten().sort(stable=True)
    around = order // 3
    counts = torch.bincount(corners, minlength=len(surface.rest_vertices))
    summed = area.new_zeros(len(counts)).index_add(0, corners, area[around])
    return _RestTriangles(
        axes=axes,
        inverse=torch.linalg.inv(plane),
        around=around,
        starts=counts.cumsum(0) - counts,
        shares=area[around] / summed[corners].clamp(min=_FLAT),
    )
