"""ActorsHQ's ``calibration.csv``: a row for each camera, lengths of the image in shares of its sides."""

import csv
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from actor3d.errors import fail
from actor3d.io.strict import read_file
from actor3d.video_import.calibrations.rig import MAX_FILE_BYTES, FoundCamera, RigCamera, found_camera

COLUMNS = ("name", "w", "h", "rx", "ry", "rz", "tx", "ty", "tz", "fx", "fy", "px", "py")


def read_actorshq(file: Path) -> list[FoundCamera]:
    """The cameras of a calibration.

    Raises:
        CaptureError: if it is no such file.
    """
    try:
        rows = list(csv.DictReader(read_file(file, MAX_FILE_BYTES).decode("utf-8-sig").splitlines()))
    except (ValueError, csv.Error) as error:
        raise fail(file, f"cannot be read as CSV ({error})", "restore the file") from None
    return [
        found_camera(str(row["name"]), partial(_camera, row, f"{file}: camera {row['name']}")) for row in rows
    ]


def _camera(row: Mapping[str, str | None], where: str) -> RigCamera:
    width, height = _numbers(row, ("w", "h"), where)
    focal_x, focal_y, centre_x, centre_y = _numbers(row, ("fx", "fy", "px", "py"), where)
    # The file turns the camera's axes into the world's, and places the camera there.
    R = cv2.Rodrigues(_numbers(row, ("rx", "ry", "rz"), where))[0].T
    k1, k2, k3 = _numbers({"k1": "0", "k2": "0", "k3": "0", **row}, ("k1", "k2", "k3"), where)
    return RigCamera(
        name=str(row["name"]),
        # Shares are of the picture from edge to edge, so that pixel centres lie at +0.5.
        K=[
            [focal_x * width, 0, centre_x * width - 0.5],
            [0, focal_y * height, centre_y * height - 0.5],
            [0, 0, 1],
        ],
        D=[k1, k2, 0.0, 0.0, k3],
        R=R,
        T=-R @ _numbers(row, ("tx", "ty", "tz"), where),
        image_size=(round(float(height)), round(float(width))),
    )


def _numbers(row: Mapping[str, str | None], names: tuple[str, ...], where: str) -> np.ndarray:
    try:
        values = np.array([float(row[name] or "") for name in names])
    except (KeyError, ValueError) as error:
        raise fail(where, f"lacks a number of {', '.join(names)} ({error})", "restore the file") from None
    if not np.isfinite(values).all():
        raise fail(where, f"holds NaN or infinite {', '.join(names)}", "restore the file")
    return values
