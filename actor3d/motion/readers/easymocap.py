"""EasyMocap's fits, and others in JSON: one file for each frame in a folder, or one file with all frames."""

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.captures.fits import FrameFit, parse_fit
from actor3d.errors import UserError
from actor3d.io.strict import read_json
from actor3d.motion.body_parameters import BodyParameters, performed
from actor3d.motion.files import MAX_FILE_BYTES, one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.frames import holds_parts, is_one_frame, stacked
from actor3d.motion.gaps import without_gaps
from actor3d.motion.motion import MAX_FRAMES
from actor3d.motion.named_parts import parameters_of
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton

logger = logging.getLogger(__name__)

_MAX_FOLDER_BYTES = 1 << 30


@dataclass(frozen=True, kw_only=True, slots=True)
class EasymocapReader:
    """Reads a folder of `000000.json`, ..., or one file: a list of frames, or one frame."""

    name: str = "easymocap"
    description: str = (
        "`Rh`, `Th` and `poses` of one person, or parts by name (LHM, ExAvatar); also a folder of frames"
    )
    suffixes: tuple[str, ...] = (".json",)

    def recognises(self, path: Path, head: bytes) -> bool:
        """Every folder, and JSON files that nobody else recognised."""
        return path.is_dir() or path.suffix.lower() in self.suffixes

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it.

        Raises:
            UserError: naming the file and the entry at fault.
        """
        return performed(_parameters(path), path.stem, skeleton, options)


EASYMOCAP = EasymocapReader()


def _parameters(path: Path) -> BodyParameters:
    """Turned about the origin by Rh and moved by Th."""
    files = _files(path)
    contents = [read_json(file, MAX_FILE_BYTES) for file in files]
    if _holds_named_parts(contents[0]):
        return _named(contents, files, path)
    moments = [
        moment
        for content, file, number in zip(contents, files, _numbers(files), strict=True)
        for moment in _moments(content, file, number)
    ]
    seen = _followed(moments, path)
    fits = [fit for _, fit in seen]
    joints = {len(fit.poses) for fit in fits}
    if len(joints) != 1:
        raise UserError(f"{path}: the frames have {sorted(joints)} joints; fit all frames with one model")
    parameters = BodyParameters(
        poses=np.stack([fit.poses for fit in fits]),
        trans=np.stack([fit.Th for fit in fits]),
        fps=None,
        Rh=np.stack([fit.Rh for fit in fits]),
    )
    return without_gaps(parameters, [number for number, _ in seen], path)


def _holds_named_parts(content: Any) -> bool:
    """Whether it is in the way of LHM and ExAvatar: parts by name, not by Rh and Th."""
    first = content[0] if isinstance(content, list) and content else content
    return holds_parts(first) and not {"Rh", "Th", "annots"} & set(first)


def _named(contents: Sequence[Any], files: Sequence[Path], path: Path) -> BodyParameters:
    frames = [
        (frame, file)
        for content, file in zip(contents, files, strict=True)
        for frame in (content if isinstance(content, list) else [content])
    ]
    faulty = next((file for frame, file in frames if not holds_parts(frame)), None)
    if faulty is not None:
        raise UserError(f"{faulty}: holds no body parameters by name, as {files[0].name} does")
    if len(frames) == 1 and not is_one_frame(frames[0][0], files[0]):
        return parameters_of(frames[0][0], path)
    parameters = parameters_of(stacked([frame for frame, _ in frames], [file for _, file in frames]), path)
    numbered = len(files) == len(frames)
    return without_gaps(parameters, _numbers(files), path) if numbered else parameters


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    files = sorted((file for file in path.iterdir() if file.suffix.lower() == ".json"), key=_number)
    if not 1 <= len(files) <= MAX_FRAMES:
        raise UserError(f"{path}: expected EasyMocap's .json files, 1 to {MAX_FRAMES}, found {len(files)}")
    size = sum(file.stat().st_size for file in files)
    if size > _MAX_FOLDER_BYTES:
        raise UserError(f"{path}: {size / 1e6:.0f} MB; at most {_MAX_FOLDER_BYTES / 1e6:.0f} MB are read")
    return files


def _number(file: Path) -> tuple[int, str]:
    digits = re.findall(r"\d+", file.stem)
    return (int(digits[-1]) if digits else 0, file.name)


def _numbers(files: Sequence[Path]) -> Sequence[int]:
    """Of the frames, by the files' names, where these number them."""
    named = [_number(file)[0] for file in files]
    return named if len(set(named)) == len(files) else range(len(files))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Moment:
    """A frame: who is in it."""

    number: int
    persons: Sequence[Any]
    where: str


def _moments(content: Any, file: Path, first: int) -> list[_Moment]:
    frames = _frames(content, file)
    return [
        _Moment(
            number=first + index,
            persons=_persons(frame, f"{file}: frame {index}"),
            where=f"{file}: frame {index}",
        )
        for index, frame in enumerate(frames)
    ]


def _followed(moments: Sequence[_Moment], path: Path) -> list[tuple[int, FrameFit]]:
    """One person from frame to frame: whoever comes first in the first frame that has somebody."""
    present = [moment for moment in moments if moment.persons]
    if not present:
        raise UserError(
            f"{path}: no person in any frame; expected lists of persons with Rh, Th, poses and shapes"
        )
    identity = _identity(present[0].persons[0])
    others = {_identity(person) for moment in present for person in moment.persons} - {identity}
    if others:
        logger.info("%s: of its %d persons, the one with id %s is read", path, len(others) + 1, identity)
    seen = [
        (moment.number, _fit(person, moment.where))
        for moment in present
        for person in [person for person in moment.persons if _identity(person) == identity][:1]
    ]
    absent = len(moments) - len(seen)
    if absent:
        logger.info("%s: in %d of %d frames that person is not there", path, absent, len(moments))
    return seen


def _identity(person: Any) -> object:
    identity = person.get("id") if isinstance(person, Mapping) else None
    return identity if isinstance(identity, int | str) else None


def _fit(person: Any, where: str) -> FrameFit:
    try:
        return parse_fit(person, where)
    except ValueError as error:
        raise UserError(one_line(error)) from error


def _frames(content: Any, file: Path) -> Sequence[Any]:
    """A file holds one frame (a list of persons, or an object with `annots`), or a list of such frames."""
    if _is_frame(content):
        return [content]
    if isinstance(content, list):
        return content
    raise UserError(f"{file}: expected EasyMocap's list of persons with Rh, Th, poses and shapes")


def _is_frame(content: Any) -> bool:
    if isinstance(content, Mapping) or content == []:
        return True
    return isinstance(content, list) and isinstance(content[0], Mapping) and "id" in content[0]


def _persons(frame: Any, where: str) -> Sequence[Any]:
    persons = frame.get("annots", [frame]) if isinstance(frame, Mapping) else frame
    if not isinstance(persons, list):
        raise UserError(f"{where}: expected a list of persons with Rh, Th, poses and shapes")
    return persons
