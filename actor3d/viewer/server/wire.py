"""What travels over a page's socket: JSON texts, and binary messages of a 16-byte header and a payload.

====== ====== =====================================================
offset type   what
====== ====== =====================================================
0      uint8  kind, see :class:`PacketKind`
1      uint8  index of the run
2      uint16 0
4      uint32 id of the request, of the one that it answers, or of the pose
8      uint32 width of a picture; number of Gaussians, or of a pose's joints
12     uint32 height of a picture; else 0
====== ====== =====================================================

Little-endian; ``viewer/src/app/wire.ts`` reads and writes the same.
"""

import json
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

HEADER = struct.Struct("<BBHIII")


class PacketKind(IntEnum):
    """What a binary message carries."""

    REFINED = 1
    """To the page: what the sampler painted, PNG with straight alpha."""
    STREAMED = 2
    """To the page: one picture of a stream, JPEG."""
    GAUSSIANS = 3
    """To the page: a pack that replaces an avatar's Gaussians."""
    POSE = 4
    """Both ways: see :mod:`actor3d.viewer.poses`."""
    REFINE = 5
    """From the page: a pose, then in JSON how the sampler is to paint it."""
    STREAM = 6
    """From the page: a pose, then in JSON how the stream's next picture is to be drawn."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Packet:
    """A binary message."""

    kind: PacketKind
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
