import pytest
import torch

from denoiser2d.losses import (
    add_noise,
    denoiser_loss,
    stratified_timesteps,
    timestep_weights,
    uniform_timestep,
)
from denoiser2d.schedule import alphas_cumprod, ddim_scheduler
from denoiser2d.unet import ConditionalUNet


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("batch", [1, 3, 8, 1000])
def test_one_timestep_falls_into_every_stratum(batch):
    times = stratified_timesteps(batch, seeded()).sort().values
    assert times.dtype == torch.int64
    # A boundary between strata may fall inside an integer time: allow it to count for either side.
    lower = torch.arange(batch) * 1000 // batch
    upper = (torch.arange(batch) + 1) * 1000 / batch
    assert (times >= lower).all()
    assert (times < upper).all()


def test_timesteps_are_shuffled_repeatable_and_uniform():
    assert torch.equal(stratified_timesteps(8, seeded(1)), stratified_timesteps(8, seeded(1)))
    generator = seeded(2)
    first = torch.stack([stratified_timesteps(8, generator) for _ in range(2000)])[:, 0].double()
    # The mean of 2000 uniform draws has a standard deviation of 6.5.
    assert abs(first.mean() - 499.5) < 30
    assert first.min() < 20
    assert first.max() > 979


def test_the_papers_batches_share_one_time():
    generator = seeded()
    batches = torch.stack([uniform_timestep(4, generator, 1000) for _ in range(500)])
    assert (batches == batches[:, :1]).all()
    assert batches.min() < 20
    assert batches.max() > 979


@pytest.mark.parametrize("draw", [stratified_timesteps, uniform_timestep])
def test_an_empty_batch_is_refused(draw):
    with pytest.raises(ValueError, match="at least one image, got 0"):
        draw(0, seeded())


def test_noise_is_mixed_in_as_the_sampler_will_take_it_out():
    images = torch.rand(3, 3, 8, 8, generator=seeded())
    noise = torch.randn(3, 3, 8, 8, generator=seeded(3))
    times = torch.tensor([0, 500, 999])
    expected = ddim_scheduler(20).add_noise(2 * images - 1, noise, times)
    # Measured 2e-7.
    torch.testing.assert_close(add_noise(images, noise, times, alphas_cumprod()), expected, atol=1e-5, rtol=0)


def test_weightings():
    signal = alphas_cumprod()
    times = torch.tensor([10, 300, 500, 900])
    constant, limited, ratio = (
        timestep_weights(times, signal, name) for name in ("constant", "min_snr", "snr")
    )
    assert torch.equal(constant, torch.ones(4))
    torch.testing.assert_close(ratio, signal[times] / (1 - signal[times]))
    torch.testing.assert_close(limited, ratio.clamp(max=5))
    assert ratio[0] > 5
    with pytest.raises(ValueError, match="weighting must be one of constant, min_snr, snr, got 'linear'"):
        timestep_weights(times, signal, "linear")


def test_loss_is_the_weighted_mean_square():
    prediction, target = torch.zeros(2, 3, 4, 4), torch.ones(2, 3, 4, 4)
    target[1] = 2
    times, signal = torch.tensor([0, 1]), torch.tensor([0.5, 0.2])
    constant = denoiser_loss(prediction, target, times, alphas_cumprod=signal).total
    weighted = denoiser_loss(prediction, target, times, alphas_cumprod=signal, weighting="snr").total
    assert constant.item() == pytest.approx((1 + 4) / 2)
    assert weighted.item() == pytest.approx((1 + 4 * 0.25) / 2)


def test_a_few_steps_teach_a_tiny_network():
    torch.manual_seed(0)
    model = ConditionalUNet(base_channels=8, channel_multipliers=(1, 2), num_labels=3, geometry_channels=0)
    labels = torch.zeros(8, 16, 16, dtype=torch.long)
    labels[:, 4:12, 4:12] = 1
    labels[:, 8:12, 4:12] = 2
    images = torch.tensor([[0.0, 0, 0], [0.9, 0.2, 0.1], [0.1, 0.3, 0.8]])[labels].permute(0, 3, 1, 2)
    signal, generator = alphas_cumprod(), seeded()
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    losses = []
    for _ in range(60):
        times = stratified_timesteps(8, generator)
        noisy = add_noise(images, torch.randn(images.shape, generator=generator), times, signal)
        loss = denoiser_loss(model(noisy, labels, None, times), images, times, alphas_cumprod=signal).total
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert sum(losses[-5:]) < 0.1 * sum(losses[:5])
