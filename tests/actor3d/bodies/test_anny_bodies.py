"""Anny's bodies: made by the package where it is installed, refused in one line where it is not."""

import sys

import numpy as np
import pytest
import torch

from actor3d.bodies.anny_bodies import _joint_bones, _left_over
from actor3d.bodies.files import find_body_model, load_body_model, save_body_model
from actor3d.bodies.makehuman import carrying_joint
from actor3d.bodies.registry import is_licensed
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import MissingInputError


def test_without_the_package_it_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "anny", None)
    monkeypatch.setitem(sys.modules, "anny.models", None)
    with pytest.raises(
        MissingInputError, match=r"'anny' needs the package anny.*pip install 'actor3d\[anny\]'"
    ) as caught:
        find_body_model("anny", "neutral")
    assert "\n" not in str(caught.value)


def test_it_may_be_passed_on():
    assert not is_licensed("anny")


def test_every_joint_lies_at_bones_that_it_carries():
    bones = _joint_bones()
    parents = {bone: None for several in bones for bone in several}
    for joint, several in enumerate(bones):
        assert {carrying_joint(bone, parents) for bone in several} == {joint}
    parents |= {"finger1-1.L": "wrist.L", "finger1-2.L": "finger1-1.L"}
    assert SMPL_JOINT_NAMES[carrying_joint("finger1-2.L", parents)] == "left_wrist"


def test_what_sliders_leave_is_square_to_them():
    generator = np.random.default_rng(0)
    sliders, people = generator.normal(size=(3, 20, 3)), generator.normal(size=(30, 20, 3))
    components = _left_over(people, sliders)
    across = components.reshape(len(components), -1) @ sliders.reshape(3, -1).T
    np.testing.assert_allclose(across, 0, atol=1e-9)


@pytest.fixture(scope="module")
def anny():
    """The female one."""
    pytest.importorskip("anny", exc_type=ImportError)
    return find_body_model("anny", "female")


def test_it_stands_like_smpl(anny):
    joints = dict(zip(anny.joint_names, anny.template_joints.tolist(), strict=True))
    assert anny.joint_names == SMPL_JOINT_NAMES
    assert joints["left_wrist"][0] > 0.5
    assert abs(joints["left_wrist"][1] - joints["left_shoulder"][1]) < 0.01
    assert joints["left_foot"][2] > joints["left_ankle"][2] + 0.08
    assert 1.5 < float(torch.as_tensor(np.ptp(anny.template.numpy()[:, 1]))) < 1.95


def test_the_first_coefficient_is_height(anny):
    betas = torch.zeros(2, anny.num_betas)
    betas[1, 0] = 1
    vertices, _ = anny.rest(betas)
    heights = vertices[..., 1].amax(1) - vertices[..., 1].amin(1)
    assert heights[1] > heights[0] + 0.03


def test_it_is_the_same_from_a_file(anny, tmp_path):
    save_body_model(tmp_path / "anny_female.npz", anny)
    read = load_body_model(tmp_path / "anny_female.npz")
    assert (read.kind, read.gender) == ("anny", "female")
    torch.testing.assert_close(read.shape_directions, anny.shape_directions)
