"""How the subjects' motions are made: keyed curves for the joints, and legs solved so that feet stay where they stand.

The stage is y-up; a person at rest faces +z. A motion says where the pelvis and the feet are and how the upper body's
joints are turned; the legs follow by two-bone inverse kinematics.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.interpolate import CubicSpline
from scipy.spatial.transform import Rotation

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.motion.ik import Limb, two_bone_ik
from actor3d.motion.skeleton import SIDES

_JOINT = {name: index for index, name in enumerate(SMPL_JOINT_NAMES)}
_REACH = 0.995
"""Share of the leg's full length that the solver uses at most: knees never lock."""
_HEEL = 0.045
"""Metres behind the ankle: what a foot rolls over when the toes are up."""
_SWAY = 0.025
"""Radians."""
_SWAYING = (
    "spine1",
    "spine3",
    "neck",
    *(f"{side}_{name}" for side, _ in SIDES for name in ("shoulder", "elbow")),
)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FootTrack:
    """Where one foot goes over T moments."""

    position: Float[np.ndarray, "T 3"]
    """Metres: x and z of the ankle while the foot is flat, y how far the whole foot is lifted."""
    yaw: Float[np.ndarray, " T"]
    """Radians about the vertical; 0 points along +z."""
    pitch: Float[np.ndarray, " T"]
    """Radians; positive lifts the heel and rolls over the ball, negative lifts the toes and rolls over the heel."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Animation:
    """A whole motion over T moments, free of any one person's proportions."""

    pelvis: Float[np.ndarray, "T 3"]
    """Metres: x and z on the stage, y relative to standing upright."""
    pelvis_angles: Float[np.ndarray, "T 3"]
    """Radians: yaw about the vertical, then pitch (forward positive), then roll (to the left positive)."""
    feet: Mapping[str, FootTrack]
    """Keyed "left" and "right"."""
    joints: Mapping[str, Float[np.ndarray, "T 3"]]
    """Rotation of upper-body joints by SMPL name: `joint_rotation`'s angles in radians."""


def keyed(
    times: Float[np.ndarray, " T"], keys: Mapping[float | int, float | int], *, loop: bool = False
) -> Float[np.ndarray, " T"]:
    """A smooth curve through keys ``{time: value}`` that rests at its ends, or repeats if ``loop``.

    Raises:
        ValueError: if a looped curve does not end where it starts.
    """
    at = np.array(sorted(keys))
    values = np.array([keys[time] for time in sorted(keys)], dtype=float)
    if loop and not np.allclose(values[0], values[-1]):
        raise ValueError(f"a looped curve must end where it starts, got {values[0]} and {values[-1]}")
    curve = CubicSpline(at, values, bc_type="periodic" if loop else "clamped")
    if loop:
        return curve(at[0] + np.mod(times - at[0], at[-1] - at[0]))
    return curve(np.clip(times, at[0], at[-1]))


def arm(
    side: str,
    *,
    raised: Float[np.ndarray, " T"],
    forward: Float[np.ndarray, " T"],
    twist: Float[np.ndarray, " T"] | float = 0.0,
    bend: Float[np.ndarray, " T"] | float = 0.2,
    wrist: Float[np.ndarray, " T"] | float = 0.0,
) -> dict[str, Float[np.ndarray, "T 3"]]:
    """Joint rotations of an arm in terms that do not depend on its side.

    Args:
        side: "left" or "right".
        raised: Radians above hanging straight down: pi/2 is level, pi straight up.
        forward: Radians that the raised arm is swung to the front (or an arm that hangs, forward and up).
        twist: Radians about the arm's own axis; positive turns the bent forearm upward.
        bend: Radians of the elbow.
        wrist: Radians of the hand towards the palm.
    """
    sign = dict(SIDES)[side]
    raised, forward = np.broadcast_arrays(raised, forward)
    twist, bend, wrist = (np.broadcast_to(value, raised.shape) for value in (twist, bend, wrist))
    # Shoulder girdle: the collarbone takes a share once the arm is above the shoulder's easy range.
    lift = 0.35 * np.clip(raised - 1.2, 0, None)
    lowered = np.pi / 2 - (raised - lift)
    down = Rotation.from_rotvec(np.outer(-sign * lowered, [0, 0, 1]))
    swing = _swing(sign, raised, forward)
    roll = Rotation.from_rotvec(np.outer(-twist, [1, 0, 0]))
    zero = np.zeros_like(raised)
    return {
        f"{side}_collar": np.outer(sign * lift, [0, 0, 1]),
        f"{side}_shoulder": (swing * down * roll).as_rotvec(),
        f"{side}_elbow": np.outer(-sign * bend, [0, 1, 0]),
        f"{side}_wrist": np.stack([zero, zero, -sign * wrist], axis=1),
    }


def _swing(sign: float, raised: Float[np.ndarray, " T"], forward: Float[np.ndarray, " T"]) -> Rotation:
    """A hanging arm swings about the body's cross axis, a level one about the vertical."""
    level = np.clip(raised / (np.pi / 2), 0, 1)
    axis = np.stack([-(1 - level), -sign * level, np.zeros_like(level)], axis=1)
    axis /= np.linalg.norm(axis, axis=1, keepdims=True)
    return Rotation.from_rotvec(axis * forward[:, None])


