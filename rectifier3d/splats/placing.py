"""Gaussians bound to triangles, put where their triangles lie in a pose: compiled, and its readable twin."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.geometry.local_coords import (
    LocalCoords,
    frames_from_normals,
    point_normals,
    surface_to_world,
)
from rectifier3d.geometry.rotations import matrices_to_quats, multiply_quats, normalize_quats
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.native.status import require_done
from rectifier3d.splats.light import DIRECTIONS, lit_colors

_FRAME = 8
"""Numbers that the compiled code keeps of each Gaussian's frame for the backward pass."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class WorldPlacement:
    """Where G Gaussians are in the world, and what they look like there; see `Gaussians` for the units."""

    means: Float[Tensor, "G 3"]
    quats: Float[Tensor, "G 4"]
    scales: Float[Tensor, "G 3"]
    colors: Float[Tensor, "G 3"]


def place(
    coords: LocalCoords,
    quats: Float[Tensor, "G 4"],
    scales: Float[Tensor, "G 3"],
    colors: Float[Tensor, "G 3"],
    light: Float[Tensor, "8 3"] | None,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    *,
    backend: str = "auto",
) -> WorldPlacement:
    """Turn and stretch Gaussians with their triangles, over smooth normals, and light them.

    Args:
        coords: Where they are bound.
        quats: Frame-from-Gaussian, wxyz.
        scales: Metres, on the rest surface.
        colors: Under the light's mean.
        light: See :func:`rectifier3d.splats.light.lit_colors`; None leaves the colours as they are.
        surface: The body's faces and rest shape.
        vertices: The posed vertices, world metres.
        backend: ``cpu`` is C++, float32 only and without gradients for the body; ``torch`` its readable twin;
            ``auto`` is ``cpu`` wherever that will do and can be compiled.

    Raises:
        ValueError: if ``cpu`` is asked for what it cannot do, the backend is none of these, or shapes do not fit.
        IndexError: if Gaussians and body do not belong together.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    body = (surface.rest_vertices, vertices)
    floats = [*body, coords.weights, coords.height, quats, scales, colors]
    body_learns = torch.is_grad_enabled() and any(x.requires_grad for x in body)
    if backend == "cpu" and body_learns:
        raise ValueError("backend 'cpu' has no gradients for the body: detach its vertices, or take 'torch'")
    wanted = "torch" if backend == "auto" and body_learns else backend
    if not compiled(wanted, "Gaussians and bodies", *floats, *([] if light is None else [light])):
        return place_torch(coords, quats, scales, colors, light, surface, vertices)
    mesh = _Mesh(surface.rest_vertices, vertices, surface.faces, coords.face)
    given = (coords.weights, coords.height, quats, scales, colors, light)
    _check_shapes(len(coords), given)
    means, turned, stretched, lit = _Place.apply(
        mesh, *(None if x is None else x.contiguous() for x in given)
    )
    return WorldPlacement(
        means=means, quats=turned, scales=stretched, colors=colors if light is None else lit
    )


def place_torch(
    coords: LocalCoords,
    quats: Float[Tensor, "G 4"],
    scales: Float[Tensor, "G 3"],
    colors: Float[Tensor, "G 3"],
    light: Float[Tensor, "8 3"] | None,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
) -> WorldPlacement:
    """The twin of the compiled code; arguments as of :func:`place`."""
    normals = point_normals(coords, vertices, surface.faces)
    frames = frames_from_normals(coords, surface, vertices, normals)
    return WorldPlacement(
        means=surface_to_world(coords, vertices, surface.faces, normals),
        quats=normalize_quats(multiply_quats(matrices_to_quats(frames.rotations), quats)),
        scales=scales * frames.stretch[:, None],
        colors=colors if light is None else lit_colors(colors, light, normals),
    )


def _check_shapes(count: int, bound: Sequence[Tensor | None]) -> None:
    """Of weights, height, quats, scales, colours and light: the compiled code reads as much as it is told."""
    wanted = [(count, 3), (count,), (count, 4), (count, 3), (count, 3), (DIRECTIONS, 3)]
    found = [None if x is None else tuple(x.shape) for x in bound]
    if any(shape not in (None, fits) for shape, fits in zip(found, wanted, strict=True)):
        raise ValueError(f"Gaussians to place must be of shapes {wanted}, got {found}")


class _MeshLayout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("vertices", "faces")),
        *((name, ctypes.c_void_p) for name in ("rest", "posed", "corners")),
    )


class _BoundLayout(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_int64),
        *(
            (name, ctypes.c_void_p)
            for name in ("face", "weights", "height", "quats", "scales", "colors", "light")
        ),
    )


class _PlacedLayout(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_void_p) for name in ("means", "quats", "scales", "colors"))


class _Mesh:
    """The body as the compiled code reads it, and the triangle of each Gaussian."""

    def __init__(self, rest: Tensor, posed: Tensor, faces: Tensor, face: Tensor) -> None:
        self._rest, self._posed = rest.detach().contiguous(), posed.detach().contiguous()
        self._faces, self._face = faces.to(torch.int64).contiguous(), face.to(torch.int64).contiguous()
        if rest.shape != posed.shape or rest.shape[1:] != (3,) or faces.shape[1:] != (3,):
            raise IndexError(
                f"a body of {list(rest.shape)} vertices and {list(faces.shape)} faces is posed by {list(posed.shape)}"
            )

    def layout(self) -> _MeshLayout:
        arrays = (self._rest, self._posed, self._faces)
        return _MeshLayout(len(self._rest), len(self._faces), *(x.data_ptr() for x in arrays))

    def bound(self, tensors: Sequence[Tensor | None]) -> _BoundLayout:
        """Of weights, height, quats, scales, colours and light, or of their gradients."""
        return _BoundLayout(
            len(self._face),
            self._face.data_ptr(),
            *(None if x is None else x.data_ptr() for x in tensors),
        )


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    mesh, bound, placed = map(ctypes.POINTER, (_MeshLayout, _BoundLayout, _PlacedLayout))
    library.placing_forward.argtypes = [mesh, bound, placed, ctypes.c_void_p]
    library.placing_backward.argtypes = [mesh, bound, ctypes.c_void_p, placed, bound]
    return library


class _Place(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, mesh: _Mesh, *bound: Any):
        weights, _, quats, scales, colors, _ = bound
        placed = [torch.empty_like(x) for x in (weights, quats, scales, colors) if x is not None]
        keep = any(ctx.needs_input_grad)
        frames = placed[0].new_empty(len(placed[0]), _FRAME) if keep else None
        status = _declared(load_library()).placing_forward(
            mesh.layout(), mesh.bound(bound), _layout(placed), None if frames is None else frames.data_ptr()
        )
        require_done(status, "place Gaussians on a body")
        ctx.mesh = mesh
        ctx.save_for_backward(*bound, frames)
        ctx.mark_non_differentiable(*_constants(placed, ctx.needs_input_grad[1:]))
        return tuple(placed)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _backward(ctx, *gradients)


def _constants(placed: Sequence[Tensor], learning: Sequence[bool]) -> list[Tensor]:
    """Those that depend on nothing that learns, of means, quats, scales and colours."""
    weights, height, quats, scales, colors, light = learning
    learned = (weights or height, quats, scales, colors or light)
    return [x for x, learns in zip(placed, learned, strict=True) if not learns]


@once_differentiable
def _backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
    *bound, frames = ctx.saved_tensors
    light = bound[-1]
    given = [x.contiguous() for x in gradients]
    outputs = [None if x is None else torch.empty_like(x) for x in bound]
    status = _declared(load_library()).placing_backward(
        ctx.mesh.layout(), ctx.mesh.bound(bound), frames.data_ptr(), _layout(given), ctx.mesh.bound(outputs)
    )
    require_done(status, "place Gaussians on a body")
    if light is None:
        outputs[-2] = None
    return None, *outputs


def _layout(placed: Sequence[Tensor]) -> _PlacedLayout:
    return _PlacedLayout(*(x.data_ptr() for x in placed))
