"""What COLMAP's two files of cameras and images hold, written as text or binary."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from actor3d.errors import fail, missing
from actor3d.io.strict import read_file

_MAX_BYTES = 512 << 20
"""Images carry all points that were seen in them."""
_BINARY_MODELS = (
    ("SIMPLE_PINHOLE", 3), ("PINHOLE", 4), ("SIMPLE_RADIAL", 4), ("RADIAL", 5), ("OPENCV", 8),
    ("OPENCV_FISHEYE", 8), ("FULL_OPENCV", 12), ("FOV", 5), ("SIMPLE_RADIAL_FISHEYE", 4),
    ("RADIAL_FISHEYE", 5), ("THIN_PRISM_FISHEYE", 12), ("RAD_TAN_THIN_PRISM_FISHEYE", 16),
)  # fmt: skip
"""Lens models and how many parameters they have, by number."""
_POINT_BYTES = 24


@dataclass(frozen=True, kw_only=True, slots=True)
class ColmapLens:
    """An entry of ``cameras``, not yet checked."""

    number: int
    model: str
    image_size: tuple[int, int]
    """(height, width), pixels."""
    parameters: Sequence[float]
    where: str
    """Where it stands, for messages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ColmapImage:
    """An entry of ``images``, not yet checked."""

    name: str
    lens: int
    quaternion: Sequence[float]
    """wxyz, camera from world."""
    translation: Sequence[float]
    where: str
    """Where it stands, for messages."""


def read_text_lenses(file: Path) -> list[ColmapLens]:
    """The entries of ``cameras.txt``.

    Raises:
        MissingFileError: if it is missing.
        CaptureError: if it is damaged.
    """
    return [_text_lens(words, where) for words, where in _lines(file)]


def read_text_images(file: Path) -> list[ColmapImage]:
    """The entries of ``images.txt``.

    Raises:
        MissingFileError: if it is missing.
        CaptureError: if it is damaged.
    """
    # Each image's line is followed by one with its points, which may be empty.
    return [_text_image(words, where) for words, where in _lines(file, every=2)]


def read_binary_lenses(file: Path) -> list[ColmapLens]:
    """The entries of ``cameras.bin``.

    Raises:
        MissingFileError: if it is missing.
        CaptureError: if it is damaged, or knows lens models that are not known here.
    """
    content = _Binary(file)
    return [_binary_lens(content) for _ in range(content.count(least=24))]


def read_binary_images(file: Path) -> list[ColmapImage]:
    """The entries of ``images.bin``.

    Raises:
        MissingFileError: if it is missing.
        CaptureError: if it is damaged.
    """
    content = _Binary(file)
    return [_binary_image(content) for _ in range(content.count(least=73))]


def _lines(file: Path, every: int = 1) -> list[tuple[list[str], str]]:
    """The words of every so many lines that are no comments, and where each stands."""
    if not file.exists():
        raise missing(file, "the file is missing", "export the model again: colmap model_converter")
    try:
        text = read_file(file, _MAX_BYTES).decode("utf-8")
    except ValueError as error:
        raise fail(file, f"cannot be read as text ({error})", "export the model as text") from None
    numbered = [
        (line.split(), f"{file}: line {number}")
        for number, line in enumerate(text.splitlines(), start=1)
        if not line.startswith("#")
    ]
    return [(words, where) for words, where in numbered[::every] if words]


def _text_lens(words: list[str], where: str) -> ColmapLens:
    if len(words) < 5:
        raise fail(where, f"has {len(words)} words", "a camera has 5 or more: export the model as text again")
    number, width, height, *parameters = _numbers([words[0], *words[2:]], where)
    return ColmapLens(
        number=round(number),
        model=words[1],
        image_size=(round(height), round(width)),
        parameters=parameters,
        where=where,
    )


def _text_image(words: list[str], where: str) -> ColmapImage:
    if len(words) < 10:
        raise fail(where, f"has {len(words)} words", "an image has 10: export the model as text again")
    *values, lens = _numbers(words[1:9], where)
    return ColmapImage(
        name=" ".join(words[9:]),
        lens=round(lens),
        quaternion=values[:4],
        translation=values[4:],
        where=where,
    )


def _numbers(words: Sequence[str], where: str) -> list[float]:
    try:
        values = [float(word) for word in words]
    except ValueError as error:
        raise fail(where, f"is damaged ({error})", "export the model as text again") from None
    if not np.isfinite(values).all():
        raise fail(where, "holds NaN or infinite numbers", "export the model again")
    return values


class _Binary:
    """Takes values from the beginning of a file to its end, and never more than there are."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._content = read_file(file, _MAX_BYTES, "export the model again")
        self._place = 0

    def take(self, layout: str) -> tuple[Any, ...]:
        end = self._place + struct.calcsize(layout)
        self._require(end)
        values = struct.unpack_from(layout, self._content, self._place)
        self._place = end
        return values

    def count(self, least: int) -> int:
        """A number of entries, each of which takes so many bytes or more."""
        (count,) = self.take("<Q")
        self._require(self._place + count * least)
        return count

    def name(self) -> str:
        end = self._content.find(b"\0", self._place)
        self._require(end if end >= 0 else len(self._content) + 1)
        name = self._content[self._place : end].decode("utf-8", "replace")
        self._place = end + 1
        return name

    def skip(self, size: int) -> None:
        self._place += size

    def _require(self, end: int) -> None:
        if end > len(self._content):
            raise fail(self.file, "is cut short, or is no such file of COLMAP", "export the model again")


def _binary_lens(content: _Binary) -> ColmapLens:
    number, model, width, height = content.take("<iiQQ")
    where = f"{content.file}: camera {number}"
    if not 0 <= model < len(_BINARY_MODELS):
        raise fail(where, f"has the lens model {model}", "export the model as text: colmap model_converter")
    name, parameters = _BINARY_MODELS[model]
    return ColmapLens(
        number=number,
        model=name,
        image_size=(height, width),
        parameters=content.take(f"<{parameters}d"),
        where=where,
    )


def _binary_image(content: _Binary) -> ColmapImage:
    number, *values, lens = content.take("<I7dI")
    image = ColmapImage(
        name=content.name(),
        lens=lens,
        quaternion=values[:4],
        translation=values[4:],
        where=f"{content.file}: image {number}",
    )
    content.skip(content.count(least=_POINT_BYTES) * _POINT_BYTES)
    return image
