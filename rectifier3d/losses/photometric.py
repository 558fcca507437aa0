"""Terms of colour: how a render differs from the pictures it should be."""

from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison
from rectifier3d.losses.pixels import absolute_error
from rectifier3d.losses.ssim import ssim


def l1(seen: Comparison) -> Float[Tensor, ""]:
    """Mean absolute error of the colours."""
    return absolute_error(seen.rgb, seen.target)


def l2(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared error of the colours."""
    return (seen.rgb - seen.target).square().mean()


def dissimilarity(seen: Comparison) -> Float[Tensor, ""]:
    """1 - SSIM."""
    return 1 - ssim(seen.rgb, seen.target, stride=2).mean()
