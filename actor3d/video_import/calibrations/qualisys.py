"""Qualisys Track Manager's ``.qca.txt``: XML; lengths of the image in 1/64 pixels, the world's in millimetres."""

from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from actor3d.errors import fail
from actor3d.video_import.calibrations.rig import FoundCamera, RigCamera, found_camera

_SUBPIXELS = 64
_VIDEO_MODELS = ("video", "hybrid", "none")
"""Cameras that record video; those that only follow markers are of other models."""
_OPENCV_AXES = np.diag([1.0, -1.0, -1.0])
"""From Qualisys' camera axes (y up, looking along -z)."""


def read_qualisys(file: Path) -> list[FoundCamera]:
    """The video cameras of a calibration.

    Raises:
        CaptureError: if it is no such file.
    """
    text = file.read_bytes()
    try:
        if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
            raise ValueError("it declares entities")
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise fail(file, f"cannot be read as XML ({error})", "export it from Qualisys again") from None
    cameras = [camera for camera in root.iterfind("cameras/camera") if _films(camera)]
    if not cameras:
        raise fail(file, "describes no video camera", "export the calibration of the video cameras")
    return [found_camera(camera.get("serial", ""), partial(_camera, camera, file)) for camera in cameras]


def _films(camera: ElementTree.Element) -> bool:
    return any(word in camera.get("model", "none").lower() for word in _VIDEO_MODELS)


def _camera(camera: ElementTree.Element, file: Path) -> RigCamera:
    name = camera.get("serial", "")
    where = f"{file}: camera {name}"
    lens, place = _part(camera, "intrinsic", where), _part(camera, "transform", where)
    left, top, right, bottom = _numbers(_part(camera, "fov_video", where), "left top right bottom", where)
    focal_u, focal_v, centre_u, centre_v = (
        _numbers(lens, "focalLengthU focalLengthV centerPointU centerPointV", where) / _SUBPIXELS
    )
    turned = _numbers(place, "r11 r12 r13 r21 r22 r23 r31 r32 r33", where).reshape(3, 3)
    R = _OPENCV_AXES @ turned
    return RigCamera(
        name=name,
        K=[[focal_u, 0, centre_u - left], [0, focal_v, centre_v - top], [0, 0, 1]],
        D=_distortion(lens, where),
        R=R,
        T=-R @ _numbers(place, "x y z", where),
        image_size=(round(bottom - top) + 1, round(right - left) + 1),
    )


def _distortion(lens: ElementTree.Element, where: str) -> list[float]:
    """In OpenCV's order, k1 k2 p1 p2 k3."""
    k1, k2, k3, p1, p2 = _numbers(
        lens,
        "radialDistortion1 radialDistortion2 radialDistortion3 tangentalDistortion1 tangentalDistortion2",
        where,
    )
    return [k1, k2, p1, p2, k3]


def _part(camera: ElementTree.Element, tag: str, where: str) -> ElementTree.Element:
    part = camera.find(tag)
    if part is None:
        raise fail(where, f"lacks its {tag}", "export the calibration from Qualisys again")
    return part


def _numbers(part: ElementTree.Element, names: str, where: str) -> np.ndarray:
    """The attributes of these names as numbers."""
    try:
        return np.array([float(part.attrib[name]) for name in names.split()])
    except (KeyError, ValueError) as error:
        remedy = "export the calibration from Qualisys again"
        raise fail(f"{where} {part.tag}", f"lacks a number ({error})", remedy) from None
