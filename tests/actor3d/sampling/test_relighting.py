"""Another light: the same on an avatar that is baked and on one that carries its light."""

from dataclasses import replace

import pytest
import torch

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.relighting import LightChange
from rectifier3d.splats.lamps import Lamps

UP = torch.tensor([0.0, 0, 1])


@pytest.fixture(scope="module")
def carried(opened_run):
    """Gaussians under a light, and the body that they are on."""
    avatar = opened_run[0]
    bound, _ = avatar.rectifier(None, None, None, avatar.surface, avatar.surface.rest_vertices)
    light = 0.2 * torch.randn(8, 3, generator=torch.Generator().manual_seed(0))
    return replace(bound.detach(), light=light), avatar.surface


def _baked(bound) -> BakedGaussians:
    return BakedGaussians(bound=replace(bound, light=None), shading=bound.colors[:, None] * bound.light)


@pytest.mark.parametrize(("degrees", "off"), [(70.0, False), (0.0, True)])
def test_a_bake_is_lit_anew_as_gaussians_that_carry_their_light(carried, degrees, off):
    bound, surface = carried
    change = LightChange.about(UP, degrees, (1.0, 0.5, 0.25), off=off)
    rigged = change.rigged(bound).in_pose(surface, surface.rest_vertices).colors
    baked = change.baked(_baked(bound)).lit(surface, surface.rest_vertices).colors
    torch.testing.assert_close(baked, rigged, atol=1e-4, rtol=0)
    assert (rigged - bound.in_pose(surface, surface.rest_vertices).colors).abs().mean() > 0.01


def test_a_light_that_is_not_changed_leaves_colours_as_they_are(carried):
    bound, surface = carried
    same = LightChange.about(UP, 0.0, (1.0, 1.0, 1.0), off=False)
    rest = surface.rest_vertices
    lit = bound.in_pose(surface, rest).colors
    torch.testing.assert_close(same.rigged(bound).in_pose(surface, rest).colors, lit, atol=1e-6, rtol=0)
    lit = _baked(bound).lit(surface, rest).colors
    torch.testing.assert_close(same.baked(_baked(bound)).lit(surface, rest).colors, lit, atol=1e-6, rtol=0)


@pytest.fixture(scope="module")
def shone_on(carried):
    """The same Gaussians under two lamps."""
    directions = torch.nn.functional.normalize(torch.tensor([[1.0, 0.2, 0.1], [-0.3, 0.9, 0.4]]), dim=-1)
    lamps = Lamps(
        directions=directions,
        intensities=torch.tensor([[1.0, 0.9, 0.8], [0.3, 0.3, 0.4]]),
        everywhere=torch.full((3,), 0.1),
    )
    return replace(carried[0], light=None, lamps=lamps), carried[1]


def test_lamps_turned_as_the_body_is_light_it_as_before(shone_on):
    bound, surface = shone_on
    change = LightChange.about(UP, 90.0, (1.0, 1.0, 1.0), off=False)
    turned = surface.rest_vertices @ change.rotation.T
    before = bound.in_pose(surface, surface.rest_vertices).colors
    after = change.rigged(bound).in_pose(surface, turned).colors
    # Shadow maps of another orientation: a shadow's edge may lie a pixel beside.
    assert (after - before).abs().mean() < 0.01
    assert (bound.in_pose(surface, turned).colors - before).abs().mean() > 0.03


def test_lamps_can_be_tinted_and_taken_away(shone_on):
    bound, surface = shone_on
    rest = surface.rest_vertices
    red = LightChange.about(UP, 0.0, (1.0, 0.5, 0.0), off=False).rigged(bound).in_pose(surface, rest)
    expected = bound.in_pose(surface, rest).colors * torch.tensor([1.0, 0.5, 0.0])
    torch.testing.assert_close(red.colors, expected)
    off = LightChange.about(UP, 0.0, (1.0, 1.0, 1.0), off=True).rigged(bound)
    assert off.lamps is None
    bare = (off.colors / bound.colors).mean(0)
    torch.testing.assert_close(off.colors, bound.colors * bare, atol=1e-5, rtol=1e-4)


def test_a_bake_with_lamps_is_lit_anew_like_its_gaussians(shone_on):
    bound, surface = shone_on
    baked = BakedGaussians(
        bound=bound.at_rest().detach(), shading=torch.zeros(len(bound), 8, 3), posing=bound
    )
    change = LightChange.about(UP, 70.0, (1.0, 0.5, 0.25), off=False)
    found = change.baked(baked).lit(surface, surface.rest_vertices).colors
    assert torch.equal(found, change.rigged(bound).in_pose(surface, surface.rest_vertices).colors)


def test_gaussians_without_a_light_stay_as_they_are(carried):
    bare = replace(carried[0], light=None)
    assert LightChange.about(UP, 90.0, (0.0, 0.0, 0.0), off=True).rigged(bare) is bare
