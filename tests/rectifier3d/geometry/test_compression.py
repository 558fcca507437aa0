import torch
from bound_scenes import ball, random_rotations, surface_of, wobbled

from rectifier3d.geometry.compression import DIRECTIONS, compression_at, skin_compression
from rectifier3d.geometry.local_coords import sample_surface
from rectifier3d.geometry.surface import BodySurface

SURFACE = ball()


def _sheet(rows: int = 9) -> BodySurface:
    """A flat square whose triangles' first edges all point along x or y."""
    side = torch.linspace(0, 1, rows)
    x, y = torch.meshgrid(side, side, indexing="xy")
    vertices = torch.stack([x.flatten(), y.flatten(), torch.zeros(rows * rows)], dim=-1)
    corner = (torch.arange(rows - 1)[:, None] * rows + torch.arange(rows - 1)).flatten()
    lower = torch.stack([corner, corner + 1, corner + rows], dim=-1)
    upper = torch.stack([corner + rows + 1, corner + rows, corner + 1], dim=-1)
    return surface_of(vertices, torch.cat([lower, upper]))


def _at(surface: BodySurface, vertices: torch.Tensor) -> torch.Tensor:
    coords = sample_surface(surface, 300, torch.Generator().manual_seed(0))
    return compression_at(coords, surface, skin_compression(surface, vertices))


def test_a_body_that_only_turns_and_travels_is_not_compressed():
    turn = random_rotations(1, torch.Generator().manual_seed(1))[0]
    moved = SURFACE.rest_vertices @ turn.T + torch.tensor([1.0, -2.0, 3.0])
    assert _at(SURFACE, SURFACE.rest_vertices).abs().max() < 1e-5
    assert _at(SURFACE, moved).abs().max() < 1e-5


def test_a_sheet_pushed_together_is_shorter_along_that_direction_alone():
    surface = _sheet()
    pushed = surface.rest_vertices * torch.tensor([0.8, 1.0, 1.0])
    found = _at(surface, pushed)
    assert found.shape == (300, DIRECTIONS)
    along, slanted = 1 - 0.8, 1 - ((0.8**2 + 1) / 2) ** 0.5
    # First edges point along x in all triangles: forwards in one half, backwards in the other.
    expected = torch.tensor([along, slanted, 0.0, slanted]).expand(300, -1)
    torch.testing.assert_close(found, expected, atol=1e-5, rtol=0)


def test_what_is_stretched_counts_as_not_compressed():
    surface = _sheet()
    assert _at(surface, surface.rest_vertices * torch.tensor([1.5, 1.2, 1.0])).abs().max() < 1e-6


def test_turning_a_bent_body_changes_nothing():
    turn = random_rotations(1, torch.Generator().manual_seed(2))[0]
    bent = wobbled(SURFACE.rest_vertices, amount=0.4)
    torch.testing.assert_close(_at(SURFACE, bent), _at(SURFACE, bent @ turn.T), atol=2e-5, rtol=0)
    assert _at(SURFACE, bent).max() > 0.05


def test_a_collapsed_body_gives_finite_numbers():
    found = _at(SURFACE, torch.zeros_like(SURFACE.rest_vertices))
    assert bool(found.isfinite().all()) and found.max() <= 1


def test_triangles_without_area_at_rest_do_not_count():
    vertices = torch.tensor([[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0.5, 0.5, 0]])
    surface = surface_of(vertices, torch.tensor([[0, 1, 2], [1, 2, 3]]))
    found = skin_compression(surface, vertices * torch.tensor([0.5, 0.5, 1.0]))
    assert bool(found.isfinite().all())
    torch.testing.assert_close(found[0, 0, 0], torch.tensor(-0.75))
