"""Joint positions, which some data sets and generators store where others have rotations."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.motion.files import numbers
from actor3d.motion.joint_fit import JointTrack

logger = logging.getLogger(__name__)

POSITION_NAMES = (
    "joints", "joints3d", "joints_3d", "positions", "keypoints3d_optim", "keypoints3d", "smpl_joints", "motion",
)  # fmt: skip
"""What arrays of joint positions may be called."""
_BODY = 22
_LAYOUTS = {len(names): names for names in (SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES)}
"""Of as many joints, more than the body's; of any other number, only the body's are known."""
_COCO = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear",
    *(f"{side}_{joint}" for joint in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
      for side in ("left", "right")),
)  # fmt: skip
"""COCO's keypoints, as AIST++ has them."""
_FPS, _HUMANML_FPS, _AIST_FPS = 30.0, 20.0, 60.0
_ENDS = ("hip", "knee", "ankle", "elbow", "wrist", "shoulder")
"""Joints of either side at which bones end."""
_ALIKE = 0.2
"""Share by which bones of the left and the right side, or of other frames, differ at most."""
_THIGH_TO_SHIN, _ARM_TO_LEG, _THIGH_TO_HIP = (0.6, 1.7), (0.4, 1.1), (1.5, 9.0)

_MOST_JOINTS, _FRAMES_LOOKED_AT = 55, 64
"""Rows of a body's rotation matrices are more triples, which keep their distances, too."""
_FEWEST_FRAMES, _FEWEST_MOVERS = 4, 8
"""Fewer tell nothing."""
_MOVING, _APART = 0.004, 0.05
"""Shares of the size of all: how far a point moves that counts, and how far apart points are that are not one."""
_RIGID = 0.03
"""Of how far a point moves: how much a distance may change that counts as kept."""
_NEARLY_ALL = 0.7
"""In the motions that come along, at most .22 of the rotations keep a distance, and all of the positions."""


def require_no_positions(value: Any, name: str, where: Path) -> None:
    """Refuse what is named as rotations but holds where the joints of a person are.

    Raises:
        UserError: if the bones between the joints are as long in every frame as they are in a person, or nearly every
            joint keeps its distance to another one.
    """
    array = numbers(value, name, where)
    if _places_in(array) is None:
        _require_changing_distances(array, name, where)
    else:
        raise UserError(
            f"{where}: {name} looks like joint positions (bones between its joints keep their lengths), not "
            "rotations; save it under the name 'joints' to have poses fitted to them"
        )


def track_of_array(value: Any, name: str, where: Path) -> JointTrack | None:
    """Joints of the SMPL family in their order, or COCO's; None if the array is not where a person's joints are.

    Args:
        value: [T, J, 3] or [T, 3 J] with at least SMPL's 22 joints of the body, [T, 17, 3] of COCO's, in any unit.
        name: The array's.
        where: The file, for messages.

    Raises:
        UserError: if it is no array of finite numbers.
    """
    array = numbers(value, name, where)
    if array.shape[1:] == (len(_COCO), 3) and _is_built_like_coco(array):
        return JointTrack(places=_by_name(_COCO, array), fps=_AIST_FPS)
    joints = _places_in(array)
    if joints is None:
        return None
    names = _LAYOUTS.get(joints.shape[1], SMPL_JOINT_NAMES[:_BODY])
    # HumanML3D, and whoever follows it, have 20 frames a second and no hands.
    fps = _HUMANML_FPS if joints.shape[1] == _BODY else _FPS
    return JointTrack(places=_by_name(names, joints), fps=fps)


def track_of_file(content: Mapping[Any, Any], where: Path) -> JointTrack | None:
    """The first array that is named as joint positions and holds them; None if there is none.

    Raises:
        UserError: if an array of such a name is no array of finite numbers.
    """
    if _is_of_mdm(content):
        return _of_mdm(content, where)
    named = [name for name in POSITION_NAMES if content.get(name) is not None]
    tracks = (track_of_array(content[name], f"'{name}'", where) for name in named)
    return next((track for track in tracks if track is not None), None)


def _is_of_mdm(content: Mapping[Any, Any]) -> bool:
    return "motion" in content and bool({"lengths", "text"} & set(content))


