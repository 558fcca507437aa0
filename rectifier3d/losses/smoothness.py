"""Terms of neighbours on the skin: what pictures leave open should be smooth."""

import ctypes
from functools import cache
from typing import Any

import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.canonical import CanonicalGaussians
from rectifier3d.losses.comparison import Comparison
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.splats.rigged import RiggedGaussians


def smoothness(seen: Comparison) -> Float[Tensor, ""]:
    """How much Gaussians differ from their neighbours: what no picture shows becomes like what is beside it.

    Raises:
        ValueError: if the comparison is of pictures alone.
    """
    if seen.gaussians is None or seen.skin is None:
        raise ValueError("the loss term smoothness needs the Gaussians and their skin, not pictures alone")
    return roughness(seen.gaussians, seen.skin.base, seen.skin.neighbours)


def roughness(
    bound: RiggedGaussians, base: CanonicalGaussians, neighbours: Int[Tensor, "G K"], *, backend: str = "auto"
) -> Float[Tensor, ""]:
    """Mean absolute difference from the neighbours, summed over colour, opacity, log-scale and relative height.

    Absolute, not squared: an edge between two colours costs the same however sharp it is.

    Args:
        bound: The Gaussians.
        base: Where they start.
        neighbours: Of each Gaussian, see :func:`rectifier3d.losses.comparison.skin_neighbours`.
        backend: ``cpu`` is C++, for float32; ``torch`` its readable twin; ``auto`` is ``cpu`` wherever it can be
            compiled.

    Raises:
        ValueError: if ``backend`` is none of these, or ``cpu`` is asked for tensors that it does not take.
        IndexError: if there are no such neighbours.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    looks = torch.cat(
        [
            bound.colors,
            bound.opacities[:, None],
            bound.scales.log() - base.base_log_scale[:, None],
            (bound.coords.height / base.reach)[:, None],
        ],
        dim=-1,
    )
    if not compiled(backend, "Gaussians", looks):
        return (looks[neighbours] - looks[:, None]).abs().mean((0, 1)).sum()
    if len(neighbours) != len(looks):
        raise IndexError(f"{len(looks)} Gaussians have neighbours of {len(neighbours)}")
    return _Difference.apply(looks, neighbours.to(torch.int64).contiguous())


class _Layout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("count", "each")),
        ("of", ctypes.c_void_p),
    )


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    layout, pointer = ctypes.POINTER(_Layout), ctypes.c_void_p
    library.neighbours_difference.argtypes = [layout, pointer, pointer]
    library.neighbours_difference_backward.argtypes = [layout, *[pointer] * 3]
    library.neighbours_difference_backward.restype = None
    return library


class _Difference(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, looks, neighbours):
        mean = looks.new_empty(())
        layout = _Layout(*neighbours.shape, neighbours.data_ptr())
        status = _declared(load_library()).neighbours_difference(layout, looks.data_ptr(), mean.data_ptr())
        if status == 1:
            raise MemoryError("not enough memory to compare Gaussians with their neighbours")
        if status:
            raise IndexError("neighbours are named that are no Gaussians: do they belong together?")
        ctx.save_for_backward(looks, neighbours)
        return mean

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _difference_backward(ctx, *gradients)


@once_differentiable
def _difference_backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    looks, neighbours = ctx.saved_tensors
    slopes = torch.empty_like(looks)
    pointers = (x.data_ptr() for x in (looks, gradient, slopes))
    layout = _Layout(*neighbours.shape, neighbours.data_ptr())
    _declared(load_library()).neighbours_difference_backward(layout, *pointers)
    return slopes, None
