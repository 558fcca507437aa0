"""Motions from files of any known kind, for one person: y up, feet on the floor at y = 0, metres."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from jaxtyping import Float
from torch import Tensor

from actor3d.errors import UserError
from actor3d.motion.foot_contact import keep_feet, standing_on_floor
from actor3d.motion.joint_maps import find_joint_map, read_joint_map
from actor3d.motion.motion import FASTEST, Motion
from actor3d.motion.readers.bvh import read_bvh
from actor3d.motion.readers.easymocap import read_easymocap
from actor3d.motion.readers.exported import is_exported, read_exported
from actor3d.motion.readers.parameters import BodyParameters, read_parameters
from actor3d.motion.retarget import Retargeted, has_extent, retarget
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import Axis, grounded, turned, upright_axis, y_up_from
from actor3d.options import ReadOptions
from rectifier3d.geometry.body import BodyModel

SUFFIXES = (".npz", ".npy", ".pkl", ".json", ".bvh")
_DEFAULT_FPS = 30.0
_MOST_FRAMES = 200_000
_LARGEST_FILE = 1 << 28
"""Bytes."""
_FARTHEST = 10_000.0
"""Metres from the origin; beyond, single precision no longer resolves a millimetre."""
_METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
_SPEEDS = {"m": 15.0, "cm": 5.0, "mm": np.inf}
"""Metres a second that a pelvis stays below in 19 of 20 frames: anybody's; and most people's, to tell cm from mm."""


DEFAULTS = ReadOptions()


def read_motion(
    path: Path,
    body: BodyModel,
    *,
    rest_vertices: Float[Tensor, "N 3"] | None = None,
    options: ReadOptions = DEFAULTS,
    largest_bytes: int = _LARGEST_FILE,
) -> Motion:
    """Read a motion file for a person: y up, facing as the file does, the feet on the floor at y = 0.

    AMASS and SMPL-family `.npz`, `.npy`, AIST++ `.pkl`, EasyMocap `.json` (or a folder of them), `.bvh` of any
    skeleton, and what `actor3d export --format motion` writes. Joints beyond the body's own are left out; missing
    ones stay at rest. Nothing in a file is executed.

    Args:
        path: The file; its ending tells its kind.
        body: The body that is to move.
        rest_vertices: The person's own rest shape, metres; the body's mean shape without it.
        options: What the file does not say.
        largest_bytes: Larger files are refused.

    Raises:
        UserError: one line, if the file is missing, unreadable, not what its ending says, or beyond the limits.
    """
    _require_file(path, largest_bytes)
    skeleton = Skeleton.of(body, rest_vertices)
    if path.suffix.lower() == ".bvh":
        retargeted = _retargeted(path, skeleton, options)
        motion, standing = retargeted.motion, retargeted.standing
    else:
        parameters = _parameters(path, skeleton)
        motion, standing = _performed(parameters, path, skeleton, options), None
    if not np.abs(motion.trans).max() < _FARTHEST:
        raise UserError(f"{path}: it goes {np.abs(motion.trans).max():.3g} m away; say its --unit")
    motion = standing_on_floor(motion, skeleton, standing) if standing else grounded(motion, skeleton)
    foreign = standing is not None or body.kind == "free"
    if options.feet == "keep" or (options.feet == "auto" and foreign):
        motion = keep_feet(motion, skeleton, standing)
    assert np.isfinite(motion.poses).all() and np.isfinite(motion.trans).all()
    return motion


def _require_file(path: Path, largest_bytes: int) -> None:
    if not path.exists():
        raise UserError(f"{path}: no such motion file")
    if path.is_dir():
        return
    if path.suffix.lower() not in SUFFIXES:
        raise UserError(f"{path}: motions are read from {', '.join(SUFFIXES)}, found '{path.suffix}'")
    size = path.stat().st_size
    if size > largest_bytes:
        raise UserError(f"{path}: {size / 1e6:.0f} MB; at most {largest_bytes / 1e6:.0f} MB are read")


def _parameters(path: Path, skeleton: Skeleton) -> BodyParameters:
    if path.suffix.lower() == ".json" and path.is_file() and is_exported(path):
        parameters = read_exported(path)
    elif path.is_dir() or path.suffix.lower() == ".json":
        parameters = read_easymocap(path, skeleton.pelvis)
    else:
        parameters = read_parameters(path)
    if len(parameters) > _MOST_FRAMES:
        raise UserError(f"{path}: {len(parameters)} frames; at most {_MOST_FRAMES} are read")
    return parameters


def _performed(parameters: BodyParameters, path: Path, skeleton: Skeleton, options: ReadOptions) -> Motion:
    fps = _frame_rate(options.file_fps or parameters.fps or _DEFAULT_FPS)
    trans = parameters.trans * _metres(parameters.trans, fps, options.unit)
    motion = Motion(name=path.stem, fps=fps, poses=parameters.poses_for(skeleton.names), trans=trans)
    up: Axis = (upright_axis(motion) or "y") if options.up == "auto" else options.up
    return turned(motion, y_up_from(up), skeleton)


def _retargeted(path: Path, skeleton: Skeleton, options: ReadOptions) -> Retargeted:
    clip = read_bvh(path)
    if options.file_fps is not None:
        clip = replace(clip, fps=_frame_rate(options.file_fps))
    if options.joint_map is None:
        joints = find_joint_map(clip.names, path)
    else:
        joints = read_joint_map(options.joint_map, clip.names)
    if not has_extent(clip, joints):
        raise UserError(f"{path}: its hips, legs or trunk have no length; is the skeleton whole?")
    up = None if options.up == "auto" else options.up
    return retarget(clip, joints, skeleton, path.stem, up)


def _metres(trans: Float[np.ndarray, "T 3"], fps: float, unit: str) -> float:
    if unit != "auto":
        return _METRES[unit]
    if len(trans) < 2:
        return 1.0
    usual = np.percentile(np.linalg.norm(np.diff(trans, axis=0), axis=1) * fps, 95)
    return next(scale for name, scale in _METRES.items() if usual * scale < _SPEEDS[name])


def _frame_rate(fps: float) -> float:
    if not 1 <= fps <= FASTEST:
        raise UserError(f"a frame rate must lie between 1 and {FASTEST:.0f}, found {fps}")
    return fps
