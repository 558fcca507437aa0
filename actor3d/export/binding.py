"""Binds Gaussians that lie on a posed body to its triangles, so that they can be posed anew."""

import torch
from jaxtyping import Float, Int
from scipy.spatial import KDTree
from torch import Tensor

from rectifier3d.geometry.local_coords import (
    LocalCoords,
    frames_from_normals,
    local_coords_of,
    point_normals,
    surface_to_world,
)
from rectifier3d.geometry.rotations import matrices_to_quats, multiply_quats, normalize_quats
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import RiggedGaussians

_CANDIDATES = 12
"""Faces with the nearest centres that a Gaussian may be bound to."""
_NEIGHBOURHOOD = 0.1
"""Metres on the body at rest from where a Gaussian belongs within which it may be bound."""
_FAR = 1e3
_CLOSE_ENOUGH = 1e-5
"""Metres between a Gaussian and where its coordinates put it."""
_WIDEST = 3.0
"""The largest barycentric weight, up to sign, that a face is taken for without looking at the next."""
_ROUNDS = 8
"""The normal under a point depends on where the point is bound, and the other way round: settle both in turns."""


def bind_gaussians(
    gaussians: Gaussians,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    likely: Int[Tensor, " G"] | None = None,
) -> RiggedGaussians:
    """The inverse of :func:`rectifier3d.splats.rigged.to_world` in triangle frames.

    Args:
        gaussians: In the world of `vertices`.
        surface: The body's faces and rest shape.
        vertices: The posed body that the Gaussians lie on, metres.
        likely: A face near which, on the body at rest, each Gaussian belongs: where the posed body folds, other parts'
            faces may lie nearer.
    """
    coords = _coordinates(gaussians.means, surface, vertices, likely)
    normals = point_normals(coords, vertices, surface.faces)
    frames = frames_from_normals(coords, surface, vertices, normals)
    back = matrices_to_quats(frames.rotations) * torch.tensor([1.0, -1.0, -1.0, -1.0])
    return RiggedGaussians(
        coords=coords,
        quats=normalize_quats(multiply_quats(back, gaussians.quats)),
        scales=gaussians.scales / frames.stretch[:, None],
        opacities=gaussians.opacities,
        colors=gaussians.colors,
    )


def distance_to_body(
    gaussians: Gaussians, surface: BodySurface, vertices: Float[Tensor, "N 3"]
) -> Float[Tensor, " G"]:
    """Metres from each Gaussian to the nearest face's centre."""
    centres = vertices[surface.faces].mean(1)
    distances, _ = KDTree(centres.numpy()).query(gaussians.means.numpy())
    return torch.from_numpy(distances).float()


def _coordinates(
    points: Float[Tensor, "G 3"],
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    likely: Int[Tensor, " G"] | None,
) -> LocalCoords:
    """On the face that a point lies over most squarely, or on the next best where that has no solution."""
    faces = _ranked_faces(points, surface, vertices, likely)
    best: LocalCoords | None = None
    least = torch.full((len(points),), torch.inf)
    for face in faces.unbind(1):
        open_ = torch.nonzero(least > _CLOSE_ENOUGH)[:, 0]
        if len(open_) == 0:
            break
        start = local_coords_of(points[open_], face[open_], vertices, surface.faces)
        coords = _settled(points[open_], start, surface, vertices)
        normals = point_normals(coords, vertices, surface.faces)
        missed = (points[open_] - surface_to_world(coords, vertices, surface.faces, normals)).norm(dim=-1)
        # Coordinates far outside of their triangle swing about when it bends: any nearer face is better.
        missed = missed.nan_to_num(nan=torch.inf) + (coords.weights.abs().amax(-1) > _WIDEST).float()
        if best is None:
            best, least = coords, missed
            continue
        better = missed < least[open_]
        changed = open_[better]
        least[changed] = missed[better]
        best.face[changed] = coords.face[better]
        best.weights[changed] = coords.weights[better]
        best.height[changed] = coords.height[better]
    assert best is not None, "a body has faces"
    return best


def _ranked_faces(
    points: Float[Tensor, "G 3"],
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    likely: Int[Tensor, " G"] | None,
) -> Int[Tensor, "G C"]:
    """Faces nearby, the one that a point lies over most squarely first; those far from the likely one last."""
    centres = vertices[surface.faces].mean(1)
    count = min(_CANDIDATES, len(centres))
    _, near = KDTree(centres.numpy()).query(points.numpy(), k=count)
    candidates = torch.from_numpy(near).long().reshape(len(points), count)
    if likely is None:
        astray = torch.zeros(candidates.shape)
    else:
        candidates = torch.cat([candidates, _neighbours(surface)[likely]], dim=1)
        rest = surface.rest_vertices[surface.faces].mean(1)
        astray = ((rest[candidates] - rest[likely][:, None]).norm(dim=-1) > _NEIGHBOURHOOD).float()
    distances = []
    for face in candidates.unbind(1):
        coords = local_coords_of(points, face, vertices, surface.faces)
        corners = vertices[surface.faces[face]]
        edge = (corners[:, 1] - corners[:, 0]).norm(dim=-1)
        # What sticks out of the triangle counts in metres, like the height.
        outside = (-coords.weights).clamp(min=0).amax(-1) * edge
        distances.append(torch.hypot(outside, coords.height).nan_to_num(nan=torch.inf))
    order = (torch.stack(distances, dim=1) + _FAR * astray).argsort(dim=1, stable=True)
    return candidates.gather(1, order)


def _neighbours(surface: BodySurface) -> Int[Tensor, "F C"]:
    """Of each face, the faces nearest to it on the body at rest, itself among them."""
    rest = surface.rest_vertices[surface.faces].mean(1).numpy()
    _, near = KDTree(rest).query(rest, k=min(_CANDIDATES, len(rest)))
    return torch.from_numpy(near).long().reshape(len(rest), -1)


def _settled(
    points: Float[Tensor, "G 3"], coords: LocalCoords, surface: BodySurface, vertices: Float[Tensor, "N 3"]
) -> LocalCoords:
    """Coordinates along smooth normals of points whose coordinates along the faces' normals are known."""
    first, second, third = vertices[surface.faces[coords.face]].unbind(1)
    for _ in range(_ROUNDS):
        normals = point_normals(coords, vertices, surface.faces)
        missing = points - surface_to_world(coords, vertices, surface.faces, normals)
        axes = torch.stack([second - first, third - first, normals], dim=-1)
        # A triangle seen edge-on along the normal has no solution: leave such points where they are.
        solvable = torch.linalg.det(axes).abs() > 1e-12
        step = torch.zeros_like(missing)
        step[solvable] = torch.linalg.solve(axes[solvable], missing[solvable])
        weights = torch.cat([-step[:, :2].sum(-1, keepdim=True), step[:, :2]], dim=-1)
        coords = LocalCoords(
            face=coords.face, weights=coords.weights + weights, height=coords.height + step[:, 2]
        )
    return coords
