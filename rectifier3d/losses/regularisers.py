"""Terms of the Gaussians' places: how far the networks moved them along the skin and off it."""

from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison


def barycentric_reg(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared change of barycentric weights, relative to the farthest allowed."""
    return seen.alpha.new_zeros(()) if seen.penalty is None else seen.penalty.slide


def offset_reg(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared height above the skin, relative to the farthest allowed."""
    return seen.alpha.new_zeros(()) if seen.penalty is None else seen.penalty.height
