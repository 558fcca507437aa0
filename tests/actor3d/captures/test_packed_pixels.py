import zlib

import numpy as np
import pytest

from actor3d.captures.packed_pixels import (
    BodyPixels,
    PackedPixels,
    pack_body,
    pack_picture,
    unpack_body,
    unpack_picture,
)

SIDE = 24
RNG = np.random.default_rng(0)
BLACK = np.zeros((SIDE, SIDE, 3), np.uint8)
BACKGROUND = np.zeros((SIDE, SIDE), np.uint8)
BAD = (ValueError, zlib.error)


def pictures():
    """A person, nobody, what no camera saw, and colours and masks that have nothing to do with each other."""
    image, mask = BLACK.copy(), BACKGROUND.copy()
    image[5:20, 8:15], mask[5:20, 8:15], mask[5] = RNG.integers(1, 256, (15, 7, 3)), 1, 100
    yield image, mask
    yield BLACK, BACKGROUND
    yield np.full_like(BLACK, 255), np.full_like(BACKGROUND, 100)
    anything = RNG.choice(np.array([0, 1, 100], np.uint8), (SIDE, SIDE))
    yield RNG.integers(0, 3, (SIDE, SIDE, 3)).astype(np.uint8), anything


def unpacked(packed, side=SIDE):
    image, mask = np.zeros((side, side, 3), np.float32), np.zeros((side, side), np.uint8)
    unpack_picture(packed, image, mask)
    return image, mask


@pytest.mark.parametrize(("image", "mask"), list(pictures()))
def test_a_picture_comes_back_to_the_bit(image, mask):
    colours, labels = unpacked(pack_picture(image, mask))
    assert (colours == image.astype(np.float32) / 255).all()
    assert (labels == mask).all()


def body(faces):
    face = np.full((SIDE, SIDE), -1, np.int64)
    barycentrics, depth = np.zeros((SIDE, SIDE, 3), np.float32), np.full((SIDE, SIDE), np.inf, np.float32)
    face[3:9, 4:20] = RNG.integers(0, faces, (6, 16))
    face[3, 4] = faces - 1
    barycentrics[3:9, 4:20] = RNG.dirichlet((1, 1, 1), (6, 16))
    depth[3:9, 4:20] = RNG.uniform(1, 5, (6, 16))
    return BodyPixels(face=face, barycentrics=barycentrics, depth=depth)


def empty(side=SIDE):
    return BodyPixels(
        face=np.full((side, side), -1, np.int64),
        barycentrics=np.zeros((side, side, 3), np.float32),
        depth=np.full((side, side), np.inf, np.float32),
    )


@pytest.mark.parametrize("faces", [1, 1 << 16, (1 << 16) + 1, 1 << 20])
def test_a_body_comes_back_in_half_precision(faces):
    seen, back = body(faces), empty()
    unpack_body(pack_body(seen, faces), faces, back)
    assert (back.face == seen.face).all()
    assert (back.depth == seen.depth.astype(np.float16)).all()
    two = seen.barycentrics[..., :2].astype(np.float16).astype(np.float32)
    assert (back.barycentrics[..., :2] == two).all()
    assert (back.barycentrics[..., 2] == np.where(seen.face >= 0, 1 - two.sum(-1), 0)).all()


def test_what_is_damaged_or_of_another_size_is_refused():
    for image, mask in pictures():
        packed = pack_picture(image, mask)
        for runs, values in (
            (packed.runs[:-1], packed.values),
            (b"", packed.values),
            (zlib.compress(b""), packed.values),
            (packed.runs, packed.values + b"\0"),
        ):
            with pytest.raises(BAD):
                unpacked(PackedPixels(runs=runs, values=values))
        with pytest.raises(BAD):
            unpacked(packed, SIDE + 1)
    seen = pack_body(body(7), 7)
    for values in (seen.values[:-1], seen.values + b"\0", b""):
        with pytest.raises(BAD):
            unpack_body(PackedPixels(runs=seen.runs, values=values), 7, empty())
    with pytest.raises(ValueError, match="names face 6 of a body with 6"):
        unpack_body(seen, 6, empty())


def runs(lengths, labels):
    return zlib.compress(np.array(lengths, "<u4").tobytes() + np.array(labels, "u1").tobytes())


@pytest.mark.parametrize(
    "forged",
    [
        runs([1 << 31, 1 << 31], [0, 1]),
        runs([SIDE * SIDE], [6]),
        runs([0] * (SIDE * SIDE) + [SIDE * SIDE], [0] * (SIDE * SIDE + 1)),
        zlib.compress(bytes(100 << 20), 9),
    ],
)
def test_runs_that_promise_too_much_are_refused(forged):
    with pytest.raises(BAD):
        unpacked(PackedPixels(runs=forged, values=b""))
