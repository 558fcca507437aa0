"""A foreign skeleton's motion carried over to a person, by the directions of bones in both rest poses."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.files import at_home
from actor3d.motion.foot_contact import Contacts, RawMotion, contacts_of_joints
from actor3d.motion.joint_guess import Hierarchy
from actor3d.motion.joint_maps import JointMap, find_joint_map, read_joint_map
from actor3d.motion.motion import Motion, require_frame_rate
from actor3d.motion.options import ReadOptions
from actor3d.motion.rest_axes import LIMBS, joint_from_rest, rests_straight
from actor3d.motion.skeleton import SIDES, Skeleton
from actor3d.motion.skeleton_clip import (
    JointIndex,
    SkeletonClip,
    across,
    between_hips,
    shortest,
    trunk,
    unit,
)
from actor3d.motion.world import Axis, axis_of, y_up_from

_THIN = 0.01
"""Share of the trunk's length that hips must be apart, square to it."""
_BACKWARDS = -0.4
"""Cosine between a foot and the front of its shin, under which it points backwards."""


def retargeted(clip: SkeletonClip, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
    """Let a person perform a file's clip, its joints found by their names or by the map that the options name.

    Args:
        clip: What the file holds.
        path: The file, for messages; the motion is called after it.
        skeleton: The person's.
        options: What the file does not say.

    Raises:
        UserError: if joints are not known, the skeleton has no size, or left and right are exchanged.
    """
    if options.file_fps is not None:
        clip = replace(clip, fps=require_frame_rate(options.file_fps))
    if options.joint_map is None:
        joints = find_joint_map(Hierarchy(names=clip.names, parents=clip.parents), path)
    else:
        joints = read_joint_map(at_home(options.joint_map), clip.names)
    if not has_extent(clip, joints):
        raise UserError(f"{path}: its hips, legs or trunk have no length; is the skeleton whole?")
    if is_mirrored(clip, joints):
        raise UserError(
            f"{path}: its feet point backwards if {joints['left_hip']} is on the left: left and right look exchanged; "
            "say which is which with --joint-map FILE, or mirror the file where it was made"
        )
    return retarget(clip, joints, skeleton, path.stem, None if options.file_up == "auto" else options.file_up)


def retarget(
    clip: SkeletonClip, joints: JointMap, skeleton: Skeleton, name: str, up: Axis | None
) -> RawMotion:
    """Let a person perform a clip.

    Limbs point exactly where the source's point; trunk, head and feet turn as the source's turn from rest to frame.
    The way that the pelvis goes is scaled by the length of the legs, so that the clip's unit does not matter.

    Args:
        clip: The source.
        joints: Its joints by our names.
        skeleton: The person's.
        name: Of the motion.
        up: The clip's up axis; found by where heads point if it is None.
    """
    at = {ours: clip.names.index(theirs) for ours, theirs in joints.items()}
    up = up or _upright(clip, at)
    upright = y_up_from(up)
    from_rest = joint_from_rest(clip, at, skeleton, up)
    turns: list[Rotation] = []
    for ours, parent in zip(skeleton.names, skeleton.parents, strict=True):
        if ours in at:
            turns.append(upright * clip.world_from_joint[at[ours]] * from_rest[ours])
        else:
            turns.append(turns[parent])
    turns = _pointing(turns, clip, at, skeleton, upright)
    scale = skeleton.leg_length / clip.leg_length(at)
    places = upright.apply(clip.positions.reshape(-1, 3)).reshape(clip.positions.shape) * scale
    hips = between_hips(places, at)
    ours_middle = (skeleton.bone("pelvis", "left_hip") + skeleton.bone("pelvis", "right_hip")) / 2
    pelvis = hips - turns[0].apply(ours_middle)
    return RawMotion(
        motion=Motion(
            name=name, fps=clip.fps, poses=skeleton.poses_of(turns), trans=pelvis - skeleton.pelvis
        ),
        standing=standing_feet(places, at, clip.fps),
    )


def standing_feet(places: Float[np.ndarray, "T J 3"], at: JointIndex, fps: float) -> dict[str, Contacts]:
    """When each foot stands, of a skeleton in metres with y up."""
    lowest = float(np.median(places[:, :, 1].min(axis=1)))
    standing = {}
    for side, _ in SIDES:
        ankle = places[:, at[f"{side}_ankle"]]
        toe = places[:, at[f"{side}_foot"]] if f"{side}_foot" in at else ankle
        standing[side] = contacts_of_joints(toe, ankle, lowest, fps)
    return standing


def has_extent(clip: SkeletonClip, joints: JointMap) -> bool:
    """Whether a skeleton has the lengths that tell its size and its left, up and front."""
    at = {ours: clip.names.index(theirs) for ours, theirs in joints.items()}
    length = trunk(clip.positions, at)
    square = np.linalg.norm(np.cross(across(clip.positions, at, "hip"), length), axis=-1)
    wide = square > _THIN * np.sum(length**2, axis=-1)
    return clip.leg_length(at) > 0 and bool(wide.any())


def is_mirrored(clip: SkeletonClip, joints: JointMap) -> bool:
    """Whether both feet, of a skeleton that has toes, point to the back of their shins most of the time."""
    at = {ours: clip.names.index(theirs) for ours, theirs in joints.items()}
    return feet_point_backwards(clip.positions, at)


def feet_point_backwards(positions: Float[np.ndarray, "T J 3"], at: JointIndex) -> bool:
    """Whether both toes, where there are any, are behind the shins most of the time: left and right are exchanged."""
    if "left_foot" not in at or "right_foot" not in at:
        return False
    left, backwards = across(positions, at, "hip"), []
    for side, _ in SIDES:
        knee, ankle, toe = (positions[:, at[f"{side}_{joint}"]] for joint in ("knee", "ankle", "foot"))
        front = unit(np.cross(left, knee - ankle))
        backwards.append(bool(np.sum(unit(toe - ankle) * front, axis=-1).mean() < _BACKWARDS))
    return all(backwards)


def _upright(clip: SkeletonClip, at: JointIndex) -> Axis:
    """Where the trunk points most of the time, or else with zero rotations if they are a pose."""
    posed = axis_of(unit(trunk(clip.positions, at)).mean(axis=0))
    rest = axis_of(unit(trunk(clip.rest_positions(), at))) if rests_straight(clip, at) else None
    return posed or rest or "y"


def _pointing(
    turns: list[Rotation], clip: SkeletonClip, at: JointIndex, skeleton: Skeleton, upright: Rotation
) -> list[Rotation]:
    """The same rotations, each limb turned by the little that twist joints along the source's bones leave over."""
    pointing = list(turns)
    for start, end in LIMBS.items():
        index = skeleton.index(start)
        wanted = unit(upright.apply(clip.positions[:, at[end]] - clip.positions[:, at[start]]))
        found = unit(pointing[index].apply(skeleton.bone(start, end)))
        pointing[index] = shortest(found, wanted) * pointing[index]
    return pointing
