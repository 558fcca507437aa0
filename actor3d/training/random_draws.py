"""Random draws of training data, all from a generator that is passed in."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import torch

from actor3d.captures.capture import Capture, Split

Item = TypeVar("Item")


def draw(items: Sequence[int], count: int, generator: torch.Generator) -> list[int]:
    """`count` different items at random; all of them, shuffled, where there are fewer."""
    order = torch.randperm(len(items), generator=generator)[:count]
    return [items[i] for i in order.tolist()]


def draw_one(items: Sequence[int], generator: torch.Generator) -> int:
    """One item at random."""
    return items[int(torch.randint(len(items), (1,), generator=generator))]


def chance(probability: float, generator: torch.Generator) -> bool:
    """True with the given probability."""
    return bool(torch.rand((), generator=generator) < probability)


def spread(items: Sequence[Item], count: int) -> list[Item]:
    """`count` items spread evenly over the sequence (fewer where it is shorter)."""
    if count >= len(items):
        return list(items)
    return [items[round(i * (len(items) - 1) / max(1, count - 1))] for i in range(count)]


def validation_split(capture: Capture) -> Split:
    """Held-out clips in held-out cameras; where a capture holds out one kind only, that one.

    Raises:
        ValueError: if the capture holds nothing out.
    """
    if not capture.has_split("novel_view"):
        return capture.split("novel_pose")
    unseen = capture.split("novel_view")
    if capture.has_split("novel_pose"):
        return replace(unseen, frames=capture.split("novel_pose").frames)
    return unseen


def held_out(capture: Capture, frames: int, cameras: int) -> tuple[list[int], list[int]]:
    """A few frames and cameras that are never trained on, for validation pictures."""
    split = validation_split(capture)
    return spread(split.frames, frames), spread(split.cameras, cameras)
