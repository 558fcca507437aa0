"""A foreign skeleton's motion carried over to a person, by the directions of bones in both rest poses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.files import at_home
from actor3d.motion.foot_contact import Contacts, RawMotion, contacts_of_joints
from actor3d.motion.joint_maps import JointMap, find_joint_map, read_joint_map
from actor3d.motion.motion import Motion, require_frame_rate
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import SIDES, Skeleton, leg_length
from actor3d.motion.world import Axis, axis_of, y_up_from

_LIMBS = tuple(
    (f"{side}_{start}", f"{side}_{end}")
    for side, _ in SIDES
    for start, end in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"))
)
"""Bones that must point where the source's point."""
_ENDS = dict(_LIMBS) | {
    f"{side}_{start}": f"{side}_{end}"
    for side, _ in SIDES
    for start, end in (("collar", "shoulder"), ("ankle", "foot"))
}
_TRUNK = ("pelvis", "spine1", "spine2", "spine3", "neck", "head")
_STRAIGHT = 0.7
"""Cosine between the legs and straight down from which a rest pose stands like a person."""
_THIN = 0.01
"""Share of the trunk's length that hips must be apart, square to it."""
_SQUARE = 0.9
"""Cosine from which a rest pose's axis counts as one of the world's."""


@dataclass(frozen=True, eq=False, kw_only=True)
class SkeletonClip:
    """A skeleton of any make with J joints, ends included, over T frames; in its own unit and axes."""

    names: tuple[str, ...]
    """Ends are called after their parent, with "_end" behind."""
    parents: tuple[int, ...]
    offsets: Float[np.ndarray, "J 3"]
    """From the parent, in the parent's axes."""
    positions: Float[np.ndarray, "T J 3"]
    """In the world."""
    world_from_joint: tuple[Rotation, ...]
    """T rotations for each joint, from its own axes."""
    fps: float

    def __len__(self) -> int:
        return len(self.positions)

    def rest_positions(self) -> Float[np.ndarray, "J 3"]:
        """The joints with all rotations zero, the root at the origin."""
        places = np.zeros_like(self.offsets)
        for joint, parent in enumerate(self.parents):
            if parent >= 0:
                places[joint] = places[parent] + self.offsets[joint]
        return places


