"""Ways to spoil files that were valid: by chance, by mistake, or to make a reader hang or eat all memory."""

import io
import json
import os
import shutil
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np

Damage = Callable[[Path, np.random.Generator], None]
"""Spoils one file, by chance where chance is needed."""

CASE_FOLDER = "case"
"""What the folder is called in which one spoiled capture, its body models and what is made of it lie."""

_HUGE = 10 << 30
_BLOCK = 1 << 24


def _rewrite(change: Callable[[bytearray, np.random.Generator], bytes | bytearray]) -> Damage:
    def damage(file: Path, rng: np.random.Generator) -> None:
        file.write_bytes(change(bytearray(file.read_bytes()), rng))

    return damage


def flip_bits(count: int) -> Damage:
    """Turn over this many bits, anywhere."""

    def change(content: bytearray, rng: np.random.Generator) -> bytearray:
        for bit in rng.integers(0, 8 * len(content), count):
            content[bit // 8] ^= 1 << (bit % 8)
        return content

    return _rewrite(change)


def _in_place_of(make: Callable[[Path], object]) -> Damage:
    def damage(file: Path, rng: np.random.Generator) -> None:
        file.unlink()
        make(file)

    return damage


def _with_hole(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(_HUGE)


def _grown(file: Path, rng: np.random.Generator) -> None:
    with file.open("r+b") as stream:
        stream.truncate(_HUGE)


def _socket(file: Path) -> None:
    # A socket's path may have a hundred characters only: it is made where it needs few.
    home = Path.cwd()
    os.chdir(file.parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(file.name)
    finally:
        os.chdir(home)


def _linked_from_outside(file: Path, rng: np.random.Generator) -> None:
    outside = next(folder for folder in file.parents if folder.name == CASE_FOLDER) / f"outside-{file.name}"
    file.rename(outside)
    file.symlink_to(outside)


DAMAGES: dict[str, Damage] = {
    "cut in half": _rewrite(lambda content, rng: content[: len(content) // 2]),
    "cut somewhere": _rewrite(lambda content, rng: content[: rng.integers(4, len(content))]),
    "cut to three bytes": _rewrite(lambda content, rng: content[:3]),
    "emptied": _rewrite(lambda content, rng: b""),
    "one bit turned over": flip_bits(1),
    "three bits turned over": flip_bits(3),
    "fifty bits turned over": flip_bits(50),
    "noise": _rewrite(lambda content, rng: rng.bytes(len(content))),
    "zeros": _rewrite(lambda content, rng: bytes(len(content))),
    "its beginning noise": _rewrite(lambda content, rng: rng.bytes(64) + content[64:]),
    "written twice": _rewrite(lambda content, rng: content + content),
    "deleted": lambda file, rng: file.unlink(),
    "renamed": lambda file, rng: file.rename(file.with_name(f"was-{file.name}")) and None,
    "of another suffix": lambda file, rng: file.rename(file.with_suffix(".dat")) and None,
    "a folder": _in_place_of(lambda file: file.mkdir()),
    "a pipe": _in_place_of(os.mkfifo),
    "a socket": _in_place_of(_socket),
    "a link to nothing": _in_place_of(lambda file: file.symlink_to("nowhere")),
    "a link to itself": _in_place_of(lambda file: file.symlink_to(file.name)),
    "a link to an endless device": _in_place_of(lambda file: file.symlink_to("/dev/zero")),
    "a link to a file outside": _linked_from_outside,
    "ten gigabytes of zeros": _in_place_of(_with_hole),
    "with ten gigabytes behind it": _grown,
}


def forged_npy(dtype: str, shape: Sequence[int], content: bytes = b"") -> bytes:
    """A ``.npy`` file whose header may promise what is not there."""
    header = repr({"descr": dtype, "fortran_order": False, "shape": tuple(shape)}).encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + content


def npy(array: np.ndarray) -> bytes:
    """An array as a ``.npy`` file, pickled where it holds objects."""
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=True)
    return stream.getvalue()


def change_archive(file: Path, entry: str, content: bytes | None) -> None:
    """Put other bytes in place of an ``.npz``'s array, or leave it out."""
    with zipfile.ZipFile(file) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    entries.pop(f"{entry}.npy", None)
    if content is not None:
        entries[f"{entry}.npy"] = content
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in entries.items():
            archive.writestr(name, value)


def bomb_archive(file: Path, entry: str, dtype: str, shape: Sequence[int], gigabytes: int = 4) -> None:
    """Put gigabytes of zeros into an ``.npz`` in place of an array, packed into megabytes."""
    change_archive(file, entry, None)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    header = forged_npy(dtype, shape)
    start = packer.compress(header) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush the next bytes do not refer to those before: the same block can follow itself.
    block = packer.compress(bytes(_BLOCK)) + packer.flush(zlib.Z_FULL_FLUSH)
    repeats = (gigabytes << 30) // _BLOCK
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(f"{entry}.npy", start + block * repeats + packer.flush(zlib.Z_FINISH))
        info = archive.getinfo(f"{entry}.npy")
        info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, len(header) + repeats * _BLOCK


def png_of_declared_size(width: int, height: int, depth: int = 8, colour: int = 0) -> bytes:
    """A whole PNG, every checksum right, whose header promises more pixels than it holds."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">2I5B", width, height, depth, colour, 0, 0, 0)
    pixels = zlib.compress(bytes(1 << 20), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def jpeg_of_declared_size(width: int, height: int, *, progressive: bool = False) -> bytes:
    """A small JPEG whose header promises more pixels than it holds."""
    settings = [cv2.IMWRITE_JPEG_PROGRESSIVE, int(progressive)]
    content = bytearray(cv2.imencode(".jpg", np.full((16, 16, 3), 90, np.uint8), settings)[1].tobytes())
    place = content.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    content[place + 5 : place + 9] = struct.pack(">2H", height, width)
    return bytes(content)


def change_json(file: Path, keys: Sequence[str | int], value: Any) -> None:
    """Set one entry of a JSON file, given by its keys and indices; :data:`ABSENT` removes it."""
    content = json.loads(file.read_text())
    holder = content
    for key in keys[:-1]:
        holder = holder[key]
    if value is ABSENT:
        del holder[keys[-1]]
    else:
        holder[keys[-1]] = value
    file.write_text(json.dumps(content))


ABSENT = object()

WRONG_VALUES: dict[str, Any] = {
    "absent": ABSENT,
    "null": None,
    "true": True,
    "a text": "text",
    "an empty text": "",
    "an empty list": [],
    "an empty object": {},
    "a negative number": -1,
    "a fraction": 0.5,
    "not a number": float("nan"),
    "infinite": float("inf"),
    "1e300": 1e300,
    "a number of 400 digits": 10**400,
    "a list of lists": [[[[1]]]],
    "half a surrogate": "\ud800",
    "a text of a million letters": "a" * 1_000_000,
    "a line break": "one\ntwo",
    "a way out": "../../etc/passwd",
}
"""What no field of numbers, names or lists expects; for some fields one or another of them is right."""


def nested_json(depth: int = 200_000) -> str:
    """Lists in lists, deeper than any parser's stack."""
    return "[" * depth + "]" * depth


def remove(path: Path) -> None:
    """Remove a file, folder or link."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        with suppress(FileNotFoundError):
            path.unlink()
