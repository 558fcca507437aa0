"""Body parameters by the names that the SMPL family's tools give them: each part goes to its own joints."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.motion.body_parameters import KNOWN_WIDTHS, BodyParameters
from actor3d.motion.files import numbers
from actor3d.motion.joint_positions import require_no_positions
from actor3d.motion.motion import MAX_FPS
from actor3d.motion.rotation_arrays import joint_rotations

logger = logging.getLogger(__name__)

Joints = dict[str, Float[ndarray, "_ 3"]]
"""Axis-angle by the joints' names."""
_BODY = SMPL_JOINT_NAMES[:22]
_FACE = SMPLX_JOINT_NAMES[22:25]
_LEFT_FINGERS, _RIGHT_FINGERS = SMPLH_JOINT_NAMES[22:37], SMPLH_JOINT_NAMES[37:]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    names: tuple[str, ...]
    joints: tuple[tuple[str, ...], ...]
    """Those that it may hold, told apart by their number."""
    may_be_coefficients: bool = False


_ROOT = _Part(names=("global_orient", "root_orient", "poses_root", "root_pose"), joints=(("pelvis",),))
_TRUNK = _Part(names=("body_pose", "pose_body", "poses_body"), joints=(_BODY[1:], SMPL_JOINT_NAMES[1:]))
_EXTREMITIES = (
    _Part(names=("jaw_pose", "pose_jaw"), joints=(_FACE[:1],)),
    _Part(names=("leye_pose",), joints=(_FACE[1:2],)),
    _Part(names=("reye_pose",), joints=(_FACE[2:],)),
    _Part(names=("pose_eye", "eye_pose"), joints=(_FACE[1:],)),
    _Part(names=("pose_face",), joints=(_FACE,)),
    _Part(names=("left_hand_pose", "lhand_pose", "handl"), joints=(_LEFT_FINGERS,), may_be_coefficients=True),
    _Part(
        names=("right_hand_pose", "rhand_pose", "handr"), joints=(_RIGHT_FINGERS,), may_be_coefficients=True
    ),
    _Part(
        names=("pose_hand", "hand_pose"),
        joints=(_LEFT_FINGERS + _RIGHT_FINGERS, SMPL_JOINT_NAMES[22:]),
        may_be_coefficients=True,
    ),
)
_WHOLE_POSES = ("poses", "smpl_poses", "pose", "fullpose", "smpl_thetas")
_SHORTENED = {78: 66, 87: 66, 75: 63, 84: 63}
"""Numbers of poses in which each hand is 6 coefficients of a hand model, and those of the body before them."""
_RH = "Rh"
_TRANS = ("trans", "transl", "smpl_trans", "translation")
RATE_NAMES = ("fps", "mocap_framerate", "mocap_frame_rate", "frame_rate", "framerate")
"""What the frame rate may be called."""
_SCALING = "smpl_scaling"
_AIST_FPS = 60.0
_OURS = ("gender", "joint_names")
OUR_PREFIX = "actor3d_"
"""What our own files say besides, and how the rest of it begins."""
POSE_NAMES = (*_WHOLE_POSES, *(name for part in (_ROOT, _TRUNK, *_EXTREMITIES) for name in part.names))
"""What arrays of rotations may be called."""
PARAMETER_NAMES = (*POSE_NAMES, _RH, "Th", *_TRANS, *RATE_NAMES, _SCALING)
"""What arrays may be called."""
_SAME_TURN = 1e-2
"""Radians between two values of one rotation."""
_MATRIX = 9
"""Numbers of a rotation, if there are so many; an axis that is no longer is that of one."""
_WHOLE_TURN = 2 * np.pi
"""Radians that no joint turns by; the pelvis may, where turns are added up."""


def parameters_of(content: Mapping[str, Any], where: Path) -> BodyParameters:
    """Parameters by the names that the usual tools give them; joints of which nothing is said rest.

    Where the arrays have an axis of persons before that of frames, those of the first person.

    Raises:
        UserError: naming the array that is absent or does not fit.
    """
    content = _first_person(content, where)
    joints = _joints(content, where)
    frames = _common_length(joints, where)
    _require_radians(joints, where)
    Rh = joint_rotations(content[_RH], (1,), _RH, where)[:, 0] if _RH in content else None
    if Rh is not None and len(Rh) != frames:
        raise UserError(f"{where}: '{_RH}' has {len(Rh)} frames, the poses {frames}; they must agree")
    unused = [str(name) for name in content if name not in (*PARAMETER_NAMES, *_OURS)]
    unused = [name for name in unused if not name.startswith(OUR_PREFIX)]
    if unused:
        logger.info("%s: not used of it: %.300s", where, ", ".join(unused))
    return BodyParameters(
        poses=_of_a_body(joints, frames),
        trans=_translations(content, frames, where),
        fps=_frame_rate(content, where),
        Rh=Rh,
    )


