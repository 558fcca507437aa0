import numpy as np
import pytest

from actor3d.captures.shards import ShardSpec, ShardWriter, map_shards

SPECS = {"a": ShardSpec(dtype="u1", shape=(2, 3)), "b": ShardSpec(dtype="<f2", shape=(4,))}


def frame(number):
    return {"a": np.full((2, 3), number), "b": np.full(4, number / 2)}


def write(folder, numbers):
    with ShardWriter(folder, SPECS, 5) as writer:
        for number in numbers:
            writer.append(frame(number))


def check(folder):
    arrays = map_shards(folder, SPECS, 5)
    assert arrays["a"][:, 0, 0].tolist() == [0, 1, 2, 3, 4]
    assert arrays["b"][:, 0].tolist() == [0, 0.5, 1, 1.5, 2]
    assert isinstance(arrays["a"], np.memmap)
    assert not arrays["a"].flags.writeable


def test_frames_come_back(tmp_path):
    write(tmp_path, range(5))
    check(tmp_path)
    assert np.load(tmp_path / "a.npy").shape == (5, 2, 3)


@pytest.mark.parametrize("lost", [0, 1, 5, 6, 7, 50, 10_000])
def test_a_cut_off_file_is_continued_from_its_last_whole_frame(tmp_path, lost):
    write(tmp_path, range(3))
    with (tmp_path / "a.npy").open("r+b") as file:
        file.truncate(max(0, (tmp_path / "a.npy").stat().st_size - lost))
    with ShardWriter(tmp_path, SPECS, 5) as writer:
        assert writer.frames_done == max(0, 3 - -(-lost // 6)) or lost > 18
        for number in range(writer.frames_done, 5):
            writer.append(frame(number))
    check(tmp_path)


def test_a_file_of_another_shape_is_begun_anew(tmp_path):
    write(tmp_path, range(3))
    with ShardWriter(tmp_path, SPECS, 6) as writer:
        assert writer.frames_done == 0


def test_an_incomplete_file_is_not_mapped(tmp_path):
    write(tmp_path, range(3))
    with pytest.raises(ValueError, match=r"a\.npy|mmap length"):
        map_shards(tmp_path, SPECS, 5)
    with pytest.raises(ValueError, match=r"delete .* to prepare again"):
        write(tmp_path, range(3, 5))
        map_shards(tmp_path, SPECS, 4)
