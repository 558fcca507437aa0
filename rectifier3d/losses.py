"""How far a render of Gaussians is from the picture it should be."""

from dataclasses import dataclass
from typing import Literal

import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor

from rectifier3d.splats.gaussians import Render

IGNORED = 100
"""Mask value of the band along the outline, where the matting cannot be trusted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RectifierLossWeights:
    """What a rectifier's loss is made of."""

    mode: Literal["robust", "paper"] = "robust"
    """``robust``: L1 + SSIM + alpha + regularisers; ``paper``: MSE of colour plus MSE of alpha."""
    l1: float = 0.8
    ssim: float = 0.2
    alpha: float = 0.5
    barycentric_reg: float = 0.01
    """Of the mean squared change of barycentric weights."""
    offset_reg: float = 0.001
    """Of the mean squared height above the skin, relative to the farthest allowed."""
    smoothness: float = 0.0
    """Of the Gaussians' differences from their neighbours: what no picture shows becomes like what is beside it."""
    colored_band: bool = True
    """Compare colours in the band along the outline. False asks nothing of it: masks that a network found leave out
    some of the person and hold some of what is behind, and both would be painted onto the skin."""

    def __post_init__(self):
        for name in ("l1", "ssim", "alpha", "barycentric_reg", "offset_reg", "smoothness"):
            if not getattr(self, name) >= 0:
                raise ValueError(
                    f"rectifier loss weight {name} must not be negative, got {getattr(self, name)}"
                )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class LossTerms:
    """A loss and its terms before weighting; the terms carry no gradient."""

    total: Float[Tensor, ""]
    rgb: Float[Tensor, ""]
    """L1, or in ``paper`` mode the squared error."""
    ssim: Float[Tensor, ""]
    """1 - SSIM; 0 when not used."""
    alpha: Float[Tensor, ""]
    slide: Float[Tensor, ""]
    height: Float[Tensor, ""]
    roughness: Float[Tensor, ""]


def rectifier_loss(
    render: Render,
    target_rgb: Float[Tensor, "V 3 H W"],
    mask: Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"],
    weights: RectifierLossWeights,
    *,
    slide: Float[Tensor, ""] | None = None,
    height: Float[Tensor, ""] | None = None,
    roughness: Float[Tensor, ""] | None = None,
    background: Float[Tensor, " 3"] | None = None,
) -> LossTerms:
    """Compare a render with the pictures of the same views, over black.

    Over black, a dark veil round the person costs nothing in colour. Over a ``background`` colour it does; it
    stands wherever the mask is sure that nobody is. The ignored band stays over black, as nobody knows how much
    of the person covers it.

    Args:
        render: What the Gaussians look like.
        target_rgb: What they should look like, in [0, 1]; blackened outside the mask here.
        mask: 0 background, 1 person, 100 ignored: not compared with the alpha.
        weights: Which terms, and how much of each.
        slide: :class:`~rectifier3d.model.OffsetPenalty`'s mean squared slide, if any.
        height: Likewise of the height.
        roughness: What :func:`~rectifier3d.roughness.roughness` says of the Gaussians, if it counts.
        background: RGB in [0, 1].
    """
    shown, target = render.rgb, target_rgb * (mask > 0)[:, None]
    if background is not None:
        empty = background.view(1, 3, 1, 1) * (mask == 0)[:, None]
        shown, target = shown + (1 - render.alpha) * empty, target + empty
    none = render.rgb.new_zeros(())
    alpha = masked_alpha_loss(render.alpha, mask)
    if weights.mode == "paper":
        rgb = (shown - target).square().mean()
        return _terms(rgb + alpha, rgb, none, alpha, none, none, none)
    if not weights.colored_band:
        target = torch.where((mask == IGNORED)[:, None], shown.detach(), target)
    rgb = (shown - target).abs().mean()
    dissimilarity = 1 - ssim(shown, target, stride=2).mean() if weights.ssim > 0 else none
    slide = none if slide is None else slide
    height = none if height is None else height
    roughness = none if roughness is None else roughness
    total = weights.l1 * rgb + weights.ssim * dissimilarity + weights.alpha * alpha
    total = total + weights.barycentric_reg * slide + weights.offset_reg * height
    total = total + weights.smoothness * roughness
    return _terms(total, rgb, dissimilarity, alpha, slide, height, roughness)


def masked_alpha_loss(
    alpha: Float[Tensor, "V 1 H W"], mask: Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"]
) -> Float[Tensor, ""]:
    """Mean squared error of the alpha against the mask, over the pixels that are not ignored."""
    compared = mask != IGNORED
    error = (alpha[:, 0] - (mask == 1).to(alpha.dtype)).square() * compared
    return error.sum() / compared.sum().clamp(min=1)


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
    rows = _windows(height, window, sigma, stride).to(image)
    columns = _windows(width, window, sigma, stride).to(image)

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


def _windows(length: int, window: int, sigma: float, stride: int) -> Float[Tensor, "n length"]:
    """A banded matrix whose rows are the windows along one axis.

    As a matrix product a blur of planes is several times faster on the CPU than as a convolution of one channel.
    """
    centres = torch.arange(stride // 2, length, stride, dtype=torch.float64)
    offset = torch.arange(length, dtype=torch.float64) - centres[:, None]
    whole = torch.exp(-0.5 * ((torch.arange(window, dtype=torch.float64) - window // 2) / sigma) ** 2).sum()
    return torch.exp(-0.5 * (offset / sigma) ** 2) * (offset.abs() <= window // 2) / whole


def _terms(
    total: Tensor, rgb: Tensor, ssim: Tensor, alpha: Tensor, slide: Tensor, height: Tensor, roughness: Tensor
) -> LossTerms:
    return LossTerms(
        total=total,
        rgb=rgb.detach(),
        ssim=ssim.detach(),
        alpha=alpha.detach(),
        slide=slide.detach(),
        height=height.detach(),
        roughness=roughness.detach(),
    )
