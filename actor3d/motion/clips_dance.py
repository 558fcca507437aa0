"""Clips of the dance motion."""

import numpy as np

from actor3d.motion.procedural import Animation, arm, bend_spine, keyed, turn_head
from actor3d.motion.steps import Times, standing, stepping


def sidestep(times: Times) -> Animation:
    """Step to the left and back, arms swinging across."""
    count = len(times)
    side = keyed(times, {0: 0.0, 0.45: 0.26, 0.85: 0.30, 1.3: 0.04, 1.7: 0.0})
    swing = np.sin(2 * np.pi * times / 0.85)
    feet = stepping(
        times,
        {
            "left": {0.0: (0.10, 0.0, 0.15), 0.42: (0.42, 0.0, 0.25), 1.68: (0.10, 0.0, 0.15)},
            "right": {0.0: (-0.10, 0.0, -0.15), 0.85: (0.20, 0.0, -0.1), 1.26: (-0.14, 0.0, -0.25)},
        },
    )
    joints = bend_spine(forward=0.08, left=0.12 * swing, turn=0.35 * swing, length=count)
    joints |= turn_head(down=0.05, left=-0.25 * swing, length=count)
    for name, sign in (("left", 1.0), ("right", -1.0)):
        joints |= arm(name, raised=0.55 + 0.15 * sign * swing, forward=0.15 - 0.45 * sign * swing, bend=1.1)
    bounce = -0.05 - 0.025 * np.cos(4 * np.pi * times / 0.85)
    return Animation(
        pelvis=np.stack([side, bounce, np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.12 * swing, np.full(count, 0.05), 0.06 * swing], axis=1),
        feet=feet,
        joints=joints,
    )


def groove(times: Times) -> Animation:
    """Hips circle while a wave runs from one arm through the shoulders to the other."""
    count = len(times)
    beat = 2 * np.pi * times / 0.8
    joints = bend_spine(forward=0.06, left=-0.16 * np.sin(beat), turn=0.12 * np.cos(beat), length=count)
    joints |= turn_head(down=0.06 * np.cos(2 * beat), left=0.3 * np.sin(beat / 2), length=count)
    wave = 2 * np.pi * times / 1.6
    for side, lag in (("left", 0.0), ("right", 2.2)):
        lifted = np.sin(wave - lag)
        joints |= arm(
            side,
            raised=1.35 + 0.55 * lifted,
            forward=0.35 + 0.2 * np.cos(wave - lag),
            bend=0.45 - 0.35 * np.sin(wave - lag + 0.9),
            wrist=0.35 * np.sin(wave - lag + 1.6),
        )
    pelvis = np.stack([0.07 * np.sin(beat), -0.075 + 0.03 * np.cos(2 * beat), 0.04 * np.cos(beat)], axis=1)
    return Animation(
        pelvis=pelvis,
        pelvis_angles=np.stack([0.12 * np.cos(beat), np.zeros(count), -0.12 * np.sin(beat)], axis=1),
        feet=standing(times, half_width=0.17, toes_out=0.25),
        joints=joints,
    )


def spin(times: Times) -> Animation:
    """A full turn to the left on the spot in four steps, arms opening."""
    count = len(times)
    turn = keyed(times, {0: 0.0, 0.25: 0.3, 1.35: 2 * np.pi - 0.2, 1.6: 2 * np.pi})
    prints: dict[str, dict[float, tuple[float, float, float]]] = {"left": {}, "right": {}}
    for side, sign, landings in (
        ("left", 1.0, ((0.0, 0.0), (0.45, 1.9), (0.95, 4.1), (1.5, 2 * np.pi))),
        ("right", -1.0, ((0.0, 0.0), (0.7, 3.0), (1.2, 5.3), (1.6, 2 * np.pi))),
    ):
        for time, yaw in landings:
            prints[side][time] = (0.11 * sign * np.cos(yaw), -0.11 * sign * np.sin(yaw), yaw + 0.1 * sign)
    opened = keyed(times, {0: 0.0, 0.6: 1.0, 1.1: 1.0, 1.6: 0.2})
    joints = bend_spine(forward=0.03, turn=0.25 * opened, length=count)
    joints |= turn_head(left=0.45 * opened, length=count)
    for side in ("left", "right"):
        joints |= arm(side, raised=0.3 + 1.15 * opened, forward=0.25 * opened, bend=0.9 - 0.6 * opened)
    return Animation(
        pelvis=np.stack([np.zeros(count), np.full(count, -0.045), np.zeros(count)], axis=1),
        pelvis_angles=np.stack([turn, np.zeros(count), np.zeros(count)], axis=1),
        feet=stepping(times, prints, step_time=0.3, lift=0.06),
        joints=joints,
    )


def finale(times: Times) -> Animation:
    """Side lunge with one arm up, then the other way."""
    count = len(times)
    side = keyed(times, {0: 0.0, 0.5: 1.0, 0.75: 1.0, 1.3: -1.0, 1.6: -0.9})
    joints = bend_spine(forward=0.05, left=0.12 * side, turn=-0.2 * side, length=count)
    joints |= turn_head(down=-0.12 * np.abs(side), left=0.4 * side, length=count)
    for name, sign in (("left", 1.0), ("right", -1.0)):
        up = np.clip(sign * side, 0, 1)
        down = np.clip(-sign * side, 0, 1)
        joints |= arm(name, raised=0.35 + 2.1 * up + 0.35 * down, forward=0.2 * up, bend=0.3 + 0.9 * down)
    return Animation(
        pelvis=np.stack([0.15 * side, -0.10 - 0.06 * np.abs(side), np.zeros(count)], axis=1),
        pelvis_angles=np.stack([-0.15 * side, np.full(count, 0.05), -0.08 * side], axis=1),
        feet=standing(times, half_width=0.27, toes_out=0.35),
        joints=joints,
    )
