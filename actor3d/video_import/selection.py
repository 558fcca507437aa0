"""Which frames of the videos become the capture's frames."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Int

from actor3d.errors import InputError


@dataclass(frozen=True, kw_only=True, slots=True)
class FrameRange:
    """Frames of the first video that are wanted."""

    start: int = 0
    stop: int | None = None
    """Exclusive; none: to the end."""
    stride: int = 1
    """Take one frame in so many."""

    def __post_init__(self) -> None:
        if self.start < 0:
            raise InputError(f"start must not be negative, got {self.start}")
        if self.stop is not None and self.stop <= self.start:
            raise InputError(f"stop must lie behind start ({self.start}), got {self.stop}")
        if self.stride < 1:
            raise InputError(f"stride must be at least 1, got {self.stride}")


def select_frames(
    counts: Sequence[int], offsets: Sequence[int], wanted: FrameRange
) -> Int[np.ndarray, "V F"]:
    """The frame of each video that shows each of the capture's frames: those that all videos have.

    Args:
        counts: Frames of each video.
        offsets: What to add to a frame's number in the first video to get its number in each one.
        wanted: Frames of the first video to choose from.

    Raises:
        InputError: if no frame is left.
    """
    first = max(-offset for offset in offsets)
    last = min(count - offset for count, offset in zip(counts, offsets, strict=True))
    steps = max(0, -(-(first - wanted.start) // wanted.stride))
    stop = last if wanted.stop is None else min(last, wanted.stop)
    numbers = np.arange(wanted.start + steps * wanted.stride, stop, wanted.stride)
    if not len(numbers):
        raise InputError(
            f"no frame is left: the videos have {list(counts)} frames, shifted by {list(offsets)}, and "
            f"frames {wanted.start} to {'the end' if wanted.stop is None else wanted.stop} are asked for"
        )
    return numbers[None] + np.asarray(offsets)[:, None]
