"""Reads a calibration, whichever tool wrote it."""

import logging
from pathlib import Path

from actor3d.errors import InputError, fail, missing
from actor3d.video_import.calibrations.recognising import FORMATS, recognise
from actor3d.video_import.calibrations.rig import Rig, checked_rig

logger = logging.getLogger(__name__)

_USUAL_NAMES = (
    "intri.yml", "cameras.txt", "cameras.bin", "cam_params.json", "camera_array.toml", "calibration_full.json",
    "calibration.csv", "transforms.json", "sparse/0/cameras.txt", "sparse/0/cameras.bin",
)  # fmt: skip
_USUAL_PATTERNS = ("*.toml", "*.qca.txt", "calibration*.json", "setting*.json")


def read_rig(path: Path, scale: float | None = None) -> Rig:
    """Read a calibration; its content tells the format.

    Args:
        path: A file, or the folder that holds one.
        scale: Metres in one of the file's units; by default what its tool uses, 0.001 for Qualisys, 0.01 for Panoptic
            and AIST++, and else 1. COLMAP's and nerfstudio's units are of no known length, so it must be given.

    Raises:
        MissingFileError: if there is no such file.
        CaptureError: if it is in no known format, or cannot be used.
        InputError: if the scale is not a positive number.
    """
    if scale is not None and not 0 < scale < 1e6:
        raise InputError(f"scale must be a positive number of metres, got {scale}")
    if not path.exists():
        raise missing(path, "there is no such calibration", f"give {FORMATS}")
    file = _file_in(path) if path.is_dir() else path
    tool = recognise(file)
    logger.info("%s: cameras of %s", file, tool.name)
    if scale is None and tool.metres is None:
        raise fail(
            file,
            f"{tool.name}'s units have no known length",
            "give --scale, the metres in one unit: a measured distance divided by the model's; 1 if it was aligned",
        )
    return checked_rig(file, tool.read(file), scale or tool.metres or 1.0)


def _file_in(folder: Path) -> Path:
    """The one calibration that a folder holds."""
    for name in _USUAL_NAMES:
        if (folder / name).is_file():
            return folder / name
    found = sorted({file for pattern in _USUAL_PATTERNS for file in folder.glob(pattern)})
    if len(found) != 1:
        held = f"holds {len(found)} calibrations" if found else "holds no calibration"
        raise fail(folder, held, f"give {FORMATS}")
    return found[0]
