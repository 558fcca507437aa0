"""The one exception that reaches the user as a single line, and what becomes it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class UserError(Exception):
    """Bad input or a bad environment: what was expected, what was found, what to do next."""


@contextmanager
def reporting_disk_trouble(path: Path) -> Iterator[None]:
    """Turn errors of the file system below `path` into a `UserError` that says what to do."""
    try:
        yield
    except OSError as error:
        raise UserError(
            f"{path}: cannot write ({error.strerror or error}); free some space or choose another --out folder"
        ) from error
