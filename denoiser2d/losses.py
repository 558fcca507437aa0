"""The denoiser's objective: noise clean images, predict them back."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor

from denoiser2d.schedule import TRAIN_TIMESTEPS

WEIGHTINGS = ("constant", "min_snr", "snr")
"""Weights of a time in the loss; ``"snr"`` is the paper's, and leaves the high times untrained."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class DenoiserLoss:
    """A loss and its terms."""

    total: Float[Tensor, ""]
    terms: Mapping[str, Float[Tensor, ""]]
    """They carry no gradient."""


def stratified_timesteps(
    batch: int, generator: torch.Generator, num_timesteps: int = TRAIN_TIMESTEPS
) -> Int[Tensor, " B"]:
    """Random times, one from each of ``batch`` equal parts of the range, in random order.

    Each is uniform over all times, but a batch covers them evenly, so that its loss varies less.

    Raises:
        ValueError: if the batch is empty.
    """
    _require_images(batch)
    device = generator.device
    strata = torch.randperm(batch, generator=generator, device=device)
    offsets = torch.rand(batch, generator=generator, device=device, dtype=torch.float64)
    return ((strata + offsets) / batch * num_timesteps).long().clamp(max=num_timesteps - 1)


def uniform_timestep(
    batch: int, generator: torch.Generator, num_timesteps: int = TRAIN_TIMESTEPS
) -> Int[Tensor, " B"]:
    """One random time for the whole batch, as in 3D²-Actor.

    Raises:
        ValueError: if the batch is empty.
    """
    _require_images(batch)
    return torch.randint(num_timesteps, (1,), generator=generator, device=generator.device).expand(batch)


def add_noise(
    images: Float[Tensor, "B C H W"],
    noise: Float[Tensor, "B C H W"],
    timesteps: Int[Tensor, " B"],
    alphas_cumprod: Float[Tensor, " T"],
) -> Float[Tensor, "B C H W"]:
    """Noisy images √ᾱ (2 image - 1) + √(1-ᾱ) noise.

    Args:
        images: Clean, in [0, 1].
        noise: Standard normal.
        timesteps: Time of each image.
        alphas_cumprod: From :func:`denoiser2d.schedule.alphas_cumprod`.
    """
    signal = alphas_cumprod[timesteps][:, None, None, None]
    return signal.sqrt() * (2 * images - 1) + (1 - signal).sqrt() * noise


def timestep_weights(
    timesteps: Int[Tensor, " B"],
    alphas_cumprod: Float[Tensor, " T"],
    weighting: str,
    *,
    snr_limit: float = 5.0,
) -> Float[Tensor, " B"]:
    """The weight of each time in the loss on the clean image.

    ``"constant"`` is 1, ``"snr"`` is ᾱ/(1-ᾱ), ``"min_snr"`` is the same limited to ``snr_limit``
    (Hang et al. 2023).

    Raises:
        ValueError: if the weighting is unknown.
    """
    if weighting not in WEIGHTINGS:
        raise ValueError(f"weighting must be one of {', '.join(WEIGHTINGS)}, got {weighting!r}")
    signal = alphas_cumprod[timesteps]
    if weighting == "constant":
        return torch.ones_like(signal)
    ratio = signal / (1 - signal)
    return ratio.clamp(max=snr_limit) if weighting == "min_snr" else ratio


def denoiser_loss(
    prediction: Float[Tensor, "B C H W"],
    target: Float[Tensor, "B C H W"],
    timesteps: Int[Tensor, " B"],
    *,
    alphas_cumprod: Float[Tensor, " T"],
    weighting: str = "constant",
) -> DenoiserLoss:
    """Mean squared error of the clean image, weighted by the time of each image (3D²-Actor §3.1).

    Args:
        prediction: Estimated clean images, in [0, 1].
        target: Clean images, in [0, 1].
        timesteps: The times at which the images were noised.
        alphas_cumprod: From :func:`denoiser2d.schedule.alphas_cumprod`.
        weighting: One of :data:`WEIGHTINGS`.

    Raises:
        ValueError: if the weighting is unknown.
    """
    error = (prediction - target).square().mean(dim=(1, 2, 3))
    x0 = (error * timestep_weights(timesteps, alphas_cumprod, weighting)).mean()
    return DenoiserLoss(total=x0, terms={"x0": x0.detach()})


def _require_images(batch: int) -> None:
    if batch < 1:
        raise ValueError(f"a batch needs at least one image, got {batch}")
