"""A person's pose fitted to where joints are, frame by frame, for what has places in the place of rotations."""

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.joint_aims import Places, aims_of, middle, turned_to
from actor3d.motion.motion import Motion, require_frame_rate
from actor3d.motion.options import ReadOptions
from actor3d.motion.retarget import feet_point_backwards, standing_feet
from actor3d.motion.skeleton import Skeleton, leg_length
from actor3d.motion.skeleton_clip import trunk, unit
from actor3d.motion.world import Axis, axis_of, y_up_from

logger = logging.getLogger(__name__)

_SPREAD = ("spine1", "spine2")
"""Turned part of the way from pelvis to chest where nothing tells of them."""
_WORST = 0.15
"""Share of the legs' length by which joints may miss their places on average; beyond, they are no person's."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class JointTrack:
    """Where points of one person are over T frames, in the file's unit and axes."""

    places: Places
    """At least hips, knees, ankles, shoulders, elbows and wrists."""
    fps: float
    up: Axis | None = None
    """The file's up axis, where its kind tells."""

    def __len__(self) -> int:
        return len(self.places["left_hip"])


def fitted(track: JointTrack, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
    """The motion in which a person's bones point as those of the places do; says how far joints miss them.

    The way that the person goes is scaled by the length of the legs, so that the file's unit does not matter.

    Args:
        track: What the file holds.
        path: The file, for messages; the motion is called after it.
        skeleton: The person's.
        options: What the file does not say.

    Raises:
        UserError: if the places are no person's, or left and right are exchanged.
    """
    fps = require_frame_rate(track.fps if options.file_fps is None else options.file_fps)
    places = _upright(track, options, path)
    scale = skeleton.leg_length / _source_leg(places, path)
    places = {name: place * scale for name, place in places.items()}
    turns = _turns(places, skeleton)
    poses = skeleton.poses_of(turns)
    hips = (skeleton.bone("pelvis", "left_hip") + skeleton.bone("pelvis", "right_hip")) / 2
    trans = middle(places, ("left_hip", "right_hip")) - turns[0].apply(hips) - skeleton.pelvis
    motion = Motion(name=path.stem, fps=fps, poses=poses, trans=trans)
    _tell_error(motion, places, skeleton, path)
    return RawMotion(motion=motion, standing=standing_feet(*_array(places), fps))


def _upright(track: JointTrack, options: ReadOptions, path: Path) -> Places:
    stacked, at = _array(_with_neck(track.places))
    if feet_point_backwards(stacked, at):
        raise UserError(
            f"{path}: its feet point backwards: left and right look exchanged, or an axis mirrored; "
            "exchange them where the file was made"
        )
    up = track.up if options.file_up == "auto" else options.file_up
    turn = y_up_from(up or axis_of(unit(trunk(stacked, at)).mean(axis=0)) or "y")
    return {name: turn.apply(stacked[:, index]) for name, index in at.items()}


def _with_neck(places: Places) -> Places:
    return {"neck": middle(places, ("left_shoulder", "right_shoulder"))} | dict(places)


def _array(places: Places) -> tuple[Float[np.ndarray, "T J 3"], dict[str, int]]:
    return np.stack(list(places.values()), axis=1), {name: index for index, name in enumerate(places)}


def _source_leg(places: Places, path: Path) -> float:
    lengths = [
        leg_length(lambda name, frame=frame: places[name][frame]) for frame in range(len(places["left_hip"]))
    ]
    length = float(np.median(lengths))
    if length <= 0:
        raise UserError(f"{path}: the legs of its joint positions have no length; are all joints there?")
    return length


def _turns(places: Places, skeleton: Skeleton) -> list[Rotation]:
    """From rest to world, of each joint."""
    turns = [Rotation.identity(len(places["left_hip"]))]
    known = {name: aims_of(name, places, skeleton) for name in skeleton.names}
    turns[0] = turned_to(known["pelvis"], turns[0])
    for name, parent in zip(skeleton.names[1:], skeleton.parents[1:], strict=True):
        if name in _SPREAD and not known[name]:
            chest = turned_to(known["spine3"], turns[0])
            turns.append(_between(turns[0], chest, (_SPREAD.index(name) + 1) / 3))
        else:
            turns.append(turned_to(known[name], turns[parent]) if known[name] else turns[parent])
    return turns


def _between(start: Rotation, end: Rotation, share: float) -> Rotation:
    return start * Rotation.from_rotvec(share * (start.inv() * end).as_rotvec())


def _tell_error(motion: Motion, places: Places, skeleton: Skeleton, path: Path) -> None:
    placed = skeleton.place(motion.poses, motion.trans).positions
    shared = [name for name in skeleton.names if name in places]
    misses = [np.linalg.norm(placed[:, skeleton.index(name)] - places[name], axis=1) for name in shared]
    error = float(np.mean(misses))
    if error > _WORST * skeleton.leg_length:
        raise UserError(
            f"{path}: a body fitted to its joint positions misses them by {1000 * error:.0f} mm on average; they are "
            "no person's joints in the order that their number says"
        )
    logger.warning(
        "%s: joint positions; the pose is fitted to them, and its joints are %.1f mm away on average (at this person's "
        "size; more where proportions differ)",
        path,
        1000 * error,
    )
