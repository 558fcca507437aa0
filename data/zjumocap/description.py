"""``capture.json``: the body, clips and splits of a capture, and what stands in where there is none."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import Any

from data.zjumocap.faults import fail
from data.zjumocap.files import DESCRIPTION_FILE, is_plain_name, read_json_object
from data.zjumocap.subjects import ANCHOR_CAMERAS, TEST_CAMERAS, zju_subject

SCHEMA = 1
BODY_KINDS = ("free", "smpl", "smplh", "smplx")
GENDERS = ("neutral", "male", "female")
DEFAULT_FPS = 30.0
_KEYS = {
    "schema", "name", "body", "fps", "clips", "anchor_cameras", "test_cameras", "test_clips",
    "evaluation_stride", "box_margin", "provenance",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Clip:
    """A run of consecutive frames with a name."""

    name: str
    start: int
    end: int
    """Exclusive."""

    @property
    def frames(self) -> range:
        """The clip's frame indices."""
        return range(self.start, self.end)


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyChoice:
    """Which body model the capture's parameters belong to."""

    kind: str = "smpl"
    gender: str = "neutral"
    file: str | None = None
    """A body file inside the capture, relative to its folder, instead of kind and gender."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Description:
    """A capture's name, body, clips and splits. Cameras are named, frames counted."""

    name: str
    body: BodyChoice
    fps: float
    clips: tuple[Clip, ...]
    test_clips: tuple[str, ...]
    """Never trained on."""
    anchor_cameras: tuple[str, ...]
    """The cameras whose images the rectifier reads."""
    test_cameras: tuple[str, ...]
    """Never trained on."""
    evaluation_stride: int = 1
    """Every how many frames of a test split are used."""
    box_margin: float = 0.05
    """Metres round the body in the evaluation box."""
    provenance: str = ""


def read_description(root: Path, camera_names: Sequence[str], num_frames: int) -> Description:
    """The capture's own description, or the default for what its folder holds.

    Raises:
        CaptureError: if ``capture.json`` is malformed or names what the capture does not hold.
    """
    file = root / DESCRIPTION_FILE
    if not file.exists():
        return default_description(root.resolve().name, camera_names, num_frames)
    return parse_description(read_json_object(file), str(file), camera_names, num_frames)


