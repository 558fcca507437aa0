"""Bytes as printable letters: thirteen bits in two, where base64 has twelve.

There are 91 letters: those of ASCII from ``!`` to ``~`` without ampersand, less-than sign and backslash, which HTML or
scripts might take for something else. A pair stands for 91 times the first's number plus the second's; bits count from
the lowest. What is left at the end, if it is six bits at most, is one letter.
``viewer/src/app/carrying/letters.ts`` reads the same.
"""

import numpy as np

LETTERS = bytes(code for code in range(33, 127) if chr(code) not in "&<\\")
_BITS = 13
_LAST_BITS = 6
"""Of a letter that stands alone."""


def to_letters(content: bytes) -> str:
    """Write bytes as letters."""
    bits = np.unpackbits(np.frombuffer(content, np.uint8), bitorder="little")
    left = len(bits) % _BITS
    groups = np.pad(bits, (0, -len(bits) % _BITS)).reshape(-1, _BITS)
    numbers = groups @ (1 << np.arange(_BITS, dtype=np.uint16))
    pairs = np.stack(np.divmod(numbers, len(LETTERS)), axis=1).reshape(-1)
    if 0 < left <= _LAST_BITS:
        pairs = np.append(pairs[:-2], numbers[-1])
    return np.frombuffer(LETTERS, np.uint8)[pairs].tobytes().decode("ascii")