def retargeted(clip: SkeletonClip, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
    """Let a person perform a file's clip, its joints found by their names or by the map that the options name.

    Args:
        clip: What the file holds.
        path: The file, for messages; the motion is called after it.
        skeleton: The person's.
        options: What the file does not say.

    Raises:
        UserError: if joints are not known, or the skeleton has no size.
    """
    if options.file_fps is not None:
        clip = replace(clip, fps=require_frame_rate(options.file_fps))
    if options.joint_map is None:
        joints = find_joint_map(clip.names, path)
    else:
        joints = read_joint_map(at_home(options.joint_map), clip.names)
    if not has_extent(clip, joints):
        raise UserError(f"{path}: its hips, legs or trunk have no length; is the skeleton whole?")
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
    zero = clip.rest_positions()
    if _stands(zero, at):
        from_rest = _from_zero_pose(zero, at, skeleton)
    else:
        from_rest = _from_straight_frame(clip, at, skeleton, up)
    turns: list[Rotation] = []
    for ours, parent in zip(skeleton.names, skeleton.parents, strict=True):
        if ours in at:
            turns.append(upright * clip.world_from_joint[at[ours]] * from_rest[ours])
        else:
            turns.append(turns[parent])
    turns = _pointing(turns, clip, at, skeleton, upright)
    scale = skeleton.leg_length / leg_length(lambda joint: zero[at[joint]])
    places = upright.apply(clip.positions.reshape(-1, 3)).reshape(clip.positions.shape) * scale
    hips = _middle(places, at)
    ours_middle = (skeleton.bone("pelvis", "left_hip") + skeleton.bone("pelvis", "right_hip")) / 2
    pelvis = hips - turns[0].apply(ours_middle)
    return RawMotion(
        motion=Motion(
            name=name, fps=clip.fps, poses=skeleton.poses_of(turns), trans=pelvis - skeleton.pelvis
        ),
        standing=_standing(places, at, clip.fps),
    )


def _standing(places: Float[np.ndarray, "T J 3"], at: Mapping[str, int], fps: float) -> dict[str, Contacts]:
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
    zero = clip.rest_positions()
    across = zero[at["left_hip"]] - zero[at["right_hip"]]
    trunk = _chest(zero, at) - _middle(zero, at)
    thin = np.linalg.norm(np.cross(across, trunk))
    return bool(leg_length(lambda joint: zero[at[joint]]) > 0 and thin > _THIN * np.linalg.norm(trunk) ** 2)


def _middle(positions: Float[np.ndarray, "*T J 3"], at: Mapping[str, int]) -> Float[np.ndarray, "*T 3"]:
    return (positions[..., at["left_hip"], :] + positions[..., at["right_hip"], :]) / 2


def _chest(positions: Float[np.ndarray, "*T J 3"], at: Mapping[str, int]) -> Float[np.ndarray, "*T 3"]:
    return (positions[..., at["left_shoulder"], :] + positions[..., at["right_shoulder"], :]) / 2


def _unit(vectors: Float[np.ndarray, "*T 3"]) -> Float[np.ndarray, "*T 3"]:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def _upright(clip: SkeletonClip, at: Mapping[str, int]) -> Axis:
    trunk = _unit(_chest(clip.positions, at) - _middle(clip.positions, at)).mean(axis=0)
    return axis_of(trunk) or axis_of(_trunk_at_rest(clip.rest_positions(), at)) or "y"


def _trunk_at_rest(positions: Float[np.ndarray, "J 3"], at: Mapping[str, int]) -> Float[np.ndarray, " 3"]:
    return _unit(_chest(positions, at) - _middle(positions, at))


def _stands(zero: Float[np.ndarray, "J 3"], at: Mapping[str, int]) -> bool:
    """Whether the pose of zero rotations is that of somebody who stands."""
    trunk = _trunk_at_rest(zero, at)
    return all(_unit(_leg(zero, at, side)) @ trunk < -_STRAIGHT for side, _ in SIDES)


def _from_zero_pose(
    zero: Float[np.ndarray, "J 3"], at: Mapping[str, int], skeleton: Skeleton
) -> dict[str, Rotation]:
    """Our joints' rotations in the source's axes, if both rest alike save for where limbs point."""
    body = _axes(zero, at)
    constants = {}
    for ours in at:
        # Hands go with their forearms.
        start = ours.replace("wrist", "elbow")
        swing = Rotation.identity()
        if start in dict(_LIMBS):
            end = dict(_LIMBS)[start]
            theirs = _unit(zero[at[end]] - zero[at[start]])
            swing = _shortest(_unit(skeleton.bone(start, end)), body.inv().apply(theirs))
        constants[ours] = body * swing
    return constants


def _from_straight_frame(
    clip: SkeletonClip, at: Mapping[str, int], skeleton: Skeleton, up: Axis
) -> dict[str, Rotation]:
    """The same of a source whose zero rotations are no pose of a person, such as LAFAN's.

    The trunk is straight with zero rotations all the same; limbs are compared in the frame in which legs hang the
    straightest: there, each one is taken to have turned from its parent by no more than where it points.
    """
    body = _axes(clip.rest_positions(), at)
    upright = y_up_from(up)
    down = upright.inv().apply([0.0, -1.0, 0.0])
    frame = int(np.argmax(sum(_leg(clip.positions, at, side) @ down for side, _ in SIDES)))
    places = clip.positions[frame]
    turns: list[Rotation] = []
    constants = {}
    for ours, parent in zip(skeleton.names, skeleton.parents, strict=True):
        turn = turns[parent] if parent >= 0 else body
        if ours in at:
            source = clip.world_from_joint[at[ours]][frame]
            if ours in _TRUNK:
                turn = source * body
            elif _ENDS.get(ours) in at:
                end = _ENDS[ours]
                theirs = _unit(places[at[end]] - places[at[ours]])
                if end.endswith("foot"):
                    turn = upright.inv() * _without_roll(skeleton.bone(ours, end), upright.apply(theirs))
                else:
                    turn = _shortest(_unit(turn.apply(skeleton.bone(ours, end))), theirs) * turn
            constants[ours] = source.inv() * turn
        turns.append(turn)
    return constants


def _without_roll(rest: Float[np.ndarray, " 3"], foot: Float[np.ndarray, " 3"]) -> Rotation:
    """The turn of a foot that stands level from side to side, with y up."""
    yaw, slope = (np.arctan2(foot[0], foot[2]), np.arctan2(-foot[1], np.hypot(foot[0], foot[2])))
    rest_yaw, rest_slope = (np.arctan2(rest[0], rest[2]), np.arctan2(-rest[1], np.hypot(rest[0], rest[2])))
    return Rotation.from_euler("YX", [yaw - rest_yaw, slope - rest_slope])


def _leg(
    positions: Float[np.ndarray, "*T J 3"], at: Mapping[str, int], side: str
) -> Float[np.ndarray, "*T 3"]:
    return positions[..., at[f"{side}_ankle"], :] - positions[..., at[f"{side}_hip"], :]


def _squared(direction: Float[np.ndarray, " 3"]) -> Float[np.ndarray, " 3"]:
    """The axis that a direction is meant to be, if it is near to one."""
    axis = np.zeros(3)
    index = int(np.abs(direction).argmax())
    axis[index] = np.sign(direction[index])
    return axis if direction @ axis > _SQUARE else direction


def _axes(positions: Float[np.ndarray, "J 3"], at: Mapping[str, int]) -> Rotation:
    """World from the body's own axes: x left, y up, z front."""
    up = _squared(_trunk_at_rest(positions, at))
    across = _unit(positions[at["left_hip"]] - positions[at["right_hip"]])
    left = _squared(_unit(across - up * (across @ up)))
    left = _unit(left - up * (left @ up))
    return Rotation.from_matrix(np.stack([left, up, np.cross(left, up)], axis=1))


def _shortest(start: Float[np.ndarray, "*T 3"], end: Float[np.ndarray, "*T 3"]) -> Rotation:
    """The smallest turns from unit vectors to others."""
    axis = np.cross(start, end)
    sine = np.linalg.norm(axis, axis=-1, keepdims=True)
    angle = np.arctan2(sine, np.sum(start * end, axis=-1, keepdims=True))
    return Rotation.from_rotvec(axis / np.maximum(sine, 1e-12) * angle)


def _pointing(
    turns: list[Rotation], clip: SkeletonClip, at: Mapping[str, int], skeleton: Skeleton, upright: Rotation
) -> list[Rotation]:
    """The same rotations, each limb turned by the little that twist joints along the source's bones leave over."""
    pointing = list(turns)
    for start, end in _LIMBS:
        index = skeleton.index(start)
        wanted = _unit(upright.apply(clip.positions[:, at[end]] - clip.positions[:, at[start]]))
        found = _unit(pointing[index].apply(skeleton.bone(start, end)))
        pointing[index] = _shortest(found, wanted) * pointing[index]
    return pointing
