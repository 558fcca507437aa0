"""Body parameters by the names that the SMPL family's tools give them, and how a person performs them."""

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
from actor3d.motion.files import one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.motion import MAX_FPS, Motion, require_frame_rate
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import upright

_WHOLE_POSES = ("poses", "smpl_poses", "pose")
_PARTS = (
    ("global_orient", "root_orient"),
    ("body_pose", "pose_body"),
    ("jaw_pose", "pose_jaw"),
    ("leye_pose", "pose_eye"),
    ("reye_pose",),
    ("left_hand_pose", "pose_hand"),
    ("right_hand_pose",),
)
_TRANS = ("trans", "transl", "smpl_trans", "translation")
_RATES = ("fps", "mocap_framerate", "mocap_frame_rate", "frame_rate")
_SCALING = "smpl_scaling"
_AIST_FPS = 60.0
PARAMETER_NAMES = (*_WHOLE_POSES, *(name for part in _PARTS for name in part), *_TRANS, *_RATES, _SCALING)
"""What arrays may be called."""
KNOWN_WIDTHS = {
    len(names): names
    for names in (SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES, SMPLX_JOINT_NAMES[:22])
}
"""Joints by their number."""
_MAX_VALUE = 1e6
_ROTATION_TOLERANCE = 1e-2
_DEFAULT_FPS = 30.0
_METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
_SPEEDS = {"m": 15.0, "cm": 5.0, "mm": np.inf}
"""Metres a second that a pelvis stays below in 19 of 20 frames: anybody's; and most people's, to tell cm from mm."""


@dataclass(frozen=True, eq=False, kw_only=True)
class BodyParameters:
    """Poses and places as a file has them, over T frames of K joints."""

    poses: Float[ndarray, "T K 3"]
    """Axis-angle, radians."""
    trans: Float[ndarray, "T 3"]
    fps: float | None

    def __len__(self) -> int:
        return len(self.poses)

    def poses_for(self, names: tuple[str, ...]) -> Float[ndarray, "T J 3"]:
        """The poses of a body's joints; joints that the file lacks rest."""
        count = self.poses.shape[1]
        own = KNOWN_WIDTHS.get(count, SMPL_JOINT_NAMES)
        at = {name: index for index, name in enumerate(own[:count])}
        poses = np.zeros((len(self), len(names), 3))
        for joint, name in enumerate(names):
            if name in at:
                poses[:, joint] = self.poses[:, at[name]]
        return poses


