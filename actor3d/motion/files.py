"""What readers have in common: text of moderate size, numbers of ordinary size, and errors in one line."""

import codecs
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.bounded import read_bounded

MAX_FILE_BYTES = 1 << 28
_MAX_VALUE = 1e6


def read_text(path: Path, max_bytes: int = MAX_FILE_BYTES) -> str:
    """The text of a file, UTF-8 or, where its first bytes say so, UTF-16; bytes that are none become question marks.

    Raises:
        UserError: if it cannot be read, is no regular file, or larger than `max_bytes`.
    """
    try:
        content = read_bounded(path, max_bytes)
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise UserError(f"{path}: cannot be read ({one_line(error)})") from error
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if wide else "utf-8", errors="replace")


def at_home(path: Path) -> Path:
    """The path with a leading ``~`` or ``~user`` replaced by that person's home, if they have one."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def one_line(error: Exception) -> str:
    """What an error says, without line breaks and not too long."""
    return " ".join(str(error).split())[:200]


def numbers(value: Any, name: str, where: Path) -> Float[ndarray, "*n"]:
    """A value of a file as an array of finite numbers of ordinary size.

    Raises:
        UserError: naming the file and the value, if it is not.
    """
    try:
        array = np.asarray(value)
        if array.dtype.kind not in "fiu":
            raise ValueError(f"of type {array.dtype}")
        array = array.astype(np.float64)
    except (TypeError, ValueError) as error:
        raise UserError(
            f"{where}: '{name}' must be an array of numbers, found one {one_line(error)}"
        ) from error
    if not np.isfinite(array).all():
        raise UserError(f"{where}: '{name}' holds NaN or infinity")
    if array.size and np.abs(array).max() > _MAX_VALUE:
        raise UserError(f"{where}: '{name}' goes to {np.abs(array).max():.3g}, beyond all measure")
    return array
