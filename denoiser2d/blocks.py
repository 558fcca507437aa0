"""The U-Net's parts: residual block, bottleneck attention, resizing."""

import torch
from jaxtyping import Float
from torch import Tensor, nn
from torch.nn.functional import group_norm, normalize, scaled_dot_product_attention, silu


class StandardizedConv2d(nn.Conv2d):
    """A convolution whose filters are shifted and scaled to zero mean and unit variance before use."""

    def forward(self, input: Float[Tensor, "B C H W"]) -> Float[Tensor, "B D H W"]:
        """Convolve with the standardized filters."""
        variance, mean = torch.var_mean(self.weight, dim=(1, 2, 3), keepdim=True, correction=0)
        weight = (self.weight - mean) * (variance + 1e-5).rsqrt()
        return self._conv_forward(input, weight, self.bias)


class ModulatedGroupNorm(nn.GroupNorm):
    """Group normalization whose affine map can be changed per sample.

    ``norm(x) (1 + γ) + β`` is computed within the normalization itself: the samples become groups of one
    larger sample, each with its own weight and bias. That saves a pass over the feature map each way.
    """

    def modulated(
        self, features: Float[Tensor, "B C H W"], scale: Float[Tensor, "B C"], shift: Float[Tensor, "B C"]
    ) -> Float[Tensor, "B C H W"]:
        """Normalize, then apply ``(1 + scale) x + shift`` per sample and channel."""
        batch, channels, height, width = features.shape
        weight = (self.weight * (1 + scale)).flatten()
        bias = (self.bias * (1 + scale) + shift).flatten()
        merged = features.reshape(1, batch * channels, height, width)
        normed = group_norm(merged, batch * self.num_groups, weight, bias, self.eps)
        return normed.reshape(batch, channels, height, width)


class ResidualBlock(nn.Module):
    """[3x3 conv, GroupNorm, optional modulation by time, SiLU], the same without time, plus a shortcut."""

    def __init__(
        self, channels_in: int, channels_out: int, *, time_channels: int, groups: int, standardized: bool
    ) -> None:
        super().__init__()
        convolution = StandardizedConv2d if standardized else nn.Conv2d
        self.conv1 = convolution(channels_in, channels_out, 3, padding=1)
        self.norm1 = ModulatedGroupNorm(groups, channels_out)
        self.conv2 = convolution(channels_out, channels_out, 3, padding=1)
        self.norm2 = nn.GroupNorm(groups, channels_out)
        self.time = nn.Linear(time_channels, 2 * channels_out) if time_channels else None
        self.shortcut = (
            nn.Conv2d(channels_in, channels_out, 1) if channels_in != channels_out else nn.Identity()
        )

    def forward(
        self, features: Float[Tensor, "B C H W"], time: Float[Tensor, "B T"] | None
    ) -> Float[Tensor, "B D H W"]:
        """Apply the block; ``time`` is the embedded timestep, None in an untimed network."""
        hidden = self.conv1(features)
        if self.time is None or time is None:
            hidden = self.norm1(hidden)
        else:
            scale, shift = self.time(silu(time)).chunk(2, dim=1)
            hidden = self.norm1.modulated(hidden, scale, shift)
        hidden = self.norm2(self.conv2(silu(hidden, inplace=True)))
        return silu(hidden, inplace=True) + self.shortcut(features)


class PixelNorm(nn.Module):
    """Two normalizations of each pixel over its channels: to mean 0 and variance 1, then to root mean square 1.

    Each has a learned scale a channel, and no shift, as the paper's public code has them.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.layer_scale = nn.Parameter(torch.ones(1, channels, 1, 1))
        self.rms_scale = nn.Parameter(torch.ones(1, channels, 1, 1))

    def forward(self, features: Float[Tensor, "B C H W"]) -> Float[Tensor, "B C H W"]:
        """Normalize twice."""
        variance, mean = torch.var_mean(features, dim=1, keepdim=True, correction=0)
        layered = (features - mean) * (variance + 1e-5).rsqrt() * self.layer_scale
        return normalize(layered, dim=1) * self.rms_scale * features.shape[1] ** 0.5


class Attention(nn.Module):
    """Full self-attention over all pixels, with learned memory keys and values, added to its input."""

    def __init__(
        self, channels: int, *, heads: int, head_channels: int, memories: int = 4, pixel_norm: bool = False
    ) -> None:
        super().__init__()
        self.heads = heads
        hidden = heads * head_channels
        self.norm = PixelNorm(channels) if pixel_norm else nn.GroupNorm(1, channels)
        self.to_qkv = nn.Conv2d(channels, 3 * hidden, 1, bias=False)
        self.memory = nn.Parameter(torch.randn(2, heads, memories, head_channels))
        self.to_out = nn.Conv2d(hidden, channels, 1)

    def forward(self, features: Float[Tensor, "B C H W"]) -> Float[Tensor, "B C H W"]:
        """Attend; cost grows with the square of H W, hence only at the coarsest resolution."""
        batch, _, height, width = features.shape
        qkv = self.to_qkv(self.norm(features))
        query, key, value = qkv.reshape(batch, 3, self.heads, -1, height * width).transpose(-1, -2).unbind(1)
        memory = self.memory.to(key.dtype)[:, None].expand(-1, batch, -1, -1, -1)
        key = torch.cat([memory[0], key], dim=2)
        value = torch.cat([memory[1], value], dim=2)
        attended = scaled_dot_product_attention(query, key, value)
        return features + self.to_out(attended.transpose(-1, -2).reshape(batch, -1, height, width))


def downsample(channels_in: int, channels_out: int) -> nn.Module:
    """Halve the resolution: space-to-depth, then a 1x1 convolution."""
    return nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d(4 * channels_in, channels_out, 1))


def upsample(channels_in: int, channels_out: int, kind: str) -> nn.Module:
    """Double the resolution.

    ``kind="nearest"`` is the paper's nearest neighbour then 3x3 convolution at the larger size;
    ``"shuffle"`` is the mirror image of :func:`downsample`, 1x1 convolution then
    depth-to-space, at a ninth of the arithmetic.
    """
    if kind == "nearest":
        return nn.Sequential(
            nn.Upsample(scale_factor=2, mode="nearest"), nn.Conv2d(channels_in, channels_out, 3, padding=1)
        )
    expand = nn.Conv2d(channels_in, 4 * channels_out, 1)
    with torch.no_grad():
        # Equal filters for the four pixels of a cell: no checkerboard at the start of training.
        expand.weight.copy_(expand.weight[::4].repeat_interleave(4, dim=0))
        bias = expand.bias
        assert bias is not None
        bias.copy_(bias[::4].repeat_interleave(4))
    return nn.Sequential(expand, nn.PixelShuffle(2))
