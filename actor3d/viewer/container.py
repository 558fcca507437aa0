"""The file that carries typed arrays to the page: a prefix, a header in JSON, and aligned arrays.

Little-endian throughout:

====== ========= ==============================================================================
offset type      what
====== ========= ==============================================================================
0      4 bytes   ``A3DV``
4      uint32    version of the format, 1
8      uint32    H, the length of the header in bytes, such that 16 + H is a multiple of 16
12     uint32    length of the whole in bytes
16     H bytes   JSON object in UTF-8, padded with spaces: ``kind``, ``meta``, ``arrays``
16 + H           the arrays, each at a multiple of 16 bytes
====== ========= ==============================================================================

``arrays`` maps names to ``{"type": "u16", "shape": [N, 3], "offset": 0}``; offsets count from 16 + H, and what
they point to is dense, in row-major order. ``viewer/src/engine/container.ts`` reads the same.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

SUFFIX = ".a3dv"
"""What files of an avatar in this format are called."""
MAGIC = b"A3DV"
VERSION = 1
_ALIGNMENT = 16
_PREFIX = struct.Struct("<4sIII")
_TYPES = {
    "i8": np.dtype("i1"),
    "u8": np.dtype("u1"),
    "i16": np.dtype("<i2"),
    "u16": np.dtype("<u2"),
    "u32": np.dtype("<u4"),
    "f32": np.dtype("<f4"),
}
_NAMES = {dtype: name for name, dtype in _TYPES.items()}


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Container:
    """What a file holds."""

    kind: str
    """What the arrays are: "avatar", "gaussians" or "motion"."""
    meta: Mapping[str, Any]
    """Whatever JSON says beside the arrays."""
    arrays: Mapping[str, np.ndarray]


def write_container(content: Container) -> bytes:
    """The bytes of a file; equal content gives equal bytes."""
    entries, offset = {}, 0
    for name, array in content.arrays.items():
        entries[name] = {"type": _NAMES[array.dtype], "shape": list(array.shape), "offset": offset}
        offset += _padded(array.nbytes)
    header = json.dumps(
        {"kind": content.kind, "meta": content.meta, "arrays": entries},
        separators=(",", ":"),
        allow_nan=False,
    ).encode()
    header = header.ljust(_padded(len(header)))
    prefix = _PREFIX.pack(MAGIC, VERSION, len(header), _PREFIX.size + len(header) + offset)
    arrays = (
        np.ascontiguousarray(array).tobytes().ljust(_padded(array.nbytes), b"\0")
        for array in content.arrays.values()
    )
    return b"".join([prefix, header, *arrays])


def _padded(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT
