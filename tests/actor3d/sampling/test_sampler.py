"""One pure sampler for stills and videos, on a real tiny networks."""

from dataclasses import replace

import pytest
import torch
from seen import seen

from actor3d.sampling.plan import plan_frame, plan_refinement
from actor3d.sampling.sampler import refine_views, sample_frame
from rectifier3d.splats.raster import render_gaussians


def _seeded(seed):
    return torch.Generator().manual_seed(seed)


def test_a_frame_from_noise(opened_run, requests):
    networks, _, _ = opened_run
    frame = sample_frame(networks, requests[0], _seeded(0))
    assert len(frame.gaussians) == networks.config.rectifier.model.num_gaussians
    assert render_gaussians(frame.gaussians, requests[0].anchors).alpha.max() > 0.5
    assert frame.denoiser_calls == len(plan_frame(networks.config.sampling).anchors) * len(
        requests[0].anchors
    )


def test_views_are_refined_in_2d(opened_run, request_of, crop_of):
    networks, _, _ = opened_run
    request, crop = request_of(0), crop_of(0)
    frame = sample_frame(networks, request, _seeded(0))
    images = render_gaussians(frame.gaussians, crop).rgb
    first, again, other = (
        refine_views(networks, request.vertices, crop, images, _seeded(seed)) for seed in (1, 1, 2)
    )
    size = networks.config.data.input_resolution
    assert first.shape == (1, 3, size, size)
    assert 0 <= first.min() <= first.max() <= 1
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    with pytest.raises(ValueError, match="views to refine must be 32x32"):
        refine_views(networks, request.vertices, crop.resized((16, 16)), images, _seeded(1))


def test_the_seed_decides_the_frame(opened_run, requests):
    networks, _, _ = opened_run
    first, again, other = (
        seen(sample_frame(networks, requests[0], _seeded(seed)), requests[0]) for seed in (1, 1, 2)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_sampling_does_not_change_the_state_it_starts_from(opened_run, requests):
    networks, _, _ = opened_run
    state = sample_frame(networks, requests[0], _seeded(0)).state
    colors, weights = state.bound.colors.clone(), state.bound.coords.weights.clone()
    one = sample_frame(networks, requests[1], _seeded(0), state)
    two = sample_frame(networks, requests[1], _seeded(0), state)
    assert torch.equal(state.bound.colors, colors)
    assert torch.equal(state.bound.coords.weights, weights)
    assert torch.equal(seen(one, requests[1]), seen(two, requests[1]))


def test_whoever_hears_of_a_step_may_end_the_sampling(opened_run, requests, crop_of):
    networks, _, _ = opened_run
    steps = []
    frame = sample_frame(networks, requests[0], _seeded(0), on_step=lambda: steps.append(1))
    sampling = networks.config.sampling
    assert len(steps) == len(plan_frame(sampling).anchors)
    crop = crop_of(opened_run[1].split("novel_pose").frames[0])
    images = render_gaussians(frame.gaussians, crop).rgb
    refine_views(networks, requests[0].vertices, crop, images, _seeded(0), lambda: steps.append(1))
    assert len(steps) == len(plan_frame(sampling).anchors) + len(plan_refinement(sampling).times)

    def stop() -> None:
        steps.append(1)
        raise InterruptedError

    steps.clear()
    with pytest.raises(InterruptedError):
        sample_frame(networks, requests[0], _seeded(0), on_step=stop)
    assert len(steps) == 1


def test_anchors_of_another_size_are_refused(opened_run, requests):
    networks, _, _ = opened_run
    request = replace(requests[0], anchors=requests[0].anchors.resized((16, 16)))
    with pytest.raises(ValueError, match="anchors must be 32x32"):
        sample_frame(networks, request, _seeded(0))


def test_a_rig_that_follows_sees_a_body_anywhere_alike(opened_run):
    _, capture, rig = opened_run
    vertices = capture.posed_vertices([0])[0]
    centred = vertices - (vertices.amin(0) + vertices.amax(0)) / 2
    near, far = rig.following(centred), rig.following(centred + torch.tensor([50.0, -20.0, 3.0]))
    pixels, _ = near.project(centred)
    moved, _ = far.project(centred + torch.tensor([50.0, -20.0, 3.0]))
    assert (pixels - moved).abs().max() < 0.2


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
def test_a_gpu_paints_what_the_cpu_paints(run, opened_run, requests):
    on_cpu, on_gpu = opened_run[0], run.networks(torch.device("cuda"))
    expected, found = (
        seen(sample_frame(networks, requests[0], _seeded(0)), requests[0]).cpu()
        for networks in (on_cpu, on_gpu)
    )
    assert (found - expected).abs().mean() < 2e-3


def test_where_nothing_is_painted_the_learned_gaussians_are_the_avatar(opened_run, requests, crop_of):
    networks = opened_run[0].with_sampling(replace(opened_run[0].config.sampling, steps=0, refine=False))
    frame = sample_frame(networks, requests[0], _seeded(0))
    again = sample_frame(networks, requests[0], _seeded(1), frame.state)
    learned = networks.to_world(networks.learned(requests[0].vertices), requests[0].vertices)
    assert frame.denoiser_calls == again.denoiser_calls == 0
    for gaussians in (frame.gaussians, again.gaussians):
        assert torch.equal(gaussians.means, learned.means)
        assert torch.equal(gaussians.colors, learned.colors)
    images = render_gaussians(frame.gaussians, crop_of(0)).rgb
    assert torch.equal(refine_views(networks, requests[0].vertices, crop_of(0), images, _seeded(0)), images)


def test_a_frame_that_is_carried_on_is_lit_anew(opened_run, requests):
    networks = opened_run[0]
    state = sample_frame(networks, requests[0], _seeded(0)).state
    assert state.bound.light is not None
    half = torch.tensor([[-1.0, 0, 0], [0, 1, 0], [0, 0, -1]])
    turned = networks.to_world(state.bound, requests[0].vertices @ half.T)
    expected = state.bound.in_pose(networks.surface, requests[0].vertices @ half.T)
    torch.testing.assert_close(turned.colors, expected.colors)
