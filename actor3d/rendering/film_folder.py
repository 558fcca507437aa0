"""Folders of a film's pictures: each bears this program's mark, so that nobody else's picture is ever replaced."""

import logging
import os
import re
import shutil
import struct
import zlib
from pathlib import Path

import imageio.v3 as imageio
from PIL.PngImagePlugin import PngInfo

from actor3d.errors import OccupiedPlaceError
from actor3d.io.earlier_leftovers import earlier_aside, earlier_partial
from actor3d.rendering.passes import Picture

logger = logging.getLogger(__name__)

_NAME = re.compile(r"[0-9]{6,}\.png")
_KEY, _MARK = "Software", "actor3d film"
_HEADER_BYTES = 33
"""PNG's signature and IHDR; programs that save the picture again put something else behind them."""


def film_picture(folder: Path, index: int) -> Path:
    """Where a frame of a film lies."""
    return folder / f"{index:06d}.png"


def write_film_picture(folder: Path, index: int, picture: Picture, *, compress_level: int = -1) -> None:
    """Write a frame, marked as this program's own."""
    imageio.imwrite(film_picture(folder, index), picture, pnginfo=mark(), compress_level=compress_level)


def mark() -> PngInfo:
    """What a picture of this program's films bears."""
    marked = PngInfo()
    marked.add_text(_KEY, _MARK)
    return marked


def require_film_folder(folder: Path) -> None:
    """Refuse a place where a film's pictures would take away something else.

    Raises:
        OccupiedPlaceError: if there is a file or a link, or a folder that holds more than a film of this program.
    """
    if folder.is_symlink():
        raise OccupiedPlaceError(f"{folder}: is a link; choose another --out, or the folder that it leads to")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OccupiedPlaceError(f"{folder}: there is a file of this name; choose another --out")
    foreign = next((path for path in sorted(folder.iterdir()) if not _is_ours(path)), None)
    if foreign is not None:
        raise OccupiedPlaceError(
            f"{folder}: holds more than pictures of a film that actor3d has made, {foreign.name}, which would be lost; "
            "choose another --out, or move it away"
        )


def clear_earlier_folders(folder: Path) -> None:
    """Remove what killed processes of earlier versions left of a film's folder; what bears no mark is only named."""
    for leftover in (earlier_aside(folder), earlier_partial(folder)):
        if leftover.is_dir() and not leftover.is_symlink() and all(map(_is_ours, leftover.iterdir())):
            shutil.rmtree(leftover, ignore_errors=True)
        else:
            name_earlier_leftover(leftover)


def name_earlier_leftover(place: Path) -> None:
    """Warn of what lies where earlier versions made films, and may be somebody's."""
    if os.path.lexists(place):
        logger.warning(
            "%s: looks like what a killed render of an earlier version left; remove it if nothing in it is yours",
            place,
        )


def _is_ours(path: Path) -> bool:
    return bool(_NAME.fullmatch(path.name)) and bears_mark(path)


def bears_mark(path: Path) -> bool:
    """Whether there is a picture of this program's films."""
    if path.is_symlink() or not path.is_file():
        return False
    chunk = _text_chunk()
    with path.open("rb") as stream:
        return stream.read(_HEADER_BYTES + len(chunk))[_HEADER_BYTES:] == chunk


def _text_chunk() -> bytes:
    content = b"tEXt" + f"{_KEY}\0{_MARK}".encode()
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
