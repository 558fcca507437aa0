"""The TOML files of Pose2Sim, Anipose, caliscope and their kin: a table for each camera."""

import sys
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from actor3d.errors import fail
from actor3d.io.strict import finite_array, number_count, read_file
from actor3d.video_import.calibrations.json_rigs import size_of
from actor3d.video_import.calibrations.rig import MAX_FILE_BYTES, FoundCamera, RigCamera, found_camera

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # pyright: ignore[reportMissingImports]

_KEYS = ("matrix", "distortions", "rotation", "translation")
_METADATA = "metadata"
_CALISCOPE = "cameras"
"""The table that holds those of all cameras in caliscope's own files."""


def read_toml_tables(file: Path) -> list[FoundCamera]:
    """The cameras of a calibration.

    Raises:
        CaptureError: if it is no such file.
    """
    try:
        content = tomllib.loads(read_file(file, MAX_FILE_BYTES).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise fail(file, f"cannot be read as TOML ({error})", "restore the file") from None
    tables = content.get(_CALISCOPE) if isinstance(content.get(_CALISCOPE), dict) else content
    return [
        found_camera(_name(key, table), partial(_camera, key, table, f"{file}: camera {key}"))
        for key, table in tables.items()
        if isinstance(table, dict) and key != _METADATA
    ]


def _name(key: str, table: dict[str, Any]) -> str:
    return str(table.get("name", key))


def _camera(key: str, table: dict[str, Any], where: str) -> RigCamera:
    if table.get("ignore") is True:
        raise fail(where, "is marked to be ignored", "unmark it to use the camera")
    # Some of caliscope's versions write "null" for what is not known.
    absent = [name for name in _KEYS if table.get(name) in (None, "null")]
    if absent:
        raise fail(where, f"lacks {', '.join(absent)}", "calibrate the camera with the others")
    return RigCamera(
        name=_name(key, table),
        K=table["matrix"],
        D=table["distortions"],
        R=_rotation(table["rotation"], f"{where} rotation"),
        T=finite_array(table["translation"], (3,), f"{where} translation"),
        image_size=size_of(table.get("size"), f"{where} size"),
        fisheye=bool(table.get("fisheye", False)),
    )


def _rotation(value: object, where: str) -> np.ndarray:
    """A rotation vector as a matrix; older files of caliscope hold the matrix itself."""
    if number_count(value) == 9:
        return finite_array(value, (3, 3), where)
    return cv2.Rodrigues(finite_array(value, (3,), where))[0]
