import pytest
import torch
from bound_scenes import ball, random_rotations, surface_of, wobbled
from hypothesis import given, settings
from hypothesis import strategies as st

from rectifier3d.geometry.local_coords import (
    MAX_STRETCH,
    LocalCoords,
    face_edge_lengths,
    local_coords_of,
    points_on,
    sample_surface,
    triangle_frames,
)

seeds = st.integers(0, 2**31 - 1)


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def _moved(surface, seed: int = 0, count: int = 200) -> LocalCoords:
    """Points off the surface, some of them outside their triangle."""
    coords = sample_surface(surface, count, _generator(seed))
    slide = 0.3 * torch.randn(count, 2, generator=_generator(seed + 1))
    return LocalCoords(
        face=coords.face,
        weights=coords.weights + torch.cat([slide, -slide.sum(-1, keepdim=True)], -1),
        height=0.05 * torch.randn(count, generator=_generator(seed + 2)),
    )


def test_samples_lie_in_their_triangles():
    coords = sample_surface(ball(), 1000, _generator())
    assert (coords.weights >= 0).all()
    torch.testing.assert_close(coords.weights.sum(-1), torch.ones(1000))
    assert (coords.height == 0).all()


@given(seeds, st.integers(1, 3000))
@settings(max_examples=10, deadline=None)
def test_every_face_gets_its_share_of_the_area(seed, count):
    surface = ball()
    vertices = surface.rest_vertices * torch.tensor([1.0, 3.0, 0.3])
    surface = surface_of(vertices, surface.faces)
    corners = vertices[surface.faces].double()
    areas = torch.linalg.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]).norm(dim=-1)
    share = areas / areas.sum() * count
    found = torch.bincount(sample_surface(surface, count, _generator(seed)).face, minlength=len(areas))
    assert ((found - share).abs() <= 1 + 1e-3).all()


def test_samples_fill_a_triangle_evenly():
    triangle = surface_of(torch.tensor([[0.0, 0, 0], [1, 0, 0], [0, 1, 0]]), torch.tensor([[0, 1, 2]]))
    coords = sample_surface(triangle, 4000, _generator(1))
    torch.testing.assert_close(coords.weights.mean(0), torch.full((3,), 1 / 3), atol=5e-3, rtol=0)
    near_corner = (coords.weights > 0.5).float().mean(0)
    torch.testing.assert_close(near_corner, torch.full((3,), 0.25), atol=1e-2, rtol=0)


def test_sampling_is_repeatable():
    first, again = (sample_surface(ball(), 50, _generator(7)) for _ in range(2))
    assert torch.equal(first.face, again.face) and torch.equal(first.weights, again.weights)
    assert not torch.equal(first.weights, sample_surface(ball(), 50, _generator(8)).weights)


@pytest.mark.parametrize("count", [0, -3])
def test_sampling_nothing_is_refused(count):
    with pytest.raises(ValueError, match="must be positive"):
        sample_surface(ball(), count, _generator())


@pytest.mark.parametrize("fill", [0.0, float("nan")])
def test_a_surface_without_area_is_refused(fill):
    broken = surface_of(torch.full((3, 3), fill), torch.tensor([[0, 1, 2]]))
    with pytest.raises(ValueError, match="positive area"):
        sample_surface(broken, 5, _generator())


def test_faces_without_area_get_no_points():
    surface = ball()
    collapsed = torch.tensor([[0, 0, 1]])
    surface = surface_of(surface.rest_vertices, torch.cat([collapsed, surface.faces, collapsed]))
    coords = sample_surface(surface, 2000, _generator())
    assert coords.face.min() >= 1 and coords.face.max() < len(surface.faces) - 1


@given(seeds)
@settings(max_examples=10, deadline=None)
def test_points_round_trip_through_local_coords(seed):
    surface = ball()
    posed = wobbled(surface.rest_vertices).double()
    coords = _moved(surface, seed)
    weights = coords.weights.double()
    weights = weights / weights.sum(-1, keepdim=True)
    coords = LocalCoords(face=coords.face, weights=weights, height=coords.height.double())
    points = points_on(coords, posed, surface.faces, "face")
    back = local_coords_of(points, coords.face, posed, surface.faces)
    torch.testing.assert_close(back.weights, coords.weights, atol=1e-7, rtol=0)
    torch.testing.assert_close(back.height, coords.height, atol=1e-7, rtol=0)


