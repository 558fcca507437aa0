"""Terms of colour: how a render differs from the pictures it should be."""

from functools import cache

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison


def l1(seen: Comparison) -> Float[Tensor, ""]:
    """Mean absolute error of the colours."""
    return (seen.rgb - seen.target).abs().mean()


def l2(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared error of the colours."""
    return (seen.rgb - seen.target).square().mean()


def dissimilarity(seen: Comparison) -> Float[Tensor, ""]:
    """1 - SSIM."""
    return 1 - ssim(seen.rgb, seen.target, stride=2).mean()


def ssim(
    image: Float[Tensor, "V C H W"],
    target: Float[Tensor, "V C H W"],
    *,
    window: int = 11,
    sigma: float = 1.5,
    stride: int = 1,
) -> Float[Tensor, "V C h w"]:
    """Structural similarity of images in [0, 1], over a Gaussian window (Wang et al. 2004).

    Beyond the border the images are taken to be black. Differentiable in ``image`` only, which halves the work.

    Args:
        image: The image to judge.
        target: What it should be.
        window: Side of the window, pixels, odd.
        sigma: Standard deviation of the window, pixels.
        stride: Distance between windows, pixels: 1 for one at each pixel; 2 is as good a loss, four times cheaper.

    Raises:
        ValueError: if the window is not odd and positive, or the stride not positive.
    """
    if window < 1 or window % 2 == 0 or stride < 1:
        raise ValueError(
            f"SSIM needs an odd, positive window and a positive stride, got window {window} and stride {stride}"
        )
    target = target.detach()
    height, width = image.shape[-2:]
    rows = _windows(height, window, sigma, stride, image.device, image.dtype)
    columns = _windows(width, window, sigma, stride, image.device, image.dtype)

    def blur(images: Tensor) -> Tensor:
        return rows @ (images @ columns.T)

    luminance, contrast = 0.01**2, 0.03**2
    with torch.no_grad():
        mean_y, mean_yy = blur(torch.cat([target, target * target])).chunk(2)
    mean_x, mean_xx, mean_xy = blur(torch.cat([image, image * image, image * target])).chunk(3)
    product = mean_x * mean_y
    squares = mean_x * mean_x + mean_y * mean_y
    covariance = mean_xy - product
    variances = mean_xx + mean_yy - squares
    return ((2 * product + luminance) * (2 * covariance + contrast)) / (
        (squares + luminance) * (variances + contrast)
    )


@cache
def _windows(
    length: int, window: int, sigma: float, stride: int, device: torch.device, dtype: torch.dtype
) -> Float[Tensor, "n length"]:
    """A banded matrix whose rows are the windows along one axis.

    As a matrix product a blur of planes is several times faster on the CPU than as a convolution of one channel.
    """
    centres = torch.arange(stride // 2, length, stride, dtype=torch.float64)
    offset = torch.arange(length, dtype=torch.float64) - centres[:, None]
    whole = torch.exp(-0.5 * ((torch.arange(window, dtype=torch.float64) - window // 2) / sigma) ** 2).sum()
    windows = torch.exp(-0.5 * (offset / sigma) ** 2) * (offset.abs() <= window // 2) / whole
    return windows.to(device, dtype)
