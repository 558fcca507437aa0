"""Points bound to the triangles of a body: they keep their place on it in every pose."""

import math
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn.functional import normalize

from rectifier3d.geometry.constants import vector_like
from rectifier3d.geometry.surface import BodySurface, vertex_normals

NormalKind: TypeAlias = Literal["interpolated", "face"]

MIN_STRETCH, MAX_STRETCH = 0.25, 4.0
"""A triangle's linear stretch is clamped to this range, as collapsed triangles would give needle or no Gaussians."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class LocalCoords:
    """G points bound to body triangles; they survive reposing."""

    face: Int[Tensor, " G"]
    weights: Float[Tensor, "G 3"]
    """Sum to 1; may be negative."""
    height: Float[Tensor, " G"]
    """Metres along the unit normal."""

    def __len__(self) -> int:
        return self.face.shape[0]

    def to(self, device: torch.device | str) -> "LocalCoords":
        """The same coordinates on another device."""
        return LocalCoords(
            face=self.face.to(device), weights=self.weights.to(device), height=self.height.to(device)
        )

    def part(self, points: slice) -> "LocalCoords":
        """Those of some of the points."""
        return LocalCoords(face=self.face[points], weights=self.weights[points], height=self.height[points])

    def detach(self) -> "LocalCoords":
        """The same points, cut from the graph that made them."""
        return replace(self, weights=self.weights.detach(), height=self.height.detach())


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class TriangleFrames:
    """An orthonormal frame at each of G points, and how far its triangle is stretched."""

    rotations: Float[Tensor, "G 3 3"]
    """World-from-triangle; columns (e, n x e, n): e along the first edge, n the normal."""
    stretch: Float[Tensor, " G"]
    """sqrt(posed area / rest area): 1 in the rest pose."""


def sample_surface(surface: BodySurface, count: int, generator: torch.Generator) -> LocalCoords:
    """Spread points evenly over the rest surface.

    Faces get points by systematic sampling of the cumulative area, so that a face's share is its area to within
    one point; inside a face the points follow a low-discrepancy sequence, so that they do not clump.

    Args:
        surface: The body; areas are those of its rest shape.
        count: G, the number of points.
        generator: Source of randomness (on the CPU).

    Raises:
        ValueError: if count is not positive or the surface has no area.
    """
    if count <= 0:
        raise ValueError(f"the number of points to sample must be positive, got {count}")
    device, faces = surface.faces.device, surface.faces
    areas = _doubled_areas(surface.rest_vertices, faces).double().cpu()
    cumulative = areas.cumsum(0)
    if not (math.isfinite(float(cumulative[-1])) and cumulative[-1] > 0):
        raise ValueError("the rest surface has no finite, positive area: check the body's vertices and faces")
    start = torch.rand((), generator=generator, dtype=torch.float64)
    position = (torch.arange(count) + start) / count * cumulative[-1]
    face = torch.searchsorted(cumulative, position, right=True).clamp(max=len(areas) - 1)
    order_in_face = torch.arange(count) - torch.searchsorted(face, face)
    shift = torch.rand(len(areas), 2, generator=generator)[face]
    # Multiples of the plastic number's inverse powers fill the square evenly; the upper half is folded down.
    step = torch.tensor([0.7548776662466927, 0.5698402909980532])
    uv = (shift + order_in_face[:, None] * step).frac()
    uv = torch.where(uv.sum(-1, keepdim=True) > 1, 1 - uv, uv)
    weights = torch.cat([1 - uv.sum(-1, keepdim=True), uv], dim=-1).to(surface.rest_vertices.dtype)
    return LocalCoords(
        face=face.to(device),
        weights=weights.to(device),
        height=torch.zeros(count, dtype=weights.dtype, device=device),
    )


def point_normals(
    coords: LocalCoords,
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    kind: NormalKind = "interpolated",
) -> Float[Tensor, "G 3"]:
    """Unit normals of the posed surface under each point.

    ``interpolated`` blends the vertex normals, so that the normal does not jump between neighbouring faces;
    points outside their triangle clamp their weights. ``face`` is the plane's own normal.

    Differentiable in the vertices, but not in the weights: how the normal turns as a point slides is of second
    order, and following it would make binding Gaussians twice as slow.
    """
    if kind == "face":
        v0, v1, v2 = vertices[faces].unbind(1)
        return normalize(torch.linalg.cross(v1 - v0, v2 - v0), dim=-1)[coords.face]
    normals = vertex_normals(vertices, faces)[faces[coords.face]]
    return normalize(_blend(coords.weights.detach().clamp(min=0), normals), dim=-1)


def points_on(
    coords: LocalCoords,
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    kind: NormalKind = "interpolated",
) -> Float[Tensor, "G 3"]:
    """World positions of the points on a posed mesh, metres."""
    normals = point_normals(coords, vertices, faces, kind)
    return surface_to_world(coords, vertices, faces, normals)


def surface_to_world(
    coords: LocalCoords,
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    normals: Float[Tensor, "G 3"],
) -> Float[Tensor, "G 3"]:
    """World positions of the points when their unit normals are already known, metres."""
    return _blend(coords.weights, vertices[faces[coords.face]]) + coords.height[:, None] * normals


def blend_on(
    coords: LocalCoords, faces: Int[Tensor, "F 3"], values: Float[Tensor, "N C"]
) -> Float[Tensor, "G C"]:
    """What vertices hold, between them at the points; those outside their triangle clamp their weights.

    Differentiable in the values, not in the weights.
    """
    weights = coords.weights.detach().clamp(min=0)
    return _blend(weights / weights.sum(-1, keepdim=True), values[faces[coords.face]])


def local_coords_of(
    points: Float[Tensor, "G 3"],
    face: Int[Tensor, " G"],
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
) -> LocalCoords:
    """Coordinates of world points in given triangles, by the planes' own (``face``) normals.

    ``points_on(..., kind="face")`` takes them back.
    """
    v0, v1, v2 = vertices[faces[face]].unbind(1)
    edges = torch.stack([v1 - v0, v2 - v0, normalize(torch.linalg.cross(v1 - v0, v2 - v0), dim=-1)], dim=-1)
    solved = torch.linalg.solve(edges, points - v0)
    weights = torch.cat([1 - solved[:, :2].sum(-1, keepdim=True), solved[:, :2]], dim=-1)
    return LocalCoords(face=face, weights=weights, height=solved[:, 2])


def triangle_frames(
    coords: LocalCoords,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    kind: NormalKind = "interpolated",
) -> TriangleFrames:
    """The frame in which each point's rotation and scale are expressed, on the posed mesh.

    Always a rotation, even where a triangle has collapsed.
    """
    normals = point_normals(coords, vertices, surface.faces, kind)
    return frames_from_normals(coords, surface, vertices, normals)


def frames_from_normals(
    coords: LocalCoords,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    normals: Float[Tensor, "G 3"],
) -> TriangleFrames:
    """:func:`triangle_frames` when the unit normals are already known."""
    up = vector_like(normals, (0.0, 0.0, 1.0))
    normal = torch.where(normals.norm(dim=-1, keepdim=True) > 0.5, normals, up)
    first_edges = vertices[surface.faces[:, 1]] - vertices[surface.faces[:, 0]]
    edge = _unit_across(first_edges[coords.face], normal)
    rotations = torch.stack([edge, torch.linalg.cross(normal, edge), normal], dim=-1)
    posed = _doubled_areas(vertices, surface.faces)
    rest = _doubled_areas(surface.rest_vertices, surface.faces)
    ratio = torch.where(rest > 0, posed / rest.clamp(min=1e-30), torch.ones_like(rest))
    stretch = ratio.clamp(min=MIN_STRETCH**2, max=MAX_STRETCH**2).sqrt()
    return TriangleFrames(rotations=rotations, stretch=stretch[coords.face])


def face_edge_lengths(surface: BodySurface) -> Float[Tensor, " F"]:
    """Side of the equilateral triangle with each face's rest area, metres."""
    return (_doubled_areas(surface.rest_vertices, surface.faces) * (2 / math.sqrt(3))).sqrt()


