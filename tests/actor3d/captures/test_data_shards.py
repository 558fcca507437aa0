import os
import zlib

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from actor3d.captures.packed_pixels import PackedPixels
from actor3d.captures.shards import PackedFrame, PackedView, Shards, is_whole, shard_file, write_shard
from actor3d.errors import InputError

CAMERAS, VERTICES = 3, 4
DAMAGED = r"000001\.safetensors is damaged .*: delete .* to prepare again"


def packed(number):
    return PackedPixels(runs=bytes([number] * 3), values=bytes(range(number)))


def frame(same_size=False):
    views = [
        PackedView(
            picture=packed(9 * k + 1), body=packed(9 * k + 2), target=None if same_size else packed(9 * k + 3)
        )
        for k in range(CAMERAS)
    ]
    vertices = np.arange(VERTICES * 3, dtype=np.float32).reshape(VERTICES, 3)
    return PackedFrame(
        vertices=vertices, windows=np.arange(9, dtype=np.int32).reshape(CAMERAS, 3), views=views
    )


@pytest.fixture
def folder(tmp_path):
    for index in range(2):
        write_shard(shard_file(tmp_path, index), frame())
    return tmp_path


def opened(folder, frames=2):
    return Shards(folder, frames, CAMERAS, VERTICES)


def read_all(folder):
    with opened(folder).frame(1) as shard:
        shard.vertices(), shard.windows([0])
        return [shard.views(kind, range(CAMERAS)) for kind in ("picture", "body", "target")]


def change(folder, name, array):
    """Put another array into a file, whose checksum then says that it belongs there."""
    file = shard_file(folder, 1)
    arrays = {**load_file(file), name: array}
    arrays["checksums"] = np.array([zlib.crc32(arrays[key]) for key in ("vertices", "windows", "places")])
    save_file(arrays, file)


def test_frames_come_back(folder):
    with opened(folder).frame(1) as shard:
        assert shard.vertices().tolist() == frame().vertices.tolist()
        assert shard.windows([2, 0]).tolist() == [[6, 7, 8], [0, 1, 2]]
        assert shard.views("picture", [2, 0]) == [packed(19), packed(1)]
        assert shard.views("body", [1]) == [packed(11)]
        assert shard.views("target", [1]) == [packed(12)]


def test_pictures_of_one_size_are_stored_once(folder):
    before = shard_file(folder, 1).stat().st_size
    write_shard(shard_file(folder, 1), frame(same_size=True))
    assert shard_file(folder, 1).stat().st_size < before
    pictures, _, targets = read_all(folder)
    assert pictures == targets


def test_a_missing_frame_is_named(folder):
    with pytest.raises(InputError, match=r"000002\.safetensors is missing: delete .* to prepare again"):
        opened(folder, frames=3)


@pytest.mark.parametrize("bytes_left", [0, 5, 300, -1])
def test_a_cut_file_is_refused_and_not_whole(folder, bytes_left):
    file = shard_file(folder, 1)
    file.write_bytes(file.read_bytes()[:bytes_left])
    assert not is_whole(file, CAMERAS, VERTICES)
    with pytest.raises(InputError, match=DAMAGED):
        read_all(folder)


def test_every_changed_byte_is_noticed(folder):
    file = shard_file(folder, 1)
    whole = file.read_bytes()
    begin = len(whole) - sum(array.nbytes for array in load_file(file).values())
    for position in range(begin, len(whole), 7):
        file.write_bytes(whole[:position] + bytes([whole[position] ^ 4]) + whole[position + 1 :])
        with pytest.raises(InputError, match=DAMAGED):
            read_all(folder)


@pytest.mark.parametrize("column", [0, 1, 2])
@pytest.mark.parametrize("value", [-1, 1 << 20, 1 << 62, -(1 << 62)])
def test_places_outside_the_file_are_refused(folder, column, value):
    places = load_file(shard_file(folder, 1))["places"]
    places[1, 1, column] = value
    change(folder, "places", places)
    with pytest.raises(InputError, match=DAMAGED):
        read_all(folder)


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("vertices", np.zeros((VERTICES + 1, 3), np.float32)),
        ("vertices", np.zeros((VERTICES, 3))),
        ("windows", np.zeros((CAMERAS + 1, 3), np.int32)),
        ("places", np.zeros((CAMERAS, 3, 3), np.int64)),
        ("content", np.zeros((4, 4), np.uint8)),
        ("content", np.zeros(0, np.uint8)),
    ],
)
def test_arrays_of_other_shapes_are_refused(folder, name, array):
    change(folder, name, array)
    with pytest.raises(InputError, match=DAMAGED):
        read_all(folder)


def test_a_pipe_is_not_waited_for(folder):
    shard_file(folder, 1).unlink()
    os.mkfifo(shard_file(folder, 1))
    with pytest.raises(InputError, match="no regular file"):
        read_all(folder)
    assert not is_whole(shard_file(folder, 1), CAMERAS, VERTICES)
