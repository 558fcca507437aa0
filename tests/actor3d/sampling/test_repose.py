"""The fast reposer against its readable twins."""

import pytest
import torch

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.repose import Reposer
from rectifier3d.splats.rigged import to_world


@pytest.fixture(scope="module")
def baked(opened_run) -> BakedGaussians:
    avatar = opened_run[0]
    draw = torch.Generator().manual_seed(0)
    bound, _ = avatar.rectifier(None, None, None, avatar.surface, avatar.surface.rest_vertices)
    shading = 0.1 * torch.randn(len(bound), 8, 3, generator=draw)
    return BakedGaussians(bound=bound.detach(), shading=shading)


@pytest.mark.parametrize("pose", ["rest", "posed", "upside down", "squashed"])
def test_it_agrees_with_its_twins(opened_run, baked, pose):
    avatar, capture, _ = opened_run
    vertices = {
        "rest": avatar.surface.rest_vertices,
        "posed": capture.posed_vertices([4])[0],
        "upside down": capture.posed_vertices([2])[0] * torch.tensor([1.0, -1.0, -1.0]),
        "squashed": avatar.surface.rest_vertices * torch.tensor([1.0, 0.0, 1.0]),
    }[pose]
    expected = to_world(baked.lit(avatar.surface, vertices), avatar.surface, vertices)
    found = Reposer(baked, avatar.surface)(vertices)
    assert torch.allclose(found.means, expected.means, atol=1e-6)
    assert torch.allclose(found.colors, expected.colors, atol=1e-5)
    assert torch.allclose(found.scales, expected.scales, rtol=1e-4)
    assert torch.equal(found.opacities, expected.opacities)
    # Largest difference found: 3e-7 in |cosine|.
    assert ((found.quats * expected.quats).sum(-1).abs() - 1).abs().max() < 1e-5
