"""The surface for loose clothes: a tube round the legs that moves with hips and thighs."""

import numpy as np
import pytest
import torch
from synthetic import tiny_body

from actor3d.bodies.files import free_body
from actor3d.bodies.loose_clothes import TUBE, with_loose_clothes
from actor3d.bodies.sheets import with_sheets_of, without_sheets
from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.surface import vertex_normals


@pytest.fixture(scope="module", params=["free", "tiny"])
def bare(request) -> BodyModel:
    return free_body("female") if request.param == "free" else tiny_body()


@pytest.fixture(scope="module")
def dressed(bare) -> BodyModel:
    return with_loose_clothes(bare)


def _tube(body: BodyModel, vertices: torch.Tensor | None = None) -> torch.Tensor:
    vertices = body.template if vertices is None else vertices
    return vertices[body.num_skin_vertices :].unflatten(0, (TUBE.rows, TUBE.columns))


def _pose(body: BodyModel, **joints: tuple[float, float, float]) -> torch.Tensor:
    poses = torch.zeros(1, body.num_joints, 3)
    for name, turn in joints.items():
        poses[0, body.joint_names.index(name)] = torch.tensor(turn)
    params = SmplParams(poses=poses, betas=torch.zeros(1, body.num_betas), trans=torch.zeros(1, 3))
    return body(params).vertices[0]


def test_the_skin_comes_first_and_stays_as_it_is(bare, dressed):
    count = bare.num_vertices
    assert (dressed.num_skin_vertices, dressed.clothes_vertices) == (count, TUBE.size)
    posed = _pose(bare, left_knee=(0.5, 0, 0), spine1=(0.1, 0.2, 0))
    torch.testing.assert_close(_pose(dressed, left_knee=(0.5, 0, 0), spine1=(0.1, 0.2, 0))[:count], posed)
    torch.testing.assert_close(
        dressed.rest(torch.zeros(1, bare.num_betas))[1], bare.rest(torch.zeros(1, 10))[1]
    )
    torch.testing.assert_close(dressed.weights.sum(1), torch.ones(dressed.num_vertices))


def test_taking_the_clothes_off_gives_the_body_back(bare, dressed):
    again = without_sheets(dressed)
    for name in ("template", "faces", "weights", "joint_regressor", "shape_directions", "pose_directions"):
        mine, its = getattr(bare, name), getattr(again, name)
        assert (mine is None) == (its is None)
        assert mine is None or torch.equal(mine, its), name
    assert without_sheets(bare) is bare
    assert with_loose_clothes(dressed) is dressed


def test_it_goes_round_both_legs_from_waist_to_knees_and_faces_outwards(dressed):
    joints = dict(zip(dressed.joint_names, dressed.template_joints, strict=True))
    tube = _tube(dressed)
    assert tube[0, :, 1].mean() > joints["spine1"][1]
    assert tube[-1, :, 1].mean() < joints["left_knee"][1]
    for side in ("left", "right"):
        thigh = (joints[f"{side}_hip"] + joints[f"{side}_knee"]) / 2
        ring = tube[(tube[:, 0, 1] - thigh[1]).abs().argmin()]
        assert ring[:, 0].min() < thigh[0] < ring[:, 0].max()
        assert ring[:, 2].min() < thigh[2] < ring[:, 2].max()
    middle = tube.mean((0, 1))
    normals = _tube(dressed, vertex_normals(dressed.template, dressed.faces))
    outwards = (tube - middle) * torch.tensor([1.0, 0.0, 1.0])
    assert ((normals * outwards).sum(-1) > 0).float().mean() > 0.95


def test_the_hem_moves_with_the_hips_and_with_both_thighs_a_little(dressed):
    hem = _tube(dressed)[-1]
    turned = _tube(dressed, _pose(dressed, pelvis=(0, 0.5, 0)))[-1]
    pivot = dressed.template_joints[0]
    about = torch.tensor([[np.cos(0.5), 0, np.sin(0.5)], [0, 1, 0], [-np.sin(0.5), 0, np.cos(0.5)]]).float()
    torch.testing.assert_close(turned, (hem - pivot) @ about.T + pivot, atol=1e-4, rtol=0)
    knee = dressed.template_joints[dressed.joint_names.index("left_knee")]
    lifted = _pose(dressed, left_hip=(-0.8, 0, 0))
    moved = (_tube(dressed, lifted)[-1] - hem).norm(dim=-1)
    of_leg = 0.8 * (dressed.template_joints[dressed.joint_names.index("left_hip")] - knee).norm()
    assert 0.02 < moved.max() < 0.6 * of_leg
    assert moved[hem[:, 0].argmax()] > 2 * moved[hem[:, 0].argmin()]


def test_a_persons_own_shape_carries_the_clothes_along(bare, dressed):
    wider = bare.template * torch.tensor([1.2, 1.0, 1.2])
    shape = with_sheets_of(dressed, wider)
    assert torch.equal(shape[: bare.num_vertices], wider)
    assert (_tube(dressed, shape)[..., 0].amax(1) > _tube(dressed)[..., 0].amax(1)).float().mean() > 0.9
    torch.testing.assert_close(with_sheets_of(dressed, bare.template), dressed.template)
    assert with_sheets_of(bare, wider) is wider


def test_a_body_without_such_joints_is_refused():
    body = tiny_body()
    body.joint_names = tuple(f"bone {joint}" for joint in range(24))
    with pytest.raises(InputError, match=r"the smpl body has no pelvis, spine1, .*: use another body model"):
        with_loose_clothes(body)