def _joints(content: Mapping[str, Any], where: Path) -> Joints:
    """The whole pose, and parts of which it says nothing."""
    roots = _part(_ROOT, content, where)
    has_root = bool(roots) or _RH in content
    joints = _whole(content, has_root, where) or _part(_TRUNK, content, where)
    if not joints:
        names = " or ".join(_TRUNK.names[:2])
        raise UserError(f"{where}: no array named 'poses', nor {names}")
    joints = _with_root(joints, roots, where)
    if "pelvis" not in joints and _RH not in content:
        raise UserError(
            f"{where}: the poses are those of the joints after the pelvis, and nothing says how this is turned; "
            f"give {' or '.join(_ROOT.names[:2])}, too"
        )
    return _extremities(content, where) | joints


def _extremities(content: Mapping[str, Any], where: Path) -> Joints:
    coefficients = [part for part in _EXTREMITIES if _holds_coefficients(part, content, where)]
    if coefficients:
        _note_resting_fingers(where)
    joints: Joints = {}
    for part in _EXTREMITIES:
        if part not in coefficients:
            joints |= _part(part, content, where)
    return joints


def _whole(content: Mapping[str, Any], has_root: bool, where: Path) -> Joints:
    name = _present(_WHOLE_POSES, content)
    if name is None:
        return {}
    value = content[name]
    require_no_positions(value, f"'{name}'", where)
    width = _width(value)
    if width in _SHORTENED and (has_root or _SHORTENED[width] == 3 * len(_BODY)):
        return _without_coefficients(value, name, where)
    bodies = {len(names): names for names in KNOWN_WIDTHS.values()}
    if has_root or width in {3 * count - 3 for count in bodies}:
        bodies |= {len(names) - 1: names[1:] for names in KNOWN_WIDTHS.values()}
    poses = joint_rotations(value, tuple(bodies), name, where)
    return _by_name(bodies[poses.shape[1]], poses)


