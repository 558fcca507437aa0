from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import TypeCheckError
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from rectifier3d.geometry.body import BodyModel, PosedBody, SmplParams, axis_angle_to_matrices


@pytest.fixture(scope="module")
def body() -> BodyModel:
    return free_body("neutral")


def _random_params(body: BodyModel, count: int, seed: int = 0, spread: float = 0.5) -> SmplParams:
    generator = torch.Generator().manual_seed(seed)
    return SmplParams(
        poses=spread * torch.randn(count, body.num_joints, 3, generator=generator),
        betas=torch.randn(count, body.num_betas, generator=generator),
        trans=torch.randn(count, 3, generator=generator),
    )


def _still(body: BodyModel, count: int = 1) -> SmplParams:
    params = _random_params(body, count)
    return replace(params, poses=torch.zeros_like(params.poses), trans=torch.zeros_like(params.trans))


def test_the_zero_pose_is_the_rest_pose(body: BodyModel):
    params = _still(body, 2)
    posed = body(params)
    vertices, joints = body.rest(params.betas)
    torch.testing.assert_close(posed.vertices, vertices, atol=1e-6, rtol=0)
    torch.testing.assert_close(posed.joints, joints, atol=1e-6, rtol=0)
    expected = torch.eye(4).expand(2, body.num_joints, 4, 4)
    torch.testing.assert_close(posed.bone_transforms, expected, atol=1e-6, rtol=0)


def test_bone_transforms_carry_the_rest_shape_to_the_posed_one(body: BodyModel):
    params = _random_params(body, 3)
    posed = body(params)
    vertices, joints = body.rest(params.betas)
    blended = torch.einsum("nj,bjxy->bnxy", body.weights, posed.bone_transforms)
    skinned = torch.einsum("bnxy,bny->bnx", blended[..., :3, :3], vertices) + blended[..., :3, 3]
    torch.testing.assert_close(posed.vertices, skinned, atol=1e-5, rtol=0)
    moved = torch.einsum("bjxy,bjy->bjx", posed.bone_transforms[..., :3, :3], joints)
    torch.testing.assert_close(posed.joints, moved + posed.bone_transforms[..., :3, 3], atol=1e-5, rtol=0)


def test_joint_0_turns_the_body_about_the_pelvis(body: BodyModel):
    params = _still(body)
    params.poses[0, 0] = torch.tensor([0.3, -1.2, 0.5])
    posed = body(params)
    vertices, joints = body.rest(params.betas)
    torch.testing.assert_close(posed.joints[:, 0], joints[:, 0], atol=1e-6, rtol=0)
    turned = (vertices - joints[:, :1]) @ axis_angle_to_matrices(params.poses[0, 0]).T + joints[:, :1]
    torch.testing.assert_close(posed.vertices, turned, atol=1e-5, rtol=0)


def test_trans_is_added_last(body: BodyModel):
    params = _random_params(body, 2)
    origin = body(replace(params, trans=torch.zeros(2, 3)))
    posed = body(params)
    torch.testing.assert_close(posed.vertices, origin.vertices + params.trans[:, None], atol=1e-5, rtol=0)
    torch.testing.assert_close(posed.joints, origin.joints + params.trans[:, None], atol=1e-5, rtol=0)


def test_frames_of_a_batch_do_not_touch_each_other(body: BodyModel):
    params = _random_params(body, 4)
    together = body(params)
    alone = body(params.select([2]))
    torch.testing.assert_close(together.vertices[2:3], alone.vertices, atol=1e-6, rtol=0)


def test_rest_vertices_replace_the_betas(body: BodyModel):
    params = _random_params(body, 2)
    shape = params.betas[:1]
    by_betas = body(replace(params, betas=shape.expand(2, -1)))
    by_vertices = body(params, rest_vertices=body.rest(shape)[0][0])
    torch.testing.assert_close(by_vertices.vertices, by_betas.vertices, atol=1e-5, rtol=0)
    torch.testing.assert_close(by_vertices.joints, by_betas.joints, atol=1e-5, rtol=0)


def test_fewer_betas_mean_that_the_others_are_zero(body: BodyModel):
    params = _random_params(body, 2)
    padded = params.betas.clone()
    padded[:, 4:] = 0
    few = body(replace(params, betas=params.betas[:, :4]))
    torch.testing.assert_close(few.vertices, body(replace(params, betas=padded)).vertices, atol=1e-6, rtol=0)


def test_poses_of_the_main_joints_leave_the_hands_at_rest(body: BodyModel):
    params = _random_params(body, 2)
    padded = params.poses.clone()
    padded[:, 22:] = 0
    main = body(replace(params, poses=params.poses[:, :22]))
    torch.testing.assert_close(main.vertices, body(replace(params, poses=padded)).vertices)


def test_gradients_reach_pose_shape_and_place(body: BodyModel):
    """Finite differences in float64, at the zero pose (where naive formulas give NaN) and off it."""
    exact = free_body("neutral").double()
    probe = torch.randn(
        exact.num_vertices, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64
    )

    def loss(poses: torch.Tensor, betas: torch.Tensor, trans: torch.Tensor) -> torch.Tensor:
        posed = exact(SmplParams(poses=poses, betas=betas, trans=trans))
        return (posed.vertices * probe).sum() / 1000 + posed.joints.square().sum()

    for spread in (0.0, 0.4):
        params = _random_params(exact, 1, spread=spread)
        inputs = [t.double().requires_grad_() for t in (params.poses, params.betas, params.trans)]
        gradients = torch.autograd.grad(loss(*inputs), inputs)
        for which, gradient in enumerate(gradients):
            step = 1e-5 * torch.randn_like(gradient)
            ahead, behind = ([t.detach() for t in inputs] for _ in range(2))
            ahead[which] = ahead[which] + step
            behind[which] = behind[which] - step
            numeric = (loss(*ahead) - loss(*behind)) / 2
            # Measured: the relative difference stays under 1e-8.
            torch.testing.assert_close((gradient * step).sum(), numeric, rtol=1e-6, atol=1e-12)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(-10, 10), min_size=3, max_size=3), st.sampled_from([1.0, 1e-2, 1e-4, 1e-9, 0.0]))
