"""Flicker is what the body's motion does not explain."""

import pytest
import torch
from synthetic import render_tiny, ring_cameras, tiny_body, tiny_params

from actor3d.evaluation.flicker import warp_error


@pytest.fixture(scope="module")
def scene():
    body = tiny_body()
    params = tiny_params(6)
    rest = body.rest(params.betas[:1])[0][0]
    posed = body(params, rest).vertices
    return body, body.surface(params.betas[0]), posed, ring_cameras(2, 64)


def _picture(scene, frame):
    body, _, posed, cameras = scene
    rgb, _ = render_tiny(body, posed[frame], cameras)
    return torch.from_numpy(rgb).permute(0, 3, 1, 2).float() / 255


def test_a_still_picture_of_a_still_body_does_not_flicker(scene):
    _, surface, posed, cameras = scene
    image = _picture(scene, 0)
    assert warp_error(surface, (posed[0], posed[0]), (image, image), (cameras, cameras)) < 1e-3


def test_texture_that_moves_with_the_body_flickers_less_than_texture_that_changes(scene):
    _, surface, posed, cameras = scene
    before, after = _picture(scene, 0), _picture(scene, 1)
    noise = 0.2 * torch.randn(after.shape, generator=torch.Generator().manual_seed(0))
    moving = warp_error(surface, (posed[0], posed[1]), (before, after), (cameras, cameras))
    changing = warp_error(surface, (posed[0], posed[1]), (before, after + noise), (cameras, cameras))
    assert moving < 0.06
    assert changing > moving + 0.08


def test_a_known_change_of_brightness_is_measured(scene):
    _, surface, posed, cameras = scene
    image = torch.full((2, 3, 64, 64), 0.25)
    error = warp_error(surface, (posed[0], posed[0]), (image, image + 0.5), (cameras, cameras))
    assert error == pytest.approx(0.5, abs=1e-4)
