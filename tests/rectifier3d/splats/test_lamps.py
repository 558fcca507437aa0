import pytest
import torch
from bound_scenes import ball

from rectifier3d.geometry.body import axis_angle_to_matrices
from rectifier3d.geometry.exposure import sphere_directions
from rectifier3d.geometry.local_coords import blend_on
from rectifier3d.geometry.surface import vertex_normals
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.light import direction_functions
from rectifier3d.splats.rigged import RiggedGaussians, to_world

SURFACE = ball()


def uneven(count: int = 32) -> Lamps:
    draw = torch.Generator().manual_seed(1)
    return Lamps(
        directions=sphere_directions(count),
        intensities=4 / count * 2 * torch.rand(count, 3, generator=draw),
        everywhere=torch.full((3,), 0.05),
    )


def _learned(**options) -> tuple[Rectifier, RiggedGaussians]:
    settings = RectifierOptions(num_gaussians=200, feature_channels=8, hidden=16, light="lamps", **options)
    rectifier = Rectifier.for_surface(SURFACE, settings, torch.Generator().manual_seed(0))
    bound, _ = rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)
    return rectifier, bound


def test_lamps_that_shine_alike_leave_colours_about_as_they_are():
    _, bound = _learned()
    assert bound.lamps is not None
    normals = torch.nn.functional.normalize(torch.randn(500, 3), dim=-1)
    factors = bound.lamps.factors(normals)
    assert factors.min() > 0.95 and factors.max() < 1.1


def test_a_lamp_lights_what_faces_it_as_much_as_reaches_it():
    lamp = Lamps(
        directions=torch.tensor([[0.0, 0.0, 1.0]]),
        intensities=torch.tensor([[1.0, 0.5, 0.0]]),
        everywhere=torch.zeros(3),
    )
    normals = torch.tensor([[0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 0.0, -1.0]])
    linear = lamp.factors(normals, torch.tensor([[255], [51], [255]], dtype=torch.uint8)).pow(2.2)
    expected = torch.tensor([[1.0, 0.5, 0], [0.2, 0.1, 0], [0, 0, 0]])
    torch.testing.assert_close(linear, expected, atol=2e-4, rtol=1e-3)


def test_turned_lamps_light_a_turned_surface_as_before():
    lamps, rotation = uneven(), axis_angle_to_matrices(torch.tensor([0.3, -0.7, 0.2]))
    normals = torch.nn.functional.normalize(torch.randn(50, 3), dim=-1)
    torch.testing.assert_close(lamps.turned(rotation).factors(normals @ rotation.T), lamps.factors(normals))


def test_the_harmonics_come_close_to_lamps_without_shadows():
    lamps = uneven()
    mean, light = lamps.harmonics()
    normals = torch.nn.functional.normalize(torch.randn(500, 3), dim=-1)
    found = mean * (1 + direction_functions(normals) @ light)
    assert (found - lamps.factors(normals)).abs().max() < 0.1 * mean.max()


@pytest.mark.parametrize("frame", ["triangle", "world"])
def test_gaussians_are_as_bright_as_the_skin_under_them(frame):
    rectifier, bound = _learned(frame=frame)
    skin = rectifier.base.skin_state(SURFACE, SURFACE.rest_vertices)
    assert bound.lamps is not None and skin.exposure is not None and skin.compression is None
    normals = vertex_normals(SURFACE.rest_vertices, SURFACE.faces)
    factors = bound.lamps.factors(normals, skin.exposure)
    expected = (bound.colors * blend_on(bound.coords, SURFACE.faces, factors)).clamp(0, 1)
    for known in (None, skin):
        placed = to_world(bound, SURFACE, SURFACE.rest_vertices, frame=frame, skin=known)
        torch.testing.assert_close(placed.colors, expected)
    settled = bound.in_pose(SURFACE, SURFACE.rest_vertices)
    assert settled.lamps is None and settled.light is None
    torch.testing.assert_close(settled.colors, expected)


def test_without_a_pose_the_nearest_light_is_left():
    _, bound = _learned()
    plain = bound.at_rest()
    assert plain.lamps is None and plain.light is not None and plain.light.shape == (8, 3)
    assert plain.at_rest() is not None and plain.at_rest().light is plain.light


def test_pictures_teach_the_lamps():
    rectifier, bound = _learned()
    to_world(bound, SURFACE, SURFACE.rest_vertices).colors.square().sum().backward()
    assert rectifier.base.lamps.grad is not None and rectifier.base.lamps.grad.abs().min() > 0