def default_description(name: str, camera_names: Sequence[str], num_frames: int) -> Description:
    """Splits for a capture without ``capture.json``.

    A ZJU-MoCap subject, known by its folder's name, gets the splits of the 3D²-Actor paper; any other capture keeps
    its last fifth as the novel pose.
    """
    subject = zju_subject(name)
    train, novel = (0, num_frames - num_frames // 5), (num_frames - num_frames // 5, num_frames)
    if subject is not None and num_frames > subject.novel_pose[0]:
        train, novel = subject.train, (subject.novel_pose[0], min(subject.novel_pose[1], num_frames))
    anchors, test = _default_cameras(camera_names)
    clips = (
        Clip(name="train", start=train[0], end=train[1]),
        Clip(name="novel_pose", start=novel[0], end=novel[1]),
    )
    return Description(
        name=name,
        body=BodyChoice(),
        fps=DEFAULT_FPS,
        clips=tuple(clip for clip in clips if clip.end > clip.start),
        test_clips=("novel_pose",) if novel[1] > novel[0] else (),
        anchor_cameras=anchors,
        test_cameras=test,
        evaluation_stride=1 if subject is None else subject.evaluation_stride,
        box_margin=0.05 if subject is None else subject.box_margin,
        provenance="" if subject is None else "ZJU-MoCap, splits of 3D²-Actor",
    )


def _default_cameras(names: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if set(ANCHOR_CAMERAS) <= set(names):
        return ANCHOR_CAMERAS, tuple(name for name in TEST_CAMERAS if name in names)
    count = min(4, len(names))
    anchors = tuple(names[i * len(names) // count] for i in range(count))
    if len(names) < 8:
        return anchors, ()
    return anchors, tuple(names[i * len(names) // count + len(names) // (2 * count)] for i in range(count))


def parse_description(
    content: dict[str, Any], where: str, camera_names: Sequence[str], num_frames: int
) -> Description:
    """Check the content of a ``capture.json`` against the capture it describes.

    Raises:
        CaptureError: naming the key at fault.
    """
    if content.get("schema") != SCHEMA:
        raise fail(
            where, f"schema is {content.get('schema')!r}, expected {SCHEMA}", "update actor3d or the file"
        )
    unknown = sorted(set(content) - _KEYS)
    if unknown:
        raise fail(where, f"unknown keys {unknown}", f"known are {sorted(_KEYS)}")
    clips = _clips(content, where, num_frames)
    names = [clip.name for clip in clips]
    anchors = _names(content, "anchor_cameras", where, camera_names)
    test_cameras = _names(content, "test_cameras", where, camera_names)
    test_clips = _names(content, "test_clips", where, names)
    if not anchors:
        raise fail(f"{where}: anchor_cameras", "no anchor camera", "name about four cameras round the person")
    if set(anchors) & set(test_cameras):
        shared = sorted(set(anchors) & set(test_cameras))
        raise fail(where, f"cameras {shared} are anchors and tested", "take them out of one list")
    if set(test_clips) >= set(names):
        raise fail(f"{where}: test_clips", "every clip is held out", "leave at least one clip to train on")
    return Description(
        name=_string(content.get("name", Path(where).parent.name), f"{where}: name"),
        body=_body(content.get("body", {}), f"{where}: body"),
        fps=_positive(content.get("fps", DEFAULT_FPS), f"{where}: fps"),
        clips=clips,
        test_clips=test_clips,
        anchor_cameras=anchors,
        test_cameras=test_cameras,
        evaluation_stride=_integer(content.get("evaluation_stride", 1), f"{where}: evaluation_stride", 1),
        box_margin=_positive(content.get("box_margin", 0.05), f"{where}: box_margin"),
        provenance=_string(content.get("provenance", ""), f"{where}: provenance"),
    )


def _clips(content: dict[str, Any], where: str, num_frames: int) -> tuple[Clip, ...]:
    listed = content.get("clips")
    if not isinstance(listed, list) or not listed:
        raise fail(f"{where}: clips", "no clips", 'list at least one {"name", "start", "end"}')
    clips: list[Clip] = []
    for index, entry in enumerate(listed):
        place = f"{where}: clips[{index}]"
        if not isinstance(entry, dict) or set(entry) != {"name", "start", "end"}:
            raise fail(place, f"is {entry!r}", 'give {"name", "start", "end"} and nothing else')
        start, end = _integer(entry["start"], f"{place} start", 0), _integer(entry["end"], f"{place} end", 0)
        if not start < end <= num_frames:
            raise fail(
                place,
                f"spans frames {start} to {end} (exclusive) of {num_frames}",
                "give a range inside the capture",
            )
        name = _string(entry["name"], f"{place} name")
        if not is_plain_name(name):
            raise fail(place, f"name {name!r} cannot be a file's name", "use letters, digits, - and _")
        clips.append(Clip(name=name, start=start, end=end))
    ordered = sorted(clips, key=lambda clip: clip.start)
    for before, after in pairwise(ordered):
        if after.start < before.end:
            raise fail(
                f"{where}: clips",
                f"{before.name!r} and {after.name!r} overlap",
                "give each frame to one clip",
            )
    if len({clip.name for clip in clips}) != len(clips):
        raise fail(f"{where}: clips", "two clips share a name", "name every clip differently")
    return tuple(clips)


def _names(content: dict[str, Any], key: str, where: str, known: Sequence[str]) -> tuple[str, ...]:
    listed = content.get(key, [])
    if not isinstance(listed, list):
        raise fail(f"{where}: {key}", f"is a {type(listed).__name__}", "give a list of names")
    names = tuple(str(name) for name in listed)
    unknown = [name for name in names if name not in known]
    if unknown:
        raise fail(f"{where}: {key}", f"{unknown} are not in the capture", f"choose among {list(known)}")
    if len(set(names)) != len(names):
        raise fail(f"{where}: {key}", "a name comes twice", "list each once")
    return names


def _body(value: object, where: str) -> BodyChoice:
    if not isinstance(value, dict) or not set(value) <= {"model", "gender", "file"}:
        raise fail(where, f"is {value!r}", 'give {"model", "gender"} or {"file"}')
    if "file" in value:
        return BodyChoice(kind="file", file=_inside(_string(value["file"], f"{where} file"), f"{where} file"))
    kind, gender = value.get("model", "smpl"), value.get("gender", "neutral")
    if kind not in BODY_KINDS:
        raise fail(f"{where} model", f"is {kind!r}", f"choose among {list(BODY_KINDS)}")
    if gender not in GENDERS:
        raise fail(f"{where} gender", f"is {gender!r}", f"choose among {list(GENDERS)}")
    return BodyChoice(kind=kind, gender=gender)


def _inside(relative: str, where: str) -> str:
    path = PurePosixPath(relative)
    if not path.parts or path.is_absolute() or not all(is_plain_name(part) for part in path.parts):
        raise fail(where, f"{relative!r} leaves the capture", "give a path inside the capture's folder")
    return relative


def _string(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise fail(where, f"is {value!r}", "give a string")
    return value


def _integer(value: object, where: str, minimum: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < minimum:
        raise fail(where, f"is {value!r}", f"give a whole number of at least {minimum}")
    return value


def _positive(value: object, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not (0 < value < math.inf):
        raise fail(where, f"is {value!r}", "give a positive number")
    return float(value)
