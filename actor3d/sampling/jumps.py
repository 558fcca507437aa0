"""Where a motion is cut: the body in one frame has little to do with the body in the frame before."""

from jaxtyping import Float
from torch import Tensor


def pose_jump(before: Float[Tensor, "N 3"], after: Float[Tensor, "N 3"]) -> float:
    """Root mean squared distance that the vertices moved, metres, apart from the body's walking or being moved."""
    moved = after - before
    return float((moved - moved.mean(0)).square().sum(-1).mean().sqrt())


def is_cut(before: Float[Tensor, "N 3"], after: Float[Tensor, "N 3"], largest: float) -> bool:
    """Whether carrying the avatar on from the frame before would start from another pose's looks.

    Args:
        before: Vertices of the previous frame, metres.
        after: Vertices of this frame.
        largest: Metres of :func:`pose_jump` that still count as motion; 0 carries on over anything.

    A body that is not of the same kind is always a cut.
    """
    return before.shape != after.shape or bool(0 < largest < pose_jump(before, after))


def shot(vertices: list[Tensor], index: int, largest: float) -> tuple[int, int]:
    """The frames round `index`, from the first up to but without the last, that no cut parts from it."""
    first, last = index, index + 1
    while first > 0 and not is_cut(vertices[first - 1], vertices[first], largest):
        first -= 1
    while last < len(vertices) and not is_cut(vertices[last - 1], vertices[last], largest):
        last += 1
    return first, last
