"""Clips of the sport motion."""

import numpy as np

from actor3d.motion.procedural import Animation, FootTrack, arm, bend_spine, keyed, turn_head
from actor3d.motion.steps import Times, standing, stepping


def jacks(times: Times) -> Animation:
    """Jumping jacks."""
    count = len(times)
    period = 0.8
    open_share = 0.5 - 0.5 * np.cos(2 * np.pi * times / period)
    hop = 0.09 * np.abs(np.sin(2 * np.pi * times / period)) ** 1.5
    feet = {}
    for side, sign in (("left", 1.0), ("right", -1.0)):
        x = sign * (0.10 + 0.19 * open_share)
        feet[side] = FootTrack(
            position=np.stack([x, hop, np.zeros(count)], axis=1),
            yaw=sign * (0.15 + 0.15 * open_share),
            pitch=5.0 * hop,
        )
    joints = bend_spine(forward=0.04, length=count) | turn_head(down=-0.1 * open_share, length=count)
    for side in ("left", "right"):
        joints |= arm(side, raised=0.25 + 2.45 * open_share, forward=0.15 * open_share, bend=0.25)
    height = hop - 0.05 - 0.03 * np.cos(4 * np.pi * times / period)
    pelvis = np.stack([np.zeros(count), height, np.zeros(count)], axis=1)
    return Animation(pelvis=pelvis, pelvis_angles=np.zeros((count, 3)), feet=feet, joints=joints)


def boxing(times: Times) -> Animation:
    """A jab, a cross and a guard from a boxer's stance."""
    count = len(times)
    jab = keyed(times, {0: 0.0, 0.25: 1.0, 0.5: 0.0, 1.7: 0.0})
    cross = keyed(times, {0: 0.0, 0.55: 0.0, 0.85: 1.0, 1.15: 0.0, 1.7: 0.0})
    turn = -0.35 - 0.15 * jab + 0.75 * cross
    joints = bend_spine(forward=0.18, turn=0.6 * turn, length=count)
    joints |= turn_head(down=0.05, left=-0.8 * turn, length=count)
    for side, punch in (("left", jab), ("right", cross)):
        joints |= arm(side, raised=0.55 + 0.95 * punch, forward=0.55 + 0.5 * punch, bend=2.1 - 1.9 * punch)
    feet = {
        "left": FootTrack(
            position=np.tile([0.13, 0.0, 0.20], (count, 1)), yaw=np.full(count, -0.1), pitch=np.zeros(count)
        ),
        "right": FootTrack(
            position=np.tile([-0.16, 0.0, -0.22], (count, 1)),
            yaw=-0.7 + 0.4 * cross,
            pitch=0.15 + 0.35 * cross,
        ),
    }
    pelvis = np.stack(
        [np.zeros(count), -0.09 - 0.02 * np.cos(4 * np.pi * times / 1.7), -0.02 + 0.07 * cross], axis=1
    )
    return Animation(
        pelvis=pelvis,
        pelvis_angles=np.stack([0.5 * turn, np.full(count, 0.05), np.zeros(count)], axis=1),
        feet=feet,
        joints=joints,
    )


def lunge(times: Times) -> Animation:
    """A long step forward onto the left leg and back, arms helping."""
    count = len(times)
    forth = keyed(times, {0: 0.0, 0.6: 1.0, 0.9: 1.0, 1.6: 0.0})
    feet = stepping(
        times,
        {
            "left": {0.0: (0.11, -0.2, 0.1), 0.55: (0.12, 0.42, 0.05), 1.5: (0.11, -0.2, 0.1)},
            "right": {0.0: (-0.11, -0.2, -0.1)},
        },
        step_time=0.5,
    )
    right = feet["right"]
    feet["right"] = FootTrack(position=right.position, yaw=right.yaw, pitch=0.75 * forth)
    joints = bend_spine(forward=0.1 * forth, turn=0.25 * forth, length=count)
    joints |= turn_head(left=-0.2 * forth, length=count)
    joints |= arm("left", raised=0.25 + 0.2 * forth, forward=-0.5 * forth, bend=0.3 + 0.8 * forth)
    joints |= arm("right", raised=0.25 + 0.3 * forth, forward=0.9 * forth, bend=0.3 + 1.0 * forth)
    pelvis = np.stack([np.zeros(count), -0.02 - 0.30 * forth, -0.2 + 0.30 * forth], axis=1)
    return Animation(
        pelvis=pelvis,
        pelvis_angles=np.stack([np.zeros(count), 0.1 * forth, np.zeros(count)], axis=1),
        feet=feet,
        joints=joints,
    )


def stretch(times: Times) -> Animation:
    """Arms up, then a side bend each way and a twist."""
    count = len(times)
    bend = keyed(times, {0: 0.0, 0.5: 1.0, 1.1: -1.0, 1.6: 0.0})
    twist = keyed(times, {0: 0.0, 1.1: -0.2, 1.6: 0.6})
    up = keyed(times, {0: 0.6, 0.4: 1.0, 1.2: 1.0, 1.6: 0.55})
    joints = bend_spine(left=0.38 * bend, turn=twist, length=count)
    joints |= turn_head(left=0.3 * bend + 0.4 * twist, length=count)
    for side, sign in (("left", 1.0), ("right", -1.0)):
        low = np.clip(sign * bend, 0, 1)
        joints |= arm(side, raised=2.5 * up - 1.5 * low, forward=0.15 + 0.3 * low, bend=0.3 + 1.0 * low)
    return Animation(
        pelvis=np.stack([-0.05 * bend, np.full(count, -0.02), np.zeros(count)], axis=1),
        pelvis_angles=np.stack([0.3 * twist, np.zeros(count), 0.08 * bend], axis=1),
        feet=standing(times, half_width=0.2, toes_out=0.25),
        joints=joints,
    )
