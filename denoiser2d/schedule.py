"""The diffusion schedule: sigmoid noise levels and the DDIM scheduler that samples with them."""

import numpy as np
import torch
from diffusers import DDIMScheduler
from jaxtyping import Float
from torch import Tensor

TRAIN_TIMESTEPS = 1000
"""Diffusion times are the integers 0 (nearly clean) to 999 (noise)."""


def sigmoid_betas(
    num_timesteps: int = TRAIN_TIMESTEPS, start: float = -3.0, end: float = 3.0, tau: float = 1.0
) -> Float[np.ndarray, " T"]:
    """Noise increments β of the sigmoid schedule of Jabri et al. 2022, in float64.

    ᾱ(s) falls from 1 to 0 along a sigmoid between ``start`` and ``end``, flattened by ``tau``; β is clipped to
    0.999, as the last one would leave no signal at all.
    """
    position = np.linspace(0.0, 1.0, num_timesteps + 1, dtype=np.float64)
    levels = 1.0 / (1.0 + np.exp(-(position * (end - start) + start) / tau))
    signal = (levels[-1] - levels) / (levels[-1] - levels[0])
    return np.clip(1.0 - signal[1:] / signal[:-1], 0.0, 0.999)


def ddim_scheduler(num_inference_steps: int) -> DDIMScheduler:
    """A deterministic sampler of ``num_inference_steps`` trailing, evenly spaced times, ready to step.

    The model output is the clean image in [-1, 1], clipped to that range. To let an estimate from elsewhere guide
    the sampling, hand it to ``step(..., use_clipped_model_output=True)`` in place of the network's: the noise is
    then derived from it as well (3D²-Actor §3.3).

    Raises:
        ValueError: if the number of steps does not divide the 1000 training times, which would leave
            the last step short of the clean image.
    """
    if not 1 <= num_inference_steps <= TRAIN_TIMESTEPS or TRAIN_TIMESTEPS % num_inference_steps:
        divisors = [count for count in range(1, 101) if TRAIN_TIMESTEPS % count == 0]
        raise ValueError(
            f"the number of sampling steps must divide {TRAIN_TIMESTEPS}, got {num_inference_steps}; "
            f"choose one of {', '.join(map(str, divisors))}"
        )
    scheduler = DDIMScheduler(
        num_train_timesteps=TRAIN_TIMESTEPS,
        trained_betas=sigmoid_betas().tolist(),
        prediction_type="sample",
        timestep_spacing="trailing",
        clip_sample=True,
    )
    scheduler.set_timesteps(num_inference_steps)
    return scheduler


def alphas_cumprod() -> Float[Tensor, " T"]:
    """ᾱ of every training time: the share of the variance that is signal, as the scheduler has it."""
    return torch.cumprod(1.0 - torch.tensor(sigmoid_betas(), dtype=torch.float32), dim=0)
