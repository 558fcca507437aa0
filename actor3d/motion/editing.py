"""What can be done to a motion: trimmed, mirrored, looped, joined to another, kept on the spot."""

from dataclasses import replace

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation, Slerp

from actor3d.errors import UserError
from actor3d.motion.motion import MAX_FRAMES, Motion, Pose
from actor3d.motion.options import Edits
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import turned

_MAX_LOOPS = 1000
_UP = np.array([0.0, 1.0, 0.0])


def edited(motion: Motion, edits: Edits, skeleton: Skeleton) -> Motion:
    """A motion with y up after all its edits.

    Raises:
        UserError: if one of them does not suit the motion.
    """
    motion = trimmed(motion, edits.start, edits.end)
    if edits.mirror:
        motion = mirrored(motion, skeleton)
    motion = looped(motion, edits.loop, skeleton, edits.blend)
    if edits.root_lock:
        motion = root_locked(motion)
    return motion if edits.fps is None else motion.resampled(edits.fps)


def trimmed(motion: Motion, start: float = 0.0, end: float | None = None) -> Motion:
    """The part between two times in seconds; an end below zero counts from the motion's end.

    Raises:
        UserError: if nothing lies between them.
    """
    stop = motion.seconds if end is None else end + (motion.seconds if end < 0 else 0)
    if not (np.isfinite(start) and np.isfinite(stop)):
        raise UserError(
            f"{motion.name}: a motion is trimmed between two times in seconds, found {start} and {stop}"
        )
    first, last = round(start * motion.fps), min(round(stop * motion.fps), len(motion))
    if not 0 <= first < last:
        raise UserError(
            f"{motion.name}: nothing lies between {start:g} and {stop:g} s; the motion takes {motion.seconds:.2f} s"
        )
    return motion.select(range(first, last))


def mirrored(motion: Motion, skeleton: Skeleton) -> Motion:
    """Left and right exchanged, in a world with y up."""
    names = skeleton.names
    partners = [names.index(_other_side(name)) for name in names]
    poses = motion.poses[:, partners] * [1.0, -1.0, -1.0]
    trans = motion.trans * [-1.0, 1.0, 1.0] - 2 * skeleton.pelvis * [1.0, 0.0, 0.0]
    return replace(motion, poses=poses, trans=trans)


def _other_side(name: str) -> str:
    if name.startswith("left_"):
        return name.replace("left_", "right_", 1)
    return name.replace("right_", "left_", 1) if name.startswith("right_") else name


def root_locked(motion: Motion) -> Motion:
    """The same motion with the pelvis kept over one point of the floor; it still rises and sinks."""
    trans = motion.trans.copy()
    trans[:, [0, 2]] = trans[:1, [0, 2]]
    return replace(motion, trans=trans)


def joined(first: Motion, second: Motion, skeleton: Skeleton, blend: float = 0.3) -> Motion:
    """One motion and then another, which starts where and facing as the first one ends.

    Args:
        first: With y up.
        second: Likewise; brought to the first one's frame rate.
        skeleton: Whose motions they are.
        blend: Seconds in which the first one passes over into the second.

    Raises:
        UserError: if `blend` is below zero, or longer than either of the motions.
    """
    second = second if second.fps == first.fps else second.resampled(first.fps)
    overlap = round(blend * first.fps) if np.isfinite(blend) else -1
    if not 0 <= overlap <= min(len(first), len(second)) - 1:
        raise UserError(
            f"a blend must last between 0 s and less than either motion ({first.seconds:.2f} s and "
            f"{second.seconds:.2f} s), found {blend:g} s"
        )
    _require_length(len(first) + len(second) - overlap)
    # Without an overlap, the second one starts a frame after the first one's end, at its place.
    meeting = len(first) - max(overlap, 1)
    second = _starting_at(second, first[meeting], skeleton)
    share = _ease((np.arange(overlap) + 0.5) / max(overlap, 1))
    tail = slice(len(first) - overlap, len(first))
    between = _between(first.poses[tail], second.poses[:overlap], share)
    moving = first.trans[tail] + share[:, None] * (second.trans[:overlap] - first.trans[tail])
    return replace(
        first,
        poses=np.concatenate([first.poses[: tail.start], between, second.poses[overlap:]]),
        trans=np.concatenate([first.trans[: tail.start], moving, second.trans[overlap:]]),
    )


def looped(motion: Motion, times: int, skeleton: Skeleton, blend: float = 0.3) -> Motion:
    """The motion repeated, each time from where it ended.

    Raises:
        UserError: if there are too few or too many repetitions, or `blend` does not suit.
    """
    if not 1 <= times <= _MAX_LOOPS:
        raise UserError(f"a motion can be repeated 1 to {_MAX_LOOPS} times, found {times}")
    _require_length(len(motion) * times)
    whole = motion
    for _ in range(times - 1):
        whole = joined(whole, motion, skeleton, blend)
    return whole


def _require_length(frames: int) -> None:
    if frames > MAX_FRAMES:
        raise UserError(f"the motion would have {frames} frames; at most {MAX_FRAMES} are made")


def _starting_at(motion: Motion, start: Pose, skeleton: Skeleton) -> Motion:
    """Turned about the vertical and moved over the floor so that it starts where and facing as a pose does."""
    heading = _heading(start.joints[0]) - _heading(motion.poses[0, 0])
    facing = turned(motion, Rotation.from_rotvec(_UP * heading), skeleton)
    shift = (start.trans - facing.trans[0]) * [1.0, 0.0, 1.0]
    return replace(facing, trans=facing.trans + shift)


def _heading(root: Float[np.ndarray, " 3"]) -> float:
    """Radians about the vertical; 0 faces +z."""
    front = Rotation.from_rotvec(root).apply([0.0, 0.0, 1.0])
    return float(np.arctan2(front[0], front[2]))


def _between(
    before: Float[np.ndarray, "n J 3"], after: Float[np.ndarray, "n J 3"], share: Float[np.ndarray, " n"]
) -> Float[np.ndarray, "n J 3"]:
    mixed = np.empty_like(before)
    for frame, joint in np.ndindex(before.shape[:2]):
        ends = Rotation.from_rotvec(np.stack([before[frame, joint], after[frame, joint]]))
        mixed[frame, joint] = Slerp([0.0, 1.0], ends)(share[frame]).as_rotvec()
    return mixed


def _ease(share: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
    return share * share * (3 - 2 * share)
