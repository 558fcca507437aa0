"""Averaging Gaussians over time."""

import pytest
import torch

from actor3d.sampling.smoothing import smooth_weights, smoothed
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.geometry.rotations import normalize_quats
from rectifier3d.splats.rigged import RiggedGaussians


def _frame(seed: int, count: int = 20) -> RiggedGaussians:
    draw = torch.Generator().manual_seed(seed)

    def uniform(*shape: int) -> torch.Tensor:
        return torch.rand(*shape, generator=draw)

    weights = uniform(count, 3)
    return RiggedGaussians(
        coords=LocalCoords(
            face=torch.arange(count),
            weights=weights / weights.sum(-1, keepdim=True),
            height=uniform(count) * 0.01,
        ),
        quats=normalize_quats(uniform(count, 4) - 0.5),
        scales=uniform(count, 3) * 0.01 + 1e-3,
        opacities=uniform(count),
        colors=uniform(count, 3),
    )


@pytest.mark.parametrize("radius", [1, 3, 8])
def test_weights_are_symmetric_fall_and_sum_to_one(radius):
    weights = smooth_weights(2 * radius + 1, radius, radius)
    assert torch.allclose(weights, weights.flip(0))
    assert (weights[: radius + 1].diff() > 0).all()
    assert torch.isclose(weights.sum(), torch.tensor(1.0))


def test_still_gaussians_stay_as_they_are():
    frame = _frame(0)
    again = smoothed([frame] * 5, 2, 2)
    for name in ("quats", "scales", "opacities", "colors"):
        assert torch.allclose(getattr(again, name), getattr(frame, name), atol=1e-6)
    assert torch.allclose(again.coords.height, frame.coords.height, atol=1e-7)


def test_a_quaternions_sign_does_not_matter():
    frame = _frame(1)
    flipped = RiggedGaussians(
        coords=frame.coords,
        quats=-frame.quats,
        scales=frame.scales,
        opacities=frame.opacities,
        colors=frame.colors,
    )
    assert torch.allclose(smoothed([flipped, frame, flipped], 1, 1).quats, frame.quats, atol=1e-6)


def test_smoothing_takes_away_noise_and_stays_valid():
    frames = [_frame(seed) for seed in range(9)]
    outcome = smoothed(frames, 4, 4)
    middle = torch.stack([frame.colors for frame in frames]).mean(0)
    assert (outcome.colors - middle).abs().mean() < (frames[4].colors - middle).abs().mean()
    assert torch.allclose(outcome.coords.weights.sum(-1), torch.ones(20), atol=1e-6)
    assert (outcome.scales > 0).all()
    assert torch.allclose(outcome.quats.norm(dim=-1), torch.ones(20), atol=1e-5)
