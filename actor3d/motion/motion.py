"""What drives an avatar: a pose, and poses over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np
import torch
from jaxtyping import Float, Float64
from scipy.spatial.transform import Rotation, Slerp
from torch import Tensor

from actor3d.errors import UserError
from rectifier3d.geometry.body import SmplParams

MAX_FPS = 1000.0
MAX_FRAMES = 200_000
Angles = Sequence[float | int] | Float[np.ndarray, " 3"]
"""About x, y and z, in degrees."""
_STILL_FPS = 30.0
"""Of a motion of one frame, where nobody says another: the rate at which it is shown."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Pose:
    """One pose of a body of J joints."""

    joints: Float64[np.ndarray, "J 3"]
    """Axis-angle of each joint relative to its parent, radians; joint 0 turns the whole body about its pelvis."""
    trans: Float64[np.ndarray, " 3"]
    """Metres, added after everything else."""

    @classmethod
    def rest(cls, num_joints: int) -> "Pose":
        """The pose in which body models are made: upright, facing +z, mostly with the arms stretched out."""
        return cls(joints=np.zeros((num_joints, 3)), trans=np.zeros(3))

    def turned(self, angles: Mapping[str, Angles], joint_names: Sequence[str]) -> "Pose":
        """The same pose with some joints set to other rotations, in place of those that they had.

        Args:
            angles: ``{joint: (x, y, z)}`` in degrees. A joint turns relative to its parent about axes that stay where
                they are in the rest pose (x to the person's left, y up, z to the front): first about x, then about y,
                then about z, so that its matrix is ``Rz @ Ry @ Rx``. Turns are counter-clockwise for someone towards
                whom the axis points: ``left_shoulder=(0, 0, 70)`` raises a left arm that is stretched out at rest.
            joint_names: Those of the body, in its order.

        Raises:
            UserError: if the body has no such joint, or the angles are not three finite numbers.

        Example:
            >>> names = ("pelvis", "left_hip")
            >>> Pose.rest(2).turned({"left_hip": (90, 0, 0)}, names).joints[1].round(3).tolist()
            [1.571, 0.0, 0.0]
        """
        joints = self.joints.copy()
        for name, degrees in angles.items():
            joints[_joint_index(name, joint_names)] = _axis_angle(name, degrees)
        return replace(self, joints=joints)

    def motion(self, name: str = "pose", fps: float = _STILL_FPS) -> "Motion":
        """A motion of this one frame."""
        return Motion(name=name, fps=fps, poses=self.joints[None], trans=self.trans[None])


@dataclass(frozen=True, eq=False, kw_only=True)
class Motion:
    """T poses of a body of J joints at a frame rate.

    Poses stay in double precision until :meth:`params` gives them to the body.
    """

    name: str
    fps: float
    poses: Float64[np.ndarray, "T J 3"]
    """Axis-angle of each joint relative to its parent, radians; joint 0 turns the whole body about its pelvis."""
    trans: Float64[np.ndarray, "T 3"]
    """Metres, added after everything else."""

    @classmethod
    def of_params(cls, name: str, fps: float, params: SmplParams) -> "Motion":
        """The motion that somebody's body parameters are, whatever their shape."""
        return cls(
            name=name,
            fps=fps,
            poses=params.poses.double().cpu().numpy(),
            trans=params.trans.double().cpu().numpy(),
        )

    def __len__(self) -> int:
        return len(self.poses)

    def __getitem__(self, frame: int) -> Pose:
        """The pose of one frame; below zero, counted from the end."""
        return Pose(joints=self.poses[frame], trans=self.trans[frame])

    @property
    def seconds(self) -> float:
        """From the first frame to the end of the last."""
        return len(self) / self.fps

    def select(self, frames: Sequence[int]) -> "Motion":
        """Some of the frames, in the given order."""
        index = np.asarray(frames, dtype=np.intp)
        return replace(self, poses=self.poses[index], trans=self.trans[index])

    def resampled(self, fps: float) -> "Motion":
        """The same motion at another frame rate: joints turn along the shortest arc, the body moves straight.

        Raises:
            UserError: if the rate is not a sensible one.
        """
        require_frame_rate(fps)
        given = np.arange(len(self)) / self.fps
        wanted = np.arange(int(given[-1] * fps + 1e-6) + 1) / fps
        if len(self) == 1:
            return replace(self, fps=fps)
        inside = wanted.clip(max=given[-1])
        turned = [
            Slerp(given, Rotation.from_rotvec(joint))(inside).as_rotvec()
            for joint in self.poses.transpose(1, 0, 2)
        ]
        moved = [np.interp(inside, given, axis) for axis in self.trans.T]
        return replace(self, fps=fps, poses=np.stack(turned, axis=1), trans=np.stack(moved, axis=1))

    def params(self, betas: Float[Tensor, "1 S"]) -> SmplParams:
        """The motion performed by a person of the given shape: in single precision, where the shape is."""
        poses, trans = (
            torch.from_numpy(values.astype(np.float32)).to(betas.device)
            for values in (self.poses, self.trans)
        )
        return SmplParams(poses=poses, betas=betas.expand(len(self), -1), trans=trans)


def require_frame_rate(fps: float) -> float:
    """The same rate, frames a second.

    Raises:
        UserError: if it is not a sensible one.
    """
    if not 1 <= fps <= MAX_FPS:
        raise UserError(f"a frame rate must lie between 1 and {MAX_FPS:.0f}, found {fps}")
    return fps


def _joint_index(name: str, joint_names: Sequence[str]) -> int:
    if name in joint_names:
        return joint_names.index(name)
    near = get_close_matches(name, joint_names, n=1, cutoff=0.0)
    hint = f": did you mean '{near[0]}'?" if near else ""
    raise UserError(f"the body has no joint '{name}'{hint}")


def _axis_angle(name: str, degrees: Angles) -> Float64[np.ndarray, " 3"]:
    try:
        angles = np.asarray(degrees, dtype=np.float64)
    except (TypeError, ValueError):
        angles = np.empty(0)
    if angles.shape != (3,) or not np.isfinite(angles).all():
        raise UserError(f"{name}: expected three angles in degrees (x, y, z), found {degrees!r:.80}")
    return Rotation.from_euler("xyz", angles, degrees=True).as_rotvec()
