"""How Gaussians move where a pose compresses the skin under them: cloth gathers there, and flesh gives way."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.geometry.compression import DIRECTIONS, compression_at, rest_axes
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.native.status import require_done

FARTHEST = 0.02
"""Metres that a fold moves a Gaussian at most, along each of its axes."""
_FULL = 0.25
"""Compression that counts as one."""
_MOST = 2.0
"""Where compression, so counted, stops to count."""
STRONGEST = _MOST * _FULL
"""Compression beyond which nothing moves any further."""
_KEPT = 8
"""Numbers that the compiled code keeps of each Gaussian for the backward pass."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Folds:
    """What compression along four directions does to each of G Gaussians."""

    moves: Float[Tensor, "G 4 3"]
    """Along the first two edges of its triangle and along the normal; bounded by a hyperbolic tangent."""
    most: Float[Tensor, "G 4"]
    """The strongest compression that was met in training: in stronger ones a Gaussian does as in this."""
    edges: Float[Tensor, " G"]
    """Metres: the length that the edges of its triangle count as."""

    def to(self, device: torch.device | str) -> "Folds":
        """The same folds on another device."""
        return Folds(moves=self.moves.to(device), most=self.most.to(device), edges=self.edges.to(device))

    def detach(self) -> "Folds":
        """The same folds, cut from the graph that made them."""
        return replace(self, moves=self.moves.detach())

    def on_skin(
        self,
        coords: LocalCoords,
        surface: BodySurface,
        compression: Float[Tensor, "N 3 3"],
        *,
        backend: str = "auto",
    ) -> LocalCoords:
        """Where the Gaussians are in a pose.

        Args:
            coords: Where they are on skin at rest.
            surface: The body's faces and rest shape.
            compression: Of the body's vertices, see :func:`rectifier3d.geometry.compression.skin_compression`.
            backend: ``cpu`` is C++, for float32; ``torch`` its readable twin; ``auto`` is ``cpu`` wherever it can be
                compiled.

        Raises:
            ValueError: if ``backend`` is none of these, ``cpu`` is asked for tensors that it does not take, or shapes
                do not fit.
            IndexError: if Gaussians and body do not belong together.
            NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
        """
        floats = (coords.weights, coords.height, self.moves, self.most, self.edges)
        if not compiled(backend, "Gaussians and bodies", *floats, compression):
            return self.moved(coords, compression_at(coords, surface, compression))
        _check_shapes(len(coords), floats, surface, compression)
        skin = _Skin(surface, compression, coords)
        weights, height = _Move.apply(skin, *(x.contiguous() for x in floats))
        return replace(coords, weights=weights, height=height)

    def moved(self, coords: LocalCoords, compression: Float[Tensor, "G 4"]) -> LocalCoords:
        """Where the Gaussians are on skin that is compressed so.

        Args:
            coords: Where they are on skin at rest.
            compression: See :func:`rectifier3d.geometry.compression.compression_at`.
        """
        amount = (torch.minimum(compression, self.most) / _FULL).clamp(max=_MOST)
        moved = FARTHEST * torch.tanh((amount[..., None] * self.moves).sum(1))
        second, third = (moved[:, :2] / self.edges[:, None]).unbind(-1)
        slide = torch.stack([-second - third, second, third], dim=-1)
        return replace(coords, weights=coords.weights + slide, height=coords.height + moved[:, 2])


def _check_shapes(
    count: int, bound: Sequence[Tensor], surface: BodySurface, compression: Float[Tensor, "N 3 3"]
) -> None:
    """Of weights, height, moves, most and edges: the compiled code reads as much as it is told."""
    wanted = [(count, 3), (count,), (count, DIRECTIONS, 3), (count, DIRECTIONS), (count,)]
    if [tuple(x.shape) for x in bound] != wanted:
        raise ValueError(
            f"Gaussians that fold must be of shapes {wanted}, got {[tuple(x.shape) for x in bound]}"
        )
    if compression.shape != (len(surface.rest_vertices), 3, 3):
        raise ValueError(
            f"a body of {len(surface.rest_vertices)} vertices is compressed by {list(compression.shape)}"
        )


class _SkinLayout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("vertices", "faces")),
        *((name, ctypes.c_void_p) for name in ("corners", "axes", "strain")),
    )


class _BoundLayout(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_int64),
        *((name, ctypes.c_void_p) for name in ("face", "weights", "height", "moves", "most", "edges")),
        *((name, ctypes.c_float) for name in ("farthest", "full", "counted")),
    )


class _Skin:
    """The body as the compiled code reads it, and the triangle of each Gaussian."""

    def __init__(self, surface: BodySurface, strain: Tensor, coords: LocalCoords) -> None:
        self._faces, self._face = (x.to(torch.int64).contiguous() for x in (surface.faces, coords.face))
        self._axes, self._strain = rest_axes(surface).contiguous(), strain.detach().contiguous()

    def layout(self) -> _SkinLayout:
        arrays = (self._faces, self._axes, self._strain)
        return _SkinLayout(len(self._strain), len(self._faces), *(x.data_ptr() for x in arrays))

    def bound(self, tensors: Sequence[Tensor]) -> _BoundLayout:
        """Of weights, height, moves, most and edges."""
        pointers = (x.data_ptr() for x in (self._face, *tensors))
        return _BoundLayout(len(self._face), *pointers, FARTHEST, _FULL, _MOST)


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    skin, bound, pointer = ctypes.POINTER(_SkinLayout), ctypes.POINTER(_BoundLayout), ctypes.c_void_p
    library.folds_forward.argtypes = [skin, bound, *[pointer] * 3]
    library.folds_backward.argtypes = [bound, *[pointer] * 4]
    library.folds_backward.restype = None
    return library


class _Move(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, skin: _Skin, *bound: Any):
        weights, height = (torch.empty_like(x) for x in bound[:2])
        kept = weights.new_empty(len(weights), _KEPT) if ctx.needs_input_grad[3] else None
        pointers = (None if x is None else x.data_ptr() for x in (weights, height, kept))
        status = _declared(load_library()).folds_forward(skin.layout(), skin.bound(bound), *pointers)
        require_done(status, "fold Gaussians")
        ctx.skin = skin
        ctx.save_for_backward(*bound, kept)
        return weights, height

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _move_backward(ctx, *gradients)


@once_differentiable
def _move_backward(ctx: Any, by_weights: Tensor, by_height: Tensor) -> tuple[Tensor | None, ...]:
    *bound, kept = ctx.saved_tensors
    slopes = None
    if kept is not None:
        slopes = torch.empty_like(bound[2])
        by_weights, by_height = by_weights.contiguous(), by_height.contiguous()
        pointers = (x.data_ptr() for x in (kept, by_weights, by_height, slopes))
        _declared(load_library()).folds_backward(ctx.skin.bound(bound), *pointers)
    return None, by_weights, by_height, slopes, None, None
