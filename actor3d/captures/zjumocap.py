"""What is publicly known of the ZJU-MoCap subjects: who is trained and tested on what, in each published protocol.

It lies in data files, ``data/zjumocap/*.yaml``. The dataset itself is licence-gated: nothing of it is here. Frames are
counted from 0, ends are exclusive, and cameras have the numbers of the original recording.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from actor3d.errors import fail
from actor3d.io.strict import is_plain_name, read_yaml
from actor3d.resources import resource_folder

PROTOCOLS_FILE, SUBJECTS_FILE = "protocols.yaml", "subjects.yaml"
_OTHERS = "others"
"""In place of test cameras: all but the anchors."""
_OVERHANG = 1
"""Frames by which a published range may end behind the recording."""
_MAX_NUMBER = 1_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Protocol:
    """Which cameras and how many frames a published method trains on, and which it reports figures of."""

    name: str
    source: str
    """Where the split comes from."""
    anchor_cameras: tuple[str, ...]
    """Trained on, and read by the rectifier."""
    test_cameras: tuple[str, ...] | None
    """Never trained on; None for all but the anchors."""
    new_poses_from_test_cameras: bool
    """Whether new poses are measured in the test cameras only, or in all."""
    training_stride: int = 1
    """Every how many frames of the training range are trained on."""
    evaluation_scale: float = 1.0
    """Side of the pictures that are measured, as a fraction of the photographs'."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubjectFrames:
    """The frames that one subject is trained and tested on in one protocol."""

    train: tuple[int, int]
    novel_pose: tuple[int, int] | None
    """None where the protocol tests no new poses."""
    evaluation_stride: int
    """Every how many frames are tested."""
    box_margin: float = 0.05
    """Metres round the body in the evaluation box."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ZjuSubject:
    """One recorded person."""

    number: str
    num_frames: int
    """Of the whole recording."""
    frames: Mapping[str, SubjectFrames]
    """By the protocol's name; a protocol may leave a subject out."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ZjuRegistry:
    """All subjects and protocols."""

    protocols: Mapping[str, Protocol]
    """By name."""
    subjects: Mapping[str, ZjuSubject]
    """By number."""
    default: Protocol
    """Of a subject for which none is chosen."""


@lru_cache(1)
def zju_registry() -> ZjuRegistry:
    """The subjects and protocols that come with the project, read once.

    Raises:
        CaptureError: if an entry is misspelt or impossible.
    """
    return read_registry(resource_folder("zjumocap"))


def find_protocol(name: str) -> Protocol:
    """The protocol of this name.

    Raises:
        CaptureError: if there is none.
    """
    protocols = zju_registry().protocols
    if name not in protocols:
        raise fail("protocol", f"there is no protocol {name!r}", f"choose among {', '.join(protocols)}")
    return protocols[name]


def zju_subject(name: str) -> ZjuSubject | None:
    """The subject that a capture called ``CoreView_377``, ``my_377`` or ``377`` holds, if its name says so."""
    match = re.fullmatch(r"(?:.*[^0-9])?([0-9]{3})", name)
    return zju_registry().subjects.get(match.group(1)) if match else None


def read_registry(folder: Path) -> ZjuRegistry:
    """Read and check both files of a registry.

    Raises:
        MissingFileError: if one is not there.
        CaptureError: naming the entry at fault.
    """
    file = folder / PROTOCOLS_FILE
    content = _Entry(read_yaml(file), str(file), ("default", "protocols"))
    named = content.take("protocols", partial(_entries, check=_protocol))
    default = content.take("default", _text)
    if default not in named:
        raise fail(f"{file}: default", f"there is no protocol {default!r}", f"choose among {list(named)}")
    file = folder / SUBJECTS_FILE
    subjects = _entries(read_yaml(file), str(file), partial(_subject, protocols=named))
    for number, subject in subjects.items():
        if default not in subject.frames:
            raise fail(f"{file}: {number}", f"says nothing of {default}, the default", "give its frames")
    return ZjuRegistry(protocols=named, subjects=subjects, default=named[default])


class _Entry:
    """A mapping of a file with known keys, taken one by one."""

    def __init__(self, value: object, where: str, known: tuple[str, ...]) -> None:
        if not isinstance(value, dict):
            raise fail(where, f"is {value!r}", f"give {', '.join(known)}")
        unknown = [str(key) for key in value if key not in known]
        if unknown:
            raise fail(where, f"has unknown keys {unknown}", f"known are {', '.join(known)}")
        self.value, self.where = value, where

    def take(self, key: str, check: Callable[[object, str], Any], default: Any = None) -> Any:
        """The checked value of a key; where there is none, the default, which None makes an error."""
        if key not in self.value and default is not None:
            return default
        if key not in self.value:
            raise fail(self.where, f"lacks {key}", "give it")
        return check(self.value[key], f"{self.where}: {key}")


