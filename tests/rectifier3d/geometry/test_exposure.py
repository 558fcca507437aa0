import numpy as np
import pytest
import torch
import trimesh
from bound_scenes import ball, random_rotations, surface_of, wobbled

from rectifier3d.geometry.exposure import open_skin, skin_exposure, sphere_directions
from rectifier3d.geometry.surface import BodySurface, vertex_normals
from rectifier3d.splats.lamps import Lamps


def test_directions_are_unit_vectors_spread_evenly():
    directions = sphere_directions(64)
    torch.testing.assert_close(directions.norm(dim=-1), torch.ones(64))
    assert directions.mean(0).abs().max() < 0.02
    nearest = (directions @ directions.T - 2 * torch.eye(64)).amax(1)
    assert nearest.max() < 0.97 and nearest.min() > 0.8


@pytest.fixture(params=["cpu", "torch"])
def backend(request) -> str:
    return request.param


def test_a_ball_sees_every_light_that_it_faces_and_none_that_it_does_not(backend):
    surface, directions = ball(subdivisions=3), sphere_directions(16)
    seen = skin_exposure(surface, surface.rest_vertices, directions, backend=backend).float() / 255
    facing = vertex_normals(surface.rest_vertices, surface.faces) @ directions.T
    assert seen[facing > 0.35].min() == 1
    assert seen[facing < -0.35].max() == 0


def test_what_stands_between_hides_the_light(backend):
    below, lid = trimesh.creation.icosphere(3, radius=0.2), trimesh.creation.box((1.0, 1.0, 0.02))
    vertices = torch.tensor(below.vertices).float()
    above = torch.tensor(lid.vertices).float() + torch.tensor([0.0, 0.0, 0.6])
    faces = torch.cat([torch.tensor(below.faces), torch.tensor(lid.faces) + len(vertices)])
    surface = surface_of(torch.cat([vertices, above]), faces)
    up, aside = torch.tensor([[0.0, 0.0, 1.0]]), torch.tensor([[1.0, 0.0, 0.0]])
    seen = skin_exposure(surface, surface.rest_vertices, torch.cat([up, aside]), backend=backend)[
        : len(vertices)
    ]
    assert int(seen[:, 0].max()) == 0
    assert int(seen[vertices[:, 0] > 0.1, 1].min()) == 255


def test_a_moved_body_is_seen_as_before(backend):
    surface, directions = ball(), sphere_directions(8)
    here = skin_exposure(surface, surface.rest_vertices, directions, backend=backend)
    there = skin_exposure(
        surface, surface.rest_vertices + torch.tensor([3.0, -1.0, 2.0]), directions, backend=backend
    )
    assert (here.int() - there.int()).abs().float().mean() < 3


def _pile(seed: int) -> tuple[BodySurface, torch.Tensor]:
    """Two bent balls, one in the shade of the other, turned anyhow."""
    body = ball(subdivisions=3)
    bent = wobbled(body.rest_vertices, amount=0.3)
    turn = random_rotations(1, torch.Generator().manual_seed(seed))[0]
    vertices = torch.cat([bent, 0.5 * bent + torch.tensor([0.3, 0.1, 0.6])]) @ turn.T
    return surface_of(vertices, torch.cat([body.faces, body.faces + len(bent)])), vertices


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("size", [32, 128])
def test_compiled_shadows_are_those_of_the_twin(seed, size):
    surface, vertices = _pile(seed)
    found, expected = (
        skin_exposure(surface, vertices, sphere_directions(20), size=size, backend=backend).int()
        for backend in ("cpu", "torch")
    )
    # Where a point lies between two pixels, rounding may take either.
    assert (found == expected).float().mean() > 0.995
    assert (found - expected).abs().float().mean() < 0.5
    assert 0.2 < (expected == 0).float().mean() < 0.8


def test_threads_change_nothing():
    surface, vertices = _pile(0)
    threads = torch.get_num_threads()
    try:
        seen = []
        for count in (1, 3):
            torch.set_num_threads(count)
            seen.append(skin_exposure(surface, vertices, sphere_directions(20), backend="cpu"))
    finally:
        torch.set_num_threads(threads)
    assert torch.equal(*seen)


def test_vertices_that_are_not_finite_do_no_harm():
    surface, vertices = _pile(1)
    hidden = vertices.clone()
    hidden[7] = torch.tensor([float("nan"), 0.0, 0.0])
    assert skin_exposure(surface, hidden, sphere_directions(3), backend="cpu").shape == (len(vertices), 3)


def test_faces_of_another_body_are_refused():
    surface, vertices = _pile(2)
    with pytest.raises(IndexError):
        skin_exposure(surface, vertices[:50], sphere_directions(3), backend="cpu")


def test_skin_inside_has_the_light_of_the_nearest_skin_in_the_open():
    """A ball with a deep, narrow hole: what lines the hole lies inside."""
    body = trimesh.creation.icosphere(5, radius=0.5)
    around, along = np.linalg.norm(body.vertices[:, :2], axis=1), body.vertices[:, 2]
    hole = (around < 0.08) & (along > 0)
    pushed = body.vertices.copy()
    pushed[hole, 2] -= 0.6
    surface = surface_of(torch.tensor(pushed).float(), torch.tensor(body.faces))
    chosen = open_skin(surface)
    inside = (chosen != torch.arange(len(chosen))).numpy()
    assert inside[hole].mean() > 0.8 and not inside[along < 0.2].any()
    assert bool((chosen[chosen] == chosen).all())
    # In light from all sides the lining is as bright as the rim.
    around_it = sphere_directions(64)
    lamps = Lamps(directions=around_it, intensities=torch.full((64, 3), 4 / 64), everywhere=torch.zeros(3))
    exposure = skin_exposure(surface, surface.rest_vertices, lamps.directions)
    factors = lamps.on_skin(surface, surface.rest_vertices, exposure)
    assert float(factors[torch.from_numpy(inside)].min()) > 0.5


def test_a_body_without_an_inside_keeps_its_own_light():
    surface = ball(subdivisions=3)
    assert torch.equal(open_skin(surface), torch.arange(len(surface.rest_vertices)))
