"""Files that processes lock against each other, and folders held for one writer."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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

    The lock goes where the block ends; one of a killed process is taken over.

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
        # The folder may have been removed or moved meanwhile, or another process may just have begun.
        with suppress(OSError):
            _let_go(folder, handle)
        os.close(handle)


def _let_go(folder: Path, handle: int) -> None:
    lock = folder / _LOCK
    ours = os.fstat(handle)
    if ours.st_size == 0 and os.path.samestat(ours, lock.lstat()):
        lock.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()


def empty_held(folder: Path, *, last: str | None = None) -> None:
    """Remove all that a folder held by :func:`exclusive` holds, but for its lock; the file `last` at the end."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name == last):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != _LOCK:
            path.unlink()


def holds_only_lock(folder: Path) -> bool:
    """Whether a folder held by :func:`exclusive` holds nothing but its lock and files that a killed process began."""
    return all(path.name == _LOCK or path.name.startswith(".partial-") for path in folder.iterdir())
