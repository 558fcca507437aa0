"""The file that carries typed arrays to the page: a prefix, a header in JSON, and aligned arrays.

Little-endian throughout:

====== ========= ==============================================================================
offset type      what
====== ========= ==============================================================================
0      4 bytes   ``A3DV``
4      uint32    version of the format: 1, 2 where arrays are cut into pieces, 3 where a pose has effects
8      uint32    H, the length of the header in bytes, such that 16 + H is a multiple of 16
12     uint32    length of the whole in bytes
16     H bytes   JSON object in UTF-8, padded with spaces: ``kind``, ``meta``, ``arrays``
16 + H           the arrays, each at a multiple of 16 bytes
====== ========= ==============================================================================

``arrays`` maps names to ``{"type": "u16", "shape": [N, 3], "offset": 0}``; offsets count from 16 + H, and what
they point to is dense, in row-major order. An array that is cut has ``"pieces": [[offset, rows], ...]`` in place of the
offset, so that a file's beginning holds the first rows of several arrays.
``viewer/src/engine/container.ts`` reads the same.
"""

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

SUFFIX = ".a3dv"
"""What files of an avatar in this format are called."""
MAGIC = b"A3DV"
VERSION = 1
VERSION_WITH_PIECES = 2
VERSION_WITH_EFFECTS = 3
"""Earlier readers would show such Gaussians unlit and unfolded; this keeps them from it."""
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
    cuts: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """Names of arrays to how many rows each of their pieces ends after, as many pieces for all of them. What stands
    before the first of them lies before all pieces in the file; the first piece of each comes next."""
    effects: bool = False
    """Whether what a pose does to Gaussians belongs to what is seen."""


def write_container(content: Container) -> bytes:
    """The bytes of a file; equal content gives equal bytes."""
    entries, parts, offset = {}, list(_parts(content)), 0
    for name, part in parts:
        array = content.arrays[name]
        entry = entries.setdefault(name, {"type": _NAMES[array.dtype], "shape": list(array.shape)})
        if name in content.cuts:
            entry.setdefault("pieces", []).append([offset, len(part)])
        else:
            entry["offset"] = offset
        offset += _padded(part.nbytes)
    header = json.dumps(
        {"kind": content.kind, "meta": content.meta, "arrays": entries},
        separators=(",", ":"),
        allow_nan=False,
    ).encode()
    header = header.ljust(_padded(len(header)))
    version = VERSION_WITH_PIECES if content.cuts else VERSION
    version = VERSION_WITH_EFFECTS if content.effects else version
    prefix = _PREFIX.pack(MAGIC, version, len(header), _PREFIX.size + len(header) + offset)
    arrays = (np.ascontiguousarray(part).tobytes().ljust(_padded(part.nbytes), b"\0") for _, part in parts)
    return b"".join([prefix, header, *arrays])


def _parts(content: Container) -> Iterator[tuple[str, np.ndarray]]:
    """Whole arrays, and pieces of those that are cut, in the file's order."""
    names = list(content.arrays)
    first = min((names.index(name) for name in content.cuts), default=len(names))
    yield from ((name, content.arrays[name]) for name in names[:first])
    for piece in range(max(map(len, content.cuts.values()), default=0)):
        for name, ends in content.cuts.items():
            yield name, content.arrays[name][ends[piece - 1] if piece else 0 : ends[piece]]
    yield from ((name, content.arrays[name]) for name in names[first:] if name not in content.cuts)


def _padded(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT
