"""Flicker is what the body's motion does not explain."""

import math

import pytest
import torch
from synthetic import render_tiny, ring_cameras, tiny_body, tiny_params

from actor3d.evaluation.flicker import carried_pixels, mean_change, seen_body, warp_error


@pytest.fixture(scope="module")
def scene():
    body = tiny_body()
    params = tiny_params(6)
    rest = body.rest(params.betas[:1])[0][0]
    posed = body(params, rest).vertices
    return body, body.surface(params.betas[0]), posed, ring_cameras(2, 64)


def _pictures(scene, frame):
    """One of each camera."""
    body, _, posed, cameras = scene
    rgb, _ = render_tiny(body, posed[frame], cameras)
    return list(torch.from_numpy(rgb).permute(0, 3, 1, 2).float() / 255)


def _each(cameras):
    return [cameras.select([view]) for view in range(len(cameras))]


def test_a_still_picture_of_a_still_body_does_not_flicker(scene):
    _, surface, posed, cameras = scene
    images = _pictures(scene, 0)
    assert warp_error(surface, (posed[0], posed[0]), (images, images), _each(cameras)) < 1e-3


def test_texture_that_moves_with_the_body_flickers_less_than_texture_that_changes(scene):
    _, surface, posed, cameras = scene
    before, after = _pictures(scene, 0), _pictures(scene, 1)
    noise = 0.2 * torch.randn((2, 3, 64, 64), generator=torch.Generator().manual_seed(0))
    changed = [image + one for image, one in zip(after, noise, strict=True)]
    moving = warp_error(surface, (posed[0], posed[1]), (before, after), _each(cameras))
    changing = warp_error(surface, (posed[0], posed[1]), (before, changed), _each(cameras))
    assert moving < 0.06
    assert changing > moving + 0.08


def test_a_known_change_of_brightness_is_measured(scene):
    _, surface, posed, cameras = scene
    image = torch.full((3, 64, 64), 0.25)
    error = warp_error(surface, (posed[0], posed[0]), ([image] * 2, [image + 0.5] * 2), _each(cameras))
    assert error == pytest.approx(0.5, abs=1e-4)


def test_views_of_differing_sizes_weigh_as_many_pixels_as_they_see(scene):
    _, surface, posed, cameras = scene
    large = cameras.resized((128, 96)).select([1])
    both = [cameras.select([0]), large]
    grey, half = [torch.full((3, *camera.image_size), 0.25) for camera in both], (posed[0], posed[0])
    brighter = [grey[0] + 0.5, grey[1]]
    error = warp_error(surface, half, (grey, brighter), both)
    alone = [warp_error(surface, half, ([grey[view]], [brighter[view]]), [both[view]]) for view in range(2)]
    assert alone == pytest.approx([0.5, 0], abs=1e-4)
    assert 0.05 < error < 0.25


def test_one_look_at_a_body_serves_the_frames_before_and_after(scene):
    _, surface, posed, cameras = scene
    views, images = _each(cameras), [_pictures(scene, frame) for frame in range(3)]
    bodies = [seen_body(surface, posed[frame], views) for frame in range(3)]
    for frame in (1, 2):
        carried = carried_pixels(surface, bodies[frame - 1], bodies[frame], views)
        pair = (images[frame - 1], images[frame])
        expected = warp_error(surface, (posed[frame - 1], posed[frame]), pair, views)
        assert mean_change(carried, *pair) == expected


def test_a_body_that_nobody_sees_has_no_flicker(scene):
    _, surface, posed, cameras = scene
    away = posed[0] + 100
    images = _pictures(scene, 0)
    assert math.isnan(warp_error(surface, (away, away), (images, images), _each(cameras)))
