"""Poses are fitted to joint positions, which are not taken for rotations, nor rotations for positions."""

import pickle
from pathlib import Path

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.joint_positions import require_no_positions
from actor3d.motion.library import LIBRARY, library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton

SKELETON = Skeleton.of(free_body())


def _places(joints: int, name: str = "walk") -> np.ndarray:
    motion = library_motion(name, SKELETON)
    places = SKELETON.place(motion.poses, motion.trans).positions
    fingers = np.repeat(places[:, 20:22], 15, axis=1)
    return np.concatenate([places[:, :22], fingers], axis=1) if joints == 52 else places[:, :joints]


def _fitted(path: Path) -> Motion:
    return read_motion(path, free_body(), options=ReadOptions(feet="free"))


@pytest.mark.parametrize("joints", [22, 24, 52])
@pytest.mark.parametrize("change", ["metres", "millimetres", "noise", "flat", "one frame", "z up"])
def test_a_pose_is_fitted_to_positions(tmp_path, caplog, joints, change):
    places = _places(joints)
    stored, within = places, 0.003
    if change == "noise":
        stored, within = places + np.random.default_rng(0).normal(size=places.shape) * 0.01, 0.03
    elif change == "flat":
        stored = places.reshape(len(places), -1)
    elif change == "one frame":
        stored = places = places[:1]
    elif change == "millimetres":
        stored = places * 1000
    elif change == "z up":
        stored = places[..., [0, 2, 1]] * [1, -1, 1]
    np.save(tmp_path / "joints.npy", stored)
    motion = _fitted(tmp_path / "joints.npy")
    found = SKELETON.place(motion.poses, motion.trans).positions[:, :22]
    wanted = places[:, :22] + (found[:1, :1] - places[:1, :1])
    assert np.linalg.norm(found - wanted, axis=2).mean() < within
    assert "the pose is fitted" in caplog.text


@pytest.mark.parametrize("name", ["joints", "positions", "keypoints3d"])
def test_positions_in_an_archive(tmp_path, name):
    np.savez(tmp_path / "m.npz", **{name: _places(22)})
    assert _fitted(tmp_path / "m.npz").fps == 20


def test_positions_that_are_called_rotations_are_refused(tmp_path):
    np.savez(tmp_path / "m.npz", poses=_places(22))
    with pytest.raises(UserError, match=r"'poses' looks like joint positions .* under the name 'joints'"):
        read_motion(tmp_path / "m.npz", tiny_body())


@pytest.mark.parametrize("order", ["reversed", "shuffled", "about the root"])
def test_positions_in_an_unknown_order_are_never_taken_for_rotations(tmp_path, order):
    places = _places(24)
    if order == "about the root":
        places = places - places[:, :1]
    by = np.arange(24)[::-1] if order == "reversed" else np.random.default_rng(1).permutation(24)
    np.save(tmp_path / "m.npy", places[:, by])
    np.savez(tmp_path / "m.npz", poses=places[:, by].reshape(len(places), -1))
    for file in ("m.npy", "m.npz"):
        with pytest.raises(UserError, match="joint positions in an order that is not known"):
            read_motion(tmp_path / file, tiny_body())


@pytest.mark.parametrize("name", sorted(LIBRARY))
def test_rotations_are_not_taken_for_positions(tmp_path, name):
    poses = library_motion(name, SKELETON).poses
    np.save(tmp_path / "m.npy", poses)
    assert np.abs(read_motion(tmp_path / "m.npy", tiny_body()).poses - poses).max() < 1e-6


def test_the_first_sample_of_mdm(tmp_path):
    places = _places(22)
    motion = np.zeros((2, 22, 3, len(places) + 7))
    motion[0, :, :, : len(places)] = places.transpose(1, 2, 0)
    content = {"motion": motion, "text": ["walks"] * 2, "lengths": np.array([len(places), 60])}
    np.save(tmp_path / "results.npy", np.array(content, dtype=object), allow_pickle=True)
    fitted = _fitted(tmp_path / "results.npy")
    assert (len(fitted), fitted.fps) == (len(places), 20)


def test_the_keypoints_of_aist(tmp_path):
    places = {name: _places(24)[:, index] for index, name in enumerate(SKELETON.names)}
    head = places["head"]
    face = [head + offset for offset in ((0, 0, 0.1), (0.03, 0.03, 0.09), (-0.03, 0.03, 0.09))]
    face += [head + offset for offset in ((0.07, 0, 0), (-0.07, 0, 0))]
    limbs = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    points = face + [places[f"{side}_{joint}"] for joint in limbs for side in ("left", "right")]
    with (tmp_path / "dance.pkl").open("wb") as file:
        pickle.dump({"keypoints3d": 100 * np.stack(points, axis=1)}, file)
    fitted = _fitted(tmp_path / "dance.pkl")
    assert fitted.fps == 60
    walk = library_motion("walk", SKELETON)
    found, wanted = (SKELETON.place(motion.poses, motion.trans).positions for motion in (fitted, walk))
    for start, end in (
        ("left_hip", "left_knee"),
        ("right_elbow", "right_wrist"),
        ("left_knee", "left_ankle"),
    ):
        bones = [
            places[:, SKELETON.index(end)] - places[:, SKELETON.index(start)] for places in (found, wanted)
        ]
        assert np.linalg.norm(bones[0] - bones[1], axis=1).mean() < 0.01


def test_exchanged_sides_are_refused(tmp_path):
    np.save(tmp_path / "m.npy", _places(22) * [-1, 1, 1])
    with pytest.raises(UserError, match="left and right look exchanged"):
        read_motion(tmp_path / "m.npy", free_body())


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
