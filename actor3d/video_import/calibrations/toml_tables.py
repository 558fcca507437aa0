"""The TOML files of Pose2Sim, Anipose and their kin: a table for each camera."""

import sys
from pathlib import Path
from typing import Any

import cv2

from actor3d.errors import fail
from actor3d.io.strict import finite_array
from actor3d.video_import.calibrations.rig import RigCamera

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # pyright: ignore[reportMissingImports]

_KEYS = ("matrix", "distortions", "rotation", "translation")
_METADATA = "metadata"


def read_toml_tables(file: Path) -> list[RigCamera]:
    """The cameras of a calibration.

    Raises:
        CaptureError: if it is no such file.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise fail(file, f"cannot be read as TOML ({error})", "restore the file") from None
    tables = {key: table for key, table in content.items() if isinstance(table, dict) and key != _METADATA}
    return [_camera(key, table, f"{file}: camera {key}") for key, table in tables.items()]


def _camera(key: str, table: dict[str, Any], where: str) -> RigCamera:
    absent = [name for name in _KEYS if name not in table]
    if absent:
        raise fail(where, f"lacks {', '.join(absent)}", "write the table as Pose2Sim or Anipose does")
    turn = finite_array(table["rotation"], (3,), f"{where} rotation")
    return RigCamera(
        name=str(table.get("name", key)),
        K=table["matrix"],
        D=table["distortions"],
        R=cv2.Rodrigues(turn)[0],
        T=finite_array(table["translation"], (3,), f"{where} translation"),
        image_size=_size(table["size"], f"{where} size") if "size" in table else None,
        fisheye=bool(table.get("fisheye", False)),
    )


def _size(value: object, where: str) -> tuple[int, int]:
    width, height = finite_array(value, (2,), where)
    return round(float(height)), round(float(width))