def _without_coefficients(value: Any, name: str, where: Path) -> Joints:
    flat = numbers(value, name, where).reshape(len(value), -1)
    body = _SHORTENED[flat.shape[1]]
    names = _BODY[-body // 3 :]
    rotations = flat[:, :body]
    if flat.shape[1] - body > 12:
        names, rotations = names + _FACE, np.concatenate([rotations, flat[:, -9:]], axis=1)
    _note_resting_fingers(where)
    return _by_name(names, rotations.reshape(len(flat), -1, 3))


def _with_root(joints: Joints, roots: Joints, where: Path) -> Joints:
    """The pelvis turns as its own array says; poses that say the same, or nothing, may have it, too."""
    if not roots or "pelvis" not in joints or len(roots["pelvis"]) != len(joints["pelvis"]):
        return joints | roots
    own, named = (Rotation.from_rotvec(turns["pelvis"]) for turns in (joints, roots))
    if joints["pelvis"].any() and (own.inv() * named).magnitude().max() > _SAME_TURN:
        raise UserError(
            f"{where}: the poses turn the pelvis otherwise than {' or '.join(_ROOT.names[:2])} does; "
            "leave out the one that is wrong"
        )
    return joints | roots


def _part(part: _Part, content: Mapping[str, Any], where: Path) -> Joints:
    name = _present(part.names, content)
    if name is None:
        return {}
    counts = {len(joints): joints for joints in part.joints}
    rotations = joint_rotations(content[name], tuple(counts), name, where)
    return _by_name(counts[rotations.shape[1]], rotations)


def _holds_coefficients(part: _Part, content: Mapping[str, Any], where: Path) -> bool:
    """Whether it has fewer numbers than its joints have angles: weights of a hand model's principal components."""
    name = _present(part.names, content)
    if name is None or not part.may_be_coefficients:
        return False
    widths = {3 * len(joints) for joints in part.joints}
    return (
        0 < _width(numbers(content[name], name, where)) < max(widths) and _width(content[name]) not in widths
    )


def _note_resting_fingers(where: Path) -> None:
    logger.warning(
        "%s: fingers are given as coefficients of a hand model, which is not read: they rest", where
    )


def _by_name(names: tuple[str, ...], rotations: Float[ndarray, "T K 3"]) -> Joints:
    return {name: rotations[:, index] for index, name in enumerate(names)}


def _common_length(joints: Joints, where: Path) -> int:
    lengths = sorted({len(turns) for turns in joints.values()})
    if len(lengths) != 1:
        raise UserError(f"{where}: the parts of the pose have {lengths} frames; they must agree")
    return lengths[0]


def _require_radians(joints: Joints, where: Path) -> None:
    """Refuse degrees, in which even one who stands with hanging arms turns two joints by more than a turn's radians."""
    angles = np.stack([np.linalg.norm(turns, axis=1) for name, turns in joints.items() if name != "pelvis"])
    if np.median((angles > _WHOLE_TURN).sum(axis=0)) >= 2:
        raise UserError(
            f"{where}: joints turn by up to {angles.max():.0f} radians: these look like degrees; save them in radians, "
            "as `numpy.radians` gives them"
        )


def _of_a_body(joints: Joints, frames: int) -> Float[ndarray, "T K 3"]:
    """The joints of the smallest body that has them; beside fingers, SMPL's two joints for whole hands mean nothing."""
    named = {name for name, turns in joints.items() if turns.any()} | set(joints) & set(SMPL_JOINT_NAMES)
    if set(joints) & set(_LEFT_FINGERS + _RIGHT_FINGERS):
        named = set(joints) - set(SMPL_JOINT_NAMES[22:])
    names = next((body for body in KNOWN_WIDTHS.values() if named <= set(body)), SMPLX_JOINT_NAMES)
    rest = np.zeros((frames, 3))
    return np.stack([joints.get(name, rest) for name in names], axis=1)


def _first_person(content: Mapping[str, Any], where: Path) -> Mapping[str, Any]:
    """Without the axis of persons that comes before that of frames in what some trackers write."""
    name = _present((*_TRUNK.names, *_WHOLE_POSES), content)
    if name is None:
        return content
    shape = numbers(content[name], name, where).shape
    rotations = 2 if shape[-2:] == (3, 3) else int(shape[-1:] <= (_MATRIX,))
    if len(shape) != 3 + rotations or (shape[1] == 1 and shape[0] > 1):
        return content
    if shape[0] > 1:
        logger.info("%s: of its %d persons, the first is read", where, shape[0])
    return {
        key: value[0] if isinstance(value, ndarray) and value.shape[:2] == shape[:2] else value
        for key, value in content.items()
    }


def _translations(content: Mapping[str, Any], frames: int, where: Path) -> Float[ndarray, "T 3"]:
    name = _present(("Th",) if _RH in content else _TRANS, content)
    if name is None:
        return np.zeros((frames, 3))
    trans = numbers(content[name], name, where)
    if trans.shape not in ((frames, 3), (frames, 1, 3)) and not (frames == 1 and trans.shape == (3,)):
        turned = "; it is [3, frames]: transpose it" if trans.shape == (3, frames) else ""
        raise UserError(f"{where}: '{name}' must be [{frames}, 3], found {list(trans.shape)}{turned}")
    return trans.reshape(frames, 3) / _scaling(content, where)


def _scaling(content: Mapping[str, Any], where: Path) -> float:
    if _SCALING not in content:
        return 1.0
    scaling = numbers(content[_SCALING], _SCALING, where)
    if scaling.size != 1 or scaling.item() <= 0:
        raise UserError(f"{where}: '{_SCALING}' must be one positive number")
    return scaling.item()


def _frame_rate(content: Mapping[str, Any], where: Path) -> float | None:
    name = _present(RATE_NAMES, content)
    if name is None:
        return _AIST_FPS if _SCALING in content else None
    value = numbers(content[name], name, where)
    if value.size != 1 or not 1 <= value.item() <= MAX_FPS:
        raise UserError(
            f"{where}: '{name}' must be a frame rate between 1 and {MAX_FPS:.0f}, found {value.tolist()!r:.80}"
        )
    return value.item()


def _present(names: tuple[str, ...], content: Mapping[str, Any]) -> str | None:
    return next((name for name in names if name in content), None)


def _width(value: Any) -> int:
    """How many numbers there are in a frame."""
    shape = np.shape(value)
    return int(np.prod(shape[1:])) if len(shape) > 1 else 0
