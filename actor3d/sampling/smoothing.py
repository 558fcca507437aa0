"""Averaging Gaussians over frames, and smoothing a sampled clip forwards and backwards in time.

Every frame's Gaussians are bound to the same triangles, so that the same Gaussian of several frames can be averaged
where it lies on the body: what flickers goes, what moves with the body stays.
"""

from collections.abc import Sequence
from dataclasses import replace

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.rotations import normalize_quats
from rectifier3d.splats.rigged import RiggedGaussians


class MeanGaussians:
    """A weighted mean of frames that come one by one."""

    def __init__(self, like: RiggedGaussians) -> None:
        self._like = like
        self._total = 0.0
        self._sums = [torch.zeros_like(channel) for channel in self._channels(like)]

    def add(self, frame: RiggedGaussians, weight: float = 1.0) -> None:
        """Take a frame in."""
        self._total += weight
        for total, channel in zip(self._sums, self._channels(frame), strict=True):
            total.add_(channel, alpha=weight)

    def mean(self) -> RiggedGaussians:
        """The mean of the frames taken in."""
        weights, height, quats, log_scales, opacities, colors = (total / self._total for total in self._sums)
        return RiggedGaussians(
            coords=replace(self._like.coords, weights=weights, height=height),
            quats=normalize_quats(quats),
            scales=log_scales.exp(),
            opacities=opacities,
            colors=colors,
            light=self._like.light,
            lamps=self._like.lamps,
            folds=self._like.folds,
            dilation=self._like.dilation,
            pixels_per_metre=self._like.pixels_per_metre,
        )

    def _channels(self, frame: RiggedGaussians) -> tuple[Tensor, ...]:
        # A quaternion and its negative are the same rotation, but not to a mean.
        against = (frame.quats * self._like.quats).sum(-1, keepdim=True) < 0
        return (
            frame.coords.weights,
            frame.coords.height,
            torch.where(against, -frame.quats, frame.quats),
            frame.scales.log(),
            frame.opacities,
            frame.colors,
        )


def smooth_weights(count: int, centre: int, radius: int) -> Float[Tensor, " count"]:
    """Weights of neighbouring frames; sum to 1.

    They are those of a filter that forgets exponentially, run forwards and then backwards, so that nothing lags; cut
    off where it has forgotten all but a twentieth.
    """
    if radius == 0:
        return torch.nn.functional.one_hot(torch.tensor(centre), count).float()
    distance = (torch.arange(count) - centre).abs().float()
    weights = 20.0 ** (-distance / radius)
    return weights / weights.sum()


def smoothed(frames: Sequence[RiggedGaussians], centre: int, radius: int) -> RiggedGaussians:
    """The Gaussians of one frame averaged with its neighbours'.

    Args:
        frames: Neighbouring frames in order.
        centre: Index of the frame wanted.
        radius: Frames on each side at which the weight has fallen to a twentieth.
    """
    middle = frames[centre]
    if radius == 0 or len(frames) == 1:
        return middle
    mean = MeanGaussians(middle)
    for frame, weight in zip(frames, smooth_weights(len(frames), centre, radius).tolist(), strict=True):
        mean.add(frame, weight)
    return mean.mean()
