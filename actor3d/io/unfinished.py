"""A folder in the making: written under a hidden name beside its place, resumed after a kill, moved when whole."""

import fcntl
import json
import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

logger = logging.getLogger(__name__)

_STAMP = "import.json"
_LOCK = "import.lock"
_UNFINISHED = ".unfinished-"


def require_free(out: Path) -> None:
    """Refuse a place where something is.

    Raises:
        FileExistsError: if ``out`` is there and not an empty folder.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise FileExistsError(
            f"{out} exists and is not an empty folder: give another one, or remove it first"
        )


@contextmanager
def unfinished_folder(out: Path, stamp: str) -> Iterator[Path]:
    """The folder in which ``out`` is made; moved to ``out`` where the block ends without an error.

    What an earlier attempt with the same stamp has written is still there, files whole or not at all if they were
    written with :func:`write_whole` or :func:`unfinished_file`; what one with another stamp has written is removed.

    Args:
        out: Folder that does not exist yet, or is empty.
        stamp: What tells whether an earlier attempt was at the same thing.

    Raises:
        FileExistsError: if ``out`` is there and not an empty folder.
        ValueError: if another process is at it.
    """
    require_free(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.parent / f".{out.name}.partial"
    with _held(partial):
        _begin_or_resume(partial, stamp)
        yield partial
        for name in (_STAMP, _LOCK):
            (partial / name).unlink()
        if out.exists():
            out.rmdir()
        partial.rename(out)


def write_whole(file: Path, content: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    with unfinished_file(file) as temporary:
        temporary.write_bytes(content)


@contextmanager
def unfinished_file(file: Path) -> Iterator[Path]:
    """A path to write to, which becomes ``file`` where the block ends without an error."""
    temporary = file.with_name(f"{_UNFINISHED}{file.name}")
    yield temporary
    temporary.replace(file)


@contextmanager
def _held(partial: Path) -> Iterator[None]:
    """Keep other processes from writing into the same folder."""
    partial.mkdir(exist_ok=True)
    with (partial / _LOCK).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ValueError(f"{partial} is being written to by another import: wait for it to end") from None
        yield


def _begin_or_resume(partial: Path, stamp: str) -> None:
    file = partial / _STAMP
    if file.exists() and file.read_text(encoding="utf-8") == json.dumps({"source": stamp}):
        logger.info("an earlier import into %s goes on", partial)
        for unfinished in partial.rglob(f"{_UNFINISHED}*"):
            unfinished.unlink()
        return
    for path in partial.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name != _LOCK:
            path.unlink()
    write_whole(file, json.dumps({"source": stamp}).encode())