def performed(parameters: BodyParameters, name: str, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
    """The motion of body parameters, as a person of this skeleton performs it: metres, y up.

    Args:
        parameters: In the file's unit and world.
        name: The motion's.
        skeleton: The person's.
        options: What the file does not say.

    Raises:
        UserError: if the frame rate is not a sensible one.
    """
    fps = require_frame_rate(options.file_fps or parameters.fps or _DEFAULT_FPS)
    motion = Motion(
        name=name,
        fps=fps,
        poses=parameters.poses_for(skeleton.names),
        trans=parameters.trans * _metres(parameters.trans, fps, options.file_unit),
    )
    return RawMotion(motion=upright(motion, skeleton, options.file_up))


def parameters_of(content: Mapping[str, Any], where: Path) -> BodyParameters:
    """Parameters by the names that the usual tools give them.

    Raises:
        UserError: naming the array that is absent or does not fit.
    """
    poses = _poses(content, where)
    _require_joints(poses.shape[1], where)
    trans_name = next((name for name in _TRANS if name in content), None)
    trans = np.zeros((len(poses), 3))
    if trans_name is not None:
        trans = numbers(content[trans_name], trans_name, where)
        if trans.size != len(poses) * 3:
            raise UserError(f"{where}: '{trans_name}' must be [{len(poses)}, 3], found {list(trans.shape)}")
        trans = trans.reshape(len(poses), 3)
    if _SCALING in content:
        scaling = numbers(content[_SCALING], _SCALING, where)
        if scaling.size != 1 or scaling.item() <= 0:
            raise UserError(f"{where}: '{_SCALING}' must be one positive number")
        trans = trans / scaling.item()
    return BodyParameters(poses=poses, trans=trans, fps=_frame_rate(content, where))


def _metres(trans: Float[ndarray, "T 3"], fps: float, unit: str) -> float:
    if unit != "auto":
        return _METRES[unit]
    if len(trans) < 2:
        return 1.0
    usual = np.percentile(np.linalg.norm(np.diff(trans, axis=0), axis=1) * fps, 95)
    return next(scale for name, scale in _METRES.items() if usual * scale < _SPEEDS[name])


def _poses(content: Mapping[str, Any], where: Path) -> Float[ndarray, "T K 3"]:
    whole = next((name for name in _WHOLE_POSES if name in content), None)
    if whole is not None:
        return _joints(content[whole], whole, where)
    parts: list[Float[ndarray, "T k 3"]] = []
    for names in _PARTS:
        name = next((name for name in names if name in content), None)
        if name is None:
            if not parts or len(parts) == 1:
                raise UserError(f"{where}: no array named 'poses', nor {' or '.join(names)}")
            break
        parts.append(_joints(content[name], name, where))
    lengths = {len(part) for part in parts}
    if len(lengths) != 1:
        raise UserError(f"{where}: the parts of the pose have {sorted(lengths)} frames; they must agree")
    return np.concatenate(parts, axis=1)


def _joints(value: Any, name: str, where: Path) -> Float[ndarray, "T k 3"]:
    array = numbers(value, name, where)
    if array.ndim == 4 and array.shape[2:] == (3, 3):
        return _axis_angles(array, name, where)
    flat = array.reshape(len(array), -1) if array.ndim in (2, 3) and array.size else array
    if flat.ndim != 2 or flat.shape[1] % 3 or flat.size == 0:
        raise UserError(f"{where}: '{name}' must be [frames, 3 * joints], found {list(array.shape)}")
    return flat.reshape(len(flat), -1, 3)


def _axis_angles(matrices: Float[ndarray, "T k 3 3"], name: str, where: Path) -> Float[ndarray, "T k 3"]:
    if matrices.size == 0:
        raise UserError(f"{where}: '{name}' has no frames")
    products = matrices @ np.swapaxes(matrices, -1, -2)
    if np.abs(products - np.eye(3)).max() > _ROTATION_TOLERANCE or np.linalg.det(matrices).min() < 0:
        raise UserError(f"{where}: '{name}' holds matrices that are no rotations")
    turns = Rotation.from_matrix(matrices.reshape(-1, 3, 3))
    return turns.as_rotvec().reshape(*matrices.shape[:2], 3)


def _require_joints(count: int, where: Path) -> None:
    if count > len(SMPL_JOINT_NAMES) and count not in KNOWN_WIDTHS:
        raise UserError(
            f"{where}: poses of {count} joints are known of no body; expected 22, 24 (SMPL), 52 (SMPL-H) or 55 (SMPL-X)"
        )


def numbers(value: Any, name: str, where: Path) -> Float[ndarray, "*n"]:
    """A value of a file as an array of finite numbers of ordinary size.

    Raises:
        UserError: naming the file and the value, if it is not.
    """
    try:
        array = np.asarray(value)
        if array.dtype.kind not in "fiu":
            raise ValueError(f"of type {array.dtype}")
        array = array.astype(np.float64)
    except (TypeError, ValueError) as error:
        raise UserError(
            f"{where}: '{name}' must be an array of numbers, found one {one_line(error)}"
        ) from error
    if not np.isfinite(array).all():
        raise UserError(f"{where}: '{name}' holds NaN or infinity")
    if array.size and np.abs(array).max() > _MAX_VALUE:
        raise UserError(f"{where}: '{name}' goes to {np.abs(array).max():.3g}, beyond all measure")
    return array


def _frame_rate(content: Mapping[str, Any], where: Path) -> float | None:
    for name in _RATES:
        if name in content:
            value = numbers(content[name], name, where)
            if value.size != 1 or not 1 <= value.item() <= MAX_FPS:
                raise UserError(
                    f"{where}: '{name}' must be a frame rate between 1 and {MAX_FPS:.0f}, found {value.tolist()!r:.80}"
                )
            return value.item()
    return _AIST_FPS if _SCALING in content else None
