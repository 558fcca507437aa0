"""Poses on the wire: unit quaternions as 16-bit integers, and where the body stands."""

import numpy as np
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.motion.motion import Pose
from actor3d.viewer.quantise import int16_to_quats, quats_to_int16


def pose_bytes(pose: Pose) -> bytes:
    """A pose as the page takes it: int16 wxyz of each joint in units of 1/32767, then the translation as float32.

    8 J + 12 bytes: 204 for SMPL's 24 joints.

    Raises:
        ValueError: if a number is not finite.
    """
    if not (np.isfinite(pose.joints).all() and np.isfinite(pose.trans).all()):
        raise ValueError("a pose must be finite: it holds NaN or infinity")
    quats = quats_to_int16(axis_angles_to_quats(pose.joints))
    return quats.tobytes() + pose.trans.astype("<f4").tobytes()


def pose_from_bytes(message: bytes, num_joints: int) -> Pose:
    """Read a pose as sent by the page.

    Raises:
        ValueError: if the message is not such a pose.
    """
    size = 8 * num_joints
    if len(message) != size + 12:
        raise ValueError(f"a pose of {num_joints} joints has {size + 12} bytes, got {len(message)}")
    quats = np.frombuffer(message, "<i2", 4 * num_joints).reshape(-1, 4)
    trans = np.frombuffer(message, "<f4", 3, size)
    if not np.isfinite(trans).all() or not quats.any(axis=1).all():
        raise ValueError("a pose must be finite, and its rotations not zero")
    wxyz = int16_to_quats(quats)
    joints = Rotation.from_quat(wxyz[:, [1, 2, 3, 0]].astype(np.float64)).as_rotvec()
    return Pose(joints=joints, trans=trans.astype(np.float64))


def axis_angles_to_quats(axis_angles: Float[ndarray, "*batch 3"]) -> Float[ndarray, "*batch 4"]:
    """Unit quaternions wxyz with w not negative."""
    turned = Rotation.from_rotvec(axis_angles.reshape(-1, 3).astype(np.float64))
    quats = turned.as_quat(canonical=True)[:, [3, 0, 1, 2]]
    return quats.reshape(*axis_angles.shape[:-1], 4).astype(np.float32)
