"""Joint positions are not taken for rotations, nor rotations for positions."""

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.joint_positions import require_no_positions
from actor3d.motion.library import LIBRARY, library_motion
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton

SKELETON = Skeleton.of(free_body())


def _places(joints: int, name: str = "walk") -> np.ndarray:
    motion = library_motion(name, SKELETON)
    places = SKELETON.place(motion.poses, motion.trans).positions
    fingers = np.repeat(places[:, 20:22], 15, axis=1)
    return np.concatenate([places[:, :22], fingers], axis=1) if joints == 52 else places[:, :joints]


@pytest.mark.parametrize("joints", [22, 24, 52])
@pytest.mark.parametrize("change", ["metres", "millimetres", "noise", "flat", "one frame"])
def test_positions_are_refused_by_name(tmp_path, joints, change):
    places = _places(joints)
    if change == "noise":
        places = places + np.random.default_rng(0).normal(size=places.shape) * 0.01
    elif change == "flat":
        places = places.reshape(len(places), -1)
    elif change == "one frame":
        places = places[:1]
    elif change == "millimetres":
        places = places * 1000
    np.save(tmp_path / "joints.npy", places)
    with pytest.raises(UserError, match=r"joints\.npy: the array looks like joint positions"):
        read_motion(tmp_path / "joints.npy", tiny_body())


@pytest.mark.parametrize("name", ["poses", "joints", "positions"])
def test_positions_in_an_archive(tmp_path, name):
    np.savez(tmp_path / "m.npz", **{name: _places(22)})
    with pytest.raises(UserError, match=f"'{name}' looks like joint positions"):
        read_motion(tmp_path / "m.npz", tiny_body())


@pytest.mark.parametrize("name", LIBRARY)
def test_rotations_are_no_positions(tmp_path, name):
    poses = library_motion(name, SKELETON).poses
    for rotations in (poses, poses[:1], poses + 1e-3, poses[:, ::-1]):
        require_no_positions(rotations, "poses", tmp_path)


def test_no_rotations_at_random_are_positions(tmp_path):
    generator = np.random.default_rng(1)
    for spread in (0.1, 0.5, 2.0):
        for _ in range(200):
            still = generator.normal(size=(1, 24, 3)) * spread
            require_no_positions(np.repeat(still, 5, axis=0), "poses", tmp_path)


def test_features_are_refused_by_name(tmp_path):
    np.save(tmp_path / "m.npy", np.zeros((5, 263)))
    with pytest.raises(UserError, match="HumanML3D's features"):
        read_motion(tmp_path / "m.npy", tiny_body())


@pytest.mark.parametrize(
    ("width", "named"), [(69, "may be 23 joints"), (63, "by name as .npz"), (78, "by name")]
)
def test_columns_that_leave_doubt_are_refused(tmp_path, width, named):
    np.save(tmp_path / "m.npy", np.zeros((5, width)))
    with pytest.raises(UserError, match=named):
        read_motion(tmp_path / "m.npy", tiny_body())


def test_columns_of_motion_x(tmp_path):
    columns = np.random.default_rng(0).normal(size=(5, 322)) * 0.1
    np.save(tmp_path / "m.npy", columns)
    motion = read_motion(tmp_path / "m.npy", tiny_body())
    np.testing.assert_allclose(motion.poses[:, :22].reshape(5, 66), columns[:, :66], atol=1e-9)
    np.testing.assert_allclose(np.diff(motion.trans, axis=0), np.diff(columns[:, 309:312], axis=0), atol=1e-9)
