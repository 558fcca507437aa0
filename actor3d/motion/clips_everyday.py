"""Clips of the everyday motion."""

import numpy as np
from jaxtyping import Float

from actor3d.motion.procedural import Animation, arm, bend_spine, keyed, turn_head
from actor3d.motion.steps import Gait, Path, Times, standing, walking


def walk(times: Times) -> Animation:
    """Walk along a circle."""
    radius, speed = 0.5, 0.72

    def path(at: Times) -> Float[np.ndarray, "T 3"]:
        angle = -speed / radius * at
        return np.stack([radius * np.cos(angle), radius * np.sin(angle), np.pi - angle], axis=1)

    return walk_along(times, path, look_left=0.15)


def walk_along(times: Times, path: Path, *, look_left: float = 0.0) -> Animation:
    """Walk at an easy pace where a path leads."""
    count, gait = len(times), Gait(period=1.05)
    x, z, heading = path(times).T
    phase = 2 * np.pi * times / gait.period
    swing = np.sin(phase - 0.35 * np.pi)
    pelvis = np.stack([x, -0.030 - 0.018 * np.cos(2 * phase - 0.3), z], axis=1)
    roll = 0.05 * np.sin(phase)
    lean = np.full(count, 0.06)
    joints = bend_spine(forward=lean, left=-roll, turn=0.14 * swing, length=count)
    joints |= turn_head(down=0.02 * np.cos(2 * phase), left=look_left - 0.07 * swing, length=count)
    for side, sign in (("left", 1.0), ("right", -1.0)):
        joints |= arm(
            side,
            raised=np.full(count, 0.22),
            forward=0.08 - sign * 0.5 * swing,
            bend=0.45 - sign * 0.2 * swing,
        )
    return Animation(
        pelvis=pelvis,
        pelvis_angles=np.stack([heading - 0.10 * swing, lean, roll], axis=1),
        feet=walking(times, path, gait),
        joints=joints,
    )


def reach(times: Times) -> Animation:
    """Reach up with one hand, then down and across with the other."""
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
    return Animation(
        pelvis=np.stack([shift, drop, np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.3 * joints["spine1"][:, 1], 0.3 * lean, -0.6 * shift], axis=1),
        feet=standing(times, half_width=0.15, toes_out=0.2),
        joints=joints,
    )


def squat(times: Times) -> Animation:
    """Arms out, squat, rise with the arms up."""
    count = len(times)
    down = keyed(times, {0: 0.0, 0.65: 1.0, 0.8: 1.0, 1.4: 0.0})
    joints = bend_spine(forward=0.35 * down, length=count)
    joints |= turn_head(down=-0.25 * down, left=keyed(times, {0: 0.2, 0.7: 0.0, 1.4: -0.2}), length=count)
    for side in ("left", "right"):
        joints |= arm(
            side,
            raised=keyed(times, {0: 1.5, 0.65: 2.15, 1.4: 2.4}),
            forward=keyed(times, {0: 0.1, 0.65: 1.45, 1.4: 0.3}),
            bend=keyed(times, {0: 0.2, 0.65: 0.35, 1.4: 0.25}),
        )
    pelvis = np.stack([np.zeros(count), -0.015 - 0.40 * down, -0.17 * down], axis=1)
    return Animation(
        pelvis=pelvis,
        pelvis_angles=np.stack([np.zeros(count), 0.42 * down, np.zeros(count)], axis=1),
        feet=standing(times, half_width=0.19, toes_out=0.4),
        joints=joints,
    )


def wave(times: Times) -> Animation:
    """Wave with the right hand, the left on the hip."""
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
        bend=0.25 + 0.8 * rise + 0.35 * beat,
    )
    joints |= arm(
        "left", raised=0.25 + 0.45 * rise, forward=-0.25 * rise, twist=-0.6 * rise, bend=0.25 + 1.25 * rise
    )
    return Animation(
        pelvis=np.stack([shift, np.full(count, -0.02), np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.25 * rise, np.zeros(count), 1.2 * shift], axis=1),
        feet=standing(times, half_width=0.13, toes_out=0.22),
        joints=joints,
    )
