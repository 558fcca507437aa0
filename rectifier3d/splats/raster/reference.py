"""The rasterizer in plain torch: the specification that the compiled backends are tested against.

It lists every (pixel, Gaussian) pair that contributes, a *fragment*, sorts the fragments by pixel and depth,
and composites all pixels at once with one cumulative sum. Runs in any floating dtype on any device, about 40
times slower than the compiled code, and is what runs where there is no compiler.
"""

import math

import torch
from jaxtyping import Float, Int
from torch import Tensor

from rectifier3d.splats.raster.projection import (
    MIN_ALPHA,
    RasterView,
    find_visible,
    invert_covariances,
    project_covariances,
    project_means,
)

_MAX_ALPHA = 0.999
_MIN_TRANSMITTANCE = 1e-4


def rasterize_views(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"] | Float[Tensor, "C N D"],
    means2d: Float[Tensor, "C N 2"] | None,
    views: list[RasterView],
) -> tuple[Float[Tensor, "C H W D"], Float[Tensor, "C H W 1"]]:
    """Render every camera.

    Args:
        colors: The same for all cameras, or each camera's own.
        means2d: The projected means if the caller wants their gradient; projected here if not given.
    """
    pictures, alphas = [], []
    for index, view in enumerate(views):
        own = colors[index] if colors.dim() == 3 else colors
        projected = None if means2d is None else means2d[index]
        picture, alpha = _rasterize_view(means, quats, scales, opacities, own, projected, view)
        pictures.append(picture)
        alphas.append(alpha)
    return torch.stack(pictures), torch.stack(alphas)


def _rasterize_view(
    means: Float[Tensor, "N 3"],
    quats: Float[Tensor, "N 4"],
    scales: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"],
    means2d: Float[Tensor, "N 2"] | None,
    view: RasterView,
) -> tuple[Float[Tensor, "H W D"], Float[Tensor, "H W 1"]]:
    visible, radii = find_visible(means, quats, scales, opacities, view)
    # Only what is seen is projected with gradients: what is not may be infinite, and 0 * inf is NaN.
    drawn = visible.nonzero()[:, 0]
    means, quats, scales, opacities, colors = (x[drawn] for x in (means, quats, scales, opacities, colors))
    means2d_drawn, depths = project_means(means, view)
    if means2d is not None:
        means2d_drawn = means2d[drawn]
    conics = invert_covariances(project_covariances(means, quats, scales, view))
    with torch.no_grad():
        order = torch.sort(depths, stable=True).indices
        gaussian, pixel = _list_fragments(means2d_drawn, conics, opacities, radii[drawn], order, view)
    return _composite(means2d_drawn, conics, opacities, colors, gaussian, pixel, view)


def _list_fragments(
    means2d: Float[Tensor, "N 2"],
    conics: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    radii: Float[Tensor, "N 2"],
    order: Int[Tensor, " N"],
    view: RasterView,
) -> tuple[Int[Tensor, " F"], Int[Tensor, " F"]]:
    """Gaussian and pixel of each contributing fragment, sorted by pixel and then front to back."""
    size = torch.tensor([view.width, view.height], device=means2d.device)
    first = (means2d - radii - 0.5).ceil().clamp(min=0).minimum(size).long()[order]  # N 2, pixels x y
    end = ((means2d + radii - 0.5).floor() + 1).clamp(min=0).minimum(size).long()[order]
    box = (end - first).clamp(min=0)

    count = box.prod(-1)
    splat = torch.repeat_interleave(count)  # F, position in the depth order
    within = torch.arange(len(splat), device=splat.device) - (count.cumsum(0) - count)[splat]
    x = first[splat, 0] + within % box[splat, 0]
    y = first[splat, 1] + within // box[splat, 0]
    gaussian, pixel = order[splat], y * view.width + x

    alpha = _fragment_alpha(means2d, conics, opacities, gaussian, pixel, view)
    contributes = alpha >= MIN_ALPHA
    gaussian, pixel, alpha = gaussian[contributes], pixel[contributes], alpha[contributes]
    pixel, permutation = torch.sort(pixel, stable=True)
    gaussian, alpha = gaussian[permutation], alpha[permutation]

    # A pixel takes fragments as long as its transmittance stays above the limit.
    log_after = _log_transmittance_before(alpha, pixel, view) + torch.log1p(-alpha.double())
    open_ = log_after > math.log(_MIN_TRANSMITTANCE)
    return gaussian[open_], pixel[open_]


def _composite(
    means2d: Float[Tensor, "N 2"],
    conics: Float[Tensor, "N 3"],
    opacities: Float[Tensor, " N"],
    colors: Float[Tensor, "N D"],
    gaussian: Int[Tensor, " F"],
    pixel: Int[Tensor, " F"],
    view: RasterView,
) -> tuple[Float[Tensor, "H W D"], Float[Tensor, "H W 1"]]:
    alpha = _fragment_alpha(means2d, conics, opacities, gaussian, pixel, view)
    transmittance = _log_transmittance_before(alpha, pixel, view).exp().to(alpha.dtype)
    weight = alpha * transmittance
    pixels = view.width * view.height
    image = colors.new_zeros(pixels, colors.shape[1]).index_add(0, pixel, weight[:, None] * colors[gaussian])
    coverage = weight.new_zeros(pixels).index_add(0, pixel, weight)
    return image.view(view.height, view.width, -1), coverage.view(view.height, view.width, 1)


def _fragment_alpha(
    means2d: Tensor, conics: Tensor, opacities: Tensor, gaussian: Tensor, pixel: Tensor, view: RasterView
) -> Float[Tensor, " F"]:
    dx = (pixel % view.width + 0.5).to(means2d.dtype) - means2d[gaussian, 0]
    dy = (pixel // view.width + 0.5).to(means2d.dtype) - means2d[gaussian, 1]
    xx, xy, yy = conics[gaussian].unbind(-1)
    exponent = -0.5 * (xx * dx * dx + yy * dy * dy) - xy * dx * dy
    return (opacities[gaussian] * exponent.exp()).clamp(max=_MAX_ALPHA)


def _log_transmittance_before(
    alpha: Float[Tensor, " F"], pixel: Int[Tensor, " F"], view: RasterView
) -> Tensor:
    """Log of what each fragment's pixel lets through from behind the fragments before it.

    The running sum is over all fragments of the picture, hence float64.
    """
    running = torch.nn.functional.pad(torch.log1p(-alpha.double()).cumsum(0), (1, 0))  # F + 1
    count = torch.bincount(pixel, minlength=view.width * view.height)
    start = count.cumsum(0) - count
    return running[:-1] - running[start[pixel]]
