"""Where things lie in a capture folder, and the strict reading of its small files.

::

    cam_params.json      intrinsics, distortion and extrinsics of every camera
    capture.json         optional: name, body, clips, splits
    models/*.npz         body pose and shape, one file per frame
    <camera>/*.jpg       photographs as they left the camera (still distorted)
    <camera>/*.png       masks, nonzero = person

Frames are matched by sorted position, not by name.
"""

import json
import math
import re
import tokenize
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from data.zjumocap.faults import fail, missing

CALIBRATION_FILE = "cam_params.json"
DESCRIPTION_FILE = "capture.json"
MODELS_FOLDER = "models"
# An archive can be encrypted or packed in unknown ways (RuntimeError), or its arrays' headers be no Python (the last).
_DAMAGED_ARCHIVE = (
    OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error, RuntimeError, MemoryError,
    SyntaxError, tokenize.TokenError,
)  # fmt: skip
IMAGE_SUFFIXES = (".jpg", ".jpeg")
MASK_SUFFIXES = (".png",)


def is_plain_name(name: str) -> bool:
    """Whether a name from a file can safely be one component of a path."""
    return bool(re.fullmatch(r"[^/\\\x00-\x1f]+", name)) and not name.startswith(".")


def natural_key(name: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key that puts ``2`` before ``10``."""
    return tuple(
        (0, int(part)) if part.isdecimal() else (1, part) for part in re.split(r"(\d+)", name) if part
    )


def sorted_files(folder: Path, suffixes: Iterable[str]) -> tuple[Path, ...]:
    """The folder's files with one of the suffixes, sorted by name."""
    wanted = {suffix.lower() for suffix in suffixes}
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(p for p in folder.iterdir() if p.suffix.lower() in wanted and not p.name.startswith("."))
    )


def existing_folder(path: Path | str) -> Path:
    """The capture's folder as a path.

    Raises:
        MissingFileError: if there is no such folder.
    """
    root = Path(path).expanduser()
    if not root.is_dir():
        what = "is a file, not a capture folder" if root.exists() else "there is no such capture folder"
        raise missing(
            root,
            what,
            "give the folder that holds cam_params.json, annots.npy or intri.yml, or make one with `actor3d capture`",
        )
    return root


def read_json_object(file: Path) -> dict[str, Any]:
    """A JSON file that holds one object.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is no JSON object.
    """
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise missing(file, "the file is missing", "a capture folder needs it: see docs/data.md") from None
    except (OSError, ValueError) as error:
        raise fail(file, f"cannot be read as JSON ({error})", "restore the file") from None
    if not isinstance(value, dict):
        raise fail(file, f"holds a {type(value).__name__}, not a JSON object", "restore the file")
    return value


def finite_array(value: object, shape: tuple[int, ...], where: str) -> np.ndarray:
    """A float64 array of the given shape (values may come with extra axes of length one).

    Raises:
        CaptureError: if the values are no numbers, too many, too few, or not finite.
    """
    try:
        array = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError):
        raise fail(where, "is not an array of numbers", f"give {shape} finite numbers") from None
    if array.size != math.prod(shape):
        raise fail(where, f"has shape {array.shape}", f"give {shape} finite numbers")
    if not np.isfinite(array).all():
        bad = int((~np.isfinite(array)).sum())
        raise fail(where, f"{bad} of {array.size} values are NaN or infinite", "repair or drop this entry")
    return array.reshape(shape)


def read_npz(file: Path, keys: Iterable[str] | None = None) -> dict[str, np.ndarray]:
    """Arrays of an ``.npz`` file; pickled objects are refused.

    Args:
        file: The archive.
        keys: Which arrays to read, where they are there; all of them by default.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is no readable archive of plain arrays.
    """
    try:
        with np.load(file, allow_pickle=False) as archive:
            if not isinstance(archive, np.lib.npyio.NpzFile):
                raise ValueError("it is not an npz archive")
            wanted = archive.files if keys is None else [key for key in keys if key in archive.files]
            return {key: archive[key] for key in wanted}
    except FileNotFoundError:
        raise missing(file, "the file is missing", "restore it") from None
    except _DAMAGED_ARCHIVE as error:
        raise fail(file, f"cannot be read ({error})", "restore it as an npz of plain arrays") from None
