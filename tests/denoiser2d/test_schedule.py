import math

import numpy as np
import pytest
import torch

from denoiser2d.schedule import alphas_cumprod, ddim_scheduler, sigmoid_betas


def test_sigmoid_betas_follow_the_formula():
    def sigmoid(value):
        return 1 / (1 + math.exp(-value))

    def signal(position):
        return (sigmoid(3) - sigmoid(6 * position - 3)) / (sigmoid(3) - sigmoid(-3))

    betas = sigmoid_betas()
    assert betas.dtype == np.float64
    assert betas.shape == (1000,)
    for k in (0, 1, 250, 700, 998):
        assert betas[k] == pytest.approx(1 - signal((k + 1) / 1000) / signal(k / 1000), abs=1e-12)
    assert betas[999] == 0.999
    assert (betas > 0).all()


def test_signal_falls_from_clean_to_noise():
    levels = alphas_cumprod()
    torch.testing.assert_close(levels, ddim_scheduler(20).alphas_cumprod, atol=0, rtol=1e-6)
    assert (levels.diff() < 0).all()
    assert levels[0] > 0.999
    assert levels[500] == pytest.approx(0.5, abs=0.01)
    assert levels[999] < 1e-5


def test_twenty_steps_are_999_949_to_49():
    assert ddim_scheduler(20).timesteps.tolist() == list(range(999, 0, -50))


@pytest.mark.parametrize("steps", [1, 5, 50, 1000])
def test_other_grids_start_at_noise_and_are_even(steps):
    times = ddim_scheduler(steps).timesteps
    assert times[0] == 999
    assert len(times) == steps
    assert (times.diff() == -1000 // steps).all()


@pytest.mark.parametrize("steps", [0, -1, 30, 1001])
def test_step_counts_that_do_not_divide_are_refused(steps):
    with pytest.raises(ValueError, match=r"must divide 1000.*choose one of 1, 2, 4, 5, 8, 10, 20"):
        ddim_scheduler(steps)


def step(scheduler, clean, timestep, x):
    return scheduler.step(clean, timestep, x, use_clipped_model_output=True).prev_sample


def rule(x, clean, signal, signal_next):
    noise = (x / math.sqrt(signal) - clean) / math.sqrt(1 / signal - 1)
    return math.sqrt(signal_next) * clean + math.sqrt(1 - signal_next) * noise


@pytest.mark.parametrize("timestep", [949, 499, 99])
def test_replacing_the_estimate_before_the_step_derives_the_noise_anew(timestep):
    generator = torch.Generator().manual_seed(0)
    scheduler = ddim_scheduler(20)
    x = torch.randn(2, 3, 4, 4, generator=generator)
    replaced = torch.rand(2, 3, 4, 4, generator=generator) * 3 - 1.5
    signal, signal_next = (float(scheduler.alphas_cumprod[time]) for time in (timestep, timestep - 50))
    expected = rule(x, replaced.clamp(-1, 1), signal, signal_next)
    # Measured 1e-6.
    torch.testing.assert_close(step(scheduler, replaced, timestep, x), expected, atol=1e-4, rtol=1e-4)


def test_the_last_step_lands_on_the_clean_estimate():
    scheduler = ddim_scheduler(20)
    clean = torch.rand(1, 3, 4, 4, generator=torch.Generator().manual_seed(0)) * 2 - 1
    torch.testing.assert_close(step(scheduler, clean, 49, torch.zeros_like(clean)), clean)


def test_a_perfect_network_recovers_the_image_from_noise():
    generator = torch.Generator().manual_seed(0)
    scheduler = ddim_scheduler(5)
    clean = torch.rand(1, 3, 4, 4, generator=generator) * 2 - 1
    x = torch.randn(1, 3, 4, 4, generator=generator)
    for timestep in scheduler.timesteps.tolist():
        x = step(scheduler, clean, timestep, x)
    torch.testing.assert_close(x, clean)
