"""Colours lifted from photographs: a ball takes on what cameras see of it, and nothing else of it changes."""

from dataclasses import replace

import pytest
import torch
from bound_scenes import ball, ring

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.lifting import LiftOptions, Photographs, lift_colors
from rectifier3d.splats.raster import render_gaussians

NORMALS = torch.nn.functional.normalize(ball(0.5, 3).rest_vertices, dim=-1)
FRONT = NORMALS[:, 2] > 0.5
CAMERAS = ring(4, 48)


def _ball(colors: torch.Tensor) -> Gaussians:
    count = len(NORMALS)
    return Gaussians(
        means=0.5 * NORMALS,
        quats=torch.tensor([[1.0, 0, 0, 0]]).repeat(count, 1),
        scales=torch.full((count, 3), 0.03),
        opacities=torch.full((count,), 0.95),
        colors=colors,
    )


GREY = _ball(torch.full_like(NORMALS, 0.5))
PAINTED = _ball(0.5 + 0.3 * torch.sin(4 * NORMALS))


def _photographed(gaussians: Gaussians, cameras: Cameras) -> Photographs:
    render = render_gaussians(gaussians, cameras)
    return Photographs(
        images=(render.rgb / render.alpha.clamp(min=1e-3)).clamp(0, 1),
        masks=(render.alpha[:, 0] > 0.9).float(),
        cameras=cameras,
    )


def _error(gaussians: Gaussians, cameras: Cameras) -> float:
    return float(
        (render_gaussians(gaussians, cameras).rgb - render_gaussians(PAINTED, cameras).rgb).square().mean()
    )


def test_what_cameras_saw_is_seen_from_between_them():
    between = replace(CAMERAS, R=ring(8, 48).R[1::2], t=ring(8, 48).t[1::2])
    once = lift_colors(GREY, NORMALS, _photographed(PAINTED, CAMERAS), LiftOptions(iterations=1))
    lifted = lift_colors(GREY, NORMALS, _photographed(PAINTED, CAMERAS))
    assert _error(lifted, between) < 0.05 * _error(GREY, between)
    assert _error(lifted, between) < _error(once, between) < _error(GREY, between)


def test_only_colours_change_and_only_of_what_is_seen():
    lifted = lift_colors(GREY, NORMALS, _photographed(PAINTED, CAMERAS.select([0])))
    changed = (lifted.colors != GREY.colors).any(-1)
    assert changed[FRONT].all() and not changed[NORMALS[:, 2] < 0].any()
    for name in ("means", "quats", "scales", "opacities", "dilation"):
        assert getattr(lifted, name) is getattr(GREY, name)


def test_what_something_hides_or_a_mask_leaves_out_keeps_its_colour():
    photograph = _photographed(PAINTED, CAMERAS.select([0]))
    nothing = replace(photograph, masks=torch.zeros_like(photograph.masks))
    assert torch.equal(lift_colors(GREY, NORMALS, nothing).colors, GREY.colors)
    both = Gaussians(
        means=torch.cat([GREY.means, torch.tensor([[0.0, 0.0, 0.8]])]),
        quats=torch.cat([GREY.quats, torch.tensor([[1.0, 0, 0, 0]])]),
        scales=torch.cat([GREY.scales, torch.tensor([[4.0, 4.0, 0.01]])]),
        opacities=torch.cat([GREY.opacities, torch.tensor([0.9999])]),
        colors=torch.cat([GREY.colors, torch.zeros(1, 3)]),
    )
    normals = torch.cat([NORMALS, torch.tensor([[0.0, 0.0, 1.0]])])
    lifted = lift_colors(both, normals, replace(photograph, masks=torch.ones_like(photograph.masks)))
    assert (lifted.colors[:-1] - GREY.colors).abs().max() < 0.03, "a thousandth shines through"
    assert lifted.colors[-1].max() > 0.1, "the wall before it takes the photograph on"


def test_a_flat_colour_is_taken_from_a_view_as_it_is_and_mixed_between_two():
    white, black = (_photographed(_ball(torch.full_like(NORMALS, value)), CAMERAS) for value in (1.0, 0.0))
    facing = NORMALS[:, 2] > 0.99
    lifted = lift_colors(GREY, NORMALS, white)
    assert lifted.colors[facing].min() > 0.9
    views = [0, 1]
    mixed = Photographs(
        images=torch.stack([white.images[0], black.images[1]]),
        masks=white.masks[views],
        cameras=CAMERAS.select(views),
    )
    colors = lift_colors(GREY, NORMALS, mixed).colors[:, 0]
    around = (NORMALS[:, 1].abs() < 0.15) & (NORMALS[:, 0] > 0.1) & (NORMALS[:, 2] > 0.1)
    angle = torch.atan2(NORMALS[around, 0], NORMALS[around, 2])
    steps = colors[around][angle.argsort()].diff()
    assert steps.abs().max() < 0.35, "no seam where one camera yields to the next"
    assert torch.corrcoef(torch.stack([angle, colors[around]]))[0, 1] < -0.9


def test_the_kernels_and_their_twin_lift_alike(monkeypatch):
    photograph, once = _photographed(PAINTED, ring(1, 16)), LiftOptions(iterations=1)
    lifted = lift_colors(GREY, NORMALS, photograph, once)
    monkeypatch.setattr(
        "rectifier3d.splats.lifting.render_gaussians",
        lambda gaussians, cameras: render_gaussians(gaussians, cameras, backend="torch"),
    )
    assert (lift_colors(GREY, NORMALS, photograph, once).colors - lifted.colors).abs().max() < 1e-4


def test_photographs_that_do_not_fit_are_refused():
    photographs = _photographed(PAINTED, CAMERAS)
    with pytest.raises(ValueError, match="at least one"):
        lift_colors(GREY, NORMALS, replace(photographs, cameras=CAMERAS.select([])))
    with pytest.raises(
        ValueError, match=r"images of 2 cameras of \(48, 48\) pixels must be \(2, 3, 48, 48\)"
    ):
        lift_colors(GREY, NORMALS, replace(photographs, cameras=CAMERAS.select([0, 1])))