def _of_mdm(content: Mapping[Any, Any], where: Path) -> JointTrack | None:
    """MDM's samples [N, 22, 3, T], of which the first is taken."""
    samples = numbers(content["motion"], "motion", where)
    if samples.ndim != 4 or not len(samples) or samples.shape[2] != 3:
        return None
    lengths = numbers(content.get("lengths", samples.shape[3]), "lengths", where).ravel()
    frames = int(lengths[0]) if lengths.size else samples.shape[3]
    if len(samples) > 1:
        logger.info("%s: of its %d samples, the first is read", where, len(samples))
    return track_of_array(samples[0].transpose(2, 0, 1)[: max(1, frames)], "'motion'", where)


def _by_name(names: tuple[str, ...], joints: Float[np.ndarray, "T J 3"]) -> dict[str, np.ndarray]:
    return {name: joints[:, index] for index, name in enumerate(names)}


def _places_in(array: Float[np.ndarray, "..."]) -> Float[np.ndarray, "T J 3"] | None:
    if not array.size or array.ndim < 2 or not _is_triples(array):
        return None
    flat = array.reshape(len(array), -1, 3)
    return flat if flat.shape[1] >= _BODY and _are_places(flat[:, :_BODY]) else None


def _require_changing_distances(array: Float[np.ndarray, "..."], name: str, where: Path) -> None:
    if not array.size or array.ndim < 2 or not _is_triples(array):
        return
    points = array.reshape(len(array), -1, 3)
    if points.shape[1] <= _MOST_JOINTS and _keep_their_distances(points):
        raise UserError(
            f"{where}: {name} looks like joint positions in an order that is not known (its points keep their "
            "distances), not rotations; bring them into SMPL's order and save them under the name 'joints'"
        )


def _keep_their_distances(points: Float[np.ndarray, "T J 3"]) -> bool:
    """Whether nearly every point that moves keeps its distance to another: joints of a body do, rotations do not."""
    some = points[:: max(1, len(points) // _FRAMES_LOOKED_AT)]
    moved = np.linalg.norm(some.std(0), axis=1)
    size = np.linalg.norm(some.reshape(-1, 3).std(0))
    movers = np.flatnonzero(moved > _MOVING * size)
    if len(some) < _FEWEST_FRAMES or len(movers) < _FEWEST_MOVERS:
        return False
    distances = np.linalg.norm(some[:, movers, None] - some[:, None], axis=3)
    joined = (distances.std(0) < _RIGID * moved[movers, None]) & (distances.mean(0) > _APART * size)
    return bool(joined.any(axis=1).mean() > _NEARLY_ALL)


def _is_triples(array: np.ndarray) -> bool:
    return array.shape[-2:] != (3, 3) and array.size // len(array) % 3 == 0


def _are_places(joints: Float[np.ndarray, "T 22 3"]) -> bool:
    parents = list(SMPL_PARENTS[1:_BODY])
    lengths = np.linalg.norm(joints[:, 1:] - joints[:, parents], axis=2)
    usual = np.median(lengths, axis=0)
    if usual.min() <= 0.02 * usual.max():
        return False
    changes = np.median(np.abs(lengths - usual), axis=0) / usual
    return bool(np.median(changes) < _ALIKE) and _is_built_like_a_person(
        lambda side, end: float(usual[SMPL_JOINT_NAMES.index(f"{side}_{end}") - 1])
    )


def _is_built_like_coco(joints: Float[np.ndarray, "T 17 3"]) -> bool:
    def bone(side: str, end: str) -> float:
        other = "right" if side == "left" else "left"
        start = {"knee": "hip", "ankle": "knee", "elbow": "shoulder", "wrist": "elbow"}.get(end)
        begin = f"{side}_{start}" if start else f"{other}_{end}"
        bones = joints[:, _COCO.index(f"{side}_{end}")] - joints[:, _COCO.index(begin)]
        return float(np.median(np.linalg.norm(bones, axis=1))) * (1.0 if start else 0.5)

    return _is_built_like_a_person(bone)


def _is_built_like_a_person(bone: Callable[[str, str], float]) -> bool:
    """By the lengths of the bones that end at a joint of a side."""
    both = [[bone(side, end) for side in ("left", "right")] for end in _ENDS]
    if any(abs(left - right) > _ALIKE * max(left, right) for left, right in both):
        return False
    hip, thigh, shin, upper_arm, forearm, _ = (sum(pair) / 2 for pair in both)
    if min(hip, thigh, shin) <= 0:
        return False
    ratios = (
        (thigh / shin, _THIGH_TO_SHIN),
        ((upper_arm + forearm) / (thigh + shin), _ARM_TO_LEG),
        (thigh / hip, _THIGH_TO_HIP),
    )
    return all(low < ratio < high for ratio, (low, high) in ratios)
