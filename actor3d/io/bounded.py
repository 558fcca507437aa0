"""Reads files of unknown origin without being made to wait, to read for ever, or to fill the memory."""

import io
import json
import os
import stat
import threading
import tokenize
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import numpy as np

_T = TypeVar("_T")

MAX_JSON_BYTES = 16 << 20
_MOST_DIGITS = 300
"""Of a whole number; one of more may be no number of 64 bits, not even with an exponent."""
_DAMAGED_ARCHIVE = (
    ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error, RuntimeError, MemoryError, OverflowError,
    SyntaxError, tokenize.TokenError,
)  # fmt: skip
"""An archive can be encrypted or packed in unknown ways (RuntimeError), or its headers be no Python (the last two)."""
_HEADERS = threading.Lock()
"""Numpy reads headers by Python's syntax trees, which fail now and then where two threads build one at a time."""


def read_bounded(path: Path, most: int) -> bytes:
    """The content of a regular file; pipes, sockets and devices are refused without being waited for.

    Args:
        path: The file.
        most: Bytes that it may have.

    Raises:
        FileNotFoundError: if it is not there.
        OSError: if it cannot be read.
        ValueError: if it is no regular file, or larger.
    """
    with open_regular(path, most) as stream:
        return stream.read(os.fstat(stream.fileno()).st_size)


@contextmanager
def open_regular(path: Path, most: int | None = None) -> Iterator[BinaryIO]:
    """A regular file, open for reading; pipes, sockets and devices are refused without being waited for.

    Args:
        path: The file.
        most: Bytes that it may have; any number without it.

    Raises:
        FileNotFoundError: if it is not there.
        OSError: if it cannot be read.
        ValueError: if it is no regular file, or larger.
    """
    with open(path, "rb", opener=_without_waiting) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ValueError("it is no regular file")
        if most is not None and status.st_size > most:
            raise ValueError(
                f"it has {status.st_size / 1e6:,.0f} MB, more than the {most / 1e6:,.0f} MB allowed"
            )
        yield stream


def read_bounded_json(path: Path, most: int = MAX_JSON_BYTES) -> Any:
    """What a JSON file holds.

    Args:
        path: The file.
        most: Bytes that it may have.

    Raises:
        FileNotFoundError: if it is not there.
        OSError: if it cannot be read.
        ValueError: if it is no regular file, larger, or no JSON.
    """
    try:
        return parse_json(read_bounded(path, most).decode("utf-8"))
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def parse_json(text: str | bytes, *, constant: Callable[[str], Any] | None = None) -> Any:
    """What a JSON text from elsewhere holds: no whole number of it is too large for the arithmetic that follows.

    Args:
        text: The text.
        constant: What becomes of ``NaN`` and ``Infinity``, by name; numbers, by default.

    Raises:
        ValueError: if it is no JSON, or holds such a number.
        RecursionError: if it is nested too deep.
    """
    return json.loads(text, parse_int=_moderate_int, parse_constant=constant)


def _moderate_int(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits")
    return int(digits)


def read_plain_archive(path: Path, keys: Iterable[str] | None, most: int) -> dict[str, np.ndarray]:
    """Arrays of an ``.npz`` file; pickled objects are refused, and so are arrays that unpack to too much.

    Args:
        path: The archive.
        keys: Which arrays to read, where they are there; all of them by default.
        most: Bytes that the file, and what is read of it, may have.

    Raises:
        FileNotFoundError: if the file is not there.
        OSError: if it cannot be read.
        ValueError: if it is no readable archive of plain arrays of moderate size.
    """
    content = read_bounded(path, most)
    try:
        with _HEADERS:
            return _plain_arrays(content, keys, most)
    except OSError as error:
        # Nothing is wrong with the disk: the file is in memory.
        raise ValueError(str(error)) from error
    except _DAMAGED_ARCHIVE as error:
        raise ValueError(str(error) or type(error).__name__) from error


def _plain_arrays(content: bytes, keys: Iterable[str] | None, most: int) -> dict[str, np.ndarray]:
    archive = np.load(io.BytesIO(content), allow_pickle=False)
    if not isinstance(archive, np.lib.npyio.NpzFile):
        raise ValueError("it is not an npz archive")
    with archive:
        wanted = archive.files if keys is None else [key for key in keys if key in archive.files]
        _require_moderate(archive.zip, most, wanted)
        return {key: np.asarray(archive[key]) for key in wanted}


def archive_names(path: Path, most: int) -> tuple[str, ...]:
    """What the arrays of an ``.npz`` file are called.

    Args:
        path: The archive.
        most: Bytes that the file may have.

    Raises:
        FileNotFoundError: if the file is not there.
        OSError: if it cannot be read.
        ValueError: if it is no readable archive.
    """
    return tuple(_of_archive(path, most, lambda _, name: name).values())


def archive_heads(path: Path, most: int, head_bytes: int) -> dict[str, bytes]:
    """How each array of an ``.npz`` file begins: its header, and what a pickle in it begins with.

    Args:
        path: The archive.
        most: Bytes that the file may have.
        head_bytes: Bytes that are unpacked of each.

    Raises:
        FileNotFoundError: if the file is not there.
        OSError: if it cannot be read.
        ValueError: if it is no readable archive.
    """

    def head(archive: zipfile.ZipFile, name: str) -> bytes:
        with archive.open(f"{name}.npy" if f"{name}.npy" in archive.namelist() else name) as member:
            return member.read(head_bytes)

    return _of_archive(path, most, head)


def _of_archive(path: Path, most: int, read: Callable[[zipfile.ZipFile, str], _T]) -> dict[str, _T]:
    content = read_bounded(path, most)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist()]
            return {name: read(archive, name) for name in names}
    except OSError as error:
        raise ValueError(str(error)) from error
    except _DAMAGED_ARCHIVE as error:
        raise ValueError(str(error) or type(error).__name__) from error


def _without_waiting(path: str, flags: int) -> int:
    # Opening a pipe would wait for someone to write into it.
    return os.open(path, flags | os.O_NONBLOCK)


def _require_moderate(archive: zipfile.ZipFile | None, most: int, wanted: Iterable[str]) -> None:
    assert archive is not None
    names = {f"{key}.npy" for key in wanted} | set(wanted)
    entries = [entry for entry in archive.infolist() if entry.filename in names]
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > most:
        raise ValueError(
            f"it unpacks to {unpacked / 1e6:,.0f} MB, more than the {most / 1e6:,.0f} MB allowed"
        )
    for entry in entries:
        _require_content(archive, entry)


def _require_content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Refuse a header that promises more than there is before room is made for it."""
    readers = {
        (1, 0): np.lib.format.read_array_header_1_0,
        (2, 0): np.lib.format.read_array_header_2_0,
    }
    with archive.open(entry) as stream:
        version = np.lib.format.read_magic(stream)
        if version not in readers:
            raise ValueError(f"{entry.filename} has npy format {version}, which is not known")
        shape, _, dtype = readers[version](stream)
    # Python's whole numbers do not overflow, as numpy's would.
    promised = dtype.itemsize
    for side in shape:
        promised *= int(side)
    if promised > entry.file_size or min(shape, default=0) < 0:
        raise ValueError(f"{entry.filename} promises {dtype} of {shape}, which it does not hold")