@given(seeds, st.sampled_from(["interpolated", "face"]))
@settings(max_examples=10, deadline=None)
def test_points_and_frames_follow_a_rigid_motion(seed, kind):
    surface = ball()
    posed = wobbled(surface.rest_vertices)
    coords = _moved(surface, seed)
    rotation, shift = random_rotations(1, _generator(seed))[0], torch.tensor([0.3, -2.0, 1.0])
    moved = posed @ rotation.T + shift
    expected = points_on(coords, posed, surface.faces, kind) @ rotation.T + shift
    torch.testing.assert_close(points_on(coords, moved, surface.faces, kind), expected, atol=1e-5, rtol=0)
    before = triangle_frames(coords, surface, posed, kind)
    after = triangle_frames(coords, surface, moved, kind)
    torch.testing.assert_close(after.rotations, rotation @ before.rotations, atol=2e-4, rtol=0)
    torch.testing.assert_close(after.stretch, before.stretch, atol=1e-4, rtol=0)


def test_interpolated_normals_are_continuous_across_faces():
    roof = surface_of(
        torch.tensor([[0.0, 0, 0], [1, 0, 0], [0.5, 1, -0.4], [0.5, -1, -0.7]]),
        torch.tensor([[0, 1, 2], [1, 0, 3]]),
    )

    def on_the_ridge(face: int, weights: list[float]) -> LocalCoords:
        return LocalCoords(
            face=torch.tensor([face]), weights=torch.tensor([weights]), height=torch.tensor([0.1])
        )

    # A third along the edge from its start, which for the neighbour is two thirds along.
    here, there = on_the_ridge(0, [2 / 3, 1 / 3, 0]), on_the_ridge(1, [1 / 3, 2 / 3, 0])
    smooth = [points_on(coords, roof.rest_vertices, roof.faces) for coords in (here, there)]
    torch.testing.assert_close(smooth[0], smooth[1])
    flat = [points_on(coords, roof.rest_vertices, roof.faces, "face") for coords in (here, there)]
    assert (flat[0] - flat[1]).norm() > 0.05


def test_frames_are_rotations_with_the_normal_last():
    surface = ball()
    coords = _moved(surface)
    frames = triangle_frames(coords, surface, surface.rest_vertices)
    eye = torch.eye(3).expand(len(coords), 3, 3)
    torch.testing.assert_close(frames.rotations @ frames.rotations.mT, eye, atol=1e-5, rtol=0)
    assert (torch.linalg.det(frames.rotations) > 0).all()
    outward = torch.nn.functional.normalize(
        points_on(coords, surface.rest_vertices, surface.faces, "face"), dim=-1
    )
    assert ((frames.rotations[..., 2] * outward).sum(-1) > 0.9).all()
    torch.testing.assert_close(frames.stretch, torch.ones(len(coords)))


@given(st.floats(0.3, 3.5))
@settings(max_examples=10, deadline=None)
def test_stretch_is_the_linear_scale(scale):
    surface = ball()
    coords = _moved(surface)
    frames = triangle_frames(coords, surface, surface.rest_vertices * scale)
    torch.testing.assert_close(frames.stretch, torch.full((len(coords),), scale), rtol=1e-4, atol=0)


def test_collapsed_triangles_still_give_rotations():
    surface = ball()
    coords = _moved(surface)
    for posed in (torch.zeros_like(surface.rest_vertices), surface.rest_vertices * 1e3):
        frames = triangle_frames(coords, surface, posed)
        assert frames.rotations.isfinite().all()
        torch.testing.assert_close(torch.linalg.det(frames.rotations), torch.ones(len(coords)))
        assert frames.stretch.max() <= MAX_STRETCH


def test_gradients_reach_vertices_weights_and_height():
    surface = ball()
    vertices = surface.rest_vertices.clone().requires_grad_(True)
    moved = _moved(surface)
    coords = LocalCoords(
        face=moved.face,
        weights=moved.weights.clone().requires_grad_(True),
        height=moved.height.clone().requires_grad_(True),
    )
    points_on(coords, vertices, surface.faces).square().sum().backward()
    for leaf in (vertices, coords.weights, coords.height):
        assert leaf.grad is not None and leaf.grad.isfinite().all() and leaf.grad.abs().sum() > 0
    assert not coords.detach().weights.requires_grad


def test_edge_length_of_an_equilateral_triangle():
    side = 0.2
    corners = torch.tensor([[0.0, 0, 0], [side, 0, 0], [side / 2, side * 3**0.5 / 2, 0]])
    lengths = face_edge_lengths(surface_of(corners, torch.tensor([[0, 1, 2]])))
    torch.testing.assert_close(lengths, torch.tensor([side]))
