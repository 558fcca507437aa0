"""The 2D stage: a pose-conditioned diffusion denoiser, usable alone.

It knows images, pose cues and timesteps; no cameras, no body. Clean images are in [0, 1], noisy ones in [-1, 1].

Example:
    >>> import torch
    >>> from denoiser2d import ConditionalUNet, add_noise, alphas_cumprod, ddim_scheduler, denoiser_loss
    >>> unet = ConditionalUNet(base_channels=8, channel_multipliers=(1, 2), num_labels=25, geometry_channels=0)
    >>> images, labels = torch.rand(2, 3, 32, 32), torch.zeros(2, 32, 32, dtype=torch.long)

    A step of training: noise images, predict them back.

    >>> times, signal = torch.tensor([100, 900]), alphas_cumprod()
    >>> noisy = add_noise(images, torch.randn_like(images), times, signal)
    >>> loss = denoiser_loss(unet(noisy, labels, None, times), images, times, alphas_cumprod=signal)
    >>> loss.total.backward()

    Sampling: from noise to images, here in five steps.

    >>> scheduler, sample = ddim_scheduler(5), torch.randn(2, 3, 32, 32)
    >>> with torch.no_grad():
    ...     for time in scheduler.timesteps:
    ...         clean = unet(sample, labels, None, time.expand(2))
    ...         sample = scheduler.step(2 * clean - 1, time, sample).prev_sample
    >>> (sample / 2 + 0.5).shape
    torch.Size([2, 3, 32, 32])

    A network carries its settings: it is saved and loaded like any model of diffusers.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     unet.save_pretrained(folder)
    ...     again = ConditionalUNet.from_pretrained(folder, low_cpu_mem_usage=False)
    >>> again.config.base_channels
    8
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from denoiser2d.losses import (
        DenoiserLoss,
        add_noise,
        denoiser_loss,
        stratified_timesteps,
        timestep_weights,
        uniform_timestep,
    )
    from denoiser2d.schedule import TRAIN_TIMESTEPS, alphas_cumprod, ddim_scheduler
    from denoiser2d.unet import PAPER_SETTINGS, ConditionalUNet

__all__ = [
    "PAPER_SETTINGS",
    "TRAIN_TIMESTEPS",
    "ConditionalUNet",
    "DenoiserLoss",
    "add_noise",
    "alphas_cumprod",
    "ddim_scheduler",
    "denoiser_loss",
    "stratified_timesteps",
    "timestep_weights",
    "uniform_timestep",
]

_HOMES = {
    "PAPER_SETTINGS": "unet",
    "TRAIN_TIMESTEPS": "schedule",
    "ConditionalUNet": "unet",
    "DenoiserLoss": "losses",
    "add_noise": "losses",
    "alphas_cumprod": "schedule",
    "ddim_scheduler": "schedule",
    "denoiser_loss": "losses",
    "stratified_timesteps": "losses",
    "timestep_weights": "losses",
    "uniform_timestep": "losses",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
