"""Whether results can be written where they shall go, found out before the work whose results they are."""

import os
import stat
from pathlib import Path

from actor3d.errors import OccupiedPlaceError, UserError


def require_writable(folder: Path) -> None:
    """Refuse early; creates nothing.

    Raises:
        UserError: if the folder cannot be created or written to.
    """
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        reason = "not writable" if existing.is_dir() else "not a folder"
        raise UserError(f"{folder}: cannot write, {existing} is {reason}; choose another --out")


def require_file_place(file: Path) -> None:
    """Refuse early a place of a result where something else than a file is; creates nothing.

    Raises:
        OccupiedPlaceError: if a folder, a link, a pipe or a device is there.
    """
    if file.is_symlink():
        raise OccupiedPlaceError(f"{file}: is a link; choose another --out, or the file that it leads to")
    if file.is_dir():
        raise OccupiedPlaceError(f"{file}: is a folder; give the name of a file")
    if file.exists() and not file.is_file():
        raise OccupiedPlaceError(f"{file}: is a pipe or a device, not a file; choose another --out")


def require_new_file(file: Path, *sources: Path) -> None:
    """Refuse early a place where a result would replace what it is made from, or something else than a file.

    Raises:
        OccupiedPlaceError: if one of the sources is there, or a folder, a link, a pipe or a device.
    """
    require_file_place(file)
    if file.exists() and any(source.exists() and source.samefile(file) for source in sources):
        raise OccupiedPlaceError(f"{file}: is the file that is read; give the result another name")


def is_other_than_a_folder(path: Path) -> bool:
    """Whether something else than a folder is there, at one look: another process may be replacing it."""
    try:
        return not stat.S_ISDIR(path.stat().st_mode)
    except FileNotFoundError:
        return path.is_symlink()
