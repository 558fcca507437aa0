"""Gaussians taken off a posed body and bound to it again."""

import pytest
import torch

from actor3d.export.binding import bind_gaussians, distance_to_body
from rectifier3d.geometry.rotations import quats_to_matrices
from rectifier3d.splats.rigged import to_world


def _covariances(gaussians) -> torch.Tensor:
    axes = quats_to_matrices(gaussians.quats) * gaussians.scales[:, None, :]
    return axes @ axes.transpose(1, 2)


@pytest.mark.parametrize("frame", [0, 4])
def test_what_is_placed_can_be_bound_again(opened_run, frame):
    avatar, capture, _ = opened_run
    surface, vertices = avatar.surface, capture.posed_vertices([frame])[0]
    with torch.no_grad():
        bound, _ = avatar.rectifier(None, None, None, surface, surface.rest_vertices)
        placed = to_world(bound, surface, vertices)
        again = to_world(bind_gaussians(placed, surface, vertices), surface, vertices)
    assert (again.means - placed.means).norm(dim=-1).max() < 1e-4
    assert torch.allclose(_covariances(again), _covariances(placed), rtol=1e-3, atol=1e-9)
    assert torch.equal(again.colors, placed.colors)
    assert torch.equal(again.opacities, placed.opacities)


def test_bound_gaussians_follow_the_body_elsewhere(opened_run):
    avatar, capture, _ = opened_run
    surface = avatar.surface
    here, there = capture.posed_vertices([0])[0], capture.posed_vertices([6])[0]
    with torch.no_grad():
        bound, _ = avatar.rectifier(None, None, None, surface, surface.rest_vertices)
        found = to_world(bind_gaussians(to_world(bound, surface, here), surface, here), surface, there)
        expected = to_world(bound, surface, there)
    # Between two limbs, or round a sharp edge, another triangle may be the nearer one.
    assert (found.means - expected.means).norm(dim=-1).quantile(0.9) < 0.02


def test_distances_tell_gaussians_of_another_pose(opened_run):
    avatar, capture, _ = opened_run
    surface, vertices = avatar.surface, capture.posed_vertices([0])[0]
    with torch.no_grad():
        bound, _ = avatar.rectifier(None, None, None, surface, surface.rest_vertices)
    placed = to_world(bound, surface, vertices)
    assert distance_to_body(placed, surface, vertices).median() < 0.1
    assert distance_to_body(placed, surface, vertices + 5).median() > 1
