"""Which way the body's axes lie in each joint of a foreign skeleton: from its zero rotations, or from how it stands."""

import itertools
from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.motion.skeleton import SIDES, Skeleton
from actor3d.motion.skeleton_clip import (
    JointIndex,
    SkeletonClip,
    across,
    between_hips,
    leg,
    shortest,
    trunk,
    unit,
)
from actor3d.motion.world import Axis, y_up_from

LIMBS = {
    f"{side}_{start}": f"{side}_{end}"
    for side, _ in SIDES
    for start, end in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"))
}
"""Bones that must point where the source's point."""
_ENDS = LIMBS | {
    f"{side}_{start}": f"{side}_{end}"
    for side, _ in SIDES
    for start, end in (("collar", "shoulder"), ("ankle", "foot"))
}
_TRUNK = ("pelvis", "spine1", "spine2", "spine3", "neck", "head")
_LEGS = tuple(f"{side}_{joint}" for side, _ in SIDES for joint in ("hip", "knee"))
_ARMS = tuple(f"{side}_{joint}" for side, _ in SIDES for joint in ("shoulder", "elbow", "wrist"))
_STRAIGHT = 0.7
"""Cosine between the legs and straight down from which a rest pose stands like a person."""
_SQUARE = 0.9
"""Cosine from which a rest pose's axis counts as one of the world's."""
_UPRIGHT, _PARALLEL, _ACROSS = 0.82, 0.87, 0.5
"""Of a trunk that is straight with zero rotations: cosines of its joints' places to its direction, of chest to hips,
and the largest of hips to trunk."""
_NEAR_SHARE = 0.2
"""Of the trunk's length: joints nearer to the hips lie in any direction."""
_BENT = 75.0
"""Degrees by which nobody's trunk is bent in one joint, or leg is twisted, all the time."""
_SNAP = 30.0
"""Degrees between the body's axes and a joint's own within which programs mean them to be the same."""
_CUBE = Rotation.create_group("O")


def joint_from_rest(clip: SkeletonClip, at: JointIndex, skeleton: Skeleton, up: Axis) -> dict[str, Rotation]:
    """What leads from a person's rest pose into the axes of each joint of a clip.

    If the source's zero rotations are the pose of somebody who stands, both rest alike save for where limbs point.
    Otherwise limbs are compared in the frame in which it stands the straightest, and so is a trunk that is not
    straight with zero rotations: that of skeletons whose joints have their axes along their bones.

    Args:
        clip: The source.
        at: Its joints.
        skeleton: The person's.
        up: The clip's up axis.
    """
    zero = clip.rest_positions()
    if not rests_straight(clip, at):
        frame = _standing(clip, at, up)
        turns = _trunk_turns(clip.positions[frame], at)
        constants = _of_frame(clip, at, skeleton, up, frame, turns, turns["pelvis"])
        return _limbs_meant(constants | _snapped(constants, _TRUNK), clip, at, skeleton, frame)
    if all(unit(leg(zero, at, side)) @ unit(trunk(zero, at)) < -_STRAIGHT for side, _ in SIDES):
        return _of_zero_pose(zero, at, skeleton)
    frame = _legs_hanging(clip, at, up)
    body = _squared_axes(zero, at)
    turns = {ours: clip.world_from_joint[at[ours]][frame] * body for ours in _TRUNK if ours in at}
    return _limbs_meant(_of_frame(clip, at, skeleton, up, frame, turns, body), clip, at, skeleton, frame)


def rests_straight(clip: SkeletonClip, at: JointIndex) -> bool:
    """Whether hips, trunk, shoulders and head are a person's with zero rotations, and all their joints' axes alike."""
    zero = clip.rest_positions()
    pairs = "collar" if "left_collar" in at and "right_collar" in at else "shoulder"
    up, hips, chest = unit(trunk(zero, at)), unit(across(zero, at, "hip")), unit(across(zero, at, pairs))
    if abs(hips @ up) > _ACROSS or (chest.any() and hips @ chest < _PARALLEL):
        return False
    places = np.array([zero[at[ours]] for ours in _TRUNK[1:] if ours in at]).reshape(-1, 3)
    from_hips = places - between_hips(zero, at)
    far = np.linalg.norm(from_hips, axis=1) > _NEAR_SHARE * np.linalg.norm(trunk(zero, at))
    return bool((unit(from_hips[far]) @ up > _UPRIGHT).all()) and not _is_turned(clip, at)


def _is_turned(clip: SkeletonClip, at: JointIndex) -> bool:
    """Whether joints of the trunk are turned by more than anybody's all the time, so that zero means no pose."""
    chain = [clip.world_from_joint[at[ours]] for ours in _TRUNK if ours in at]
    bends = [(lower.inv() * upper).mean().magnitude() for lower, upper in itertools.pairwise(chain)]
    return bool(max(bends, default=0.0) > np.radians(_BENT))


def _of_zero_pose(zero: Float[np.ndarray, "J 3"], at: JointIndex, skeleton: Skeleton) -> dict[str, Rotation]:
    body = _squared_axes(zero, at)
    constants = {}
    for ours in at:
        # Hands go with their forearms.
        start = ours.replace("wrist", "elbow")
        swing = Rotation.identity()
        if start in LIMBS:
            end = LIMBS[start]
            theirs = unit(zero[at[end]] - zero[at[start]])
            swing = shortest(unit(skeleton.bone(start, end)), body.inv().apply(theirs))
        constants[ours] = body * swing
    return constants


