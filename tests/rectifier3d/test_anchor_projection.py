import math

import pytest
import torch
from bound_scenes import ball, ring
from hypothesis import given, settings
from hypothesis import strategies as st

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.projection import depth_visibility, face_visibility, sample_features

RADIUS = 0.5


def _sphere_fragments(cameras: Cameras) -> MeshFragments:
    """What a perfect raster of a perfect sphere at the origin sees, by tracing rays."""
    height, width = cameras.image_size
    v, u = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    pixels = torch.stack([u, v, torch.ones_like(u)], -1)
    rays = torch.einsum("vij,hwj->vhwi", torch.linalg.inv(cameras.K), pixels)
    # |z ray - centre| = radius, with the smaller z.
    centre = cameras.t[:, None, None]
    a, b = rays.square().sum(-1), (rays * centre).sum(-1)
    discriminant = b.square() - a * (centre.square().sum(-1) - RADIUS**2)
    depth = torch.where(discriminant > 0, (b - discriminant.clamp(min=0).sqrt()) / a, torch.inf)
    face = torch.where(depth.isfinite(), 0, -1)
    return MeshFragments(face=face, barycentrics=torch.zeros(*face.shape, 3), depth=depth)


def _sphere_points(count: int = 4000) -> torch.Tensor:
    """A Fibonacci lattice of unit normals."""
    index = torch.arange(count) + 0.5
    height, angle = 1 - 2 * index / count, index * math.pi * (3 - math.sqrt(5))
    across = (1 - height.square()).sqrt()
    return torch.stack([across * angle.cos(), height, across * angle.sin()], -1)


@pytest.mark.parametrize("size", [48, 96, 192, 384])
def test_a_sphere_is_seen_where_it_faces_the_camera(size):
    cameras = ring(4, size)
    normals = _sphere_points()
    points = normals * RADIUS
    seen = depth_visibility(points, normals, cameras, _sphere_fragments(cameras))
    to_camera = torch.nn.functional.normalize(cameras.centres[:, None] - points, dim=-1)
    cosine = (to_camera * normals).sum(-1)
    assert (seen[cosine < 0] == 0).all()
    front = cosine > 0.3
    torch.testing.assert_close(seen[front], cosine[front])


def test_what_is_seen_does_not_depend_on_the_resolution():
    normals = _sphere_points()
    seen = []
    for size in (48, 128, 384):
        cameras = ring(4, size)
        seen.append(depth_visibility(normals * RADIUS, normals, cameras, _sphere_fragments(cameras)))
    # From a distance of five radii, two fifths of a sphere can be seen; coarse rasters lose some of the rim,
    # which weighs little.
    shares = torch.stack([(view > 0).float().mean() for view in seen])
    torch.testing.assert_close(shares, torch.full((3,), 0.4), atol=0.045, rtol=0)
    weights = torch.stack([view.mean() for view in seen])
    torch.testing.assert_close(weights, weights[-1].expand(3), atol=0, rtol=0.03)


def test_what_lies_behind_is_hidden_and_what_lies_before_is_not():
    cameras = ring(1, 128)
    fragments = _sphere_fragments(cameras)
    toward = torch.nn.functional.normalize(cameras.centres[0], dim=-1)
    normals = toward.expand(5, 3)
    # Just inside the skin, above it, at the centre, far behind, and far behind but beside the sphere.
    distances = torch.tensor([RADIUS - 0.02, RADIUS + 0.05, 0.0, -2.0, -2.0])
    points = distances[:, None] * toward
    points[4, 0] += 1.5
    seen = depth_visibility(points, normals, cameras, fragments) > 0
    assert seen[0].tolist() == [True, True, False, False, False]
    points[4, 0] -= 0.4
    assert bool(depth_visibility(points, normals, cameras, fragments)[0, 4] > 0)


def test_points_outside_the_image_or_behind_the_camera_are_not_seen():
    cameras = ring(1, 64)
    toward = torch.nn.functional.normalize(cameras.centres[0], dim=-1)
    points = torch.stack([5 * toward, torch.tensor([9.0, 0, 0]), torch.tensor([0.0, -9, 0])])
    normals = torch.stack([-toward, toward, toward])
    assert (depth_visibility(points, normals, cameras, _sphere_fragments(cameras)) == 0).all()


def test_rasters_of_another_resolution_than_the_cameras_serve_too():
    cameras = ring(3, 96)
    normals = _sphere_points(500)
    coarse = _sphere_fragments(cameras.resized((192, 192)))
    own = _sphere_fragments(cameras)
    seen = [depth_visibility(normals * RADIUS, normals, cameras, f) > 0 for f in (own, coarse)]
    assert (seen[0] == seen[1]).float().mean() > 0.98


def test_face_visibility_asks_who_owns_a_pixel():
    surface = ball(RADIUS)
    cameras = ring(2, 64)
    fragments = rasterize_mesh(surface.rest_vertices, surface.faces, cameras)
    every_face = torch.arange(len(surface.faces))
    seen = face_visibility(every_face, len(surface.faces), fragments)
    for view in range(2):
        owners = set(fragments.face[view].unique().tolist()) - {-1}
        assert set(seen[view].nonzero()[:, 0].tolist()) == owners
    assert set(seen.unique().tolist()) == {0.0, 1.0}


def _ramp(cameras: Cameras, size: int) -> torch.Tensor:
    """Feature maps whose two channels are the position in the image, each from 0 to 1."""
    centres = (torch.arange(size) + 0.5) / size
    v, u = torch.meshgrid(centres, centres, indexing="ij")
    return torch.stack([u, v]).repeat(len(cameras), 1, 1, 1)


@given(st.integers(0, 1000), st.sampled_from([32, 64, 200]))
@settings(max_examples=10, deadline=None)
def test_samples_come_from_where_points_project(seed, map_size):
    cameras = ring(3, 64)
    points = torch.randn(50, 3, generator=torch.Generator().manual_seed(seed)) * 0.2
    samples = sample_features(_ramp(cameras, map_size), cameras, points)
    pixels, _ = cameras.project(points)
    inside = ((pixels > 1) & (pixels < 63)).all(-1)
    torch.testing.assert_close(samples[inside], pixels[inside] / 64, atol=1e-5, rtol=0)


def test_nothing_is_sampled_outside_the_image_or_behind_the_camera():
    cameras = ring(1, 64)
    toward = torch.nn.functional.normalize(cameras.centres[0], dim=-1)
    points = torch.stack(
        [2 * cameras.centres[0], torch.tensor([50.0, 0, 0]), cameras.centres[0], -1e6 * toward]
    )
    points[3, 1] += 1e9
    samples = sample_features(torch.ones(1, 2, 64, 64), cameras, points)
    assert samples.isfinite().all()
    assert (samples == 0).all()


def test_sampling_is_differentiable_in_maps_and_points():
    cameras = ring(2, 32)
    maps = _ramp(cameras, 32).requires_grad_(True)
    points = (torch.rand(20, 3) * 0.2).requires_grad_(True)
    sample_features(maps, cameras, points).square().sum().backward()
    for leaf in (maps, points):
        assert leaf.grad is not None and leaf.grad.isfinite().all() and leaf.grad.abs().sum() > 0


def test_no_gradient_flows_through_visibility():
    cameras = ring(2, 32)
    points = (torch.rand(20, 3) * 0.2).requires_grad_(True)
    normals = torch.nn.functional.normalize(torch.rand(20, 3), dim=-1)
    assert not depth_visibility(points, normals, cameras, _sphere_fragments(cameras)).requires_grad
