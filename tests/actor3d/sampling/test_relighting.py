"""Another light: the same on an avatar that is baked and on one that carries its light."""

from dataclasses import replace

import pytest
import torch

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.relighting import LightChange

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
    rigged = change.rigged(bound).lit(surface, surface.rest_vertices).colors
    baked = change.baked(_baked(bound)).lit(surface, surface.rest_vertices).colors
    torch.testing.assert_close(baked, rigged, atol=1e-4, rtol=0)
    assert (rigged - bound.lit(surface, surface.rest_vertices).colors).abs().mean() > 0.01


def test_a_light_that_is_not_changed_leaves_colours_as_they_are(carried):
    bound, surface = carried
    same = LightChange.about(UP, 0.0, (1.0, 1.0, 1.0), off=False)
    for before, after in ((bound, same.rigged(bound)), (_baked(bound), same.baked(_baked(bound)))):
        lit = before.lit(surface, surface.rest_vertices).colors
        torch.testing.assert_close(after.lit(surface, surface.rest_vertices).colors, lit, atol=1e-6, rtol=0)


def test_gaussians_without_a_light_stay_as_they_are(carried):
    bare = replace(carried[0], light=None)
    assert LightChange.about(UP, 90.0, (0.0, 0.0, 0.0), off=True).rigged(bare) is bare
