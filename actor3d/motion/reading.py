"""Motions from files of any known kind, for one person: y up, feet on the floor at y = 0, metres."""

from pathlib import Path

import numpy as np
from jaxtyping import Float
from torch import Tensor

from actor3d.errors import UserError
from actor3d.motion.files import MAX_FILE_BYTES, at_home
from actor3d.motion.foot_contact import RawMotion, settled
from actor3d.motion.motion import MAX_FRAMES, Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.readers.registry import find_reader
from actor3d.motion.skeleton import Skeleton
from rectifier3d.geometry.body import BodyModel

_MAX_DISTANCE_M = 10_000.0
"""From the origin; beyond, single precision no longer resolves a millimetre."""

DEFAULTS = ReadOptions()


def read_motion(
    path: Path,
    body: BodyModel,
    *,
    rest_vertices: Float[Tensor, "N 3"] | None = None,
    options: ReadOptions = DEFAULTS,
    max_bytes: int = MAX_FILE_BYTES,
) -> Motion:
    """Read a motion file for a person: y up, facing as the file does, the feet on the floor at y = 0.

    AMASS and SMPL-family `.npz`, `.npy`, AIST++ and video trackers' `.pkl` and `.pt`, EasyMocap and ExAvatar `.json`
    (or a folder of them), `.bvh` of any skeleton, what `actor3d export --format motion` writes, and what other
    packages' readers know. What was keyed in the viewer for this very person is read as it was keyed, unless the
    options say what to do with the feet. Joints beyond the body's own are left out; missing ones stay at rest.
    Nothing in a file is executed.

    Args:
        path: The file; a leading `~` is the home folder.
        body: The body that is to move.
        rest_vertices: The person's own rest shape, metres; the body's mean shape without it.
        options: What the file does not say.
        max_bytes: Larger files are refused.

    Raises:
        UserError: one line, if the file is missing, unreadable, not what its ending says, or beyond the limits.
    """
    path = at_home(path)
    reader = find_reader(path, max_bytes)
    skeleton = Skeleton.of(body, rest_vertices)
    raw = reader.read(path, skeleton, options)
    _check(raw.motion, skeleton, f"{path}, by the motion reader '{reader.name}'")
    motion = raw.motion if raw.keyed and options.feet == "auto" else _settled(raw, skeleton, body, options)
    assert np.isfinite(motion.poses).all() and np.isfinite(motion.trans).all()
    return motion


def _settled(raw: RawMotion, skeleton: Skeleton, body: BodyModel, options: ReadOptions) -> Motion:
    feet = options.feet
    if feet == "auto":
        feet = "keep" if _has_other_proportions(raw, body) else "free"
    return settled(raw, skeleton, feet)


def _has_other_proportions(raw: RawMotion, body: BodyModel) -> bool:
    """Whether the motion was made for somebody whose legs are not this body's."""
    return raw.standing is not None or body.kind in ("free", "anny")


def _check(motion: Motion, skeleton: Skeleton, where: str) -> None:
    if not 1 <= len(motion) <= MAX_FRAMES:
        raise UserError(f"{where}: {len(motion)} frames; from 1 to {MAX_FRAMES} are read")
    if motion.poses.shape[1:] != (len(skeleton), 3) or motion.trans.shape != (len(motion), 3):
        raise UserError(
            f"{where}: expected poses [frames, {len(skeleton)}, 3] with a translation each, found "
            f"{list(motion.poses.shape)} and {list(motion.trans.shape)}"
        )
    if not (np.isfinite(motion.poses).all() and np.isfinite(motion.trans).all()):
        raise UserError(f"{where}: the motion holds NaN or infinity")
    distance = np.abs(motion.trans).max()
    if distance >= _MAX_DISTANCE_M:
        raise UserError(f"{where}: it goes {distance:.3g} m away; say its --file-unit")
