"""Tells a calibration's format and reads it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from actor3d.errors import InputError, fail, missing
from actor3d.video_import.calibrations.colmap import read_colmap
from actor3d.video_import.calibrations.opencv_files import read_easymocap, read_own
from actor3d.video_import.calibrations.qualisys import read_qualisys
from actor3d.video_import.calibrations.rig import MAX_FILE_BYTES, Rig, RigCamera, checked_rig
from actor3d.video_import.calibrations.toml_tables import read_toml_tables

_FORMATS = (
    "intri.yml beside extri.yml (OpenCV, EasyMocap), .qca.txt (Qualisys), .toml (Pose2Sim, Anipose), "
    "cameras.txt beside images.txt (COLMAP), or .json (a capture's cam_params.json)"
)


def read_rig(path: Path, scale: float | None = None) -> Rig:
    """Read a calibration; its name tells the format.

    Args:
        path: A file, or the folder that holds one.
        scale: Metres in one of the file's units; by default 0.001 for Qualisys, which writes millimetres, and else 1.
            COLMAP's units are of no known length, so it must be given.

    Raises:
        MissingFileError: if there is no such file.
        CaptureError: if it is in no known format, or cannot be used.
        InputError: if the scale is not a positive number.
    """
    if scale is not None and not 0 < scale < 1e6:
        raise InputError(f"scale must be a positive number of metres, got {scale}")
    if not path.exists():
        raise missing(path, "there is no such calibration", f"give {_FORMATS}")
    file = _file_in(path) if path.is_dir() else path
    read, metres = _reader(file)
    if file.stat().st_size > MAX_FILE_BYTES:
        raise fail(file, f"has more than {MAX_FILE_BYTES // 1_000_000} MB", f"give {_FORMATS}")
    if scale is None and metres is None:
        raise fail(
            file,
            "COLMAP's units have no known length",
            "give --scale, the metres in one unit: a measured distance divided by the model's; 1 if it was aligned",
        )
    return checked_rig(file, read(file), scale or metres or 1.0)


def _reader(file: Path) -> tuple[Callable[[Path], Sequence[RigCamera]], float | None]:
    """How to read a file, and how many metres its unit is; none: unknown."""
    name = file.name.lower()
    if name.endswith((".qca.txt", ".qca", ".xml")):
        return read_qualisys, 0.001
    if name.endswith(".toml"):
        return read_toml_tables, 1.0
    if name in ("cameras.txt", "images.txt"):
        return read_colmap, None
    if name.endswith((".yml", ".yaml")):
        return read_easymocap, 1.0
    if name.endswith(".json"):
        return read_own, 1.0
    raise fail(file, "is in no format that is known by its name", f"give {_FORMATS}")


def _file_in(folder: Path) -> Path:
    """The one calibration that a folder holds."""
    for name in ("intri.yml", "cameras.txt", "cam_params.json"):
        if (folder / name).is_file():
            return folder / name
    found = sorted([*folder.glob("*.toml"), *folder.glob("*.qca.txt")])
    if len(found) != 1:
        held = f"holds {len(found)} calibrations" if found else "holds no calibration"
        raise fail(folder, held, f"give {_FORMATS}")
    return found[0]
