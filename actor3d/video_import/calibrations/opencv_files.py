"""OpenCV's YAML in EasyMocap's pair of files, and our own JSON."""

from functools import partial
from pathlib import Path

import numpy as np

from actor3d.captures.calibration import camera_names
from actor3d.captures.formats.easymocap import EXTRINSICS_FILE, INTRINSICS_FILE, read_each_lens
from actor3d.captures.formats.opencv_yaml import read_opencv_yaml
from actor3d.errors import CaptureError, fail
from actor3d.io.strict import read_json_object
from actor3d.video_import.calibrations.rig import (
    FoundCamera,
    RigCamera,
    UnusableCamera,
    found_camera,
)


def read_easymocap(file: Path) -> list[FoundCamera]:
    """The cameras of ``intri.yml`` and ``extri.yml``, one of which is given.

    Raises:
        MissingFileError: if the other one does not lie beside it.
        CaptureError: if they are no such files.
    """
    if file.name not in (INTRINSICS_FILE, EXTRINSICS_FILE):
        raise fail(file, "is one YAML file", f"put {INTRINSICS_FILE} and {EXTRINSICS_FILE} into one folder")
    sizes = read_opencv_yaml(file.parent / INTRINSICS_FILE)
    return [
        UnusableCamera(name=name, fault=entry.fault)
        if isinstance(entry, CaptureError)
        else RigCamera(name=name, **entry, image_size=_size(sizes.get(f"H_{name}"), sizes.get(f"W_{name}")))
        for name, entry in read_each_lens(file.parent).items()
    ]


def _size(height: object, width: object) -> tuple[int, int] | None:
    if not isinstance(height, int | float) or not isinstance(width, int | float):
        return None
    # EasyMocap writes zeros where it does not know the size.
    known = np.isfinite((height, width)).all() and (height, width) != (0, 0)
    return (round(height), round(width)) if known else None


def read_own(file: Path) -> list[FoundCamera]:
    """The cameras of a ``cam_params.json``.

    Raises:
        CaptureError: if it is no such file.
    """
    content = read_json_object(file)
    return [
        found_camera(name, partial(_own_camera, name, content.get(name), file))
        for name in camera_names(content, file)
    ]


def _own_camera(name: str, entry: object, file: Path) -> RigCamera:
    if not isinstance(entry, dict) or not {"K", "D", "R", "T"} <= set(entry):
        raise fail(f"{file}: camera {name}", "lacks an entry", "add its K, D, R and T")
    return RigCamera(name=name, K=entry["K"], D=entry["D"], R=entry["R"], T=entry["T"])
