"""``capture.json``: the body, clips and splits of a capture; read, checked and written."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import Any

from actor3d.bodies.kinds import GENDERS
from actor3d.bodies.registry import BODY_MODELS
from actor3d.captures.files import DESCRIPTION_FILE
from actor3d.captures.metadata import OWN_SPLITS, BodyChoice, Clip, Description
from actor3d.captures.splits import DEFAULT_FPS, default_description
from actor3d.errors import fail
from actor3d.io.atomic import write_atomic
from actor3d.io.strict import is_plain_name, read_json_object

__all__ = [
    "BodyChoice",
    "Clip",
    "Description",
    "default_description",
    "parse_description",
    "read_description",
]

SCHEMA = 1
_MAX_NUMBER = 1e6
_KEYS = {
    "schema", "name", "body", "fps", "clips", "anchor_cameras", "test_cameras", "test_clips", "novel_pose_cameras",
    "training_stride", "evaluation_stride", "evaluation_scale", "box_margin", "protocol", "provenance",
}  # fmt: skip
_BODY_KEYS = {"model", "gender", "file", "pose_blend_shapes", "clothes", "hair"}


def read_description(root: Path, camera_names: Sequence[str], num_frames: int) -> Description:
    """The capture's own description, or the default for what its folder holds.

    Raises:
        CaptureError: if ``capture.json`` is malformed or names what the capture does not hold.
    """
    file = root / DESCRIPTION_FILE
    if not file.exists():
        return default_description(root.resolve().name, camera_names, num_frames)
    return parse_description(read_json_object(file), str(file), camera_names, num_frames)


def write_description(root: Path, description: Description) -> None:
    """Write ``capture.json`` into the capture folder ``root``."""
    write_atomic(root / DESCRIPTION_FILE, json.dumps(_content(description), indent=1, ensure_ascii=False))


def _content(description: Description) -> dict[str, Any]:
    choice = description.body
    body: dict[str, Any] = {"model": choice.kind, "gender": choice.gender}
    if choice.file is not None:
        body = {"file": choice.file}
    if not choice.pose_blend_shapes:
        body["pose_blend_shapes"] = False
    if choice.clothes != "fitted":
        body["clothes"] = choice.clothes
    if choice.hair != "short":
        body["hair"] = choice.hair
    return {
        "schema": SCHEMA,
        "name": description.name,
        "body": body,
        "fps": description.fps,
        "clips": [{"name": clip.name, "start": clip.start, "end": clip.end} for clip in description.clips],
        "anchor_cameras": list(description.anchor_cameras),
        "test_cameras": list(description.test_cameras),
        "test_clips": list(description.test_clips),
        "novel_pose_cameras": list(description.novel_pose_cameras),
        "training_stride": description.training_stride,
        "evaluation_stride": description.evaluation_stride,
        "evaluation_scale": description.evaluation_scale,
        "box_margin": description.box_margin,
        "protocol": description.protocol,
        "provenance": description.provenance,
    }


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
        novel_pose_cameras=_names(content, "novel_pose_cameras", where, camera_names),
        training_stride=_integer(content.get("training_stride", 1), f"{where}: training_stride", 1),
        evaluation_stride=_integer(content.get("evaluation_stride", 1), f"{where}: evaluation_stride", 1),
        evaluation_scale=_fraction(content.get("evaluation_scale", 1), f"{where}: evaluation_scale"),
        box_margin=_positive(content.get("box_margin", 0.05), f"{where}: box_margin"),
        protocol=_string(content.get("protocol", OWN_SPLITS), f"{where}: protocol"),
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
    if not isinstance(value, dict) or not set(value) <= _BODY_KEYS:
        raise fail(where, f"is {value!r}", 'give {"model", "gender"} or {"file"}')
    clothes = value.get("clothes", "fitted")
    if clothes not in ("fitted", "loose"):
        raise fail(f"{where} clothes", f"is {clothes!r}", 'give "fitted" or "loose"')
    hair = value.get("hair", "short")
    if hair not in ("short", "long"):
        raise fail(f"{where} hair", f"is {hair!r}", 'give "short" or "long"')
    blended = value.get("pose_blend_shapes", True)
    if not isinstance(blended, bool):
        raise fail(f"{where} pose_blend_shapes", f"is {blended!r}", "give true or false")
    if "file" in value:
        file = _inside(_string(value["file"], f"{where} file"), f"{where} file")
        return BodyChoice(kind="file", file=file, pose_blend_shapes=blended, clothes=clothes, hair=hair)
    kind, gender = value.get("model", "smpl"), value.get("gender", "neutral")
    if not isinstance(kind, str) or kind not in BODY_MODELS:
        raise fail(f"{where} model", f"is {kind!r}", f"choose among {list(BODY_MODELS.names())}")
    if gender not in GENDERS:
        raise fail(f"{where} gender", f"is {gender!r}", f"choose among {list(GENDERS)}")
    return BodyChoice(kind=kind, gender=gender, pose_blend_shapes=blended, clothes=clothes, hair=hair)


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


def _fraction(value: object, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not (0 < value <= 1):
        raise fail(where, f"is {value!r}", "give a number above 0 and at most 1")
    return float(value)


def _positive(value: object, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not (0 < value < _MAX_NUMBER):
        raise fail(where, f"is {value!r}", "give a positive number")
    return float(value)
