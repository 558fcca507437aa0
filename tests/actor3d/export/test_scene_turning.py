"""Turning a scene so that up points where the file's readers expect it."""

import pytest
import torch
from exported_splats import some_gaussians

from actor3d.export.scene import file_from_world, turned
from rectifier3d.geometry.cameras import look_at
from rectifier3d.geometry.rotations import quats_to_matrices

UPS = {"y": (0, 1, 0), "z": (0, 0, 1), "-y": (0, -1, 0)}


@pytest.mark.parametrize("wanted", UPS)
@pytest.mark.parametrize("axis", range(3))
@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_up_goes_where_it_shall(wanted, axis, sign):
    up = torch.eye(3)[axis] * sign
    rotation = file_from_world(up, wanted)
    assert torch.allclose(rotation @ up, torch.tensor(UPS[wanted]).float(), atol=1e-6)
    assert torch.allclose(rotation @ rotation.T, torch.eye(3), atol=1e-6)
    assert torch.isclose(torch.linalg.det(rotation), torch.tensor(1.0), atol=1e-5)


def test_the_world_is_left_alone():
    assert torch.equal(file_from_world(torch.tensor([0.0, 0.0, 1.0]), "world"), torch.eye(3))


def test_turned_gaussians_turn_as_a_whole():
    gaussians = some_gaussians(50)
    rotation, _ = look_at(torch.tensor([[1.0, 2.0, 0.5]]), torch.zeros(3), torch.tensor([0.0, 0.0, 1.0]))
    after = turned(gaussians, rotation[0])
    assert torch.allclose(after.means, gaussians.means @ rotation[0].T, atol=1e-6)
    expected = rotation[0] @ quats_to_matrices(gaussians.quats)
    assert torch.allclose(quats_to_matrices(after.quats), expected, atol=1e-5)
