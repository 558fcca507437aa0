"""Smoothing a sampled clip forwards and backwards in time.

Every frame's Gaussians are bound to the same triangles, so that the same Gaussian of several frames can be averaged
where it lies on the body: what flickers goes, what moves with the body stays.
"""

from collections.abc import Sequence
from dataclasses import replace

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.bound import BoundGaussians
from rectifier3d.geometry.rotations import normalize_quats


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


def smoothed(frames: Sequence[BoundGaussians], centre: int, radius: int) -> BoundGaussians:
    """The Gaussians of one frame averaged with its neighbours'.

    Args:
        frames: Neighbouring frames in order.
        centre: Index of the frame wanted.
        radius: Frames on each side at which the weight has fallen to a twentieth.
    """
    middle = frames[centre]
    if radius == 0 or len(frames) == 1:
        return middle
    weights = smooth_weights(len(frames), centre, radius)

    def mean(values: list[Tensor]) -> Tensor:
        total = torch.zeros_like(values[0])
        for weight, value in zip(weights.tolist(), values, strict=True):
            total.add_(value, alpha=weight)
        return total

    # A quaternion and its negative are the same rotation, but not to a mean.
    aligned = [
        frame.quats * torch.where((frame.quats * middle.quats).sum(-1, keepdim=True) < 0, -1.0, 1.0)
        for frame in frames
    ]
    coords = replace(
        middle.coords,
        weights=mean([frame.coords.weights for frame in frames]),
        height=mean([frame.coords.height for frame in frames]),
    )
    return BoundGaussians(
        coords=coords,
        quats=normalize_quats(mean(aligned)),
        scales=mean([frame.scales.log() for frame in frames]).exp(),
        opacities=mean([frame.opacities for frame in frames]),
        colors=mean([frame.colors for frame in frames]),
    )
