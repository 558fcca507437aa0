"""MHR's bodies are read of the files that its own converter writes, and stand and grow as its rig does."""

from pathlib import Path

import numpy as np
import pytest
import torch
from mhr_files import GROWN_CM, SCALES, write_mhr
from synthetic import tiny_body

from actor3d.bodies.files import find_body_model, load_body_model, save_body_model
from actor3d.bodies.mhr_rig import read_mhr_rig
from actor3d.bodies.registry import is_licensed
from actor3d.errors import UserError


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("mhr")
    write_mhr(folder)
    return folder


@pytest.fixture(scope="module")
def mhr(files):
    return find_body_model("mhr", "neutral", files)


def test_the_rig_at_rest_leaves_its_vertices_where_they_are(files):
    rig = read_mhr_rig(files / "lod6.npz")
    np.testing.assert_allclose(rig.skinned(rig.placed({}), rig.vertices), rig.vertices, atol=1e-5)


def test_a_scale_moves_what_hangs_on_the_bone(files):
    rig = read_mhr_rig(files / "lod6.npz")
    still, grown = rig.placed({}), rig.placed({"scale_uparms": 1.0})
    moved = np.linalg.norm((grown - still)[:, :3, 3], axis=1)
    names = [name for name, far in zip(rig.joint_names, moved, strict=True) if far > 1e-6]
    assert {name[2:] for name in names} == {
        "lowarm", "wrist_twist", "wrist", "thumb0", "index1", "middle1", "ring1", "pinky1",
    }  # fmt: skip
    np.testing.assert_allclose(moved[moved > 1e-6], GROWN_CM / 100, rtol=1e-4)


def test_its_hanging_arms_are_brought_to_the_t_pose(mhr):
    body = tiny_body()
    arms = body.weights[:, [16, 17, 18, 19, 20, 21, 22, 23]].sum(1) > 0.99
    apart = (mhr.template - body.template)[arms | (body.weights[:, 15] > 0.99)]
    torch.testing.assert_close(apart, apart[:1].expand_as(apart), atol=2e-4, rtol=0)
    assert mhr.joint_names == body.joint_names
    joints = dict(zip(mhr.joint_names, mhr.template_joints.tolist(), strict=True))
    assert abs(joints["left_wrist"][1] - joints["left_shoulder"][1]) < 0.01


def test_skin_follows_the_same_bones(mhr):
    torch.testing.assert_close(mhr.weights, tiny_body().weights, atol=1e-5, rtol=0)


@pytest.mark.parametrize(
    ("scale", "ends"),
    [
        ("scale_uparms", ("left_shoulder", "left_elbow")),
        ("scale_lowlegs", ("right_knee", "right_ankle")),
        ("scale_spine_length", ("spine1", "spine3")),
    ],
)
def test_the_first_coefficients_are_lengths(mhr, scale, ends):
    betas = torch.zeros(2, mhr.num_betas)
    betas[1, list(SCALES).index(scale)] = 3
    first, second = (mhr.rest(betas)[1][:, mhr.joint_names.index(name)] for name in ends)
    lengths = (first - second).norm(dim=-1)
    assert lengths[1] - lengths[0] == pytest.approx(GROWN_CM / 100, abs=0.012)


def test_the_others_are_identity(mhr, files):
    assert mhr.num_betas == len(SCALES) + 45
    rig = read_mhr_rig(files / "lod6.npz")
    head = tiny_body().weights[:, 15] > 0.99
    found = mhr.shape_directions[head][..., len(SCALES) + 7]
    np.testing.assert_allclose(found, rig.identity[7][head.numpy()], atol=1e-5)


def test_it_is_the_same_from_a_file_of_ours(mhr, tmp_path):
    save_body_model(tmp_path / "a.npz", mhr)
    read = load_body_model(tmp_path / "a.npz")
    assert read.kind == "mhr"
    torch.testing.assert_close(read.template, mhr.template)


def test_it_may_be_passed_on():
    assert not is_licensed("mhr")


def test_it_has_no_gender(files):
    with pytest.raises(UserError, match="there is no male mhr body, only neutral"):
        find_body_model("mhr", "male", files)


def test_without_files_it_says_which(tmp_path):
    with pytest.raises(
        UserError, match=r"from https://github.com/facebookresearch/MHR.*lod2\.npz or lod3\.npz"
    ):
        find_body_model("mhr", "neutral", tmp_path)


def _changed(file: Path, **arrays: np.ndarray | None) -> None:
    content = dict(np.load(file)) | arrays
    np.savez(file, **{name: array for name, array in content.items() if array is not None})


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        ("rig.npz", {"schema_version": np.array(2)}, "is of another version than 1"),
        (
            "rig.npz",
            {"parameter_transform": None},
            "it lacks parameter_transform; write the files anew with MHR's",
        ),
        (
            "rig.npz",
            {"joint_parents": np.full(39, 5, np.int32)},
            "joint_parents: a joint comes before its parent",
        ),
        (
            "rig.npz",
            {"joint_names": np.array([f"bone{n}" for n in range(39)])},
            "is of a rig without root, l_upleg",
        ),
        ("rig.npz", {"joint_offsets": np.full((39, 3), np.nan)}, "joint_offsets: 117 of 117 values are NaN"),
        ("rig.npz", {"limit_max": np.zeros(9)}, "is of a rig without scale_spine_length"),
        (
            "lod6.npz",
            {"shape_vectors": np.zeros((10, 336, 3))},
            "shape_vectors: are 10, expected 45 at least",
        ),
        ("lod6.npz", {"skin_weights": np.full((336, 8), 0.1)}, "skin_weights: do not sum to 1"),
        ("lod6.npz", {"faces": np.full((4, 3), 900)}, "faces: goes from 900 to 900, beyond 0 to 335"),
        ("lod6.npz", {"base_shape": np.array(3.0)}, "base_shape: is empty"),
    ],
)
def test_what_is_damaged_is_one_line(tmp_path, file, change, said):
    write_mhr(tmp_path)
    _changed(tmp_path / file, **change)
    with pytest.raises(UserError, match=said) as caught:
        find_body_model("mhr", "neutral", tmp_path)
    assert "\n" not in str(caught.value)


def test_a_mesh_without_its_rig(tmp_path):
    write_mhr(tmp_path)
    (tmp_path / "rig.npz").unlink()
    with pytest.raises(
        UserError, match=r"rig\.npz: is not there: MHR's joints lie in it; put it beside lod6\.npz"
    ):
        find_body_model("mhr", "neutral", tmp_path)