def _blend(weights: Float[Tensor, "G 3"], corners: Float[Tensor, "G 3 C"]) -> Float[Tensor, "G C"]:
    """Weighted sums of the corners' values, without a matrix product, which autocast would do in bfloat16."""
    (w0, w1, w2), (c0, c1, c2) = weights[..., None].unbind(1), corners.unbind(1)
    return w0 * c0 + w1 * c1 + w2 * c2


def _doubled_areas(vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"]) -> Float[Tensor, " F"]:
    v0, v1, v2 = vertices[faces].unbind(1)
    return torch.linalg.cross(v1 - v0, v2 - v0).norm(dim=-1)


def _unit_across(direction: Float[Tensor, "G 3"], normal: Float[Tensor, "G 3"]) -> Float[Tensor, "G 3"]:
    """Unit vectors along ``direction`` in the plane across ``normal``; any such where there is none."""
    across = direction - (direction * normal).sum(-1, keepdim=True) * normal
    axis = torch.eye(3, dtype=normal.dtype, device=normal.device)[normal.abs().argmin(-1)]
    fallback = axis - (axis * normal).sum(-1, keepdim=True) * normal
    degenerate = across.norm(dim=-1, keepdim=True) < 1e-9
    return normalize(torch.where(degenerate, fallback, across), dim=-1)
