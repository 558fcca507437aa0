"""Gives the cameras of a capture pictures of differing sizes, in which each sees the same as before."""

import json
from collections.abc import Mapping
from pathlib import Path

import cv2

from actor3d.captures.files import CALIBRATION_FILE

PORTRAIT, LANDSCAPE, SQUARE = (16, 0), (0, 12), (0, 0)


def add_strips(root: Path, strips: Mapping[str, tuple[int, int]]) -> Path:
    """Add black strips to the pictures of the named cameras of a capture in our own layout.

    Args:
        root: The capture; it is changed.
        strips: Rows above and below, and columns on the left and right, by the camera's name.
    """
    file = root / CALIBRATION_FILE
    content = json.loads(file.read_text())
    for name, (rows, columns) in strips.items():
        content[name]["K"][0][2] += columns
        content[name]["K"][1][2] += rows
        for path in (root / name).iterdir():
            picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
            larger = cv2.copyMakeBorder(picture, rows, rows, columns, columns, cv2.BORDER_CONSTANT)
            cv2.imwrite(str(path), larger, [cv2.IMWRITE_JPEG_QUALITY, 100])
    file.write_text(json.dumps(content))
    return root
