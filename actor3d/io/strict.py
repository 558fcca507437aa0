"""The strict reading of small files: everything wrong with one is a fault that names the file and the remedy."""

import math
import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.errors import fail, missing
from actor3d.io.bounded import MAX_JSON_BYTES, read_bounded, read_bounded_json, read_plain_archive
from actor3d.io.guarded_yaml import read_bounded_yaml

_MAX_ARCHIVE_BYTES = 64 << 20
"""A body file has a hundredth of it."""
MAX_MAGNITUDE = 1e4
"""No metre, radian or shape coefficient of a person comes near this."""
_MAX_VALUES = 1_000_000
"""Numbers in one entry of a file; vertices come as arrays, which are not counted."""


def is_plain_name(name: str) -> bool:
    """Whether a name from a file can safely be one component of a path."""
    # Half surrogates, which JSON can hold, are no text that could be written.
    return bool(re.fullmatch(r"[^/\\\x00-\x1f\ud800-\udfff]{1,200}", name)) and not name.startswith(".")


def natural_key(name: str) -> tuple[tuple[int, int | str], ...]:
    """Sort key that puts ``2`` before ``10``."""
    return tuple(
        (0, int(part)) if part.isdecimal() else (1, part) for part in re.split(r"(\d+)", name) if part
    )


def require_inside(root: Path, files: Iterable[Path]) -> None:
    """Refuse files of a folder that are links to somewhere else, or lie in folders that are.

    Raises:
        CaptureError: naming the first of them.
    """
    home, known = root.resolve(), set()
    for file in files:
        # Resolving every file would take longer than reading it.
        if file.parent in known and not file.is_symlink():
            continue
        try:
            outside = not file.resolve().is_relative_to(home)
        except (OSError, RuntimeError):
            outside = True
        if outside:
            raise fail(file, f"is a link out of {root}", "copy what it leads to into the capture")
        known.add(file.parent)


def read_file(file: Path, most: int, remedy: str = "restore the file") -> bytes:
    """The content of a regular file of at most so many bytes.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it cannot be read, is no regular file, or larger.
    """
    try:
        return read_bounded(file, most)
    except FileNotFoundError:
        raise missing(file, "the file is missing", remedy) from None
    except OSError as error:
        raise fail(file, f"cannot be read ({error.strerror or error})", remedy) from None
    except ValueError as error:
        raise fail(file, f"cannot be read ({error})", remedy) from None


def read_json(file: Path, most: int = MAX_JSON_BYTES) -> Any:
    """What a JSON file of at most so many bytes holds.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it cannot be read, is larger, or no JSON.
    """
    return _parsed(file, "JSON", partial(read_bounded_json, most=most))


def read_yaml(file: Path) -> Any:
    """What a YAML file of moderate size holds.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it cannot be read, is too large, or no YAML of plain values.
    """
    return _parsed(file, "YAML", read_bounded_yaml)


def _parsed(file: Path, kind: str, read: Callable[[Path], Any]) -> Any:
    try:
        return read(file)
    except FileNotFoundError:
        raise missing(file, "the file is missing", "restore the file") from None
    except OSError as error:
        raise fail(file, f"cannot be read ({error.strerror or error})", "restore the file") from None
    except ValueError as error:
        raise fail(file, f"cannot be read as {kind} ({error})", "restore the file") from None


def read_json_object(file: Path) -> dict[str, Any]:
    """A JSON file that holds one object.

    Raises:
        MissingFileError: if the file is not there.
        CaptureError: if it is no JSON object.
    """
    value = read_json(file)
    if not isinstance(value, dict):
        raise fail(file, f"holds a {type(value).__name__}, not a JSON object", "restore the file")
    return value


def finite_array(value: object, shape: tuple[int, ...], where: str, largest: float = math.inf) -> np.ndarray:
    """A float64 array of the given shape (values may come with extra axes of length one).

    Args:
        value: Nested lists or an array.
        shape: What is expected.
        where: What it is, for messages.
        largest: What no sensible value reaches.

    Raises:
        CaptureError: if the values are no numbers, too many, too few, not finite, or senselessly large.
    """
    if number_count(value) > _MAX_VALUES:
        raise fail(where, f"holds more than {_MAX_VALUES:,} values", f"give {shape} finite numbers")
    try:
        array = np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError, RecursionError):
        raise fail(where, "is not an array of numbers", f"give {shape} finite numbers") from None
    if array.size != math.prod(shape):
        raise fail(where, f"has shape {array.shape}", f"give {shape} finite numbers")
    if not np.isfinite(array).all():
        bad = int((~np.isfinite(array)).sum())
        raise fail(where, f"{bad} of {array.size} values are NaN or infinite", "repair or drop this entry")
    if array.size and np.abs(array).max() > largest:
        raise fail(where, f"holds {np.abs(array).max():.2g}", "give metres, radians and pixels")
    return array.reshape(shape)


def number_count(value: object) -> int:
    """How many values nested lists hold, empty lists included; it stops counting where they are too many.

    Lists of a pickle can hold each other many times, so that few bytes become more numbers than memory holds.
    """
    count, waiting = 0, [value]
    while waiting and count <= _MAX_VALUES:
        item = waiting.pop()
        if isinstance(item, list | tuple) and item:
            waiting.extend(item)
        else:
            count += 1
    return count


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
        return read_plain_archive(file, keys, _MAX_ARCHIVE_BYTES)
    except FileNotFoundError:
        raise missing(file, "the file is missing", "restore it") from None
    except (OSError, ValueError) as error:
        raise fail(file, f"cannot be read ({error})", "restore it as an npz of plain arrays") from None
