"""Frames of a film in the making, on disk: packed several times as fast as a PNG, into as much room."""

import zlib
from pathlib import Path

import numpy as np
from jaxtyping import UInt8
from numpy import ndarray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save

from actor3d.errors import UserError
from actor3d.io.safetensors_files import require_regular

_DAMAGED = (
    OSError, SafetensorError, KeyError, ValueError, TypeError, OverflowError, MemoryError, zlib.error,
)  # fmt: skip
"""A size that was spoiled may be none that can be computed with, or more than fits."""


def write_kept(path: Path, picture: UInt8[ndarray, "H W 4"]) -> None:
    """Write the pixels that hold anything: how each channel changes from one of them to the next."""
    pixels = np.ascontiguousarray(picture).view(np.uint32)[..., 0]
    held = pixels != 0
    channels = pixels[held].view(np.uint8).reshape(-1, 4).T
    steps = np.diff(np.ascontiguousarray(channels), axis=1, prepend=np.uint8(0))
    size = np.array(held.shape, np.int64)
    path.write_bytes(save({"size": size, "held": _packed(np.packbits(held)), "steps": _packed(steps)}))


def read_kept(path: Path) -> UInt8[ndarray, "H W 4"]:
    """Read what :func:`write_kept` wrote.

    Raises:
        UserError: if the file is missing or damaged.
    """
    try:
        require_regular(path)
        tensors = load_file(path)
        height, width = tensors["size"].tolist()
        bits = _unpacked(tensors["held"], (height * width + 7) // 8)
        held = np.unpackbits(bits, count=height * width).view(bool)
        steps = _unpacked(tensors["steps"], 4 * int(held.sum()))
    except _DAMAGED as error:
        reason = " ".join(str(error).split())[:120]
        raise UserError(
            f"{path}: no frame of a film, or damaged ({reason}); film it anew, with --anew"
        ) from error
    channels = np.cumsum(steps.reshape(4, -1), axis=1, dtype=np.uint8)
    pixels = np.zeros(height * width, np.uint32)
    pixels[held] = np.ascontiguousarray(channels.T).view(np.uint32)[:, 0]
    return pixels.view(np.uint8).reshape(height, width, 4)


def _packed(values: UInt8[ndarray, "..."]) -> UInt8[ndarray, " packed"]:
    packer = zlib.compressobj(level=1, strategy=zlib.Z_RLE)
    return np.frombuffer(packer.compress(values.tobytes()) + packer.flush(), np.uint8)


def _unpacked(packed: UInt8[ndarray, " packed"], expected: int) -> UInt8[ndarray, " expected"]:
    """No more than is expected, whatever the file holds."""
    unpacker = zlib.decompressobj()
    unpacked = unpacker.decompress(packed.tobytes(), expected + 1)
    if not unpacker.eof or len(unpacked) != expected:
        raise ValueError(f"{len(unpacked)} of {expected} bytes")
    return np.frombuffer(unpacked, np.uint8)
