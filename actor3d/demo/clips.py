"""The motions that can be filmed: sets of short clips, all keyframed for this project."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from actor3d.demo.choreography import Performance, arm, bend_spine, keyed, turn_head
from actor3d.demo.steps import Times, standing, walking


@dataclass(frozen=True, kw_only=True, slots=True)
class ClipPlan:
    """One clip: what happens at each moment, and for how long."""

    name: str
    seconds: float
    perform: Callable[[Times], Performance]
    test: bool = False
    """Kept from training, for novel poses."""

    def at(self, frames: int) -> Performance:
        """The clip sampled evenly in ``frames`` frames."""
        return self.perform(np.arange(frames) * self.seconds / frames)


def _walk(times: Times) -> Performance:
    radius, period = 0.42, 1.08
    speed = 0.95

    def path(at: Times) -> Float[np.ndarray, "T 3"]:
        angle = -speed / radius * at
        return np.stack([radius * np.cos(angle), radius * np.sin(angle), np.pi - angle], axis=1)

    count = len(times)
    x, z, heading = path(times).T
    phase = 2 * np.pi * times / period
    swing = np.sin(phase - 0.35 * np.pi)
    pelvis = np.stack([x, -0.030 - 0.018 * np.cos(2 * phase - 0.3), z], axis=1)
    roll = 0.05 * np.sin(phase)
    lean = np.full(count, 0.06)
    joints = bend_spine(forward=lean, left=-roll, turn=0.14 * swing, length=count)
    joints |= turn_head(down=0.02 * np.cos(2 * phase), left=0.15 - 0.07 * swing, length=count)
    for side, sign in (("left", 1.0), ("right", -1.0)):
        joints |= arm(
            side,
            raised=np.full(count, 0.22),
            forward=0.08 - sign * 0.5 * swing,
            bend=0.45 - sign * 0.2 * swing,
        )
    return Performance(
        pelvis=pelvis,
        pelvis_angles=np.stack([heading - 0.10 * swing, lean, roll], axis=1),
        feet=walking(times, path, period=period),
        joints=joints,
    )


def _reach(times: Times) -> Performance:
    count = len(times)
    shift = keyed(times, {0: 0.0, 0.5: 0.05, 1.0: -0.05, 1.7: 0.0})
    drop = keyed(times, {0: -0.015, 0.5: -0.01, 1.05: -0.16, 1.7: -0.015})
    lean = keyed(times, {0: 0.0, 0.5: -0.06, 1.05: 0.42, 1.7: 0.0})
    joints = bend_spine(
        forward=lean,
        left=keyed(times, {0: 0.0, 0.5: -0.28, 1.05: 0.15, 1.7: 0.0}),
        turn=keyed(times, {0: 0.0, 0.5: -0.25, 1.05: 0.55, 1.7: 0.0}),
        length=count,
    )
    joints |= turn_head(
        down=keyed(times, {0: 0.0, 0.5: -0.30, 1.05: 0.35, 1.7: 0.0}),
        left=keyed(times, {0: 0.0, 0.5: -0.1, 1.05: 0.35, 1.7: 0.0}),
        length=count,
    )
    joints |= arm(
        "left",
        raised=keyed(times, {0: 0.25, 0.5: 2.75, 1.05: 0.8, 1.7: 0.25}),
        forward=keyed(times, {0: 0.0, 0.5: 0.35, 1.05: -0.3, 1.7: 0.0}),
        bend=keyed(times, {0: 0.25, 0.5: 0.15, 1.05: 0.7, 1.7: 0.25}),
    )
    joints |= arm(
        "right",
        raised=keyed(times, {0: 0.25, 0.5: 0.6, 1.05: 1.15, 1.7: 0.25}),
        forward=keyed(times, {0: 0.0, 0.5: -0.2, 1.05: 1.25, 1.7: 0.0}),
        bend=keyed(times, {0: 0.25, 0.5: 0.9, 1.05: 0.15, 1.7: 0.25}),
    )
    return Performance(
        pelvis=np.stack([shift, drop, np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.3 * joints["spine1"][:, 1], 0.3 * lean, -0.6 * shift], axis=1),
        feet=standing(times, half_width=0.15, toes_out=0.2),
        joints=joints,
    )


def _squat(times: Times) -> Performance:
    count = len(times)
    down = keyed(times, {0: 0.0, 0.65: 1.0, 0.8: 1.0, 1.4: 0.0})
    joints = bend_spine(forward=0.35 * down, length=count)
    joints |= turn_head(down=-0.25 * down, left=keyed(times, {0: 0.2, 0.7: 0.0, 1.4: -0.2}), length=count)
    for side in ("left", "right"):
        joints |= arm(
            side,
            raised=keyed(times, {0: 1.5, 0.65: 1.45, 1.4: 2.3}),
            forward=keyed(times, {0: 0.1, 0.65: 1.45, 1.4: 0.3}),
            bend=keyed(times, {0: 0.2, 0.65: 0.35, 1.4: 0.25}),
        )
    pelvis = np.stack([np.zeros(count), -0.015 - 0.40 * down, -0.17 * down], axis=1)
    return Performance(
        pelvis=pelvis,
        pelvis_angles=np.stack([np.zeros(count), 0.42 * down, np.zeros(count)], axis=1),
        feet=standing(times, half_width=0.19, toes_out=0.4),
        joints=joints,
    )


def _wave(times: Times) -> Performance:
    count = len(times)
    rise = keyed(times, {0: 0.0, 0.45: 1.0, 1.25: 1.0, 1.6: 0.55})
    beat = np.sin(2 * np.pi * times / 0.62) * rise
    shift = -0.055 * keyed(times, {0: 0.2, 0.5: 1.0, 1.6: 0.6})
    joints = bend_spine(forward=0.02, left=0.12 * rise + 0.04 * beat, turn=0.2 * rise, length=count)
    joints |= turn_head(down=-0.06 * rise, left=0.25 * rise + 0.08 * beat, length=count)
    joints |= arm(
        "right",
        raised=0.3 + 1.45 * rise,
        forward=0.35 * rise,
        twist=1.35 * rise,
        bend=0.25 + 1.15 * rise + 0.42 * beat,
    )
    joints |= arm(
        "left", raised=0.25 + 0.45 * rise, forward=-0.25 * rise, twist=-0.6 * rise, bend=0.25 + 1.25 * rise
    )
    return Performance(
        pelvis=np.stack([shift, np.full(count, -0.02), np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.25 * rise, np.zeros(count), 1.2 * shift], axis=1),
        feet=standing(times, half_width=0.13, toes_out=0.22),
        joints=joints,
    )


MOTIONS: dict[str, tuple[ClipPlan, ...]] = {
    "everyday": (
        ClipPlan(name="walk", seconds=2.0, perform=_walk),
        ClipPlan(name="reach", seconds=1.7, perform=_reach),
        ClipPlan(name="squat", seconds=1.4, perform=_squat),
        ClipPlan(name="wave", seconds=1.6, perform=_wave, test=True),
    ),
}
"""All motions by name; each has at least three clips, the last of them for testing."""


def find_motion(name: str) -> tuple[ClipPlan, ...]:
    """The clips of the motion of that name.

    Raises:
        ValueError: if there is none; the message lists those there are.
    """
    if name not in MOTIONS:
        raise ValueError(f"unknown motion {name!r}: choose one of {', '.join(MOTIONS)}")
    return MOTIONS[name]
