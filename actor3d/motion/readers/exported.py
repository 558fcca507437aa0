"""Motions as `actor3d export --format motion` writes them: JSON with joints by name."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.io.strict import read_json
from actor3d.motion.body_parameters import BodyParameters, performed
from actor3d.motion.files import MAX_FILE_BYTES, one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.named_parts import parameters_of
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton

_FORMAT = "actor3d-motion"


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportedReader:
    """Reads such a file; joints that SMPL does not have are left out."""

    name: str = "actor3d"
    description: str = "joints by name, as `actor3d export --format motion` writes them"
    suffixes: tuple[str, ...] = (".json",)

    def recognises(self, path: Path, head: bytes) -> bool:
        """By what the file says of itself."""
        return path.suffix.lower() in self.suffixes and f'"{_FORMAT}"'.encode() in head

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it.

        Raises:
            UserError: if the file is damaged.
        """
        return performed(_parameters(path), path.stem, skeleton, options)


EXPORTED = ExportedReader()


def _parameters(path: Path) -> BodyParameters:
    content = read_json(path, MAX_FILE_BYTES)
    try:
        joints = [str(name) for name in content["joints"]]
        poses = np.asarray(content["poses"], dtype=np.float64)
        chosen = [joints.index(name) for name in SMPL_JOINT_NAMES if name in joints]
        if len(chosen) < len(SMPL_JOINT_NAMES) - 2 or poses.ndim != 3 or poses.shape[1:] != (len(joints), 3):
            raise ValueError(
                f"poses of {len(joints)} joints, of which {len(chosen)} are known, as {list(poses.shape)}"
            )
        named = {"poses": poses[:, chosen], "trans": content["trans"], "fps": content["fps"]}
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise UserError(f"{path}: a damaged motion of `actor3d export` ({one_line(error)})") from error
    return parameters_of(named, path)
