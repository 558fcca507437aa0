"""What sampling does by the paper's settings alone."""

from dataclasses import replace

import pytest
import torch

from actor3d.sampling.conditioning import rasterize_conditioning
from actor3d.sampling.sampler import refine_views, sample_frame
from rectifier3d.geometry.cameras import concatenate_cameras
from rectifier3d.splats.raster import render_gaussians


def _seeded(seed):
    return torch.Generator().manual_seed(seed)


@pytest.fixture(scope="module")
def networks(opened_run):
    sampling = replace(
        opened_run[0].config.sampling, renoise_timestep=599, video_rectify_at=(), video_refine_timestep=399
    )
    return opened_run[0].with_sampling(sampling)


@pytest.fixture(scope="module")
def first(networks, requests):
    return sample_frame(networks, requests[0], _seeded(0))


def test_a_carried_frames_anchors_are_finished_in_2d_and_read_again(networks, requests, first):
    carried = sample_frame(networks, requests[1], _seeded(0), first.state)
    assert not first.state.carried and carried.state.carried
    # Times 599 before, 399 and 199 after the first rectification.
    assert carried.denoiser_calls == 3 * len(requests[1].anchors)
    once = networks.with_sampling(replace(networks.config.sampling, video_refine_timestep=0))
    unread = sample_frame(once, requests[1], _seeded(0), first.state)
    assert unread.denoiser_calls == carried.denoiser_calls
    assert not torch.equal(unread.state.bound.colors, carried.state.bound.colors)


def test_a_carried_frames_views_are_finished_from_its_own_time(networks, requests, first, crop_of):
    crop = crop_of(0)
    images = render_gaussians(first.gaussians, crop).rgb
    counts = []
    for carried in (False, True):
        steps = []
        refine_views(
            networks,
            requests[0].vertices,
            crop,
            images,
            _seeded(0),
            lambda steps=steps: steps.append(1),
            carried=carried,
        )
        counts.append(len(steps))
    assert counts == [1, 2]


def test_each_view_may_have_noise_of_its_own(networks, requests, first, crop_of):
    twice = concatenate_cameras([crop_of(0)] * 2)
    images = render_gaussians(first.gaussians, twice).rgb
    for noise, alike in (("shared", True), ("per_view", False)):
        chosen = networks.with_sampling(replace(networks.config.sampling, refine_noise=noise))
        one, other = refine_views(chosen, requests[0].vertices, twice, images, _seeded(0))
        assert torch.allclose(one, other, atol=1e-5) == alike


def test_the_feature_network_may_read_unit_images(networks, requests):
    config = networks.config
    unit = replace(networks, config=replace(config, rectifier=replace(config.rectifier, image_range="unit")))
    request = requests[0]
    views = rasterize_conditioning(networks.surface, request.vertices, request.anchors)
    images = torch.rand(len(request.anchors), 3, 32, 32, generator=_seeded(0))
    with torch.no_grad():
        signed, read = networks.rectify((images + 1) / 2, views), unit.rectify(images, views)
    torch.testing.assert_close(read.colors, signed.colors)
