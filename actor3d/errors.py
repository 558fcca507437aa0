"""What can be wrong with what a user gives or has, each as one line: what was expected, what was found, what to do."""

import errno
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class UserError(Exception):
    """Bad input or a bad environment: what was expected, what was found, what to do next."""


class InputError(UserError, ValueError):
    """A value or a file that cannot be used; a `ValueError` for callers in Python, one line for a user."""


class MissingInputError(InputError, FileNotFoundError):
    """Something that is needed is not where it was looked for."""


class OccupiedPlaceError(InputError, FileExistsError):
    """Where something shall be written there is something else, which is left alone."""


class ToldElsewhereError(UserError):
    """This process ends because of something that another process at the same work tells the user."""

    def __init__(self) -> None:
        super().__init__("another process at the same work has ended, and says why")


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Something wrong with a file; ``str(fault)`` is one line for the user."""

    where: str
    """A file or a part of one, as a path the user can open."""
    what: str
    remedy: str

    def __str__(self) -> str:
        return one_line(f"{self.where}: {self.what}; {self.remedy}")


class CaptureError(InputError):
    """A capture cannot be used; the message is one line and names the file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault

    def __reduce__(self) -> tuple[type["CaptureError"], tuple[Fault]]:
        # On its way out of another process it is made of its fault again, not of its message.
        return type(self), (self.fault,)


class MissingFileError(CaptureError, MissingInputError):
    """A capture lacks a file or folder."""


def fail(where: object, what: str, remedy: str) -> CaptureError:
    """The error for a fault, to be raised by the caller."""
    return CaptureError(Fault(where=str(where), what=what, remedy=remedy))


def missing(where: object, what: str, remedy: str) -> MissingFileError:
    """The error for something that is not there, to be raised by the caller."""
    return MissingFileError(Fault(where=str(where), what=what, remedy=remedy))


def user_error_from(error: BaseException) -> UserError | None:
    """The error of which a user is told one line; None where the fault is our own, which is worth a traceback.

    That are `UserError` itself, what the operating system refuses, and damaged archives. A reader of somebody's
    output who has seen enough is nobody's fault.
    """
    if isinstance(error, UserError):
        return error
    if isinstance(error, BrokenPipeError):
        return None
    if isinstance(error, OSError):
        return UserError(_os_error_line(error))
    if isinstance(error, zipfile.BadZipFile):
        return UserError(one_line(str(error)))
    return None


def one_line(text: str) -> str:
    """A text as one line that any terminal can show; names of files need not be such text."""
    return " ".join(text.split()).encode("utf-8", "backslashreplace").decode()


@contextmanager
def reporting_disk_trouble(path: Path) -> Iterator[None]:
    """Turn errors of the file system below `path` into a `UserError` that says what to do."""
    try:
        yield
    except UserError:
        raise
    except OSError as error:
        raise UserError(
            f"{path}: cannot write ({error.strerror or error}); free some space or choose another --out folder"
        ) from error


@contextmanager
def reporting_bad_values() -> Iterator[None]:
    """Turn a `ValueError` over values that a user gave into an `InputError`.

    It is for the lower floors, which do not know where their values come from.
    """
    try:
        yield
    except UserError:
        raise
    except ValueError as error:
        raise InputError(one_line(str(error))) from error


def _os_error_line(error: OSError) -> str:
    """An error of the operating system names only the file; errors of our own say everything themselves."""
    if error.errno is None:
        return one_line(str(error))
    place = f"{error.filename}: " if error.filename else ""
    remedy = "; free some space" if error.errno in _DISK_FULL else ""
    return one_line(f"{place}{error.strerror}{remedy}")
