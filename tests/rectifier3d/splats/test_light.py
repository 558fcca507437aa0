import pytest
import torch
from bound_scenes import ball

from rectifier3d.geometry.body import axis_angle_to_matrices
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.light import common_light, direction_functions, lit_colors, turned_light
from rectifier3d.splats.rigged import RiggedGaussians, to_world

SURFACE = ball()


def _learned(light: str = "common", **options) -> tuple[Rectifier, RiggedGaussians]:
    settings = RectifierOptions(num_gaussians=200, feature_channels=8, hidden=16, light=light, **options)
    rectifier = Rectifier.for_surface(SURFACE, settings, torch.Generator().manual_seed(0))
    if light == "common":
        with torch.no_grad():
            rectifier.base.light.copy_(0.2 * torch.randn(8, 3, generator=torch.Generator().manual_seed(1)))
    bound, _ = rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)
    return rectifier, bound


def test_direction_functions_are_independent_and_average_to_nothing():
    draw = torch.Generator().manual_seed(0)
    directions = torch.nn.functional.normalize(torch.randn(200_000, 3, generator=draw), dim=-1)
    functions = direction_functions(directions).double()
    assert functions.mean(0).abs().max() < 5e-3
    gram = functions.T @ functions / len(functions)
    assert (gram - gram.diagonal().diag()).abs().max() < 5e-3


def test_a_light_from_above_brightens_what_faces_up():
    light = torch.zeros(8, 3)
    light[1] = 0.5
    grey = torch.full((3, 3), 0.4)
    up, down, side = torch.tensor([[0.0, 1, 0], [0, -1, 0], [1, 0, 0]])
    lit = lit_colors(grey, light, torch.stack([up, down, side]))
    torch.testing.assert_close(lit, torch.tensor([0.6, 0.2, 0.4])[:, None].expand(3, 3))
    assert lit_colors(torch.ones(1, 3), light, up[None]).max() == 1


@pytest.mark.parametrize("frame", ["triangle", "world"])
def test_a_turned_body_is_lit_as_it_faces_and_keeps_its_own_colours(frame):
    rectifier, bound = _learned(frame=frame)
    quarter = torch.tensor([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [-1.0, 0.0, 0.0]])
    turned = SURFACE.rest_vertices @ quarter.T
    for vertices in (SURFACE.rest_vertices, turned):
        normals = point_normals(bound.coords, vertices, SURFACE.faces)
        expected = lit_colors(bound.colors, rectifier.base.light, normals)
        torch.testing.assert_close(to_world(bound, SURFACE, vertices, frame=frame).colors, expected)
        lit = bound.in_pose(SURFACE, vertices)
        assert lit.light is None
        assert torch.equal(to_world(lit, SURFACE, vertices, frame=frame).colors, expected)
    assert torch.equal(bound.colors, _learned(frame=frame)[1].colors)


def test_without_a_light_colours_stay():
    _, bound = _learned("none")
    assert bound.in_pose(SURFACE, SURFACE.rest_vertices) is bound
    assert torch.equal(to_world(bound, SURFACE, SURFACE.rest_vertices).colors, bound.colors)


def test_the_light_is_learned_at_a_rate_of_its_own():
    rectifier, bound = _learned()
    to_world(bound, SURFACE, SURFACE.rest_vertices).colors.square().sum().backward()
    assert rectifier.base.light.grad is not None and rectifier.base.light.grad.abs().min() > 0
    rates = {group["name"]: group["lr"] for group in rectifier.parameter_groups(1e-3)}
    assert rates["light"] == pytest.approx(1e-2)
    assert "light" not in {group["name"] for group in _learned("none")[0].parameter_groups(1e-3)}


def test_a_turned_light_reaches_turned_directions_as_it_reached_them_before():
    draw = torch.Generator().manual_seed(0)
    light = torch.randn(8, 3, generator=draw)
    directions = torch.nn.functional.normalize(torch.randn(50, 3, generator=draw), dim=-1)
    rotation = axis_angle_to_matrices(torch.tensor([0.4, -1.1, 0.7]))
    before = direction_functions(directions) @ light
    after = direction_functions(directions @ rotation.T) @ turned_light(light, rotation)
    torch.testing.assert_close(after, before, atol=1e-5, rtol=0)


def test_a_common_light_is_found_behind_what_single_gaussians_have_of_their_own():
    draw = torch.Generator().manual_seed(0)
    light, colors = torch.randn(8, 3, generator=draw), torch.rand(20_000, 3, generator=draw)
    shading = colors[:, None] * light + 0.1 * torch.randn(20_000, 8, 3, generator=draw)
    found = common_light(colors, shading, torch.ones(20_000))
    torch.testing.assert_close(found, light, atol=0.01, rtol=0)
