"""One pure sampler for stills and videos, on a real tiny avatar."""

from dataclasses import replace

import pytest
import torch

from actor3d.cli.common import open_run
from actor3d.sampling.anchors import up_axis
from actor3d.sampling.plan import plan_frame, refinement_times
from actor3d.sampling.sampler import sample_frame


def _seeded(seed):
    return torch.Generator().manual_seed(seed)


def test_a_frame_from_noise(opened_run, requests):
    avatar, _, _ = opened_run
    frame = sample_frame(avatar, requests[0], _seeded(0))
    size = avatar.config.data.input_resolution
    assert frame.render.rgb.shape == (1, 3, size, size)
    assert frame.refined is not None
    assert 0 <= frame.refined.min() <= frame.refined.max() <= 1
    assert len(frame.gaussians) == avatar.config.rectifier.model.num_gaussians
    assert frame.render.alpha.max() > 0.5


def test_the_seed_decides_the_frame(opened_run, requests):
    avatar, _, _ = opened_run
    first, again, other = (sample_frame(avatar, requests[0], _seeded(seed)).refined for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_sampling_does_not_change_the_state_it_starts_from(opened_run, requests):
    avatar, _, _ = opened_run
    state = sample_frame(avatar, requests[0], _seeded(0)).state
    colors, weights = state.bound.colors.clone(), state.bound.coords.weights.clone()
    one = sample_frame(avatar, requests[1], _seeded(0), state)
    two = sample_frame(avatar, requests[1], _seeded(0), state)
    assert torch.equal(state.bound.colors, colors)
    assert torch.equal(state.bound.coords.weights, weights)
    assert torch.equal(one.render.rgb, two.render.rgb)


def test_whoever_hears_of_a_step_may_end_the_sampling(opened_run, requests):
    avatar, _, _ = opened_run
    steps = []
    frame = sample_frame(avatar, requests[0], _seeded(0), on_step=lambda: steps.append(1))
    sampling = avatar.config.sampling
    assert frame.refined is not None
    assert len(steps) == len(plan_frame(sampling).anchors) + len(refinement_times(sampling))

    def stop() -> None:
        steps.append(1)
        raise InterruptedError

    steps.clear()
    with pytest.raises(InterruptedError):
        sample_frame(avatar, requests[0], _seeded(0), on_step=stop)
    assert len(steps) == 1


def test_anchors_of_another_size_are_refused(opened_run, requests):
    avatar, _, _ = opened_run
    request = replace(requests[0], anchors=requests[0].anchors.resized((16, 16)))
    with pytest.raises(ValueError, match="anchors must be 32x32"):
        sample_frame(avatar, request, _seeded(0))


def test_a_rig_that_follows_sees_a_body_anywhere_alike(opened_run):
    _, capture, rig = opened_run
    vertices = capture.posed_vertices([0])[0]
    centred = vertices - (vertices.amin(0) + vertices.amax(0)) / 2
    near, far = rig.following(centred), rig.following(centred + torch.tensor([50.0, -20.0, 3.0]))
    pixels, _ = near.project(centred)
    moved, _ = far.project(centred + torch.tensor([50.0, -20.0, 3.0]))
    assert (pixels - moved).abs().max() < 0.2


def test_up_is_where_the_cameras_heads_are(opened_run):
    _, capture, _ = opened_run
    cameras = capture.cameras(range(len(capture.camera_names)))
    assert torch.equal(up_axis(cameras), torch.tensor([0.0, 0.0, 1.0]))


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
def test_a_gpu_paints_what_the_cpu_paints(run_folder, opened_run, requests):
    avatar, _, _ = opened_run
    on_gpu, _, _ = open_run(run_folder, torch.device("cuda"))
    expected = sample_frame(avatar, requests[0], _seeded(0)).render.rgb
    found = sample_frame(on_gpu, requests[0], _seeded(0)).render.rgb.cpu()
    assert (found - expected).abs().mean() < 2e-3
