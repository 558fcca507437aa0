"""Folders in which each frame of a motion is a file of its own."""

import re
from collections.abc import Sequence
from pathlib import Path

from actor3d.errors import UserError
from actor3d.motion.motion import MAX_FRAMES

_MAX_FOLDER_BYTES = 1 << 30


def frame_files(folder: Path, suffix: str, program: str, names: str = "*") -> list[Path]:
    """A folder's files of all frames, in the order of the numbers in the names of what lies directly in it.

    Args:
        folder: Of one motion.
        suffix: Of the files, in lower case.
        program: That writes them so.
        names: Pattern of their names before the suffix, as ``*/000`` where each lies in a folder of its own.

    Raises:
        UserError: if there are none, or more than a motion may have.
    """
    found = [file for file in folder.glob(f"{names}.*") if file.suffix.lower() == suffix]
    files = sorted(found, key=lambda file: _order(folder, file))
    if not 1 <= len(files) <= MAX_FRAMES:
        raise UserError(
            f"{folder}: expected {program}'s {suffix} files, 1 to {MAX_FRAMES}, found {len(files)}"
        )
    size = sum(file.stat().st_size for file in files)
    if size > _MAX_FOLDER_BYTES:
        raise UserError(f"{folder}: {size / 1e6:.0f} MB; at most {_MAX_FOLDER_BYTES / 1e6:.0f} MB are read")
    return files


def frame_numbers(folder: Path, files: Sequence[Path]) -> Sequence[int]:
    """Of the frames, by the names of what lies directly in the folder, where these number them.

    Args:
        folder: That of the files, or the only file itself.
        files: Of all frames.
    """
    numbers = [_order(folder, file)[0] for file in files]
    return numbers if len(set(numbers)) == len(files) else range(len(files))


def _order(folder: Path, file: Path) -> tuple[int, str]:
    name = file.name if file == folder else file.relative_to(folder).parts[0]
    digits = re.findall(r"\d+", Path(name).stem)
    return (int(digits[-1]) if digits else 0, name)
