"""Each kind of file says the same motion: what its tool writes is read back."""

import json
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from foreign_skeletons import CONVENTIONS, write_clip
from scipy.spatial.transform import Rotation
from synthetic import tiny_body
from written_motions import easymocap_frames

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.named_parts import RATE_NAMES
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded

FREE = ReadOptions(feet="free")


@pytest.fixture(scope="module")
def body():
    return tiny_body()


@pytest.fixture(scope="module")
def skeleton(body) -> Skeleton:
    return Skeleton.of(body)


@pytest.fixture(scope="module")
def walk(skeleton) -> Motion:
    return grounded(library_motion("walk", skeleton).select(range(20)), skeleton)


def _same(read: Motion, walk: Motion, joints: int = 24) -> None:
    turn = [Rotation.from_rotvec(motion.poses[:, :joints].reshape(-1, 3)) for motion in (read, walk)]
    assert np.degrees((turn[0] * turn[1].inv()).magnitude()).max() < 0.01
    np.testing.assert_allclose(read.trans, walk.trans, atol=1e-4, rtol=0)


def test_amass_in_its_z_up_world(tmp_path, walk, skeleton, body):
    poses, trans = walk.poses.copy(), walk.trans
    turn = Rotation.from_euler("x", 90, degrees=True)
    poses[:, 0] = (turn * Rotation.from_rotvec(poses[:, 0])).as_rotvec()
    trans = turn.apply(trans + skeleton.pelvis) - skeleton.pelvis
    whole = np.concatenate([poses[:, :22].reshape(20, -1), np.zeros((20, 90))], axis=1)
    np.savez(
        tmp_path / "a.npz", poses=whole, trans=trans, mocap_framerate=120.0, betas=np.zeros(16), gender="male"
    )
    read = read_motion(tmp_path / "a.npz", body, options=FREE)
    assert read.fps == 120
    _same(read, walk, 22)


def test_aist_in_centimetres_and_its_own_scale(tmp_path, walk, body):
    poses, trans = walk.poses.copy(), walk.trans
    content = {
        "smpl_poses": poses.reshape(20, 72),
        "smpl_trans": trans * 93.7,
        "smpl_scaling": np.array([93.7]),
        "smpl_loss": 0.1,
    }
    (tmp_path / "a.pkl").write_bytes(pickle.dumps(content))
    read = read_motion(tmp_path / "a.pkl", body, options=FREE)
    assert read.fps == 60
    _same(read, walk)


@pytest.mark.parametrize("shape", ["frames", "file", "annots", "folder"])
def test_easymocap_turns_about_the_origin(tmp_path, walk, skeleton, body, shape):
    frames = easymocap_frames(walk, skeleton)
    path = tmp_path / "fit.json"
    if shape == "folder":
        path = tmp_path / "fit"
        path.mkdir()
        for index, frame in enumerate(frames):
            (path / f"{index:06d}.json").write_text(json.dumps(frame))
    elif shape == "annots":
        path.write_text(json.dumps([{"annots": frame} for frame in frames]))
    elif shape == "file":
        path.write_text(json.dumps([frame[0] | {"id": 0} for frame in frames[:1]]))
    else:
        path.write_text(json.dumps(frames))
    read = read_motion(path, body, options=FREE)
    _same(read, walk if shape != "file" else grounded(walk.select(range(1)), skeleton))


def test_a_folder_of_too_much_is_not_read(tmp_path, body):
    for index in range(5):
        (tmp_path / f"{index}.json").touch()
        os.truncate(tmp_path / f"{index}.json", 1 << 28)
    with pytest.raises(UserError, match="at most 1074 MB are read"):
        read_motion(tmp_path, body)
    (tmp_path / "0.json").unlink()
    (tmp_path / "2.json").unlink()
    os.truncate(tmp_path / "1.json", (1 << 28) + 1)
    with pytest.raises(UserError, match=r"1\.json: .*more than the 268 MB allowed"):
        read_motion(tmp_path, body)


def test_smplx_in_parts_and_as_matrices(tmp_path, walk, body):
    poses, trans = walk.poses.copy(), walk.trans
    parts = {"global_orient": poses[:, 0], "body_pose": poses[:, 1:22].reshape(20, -1), "transl": trans}
    np.savez(tmp_path / "parts.npz", **parts)
    _same(read_motion(tmp_path / "parts.npz", body, options=FREE), walk, 22)
    matrices = {
        name: Rotation.from_rotvec(parts[name].reshape(-1, 3)).as_matrix().reshape(20, -1, 3, 3)
        for name in ("global_orient", "body_pose")
    }
    np.savez(tmp_path / "matrices.npz", **matrices, transl=trans)
    _same(read_motion(tmp_path / "matrices.npz", body, options=FREE), walk, 22)


