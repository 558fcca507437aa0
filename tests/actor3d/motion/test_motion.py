"""Motion files: what fits is read, what does not is one line."""

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.errors import UserError
from actor3d.motion.reading import read_motion


def _save(path, **arrays):
    np.savez(path, **arrays)
    return path


def test_a_motion_with_more_joints_than_the_body_is_cut(tmp_path):
    poses = np.random.default_rng(0).normal(size=(5, 156)).astype(np.float32)
    poses[:, :3] = (0, 0.5, 0)
    path = _save(tmp_path / "m.npz", poses=poses, trans=np.ones((5, 3)), mocap_framerate=60.0)
    motion = read_motion(path, tiny_body())
    assert motion.poses.shape == (5, 24, 3)
    assert motion.fps == 60
    assert np.allclose(motion.poses[:, :22].reshape(5, -1), poses[:, :66])
    assert (motion.poses[:, 22:] == 0).all(), "the first fingers of SMPL-H are no hands"


def test_missing_joints_rest(tmp_path):
    poses = np.ones((2, 22, 3))
    poses[:, 0] = 0
    motion = read_motion(_save(tmp_path / "m.npz", poses=poses), tiny_body())
    assert (motion.poses[:, 1:22] == 1).all()
    assert (motion.poses[:, 22:] == 0).all()
    assert (motion.trans[:, [0, 2]] == 0).all()


@pytest.mark.parametrize(
    ("arrays", "named"),
    [
        ({"turns": np.zeros((2, 72))}, "poses"),
        ({"poses": np.zeros((2, 71))}, "poses"),
        ({"poses": np.zeros((0, 72))}, "poses"),
        ({"poses": np.full((2, 72), "x")}, "poses"),
        ({"poses": np.full((2, 72), np.nan)}, "NaN"),
        ({"poses": np.zeros((2, 72)), "trans": np.zeros((3, 3))}, "trans"),
        ({"poses": np.zeros((2, 72)), "fps": np.array(-1.0)}, "fps"),
    ],
)
def test_what_does_not_fit_is_refused(tmp_path, arrays, named):
    path = _save(tmp_path / "m.npz", **arrays)
    with pytest.raises(UserError, match=named) as caught:
        read_motion(path, tiny_body())
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"text"])
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "m.npz"
    path.write_bytes(content)
    with pytest.raises(UserError, match="npz"):
        read_motion(path, tiny_body())


def test_pickled_arrays_are_refused(tmp_path):
    path = tmp_path / "m.npz"
    np.savez(path, poses=np.array([{"a": 1}], dtype=object))
    with pytest.raises(UserError, match="plain arrays"):
        read_motion(path, tiny_body())


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match="no such motion"):
        read_motion(tmp_path / "none.npz", tiny_body())


def test_resampling_keeps_the_given_frames_and_halves_angles_between_them(tmp_path):
    poses = np.zeros((3, 24, 3))
    poses[1, 5], poses[2, 5] = (0, 0, 0.4), (0, 0, 1.0)
    trans = np.array([[0, 0, 0], [0.1, 0, 0], [0.3, 0, 0.0]])
    motion = read_motion(_save(tmp_path / "m.npz", poses=poses, trans=trans, fps=10.0), tiny_body())
    twice = motion.resampled(20.0)
    assert (len(twice), twice.fps) == (5, 20.0)
    assert np.allclose(twice.poses[::2], motion.poses, atol=1e-6)
    assert np.allclose(twice.poses[:, 5, 2], [0, 0.2, 0.4, 0.7, 1.0], atol=1e-6)
    assert np.allclose(twice.trans[:, 0], [0, 0.05, 0.1, 0.2, 0.3], atol=1e-6)


def test_resampling_takes_the_short_way_round(tmp_path):
    poses = np.zeros((2, 24, 3))
    poses[0, 0], poses[1, 0] = (0, 3.0, 0), (0, -3.0, 0)
    motion = read_motion(_save(tmp_path / "m.npz", poses=poses, fps=1.0), tiny_body())
    between = motion.resampled(2.0).poses[1, 0]
    assert abs(np.linalg.norm(between) - np.pi) < 1e-5


@pytest.mark.parametrize("fps", [0.0, -5.0, float("nan"), 1e9])
def test_senseless_rates_are_refused(tmp_path, fps):
    motion = read_motion(_save(tmp_path / "m.npz", poses=np.zeros((2, 72))), tiny_body())
    with pytest.raises(UserError, match="frame rate"):
        motion.resampled(fps)
