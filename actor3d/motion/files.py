"""What readers have in common: text of moderate size, and errors in one line."""

from pathlib import Path

from actor3d.errors import UserError
from actor3d.io.bounded import read_bounded

MAX_FILE_BYTES = 1 << 28


def read_text(path: Path, max_bytes: int = MAX_FILE_BYTES) -> str:
    """The text of a file; bytes that are none become question marks.

    Raises:
        UserError: if it cannot be read, is no regular file, or larger than `max_bytes`.
    """
    try:
        return read_bounded(path, max_bytes).decode("utf-8", errors="replace")
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise UserError(f"{path}: cannot be read ({one_line(error)})") from error


def at_home(path: Path) -> Path:
    """The path with a leading ``~`` or ``~user`` replaced by that person's home, if they have one."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def one_line(error: Exception) -> str:
    """What an error says, without line breaks and not too long."""
    return " ".join(str(error).split())[:200]
