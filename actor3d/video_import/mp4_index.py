"""What the index of an MP4 or QuickTime file says of its pictures that decoders do not pass on."""

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from jaxtyping import Int

_MAX_INDEX_BYTES = 256 << 20
_MAX_BOXES = 10_000
_MAX_SAMPLES = 10_000_000
_HEADER = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Mp4Index:
    """What a player shows of a file's only video track."""

    shown: int | None
    """Pictures that the edit list does not hide; none where the index does not say."""
    upright: bool
    """Whether pictures are shown as they are, or turned by quarters; otherwise they are mirrored or slanted."""


def read_mp4_index(file: Path) -> Mp4Index | None:
    """The index of a file; None for other containers, for several video tracks, and for damaged ones."""
    try:
        with file.open("rb") as stream:
            movie = _movie(stream)
        return None if movie is None else _index(movie)
    except (OSError, ValueError, struct.error, KeyError, OverflowError):
        return None


def _movie(stream: BinaryIO) -> bytes | None:
    """The content of the ``moov`` box, which lies at the beginning or the end of the file."""
    for _ in range(_MAX_BOXES):
        header = stream.read(_HEADER)
        if len(header) < _HEADER:
            return None
        size, kind = struct.unpack(">I4s", header)
        length = struct.unpack(">Q", stream.read(8))[0] - 16 if size == 1 else size - _HEADER
        if length < 0:
            return None
        if kind == b"moov":
            return stream.read(length) if length <= _MAX_INDEX_BYTES else None
        stream.seek(length, 1)
    return None


def _boxes(content: bytes) -> Iterator[tuple[str, bytes]]:
    place = 0
    while place + _HEADER <= len(content):
        size, kind = struct.unpack_from(">I4s", content, place)
        if not _HEADER <= size <= len(content) - place:
            return
        yield kind.decode("latin-1"), content[place + _HEADER : place + size]
        place += size


def _inside(content: bytes, *path: str) -> bytes:
    for kind in path:
        content = dict(_boxes(content))[kind]
    return content


def _index(movie: bytes) -> Mp4Index | None:
    tracks = [content for kind, content in _boxes(movie) if kind == "trak"]
    videos = [track for track in tracks if _inside(track, "mdia", "hdlr")[8:12] == b"vide"]
    if len(videos) != 1:
        return None
    return Mp4Index(shown=_shown(movie, videos[0]), upright=_is_upright(_inside(videos[0], "tkhd")))


def _is_upright(header: bytes) -> bool:
    a, b, _, c, d = struct.unpack_from(">5i", header, 52 if header[0] == 1 else 40)
    straight, lying = b == c == 0 and a * d >= 0, a == d == 0 and b * c <= 0
    return straight or lying


def _shown(movie: bytes, track: bytes) -> int | None:
    """How many samples the edit list shows; without one, all are shown, which decoders know."""
    parts = dict(_boxes(track))
    tables = dict(_boxes(_inside(track, "mdia", "minf", "stbl")))
    if "edts" not in parts:
        return None
    times = _times(tables)
    if not len(times):
        return None
    scale = _timescale(_inside(track, "mdia", "mdhd")) / _timescale(_inside(movie, "mvhd"))
    edits = [
        (begin, length * scale) for length, begin in _edits(_inside(parts["edts"], "elst")) if begin >= 0
    ]
    kept = [(times >= begin) & ((times < begin + length) | (length == 0)) for begin, length in edits]
    return sum(int(each.sum()) for each in kept) or None


def _timescale(header: bytes) -> int:
    (scale,) = struct.unpack_from(">I", header, 20 if header[0] == 1 else 12)
    if not scale:
        raise ValueError("time has no scale")
    return scale


def _edits(content: bytes) -> list[tuple[int, int]]:
    """Length in the movie's time, and begin in the track's, of each piece that is shown; -1: nothing is."""
    layout = ">Qqi" if content[0] == 1 else ">Iii"
    (count,) = struct.unpack_from(">I", content, 4)
    size = struct.calcsize(layout)
    if count * size > len(content):
        raise ValueError("the edit list is cut short")
    return [struct.unpack_from(layout, content, 8 + size * edit)[:2] for edit in range(count)]


def _times(tables: Mapping[str, bytes]) -> Int[np.ndarray, " n"]:
    """When each sample is shown, in the track's time."""
    durations = _expanded(tables["stts"])
    times = np.cumsum(durations) - durations
    if "ctts" in tables:
        delays = _expanded(tables["ctts"])
        if len(delays) != len(times):
            raise ValueError("the tables of times differ in length")
        times = times + delays
    return times


def _expanded(content: bytes) -> Int[np.ndarray, " n"]:
    """The values of a table of (count, value) pairs."""
    (count,) = struct.unpack_from(">I", content, 4)
    pairs = np.frombuffer(content, dtype=">i4", count=2 * count, offset=8).astype(np.int64).reshape(-1, 2)
    if (pairs[:, 0] < 0).any() or pairs[:, 0].sum() > _MAX_SAMPLES:
        raise ValueError("the table is too long")
    return np.repeat(pairs[:, 1], pairs[:, 0])
