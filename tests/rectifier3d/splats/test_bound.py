from dataclasses import replace

import pytest
import torch
from bound_scenes import ball, random_rotations, ring, wobbled
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.functional import avg_pool2d

from rectifier3d.geometry.local_coords import LocalCoords, sample_surface, triangle_frames
from rectifier3d.geometry.rotations import quats_to_matrices
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import rasterization, render_gaussians
from rectifier3d.splats.rigged import RiggedGaussians, to_world

seeds = st.integers(0, 2**31 - 1)


def _bound(surface: BodySurface, seed: int = 0, count: int = 100) -> RiggedGaussians:
    generator = torch.Generator().manual_seed(seed)
    coords = sample_surface(surface, count, generator)
    height = 0.05 * torch.randn(count, generator=generator)
    return RiggedGaussians(
        coords=LocalCoords(face=coords.face, weights=coords.weights, height=height),
        quats=torch.nn.functional.normalize(torch.randn(count, 4, generator=generator), dim=-1),
        scales=0.01 + 0.1 * torch.rand(count, 3, generator=generator),
        opacities=torch.rand(count, generator=generator),
        colors=torch.rand(count, 3, generator=generator),
    )


def _covariances(gaussians: Gaussians) -> torch.Tensor:
    axes = quats_to_matrices(gaussians.quats) * gaussians.scales[:, None]
    return axes @ axes.mT


@given(seeds)
@settings(max_examples=10, deadline=None)
def test_gaussians_follow_a_rigid_motion(seed):
    surface = ball()
    posed = wobbled(surface.rest_vertices)
    bound = _bound(surface, seed)
    rotation = random_rotations(1, torch.Generator().manual_seed(seed))[0]
    shift = torch.tensor([1.0, -0.5, 2.0])
    before, after = to_world(bound, surface, posed), to_world(bound, surface, posed @ rotation.T + shift)
    torch.testing.assert_close(after.means, before.means @ rotation.T + shift, atol=1e-5, rtol=0)
    expected = rotation @ _covariances(before) @ rotation.T
    torch.testing.assert_close(_covariances(after), expected, atol=1e-5, rtol=0)


def test_covariance_is_the_triangles_frame_times_its_own():
    surface = ball()
    posed = wobbled(surface.rest_vertices, 0.3)
    bound = _bound(surface)
    frames = triangle_frames(bound.coords, surface, posed)
    axes = frames.rotations @ quats_to_matrices(bound.quats) * bound.scales[:, None]
    expected = axes @ axes.mT * frames.stretch[:, None, None].square()
    torch.testing.assert_close(_covariances(to_world(bound, surface, posed)), expected, atol=1e-6, rtol=1e-4)


def test_a_grown_body_grows_its_gaussians():
    surface = ball()
    bound = _bound(surface)
    once, twice = (to_world(bound, surface, surface.rest_vertices * scale) for scale in (1.0, 2.0))
    torch.testing.assert_close(once.scales, bound.scales)
    torch.testing.assert_close(twice.scales, 2 * bound.scales)


def test_world_frames_move_centres_only():
    surface = ball()
    bound = _bound(surface)
    rotation = random_rotations(1, torch.Generator().manual_seed(4))[0]
    before = to_world(bound, surface, surface.rest_vertices, frame="world")
    after = to_world(bound, surface, surface.rest_vertices @ rotation.T, frame="world")
    torch.testing.assert_close(after.means, before.means @ rotation.T, atol=1e-6, rtol=0)
    assert torch.equal(after.quats, bound.quats) and torch.equal(after.scales, bound.scales)


@pytest.mark.parametrize("frame", ["triangle", "world"])
def test_placing_changes_nothing_it_is_given_and_is_valid(frame):
    surface = ball()
    bound = _bound(surface)
    scales, vertices = bound.scales.clone(), surface.rest_vertices.clone()
    gaussians = to_world(bound, surface, surface.rest_vertices, frame=frame)
    assert torch.equal(bound.scales, scales) and torch.equal(surface.rest_vertices, vertices)
    torch.testing.assert_close(gaussians.quats.norm(dim=-1), torch.ones(len(bound)))
    assert (gaussians.scales > 0).all() and len(gaussians) == len(bound)


def test_detached_gaussians_carry_no_graph():
    bound = _bound(ball())
    colors = bound.colors.clone().requires_grad_(True)
    carried = RiggedGaussians(
        coords=bound.coords, quats=bound.quats, scales=bound.scales, opacities=bound.opacities, colors=colors
    ).detach()
    assert not carried.colors.requires_grad
    assert torch.equal(carried.colors, colors)


def test_gaussians_are_drawn_as_dilated_as_they_were_learned():
    surface, camera = ball(), ring(1, 32)
    bound = replace(_bound(surface), dilation=0.1)
    placed = to_world(bound, surface, surface.rest_vertices)
    assert placed.dilation == to_world(bound, surface, surface.rest_vertices, frame="world").dilation == 0.1
    arguments = (placed.means, placed.quats, placed.scales, placed.opacities, placed.colors)
    views = (camera.viewmats, camera.K, 32, 32)
    for dilation in (0.1, 2.0):
        expected, _, _ = rasterization(*arguments, *views, eps2d=dilation)
        drawn = render_gaussians(replace(placed, dilation=dilation), camera).rgb
        assert torch.equal(drawn, expected.permute(0, 3, 1, 2))


def test_finer_pictures_are_nearer_to_what_gaussians_were_learned_from_and_coarser_ones_are_drawn_as_ever():
    surface = ball()
    learned, fine, coarse = (ring(1, side) for side in (32, 128, 16))
    fineness = float(learned.pixels_per_metre(surface.rest_vertices.mean(0)).mean())
    unknown = to_world(replace(_bound(surface), dilation=0.3), surface, surface.rest_vertices)
    known = replace(unknown, pixels_per_metre=fineness)
    expected = render_gaussians(unknown, learned).rgb
    assert (render_gaussians(known, learned).rgb - expected).abs().max() < 1e-3
    assert torch.equal(render_gaussians(known, coarse).rgb, render_gaussians(unknown, coarse).rgb)
    errors = [
        (avg_pool2d(render_gaussians(each, fine).rgb, 4) - expected).square().mean().sqrt()
        for each in (known, unknown)
    ]
    assert errors[0] < 0.8 * errors[1]


@pytest.mark.parametrize("frame", ["triangle", "world"])
def test_how_fine_the_pictures_were_goes_along(frame):
    surface = ball()
    bound = replace(_bound(surface), pixels_per_metre=90.0)
    assert to_world(bound, surface, surface.rest_vertices, frame=frame).pixels_per_metre == 90.0
