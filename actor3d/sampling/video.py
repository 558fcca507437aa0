"""A moving avatar: each frame starts from the Gaussians of the one before ("Gaussian consistency")."""

from collections.abc import Iterable, Iterator

import torch

from actor3d.sampling.avatar import Avatar
from actor3d.sampling.sampler import SampledFrame, SampleRequest, sample_frame


def sample_video(avatar: Avatar, requests: Iterable[SampleRequest], *, seed: int) -> Iterator[SampledFrame]:
    """Frames in order; the first from noise, each next one from its predecessor's state.

    All frames draw the same noise, so that what is uncertain is at least decided alike.
    """
    state = None
    for request in requests:
        frame = sample_frame(avatar, request, torch.Generator().manual_seed(seed), state)
        state = frame.state
        yield frame


def sample_independently(
    avatar: Avatar, requests: Iterable[SampleRequest], *, seed: int
) -> Iterator[SampledFrame]:
    """Frames each sampled from noise on its own, in any order: slower, and less smooth as a video."""
    for request in requests:
        yield sample_frame(avatar, request, torch.Generator().manual_seed(seed))
