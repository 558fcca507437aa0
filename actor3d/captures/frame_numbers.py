"""The numbers in files' names, and whether those of two kinds of files are of the same frames."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.io.strict import natural_key

_SHOWN = 3


def told_numbers(files: Sequence[Path]) -> tuple[int, ...] | None:
    """The number in each file's name, the first that tells them apart; none if names differ in more than numbers."""
    keys = [natural_key(file.stem) for file in files]
    texts = {tuple(part for kind, part in key if kind) for key in keys}
    columns = list(zip(*([part for kind, part in key if not kind] for key in keys), strict=False))
    telling = [column for column in columns if len(set(column)) == len(files)]
    return None if len(texts) > 1 or not telling else tuple(int(number) for number in telling[0])


def by_rank(numbers: Sequence[int], frames: Sequence[int]) -> tuple[int, ...]:
    """The place of each frame's number among as many numbers; of the one of the same rank where they are others."""
    ranked = sorted(range(len(numbers)), key=numbers.__getitem__)
    ranks = {frame: rank for rank, frame in enumerate(sorted(frames))}
    return tuple(ranked[ranks[frame]] for frame in frames)


def contradict(numbers: Sequence[int], frames: Sequence[int]) -> bool:
    """Whether numbers that are not the frames' own cannot mean these frames in their order either.

    Files that a program counted from 0 or 1 may be of any frames, and what was counted from elsewhere of the same ones,
    as long as no number then belongs to two.
    """
    if is_counted(numbers) or is_counted(frames):
        return False
    shifts = {frame - number for number, frame in zip(sorted(numbers), sorted(frames), strict=True)}
    return len(shifts) > 1 or not set(numbers).isdisjoint(frames)


def is_counted(numbers: Sequence[int]) -> bool:
    """Whether numbers only count, from 0 or 1: they do not tell which frames these are."""
    first = min(numbers)
    return first in (0, 1) and set(numbers) == set(range(first, first + len(numbers)))


def told(numbers: Sequence[int]) -> str:
    """Some numbers, ascending, as a message shows them."""
    numbers = sorted(numbers)
    if len(numbers) <= _SHOWN + 1:
        return ", ".join(map(str, numbers))
    return f"{', '.join(map(str, numbers[:_SHOWN]))} … {numbers[-1]}"
