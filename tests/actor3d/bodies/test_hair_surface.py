"""The surface for long hair: a curtain that hangs from the head, round its back, outside of the trunk."""

import pytest
import torch
from synthetic import tiny_body

from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import free_body
from actor3d.bodies.long_hair import CURTAIN, with_long_hair
from actor3d.bodies.loose_clothes import TUBE, with_loose_clothes
from actor3d.bodies.sheets import without_sheets
from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.surface import vertex_normals


@pytest.fixture(scope="module")
def bare() -> BodyModel:
    return free_body("female")


@pytest.fixture(scope="module")
def haired(bare) -> BodyModel:
    return with_long_hair(bare)


def _curtain(body: BodyModel) -> torch.Tensor:
    return body.template[-CURTAIN.size :].unflatten(0, (CURTAIN.rows, CURTAIN.columns))


def test_it_is_added_as_the_last_vertices_and_can_be_taken_off(bare, haired):
    assert (haired.num_skin_vertices, haired.hair_vertices) == (bare.num_vertices, CURTAIN.size)
    assert torch.equal(haired.skin_faces, bare.faces)
    torch.testing.assert_close(haired.weights.sum(1), torch.ones(haired.num_vertices))
    again = without_sheets(haired)
    assert torch.equal(again.template, bare.template)
    assert again.hair_vertices == 0
    assert with_long_hair(haired) is haired


def test_it_hangs_round_the_back_of_the_head_and_faces_outwards(haired):
    curtain = _curtain(haired)
    head = haired.template_joints[haired.joint_names.index("head")]
    normals = vertex_normals(haired.template, haired.faces)[-CURTAIN.size :].unflatten(
        0, (CURTAIN.rows, CURTAIN.columns)
    )
    back = CURTAIN.columns // 2
    # The body looks along z.
    assert (curtain[:, back, 2] < head[2]).all()
    assert (normals[:, back, 2] < -0.8).all()
    assert curtain[0, :, 1].min() > head[1]
    assert curtain[-1, :, 1].max() < haired.template_joints[haired.joint_names.index("neck"), 1]
    torch.testing.assert_close(curtain[:, :, 0], -curtain.flip(1)[:, :, 0], atol=0.02, rtol=0)


def test_it_stays_outside_of_the_trunk(bare, haired):
    curtain = _curtain(haired).flatten(0, 1)
    normals = vertex_normals(bare.template, bare.faces)
    nearest = torch.cdist(curtain, bare.template).argmin(1)
    heights = ((curtain - bare.template[nearest]) * normals[nearest]).sum(-1)
    assert (heights > -0.005).float().mean() > 0.97


def test_clothes_come_before_hair(bare, haired):
    both = dressed(bare, loose_clothes=True, long_hair=True)
    assert (both.clothes_vertices, both.hair_vertices) == (TUBE.size, CURTAIN.size)
    assert both.num_skin_vertices == bare.num_vertices
    assert dressed(bare, loose_clothes=False, long_hair=False) is bare
    with pytest.raises(ValueError, match="clothes are added before it"):
        with_loose_clothes(haired)


def test_a_body_of_few_vertices_has_hair_too():
    haired = with_long_hair(tiny_body())
    assert torch.isfinite(haired.template).all()


def test_a_body_without_such_joints_or_without_a_head_is_refused():
    body = tiny_body()
    body.weights[:, body.joint_names.index("head")] = 0
    with pytest.raises(InputError, match="no outline where clothes or hair go round it"):
        with_long_hair(body)
    body.joint_names = tuple(f"bone {joint}" for joint in range(24))
    with pytest.raises(
        InputError, match=r"long hair hangs from the joints head, .*; the smpl body has no head"
    ):
        with_long_hair(body)
