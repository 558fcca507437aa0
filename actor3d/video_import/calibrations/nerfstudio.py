"""Nerfstudio's ``transforms.json``: cameras in OpenGL's axes, placed in the world."""

import math
from collections.abc import Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from actor3d.errors import fail
from actor3d.io.strict import finite_array, read_json_object
from actor3d.video_import.calibrations.colmap import camera_names
from actor3d.video_import.calibrations.rig import FoundCamera, RigCamera, found_camera

_OPENCV_AXES = np.diag([1.0, -1.0, -1.0])
"""From OpenGL's camera axes (y up, looking along -z)."""
_PINHOLES = ("OPENCV", "PINHOLE", "SIMPLE_PINHOLE", "SIMPLE_RADIAL", "RADIAL", "PERSPECTIVE")
_FISHEYE = "OPENCV_FISHEYE"


def read_nerfstudio(file: Path) -> list[FoundCamera]:
    """The cameras of a file, one for each that took pictures.

    Raises:
        CaptureError: if it is no such file, or holds several places of one camera.
    """
    content = read_json_object(file)
    frames = _one_of_each(content.get("frames"), file)
    names = camera_names([str(frame["file_path"]) for frame in frames], file)
    return [
        found_camera(name, partial(_camera, name, {**content, **frame}, f"{file}: {frame['file_path']}"))
        for name, frame in zip(names, frames, strict=True)
    ]


def _one_of_each(frames: object, file: Path) -> list[dict[str, Any]]:
    """Cameras that stand still in one folder each have a frame for every moment."""
    if not isinstance(frames, list) or not all(isinstance(f, dict) and "file_path" in f for f in frames):
        raise fail(file, "its frames are no list of objects with a file_path", "export it again")
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for frame in frames:
        folder = str(PurePosixPath(str(frame["file_path"])).parent)
        found.setdefault((folder, str(frame.get("transform_matrix"))), frame)
    return list(found.values())


def _camera(name: str, frame: Mapping[str, Any], where: str) -> RigCamera:
    width, height = (_number(frame, key, where) for key in ("w", "h"))
    focal = _focal(frame, width, where)
    centre = [_number(frame, "cx", where, width / 2), _number(frame, "cy", where, height / 2)]
    placed = _placed(frame.get("transform_matrix"), where)
    R = _OPENCV_AXES @ placed[:3, :3].T
    fisheye = _is_fisheye(frame, where)
    return RigCamera(
        name=name,
        # Its pixel centres lie at +0.5, as COLMAP's do.
        K=[[focal[0], 0, centre[0] - 0.5], [0, focal[1], centre[1] - 0.5], [0, 0, 1]],
        D=_distortion(frame, fisheye, where),
        R=R,
        T=-R @ placed[:3, 3],
        image_size=(round(height), round(width)),
        fisheye=fisheye,
    )


def _placed(value: object, where: str) -> np.ndarray:
    """World from camera, the last row left out in some files."""
    rows = len(value) if isinstance(value, list) else 0
    if rows not in (3, 4):
        raise fail(where, "lacks a transform_matrix of 4 rows", "export it again")
    return finite_array(value, (rows, 4), f"{where} transform_matrix")


def _focal(frame: Mapping[str, Any], width: float, where: str) -> tuple[float, float]:
    if "fl_x" not in frame and "camera_angle_x" in frame:
        angle = _number(frame, "camera_angle_x", where)
        if not 0 < angle < math.pi:
            raise fail(where, f"has camera_angle_x {angle:g}", "give an angle in radians, below π")
        focal = width / 2 / math.tan(angle / 2)
        return focal, focal
    focal = _number(frame, "fl_x", where)
    return focal, _number(frame, "fl_y", where, focal)


def _is_fisheye(frame: Mapping[str, Any], where: str) -> bool:
    model = str(frame.get("camera_model", "OPENCV")).upper()
    if model not in (*_PINHOLES, _FISHEYE):
        raise fail(where, f"has the camera model {model}", f"calibrate with {_FISHEYE} or {_PINHOLES[0]}")
    return model == _FISHEYE or frame.get("is_fisheye") is True


def _distortion(frame: Mapping[str, Any], fisheye: bool, where: str) -> list[float]:
    k1, k2, k3, k4, p1, p2 = (_number(frame, key, where, 0.0) for key in ("k1", "k2", "k3", "k4", "p1", "p2"))
    if fisheye:
        return [k1, k2, k3, k4]
    if k4:
        raise fail(where, "has a fourth radial coefficient k4", "calibrate with the OPENCV camera model")
    return [k1, k2, p1, p2, k3]


def _number(frame: Mapping[str, Any], key: str, where: str, default: float | None = None) -> float:
    value = frame.get(key, default)
    if value is None:
        raise fail(where, f"lacks {key}", "export it again with its intrinsics")
    return float(finite_array(value, (1,), f"{where} {key}")[0])
