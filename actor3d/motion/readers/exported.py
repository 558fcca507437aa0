"""Motions as `actor3d export --format motion` writes them: JSON with joints by name."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.motion.readers.parameters import BodyParameters, one_line, parameters_of

_FORMAT = "actor3d-motion"
_START = 400
"""Bytes among which a file of ours says what it is."""


def is_exported(path: Path) -> bool:
    """Whether a JSON file says of itself that it is such a motion."""
    with path.open("rb") as file:
        return f'"{_FORMAT}"'.encode() in file.read(_START)


def read_exported(path: Path) -> BodyParameters:
    """Read such a file; joints that SMPL does not have are left out.

    Raises:
        UserError: if it is damaged.
    """
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
        joints = [str(name) for name in content["joints"]]
        poses = np.asarray(content["poses"], dtype=np.float64)
        chosen = [joints.index(name) for name in SMPL_JOINT_NAMES if name in joints]
        if len(chosen) < len(SMPL_JOINT_NAMES) - 2 or poses.ndim != 3 or poses.shape[1:] != (len(joints), 3):
            raise ValueError(
                f"poses of {len(joints)} joints, of which {len(chosen)} are known, as {list(poses.shape)}"
            )
        named = {"poses": poses[:, chosen], "trans": content["trans"], "fps": content["fps"]}
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise UserError(f"{path}: a damaged motion of `actor3d export` ({one_line(error)})") from error
    return parameters_of(named, path)
