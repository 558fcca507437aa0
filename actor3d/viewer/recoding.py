"""A pack as an exported page carries it: the same bytes, in an order that compresses to less.

A stream of blocks stands for the pack from its beginning to its end. What arrays hold is split into fields of bits, a
value is replaced by its difference to what it is foretold from where that compresses better, and the bytes of each
column and field stand together, low bytes first:

===== =============================================
bytes what
===== =============================================
4     uint32, little-endian: H, the recipe's length
H     JSON: the recipe, a list of blocks
...   the blocks, one after the other
===== =============================================

A block is a number, of bytes that are the pack's own, or an object:

- ``shape``: layers, rows and columns; layers lie one after the other in the pack and in the block;
- ``fields``: the bits of each part of an element, from the lowest; ``size``: bytes of an element in the pack;
  ``signed``: whether zero is in the middle of its numbers;
- ``from``: what a value is foretold from: ``nothing``, the row ``before``, or the ``neighbours`` of a vertex in the
  block whose number is ``faces``: the mean, rounded down, of those that come earlier; the row before where there is
  none.

A difference d is kept as 2 d, a negative one as -2 d - 1, in as many bits as the field has.
``viewer/src/app/carrying/recoding.ts`` reads it.
"""

import json
import math
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Int64
from numpy import ndarray

from actor3d.viewer.unpacking import StoredPiece, stored_pieces

Values = Int64[ndarray, "L R C"]
_FIELDS = {"scales": (10, 10, 10, 2), "rotations": (10, 10, 10, 2)}
"""Of arrays whose elements hold several numbers."""
_EFFORT = 6
"""Of the compression that ways are compared by."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Mesh:
    """What vertices can be foretold from."""

    block: int
    faces: Int64[ndarray, "F 3"]
    vertices: int


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RecodedBlock:
    """A part of a pack in the page's order."""

    name: str
    """Of the array; empty for what belongs to none."""
    entry: object
    """Of the recipe."""
    content: bytes


def recoded(pack: bytes, source: str) -> bytes:
    """Recode a pack.

    Raises:
        InputError: if it is none, or a damaged one; one line.
    """
    blocks = recoded_blocks(pack, source)
    recipe = json.dumps([block.entry for block in blocks], separators=(",", ":")).encode()
    return b"".join([struct.pack("<I", len(recipe)), recipe, *(block.content for block in blocks)])


def recoded_blocks(pack: bytes, source: str) -> list[RecodedBlock]:
    """The blocks that stand for a pack.

    Raises:
        InputError: if it is none, or a damaged one; one line.
    """
    blocks, mesh, end = [], None, 0
    for piece in stored_pieces(pack, source):
        if piece.values.nbytes == 0 or piece.place < end:
            continue
        if piece.place > end:
            blocks.append(_plain(pack[end : piece.place]))
        end = piece.place + piece.values.nbytes
        blocks.append(_block(piece, mesh))
        if piece.name == "faces" and isinstance(blocks[-1].entry, Mapping):
            faces = piece.values.astype(np.int64)
            mesh = _Mesh(block=len(blocks) - 1, faces=faces, vertices=int(faces.max()) + 1)
    return [*blocks, _plain(pack[end:])]


def _plain(content: bytes, name: str = "") -> RecodedBlock:
    return RecodedBlock(name=name, entry=len(content), content=content)


def _block(piece: StoredPiece, mesh: _Mesh | None) -> RecodedBlock:
    values = piece.values
    shape = _shape(piece.name, values.shape)
    fields, signed = _FIELDS.get(piece.name, (8 * values.itemsize,)), values.dtype.kind == "i"
    words = values.view(f"<u{values.itemsize}").astype(np.int64).reshape(shape)
    words ^= signed << 8 * values.itemsize - 1
    ways: dict[str, bytes] = {
        way: _kept(words, fields, foretell) for way, foretell in _foretelling(shape, mesh)
    }
    best = min(ways, key=lambda way: _compressed(ways[way]))
    if _compressed(values.tobytes()) <= _compressed(ways[best]):
        return _plain(values.tobytes(), piece.name)
    entry = {"shape": shape, "fields": fields, "size": values.itemsize, "signed": signed, "from": best}
    if best == "neighbours" and mesh is not None:
        entry["faces"] = mesh.block
    return RecodedBlock(name=piece.name, entry=entry, content=ways[best])


def _compressed(content: bytes) -> int:
    return len(zlib.compress(content, _EFFORT))


def _shape(name: str, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Layers, rows and columns: rows are what a difference is taken along."""
    if name.endswith("directions") and len(shape) == 3:
        return shape[0], shape[1], shape[2]
    rows, *columns = shape or (1,)
    return 1, rows, math.prod(columns)


def _foretelling(
    shape: tuple[int, int, int], mesh: _Mesh | None
) -> Iterator[tuple[str, Callable[[Values], Values]]]:
    """What a block may be foretold from: functions of one field of all its elements."""
    yield "nothing", np.zeros_like
    yield "before", _row_before
    if mesh is not None and shape[1] == mesh.vertices:
        yield "neighbours", lambda values: _mean_of_neighbours(values, mesh.faces)


def _row_before(values: Values) -> Values:
    return np.concatenate([np.zeros_like(values[:, :1]), values[:, :-1]], axis=1)


def _mean_of_neighbours(values: Values, faces: Int64[ndarray, "F 3"]) -> Values:
    edges = np.concatenate([faces[:, pair] for pair in ((0, 1), (1, 2), (2, 0))])
    later, earlier = np.unique(np.sort(edges, axis=1)[:, ::-1], axis=0).T
    vertices, firsts, counts = np.unique(later, return_index=True, return_counts=True)
    foretold = _row_before(values)
    foretold[:, vertices] = np.add.reduceat(values[:, earlier], firsts, axis=1) // counts[:, None]
    return foretold


def _kept(words: Values, fields: tuple[int, ...], foretell: Callable[[Values], Values]) -> bytes:
    """The bytes of a block: layer by layer, column by column, field by field."""
    parts, shift = [], 0
    for bits in fields:
        values = words >> shift & 2**bits - 1
        kept = values if foretell is np.zeros_like else _unsigned(values - foretell(values), bits)
        parts.append(np.stack([kept >> low & 255 for low in range(0, bits, 8)]).astype(np.uint8))
        shift += bits
    planes = np.concatenate(parts)  # planes, layers, rows, columns
    return planes.transpose(1, 3, 0, 2).tobytes()


def _unsigned(differences: Values, bits: int) -> Values:
    """Differences between numbers of so many bits, around the end, as small numbers where they are small."""
    half = 2 ** (bits - 1)
    around = (differences + half) % (2 * half) - half
    return np.where(around < 0, -2 * around - 1, 2 * around)
