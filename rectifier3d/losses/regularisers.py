"""Terms of Gaussians: how far they were moved, what the pose told them, and how much of the person hangs loose."""

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


def loose_opacity(seen: Comparison) -> Float[Tensor, ""]:
    """Opacity of Gaussians on what hangs loose, over the number of all: what the skin can show is left to it."""
    if seen.gaussians is None or seen.skin is None or not seen.skin.surface.num_loose_faces:
        return seen.alpha.new_zeros(())
    return (seen.gaussians.opacities * seen.skin.loose).mean()