def _entries(value: object, where: str, check: Callable[[str, object, str], Any]) -> dict[str, Any]:
    if not isinstance(value, dict) or not value:
        raise fail(where, "names nothing", "give each entry a name")
    for name in value:
        if not isinstance(name, str) or not is_plain_name(name):
            raise fail(f"{where}: {name}", "is no name", 'quote numbers, as in "377"')
    return {name: check(name, entry, f"{where}: {name}") for name, entry in value.items()}


def _protocol(name: str, value: object, where: str) -> Protocol:
    entry = _Entry(
        value,
        where,
        (
            "source", "anchor_cameras", "test_cameras", "new_poses_from_test_cameras", "training_stride",
            "evaluation_scale",
        ),
    )  # fmt: skip
    protocol = Protocol(
        name=name,
        source=entry.take("source", _text),
        anchor_cameras=entry.take("anchor_cameras", _cameras),
        test_cameras=entry.take("test_cameras", _test_cameras),
        new_poses_from_test_cameras=entry.take("new_poses_from_test_cameras", _truth, False),
        training_stride=entry.take("training_stride", _count, 1),
        evaluation_scale=entry.take("evaluation_scale", _fraction, 1.0),
    )
    shared = sorted(set(protocol.anchor_cameras) & set(protocol.test_cameras or ()))
    if shared:
        raise fail(where, f"cameras {shared} are anchors and tested", "take them out of one list")
    return protocol


def _subject(number: str, value: object, where: str, *, protocols: Mapping[str, Protocol]) -> ZjuSubject:
    if not re.fullmatch("[0-9]{3}", number):
        raise fail(where, "is no subject's number", "give its three digits")
    entry = _Entry(value, where, ("frames", "protocols"))
    num_frames = entry.take("frames", _count)
    frames = entry.take("protocols", partial(_entries, check=partial(_subject_frames, num_frames=num_frames)))
    unknown = sorted(set(frames) - set(protocols))
    if unknown:
        raise fail(
            f"{where}: protocols", f"there are no protocols {unknown}", f"name one of {PROTOCOLS_FILE}"
        )
    return ZjuSubject(number=number, num_frames=num_frames, frames=frames)


def _subject_frames(name: str, value: object, where: str, *, num_frames: int) -> SubjectFrames:
    entry = _Entry(value, where, ("train", "novel_pose", "evaluation_stride", "box_margin"))
    within = partial(_range, most=num_frames + _OVERHANG)
    frames = SubjectFrames(
        train=entry.take("train", within),
        novel_pose=entry.take("novel_pose", within) if "novel_pose" in entry.value else None,
        evaluation_stride=entry.take("evaluation_stride", _count),
        box_margin=entry.take("box_margin", _fraction, 0.05),
    )
    if frames.novel_pose and set(range(*frames.train)) & set(range(*frames.novel_pose)):
        raise fail(where, "tests poses that it trains on", "give ranges that do not overlap")
    return frames


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or not value:
        raise fail(where, f"is {value!r}", "give text")
    return value


def _truth(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise fail(where, f"is {value!r}", "give true or false")
    return value


def _count(value: object, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value <= _MAX_NUMBER:
        raise fail(where, f"is {value!r}", "give a whole number of at least 1")
    return value


def _fraction(value: object, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= 1:
        raise fail(where, f"is {value!r}", "give a number above 0 and at most 1")
    return float(value)


def _cameras(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(name, str) for name in value):
        raise fail(where, f"is {value!r}", 'list cameras, with their numbers quoted, as in ["1", "7"]')
    if len(set(value)) != len(value):
        raise fail(where, "names a camera twice", "name each once")
    return tuple(value)


def _test_cameras(value: object, where: str) -> tuple[str, ...] | None:
    return None if value == _OTHERS else _cameras(value, where)


def _range(value: object, where: str, most: int) -> tuple[int, int]:
    match value:
        case [int(start), int(end)] if 0 <= start < end <= most:
            return start, end
    raise fail(where, f"is {value!r}", f"give [first, end] within the recording's frames, 0 to {most}")
