"""Frames that a file lacks: few in a row are interpolated, many are refused."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation, Slerp

from actor3d.errors import UserError
from actor3d.motion.body_parameters import BodyParameters
from actor3d.motion.joint_fit import JointTrack

logger = logging.getLogger(__name__)

_MOST = 10
"""Missing frames in a row, a third of a second, over which a person goes on as before."""


def without_gaps(parameters: BodyParameters, frames: Sequence[int], where: Path) -> BodyParameters:
    """The same motion with a frame for every number from the first to the last, in the file's own stride.

    Args:
        parameters: Of the frames that there are.
        frames: Their numbers.
        where: The file, for messages.

    Raises:
        UserError: if numbers do not grow, or more than a few are missing in a row.
    """
    times = _times(len(parameters), frames, where)
    return parameters if times is None else _at(parameters, _from_first(frames), times)


def filled(track: JointTrack, frames: Sequence[int], where: Path) -> JointTrack:
    """The same places with a frame for every number from the first to the last; those that are missing lie between.

    Args:
        track: Of the frames that there are.
        frames: Their numbers.
        where: The file, for messages.

    Raises:
        UserError: if numbers do not grow, or more than a few are missing in a row.
    """
    times, numbers = _times(len(track), frames, where), _from_first(frames)
    if times is None:
        return track
    between = {
        name: np.stack([np.interp(times, numbers, axis) for axis in place.T], axis=1)
        for name, place in track.places.items()
    }
    return replace(track, places=between)


def _from_first(frames: Sequence[int]) -> Float[np.ndarray, " T"]:
    return np.asarray([number - frames[0] for number in frames], dtype=np.float64)


def _times(count: int, frames: Sequence[int], where: Path) -> Float[np.ndarray, " F"] | None:
    """The number of each frame that there ought to be; None if all are there."""
    numbers = _from_first(frames)
    steps = np.diff(numbers)
    if len(numbers) != count:
        raise UserError(f"{where}: has {count} poses for {len(numbers)} numbers of frames; they must agree")
    if (steps <= 0).any():
        raise UserError(
            f"{where}: the numbers of its frames do not grow from frame to frame; number them anew"
        )
    stride = steps.min(initial=np.inf)
    absent = np.floor_divide(steps, stride) - 1
    if not absent.any():
        return None
    widest = int(absent.argmax())
    if absent[widest] > _MOST:
        raise UserError(
            f"{where}: after frame {frames[widest]}, the next is {frames[widest + 1]}: {absent[widest]:.0f} in a row "
            f"are missing, and at most {_MOST} are interpolated; cut the motion there"
        )
    times = np.arange(0.0, numbers[-1] + 0.5, stride)
    logger.warning("%s: %d missing frames are interpolated", where, len(times) - len(numbers))
    return times


def _at(parameters: BodyParameters, numbers: np.ndarray, times: np.ndarray) -> BodyParameters:
    joints = [
        _turned(parameters.poses[:, joint], numbers, times) for joint in range(parameters.poses.shape[1])
    ]
    return replace(
        parameters,
        poses=np.stack(joints, axis=1),
        trans=np.stack([np.interp(times, numbers, axis) for axis in parameters.trans.T], axis=1),
        Rh=None if parameters.Rh is None else _turned(parameters.Rh, numbers, times),
    )


def _turned(
    turns: Float[np.ndarray, "T 3"], numbers: np.ndarray, times: np.ndarray
) -> Float[np.ndarray, "F 3"]:
    return Slerp(numbers, Rotation.from_rotvec(turns))(times).as_rotvec()
