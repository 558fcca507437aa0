"""What one camera sees of the person, packed: the pixels that show something, and runs of labels that say where.

A crop is mostly background, which takes no room this way, and what is left is read as fast as whole arrays are.
"""

import zlib
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool, Float32, Int64, UInt8, UInt32

from actor3d.captures.images import IGNORED

_MASK_VALUES = np.array([0, 0, 1, 1, IGNORED, IGNORED], np.uint8)
"""By label; those of odd labels have colours, the others are black."""
_MASK_LABELS = np.zeros(IGNORED + 1, np.uint8)
_MASK_LABELS[_MASK_VALUES[::2]] = range(0, len(_MASK_VALUES), 2)
_RUN_BYTES = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class PackedPixels:
    """A square picture."""

    runs: bytes
    """Deflated: how many pixels each run has, row after row, then the label of each."""
    values: bytes
    """Those of the pixels that have any, in the same order."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyPixels:
    """The body in one camera, as :class:`~rectifier3d.geometry.fragments.MeshFragments` has it for several."""

    face: Int64[np.ndarray, "S S"]
    barycentrics: Float32[np.ndarray, "S S 3"]
    depth: Float32[np.ndarray, "S S"]


def pack_picture(image: UInt8[np.ndarray, "S S 3"], mask: UInt8[np.ndarray, "S S"]) -> PackedPixels:
    """Pack a picture of the person over black, and its mask of 0, 1 and :data:`IGNORED`."""
    shown = (image[..., 0] | image[..., 1] | image[..., 2]) != 0
    labels = _MASK_LABELS[mask] + shown
    return PackedPixels(runs=_pack_runs(labels), values=image[shown].tobytes())


def unpack_picture(
    packed: PackedPixels, image: Float32[np.ndarray, "S S 3"], mask: UInt8[np.ndarray, "S S"]
) -> None:
    """Put a picture, in [0, 1], and its mask into arrays that are zero.

    Raises:
        ValueError: if it is damaged, or of another size.
        zlib.error: likewise.
    """
    labels, lengths = _unpack_runs(packed.runs, mask.size, len(_MASK_VALUES))
    mask.reshape(-1)[:] = np.repeat(_MASK_VALUES[labels], lengths)
    shown = np.repeat(labels % 2 == 1, lengths)
    colours = np.frombuffer(packed.values, np.uint8)
    _put_triples(image, shown, np.divide(colours, 255, dtype=np.float32))


def face_type(faces: int) -> np.dtype:
    """How the indices of so many faces are stored."""
    return np.dtype("<u2" if faces <= 1 << 16 else "<u4")


def pack_body(body: BodyPixels, faces: int) -> PackedPixels:
    """Pack what a mesh raster knows of one camera, in half precision.

    Args:
        body: The nearest face at each pixel.
        faces: How many the mesh has.
    """
    covered = body.face >= 0
    values = (
        body.face[covered].astype(face_type(faces)),
        body.barycentrics[covered][:, :2].astype("<f2"),
        body.depth[covered].astype("<f2"),
    )
    runs = _pack_runs(covered.astype(np.uint8))
    return PackedPixels(runs=runs, values=b"".join(array.tobytes() for array in values))


def unpack_body(packed: PackedPixels, faces: int, into: BodyPixels) -> None:
    """Put what was packed of one camera into arrays that hold the background.

    Raises:
        ValueError: if it is damaged, of another size, or of a mesh with more faces.
        zlib.error: likewise.
    """
    labels, lengths = _unpack_runs(packed.runs, into.face.size, 2)
    covered = np.repeat(labels == 1, lengths)
    count, index_type = int(np.count_nonzero(covered)), face_type(faces)
    if len(packed.values) != count * (index_type.itemsize + 6):
        raise ValueError(f"{len(packed.values)} bytes tell of {count} pixels of the body")
    index = np.frombuffer(packed.values, index_type, count)
    if index.max(initial=0) >= faces:
        raise ValueError(f"it names face {index.max()} of a body with {faces}")
    halves = np.frombuffer(packed.values, "<f2", count * 3, count * index_type.itemsize).astype(np.float32)
    two = halves[: count * 2].reshape(count, 2)
    into.face.reshape(-1)[covered] = index
    into.depth.reshape(-1)[covered] = halves[count * 2 :]
    three = np.column_stack([two, 1 - (two[:, 0] + two[:, 1])])
    _put_triples(into.barycentrics, covered, three.reshape(-1))


def _pack_runs(labels: UInt8[np.ndarray, "S S"]) -> bytes:
    flat = labels.reshape(-1)
    starts = np.concatenate([[0], np.flatnonzero(np.diff(flat)) + 1])
    lengths = np.diff(starts, append=flat.size).astype("<u4")
    return zlib.compress(lengths.tobytes() + flat[starts].tobytes(), zlib.Z_BEST_SPEED)


def _unpack_runs(
    runs: bytes, pixels: int, labels: int
) -> tuple[UInt8[np.ndarray, " R"], UInt32[np.ndarray, " R"]]:
    inflater = zlib.decompressobj()
    content = inflater.decompress(runs, pixels * _RUN_BYTES)
    count = len(content) // _RUN_BYTES
    if not inflater.eof or len(content) % _RUN_BYTES:
        raise ValueError("its runs of pixels are cut, or too many")
    lengths = np.frombuffer(content, "<u4", count)
    values = np.frombuffer(content, np.uint8, count, count * 4)
    if lengths.sum(dtype=np.int64) != pixels or values.max(initial=0) >= labels:
        raise ValueError(f"its runs are not those of {pixels} pixels")
    return values, lengths


def _put_triples(
    whole: Float32[np.ndarray, "S S 3"], where: Bool[np.ndarray, " N"], values: Float32[np.ndarray, " M"]
) -> None:
    if values.size != 3 * np.count_nonzero(where):
        raise ValueError(f"{values.size} values tell of {np.count_nonzero(where)} pixels")
    # As one element each, triples are put into place four times as fast.
    triple = np.dtype((np.void, 3 * values.itemsize))
    whole.reshape(-1).view(triple)[where] = values.view(triple)
