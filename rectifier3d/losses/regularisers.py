"""Terms of changes: how far Gaussians were moved along the skin and off it, and what the pose told them."""

from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison


def barycentric_reg(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared change of barycentric weights, relative to the farthest allowed."""
    return seen.alpha.new_zeros(()) if seen.penalty is None else seen.penalty.slide


def offset_reg(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared height above the skin, relative to the farthest allowed."""
    return seen.alpha.new_zeros(()) if seen.penalty is None else seen.penalty.height


def pose_reg(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared change that the pose tells, relative to the largest allowed."""
    told = None if seen.penalty is None else seen.penalty.pose
    return seen.alpha.new_zeros(()) if told is None else told
