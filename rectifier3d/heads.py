"""The rectifier's small networks: positional encoding, pooling over views, and multi-layer perceptrons."""

import torch
from jaxtyping import Float
from torch import Tensor, nn

_EPSILON = 1e-6


def positional_encoding(points: Float[Tensor, "G 3"], bands: int) -> Float[Tensor, "G D"]:
    """[c, sin 2^k c, cos 2^k c] for k = 0 .. bands - 1: D = 3 + 6 bands."""
    frequencies = 2.0 ** torch.arange(bands, dtype=points.dtype, device=points.device)
    angles = (points[:, None] * frequencies[:, None]).flatten(1)
    return torch.cat([points, angles.sin(), angles.cos()], dim=-1)


def perceptron(
    in_channels: int,
    hidden: int,
    out_channels: int,
    layers: int,
    *,
    zero_last: bool,
    activation: type[nn.Module] = nn.GELU,
) -> nn.Sequential:
    """A perceptron with ``layers`` hidden layers.

    With ``zero_last`` it gives zeros until it is trained, so that what it is added to stands at first.
    """
    modules: list[nn.Module] = []
    width = in_channels
    for _ in range(layers):
        modules += [nn.Linear(width, hidden), activation()]
        width = hidden
    last = nn.Linear(width, out_channels)
    if zero_last:
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
    return nn.Sequential(*modules, last)


class SetPooling(nn.Module):
    """Pools any number of views in any order: a shared layer per view, then masked mean, maximum and variance.

    Args:
        in_channels: C, channels sampled in each view.
        width: Channels of the shared layer.
    """

    def __init__(self, in_channels: int, width: int):
        super().__init__()
        self.embed = nn.Linear(in_channels, width)
        self.out_channels = 3 * width + 2

    def forward(
        self, samples: Float[Tensor, "A G C"], visibility: Float[Tensor, "A G"]
    ) -> Float[Tensor, "G D"]:
        """Pool; views weigh as much as they see, and those that see nothing of a point do not count for it.

        The last two channels are how well the views see the point: the best, and all together.
        """
        weight = visibility[..., None]
        total = weight.sum(0)
        scale = 1 / (total + _EPSILON)
        values = torch.relu(self.embed(samples))
        # Rectified values are never negative, so that weighting by zero masks the maximum too.
        weighted = values * weight
        mean = weighted.sum(0) * scale
        variance = ((weighted * values).sum(0) * scale - mean * mean).clamp(min=0)
        return torch.cat([mean, weighted.amax(0), variance, weight.amax(0), total / (1 + total)], dim=-1)


class ConcatenatedViews(nn.Module):
    """Concatenates a fixed number of views, zeros where the point is not seen (3D²-Actor §3.2)."""

    def __init__(self, in_channels: int, num_views: int):
        super().__init__()
        self.num_views = num_views
        self.out_channels = in_channels * num_views

    def forward(
        self, samples: Float[Tensor, "A G C"], visibility: Float[Tensor, "A G"]
    ) -> Float[Tensor, "G D"]:
        """Concatenate.

        Raises:
            ValueError: if the number of views is not the one it was made for.
        """
        if samples.shape[0] != self.num_views:
            raise ValueError(
                f"this rectifier concatenates exactly {self.num_views} anchor views, got {samples.shape[0]}; "
                'use pooling="set" for any number'
            )
        return (samples * (visibility > 0)[..., None]).transpose(0, 1).flatten(1)


class MeanOfViews(nn.Module):
    """The mean over the views that see the point, over all views where none does (3D²-Actor §3.2)."""

    def __init__(self, in_channels: int):
        super().__init__()
        self.out_channels = in_channels

    def forward(
        self, samples: Float[Tensor, "A G C"], visibility: Float[Tensor, "A G"]
    ) -> Float[Tensor, "G C"]:
        """Average."""
        seen = (visibility > 0).to(samples.dtype)
        seen = torch.where(seen.sum(0) > 0, seen, torch.ones_like(seen))
        return (samples * (seen / seen.sum(0))[..., None]).sum(0)
