"""Pictures compared pixel by pixel: compiled, and the readable twins.

The compiled code goes through a picture once, where torch does so once an operation, and not in one order: a render's
channels lie beside each other, those of what it is compared with in planes.
"""

import ctypes
from functools import cache
from typing import Any

import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.losses.comparison import IGNORED
from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled
from rectifier3d.splats.gaussians import Render

Mask = Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"]


def over_background(
    render: Render,
    target: Float[Tensor, "V 3 H W"],
    mask: Mask,
    background: Float[Tensor, " 3"] | None,
    *,
    colored_band: bool,
    backend: str = "auto",
) -> tuple[Float[Tensor, "V 3 H W"], Float[Tensor, "V 3 H W"]]:
    """A render and its target over one background where nobody stands.

    Over black, a dark veil round the person costs nothing in colour. Over a colour it does; it stands wherever the
    mask is sure that nobody is. The ignored band stays over black, as nobody knows how much of the person covers it.

    Args:
        render: Over black.
        target: What it should be; outside the mask it does not matter.
        mask: 0 background, 1 person, `IGNORED` along the outline.
        background: RGB in [0, 1]; None for black.
        colored_band: Whether colours count in the band; else the target is there what the render is.
        backend: ``cpu`` is C++, for float32 and masks of bytes, with gradients for the render only; ``torch`` its
            readable twin; ``auto`` is ``cpu`` wherever that will do and can be compiled.

    Raises:
        ValueError: if the backend is none of these, or ``cpu`` is asked for what it cannot do.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    color = target.new_zeros(3) if background is None else background
    if not _compiled(backend, (render.rgb, render.alpha), (target, color), mask):
        return over_background_torch(render, target, mask, background, colored_band=colored_band)
    return _OverBackground.apply(render.rgb, render.alpha, target, mask.contiguous(), color, colored_band)


def over_background_torch(
    render: Render,
    target: Float[Tensor, "V 3 H W"],
    mask: Mask,
    background: Float[Tensor, " 3"] | None,
    *,
    colored_band: bool,
) -> tuple[Float[Tensor, "V 3 H W"], Float[Tensor, "V 3 H W"]]:
    """The twin of the compiled code; arguments as of :func:`over_background`."""
    shown, target = render.rgb, target * (mask > 0)[:, None]
    if background is not None:
        empty = background.view(1, 3, 1, 1) * (mask == 0)[:, None]
        shown, target = shown + (1 - render.alpha) * empty, target + empty
    if not colored_band:
        target = torch.where((mask == IGNORED)[:, None], shown.detach(), target)
    return shown, target


def absolute_error(
    image: Float[Tensor, "*shape"], target: Float[Tensor, "*shape"], *, backend: str = "auto"
) -> Float[Tensor, ""]:
    """Mean absolute difference; `backend` as of :func:`over_background`, with gradients for the image only."""
    if not _compiled(backend, (image,), (target,)) or image.numel() == 0:
        return (image - target).abs().mean()
    return _AbsoluteError.apply(image.contiguous(), target.contiguous())


def outline_error(
    alpha: Float[Tensor, "V 1 H W"],
    mask: Mask,
    count: Float[Tensor, ""] | None = None,
    *,
    backend: str = "auto",
) -> Float[Tensor, ""]:
    """Mean squared error of an alpha against the mask, over the pixels that are not ignored.

    Args:
        alpha: Of a render.
        mask: 0 background, 1 person, `IGNORED` along the outline.
        count: How many pixels the sum is divided by; None counts those that are not ignored.
        backend: As of :func:`over_background`.
    """
    if not _compiled(backend, (alpha,), (), mask):
        compared = mask != IGNORED
        error = (alpha[:, 0] - (mask == 1).to(alpha.dtype)).square() * compared
        return error.sum() / (compared.sum() if count is None else count).clamp(min=1)
    total, counted = _OutlineError.apply(alpha.contiguous(), mask.contiguous())
    return total / (counted if count is None else count).clamp(min=1)


def _compiled(
    backend: str, learning: tuple[Tensor, ...], fixed: tuple[Tensor, ...], mask: Tensor | None = None
) -> bool:
    """Whether the C++ code computes, which has gradients for some pictures and none for others.

    Raises:
        ValueError: if it should but cannot, or the pictures' sizes differ: it reads as much as it is told.
    """
    unfit = any(x.requires_grad for x in fixed) or not (mask is None or mask.dtype == torch.uint8)
    if backend == "cpu" and unfit:
        raise ValueError("backend 'cpu' reads masks of bytes, and has no gradients for targets: take 'torch'")
    on_cpu = mask is None or mask.device.type == "cpu"
    wanted = "torch" if backend == "auto" and (unfit or not on_cpu) else backend
    if not compiled(wanted, "pictures", *learning, *fixed):
        return False
    sizes = {tuple(x.shape[-2:]) for x in (*learning, *fixed, mask) if x is not None and x.dim() > 1}
    views = {len(x) for x in (*learning, *fixed, mask) if x is not None and x.dim() > 1}
    if len(sizes) > 1 or len(views) > 1:
        raise ValueError(
            f"pictures to compare must be of one size, got {sorted(views)} of {sorted(sizes)} pixels"
        )
    return True


class _Layout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("views", "pixels")),
        *((name, ctypes.c_void_p) for name in ("mask", "background")),
        *((name, ctypes.c_int32) for name in ("band", "colored_band")),
    )


def _layout(mask: Tensor, background: Tensor | None = None, *, colored_band: bool = True) -> _Layout:
    views, height, width = mask.shape
    color = None if background is None else background.data_ptr()
    return _Layout(views, height * width, mask.data_ptr(), color, IGNORED, int(colored_band))


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    layout, pointer, count = ctypes.POINTER(_Layout), ctypes.c_void_p, ctypes.c_int64
    library.pixels_over_background.argtypes = [layout, *[pointer] * 5]
    library.pixels_over_background.restype = None
    library.pixels_over_background_backward.argtypes = [layout, *[pointer] * 3]
    library.pixels_over_background_backward.restype = None
    library.pixels_absolute.argtypes = [count, *[pointer] * 3]
    library.pixels_absolute_backward.argtypes = [count, *[pointer] * 4]
    library.pixels_absolute_backward.restype = None
    library.pixels_outline.argtypes = [layout, *[pointer] * 3]
    library.pixels_outline_backward.argtypes = [layout, *[pointer] * 3]
    library.pixels_outline_backward.restype = None
    return library


def _library() -> ctypes.CDLL:
    return _declared(load_library())


class _OverBackground(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, rgb, alpha, target, mask, background, colored_band: bool):
        # As the rasterizer leaves it: then nothing is copied.
        pixels, target, background = (
            rgb.permute(0, 2, 3, 1).contiguous(),
            target.contiguous(),
            background.contiguous(),
        )
        alpha = alpha.contiguous()
        shown, wanted = torch.empty_like(target), torch.empty_like(target)
        layout = _layout(mask, background, colored_band=colored_band)
        _library().pixels_over_background(
            layout, *(x.data_ptr() for x in (pixels, alpha, target, shown, wanted))
        )
        ctx.save_for_backward(mask, background)
        ctx.mark_non_differentiable(wanted)
        return shown, wanted

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _over_background_backward(ctx, *gradients)


@once_differentiable
def _over_background_backward(ctx: Any, gradient: Tensor, _wanted: Tensor) -> tuple[Tensor | None, ...]:
    mask, background = ctx.saved_tensors
    gradient = gradient.contiguous()
    views, height, width = mask.shape
    v_rgb, v_alpha = gradient.new_empty(views, height, width, 3), gradient.new_empty(views, 1, height, width)
    _library().pixels_over_background_backward(
        _layout(mask, background), *(x.data_ptr() for x in (gradient, v_rgb, v_alpha))
    )
    return v_rgb.permute(0, 3, 1, 2), v_alpha, None, None, None, None


class _AbsoluteError(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, image, target):
        mean = image.new_empty(())
        pointers = (x.data_ptr() for x in (image, target, mean))
        _check(_library().pixels_absolute(image.numel(), *pointers))
        ctx.save_for_backward(image, target)
        return mean

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _absolute_backward(ctx, *gradients)


@once_differentiable
def _absolute_backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    image, target = ctx.saved_tensors
    v_image = torch.empty_like(image)
    pointers = (x.data_ptr() for x in (image, target, gradient, v_image))
    _library().pixels_absolute_backward(image.numel(), *pointers)
    return v_image, None


class _OutlineError(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, alpha, mask):
        total, counted = alpha.new_empty(()), torch.empty((), dtype=torch.int64)
        pointers = (x.data_ptr() for x in (alpha, total, counted))
        _check(_library().pixels_outline(_layout(mask), *pointers))
        ctx.save_for_backward(alpha, mask)
        ctx.mark_non_differentiable(counted)
        return total, counted

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _outline_backward(ctx, *gradients)


@once_differentiable
def _outline_backward(ctx: Any, gradient: Tensor, _: Tensor) -> tuple[Tensor | None, ...]:
    alpha, mask = ctx.saved_tensors
    v_alpha = torch.empty_like(alpha)
    _library().pixels_outline_backward(_layout(mask), *(x.data_ptr() for x in (alpha, gradient, v_alpha)))
    return v_alpha, None


def _check(status: int) -> None:
    """Status of the C interface: zero, or memory ran out."""
    if status:
        raise MemoryError("not enough memory to compare pictures: smaller or fewer ones need less")
