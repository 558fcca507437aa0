"""Gaussians in the light of lamps that the body hides from parts of itself: compiled, and the readable twin."""

import ctypes
from functools import cache
from typing import Any

import torch
from jaxtyping import Float, UInt8
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.geometry.exposure import open_skin
from rectifier3d.geometry.local_coords import LocalCoords, blend_on
from rectifier3d.geometry.surface import BodySurface, vertex_normals
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.native.status import require_done
from rectifier3d.splats.lamps import DARKEST, GAMMA, Lamps


def lit_on_skin(
    colors: Float[Tensor, "G 3"],
    coords: LocalCoords,
    lamps: Lamps,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    exposure: UInt8[Tensor, "N K"],
    *,
    backend: str = "auto",
) -> Float[Tensor, "G 3"]:
    """Colours of Gaussians on a posed body, in [0, 1]; no gradients for the body nor for where they lie on it.

    Args:
        colors: RGB as they are where all lamps shine alike.
        coords: Where they are bound.
        lamps: The light.
        surface: The body.
        vertices: The posed vertices, world metres.
        exposure: Of the posed body, see :func:`rectifier3d.geometry.exposure.skin_exposure`.
        backend: ``cpu`` is C++, for float32; ``torch`` its readable twin; ``auto`` is ``cpu`` wherever it can be
            compiled.

    Raises:
        ValueError: if ``backend`` is none of these, ``cpu`` is asked for tensors that it does not take, or shapes do
            not fit.
        IndexError: if Gaussians and body do not belong together.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    floats = (colors, coords.weights, vertices, lamps.directions, lamps.intensities, lamps.everywhere)
    if not compiled(backend, "Gaussians, bodies and lamps", *floats):
        factors = lamps.on_skin(surface, vertices, exposure)
        return (colors * blend_on(coords, surface.faces, factors)).clamp(0, 1)
    scene = _Scene(coords, lamps, surface, vertices, exposure)
    return _Light.apply(scene, *(x.contiguous() for x in (colors, lamps.intensities, lamps.everywhere)))


class _SkinLayout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("vertices", "faces", "lamps")),
        *((name, ctypes.c_void_p) for name in ("corners", "open", "normals", "exposure")),
    )


class _LightLayout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("directions", "intensities", "everywhere")),
        *((name, ctypes.c_float) for name in ("darkest", "gamma")),
    )


class _BoundLayout(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_int64),
        *((name, ctypes.c_void_p) for name in ("face", "weights", "colors")),
    )


class _Scene:
    """What does not learn, as the compiled code reads it."""

    def __init__(
        self, coords: LocalCoords, lamps: Lamps, surface: BodySurface, vertices: Tensor, exposure: Tensor
    ) -> None:
        count, directions = exposure.shape
        if len(vertices) != count or len(lamps.directions) != directions:
            raise ValueError(
                f"a body of {len(vertices)} vertices under {len(lamps.directions)} lamps has an exposure of "
                f"{list(exposure.shape)}"
            )
        self._faces, self._face, self._open = (
            x.to(torch.int64).contiguous() for x in (surface.faces, coords.face, open_skin(surface))
        )
        with torch.no_grad():
            self._normals = vertex_normals(vertices, surface.faces)
        self._exposure = exposure.contiguous()
        self._directions, self._weights = (
            x.detach().contiguous() for x in (lamps.directions, coords.weights)
        )

    def skin(self) -> _SkinLayout:
        arrays = (self._faces, self._open, self._normals, self._exposure)
        counts = (len(self._open), len(self._faces), len(self._directions))
        return _SkinLayout(*counts, *(x.data_ptr() for x in arrays))

    def light(self, intensities: Tensor, everywhere: Tensor) -> _LightLayout:
        """A light, or its gradients."""
        pointers = (x.data_ptr() for x in (self._directions, intensities, everywhere))
        return _LightLayout(*pointers, DARKEST, GAMMA)

    def bound(self, colors: Tensor) -> _BoundLayout:
        return _BoundLayout(len(colors), *(x.data_ptr() for x in (self._face, self._weights, colors)))


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    layouts = [ctypes.POINTER(layout) for layout in (_SkinLayout, _LightLayout, _BoundLayout)]
    library.lamps_forward.argtypes = [*layouts, *[ctypes.c_void_p] * 3]
    library.lamps_backward.argtypes = [*layouts, *[ctypes.c_void_p] * 4, layouts[1]]
    return library


class _Light(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, scene: _Scene, colors, intensities, everywhere):
        skin = scene.skin()
        linear, factors = colors.new_empty(2, skin.vertices, 3)
        lit = torch.empty_like(colors)
        status = _declared(load_library()).lamps_forward(
            skin,
            scene.light(intensities, everywhere),
            scene.bound(colors),
            *(x.data_ptr() for x in (linear, factors, lit)),
        )
        require_done(status, "light Gaussians")
        ctx.scene = scene
        ctx.save_for_backward(colors, intensities, everywhere, linear, factors)
        return lit

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _light_backward(ctx, *gradients)


@once_differentiable
def _light_backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    colors, intensities, everywhere, linear, factors = ctx.saved_tensors
    gradient, scene = gradient.contiguous(), ctx.scene
    slopes = [torch.empty_like(x) for x in (colors, intensities, everywhere)]
    status = _declared(load_library()).lamps_backward(
        scene.skin(),
        scene.light(intensities, everywhere),
        scene.bound(colors),
        *(x.data_ptr() for x in (linear, factors, gradient, slopes[0])),
        scene.light(slopes[1], slopes[2]),
    )
    require_done(status, "light Gaussians")
    return None, *slopes
