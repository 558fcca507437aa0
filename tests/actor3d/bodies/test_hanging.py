"""Loose clothes and long hair that hang from waist and head, lag behind the body, and come to rest."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import free_body
from actor3d.bodies.hanging import HangingClothes
from actor3d.bodies.long_hair import CURTAIN, with_long_hair
from actor3d.bodies.loose_clothes import TUBE, ClothesShape, reshaped, with_loose_clothes
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.surface import vertex_normals

UP = torch.tensor([0.0, 1.0, 0.0])


@pytest.fixture(scope="module")
def body() -> BodyModel:
    return with_loose_clothes(free_body("female"))


@pytest.fixture(scope="module")
def clothes(body) -> HangingClothes:
    return HangingClothes(body, body.template, UP)


def _walk(body: BodyModel, places: np.ndarray, **joints: tuple[float, float, float]) -> SmplParams:
    """Frames along the front axis, metres, in one pose."""
    count = len(places)
    poses = torch.zeros(count, body.num_joints, 3)
    for name, turn in joints.items():
        poses[:, body.joint_names.index(name)] = torch.tensor(turn)
    trans = torch.zeros(count, 3)
    trans[:, 2] = torch.as_tensor(places)
    return SmplParams(poses=poses, betas=torch.zeros(count, body.num_betas), trans=trans)


def _rings(hung: torch.Tensor) -> torch.Tensor:
    return hung.unflatten(1, (TUBE.rows, TUBE.columns))


def test_at_rest_the_columns_keep_their_lengths_and_stay_outside_of_the_skin(body, clothes):
    still = _walk(body, np.zeros(1), left_hip=(-0.6, 0.0, 0.0))
    hung = clothes.hang_still(still)
    lengths = (_rings(hung)[0, 1:] - _rings(hung)[0, :-1]).norm(dim=-1).sum(0)
    own = _rings(body.template[None, body.num_skin_vertices :])[0]
    before = (own[1:] - own[:-1]).norm(dim=-1).sum(0)
    assert (lengths < 1.08 * before).all()
    assert (lengths > 0.8 * before).all()
    skin = body(still).vertices[0, : body.num_skin_vertices]
    normals = vertex_normals(skin, body.skin_faces)
    nearest = torch.cdist(hung[0], skin).argmin(1)
    heights = ((hung[0] - skin[nearest]) * normals[nearest]).sum(-1)
    assert (heights > -0.01).float().mean() > 0.99


def test_the_hem_lags_behind_who_sets_off_and_comes_to_rest(body, clothes):
    places = np.concatenate([np.linspace(0, 1.2, 25), np.full(90, 1.2)])
    moving = _walk(body, places)
    hung = _rings(clothes.hang(moving, 30.0))
    pelvis = torch.as_tensor(places, dtype=torch.float32)
    hem, waist = (hung[:, row, :, 2].mean(1) - pelvis for row in (-1, 0))
    assert hem[12] < hem[0] - 0.04
    torch.testing.assert_close(waist, waist[:1].expand_as(waist), atol=1e-4, rtol=0)
    at_rest = _rings(clothes.hang_still(moving.select([len(places) - 1])))
    assert (hung[-1] - at_rest[0]).norm(dim=-1).mean() < 0.005


def test_frames_between_do_not_change_what_it_does(body, clothes):
    at = np.linspace(0, 1, 31)
    places = 0.8 * at * at * (3 - 2 * at)
    every = clothes.hang(_walk(body, places), 30.0)
    half = clothes.hang(_walk(body, places[::2]), 15.0)
    assert (every[::2] - half).norm(dim=-1).mean() < 0.005


def test_another_heading_turns_it_along(body, clothes):
    moving = _walk(body, np.linspace(0, 0.5, 8))
    turn = Rotation.from_euler("y", 70, degrees=True)
    matrix = torch.as_tensor(turn.as_matrix()).float()
    pelvis = body.template_joints[0]
    turned = replace(moving, poses=moving.poses.clone(), trans=(moving.trans + pelvis) @ matrix.T - pelvis)
    turned.poses[:, 0] = torch.as_tensor(turn.as_rotvec()).float()
    torch.testing.assert_close(
        clothes.hang(turned, 30.0), clothes.hang(moving, 30.0) @ matrix.T, atol=2e-3, rtol=0
    )


def test_who_lies_on_the_back_has_the_clothes_fall_that_way(body):
    lying = HangingClothes(body, body.template, torch.tensor([0.0, 0.0, 1.0]))
    standing = HangingClothes(body, body.template, UP)
    still = _walk(body, np.zeros(1))
    fallen = _rings(lying.hang_still(still))[0, -1, :, 2].mean()
    assert fallen < _rings(standing.hang_still(still))[0, -1, :, 2].mean() - 0.02


def test_wider_and_shorter_clothes(body):
    skin = body.num_skin_vertices
    shape = ClothesShape(waist=0.01, hips_beside=0.02, hem_beside=0.05, hem_in_front=0.1, length=0.5)
    own = reshaped(body, body.template, shape)
    assert torch.equal(own[:skin], body.template[:skin])
    before, after = (_rings(vertices[None, skin:])[0] for vertices in (body.template, own))
    # The body looks along z and its left is x: the first spoke.
    quarter = TUBE.columns // 4
    half_way = before[(TUBE.rows - 1) // 2 : (TUBE.rows + 1) // 2 + 1].mean(0)
    assert after[-1, 0, 0] - half_way[0, 0] == pytest.approx(0.05, abs=2e-3)
    assert after[-1, quarter, 2] - half_way[quarter, 2] == pytest.approx(0.1, abs=2e-3)
    assert after[-1, 3 * quarter, 2] == pytest.approx(float(half_way[3 * quarter, 2]), abs=2e-3)
    assert after[0, 0, 0] - before[0, 0, 0] == pytest.approx(0.01, abs=1e-5)
    torch.testing.assert_close(after[..., 1].mean(1)[-1], half_way[:, 1].mean(), atol=3e-3, rtol=0)
    torch.testing.assert_close(reshaped(body, body.template, ClothesShape()), body.template)


@pytest.fixture(scope="module")
def long_haired() -> BodyModel:
    return with_long_hair(free_body("female"))


@pytest.fixture(scope="module")
def hair(long_haired) -> HangingClothes:
    return HangingClothes(long_haired, long_haired.template, UP)


def _rows(hung: torch.Tensor) -> torch.Tensor:
    return hung.unflatten(1, (CURTAIN.rows, CURTAIN.columns))


def test_hair_goes_with_the_head_above_and_hangs_below(long_haired, hair):
    ahead = _rows(hair.hang_still(_walk(long_haired, np.zeros(1))))[0]
    turned = _rows(hair.hang_still(_walk(long_haired, np.zeros(1), head=(0.0, 0.7, 0.0))))[0]
    joint = long_haired.template_joints[long_haired.joint_names.index("head")]
    matrix = torch.as_tensor(Rotation.from_rotvec([0.0, 0.7, 0.0]).as_matrix()).float()
    torch.testing.assert_close(turned[0], (ahead[0] - joint) @ matrix.T + joint, atol=1e-3, rtol=0)
    # The back of a head that turns to the left moves to the right, and the ends below it.
    aside = (turned - ahead).mean(1)
    assert -0.12 < aside[-1, 0] < -0.03
    assert aside[-1].norm() < 2.5 * aside[0].norm()


def test_hair_of_who_bends_far_forward_falls_over_the_head(long_haired, hair):
    bent = _walk(long_haired, np.zeros(1), spine1=(1.4, 0.0, 0.0), spine2=(1.0, 0.0, 0.0))
    hung = _rows(hair.hang_still(bent))[0]
    stiff = long_haired(bent).vertices[0, long_haired.num_skin_vertices :]
    stiff = stiff.unflatten(0, (CURTAIN.rows, CURTAIN.columns))
    assert hung[-1, :, 1].mean() < stiff[-1, :, 1].mean() - 0.05


def test_hair_lags_behind_who_sets_off_and_keeps_its_length(long_haired, hair):
    places = np.concatenate([np.linspace(0, 1.2, 25), np.full(90, 1.2)])
    hung = _rows(hair.hang(_walk(long_haired, places), 30.0))
    ends = hung[:, -1, :, 2].mean(1) - torch.as_tensor(places, dtype=torch.float32)
    assert ends[12] < ends[0] - 0.03
    own = _rows(long_haired.template[None, long_haired.num_skin_vertices :])[0]
    lengths = (hung[:, 1:] - hung[:, :-1]).norm(dim=-1).sum(1)
    assert (lengths < 1.1 * (own[1:] - own[:-1]).norm(dim=-1).sum(0)).all()


def test_clothes_and_hair_hang_side_by_side_as_each_would_alone(body, clothes, long_haired, hair):
    both = dressed(free_body("female"), loose_clothes=True, long_hair=True)
    moving = _walk(both, np.linspace(0, 0.5, 8))
    hung = HangingClothes(both, both.template, UP).hang(moving, 30.0)
    assert hung.shape[1] == TUBE.size + CURTAIN.size
    torch.testing.assert_close(hung[:, : TUBE.size], clothes.hang(moving, 30.0))
    torch.testing.assert_close(hung[:, TUBE.size :], hair.hang(moving, 30.0))
