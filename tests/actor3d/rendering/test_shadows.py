"""The shadow lies under the person, on the floor, is darker where the body is near, and is seen from above only."""

import numpy as np
import pytest
import torch

from actor3d.rendering.shadows import Floor
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.surface import BodySurface

UP = torch.tensor([0.0, 0.0, 1.0])


def _box(height: float) -> torch.Tensor:
    """A thin plate of 20 by 20 centimetres, so many metres above a floor at 0.5."""
    x, y = torch.meshgrid(torch.linspace(-0.1, 0.1, 20), torch.linspace(-0.1, 0.1, 20), indexing="ij")
    return torch.stack([x + 1, y + 2, torch.full_like(x, 0.5 + height)], dim=-1).reshape(-1, 3)


@pytest.fixture(scope="module")
def floor() -> Floor:
    corner = torch.tensor([20 * row + column for row in range(19) for column in range(19)])
    faces = torch.cat(
        [
            torch.stack([corner, corner + 1, corner + 21], dim=1),
            torch.stack([corner, corner + 21, corner + 20], dim=1),
        ]
    )
    parts = torch.zeros(len(faces), dtype=torch.long)
    surface = BodySurface(rest_vertices=_box(0.0), faces=faces, face_parts=parts, num_parts=1)
    return Floor.under(surface, UP, 0.5)


def _camera(height: float, away: float = 3.0) -> Cameras:
    eye, target = torch.tensor([[1.0 + away, 2.0, height]]), torch.tensor([1.0, 2.0, 0.5])
    R, t = look_at(eye, target, UP)
    K = torch.tensor([[[100.0, 0, 40], [0, 100, 30], [0, 0, 1]]])
    return Cameras(R=R, t=t, K=K, image_size=(60, 80))


def test_each_vertex_has_its_share_of_the_surface(floor):
    assert floor.areas.sum() == pytest.approx(0.04, rel=1e-5)


def test_it_lies_where_the_body_touches_the_floor(floor):
    shadow = floor.shadow(_box(0.0), _camera(2.0))
    rows, columns = np.mgrid[:60, :80] + 0.5
    assert 0.3 < shadow.max() < 0.8
    assert (shadow * columns).sum() / shadow.sum() == pytest.approx(40, abs=0.3)
    assert (shadow * rows).sum() / shadow.sum() == pytest.approx(30, abs=1)
    assert shadow[0].max() == shadow[:, 0].max() == 0


def test_what_is_higher_throws_a_fainter_and_softer_one(floor):
    near, far = (floor.shadow(_box(height), _camera(2.0)) for height in (0.0, 0.4))
    assert 0.02 < far.max() < 0.5 * near.max()
    assert (far > 0.5 * far.max()).sum() > 1.5 * (near > 0.5 * near.max()).sum()
    assert floor.shadow(_box(3.0), _camera(2.0)).max() < 0.01


@pytest.mark.parametrize("camera", [_camera(0.2), _camera(0.7, away=0.3)], ids=["below", "inside"])
def test_there_is_none_from_below_or_too_near(floor, camera):
    assert floor.shadow(_box(0.0), camera).max() == 0