def _of_frame(
    clip: SkeletonClip,
    at: JointIndex,
    skeleton: Skeleton,
    up: Axis,
    frame: int,
    trunk_turns: Mapping[str, Rotation],
    body: Rotation,
) -> dict[str, Rotation]:
    """Of one frame, in which each limb has turned from its parent by no more than where it points.

    Args:
        clip: The source.
        at: Its joints.
        skeleton: The person's.
        up: The clip's up axis.
        frame: The frame.
        trunk_turns: How the joints of the trunk have turned from rest in this frame.
        body: How those before the first of them have.
    """
    upright = y_up_from(up)
    places = clip.positions[frame]
    turns: list[Rotation] = []
    constants = {}
    for ours, parent in zip(skeleton.names, skeleton.parents, strict=True):
        turn = turns[parent] if parent >= 0 else body
        if ours in at:
            source = clip.world_from_joint[at[ours]][frame]
            if ours in trunk_turns:
                turn = trunk_turns[ours]
            elif _ENDS.get(ours) in at:
                end = _ENDS[ours]
                theirs = unit(places[at[end]] - places[at[ours]])
                if end.endswith("foot"):
                    turn = upright.inv() * _without_roll(skeleton.bone(ours, end), upright.apply(theirs))
                else:
                    turn = shortest(unit(turn.apply(skeleton.bone(ours, end))), theirs) * turn
            constants[ours] = source.inv() * turn
        turns.append(turn)
    return constants


def _legs_hanging(clip: SkeletonClip, at: JointIndex, up: Axis) -> int:
    """The frame in which legs hang the straightest."""
    down = y_up_from(up).inv().apply([0.0, -1.0, 0.0])
    return int(np.argmax(sum(leg(clip.positions, at, side) @ down for side, _ in SIDES)))


def _standing(clip: SkeletonClip, at: JointIndex, up: Axis) -> int:
    """The frame in which legs and trunk are the straightest and the shoulders lie above the hips."""
    above = y_up_from(up).inv().apply([0.0, 1.0, 0.0])
    legs = sum(-unit(leg(clip.positions, at, side)) @ above for side, _ in SIDES)
    hips, shoulders = (unit(across(clip.positions, at, pair)) for pair in ("hip", "shoulder"))
    return int(np.argmax(legs + unit(trunk(clip.positions, at)) @ above + np.sum(hips * shoulders, axis=-1)))


def _trunk_turns(places: Float[np.ndarray, "J 3"], at: JointIndex) -> dict[str, Rotation]:
    """Of a trunk that stands: up along the trunk, left along the hips below and along the chest above."""
    pairs = "collar" if "left_collar" in at and "right_collar" in at else "shoulder"
    above = unit(trunk(places, at))
    lower = _axes(above, unit(across(places, at, "hip")))
    twist = (lower.inv() * _axes(above, unit(across(places, at, pairs)))).as_rotvec()
    shares: Sequence[float] = (0.0, 1 / 3, 2 / 3, 1.0, 1.0, 1.0)
    return {
        ours: lower * Rotation.from_rotvec(share * twist)
        for ours, share in zip(_TRUNK, shares, strict=True)
        if ours in at
    }


def _limbs_meant(
    constants: Mapping[str, Rotation], clip: SkeletonClip, at: JointIndex, skeleton: Skeleton, frame: int
) -> dict[str, Rotation]:
    """The same, with the twist of limbs that the axes of their joints mean, not what one frame shows."""
    meant = dict(constants) | _snapped(constants, _LEGS) | _snapped(constants, _ARMS)
    places = clip.positions[frame]
    for start, end in LIMBS.items():
        bone = unit(places[at[end]] - places[at[start]])
        theirs = clip.world_from_joint[at[start]][frame].inv().apply(bone)
        found = unit(meant[start].apply(skeleton.bone(start, end)))
        meant[start] = shortest(found, theirs) * meant[start]
    return meant


def _snapped(constants: Mapping[str, Rotation], names: Sequence[str]) -> dict[str, Rotation]:
    """The turns of the named joints, made those between axes if all of them nearly are."""
    nearest = {}
    for ours in names:
        if ours in constants:
            away = (_CUBE.inv() * constants[ours]).magnitude()
            if away.min() > np.radians(_SNAP):
                return {}
            nearest[ours] = _CUBE[int(away.argmin())]
    return nearest


def _without_roll(rest: Float[np.ndarray, " 3"], foot: Float[np.ndarray, " 3"]) -> Rotation:
    """The turn of a foot that stands level from side to side, with y up."""
    yaw, slope = (np.arctan2(foot[0], foot[2]), np.arctan2(-foot[1], np.hypot(foot[0], foot[2])))
    rest_yaw, rest_slope = (np.arctan2(rest[0], rest[2]), np.arctan2(-rest[1], np.hypot(rest[0], rest[2])))
    return Rotation.from_euler("YX", [yaw - rest_yaw, slope - rest_slope])


def _squared(direction: Float[np.ndarray, " 3"]) -> Float[np.ndarray, " 3"]:
    """The axis that a direction is meant to be, if it is near to one."""
    axis = np.zeros(3)
    index = int(np.abs(direction).argmax())
    axis[index] = np.sign(direction[index])
    return axis if direction @ axis > _SQUARE else direction


def _squared_axes(positions: Float[np.ndarray, "J 3"], at: JointIndex) -> Rotation:
    """World from the body's own axes in a rest pose: x left, y up, z front."""
    up = _squared(unit(trunk(positions, at)))
    left = unit(across(positions, at, "hip"))
    return _axes(up, _squared(unit(left - up * (left @ up))))


def _axes(up: Float[np.ndarray, " 3"], left: Float[np.ndarray, " 3"]) -> Rotation:
    """World from the body's own axes: x left, as far as it is square to up, y up, z front."""
    left = unit(left - up * (left @ up))
    return Rotation.from_matrix(np.stack([left, up, np.cross(left, up)], axis=1))
