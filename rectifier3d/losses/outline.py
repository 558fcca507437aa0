"""Terms of the outline: where somebody is, and where nobody."""

from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison
from rectifier3d.losses.pixels import outline_error


def alpha(seen: Comparison) -> Float[Tensor, ""]:
    """Mean squared error of the alpha against the mask, over the pixels that are not ignored."""
    return outline_error(seen.alpha, seen.mask, seen.outline)
