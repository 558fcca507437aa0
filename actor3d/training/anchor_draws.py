"""What the rectifier is fed in a training step: anchors, and what is to be done to them."""

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor

from actor3d.captures.dataset import CaptureDataset, Frame
from actor3d.config import RectifierConfig
from actor3d.training.random_draws import chance, draw_one
from denoiser2d.schedule import TRAIN_TIMESTEPS


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class AnchorBatch:
    """A views of a frame, and how they are to be changed."""

    frame: Frame
    noise: Float[Tensor, "A 3 S S"] | None
    """Where the denoiser's estimates take the photographs' place."""
    times: Int[Tensor, " A"] | None
    """Of the noise; one for all."""
    gain: Float[Tensor, "A 3 1 1"]
    """Of the colours."""


def draw_anchors(
    prepared: CaptureDataset, config: RectifierConfig, index: int, generator: torch.Generator
) -> AnchorBatch:
    """The anchors of a frame, sometimes one missing, sometimes to be noised."""
    frame = prepared.frame(index, _cameras(prepared, config, generator))
    shape = frame.views.images.shape
    noise = times = None
    if chance(config.corruption.denoised, generator):
        times = torch.randint(TRAIN_TIMESTEPS, (1,), generator=generator).expand(len(frame.views.images))
        noise = torch.randn(shape, generator=generator)
    gain = 1 + config.corruption.jitter * torch.randn(shape[0], 3, 1, 1, generator=generator)
    return AnchorBatch(frame=frame, noise=noise, times=times, gain=gain)


def _cameras(prepared: CaptureDataset, config: RectifierConfig, generator: torch.Generator) -> list[int]:
    cameras = list(prepared.anchor_cameras)
    # Concatenated views have fixed places, so none of them can be missing.
    droppable = config.model.pooling == "set" and len(cameras) > 1
    if droppable and chance(config.corruption.dropped, generator):
        cameras.remove(draw_one(cameras, generator))
    return cameras
