"""EasyMocap's fits: one JSON file for each frame in a folder, or one file with all frames."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.captures.fits import FrameFit, parse_fit, to_pelvis_convention
from actor3d.errors import UserError
from actor3d.io.strict import read_json
from actor3d.motion.body_parameters import BodyParameters, performed
from actor3d.motion.files import MAX_FILE_BYTES, one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.motion import MAX_FRAMES
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton

_MAX_FOLDER_BYTES = 1 << 30


@dataclass(frozen=True, kw_only=True, slots=True)
class EasymocapReader:
    """Reads a folder of `000000.json`, ..., or one file: a list of frames, or one frame."""

    name: str = "easymocap"
    description: str = "`Rh`, `Th` and `poses` of the first person in each frame; also a folder of frames"
    suffixes: tuple[str, ...] = (".json",)

    def recognises(self, path: Path, head: bytes) -> bool:
        """Every folder, and JSON files that nobody else recognised."""
        return path.is_dir() or path.suffix.lower() in self.suffixes

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it.

        Raises:
            UserError: naming the file and the entry at fault.
        """
        return performed(_parameters(path, skeleton.pelvis), path.stem, skeleton, options)


EASYMOCAP = EasymocapReader()


def _parameters(path: Path, pelvis: Float[np.ndarray, " 3"]) -> BodyParameters:
    """Turned from Rh and Th into turning about the pelvis."""
    fits = [fit for file in _files(path) for fit in _fits(file)]
    poses = np.stack([fit.poses for fit in fits])
    root, trans = to_pelvis_convention(
        np.stack([fit.Rh for fit in fits]), np.stack([fit.Th for fit in fits]), poses[:, 0], pelvis
    )
    poses[:, 0] = root
    return BodyParameters(poses=poses, trans=trans, fps=None)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted((file for file in path.glob("*.json") if file.is_file()), key=_number)
    if not 1 <= len(files) <= MAX_FRAMES:
        raise UserError(f"{path}: expected EasyMocap's .json files, 1 to {MAX_FRAMES}, found {len(files)}")
    size = sum(file.stat().st_size for file in files)
    if size > _MAX_FOLDER_BYTES:
        raise UserError(f"{path}: {size / 1e6:.0f} MB; at most {_MAX_FOLDER_BYTES / 1e6:.0f} MB are read")
    return files


def _number(file: Path) -> tuple[int, str]:
    digits = re.findall(r"\d+", file.stem)
    return (int(digits[-1]) if digits else 0, file.name)


def _fits(file: Path) -> list[FrameFit]:
    content = read_json(file, MAX_FILE_BYTES)
    try:
        return [
            _first_person(frame, f"{file}: frame {index}")
            for index, frame in enumerate(_frames(content, file))
        ]
    except ValueError as error:
        raise UserError(one_line(error)) from error


def _frames(content: Any, file: Path) -> Sequence[Any]:
    """A file holds one frame (a list of persons, or an object with `annots`), or a list of such frames."""
    if _is_frame(content):
        return [content]
    if isinstance(content, list) and content:
        return content
    raise UserError(f"{file}: expected EasyMocap's list of persons with Rh, Th, poses and shapes")


def _is_frame(content: Any) -> bool:
    if isinstance(content, Mapping):
        return True
    return (
        isinstance(content, list) and bool(content) and isinstance(content[0], Mapping) and "id" in content[0]
    )


def _first_person(frame: Any, where: str) -> FrameFit:
    persons = frame.get("annots", [frame]) if isinstance(frame, Mapping) else frame
    if not isinstance(persons, list) or not persons:
        raise UserError(f"{where}: no person; expected a list of persons with Rh, Th, poses and shapes")
    return parse_fit(persons[0], where)
