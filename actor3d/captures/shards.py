"""A prepared capture on disk: one file a frame, with what each camera sees at an offset of its own.

A frame's file is there whole or not at all, so an interrupted preparation makes the missing ones; what is read of one
file cannot be spoiled by another.
"""

import stat
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float32, Int32
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from actor3d.captures.packed_pixels import PackedPixels
from actor3d.errors import InputError
from actor3d.io.atomic import write_atomic

_KINDS = ("picture", "body", "target")
_CHECKED = ("vertices", "windows", "places")
_TYPES = {"vertices": "F32", "windows": "I32", "places": "I64", "checksums": "I64", "content": "U8"}


@dataclass(frozen=True, kw_only=True, slots=True)
class PackedView:
    """What one camera sees of a frame."""

    picture: PackedPixels
    """At model size."""
    body: PackedPixels
    """At model size."""
    target: PackedPixels | None
    """At target size; None where that is the model's."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PackedFrame:
    """A frame as it is stored."""

    vertices: Float32[np.ndarray, "N 3"]
    windows: Int32[np.ndarray, "V 3"]
    views: Sequence[PackedView]


class Shard:
    """The open file of one frame."""

    def __init__(self, opened: Any) -> None:
        self._opened = opened

    def vertices(self) -> Float32[np.ndarray, "N 3"]:
        """The posed body, world metres.

        Raises:
            ValueError: if it is damaged.
        """
        return self._array("vertices").copy()

    def windows(self, cameras: Sequence[int]) -> Int32[np.ndarray, "V 3"]:
        """The square windows (left, top, side) of some cameras.

        Raises:
            ValueError: if they are damaged.
        """
        return self._array("windows")[list(cameras)]

    def views(self, kind: str, cameras: Sequence[int]) -> list[PackedPixels]:
        """Some cameras' ``picture``, ``body`` or ``target``.

        Raises:
            ValueError: if one is damaged.
        """
        places = self._array("places")[list(cameras), _KINDS.index(kind)]
        content = self._opened.get_slice("content")
        (size,) = content.get_shape()
        return [_taken(content, size, *place) for place in places.tolist()]

    def _array(self, name: str) -> np.ndarray:
        array = self._opened.get_tensor(name)
        if self._opened.get_tensor("checksums")[_CHECKED.index(name)] != _checksum(array):
            raise ValueError(f"the checksum of its {name} is wrong")
        return array


class Shards:
    """All frames of a prepared capture.

    Raises:
        InputError: if a frame is missing.
    """

    def __init__(self, folder: Path, frames: int, cameras: int, vertices: int) -> None:
        self._folder = folder
        self._shapes = _shapes(cameras, vertices)
        here = {file.name for file in folder.iterdir()}
        lost = next((frame for frame in range(frames) if shard_file(folder, frame).name not in here), None)
        if lost is not None:
            raise InputError(f"{shard_file(folder, lost)} is missing: delete {folder} to prepare again")

    @contextmanager
    def frame(self, index: int) -> Iterator[Shard]:
        """The open file of a frame, while the block lasts.

        Raises:
            InputError: if it is damaged, or turns out to be while it is read in the block.
        """
        file = shard_file(self._folder, index)
        try:
            with _opened(file, self._shapes) as shard:
                yield shard
        except (ValueError, SafetensorError, zlib.error) as error:
            raise InputError(
                f"{file} is damaged ({error}): delete {self._folder} to prepare again"
            ) from error


def shard_file(folder: Path, frame: int) -> Path:
    """The file of a frame."""
    return folder / f"{frame:06d}.safetensors"


def write_shard(file: Path, frame: PackedFrame) -> None:
    """Write a frame; its file is there whole or not at all."""
    content = bytearray()
    places = [_put_view(content, view) for view in frame.views]
    arrays = {
        "vertices": frame.vertices,
        "windows": frame.windows,
        "places": np.array(places, np.int64),
    }
    arrays["checksums"] = np.array([_checksum(arrays[name]) for name in _CHECKED], np.int64)
    arrays["content"] = np.frombuffer(content, np.uint8)
    write_atomic(file, save(arrays))


def is_whole(file: Path, cameras: int, vertices: int) -> bool:
    """Whether a frame's file is there, has its full length, and is of such a capture."""
    try:
        with _opened(file, _shapes(cameras, vertices)):
            return True
    except (FileNotFoundError, ValueError, SafetensorError):
        return False


def _shapes(cameras: int, vertices: int) -> dict[str, tuple[int, ...]]:
    return {
        "vertices": (vertices, 3),
        "windows": (cameras, 3),
        "places": (cameras, len(_KINDS), 4),
        "checksums": (len(_CHECKED),),
    }


@contextmanager
def _opened(file: Path, shapes: dict[str, tuple[int, ...]]) -> Iterator[Shard]:
    if not stat.S_ISREG(file.stat().st_mode):
        raise ValueError("it is no regular file")
    with safe_open(str(file), "numpy") as opened:
        for name, kind in _TYPES.items():
            array = opened.get_slice(name)
            shape = tuple(array.get_shape())
            if array.get_dtype() != kind or shape != shapes.get(name, shape):
                raise ValueError(f"its {name} are {array.get_dtype()} of {shape}")
        yield Shard(opened)


def _checksum(array: np.ndarray) -> int:
    return zlib.crc32(np.ascontiguousarray(array).data)


def _put_view(content: bytearray, view: PackedView) -> list[list[int]]:
    picture, body = (_put(content, pixels) for pixels in (view.picture, view.body))
    return [picture, body, picture if view.target is None else _put(content, view.target)]


def _put(content: bytearray, pixels: PackedPixels) -> list[int]:
    start = len(content)
    content += pixels.runs
    content += pixels.values
    return [start, len(pixels.runs), len(pixels.values), zlib.crc32(pixels.values, zlib.crc32(pixels.runs))]


def _taken(content: Any, size: int, start: int, runs: int, values: int, checksum: int) -> PackedPixels:
    if start < 0 or runs < 1 or values < 0 or start + runs + values > size:
        raise ValueError("it names pixels that it does not hold")
    taken = content[start : start + runs + values].tobytes()
    if zlib.crc32(taken) != checksum:
        raise ValueError("the checksum of a picture is wrong")
    return PackedPixels(runs=taken[:runs], values=taken[runs:])
