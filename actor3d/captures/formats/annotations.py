"""``annots.npy``: the cameras of the Neural Body and refined formats, a pickle that is read without running it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from actor3d.errors import fail
from actor3d.io.pickles import read_pickle
from actor3d.io.strict import finite_array, is_plain_name

ANNOTATION_FILES = ("annots.npy", "annots_new.npy")
_MAX_MILLIMETRES = 1e6
_PLAUSIBLE_METRES = 100.0
"""Camera translations beyond this are millimetres, as ZJU-MoCap has them."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Annotations:
    """What ``annots.npy`` says."""

    file: Path
    cameras: tuple[dict[str, Any], ...]
    """K, D, R, T of each camera as in ``cam_params.json``, T in metres; its values are still unchecked."""
    folders: tuple[PurePosixPath, ...]
    """The folder of each camera's photographs, where the file lists photographs."""


def annotation_file(root: Path) -> Path | None:
    """The annotations of a folder, if there are any."""
    return next((root / name for name in ANNOTATION_FILES if (root / name).is_file()), None)


def read_plain(file: Path) -> Any:
    """What a ``.npy`` file of objects holds, nothing of it run.

    Raises:
        CaptureError: if it is damaged, or holds more than plain data.
    """
    try:
        content = read_pickle(file)
    except OSError as error:
        raise fail(file, f"cannot be read ({error.strerror or error})", "restore the file") from None
    except ValueError as error:
        raise fail(
            file, str(error).removeprefix(f"{file}").lstrip(": "), "get the file from its source again"
        ) from None
    if isinstance(content, np.ndarray) and content.dtype == object and content.size == 1:
        return content.reshape(()).item()
    return content


def read_annotations(file: Path) -> Annotations:
    """Read ``annots.npy``.

    Raises:
        CaptureError: if it is damaged, holds more than plain data, or lacks cameras.
    """
    content = read_plain(file)
    cams = content.get("cams") if isinstance(content, dict) else None
    if not isinstance(cams, dict) or not {"K", "D", "R", "T"} <= set(cams):
        raise fail(file, "has no cams with K, D, R and T", "get the file from its source again")
    columns = {key: _entries(cams[key], f"{file}: cams {key}") for key in ("K", "D", "R", "T")}
    if len({len(column) for column in columns.values()}) != 1:
        counts = {key: len(column) for key, column in columns.items()}
        raise fail(f"{file}: cams", f"lists different numbers of cameras: {counts}", "restore the file")
    columns["T"] = _in_metres(columns["T"], f"{file}: cams T")
    count = len(columns["T"])
    return Annotations(
        file=file,
        cameras=tuple({key: column[index] for key, column in columns.items()} for index in range(count)),
        folders=_photograph_folders(content.get("ims"), file),
    )


def _entries(value: object, where: str) -> list[Any]:
    if not isinstance(value, list | tuple) and not (isinstance(value, np.ndarray) and value.ndim > 0):
        raise fail(where, f"is a {type(value).__name__}, not a list", "restore the file")
    if len(value) == 0:
        raise fail(where, "lists no camera", "restore the file")
    return list(value)


def _in_metres(translations: Sequence[object], where: str) -> list[Any]:
    metres = [
        finite_array(value, (3,), f"{where}[{index}]", _MAX_MILLIMETRES)
        for index, value in enumerate(translations)
    ]
    if np.median(np.linalg.norm(metres, axis=1)) > _PLAUSIBLE_METRES:
        return [value / 1000 for value in metres]
    return metres


def _photograph_folders(ims: object, file: Path) -> tuple[PurePosixPath, ...]:
    """The folder of each camera, from the first frame that lists photographs."""
    if not isinstance(ims, list | tuple | np.ndarray):
        return ()
    for frame in ims:
        paths = frame.get("ims") if isinstance(frame, dict) else None
        if isinstance(paths, list | tuple | np.ndarray) and len(paths):
            return tuple(_folder(path, file) for path in paths)
    return ()


def _folder(path: object, file: Path) -> PurePosixPath:
    relative = PurePosixPath(str(path).replace("\\", "/"))
    parts = [part for part in relative.parts if part != "."]
    if relative.is_absolute() or len(parts) < 2 or not all(is_plain_name(part) for part in parts):
        raise fail(f"{file}: ims", f"{str(path)!r} is no photograph inside the capture", "restore the file")
    return PurePosixPath(*parts[:-1])
