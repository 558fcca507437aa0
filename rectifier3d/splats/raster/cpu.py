"""The compiled CPU backend: autograd around the C interface of ``native/csrc/splat_api.cpp``."""

import ctypes
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.native import load_library
from rectifier3d.splats.raster.projection import RasterView

CHANNELS = (3, 4)
"""Numbers of colour channels that the compiled code has."""
_IDLE_WORKSPACES = 8
"""Workspaces kept for reuse: their memory is large and getting it afresh from the system is slow."""


class _Scene(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_int64),
        *((name, ctypes.c_void_p) for name in ("means", "quats", "scales", "opacities", "colors")),
        ("channels", ctypes.c_int32),
    )


class _Camera(ctypes.Structure):
    _fields_ = (
        ("viewmat", ctypes.c_void_p),
        ("K", ctypes.c_void_p),
        ("width", ctypes.c_int32),
        ("height", ctypes.c_int32),
        ("near_plane", ctypes.c_float),
        ("far_plane", ctypes.c_float),
        ("eps2d", ctypes.c_float),
    )


class _Gradients(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_void_p) for name in ("means", "quats", "scales", "opacities", "colors", "means2d")),
        ("add", ctypes.c_int32),
        ("add_to_colors", ctypes.c_int32),
    )


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    pointer, scene, camera = ctypes.c_void_p, ctypes.POINTER(_Scene), ctypes.POINTER(_Camera)
    library.splat_workspace_new.restype = pointer
    library.splat_workspace_new.argtypes = []
    library.splat_workspace_delete.restype = None
    library.splat_workspace_delete.argtypes = [pointer]
    library.splat_forward.argtypes = [pointer, scene, camera, ctypes.c_int, pointer, pointer]
    library.splat_backward.argtypes = [pointer, scene, camera, pointer, pointer, ctypes.POINTER(_Gradients)]
    return library


class _Workspace:
    """Native memory of one picture, held until its backward pass can no longer come."""

    _idle: list[int] = []  # noqa: RUF012 - shared on purpose; list.append and list.pop are atomic

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        try:
            self.pointer = self._idle.pop()
        except IndexError:
            self.pointer = library.splat_workspace_new()
            _check(self.pointer is None)

    def __del__(self) -> None:
        if self.pointer is None:
            return
        if len(self._idle) < _IDLE_WORKSPACES:
            self._idle.append(self.pointer)
        else:
            self._library.splat_workspace_delete(self.pointer)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Job:
    """What a call renders besides its tensors."""

    views: list[RasterView]
    has_means2d: bool


def rasterize_views(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"] | Float[Tensor, "C N D"],
    means2d: Float[Tensor, "C N 2"] | None,
    views: list[RasterView],
) -> tuple[Float[Tensor, "C H W D"], Float[Tensor, "C H W 1"]]:
    """Render every camera; float32 on the CPU, any number of channels.

    Args:
        colors: The same for all cameras, or each camera's own.
        means2d: Placeholder that receives the gradient of the projected means; its values are not read.
    """
    scene = [x.contiguous() for x in (means, quats, scales, opacities)]
    # Without gradient, as if not given; with, the means no longer get what goes through the projected means.
    probe = means2d if means2d is not None else means.new_empty(0)
    job = _Job(views=views, has_means2d=means2d is not None)
    pictures, alphas = [], []
    for part in _channel_groups(colors):
        picture, alpha = _Rasterize.apply(*scene, part.contiguous(), probe, job)
        pictures.append(picture)
        alphas.append(alpha)
    picture = pictures[0] if len(pictures) == 1 else torch.cat(pictures, dim=-1)
    return picture[..., : colors.shape[-1]], alphas[0]


def _channel_groups(colors: Tensor) -> list[Tensor]:
    """The channels in groups of three or four, the last one filled up with zeros."""
    channels = colors.shape[-1]
    if channels in CHANNELS:
        return [colors]
    missing = max(CHANNELS[0] - channels, 0) if channels < CHANNELS[0] else -channels % CHANNELS[-1]
    padded = torch.nn.functional.pad(colors, (0, missing))
    return list(padded.split(CHANNELS[0] if channels < CHANNELS[0] else CHANNELS[-1], dim=-1))


class _Rasterize(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, means, quats, scales, opacities, colors, means2d, job: _Job):
        library = _declared(load_library())
        views = job.views
        height, width = views[0].height, views[0].width
        picture = means.new_empty(len(views), height, width, colors.shape[-1])
        alpha = means.new_empty(len(views), height, width, 1)
        keep = any(ctx.needs_input_grad)
        workspaces = []
        tensors = (means, quats, scales, opacities, colors)
        for index, view in enumerate(views):
            workspace = _Workspace(library)
            scene, camera = _scene_of(tensors, index), _camera_of(view)
            outputs = picture[index].data_ptr(), alpha[index].data_ptr()
            _check(library.splat_forward(workspace.pointer, scene, camera, int(keep), *outputs))
            if keep:
                workspaces.append(workspace)
        ctx.save_for_backward(*tensors)
        ctx.workspaces, ctx.job = workspaces, job
        return picture, alpha

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _backward(ctx, *gradients)


@once_differentiable
def _backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
    library = _declared(load_library())
    v_picture, v_alpha = (x.contiguous() for x in gradients)
    tensors, job = ctx.saved_tensors, ctx.job
    outputs = [torch.empty_like(x) for x in tensors]
    colors = outputs[4]
    v_means2d = colors.new_empty(len(job.views), len(tensors[0]), 2) if job.has_means2d else None
    for index, (view, workspace) in enumerate(zip(job.views, ctx.workspaces, strict=True)):
        per_view = colors.dim() == 3
        targets = _Gradients(
            *(x.data_ptr() for x in outputs[:4]),
            (colors[index] if per_view else colors).data_ptr(),
            None if v_means2d is None else v_means2d[index].data_ptr(),
            int(index > 0),
            int(index > 0 and not per_view),
        )
        _check(
            library.splat_backward(
                workspace.pointer,
                _scene_of(tensors, index),
                _camera_of(view),
                v_picture[index].data_ptr(),
                v_alpha[index].data_ptr(),
                targets,
            )
        )
    return (*outputs, v_means2d, None)


def _scene_of(tensors: tuple[Tensor, ...], index: int) -> _Scene:
    means, quats, scales, opacities, colors = tensors
    colors = colors[index] if colors.dim() == 3 else colors
    pointers = (x.data_ptr() for x in (means, quats, scales, opacities, colors))
    return _Scene(len(means), *pointers, colors.shape[-1])


def _camera_of(view: RasterView) -> _Camera:
    return _Camera(
        view.viewmat.data_ptr(),
        view.K.data_ptr(),
        view.width,
        view.height,
        view.near_plane,
        view.far_plane,
        view.eps2d,
    )


def _check(status: int) -> None:
    """Status of the C interface: zero, or memory ran out."""
    if status:
        raise MemoryError(
            "not enough memory to rasterize: fewer or smaller Gaussians, or a smaller picture, need less"
        )
