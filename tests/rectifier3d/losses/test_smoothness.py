from dataclasses import replace
from typing import Literal

import pytest
import torch
from bound_scenes import ball, ring

from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.losses import CanonicalSkin, RectifierLossWeights, rectifier_loss
from rectifier3d.losses.comparison import skin_neighbours
from rectifier3d.losses.smoothness import roughness
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.raster import render_gaussians

SURFACE = ball()
OPTIONS = RectifierOptions(num_gaussians=400, feature_channels=8, hidden=16, view_channels=8)
PAINT = torch.tensor([0.8, 0.3, 0.1])


def _rectifier(surface: BodySurface = SURFACE) -> Rectifier:
    return Rectifier.for_surface(surface, OPTIONS, torch.Generator().manual_seed(0))


def _learned(rectifier: Rectifier):
    return rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)[0]


def test_neighbours_are_near_and_others():
    base = _rectifier().base
    neighbours = skin_neighbours(base, SURFACE, 5)
    assert neighbours.shape == (400, 5)
    assert not (neighbours == torch.arange(400)[:, None]).any()
    apart = (base.canonical[neighbours] - base.canonical[:, None]).norm(dim=-1)
    assert apart.max() < 0.3 * (base.canonical.amax(0) - base.canonical.amin(0)).max()


def test_two_sides_of_a_thin_sheet_are_no_neighbours():
    flat = replace(SURFACE, rest_vertices=SURFACE.rest_vertices * torch.tensor([0.2, 0.2, 0.001]))
    base = _rectifier(flat).base
    normals = point_normals(base.start, flat.rest_vertices, flat.faces)
    inner = base.canonical[:, :2].norm(dim=-1) < 0.6 * base.canonical[:, :2].norm(dim=-1).max()
    facing = (normals[skin_neighbours(base, flat, 3)] * normals[:, None]).sum(-1)[inner]
    assert (facing > 0).float().mean() > 0.9


@pytest.mark.parametrize("count", [0, 400])
def test_a_number_of_neighbours_that_there_are_not_is_refused(count):
    with pytest.raises(ValueError, match=f"400 Gaussians cannot have {count} neighbours"):
        skin_neighbours(_rectifier().base, SURFACE, count)


def test_equal_gaussians_are_smooth_and_one_odd_one_is_not():
    rectifier = _rectifier()
    neighbours = skin_neighbours(rectifier.base, SURFACE)
    assert roughness(_learned(rectifier), rectifier.base, neighbours).item() == pytest.approx(0, abs=1e-6)
    with torch.no_grad():
        rectifier.base.colors[7] += 2
    rough = roughness(_learned(rectifier), rectifier.base, neighbours)
    rough.backward()
    assert rough > 0
    # Downhill the odd one comes back.
    assert rectifier.base.colors.grad is not None and (rectifier.base.colors.grad[7] > 0).all()


def test_roughness_counts_by_its_weight_and_not_in_the_papers_loss():
    rectifier, camera = _rectifier(), ring(1, 16)
    with torch.no_grad():
        rectifier.base.colors[7] += 2
    bound, skin = _learned(rectifier), CanonicalSkin(base=rectifier.base, surface=SURFACE)
    render = render_gaussians(rectifier.to_world(bound, SURFACE, SURFACE.rest_vertices), camera)
    target, mask = torch.zeros(1, 3, 16, 16), torch.ones(1, 16, 16, dtype=torch.uint8)

    def total(mode: Literal["robust", "paper"], weight: float) -> float:
        weights = RectifierLossWeights(mode=mode, weights={"smoothness": weight})
        return rectifier_loss(render, target, mask, weights, gaussians=bound, skin=skin).total.item()

    rough = roughness(bound, rectifier.base, skin_neighbours(rectifier.base, SURFACE)).item()
    assert total("robust", 0.5) == pytest.approx(total("robust", 0.0) + 0.5 * rough, abs=1e-6)
    assert total("paper", 0.5) == total("paper", 0.0)
    with pytest.raises(ValueError, match="smoothness needs the Gaussians"):
        rectifier_loss(render, target, mask, RectifierLossWeights(weights={"smoothness": 0.5}))


def test_the_neighbours_are_found_once():
    skin = CanonicalSkin(base=_rectifier().base, surface=SURFACE)
    assert skin.neighbours is skin.neighbours
    assert torch.equal(skin.neighbours, skin_neighbours(skin.base, SURFACE))


def test_what_no_camera_sees_takes_the_colour_of_its_surroundings():
    # Measured: 0.05 with the term, 0.13 without.
    assert _error_behind(smoothness=0.1) < 0.07
    assert _error_behind(smoothness=0.0) > 0.1


def _error_behind(smoothness: float) -> float:
    """Mean error of the colours on the far side of a ball of one colour, after training on one view of it."""
    rectifier, camera = _rectifier(), ring(1, 48)
    fragments = rasterize_mesh(SURFACE.rest_vertices, SURFACE.faces, camera)
    mask = (fragments.face >= 0).to(torch.uint8)
    target = PAINT.view(1, 3, 1, 1) * mask[:, None]
    skin = CanonicalSkin(base=rectifier.base, surface=SURFACE)
    optimizer = torch.optim.Adam(rectifier.parameter_groups(2e-3))
    weights = RectifierLossWeights(weights={"smoothness": smoothness, "barycentric_reg": 0.0})
    for _ in range(300):
        bound, penalty = rectifier(None, None, None, SURFACE, SURFACE.rest_vertices)
        render = render_gaussians(rectifier.to_world(bound, SURFACE, SURFACE.rest_vertices), camera)
        terms = rectifier_loss(render, target, mask, weights, gaussians=bound, penalty=penalty, skin=skin)
        optimizer.zero_grad()
        terms.total.backward()
        optimizer.step()
    normals = point_normals(rectifier.base.start, SURFACE.rest_vertices, SURFACE.faces)
    behind = normals @ camera.centres[0] < 0
    return (_learned(rectifier).colors[behind] - PAINT).abs().mean().item()
