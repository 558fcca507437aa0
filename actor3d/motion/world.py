"""Which way is up, where the floor is, and how a motion is turned from one world into another."""

from dataclasses import replace
from typing import Literal

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.motion.motion import Motion
from actor3d.motion.skeleton import SIDES, Placed, Skeleton

Axis = Literal["x", "y", "z", "-x", "-y", "-z"]
_CLEAR = 0.5
"""Share of a mean direction that must lie along an axis for this to be called up."""
_HEEL = 0.045
"""Metres that the heel is behind the ankle."""
_FLESH = 0.03
"""Metres of body round any joint."""
_FLOOR_SHARE = 5.0
"""Percent of the frames that may be lower than what is called the floor: single wrong frames do not count."""


def axis_of(direction: Float[np.ndarray, " 3"]) -> Axis | None:
    """The signed axis nearest to a mean of unit vectors; None if none is near."""
    index = int(np.abs(direction).argmax())
    if abs(direction[index]) < _CLEAR:
        return None
    names: tuple[tuple[Axis, Axis], ...] = (("x", "-x"), ("y", "-y"), ("z", "-z"))
    return names[index][int(direction[index] < 0)]


def y_up_from(up: Axis) -> Rotation:
    """The quarter or half turn that leads from a world with the given up axis to one with y up."""
    turns: dict[str, tuple[str, float]] = {
        "y": ("x", 0.0),
        "z": ("x", -90.0),
        "-y": ("x", 180.0),
        "-z": ("x", 90.0),
        "x": ("z", 90.0),
        "-x": ("z", -90.0),
    }
    axis, degrees = turns[up]
    return Rotation.from_euler(axis, degrees, degrees=True)


def turned(motion: Motion, turn: Rotation, skeleton: Skeleton) -> Motion:
    """The same motion in a world turned about its origin."""
    poses = motion.poses.copy()
    poses[:, 0] = (turn * Rotation.from_rotvec(poses[:, 0])).as_rotvec()
    trans = turn.apply(motion.trans + skeleton.pelvis) - skeleton.pelvis
    return replace(motion, poses=poses, trans=trans)


def raised(motion: Motion, height: float) -> Motion:
    """The same motion, so many metres higher in a world with y up."""
    return replace(motion, trans=motion.trans + np.array([0.0, height, 0.0]))


def upright_axis(motion: Motion) -> Axis | None:
    """Where the heads of people point most of the time; None if this person mostly lies or rolls."""
    facing = Rotation.from_rotvec(motion.poses[:, 0])
    return axis_of(facing.apply([0.0, 1.0, 0.0]).mean(axis=0))


def upright(motion: Motion, skeleton: Skeleton, up: Axis | Literal["auto"]) -> Motion:
    """The same motion with y up, of a world whose up axis is given, or else is the one along which heads point."""
    axis: Axis = (upright_axis(motion) or "y") if up == "auto" else up
    return turned(motion, y_up_from(axis), skeleton)


def grounded(motion: Motion, skeleton: Skeleton) -> Motion:
    """The same motion, moved up or down so that the lowest part of the person stands on the floor, y = 0."""
    low = lowest(skeleton.place(motion.poses, motion.trans), skeleton)
    return raised(motion, -float(np.percentile(low, _FLOOR_SHARE)))


def in_world(motion: Motion, skeleton: Skeleton, up: Axis, floor: float = 0.0) -> Motion:
    """A motion with y up and floor 0, led into a world with another up axis and floor (metres along that axis)."""
    return turned(raised(motion, floor), y_up_from(up).inv(), skeleton)


def heel(placed: Placed, skeleton: Skeleton, side: str) -> Float[np.ndarray, "T 3"]:
    """Where a heel's underside is, metres."""
    ankle = skeleton.index(f"{side}_ankle")
    below = np.array([0.0, skeleton.sole - skeleton.joints[ankle, 1], -_HEEL])
    return placed.positions[:, ankle] + placed.world_from_rest[ankle].apply(below)


def toe_height(skeleton: Skeleton, side: str) -> float:
    """Of the toe joint of a foot that stands flat, metres."""
    return float(skeleton.joints[skeleton.index(f"{side}_foot"), 1] - skeleton.sole)


def sole(placed: Placed, skeleton: Skeleton, side: str) -> Float[np.ndarray, " T"]:
    """Height of the lowest part of a foot in each frame, in a world with y up; metres."""
    toe = placed.positions[:, skeleton.index(f"{side}_foot"), 1]
    return np.minimum(heel(placed, skeleton, side)[:, 1], toe - toe_height(skeleton, side))


def lowest(placed: Placed, skeleton: Skeleton) -> Float[np.ndarray, " T"]:
    """Height of the lowest part of the person in each frame, in a world with y up; metres."""
    heights = [placed.positions[:, :, 1].min(axis=1) - _FLESH]
    heights += [sole(placed, skeleton, side) for side, _ in SIDES]
    return np.min(heights, axis=0)
