"""Tells by a calibration's content which tool wrote it, and so how it is read."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from actor3d.errors import CaptureError, fail
from actor3d.io.strict import read_file, read_json
from actor3d.video_import.calibrations.actorshq import COLUMNS, read_actorshq
from actor3d.video_import.calibrations.colmap import read_colmap
from actor3d.video_import.calibrations.json_rigs import read_aist, read_avatarrex, read_panoptic
from actor3d.video_import.calibrations.nerfstudio import read_nerfstudio
from actor3d.video_import.calibrations.opencv_files import read_easymocap, read_own
from actor3d.video_import.calibrations.qualisys import read_qualisys
from actor3d.video_import.calibrations.rig import MAX_FILE_BYTES, FoundCamera
from actor3d.video_import.calibrations.toml_tables import read_toml_tables

FORMATS = (
    "intri.yml beside extri.yml (OpenCV, EasyMocap), .qca.txt (Qualisys), .toml (Pose2Sim, Anipose, caliscope), "
    "cameras and images of COLMAP (.txt or .bin), transforms.json (nerfstudio), calibration.csv (ActorsHQ), or .json "
    "(a capture's cam_params.json, Panoptic, AIST++, AvatarReX)"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class CalibrationTool:
    """A tool, or a data set, whose calibrations are read."""

    name: str
    read: Callable[[Path], Sequence[FoundCamera]]
    metres: float | None = 1.0
    """How many metres its unit is, unless the user says otherwise; none: that must be said."""


QUALISYS = CalibrationTool(name="Qualisys", read=read_qualisys, metres=0.001)
TOML_TABLES = CalibrationTool(name="Pose2Sim, Anipose or caliscope", read=read_toml_tables)
COLMAP = CalibrationTool(name="COLMAP", read=read_colmap, metres=None)
EASYMOCAP = CalibrationTool(name="EasyMocap", read=read_easymocap)
OWN = CalibrationTool(name="actor3d", read=read_own)
PANOPTIC = CalibrationTool(name="CMU Panoptic", read=read_panoptic, metres=0.01)
AIST = CalibrationTool(name="AIST++", read=read_aist, metres=0.01)
AVATARREX = CalibrationTool(name="AvatarReX", read=read_avatarrex)
NERFSTUDIO = CalibrationTool(name="nerfstudio", read=read_nerfstudio, metres=None)
ACTORSHQ = CalibrationTool(name="ActorsHQ", read=read_actorshq)

_AS_JSON = "write K, D, R and T of each camera into a cam_params.json"
_FOREIGN_XML = {
    b"<opencv_storage": ("OpenCV's XML", "write it with cv2.FileStorage as intri.yml and extri.yml"),
    b"<chunk": ("Metashape's cameras", "export them for COLMAP: File > Export > Export Cameras"),
    b"<Camera ": ("Vicon's cameras", _AS_JSON),
}
_FOREIGN_YAML = {
    rb"^cam0:": ("Kalibr's camera chain", _AS_JSON),
    rb"^(camera_matrix|cameraMatrix|Camera_Matrix|camera_name):": (
        "one camera's lens, not where it stands",
        "give extrinsics, too: intri.yml and extri.yml",
    ),
}


def recognise(file: Path) -> CalibrationTool:
    """The tool that wrote a calibration.

    Raises:
        CaptureError: if none is known that did; where it is one whose files can be converted, it says how.
    """
    name = file.name.lower()
    if name in ("cameras.txt", "images.txt", "cameras.bin", "images.bin"):
        return COLMAP
    content = read_file(file, MAX_FILE_BYTES, f"give {FORMATS}").removeprefix(b"\xef\xbb\xbf").lstrip()
    if content.startswith(b"<") or name.endswith((".qca.txt", ".qca", ".xml")):
        return _of_xml(file, content)
    if content.startswith(b"%YAML") or name.endswith((".yml", ".yaml")):
        return _of_yaml(file, content)
    if name.endswith(".json"):
        return _of_json(file)
    if name.endswith(".toml") or re.match(rb"\[[\w.\"' -]+\]\s*$", content, re.MULTILINE):
        return TOML_TABLES
    if content[:1] in (b"{", b"["):
        return _of_json(file)
    if _columns(content) >= set(COLUMNS):
        return ACTORSHQ
    raise fail(file, "is in no format that is known", f"give {FORMATS}")


def _columns(content: bytes) -> set[str]:
    head = content.partition(b"\n")[0].decode("utf-8", "replace")
    return {word.strip() for word in head.split(",")}


def _of_xml(file: Path, content: bytes) -> CalibrationTool:
    for sign, (what, remedy) in _FOREIGN_XML.items():
        if sign in content:
            raise fail(file, f"holds {what}", remedy)
    return QUALISYS


def _of_yaml(file: Path, content: bytes) -> CalibrationTool:
    for sign, (what, remedy) in _FOREIGN_YAML.items():
        if re.search(sign, content, re.MULTILINE):
            raise fail(file, f"holds {what}", remedy)
    return EASYMOCAP


def _of_json(file: Path) -> CalibrationTool:
    content = read_json(file)
    if isinstance(content, list):
        return _of_json_list(file, content)
    if not isinstance(content, dict):
        raise fail(file, f"holds a {type(content).__name__}, not a JSON object", f"give {FORMATS}")
    if isinstance(content.get("frames"), list):
        return NERFSTUDIO
    if isinstance(content.get("cameras"), list):
        return PANOPTIC
    if {"views", "intrinsics", "poses"} <= set(content):
        raise fail(file, "holds Meshroom's cameras", f"convert them: aliceVision_exportColmap -i {file.name}")
    entries = [entry for entry in content.values() if isinstance(entry, dict)]
    if "all_cam_names" not in content and any({"distCoeff", "imgSize"} & set(entry) for entry in entries):
        return AVATARREX
    if "all_cam_names" in content or any({"K", "R"} & set(entry) for entry in entries):
        return OWN
    raise _unknown_json(file, sorted(content))


def _of_json_list(file: Path, content: list[object]) -> CalibrationTool:
    keys = {key for entry in content if isinstance(entry, dict) for key in entry}
    if {"matrix", "rotation"} <= keys:
        return AIST
    if {"cameras", "shots"} <= keys:
        raise fail(file, "holds OpenSfM's reconstruction", "convert it: opensfm export_colmap FOLDER")
    if not keys:
        raise fail(file, "holds a list, not a JSON object of cameras", f"give {FORMATS}")
    raise _unknown_json(file, sorted(keys))


def _unknown_json(file: Path, keys: Sequence[str]) -> CaptureError:
    found = ", ".join(json.dumps(key) for key in keys[:5]) or "nothing"
    return fail(file, f"is no calibration that is known: it holds {found}", f"give {FORMATS}")
