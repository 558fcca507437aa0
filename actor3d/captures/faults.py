"""One way to say what is wrong with a capture: where, what, and what to do about it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Fault:
    """Something wrong with a capture; ``str(fault)`` is one line for the user."""

    where: str
    """A file or a part of one, as a path the user can open."""
    what: str
    remedy: str

    def __str__(self) -> str:
        line = " ".join(f"{self.where}: {self.what}; {self.remedy}".split())
        # Names of files need not be text that a terminal can show.
        return line.encode("utf-8", "backslashreplace").decode()


class CaptureError(ValueError):
    """A capture cannot be used; the message is one line and names the file."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class MissingFileError(CaptureError, FileNotFoundError):
    """A capture lacks a file or folder."""


def fail(where: object, what: str, remedy: str) -> CaptureError:
    """The error for a fault, to be raised by the caller."""
    return CaptureError(Fault(where=str(where), what=what, remedy=remedy))


def missing(where: object, what: str, remedy: str) -> MissingFileError:
    """The error for something that is not there, to be raised by the caller."""
    return MissingFileError(Fault(where=str(where), what=what, remedy=remedy))
