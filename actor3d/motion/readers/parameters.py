"""Body parameters as the SMPL family's tools write them: AMASS, AIST++, SMPL-X fits, plain arrays."""

import zipfile
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
from actor3d.io.pickles import read_pickle
from actor3d.motion.motion import FASTEST

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
_NAMES = (*_WHOLE_POSES, *(name for part in _PARTS for name in part), *_TRANS, *_RATES, _SCALING)
_KNOWN_WIDTHS = {
    len(names): names
    for names in (SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES, SMPLX_JOINT_NAMES[:22])
}
_LARGEST_ARRAYS = 1 << 30
"""Bytes that the arrays of one file may take."""
_LARGEST = 1e6
_ROTATION_TOLERANCE = 1e-2


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
        own = _KNOWN_WIDTHS.get(count, SMPL_JOINT_NAMES)
        at = {name: index for index, name in enumerate(own[:count])}
        poses = np.zeros((len(self), len(names), 3))
        for joint, name in enumerate(names):
            if name in at:
                poses[:, joint] = self.poses[:, at[name]]
        return poses


def read_parameters(path: Path) -> BodyParameters:
    """Read an `.npz`, `.npy` or `.pkl` file.

    Raises:
        UserError: if the file is unreadable, holds anything but plain data, or its arrays do not fit.
    """
    content = _npz(path) if path.suffix == ".npz" else _pickled(path)
    if isinstance(content, ndarray):
        return _plain_array(content, path)
    return parameters_of(content, path)


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
        trans = _numbers(content[trans_name], trans_name, where)
        if trans.size != len(poses) * 3:
            raise UserError(f"{where}: '{trans_name}' must be [{len(poses)}, 3], found {list(trans.shape)}")
        trans = trans.reshape(len(poses), 3)
    if _SCALING in content:
        scaling = _numbers(content[_SCALING], _SCALING, where)
        if scaling.size != 1 or scaling.item() <= 0:
            raise UserError(f"{where}: '{_SCALING}' must be one positive number")
        trans = trans / scaling.item()
    return BodyParameters(poses=poses, trans=trans, fps=_frame_rate(content, where))


def _npz(path: Path) -> dict[str, ndarray]:
    try:
        with zipfile.ZipFile(path) as archive:
            total = sum(entry.file_size for entry in archive.infolist())
        if total > _LARGEST_ARRAYS:
            raise UserError(f"{path}: its arrays would take {total / 1e9:.1f} GB; give a shorter motion")
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files if name in _NAMES}
            names = archive.files
    except UserError:
        raise
    except Exception as error:
        # Damaged bytes end in whatever error numpy's, Python's or zlib's parsers meet first.
        raise UserError(f"{path}: not a readable .npz of plain arrays ({one_line(error)})") from error
    if not all(isinstance(value, ndarray) for value in arrays.values()):
        raise UserError(f"{path}: not a readable .npz of plain arrays (a member is no .npy)")
    if not arrays:
        raise UserError(f"{path}: no array named 'poses'; found {', '.join(names)[:200] or 'nothing'}")
    return arrays


def _pickled(path: Path) -> Mapping[str, Any] | ndarray:
    try:
        content = read_pickle(path)
    except (ValueError, OSError) as error:
        raise UserError(one_line(error)) from error
    if isinstance(content, ndarray) and content.dtype == object and content.size == 1:
        content = content.item()
    if not isinstance(content, (Mapping, ndarray)) or (
        isinstance(content, Mapping) and not all(isinstance(key, str) for key in content)
    ):
        raise UserError(f"{path}: holds a {type(content).__name__}, expected body parameters by name")
    return content


def _plain_array(array: ndarray, path: Path) -> BodyParameters:
    """Poses alone, or followed by a translation."""
    values = _numbers(array, "the array", path)
    if values.ndim == 3 and values.shape[2] == 3:
        values = values.reshape(len(values), -1)
    widths = {3 * count for count in _KNOWN_WIDTHS}
    if values.ndim != 2 or (values.shape[1] not in widths and values.shape[1] - 3 not in widths):
        raise UserError(
            f"{path}: expected poses [frames, 72] (or 66, 156, 165), with or without 3 numbers of translation; "
            f"found {list(array.shape)}"
        )
    split = values.shape[1] - (0 if values.shape[1] in widths else 3)
    trans = values[:, split:] if split < values.shape[1] else np.zeros((len(values), 3))
    return parameters_of({"poses": values[:, :split], "trans": trans}, path)


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
    array = _numbers(value, name, where)
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
    if count > len(SMPL_JOINT_NAMES) and count not in _KNOWN_WIDTHS:
        raise UserError(
            f"{where}: poses of {count} joints are known of no body; expected 22, 24 (SMPL), 52 (SMPL-H) or 55 (SMPL-X)"
        )


def _numbers(value: Any, name: str, where: Path) -> Float[ndarray, "*n"]:
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
    if array.size and np.abs(array).max() > _LARGEST:
        raise UserError(f"{where}: '{name}' goes to {np.abs(array).max():.3g}, beyond all measure")
    return array


def _frame_rate(content: Mapping[str, Any], where: Path) -> float | None:
    for name in _RATES:
        if name in content:
            value = _numbers(content[name], name, where)
            if value.size != 1 or not 1 <= value.item() <= FASTEST:
                raise UserError(
                    f"{where}: '{name}' must be a frame rate between 1 and {FASTEST:.0f}, found {value.tolist()!r:.80}"
                )
            return value.item()
    return _AIST_FPS if _SCALING in content else None


def one_line(error: Exception) -> str:
    """What an error says, without line breaks and not too long."""
    return " ".join(str(error).split())[:200]