@pytest.mark.parametrize("kind", ["array", "with places", "object"])
def test_plain_arrays(tmp_path, walk, body, kind):
    poses, trans = walk.poses.copy(), walk.trans
    flat = poses.reshape(20, 72)
    contents = {
        "array": flat,
        "with places": np.concatenate([flat, trans], axis=1),
        "object": np.array({"poses": flat, "trans": trans}, dtype=object),
    }
    np.save(tmp_path / "m.npy", contents[kind], allow_pickle=True)
    read = read_motion(tmp_path / "m.npy", body, options=FREE)
    if kind == "array":
        assert (read.trans[:, [0, 2]] == read.trans[:1, [0, 2]]).all()
    else:
        _same(read, walk)


def test_the_rate_may_be_told(tmp_path, walk, body):
    np.savez(tmp_path / "m.npz", poses=walk.poses)
    assert read_motion(tmp_path / "m.npz", body).fps == 30
    assert read_motion(tmp_path / "m.npz", body, options=ReadOptions(file_fps=100.0)).fps == 100
    with pytest.raises(UserError, match="a frame rate must lie between 1 and"):
        read_motion(tmp_path / "m.npz", body, options=ReadOptions(file_fps=0.0))


def test_unknown_joint_names_are_listed_and_can_be_mapped(tmp_path, monkeypatch):
    free = free_body()
    written = write_clip(tmp_path, CONVENTIONS["Mixamo"], "reach", frames=8)
    strange = tmp_path / "strange.bvh"
    names = {
        name: f"j{index}" for index, name in enumerate(sorted(CONVENTIONS["Mixamo"].names.values(), key=len))
    }
    text = written.path.read_text()
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(f"mixamorig:{name}\n", f"{names[name]}\n")
    strange.write_text(text)
    with pytest.raises(UserError, match="--joint-map") as caught:
        read_motion(strange, free)
    assert "j0" in str(caught.value)
    mapping = {ours: names[theirs] for ours, theirs in CONVENTIONS["Mixamo"].names.items()}
    (tmp_path / "map.json").write_text(json.dumps(mapping))
    monkeypatch.setenv("HOME", str(tmp_path))
    read = read_motion(strange, free, options=ReadOptions(joint_map=Path("~/map.json")))
    np.testing.assert_array_equal(read.poses, read_motion(written.path, free).poses)


def _saved(folder: Path, **arrays) -> Path:
    np.savez(folder / "m.npz", **arrays)
    return folder / "m.npz"


def test_a_motion_with_more_joints_than_the_body_is_cut(tmp_path, body):
    poses = np.random.default_rng(0).normal(size=(5, 156)).astype(np.float32)
    poses[:, :3] = (0, 0.5, 0)
    path = _saved(tmp_path, poses=poses, trans=np.ones((5, 3)), mocap_framerate=60.0)
    motion = read_motion(path, body)
    assert motion.poses.shape == (5, 24, 3)
    assert motion.fps == 60
    assert np.allclose(motion.poses[:, :22].reshape(5, -1), poses[:, :66])
    assert (motion.poses[:, 22:] == 0).all(), "the first fingers of SMPL-H are no hands"


def test_missing_joints_rest(tmp_path, body):
    poses = np.ones((2, 22, 3))
    poses[:, 0] = 0
    motion = read_motion(_saved(tmp_path, poses=poses), body)
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
def test_what_does_not_fit_is_refused(tmp_path, body, arrays, named):
    path = _saved(tmp_path, **arrays)
    with pytest.raises(UserError, match=named) as caught:
        read_motion(path, body)
    assert str(path) in str(caught.value)


def test_pickled_arrays_are_refused(tmp_path, body):
    path = _saved(tmp_path, poses=np.array([{"a": 1}], dtype=object))
    with pytest.raises(UserError, match="plain arrays"):
        read_motion(path, body)


@pytest.mark.parametrize("name", RATE_NAMES)
def test_a_rate_is_known_by_each_of_its_names(tmp_path, body, name):
    poses = np.random.default_rng(0).normal(0, 0.2, (6, 72))
    assert read_motion(_saved(tmp_path, poses=poses, trans=np.zeros((6, 3)), **{name: 50.0}), body).fps == 50
