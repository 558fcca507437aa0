"""What the U-Net is told besides the image: body-part labels, surface geometry and the time.

Labels modulate feature maps by a spatial feature transform, ``y = x (1 + γ) + β`` with γ and β chosen per
pixel (3D²-Actor §3.1). The paper computes them by two 1x1 convolutions of the one-hot part map; as the labels
are hard, that is a table with one row per part, and :class:`LabelTable` learns the table itself.
"""

import math
from collections.abc import Sequence

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, conv2d

CANONICAL_CHANNELS = 3
"""The first channels of a geometry cue are canonical coordinates, about [-1, 1]; normals follow."""


def one_hot_labels(labels: Int[Tensor, "B H W"], num_labels: int) -> Float[Tensor, "B L H W"]:
    """One channel per label (0 is the background).

    Raises:
        ValueError: if a label lies outside [0, num_labels); only tested on the CPU, where looking is free.
    """
    if labels.device.type == "cpu" and labels.numel():
        low, high = (int(extreme) for extreme in labels.aminmax())
        if low < 0 or high >= num_labels:
            raise ValueError(
                f"part labels must lie in [0, {num_labels - 1}], found {low} to {high}; "
                "set num_labels to the number of body parts plus one for the background"
            )
    index = torch.arange(num_labels, device=labels.device)[:, None, None]
    return (labels[:, None] == index).to(torch.get_default_dtype())


def label_pyramid(
    labels: Int[Tensor, "B H W"],
    num_labels: int,
    strides: Sequence[int],
    pooling: str,
    *,
    background: bool = True,
) -> list[Float[Tensor, "B L h w"]]:
    """One-hot labels at 1/stride of the image's size, for each stride.

    The background has a channel of its own, the first, unless ``background`` is off: it is all zeros then.

    ``pooling="nearest"`` keeps every stride-th pixel, as the paper does; ``"average"`` gives the share of
    each part in the cell, so that a forearm thinner than a cell is not lost.
    """
    first = 0 if background else 1
    if pooling == "nearest":
        return [one_hot_labels(labels[:, ::stride, ::stride], num_labels)[:, first:] for stride in strides]
    shares = one_hot_labels(labels, num_labels)[:, first:]
    return [avg_pool2d(shares, stride) if stride > 1 else shares for stride in strides]


class LabelTable(nn.Module):
    """Spatial feature transform whose γ and β are rows of a table: one row per label, zero at the start."""

    def __init__(self, num_labels: int, channels: int) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.zeros(2 * channels, num_labels))

    def forward(
        self, features: Float[Tensor, "B C h w"], labels: Float[Tensor, "B L h w"]
    ) -> Float[Tensor, "B C h w"]:
        """Modulate the features by the labels at the same resolution (one-hot, or shares summing to 1)."""
        # A product with the one-hot rows is the look-up, and its backward pass is a product as well,
        # where an indexed look-up would scatter-add.
        scale, shift = conv2d(labels, self.table[:, :, None, None]).chunk(2, dim=1)
        return torch.addcmul(features + shift, features, scale)


class LabelConvolution(nn.Module):
    """Spatial feature transform of the paper: γ = conv1x1(lrelu₀.₁(conv1x1(one-hot))), and β likewise.

    Between the convolutions are as many channels as there are labels, or ``hidden``; the paper's code has as many as
    the features.
    """

    def __init__(self, num_labels: int, channels: int, hidden: int | None = None) -> None:
        super().__init__()
        self.scale = self._branch(num_labels, channels, hidden or num_labels)
        self.shift = self._branch(num_labels, channels, hidden or num_labels)

    @staticmethod
    def _branch(num_labels: int, channels: int, hidden: int) -> nn.Sequential:
        return nn.Sequential(
            nn.Conv2d(num_labels, hidden, 1), nn.LeakyReLU(0.1), nn.Conv2d(hidden, channels, 1)
        )

    def forward(
        self, features: Float[Tensor, "B C h w"], labels: Float[Tensor, "B L h w"]
    ) -> Float[Tensor, "B C h w"]:
        """Modulate the features by the labels at the same resolution."""
        return features * (1 + self.scale(labels)) + self.shift(labels)

    @torch.no_grad()
    def to_table(self) -> LabelTable:
        """The table that computes the same function of hard labels, at a fraction of the cost."""
        first = self.scale[0]
        assert isinstance(first, nn.Conv2d)
        every_label = torch.eye(first.in_channels)[:, :, None, None].to(first.weight)
        branches = [branch(every_label)[:, :, 0, 0].T for branch in (self.scale, self.shift)]
        table = LabelTable(first.in_channels, branches[0].shape[0]).to(first.weight)
        table.table.copy_(torch.cat(branches))
        return table


class GeometryEncoding(nn.Module):
    """Adds sines and cosines of the canonical coordinates to a geometry cue.

    Coordinates vary slowly over the body, and a small network cannot draw a fine stripe from a slow ramp.
    Band k has wavelength 2^(1-k) canonical units (half a body height is one unit).
    """

    def __init__(self, geometry_channels: int, bands: int) -> None:
        super().__init__()
        self.bands = bands
        self.out_channels = geometry_channels + 2 * CANONICAL_CHANNELS * bands

    def forward(self, geometry: Float[Tensor, "B C H W"]) -> Float[Tensor, "B D H W"]:
        """Encode; pixels whose cue is zero (the background) stay zero."""
        if not self.bands:
            return geometry
        coordinates = geometry[:, :CANONICAL_CHANNELS]
        covered = (geometry != 0).any(dim=1, keepdim=True).to(geometry.dtype)
        angles = torch.cat([coordinates * (math.pi * 2**band) for band in range(self.bands)], dim=1)
        return torch.cat([geometry, angles.sin(), angles.cos() * covered], dim=1)


class TimeEmbedding(nn.Module):
    """Sinusoids of the integer timestep, then Linear, GELU, Linear."""

    def __init__(self, sinusoids: int, channels: int) -> None:
        super().__init__()
        self.sinusoids = sinusoids
        self.network = nn.Sequential(nn.Linear(sinusoids, channels), nn.GELU(), nn.Linear(channels, channels))

    def forward(self, timesteps: Int[Tensor, " B"]) -> Float[Tensor, "B T"]:
        """Embed integer timesteps."""
        half = self.sinusoids // 2
        rates = torch.exp(torch.arange(half, device=timesteps.device) * (-math.log(10000.0) / (half - 1)))
        angles = timesteps[:, None] * rates
        code = torch.cat([angles.sin(), angles.cos()], dim=1)
        return self.network(code.to(next(self.parameters()).dtype))
