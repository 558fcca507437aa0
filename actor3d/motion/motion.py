"""What drives an avatar: poses over time."""

from dataclasses import dataclass, replace

import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial.transform import Rotation, Slerp
from torch import Tensor

from actor3d.errors import UserError
from rectifier3d.geometry.body import SmplParams

FASTEST = 1000.0
"""Frames a second."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Motion:
    """T body poses at a frame rate."""

    name: str
    fps: float
    poses: Float[Tensor, "T J 3"]
    """Axis-angle, radians; joint 0 turns the whole body about its pelvis."""
    trans: Float[Tensor, "T 3"]
    """Metres."""

    def __len__(self) -> int:
        return self.poses.shape[0]

    @property
    def seconds(self) -> float:
        """From the first frame to the end of the last."""
        return len(self) / self.fps

    @classmethod
    def of(cls, name: str, fps: float, poses: np.ndarray, trans: np.ndarray) -> "Motion":
        """A motion from arrays."""
        return cls(
            name=name,
            fps=fps,
            poses=torch.from_numpy(np.ascontiguousarray(poses)).float(),
            trans=torch.from_numpy(np.ascontiguousarray(trans)).float(),
        )

    def arrays(self) -> tuple[Float[np.ndarray, "T J 3"], Float[np.ndarray, "T 3"]]:
        """Poses and translations in double precision, to calculate with."""
        return self.poses.double().numpy(), self.trans.double().numpy()

    def select(self, frames: range) -> "Motion":
        """Some of the frames."""
        index = torch.arange(frames.start, frames.stop, frames.step)
        return replace(self, poses=self.poses[index], trans=self.trans[index])

    def resampled(self, fps: float) -> "Motion":
        """The same motion at another frame rate: joints turn along the shortest arc, the body moves straight.

        Raises:
            UserError: if the rate is not a sensible one.
        """
        if not 1 <= fps <= FASTEST:
            raise UserError(f"a frame rate must lie between 1 and {FASTEST:.0f}, found {fps}")
        given = np.arange(len(self)) / self.fps
        wanted = np.arange(int(given[-1] * fps + 1e-6) + 1) / fps
        if len(self) == 1:
            return replace(self, fps=fps)
        inside = wanted.clip(max=given[-1])
        poses, trans = self.arrays()
        turned = [
            Slerp(given, Rotation.from_rotvec(joint))(inside).as_rotvec()
            for joint in poses.transpose(1, 0, 2)
        ]
        moved = [np.interp(inside, given, axis) for axis in trans.T]
        return Motion.of(self.name, fps, np.stack(turned, axis=1), np.stack(moved, axis=1))

    def params(self, betas: Float[Tensor, "1 S"]) -> SmplParams:
        """The motion performed by a person of the given shape."""
        return SmplParams(poses=self.poses, betas=betas.expand(len(self), -1), trans=self.trans)
