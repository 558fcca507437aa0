"""The table of terms: each function's name in the settings and the log, and its weight unless the settings say another.

`alpha`, for example, is `rectifier.loss.alpha` in a YAML file and the curve `loss/alpha` in TensorBoard.
"""

from collections.abc import Callable
from dataclasses import dataclass

from jaxtyping import Float
from torch import Tensor

from rectifier3d.losses.comparison import Comparison
from rectifier3d.losses.outline import alpha
from rectifier3d.losses.photometric import dissimilarity, l1, l2
from rectifier3d.losses.regularisers import barycentric_reg, offset_reg, pose_reg
from rectifier3d.losses.smoothness import smoothness


@dataclass(frozen=True)
class Term:
    """One term of the loss."""

    measure: Callable[[Comparison], Float[Tensor, ""]]
    """Not negative, and zero at its best; differentiable in the render and the Gaussians."""
    weight: float
    """Unless the settings say another; a term that weighs nothing is not measured."""


TERMS: dict[str, Term] = {
    "l1": Term(l1, weight=0.8),
    "l2": Term(l2, weight=0.0),
    "ssim": Term(dissimilarity, weight=0.2),
    "alpha": Term(alpha, weight=0.5),
    "barycentric_reg": Term(barycentric_reg, weight=0.01),
    "offset_reg": Term(offset_reg, weight=0.001),
    "pose_reg": Term(pose_reg, weight=0.0),
    "smoothness": Term(smoothness, weight=0.0),
}

PAPER_WEIGHTS = {"l2": 1.0, "alpha": 1.0}
"""The loss of 3D²-Actor §3.2; no other term counts."""


def term_names() -> tuple[str, ...]:
    """Names of all terms."""
    return tuple(TERMS)
