"""Whether the bytes of a picture are whole and of moderate size, found out before they are decoded."""

import struct
import zlib

_PNG_START = b"\x89PNG\r\n\x1a\n"
JPEG_START, _JPEG_END = b"\xff\xd8", b"\xff\xd9"
_TAIL = 64
"""Bytes behind a JPEG's end that some cameras add."""
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of JPEG segments that state the picture's size."""
_BARE_MARKERS = frozenset(range(0xD0, 0xD9)) | {0x01}
"""Those that no segment follows."""


def png_size(content: bytes) -> tuple[int, int] | None:
    """(width, height) of a PNG; None if it is not whole or a checksum is wrong."""
    if not content.startswith(_PNG_START + b"\0\0\0\rIHDR"):
        return None
    position = len(_PNG_START)
    while position + 12 <= len(content):
        (length,) = struct.unpack_from(">I", content, position)
        end = position + 12 + length
        if end > len(content):
            return None
        body = memoryview(content)[position + 4 : end - 4]
        if zlib.crc32(body) != struct.unpack_from(">I", content, end - 4)[0]:
            return None
        if body[:4] == b"IEND":
            width, height = struct.unpack_from(">2I", content, len(_PNG_START) + 8)
            return width, height
        position = end
    return None


def jpeg_size(content: bytes) -> tuple[int, int] | None:
    """(width, height) of a JPEG; None if it does not end as one, or states no size.

    Decoders fill what is missing of a cut-off JPEG with grey and only warn, so its end is looked for here.
    """
    if not content.startswith(JPEG_START) or _JPEG_END not in content[-_TAIL:]:
        return None
    position = len(JPEG_START)
    while True:
        position = content.find(b"\xff", position)
        if position < 0 or position + 9 > len(content):
            return None
        marker = content[position + 1]
        if marker in _FRAME_MARKERS:
            height, width = struct.unpack_from(">2H", content, position + 5)
            return width, height
        if marker == 0xFF:
            position += 1
        elif marker in _BARE_MARKERS or marker == 0:
            position += 2
        else:
            position += 2 + struct.unpack_from(">H", content, position + 2)[0]
