"""Files that processes lock against each other, and folders held for one writer."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from actor3d.errors import UserError, reporting_disk_trouble

_LOCK = ".lock"


def lock_file(file: Path, *, wait: bool = False) -> int | None:
    """Open a file, made where it is missing, and lock it; closing the descriptor, or dying, lets go of it.

    Args:
        file: The lock; its content does not matter.
        wait: Whether to wait where another process holds it.

    Returns:
        The descriptor; None if another process holds the file, or its last holder has just removed it.

    Raises:
        OSError: if it cannot be opened, or the file system knows no locks.
    """
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        if os.fstat(handle).st_nlink == 0:
            raise BlockingIOError("the file locked is the one that its last holder has just removed")
    except BlockingIOError:
        os.close(handle)
        return None
    except BaseException:
        os.close(handle)
        raise
    return handle


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Hold the folder for one writer; it is made first, and goes again if nothing is written into it.

    Raises:
        UserError: if another living process holds it, or it cannot be made.
    """
    with reporting_disk_trouble(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handle = lock_file(folder / _LOCK)
    if handle is None:
        raise UserError(f"{folder}: another process is writing here; wait for it or choose another --out")
    try:
        yield
    finally:
        if [path.name for path in folder.iterdir()] == [_LOCK]:
            shutil.rmtree(folder)
        os.close(handle)


def empty_held(folder: Path) -> None:
    """Remove all that a folder held by :func:`exclusive` holds, but for its lock."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != _LOCK:
            path.unlink()
