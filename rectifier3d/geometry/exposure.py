"""From which directions light reaches a posed body's skin: what the body itself does not hide."""

import ctypes
import math
from functools import cache, lru_cache

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from scipy.spatial import KDTree
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface, vertex_normals
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.native.status import require_done

_DISTANCE = 4000.0
"""Metres from which the twin's lamps look at the body: their rays are as good as parallel."""
_LIFT = 0.01
"""Metres above the skin that points are seen at, as clothes are."""
_TOLERANCE = 0.02
"""Metres that a point may lie behind what is seen and still count as seen."""
_TAPS = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
"""Neighbouring pixels that soften a shadow's edge."""
EXPOSURE_STEP = 255 // len(_TAPS)
"""How much of a lamp's light each of them is worth: every exposure is a multiple of it."""
_MARGIN = 1.03
_INWARD = 0.2
"""Of the light from all sides, at rest, what reaches skin that counts as lying inside: a mouth, the sockets of eyes."""
_AROUND = 64
"""Directions in which that is looked at."""
_RIVALS, _ALIKE = 6, 1e-3
"""How many of the nearest are looked at, and metres that make none of them nearer."""


def sphere_directions(count: int) -> Float[Tensor, "K 3"]:
    """Unit vectors spread evenly over all directions: a spiral by the golden angle, along the third axis."""
    index = torch.arange(count, dtype=torch.float64) + 0.5
    height = 1 - 2 * index / count
    ring, angle = (1 - height.square()).sqrt(), index * math.pi * (3 - math.sqrt(5))
    return torch.stack([ring * angle.cos(), ring * angle.sin(), height], dim=-1).float()


def skin_exposure(
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    directions: Float[Tensor, "K 3"],
    *,
    size: int = 128,
    backend: str = "auto",
) -> UInt8[Tensor, "N K"]:
    """How much of the light from each direction reaches each vertex, 0 to 255; no gradient.

    The side that a vertex faces is not asked: multiply by the cosine.

    Args:
        surface: The body's faces.
        vertices: The posed vertices, world metres.
        directions: Unit vectors towards the light.
        size: Pixels of a shadow map's side, over the whole body.
        backend: ``cpu`` is C++, ``torch`` its readable twin; ``auto`` is ``cpu`` wherever it can be compiled.

    Raises:
        ValueError: if ``backend`` is none of these, or ``cpu`` is asked for tensors that it does not take.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    with torch.no_grad():
        centre = (vertices.amax(0) + vertices.amin(0)) / 2
        points = (vertices - centre).contiguous()
        radius = points.norm(dim=1).max() * _MARGIN
        raised = points + _LIFT * vertex_normals(vertices, surface.faces)
        axes = _axes(directions)
        expose = _expose_native if compiled(backend, "bodies", vertices, directions) else _expose_torch
        return expose(surface, points, raised, axes, radius, size).T.contiguous()


@lru_cache(maxsize=4)
def open_skin(surface: BodySurface) -> Int[Tensor, " N"]:
    """The vertex whose light each vertex has: its own, or, where the skin at rest lies inside, the nearest in the open.

    Gaussians bound to the inside of a mouth may be what is seen of lips: black, they would be specks.

    Args:
        surface: The body.
    """
    with torch.no_grad():
        rest, directions = surface.rest_vertices, sphere_directions(_AROUND).to(surface.rest_vertices)
        facing = (vertex_normals(rest, surface.faces) @ directions.T).clamp(min=0)
        reached = (facing * skin_exposure(surface, rest, directions)).sum(-1) / 255
        inside = reached < _INWARD * facing.sum(-1)
        chosen = torch.arange(len(rest), device=rest.device)
        if bool(inside.all()):
            return chosen
        outside = (~inside).nonzero()[:, 0]
        tree = KDTree(rest[outside].cpu().numpy())
        distances, found = tree.query(rest[inside].cpu().numpy(), k=_RIVALS)
        # The first of those about as near: rounding in a file must not choose another.
        nearest = np.where(distances <= distances[:, :1] + _ALIKE, found, len(rest)).min(1)
        chosen[inside] = outside[torch.as_tensor(nearest, device=rest.device)]
        return chosen


def _axes(directions: Float[Tensor, "K 3"]) -> Float[Tensor, "K 3 3"]:
    """Of the lamps' maps: right, down, and away from the lamp."""
    second, first = torch.eye(3).to(directions)[1], torch.eye(3).to(directions)[0]
    ups = torch.where(directions[:, 1:2].abs() < 0.9, second, first)
    return look_at(directions, torch.zeros(3).to(directions), ups)[0]


def _expose_torch(
    surface: BodySurface,
    points: Float[Tensor, "N 3"],
    raised: Float[Tensor, "N 3"],
    axes: Float[Tensor, "K 3 3"],
    radius: Float[Tensor, ""],
    size: int,
) -> UInt8[Tensor, "K N"]:
    """The twin: maps of the depth that cameras see from afar."""
    K = torch.eye(3).to(points).repeat(len(axes), 1, 1)
    K[:, 0, 0] = K[:, 1, 1] = size / 2 * _DISTANCE / radius
    K[:, :2, 2] = size / 2
    away = torch.tensor([0.0, 0.0, _DISTANCE]).to(points).expand(len(axes), 3)
    cameras = Cameras(R=axes, t=away, K=K, image_size=(size, size))
    depth = rasterize_mesh(points, surface.faces, cameras).depth.flatten(1)
    pixels, distance = cameras.project(raised)
    column, row = pixels.long().unbind(-1)
    seen = torch.zeros_like(distance, dtype=torch.uint8)
    for right, down in _TAPS:
        at = (row + down).clamp(0, size - 1) * size + (column + right).clamp(0, size - 1)
        seen += depth.gather(1, at) > distance - _TOLERANCE
    return seen * EXPOSURE_STEP


class _SceneLayout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("vertices", "faces", "lamps")),
        *((name, ctypes.c_void_p) for name in ("points", "raised", "corners", "axes")),
        ("size", ctypes.c_int32),
        *((name, ctypes.c_float) for name in ("pixels_per_metre", "tolerance")),
        ("seen", ctypes.c_void_p),
    )


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    library.exposure.argtypes = [ctypes.POINTER(_SceneLayout)]
    return library


def _expose_native(
    surface: BodySurface,
    points: Float[Tensor, "N 3"],
    raised: Float[Tensor, "N 3"],
    axes: Float[Tensor, "K 3 3"],
    radius: Float[Tensor, ""],
    size: int,
) -> UInt8[Tensor, "K N"]:
    faces, axes = surface.faces.to("cpu", torch.int64).contiguous(), axes.contiguous()
    seen = torch.empty(len(axes), len(points), dtype=torch.uint8)
    counts = (len(points), len(faces), len(axes))
    arrays = (x.data_ptr() for x in (points, raised, faces, axes))
    scale = size / 2 / max(float(radius), 1e-12)
    status = _declared(load_library()).exposure(
        _SceneLayout(*counts, *arrays, size, scale, _TOLERANCE, seen.data_ptr())
    )
    require_done(status, "find the shadows on a body")
    return seen
