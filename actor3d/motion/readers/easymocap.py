"""EasyMocap's fits: one JSON file for each frame in a folder, or one file with all frames."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.captures.fits import FrameFit, parse_fit, to_pelvis_convention
from actor3d.errors import UserError
from actor3d.motion.readers.parameters import BodyParameters, one_line

_MOST_FILES = 200_000


def read_easymocap(path: Path, pelvis: np.ndarray) -> BodyParameters:
    """Read the first person of every frame, turned from Rh and Th into turning about the pelvis.

    Args:
        path: A folder of `000000.json`, ..., or one file: a list of frames, or one frame.
        pelvis: Where the body's pelvis rests, metres.

    Raises:
        UserError: naming the file and the entry at fault.
    """
    files = sorted(path.glob("*.json"), key=_number)[: _MOST_FILES + 1] if path.is_dir() else [path]
    if not files or len(files) > _MOST_FILES:
        raise UserError(f"{path}: expected EasyMocap's .json files, 1 to {_MOST_FILES}, found {len(files)}")
    fits = [fit for file in files for fit in _fits(file)]
    poses = np.stack([fit.poses for fit in fits])
    root, trans = to_pelvis_convention(
        np.stack([fit.Rh for fit in fits]), np.stack([fit.Th for fit in fits]), poses[:, 0], pelvis
    )
    poses[:, 0] = root
    return BodyParameters(poses=poses, trans=trans, fps=None)


def _number(file: Path) -> tuple[int, str]:
    digits = re.findall(r"\d+", file.stem)
    return (int(digits[-1]) if digits else 0, file.name)


def _fits(file: Path) -> list[FrameFit]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{file}: cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise UserError(f"{file}: not JSON ({one_line(error)})") from error
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
