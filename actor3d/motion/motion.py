"""SMPL-family motions from `.npz` files."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation, Slerp
from torch import Tensor

from actor3d.config import UserError
from rectifier3d.geometry.body import BodyModel, SmplParams

_DEFAULT_FPS = 30.0
_FASTEST = 1000.0
_FARTHEST = 10_000.0
"""Metres from the origin; beyond, single precision no longer resolves a millimetre."""


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

    def resampled(self, fps: float) -> "Motion":
        """The same motion at another frame rate: joints turn along the shortest arc, the body moves straight.

        Raises:
            UserError: if the rate is not a sensible one.
        """
        if not 1 <= fps <= _FASTEST:
            raise UserError(f"a frame rate must lie between 1 and {_FASTEST:.0f}, found {fps}")
        given = np.arange(len(self)) / self.fps
        wanted = np.arange(int(given[-1] * fps + 1e-6) + 1) / fps
        if len(self) == 1:
            return replace(self, fps=fps)
        inside = wanted.clip(max=given[-1])
        turned = [
            Slerp(given, Rotation.from_rotvec(joint))(inside).as_rotvec()
            for joint in self.poses.double().numpy().transpose(1, 0, 2)
        ]
        moved = [np.interp(inside, given, axis) for axis in self.trans.double().numpy().T]
        return replace(
            self,
            fps=fps,
            poses=torch.from_numpy(np.stack(turned, axis=1)).float(),
            trans=torch.from_numpy(np.stack(moved, axis=1)).float(),
        )

    def params(self, betas: Float[Tensor, "1 S"]) -> SmplParams:
        """The motion performed by a person of the given shape."""
        return SmplParams(poses=self.poses, betas=betas.expand(len(self), -1), trans=self.trans)


def load_motion(path: Path, body: BodyModel) -> Motion:
    """Read `poses` [T, 3J] or [T, J, 3], optionally `trans` [T, 3] and `fps`, from an `.npz` file.

    Joints beyond the body's own are left out; missing ones stay at rest.

    Raises:
        UserError: if the file is missing, unreadable, of the wrong shape or has NaNs.
    """
    if not path.is_file():
        raise UserError(f"{path}: no such motion file; give an .npz with `poses` and `trans`, or use --clip")
    try:
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name: archive[name] for name in archive.files if name in _NAMES}
    except Exception as error:
        # Damaged bytes end in whatever error numpy's, Python's or zlib's parsers meet first.
        raise UserError(f"{path}: not a readable .npz of plain arrays ({_one_line(error)})") from error
    if "poses" not in arrays:
        raise UserError(f"{path}: no array named 'poses'; expected axis-angle poses [frames, 3 * joints]")
    poses = _poses(arrays["poses"], body.num_joints, path)
    trans = arrays.get("trans", np.zeros((len(poses), 3)))
    if trans.shape != (len(poses), 3) or not np.issubdtype(trans.dtype, np.number):
        raise UserError(
            f"{path}: 'trans' must be numbers [{len(poses)}, 3], found {list(trans.shape)} {trans.dtype}"
        )
    if not (np.isfinite(poses).all() and np.isfinite(trans).all()):
        raise UserError(f"{path}: poses or translations hold NaN or infinity")
    if len(trans) and np.abs(trans).max() > _FARTHEST:
        raise UserError(f"{path}: 'trans' goes {np.abs(trans).max():.3g} m away; it must be in metres")
    return Motion(
        name=path.stem,
        fps=_frame_rate(arrays, path),
        poses=torch.from_numpy(poses).float(),
        trans=torch.from_numpy(trans).float(),
    )


_NAMES = ("poses", "trans", "fps", "mocap_framerate", "mocap_frame_rate")


def _poses(poses: ndarray, joints: int, path: Path) -> Float[ndarray, "T J 3"]:
    if poses.ndim == 3 and poses.shape[2] == 3:
        poses = poses.reshape(len(poses), -1)
    if (
        poses.ndim != 2
        or poses.shape[1] % 3
        or len(poses) == 0
        or not np.issubdtype(poses.dtype, np.floating)
    ):
        raise UserError(
            f"{path}: 'poses' must be floats [frames, 3 * joints], found {list(poses.shape)} {poses.dtype}"
        )
    given = poses.reshape(len(poses), -1, 3)[:, :joints].astype(np.float32)
    padded = np.zeros((len(poses), joints, 3), np.float32)
    padded[:, : given.shape[1]] = given
    return padded


def _frame_rate(arrays: dict[str, ndarray], path: Path) -> float:
    for name in _NAMES[2:]:
        if name in arrays:
            value = arrays[name]
            if (
                value.size != 1
                or not np.issubdtype(value.dtype, np.number)
                or not 0 < float(value.item()) < 1000
            ):
                raise UserError(f"{path}: '{name}' must be a frame rate, found {value.tolist()!r:.80}")
            return float(value.item())
    return _DEFAULT_FPS


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
