"""What training never saw of an avatar looks like what lies round it."""

from dataclasses import replace

import pytest
import torch

from actor3d.baking.hidden import SeenPixels, filled
from actor3d.bodies.files import free_body
from actor3d.config import load_config
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.local_coords import point_normals, points_on
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.rigged import RiggedGaussians

COUNT = 3000


@pytest.fixture(scope="module")
def surface():
    return free_body().surface()


@pytest.fixture(scope="module")
def baked(surface) -> RiggedGaussians:
    """Opaque Gaussians, red on the left and blue on the right."""
    draw = torch.Generator().manual_seed(0)
    rectifier = Rectifier.for_surface(surface, RectifierOptions(num_gaussians=COUNT), draw)
    with torch.no_grad():
        bound, _ = rectifier(None, None, None, surface, surface.rest_vertices)
    places = points_on(bound.coords, surface.rest_vertices, surface.faces)
    left = (places[:, :1] > 0).float()
    colors = torch.cat([left, torch.zeros_like(left), 1 - left], dim=1)
    opaque = torch.full((COUNT,), 0.95)
    return replace(bound, colors=colors, opacities=opaque)


@pytest.fixture(scope="module")
def patch(baked, surface) -> torch.Tensor:
    """The sole and the rest of the left foot's underside."""
    places = points_on(baked.coords, surface.rest_vertices, surface.faces)
    lowest = places[:, 1] < surface.rest_vertices[:, 1].min() + 0.02
    return lowest & (places[:, 0] > 0)


def _spoilt(bound: RiggedGaussians, patch: torch.Tensor) -> BakedGaussians:
    """Green tufts where the patch is."""
    colors, height, opacities = bound.colors.clone(), bound.coords.height.clone(), bound.opacities.clone()
    colors[patch], height[patch], opacities[patch] = torch.tensor([0.0, 1.0, 0.5]), 0.05, 0.2
    coords = replace(bound.coords, height=height)
    shading = patch[:, None, None].expand(-1, 8, 3).float().contiguous()
    return BakedGaussians(
        bound=replace(bound, coords=coords, colors=colors, opacities=opacities), shading=shading
    )


def test_what_is_not_known_is_taken_from_round_about(baked, surface, patch):
    assert patch.sum() > 10
    mended = filled(_spoilt(baked, patch), surface, (~patch).float())
    torch.testing.assert_close(mended.bound.colors, baked.colors)
    torch.testing.assert_close(mended.bound.coords.height, baked.coords.height)
    torch.testing.assert_close(mended.bound.opacities, baked.opacities)
    assert not mended.shading.any()


def test_what_is_half_known_is_half_its_own(baked, surface, patch):
    green = filled(_spoilt(baked, patch), surface, torch.where(patch, 0.25, 1.0)).bound.colors[patch, 1]
    torch.testing.assert_close(green, torch.full_like(green, 0.25))


def test_what_is_known_stays_as_it_is(baked, surface, patch):
    spoilt = _spoilt(baked, patch)
    assert torch.equal(filled(spoilt, surface, (~patch).float()).bound.colors[~patch], baked.colors[~patch])
    for known in (torch.ones(COUNT), torch.zeros(COUNT)):
        assert filled(spoilt, surface, known) is spoilt


def test_nobody_knows_what_no_camera_sees(baked, surface):
    eye = torch.tensor([[0.0, 0.2, 3.0]])
    R, t = look_at(eye, torch.tensor([0.0, -0.2, 0.0]), torch.tensor([0.0, 1.0, 0.0]))
    K = torch.tensor([[[120.0, 0, 64], [0, 120, 64], [0, 0, 1]]])
    avatar = AvatarSurface(config=load_config("tiny", ()), surface=surface)
    seen = SeenPixels(avatar, Cameras(R=R, t=t, K=K, image_size=(128, 128)))
    seen.add(baked, surface.rest_vertices)
    known = seen.known(baked, surface)
    normals = point_normals(baked.coords, surface.rest_vertices, surface.faces)
    assert float(known[normals[:, 2] > 0.8].mean()) > 0.8
    assert float(known[normals[:, 2] < -0.8].mean()) < 0.2
