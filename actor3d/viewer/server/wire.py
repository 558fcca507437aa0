"""What travels over a page's socket: JSON texts, and binary messages of a 16-byte header and a payload.

====== ====== =====================================================
offset type   what
====== ====== =====================================================
0      uint8  kind, see :class:`Kind`
1      uint8  index of the run
2      uint16 0
4      uint32 id of the request that it answers, or of the pose
8      uint32 width of a picture; number of Gaussians, or of joints
12     uint32 height of a picture; else 0
====== ====== =====================================================

Little-endian; ``viewer`` reads the same.
"""

import json
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

HEADER = struct.Struct("<BBHIII")


class Kind(IntEnum):
    """What a binary message carries."""

    PNG = 1
    JPEG = 2
    GAUSSIANS = 3
    POSE = 4


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Binary:
    """A binary message."""

    kind: Kind
    run: int
    id: int
    payload: bytes
    size: tuple[int, int] = (0, 0)
    """(width, height) of a picture; (count, 0) of anything else."""

    def to_bytes(self) -> bytes:
        """The message on the wire."""
        return HEADER.pack(self.kind, self.run, 0, self.id, *self.size) + self.payload


def to_text(kind: str, **fields: Any) -> str:
    """A text message."""
    return json.dumps({"type": kind, **fields}, separators=(",", ":"), allow_nan=False)
