"""The motions that can be filmed: sets of short clips, all keyframed for this project."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from actor3d.errors import InputError
from actor3d.motion import clips_dance, clips_everyday, clips_sport
from actor3d.motion.procedural import Animation
from actor3d.motion.steps import Times


@dataclass(frozen=True, kw_only=True, slots=True)
class ClipPlan:
    """One clip: what happens at each moment, and for how long."""

    name: str
    seconds: float
    perform: Callable[[Times], Animation]
    test: bool = False
    """Kept from training, for novel poses."""

    def at(self, frames: int) -> Animation:
        """The clip sampled evenly in ``frames`` frames."""
        return self.perform(np.arange(frames) * self.seconds / frames)


MOTIONS: dict[str, tuple[ClipPlan, ...]] = {
    "everyday": (
        ClipPlan(name="walk", seconds=2.0, perform=clips_everyday.walk),
        ClipPlan(name="reach", seconds=1.7, perform=clips_everyday.reach),
        ClipPlan(name="squat", seconds=1.4, perform=clips_everyday.squat),
        ClipPlan(name="wave", seconds=1.6, perform=clips_everyday.wave, test=True),
    ),
    "dance": (
        ClipPlan(name="sidestep", seconds=1.7, perform=clips_dance.sidestep),
        ClipPlan(name="groove", seconds=1.6, perform=clips_dance.groove),
        ClipPlan(name="spin", seconds=1.7, perform=clips_dance.spin),
        ClipPlan(name="finale", seconds=1.6, perform=clips_dance.finale, test=True),
    ),
    "sport": (
        ClipPlan(name="jacks", seconds=1.6, perform=clips_sport.jacks),
        ClipPlan(name="boxing", seconds=1.7, perform=clips_sport.boxing),
        ClipPlan(name="lunge", seconds=1.7, perform=clips_sport.lunge),
        ClipPlan(name="stretch", seconds=1.6, perform=clips_sport.stretch, test=True),
    ),
}
"""All motions by name; each has at least three clips, the last of them for testing."""


def find_motion(name: str) -> tuple[ClipPlan, ...]:
    """The clips of the motion of that name.

    Raises:
        InputError: if there is none; the message lists those there are.
    """
    if name not in MOTIONS:
        raise InputError(f"unknown motion {name!r}: choose one of {', '.join(MOTIONS)}")
    return MOTIONS[name]
