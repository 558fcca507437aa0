"""Structural similarity over a Gaussian window (Wang et al. 2004), as a loss: compiled, and its readable twin."""

import ctypes
from functools import cache
from typing import Any

import torch
from jaxtyping import Float
from torch import Tensor
from torch.autograd.function import once_differentiable

from rectifier3d.native import load_library
from rectifier3d.native.choosing import compiled

_LUMINANCE, _CONTRAST = 0.01**2, 0.03**2
_SLOPES = 3
"""How many derivatives of a window's similarity the compiled code keeps for the backward pass."""


def ssim(
    image: Float[Tensor, "V C H W"],
    target: Float[Tensor, "V C H W"],
    *,
    window: int = 11,
    sigma: float = 1.5,
    stride: int = 1,
    backend: str = "auto",
) -> Float[Tensor, "V C h w"]:
    """Structural similarity of images in [0, 1], over a Gaussian window.

    Beyond the border the images are taken to be black. Differentiable in ``image`` only, which halves the work.

    Args:
        image: The image to judge.
        target: What it should be.
        window: Side of the window, pixels, odd.
        sigma: Standard deviation of the window, pixels.
        stride: Distance between windows, pixels: 1 for one at each pixel; 2 is as good a loss, cheaper.
        backend: ``cpu`` is C++, float32 only; ``torch`` its readable twin, many times slower; ``auto`` is ``cpu``
            for float32 images on the CPU wherever it can be compiled.

    Raises:
        ValueError: if the window is not odd and positive, the stride not positive, the backend none of these, or
            ``cpu`` is asked for other images than float32 on the CPU.
        NativeBuildError: if ``backend="cpu"`` is asked for and cannot be compiled.
    """
    if window < 1 or window % 2 == 0 or stride < 1:
        raise ValueError(
            f"SSIM needs an odd, positive window and a positive stride, got window {window} and stride {stride}"
        )
    target = target.detach()
    if compiled(backend, "images", image, target):
        return _Ssim.apply(image.contiguous(), target.contiguous(), _taps(window, sigma), stride)
    return ssim_torch(image, target, window=window, sigma=sigma, stride=stride)


def ssim_torch(
    image: Float[Tensor, "V C H W"],
    target: Float[Tensor, "V C H W"],
    *,
    window: int,
    sigma: float,
    stride: int,
) -> Float[Tensor, "V C h w"]:
    """The twin of the compiled code; arguments as of :func:`ssim`."""
    height, width = image.shape[-2:]
    rows = _windows(height, window, sigma, stride, image.device, image.dtype)
    columns = _windows(width, window, sigma, stride, image.device, image.dtype)

    def blur(images: Tensor) -> Tensor:
        return rows @ (images @ columns.T)

    with torch.no_grad():
        mean_y, mean_yy = blur(torch.cat([target, target * target])).chunk(2)
    mean_x, mean_xx, mean_xy = blur(torch.cat([image, image * image, image * target])).chunk(3)
    product = mean_x * mean_y
    squares = mean_x * mean_x + mean_y * mean_y
    covariance = mean_xy - product
    variances = mean_xx + mean_yy - squares
    return ((2 * product + _LUMINANCE) * (2 * covariance + _CONTRAST)) / (
        (squares + _LUMINANCE) * (variances + _CONTRAST)
    )


def _taps(window: int, sigma: float) -> Float[Tensor, " window"]:
    offset = torch.arange(window, dtype=torch.float64) - window // 2
    weights = torch.exp(-0.5 * (offset / sigma) ** 2)
    return weights / weights.sum()


@cache
def _windows(
    length: int, window: int, sigma: float, stride: int, device: torch.device, dtype: torch.dtype
) -> Float[Tensor, "n length"]:
    """A banded matrix whose rows are the windows along one axis.

    As a matrix product a blur of planes is several times faster than as a convolution of one channel.
    """
    taps = _taps(window, sigma)
    centres = torch.tensor(range(stride // 2, length, stride), dtype=torch.int64)
    tap = torch.arange(length) - centres[:, None] + window // 2
    inside = (tap >= 0) & (tap < window)
    windows = torch.where(inside, taps[tap.clamp(0, window - 1)], taps.new_zeros(()))
    return windows.to(device, dtype)


class _Layout(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_int64) for name in ("planes", "height", "width")),
        ("taps", ctypes.c_void_p),
        *((name, ctypes.c_int64) for name in ("window", "stride")),
    )


@cache
def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    layout, pointer = ctypes.POINTER(_Layout), ctypes.c_void_p
    library.ssim_forward.argtypes = [layout, *[pointer] * 4]
    library.ssim_backward.argtypes = [layout, *[pointer] * 5]
    return library


class _Ssim(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, image, target, taps, stride: int):
        taps = taps.float()
        views, channels, *size = image.shape
        windows = [len(range(stride // 2, length, stride)) for length in size]
        similarity = image.new_empty(views, channels, *windows)
        slopes = image.new_empty(_SLOPES, *similarity.shape) if ctx.needs_input_grad[0] else None
        ctx.save_for_backward(image, target, taps, slopes)
        ctx.stride = stride
        _check(
            _declared(load_library()).ssim_forward(
                _layout(image, taps, stride),
                image.data_ptr(),
                target.data_ptr(),
                similarity.data_ptr(),
                None if slopes is None else slopes.data_ptr(),
            )
        )
        return similarity

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor):
        return _backward(ctx, *gradients)


@once_differentiable
def _backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
    image, target, taps, slopes = ctx.saved_tensors
    gradient, v_image = gradient.contiguous(), torch.empty_like(image)
    inputs = (image, target, slopes, gradient, v_image)
    layout = _layout(image, taps, ctx.stride)
    _check(_declared(load_library()).ssim_backward(layout, *(x.data_ptr() for x in inputs)))
    return v_image, None, None, None


def _layout(image: Tensor, taps: Tensor, stride: int) -> _Layout:
    height, width = image.shape[-2:]
    return _Layout(image.shape[0] * image.shape[1], height, width, taps.data_ptr(), len(taps), stride)


def _check(status: int) -> None:
    """Status of the C interface: zero, or memory ran out."""
    if status:
        raise MemoryError("not enough memory to compare pictures: smaller or fewer ones need less")
