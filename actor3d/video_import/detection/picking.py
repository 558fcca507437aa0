"""Which of the user's annotations belong to which of a camera's pictures: told by their numbers, or by their order."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from actor3d.captures.frame_numbers import by_rank, contradict, told
from actor3d.errors import CaptureError, fail

logger = logging.getLogger(__name__)

_SHOWN = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Annotated:
    """The frames that annotations are of, in the order given."""

    where: Path
    kind: str
    """What they are, as ``masks``."""
    count: int
    numbers: tuple[int, ...] | None
    """The frames' numbers; none where names do not tell any."""
    listed: bool = False
    """Whether the numbers are only places in a list or a video."""


def listed(where: Path, kind: str, count: int) -> Annotated:
    """Annotations that have no names, but a place each."""
    return Annotated(where=where, kind=kind, count=count, numbers=tuple(range(count)), listed=True)


def pick_frames(
    annotated: Annotated, num_frames: int, pictures: Sequence[int] | None = None
) -> tuple[int, ...]:
    """The place of each picture's annotation: that of the same number.

    What is given beyond the pictures is left out with a warning. Where there is one for each picture, but with other
    numbers, they are taken in order with a warning, unless that contradicts their numbers.

    Args:
        annotated: What is given.
        num_frames: Pictures of the camera.
        pictures: The numbers in the pictures' names; none of a video, whose frames count from its beginning.

    Raises:
        CaptureError: if there are fewer than pictures, or they do not tell which belong to these.
    """
    if annotated.count == num_frames:
        return _one_for_each(annotated, pictures)
    held = f"holds {annotated.count} {annotated.kind}, the video {num_frames} frames"
    if annotated.count < num_frames:
        raise fail(annotated.where, held, "give one for each frame")
    if annotated.numbers is None:
        raise _untold(annotated, f"{held}, and their names do not tell which these are")
    # A video's frames are counted from 0 or from 1, as what is given of it is.
    first = min(1, *annotated.numbers)
    wanted = tuple(pictures or range(first, first + num_frames))
    if (first, wanted[0]) == (0, 1):
        raise _untold(annotated, f"{held}, and counts from 0 where the pictures count from 1")
    places = {number: place for place, number in enumerate(annotated.numbers)}
    lacking = [str(number) for number in wanted if number not in places]
    if lacking:
        more = f" and {len(lacking) - _SHOWN} more" if len(lacking) > _SHOWN else ""
        raise _untold(annotated, f"{held}, but none numbered {', '.join(lacking[:_SHOWN])}{more}")
    logger.warning(
        "%s: %s: those numbered from %d to %d are taken",
        annotated.where,
        held,
        wanted[0],
        wanted[-1],
    )
    return tuple(places[number] for number in wanted)


def _one_for_each(annotated: Annotated, pictures: Sequence[int] | None) -> tuple[int, ...]:
    numbers, in_order = annotated.numbers, tuple(range(annotated.count))
    if annotated.listed or (numbers is None and annotated.count == 1):
        return in_order
    if numbers is None:
        logger.warning(
            "%s: names do not tell which frames these %s are of: they are taken in order",
            annotated.where,
            annotated.kind,
        )
        return in_order
    first = min(1, *numbers)
    frames = tuple(pictures or range(first, first + annotated.count))
    places = by_rank(numbers, frames)
    if set(numbers) == set(frames):
        return places
    other = (
        f"{annotated.kind} are numbered {told(numbers)}, "
        f"the {'pictures' if pictures else 'frames of the video'} {told(frames)}"
    )
    if contradict(numbers, frames):
        raise _untold(annotated, other)
    logger.warning("%s: %s: they are taken in order", annotated.where, other)
    return places


def _untold(annotated: Annotated, what: str) -> CaptureError:
    return fail(annotated.where, what, "number both alike, or give only those of the video's frames")
