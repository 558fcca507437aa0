"""What a run was trained on, file by file: a capture that has changed since is no longer the run's own."""

import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from actor3d.captures.capture import Capture
from actor3d.errors import UserError
from actor3d.io.atomic import write_atomic
from actor3d.io.bounded import open_regular, read_bounded_json

_PART = 32 << 10
"""Bytes at either end of a file that are looked at: pictures cannot be changed and keep them."""
_MAX_BYTES = 512 << 20
_SPLITS = "clips and cameras"


@dataclass(frozen=True, kw_only=True, slots=True)
class FileMark:
    """What tells one state of a file from another."""

    size: int
    """Bytes."""
    changed: int
    """When, nanoseconds since 1970; copying a file changes it, too."""
    digest: str
    """Of both its ends."""

    def __str__(self) -> str:
        moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(self.changed / 1e9))
        return f"{self.size} bytes of {moment}"


def mark_files(capture: Capture, before: Mapping[str, FileMark] | None = None) -> dict[str, FileMark]:
    """Marks of all files that training reads of a capture, by their places in it, and of how it is divided.

    Args:
        capture: The capture.
        before: Earlier marks: what has their size and time of change is not read again.

    Raises:
        UserError: if a file cannot be read.
    """
    before = before or {}
    places = {file.relative_to(capture.root).as_posix(): file for file in _files(capture)}
    marks = {place: _mark(file, before.get(place)) for place, file in places.items()}
    return {**marks, _SPLITS: FileMark(size=0, changed=0, digest=_digest_of_splits(capture))}


def _digest_of_splits(capture: Capture) -> str:
    about = capture.description
    parts = (
        capture.frame_names, about.clips, about.test_clips, about.anchor_cameras, about.test_cameras,
        about.training_stride,
    )  # fmt: skip
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _files(capture: Capture) -> Iterator[Path]:
    yield from capture.calibration_files
    yield from capture.models
    for images, masks in zip(capture.images, capture.masks, strict=True):
        yield from images
        yield from chain.from_iterable(masks)


def _mark(file: Path, before: FileMark | None) -> FileMark:
    try:
        with open_regular(file) as stream:
            status = os.fstat(stream.fileno())
            if before and (before.size, before.changed) == (status.st_size, status.st_mtime_ns):
                return before
            digest = hashlib.sha256(stream.read(_PART))
            stream.seek(max(_PART, status.st_size - _PART))
            digest.update(stream.read(_PART))
    except OSError as error:
        raise UserError(f"{file}: cannot be read ({error.strerror or error}); restore it") from error
    except ValueError as error:
        raise UserError(f"{file}: cannot be read ({error}); restore it") from error
    return FileMark(size=status.st_size, changed=status.st_mtime_ns, digest=digest.hexdigest()[:16])


def write_marks(file: Path, marks: Mapping[str, FileMark]) -> None:
    """Write marks, whole or not at all."""
    rows = {place: [mark.size, mark.changed, mark.digest] for place, mark in marks.items()}
    write_atomic(file, json.dumps(rows, indent=0) + "\n")


def read_marks(file: Path) -> dict[str, FileMark] | None:
    """Marks that were written; None where a run has none, being of a version that kept none.

    Raises:
        UserError: if they are damaged.
    """
    if not os.path.lexists(file):
        return None
    try:
        rows = read_bounded_json(file, _MAX_BYTES)
        return {place: _parsed(row) for place, row in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise UserError(
            f"{file}: damaged ({error}); restore it, or delete it to go on without comparing the capture"
        ) from error


def _parsed(row: Any) -> FileMark:
    size, changed, digest = row
    if not isinstance(size, int) or not isinstance(changed, int) or not isinstance(digest, str):
        raise ValueError(f"{row!r} is no size, time and digest")
    return FileMark(size=size, changed=changed, digest=digest)


def difference(before: Mapping[str, FileMark], now: Mapping[str, FileMark]) -> str:
    """What has changed, in words; empty where nothing has."""
    told = [*_told(before, now)]
    return "" if not told else told[0] + (f", and {len(told) - 1} more like it" if len(told) > 1 else "")


def _told(before: Mapping[str, FileMark], now: Mapping[str, FileMark]) -> Iterator[str]:
    for place, mark in before.items():
        found = now.get(place)
        if found is None:
            yield f"{place} ({mark}) is not part of it any more"
        elif (found.size, found.digest) != (mark.size, mark.digest):
            yield (
                "its clips or cameras are divided otherwise"
                if place == _SPLITS
                else (f"{place} was {mark} ({mark.digest}), now it is {found} ({found.digest})")
            )
    for place in now.keys() - before.keys():
        yield f"{place} ({now[place]}) is new in it"