def test_axis_angles_become_rotations_about_their_axis(axis_angle: list[float], size: float):
    vector = size * torch.tensor(axis_angle, dtype=torch.float64)
    # Not torch's matrix exponential, whose series stops so early that at angles of .03 it errs by 2e-11.
    expected = torch.from_numpy(Rotation.from_rotvec(vector.numpy()).as_matrix())
    torch.testing.assert_close(axis_angle_to_matrices(vector), expected, atol=1e-12, rtol=0)


def test_a_surface_labels_faces_by_their_heaviest_joint(body: BodyModel):
    surface = body.surface()
    assert surface.num_parts == 24
    assert surface.face_parts.unique().tolist() == list(range(24))
    centres = surface.rest_vertices[surface.faces].mean(1)
    names = body.joint_names
    head = centres[surface.face_parts == names.index("head")]
    assert head[:, 1].min() > body.template_joints[names.index("neck"), 1] - 0.05
    # The body's left is at +x.
    assert centres[surface.face_parts == names.index("left_knee"), 0].min() > 0
    assert centres[surface.face_parts == names.index("right_hand"), 0].max() < -0.5


def test_a_surface_takes_betas_or_rest_vertices(body: BodyModel):
    betas = torch.tensor([1.0, -0.5])
    by_betas = body.surface(betas)
    torch.testing.assert_close(by_betas.rest_vertices, body.rest(betas[None])[0][0])
    torch.testing.assert_close(
        body.surface(rest_vertices=by_betas.rest_vertices).rest_vertices, by_betas.rest_vertices
    )
    with pytest.raises(ValueError, match="not both"):
        body.surface(betas, rest_vertices=by_betas.rest_vertices)


@pytest.mark.parametrize("gender", ["neutral", "male", "female"])
def test_the_free_bodies_are_people(gender: str):
    body = free_body(gender)
    assert (body.kind, body.gender, body.num_joints, body.num_betas) == ("free", gender, 24, 10)
    assert (body.num_vertices, len(body.faces)) == (13380, 26756)
    vertices, joints = body.rest(torch.zeros(1, 10))
    height = vertices[0, :, 1].max() - vertices[0, :, 1].min()
    assert 1.55 < height < 1.9
    # Every edge has two faces that run along it in opposite directions: closed and evenly oriented,
    # but for the eye sockets and the mouth.
    edges = torch.cat([body.faces[:, [0, 1]], body.faces[:, [1, 2]], body.faces[:, [2, 0]]])
    key, reverse = edges[:, 0] * 13380 + edges[:, 1], edges[:, 1] * 13380 + edges[:, 0]
    assert len(key.unique()) == len(key)
    assert (~torch.isin(key, reverse)).float().mean() < 0.01
    a, b, c = vertices[0][body.faces].unbind(1)
    volume = (torch.linalg.cross(a, b) * c).sum() / 6
    assert 0.04 < volume < 0.09
    left = body.joint_names.index("left_wrist")
    assert joints[0, left, 0] > 0.5
    torch.testing.assert_close(body.weights.sum(1), torch.ones(13380))


def test_the_first_shape_makes_a_taller_person(body: BodyModel):
    small, tall = body.rest(torch.tensor([[-2.0], [2.0]]))[0]
    assert (tall[:, 1].max() - tall[:, 1].min()) - (small[:, 1].max() - small[:, 1].min()) > 0.1


def test_a_model_keeps_its_tensors_out_of_checkpoints(body: BodyModel):
    assert not body.state_dict()
    assert not list(body.parameters())


def test_params_can_be_taken_apart(body: BodyModel):
    params = _random_params(body, 5)
    picked = params.select(torch.tensor([4, 0]))
    assert len(params) == 5 and len(picked) == 2
    torch.testing.assert_close(picked.poses, params.poses[[4, 0]])
    assert picked.to("cpu").betas.shape == (2, 10)


def test_wrong_joint_and_shape_counts_are_explained(body: BodyModel):
    params = _random_params(body, 1)
    with pytest.raises(ValueError, match="has 24 joints, got poses of 23: give all of them, or the first 22"):
        body(replace(params, poses=params.poses[:, :23]))
    with pytest.raises(ValueError, match="has 24 joints, got poses of 55"):
        body(replace(params, poses=torch.zeros(1, 55, 3)))
    with pytest.raises(ValueError, match=r"has 10 shape coefficients, got 16: give betas\[:, :10\]"):
        body(replace(params, betas=torch.zeros(1, 16)))


def test_shapes_are_checked():
    with pytest.raises(TypeCheckError):
        SmplParams(poses=torch.zeros(2, 24, 3), betas=torch.zeros(2, 10), trans=torch.zeros(1, 3))
    with pytest.raises(TypeCheckError):
        PosedBody(
            vertices=torch.zeros(1, 5, 3),
            joints=torch.zeros(1, 24, 3),
            bone_transforms=torch.zeros(1, 22, 4, 4),
        )
