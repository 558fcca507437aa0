"""Terms of the outline: where somebody is, and where nobody."""

from jaxtyping import Float, Int, UInt8
from torch import Tensor

from rectifier3d.losses.comparison import IGNORED, Comparison


def alpha(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared error of the alpha against the mask, over the pixels that are not ignored."""
    return masked_alpha_loss(seen.alpha, seen.mask, seen.outline)


def masked_alpha_loss(
    alpha: Float[Tensor, "V 1 H W"],
    mask: Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"],
    count: Float[Tensor, ""] | None = None,
) -> Float[Tensor, ""]:
    """Mean squared error of the alpha against the mask, over the pixels that are not ignored.

    Args:
        alpha: Of a render.
        mask: 0 background, 1 person, `IGNORED` along the outline.
        count: How many pixels the sum is divided by; None counts those that are not ignored.
    """
    compared = mask != IGNORED
    error = (alpha[:, 0] - (mask == 1).to(alpha.dtype)).square() * compared
    return error.sum() / (compared.sum() if count is None else count).clamp(min=1)