def bend_spine(
    *,
    forward: Float[np.ndarray, " T"] | float = 0.0,
    left: Float[np.ndarray, " T"] | float = 0.0,
    turn: Float[np.ndarray, " T"] | float = 0.0,
    length: int,
) -> dict[str, Float[np.ndarray, "T 3"]]:
    """The trunk bent forward or to the left or turned to the left by radians, shared by its three joints."""
    total = np.stack(
        [np.broadcast_to(value, (length,)) for value in (forward, turn, -np.asarray(left))], axis=1
    )
    return {f"spine{k}": total / 3 for k in (1, 2, 3)}


def turn_head(
    *,
    down: Float[np.ndarray, " T"] | float = 0.0,
    left: Float[np.ndarray, " T"] | float = 0.0,
    length: int,
) -> dict[str, Float[np.ndarray, "T 3"]]:
    """Head and neck nodded and turned by radians."""
    total = np.stack([np.broadcast_to(value, (length,)) for value in (down, left, 0.0)], axis=1)
    return {"neck": 0.4 * total, "head": 0.6 * total}


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Track:
    """SMPL parameters of T frames on the y-up stage with its floor at height 0."""

    poses: Float[np.ndarray, "T 24 3"]
    """Axis-angle, radians; joint 0 turns the body about its pelvis."""
    trans: Float[np.ndarray, "T 3"]
    """Metres."""


def perform(animation: Animation, joints: Float[np.ndarray, "24 3"], floor: float) -> Track:
    """Let a person perform an animation.

    Args:
        animation: What to do.
        joints: The person's joints in the T-pose, metres.
        floor: Height of the soles in the T-pose, metres.
    """
    yaw, pitch, roll = animation.pelvis_angles.T
    facing = Rotation.from_euler("YXZ", np.stack([yaw, pitch, -roll], axis=1))
    rotations = {name: Rotation.from_rotvec(angles) for name, angles in animation.joints.items()}
    rotations["pelvis"] = facing
    leg_length = sum(
        float(np.linalg.norm(joints[_JOINT[f"left_{a}"]] - joints[_JOINT[f"left_{b}"]]))
        for a, b in (("hip", "knee"), ("knee", "ankle"))
    )
    scale = leg_length / 0.89
    pelvis = animation.pelvis * scale
    pelvis[:, 1] += joints[_JOINT["pelvis"], 1] - floor
    for side, _ in SIDES:
        rotations |= _solve_leg(side, animation.feet[side], pelvis, facing, joints, floor, scale)
    poses = np.zeros((len(pelvis), len(SMPL_JOINT_NAMES), 3))
    for name, rotation in rotations.items():
        poses[:, _JOINT[name]] = rotation.as_rotvec()
    return Track(poses=poses, trans=pelvis - joints[_JOINT["pelvis"]])


def _solve_leg(
    side: str,
    foot: FootTrack,
    pelvis: Float[np.ndarray, "T 3"],
    facing: Rotation,
    joints: Float[np.ndarray, "24 3"],
    floor: float,
    scale: float,
) -> dict[str, Rotation]:
    hip, knee, ankle = (joints[_JOINT[f"{side}_{name}"]] for name in ("hip", "knee", "ankle"))
    target = foot.position * scale
    target[:, 1] += ankle[1] - floor
    foot_turn = Rotation.from_rotvec(np.outer(foot.yaw, [0, 1, 0]))
    level = foot_turn * Rotation.from_rotvec(np.outer(foot.pitch, [1, 0, 0]))
    ball_or_heel = np.where(foot.pitch > 0, joints[_JOINT[f"{side}_foot"], 2] - ankle[2], -_HEEL)
    pivot = np.stack([np.zeros(len(target)), np.full(len(target), floor - ankle[1]), ball_or_heel], axis=1)
    target += foot_turn.apply(pivot) - level.apply(pivot)
    hip_at = pelvis + facing.apply(hip - joints[_JOINT["pelvis"]])
    # Knees point midway between where the pelvis and where the foot point.
    forward = facing.apply([0.0, 0.0, 1.0]) + foot_turn.apply([0.0, 0.0, 1.0])
    thigh_turn, shin_turn = two_bone_ik(
        target - hip_at, Limb(upper=knee - hip, lower=ankle - knee), forward, reach_share=_REACH
    )
    return {
        f"{side}_hip": facing.inv() * thigh_turn,
        f"{side}_knee": thigh_turn.inv() * shin_turn,
        f"{side}_ankle": shin_turn.inv() * level,
        # The toes stay on the floor while the heel lifts.
        f"{side}_foot": Rotation.from_rotvec(np.outer(-np.clip(foot.pitch, 0, 0.8), [1, 0, 0])),
    }


def sway(motion: Track, generator: np.random.Generator) -> Track:
    """The same motion as another day's take has it: trunk, head and arms differ by a degree or two."""
    count = len(motion.poses)
    poses = motion.poses.copy()
    for name in _SWAYING:
        cycles, phase = generator.uniform(1, 6, size=3), generator.uniform(0, 2 * np.pi, size=3)
        poses[:, _JOINT[name]] += _SWAY * np.sin(
            np.outer(np.arange(count) / count, 2 * np.pi * cycles) + phase
        )
    return Track(poses=poses, trans=motion.trans)
