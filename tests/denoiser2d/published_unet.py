"""3D²-Actor's U-Net written down once more, as its text and its public code describe it, without any of our modules.

It computes with the weights of one of our networks, by their names, and with the part map one-hot, the background being
all zeros.
"""

import math
from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

LEVELS = 4
HEADS = 4


class PublishedUNet:
    """The network; without time for the rectifier's features."""

    def __init__(self, weights: Mapping[str, Tensor], *, timed: bool) -> None:
        self.weights = weights
        self.timed = timed

    def __call__(self, image: Tensor, parts: Tensor, times: Tensor | None) -> Tensor:
        time = self._time(times) if times is not None else None
        start = features = self._conv("enter", image, padding=3)
        skips = []
        for level in range(LEVELS):
            here, cue = (
                f"down.{level}",
                functional.interpolate(parts, scale_factor=0.5**level, mode="nearest"),
            )
            features = self._sft(f"{here}.labels", self._residual(f"{here}.first", features, time), cue)
            skips.append(features)
            features = self._residual(f"{here}.second", features, time)
            skips.append(features)
            if level < LEVELS - 1:
                features = self._conv(f"{here}.resize.1", functional.pixel_unshuffle(features, 2))
            else:
                features = self._conv(f"{here}.resize", features, padding=1)
        features = self._residual("middle_first", features, time)
        features = features + self._attention(features)
        features = self._residual("middle_second", features, time)
        for index, level in enumerate(reversed(range(LEVELS))):
            here, cue = f"up.{index}", functional.interpolate(parts, scale_factor=0.5**level, mode="nearest")
            features = self._residual(f"{here}.first", torch.cat([features, skips.pop()], 1), time)
            features = self._sft(f"{here}.labels", features, cue)
            features = self._residual(f"{here}.second", torch.cat([features, skips.pop()], 1), time)
            if level:
                doubled = functional.interpolate(features, scale_factor=2, mode="nearest")
                features = self._conv(f"{here}.resize.1", doubled, padding=1)
            else:
                features = self._conv(f"{here}.resize", features, padding=1)
        features = self._residual("head", torch.cat([features, start], 1), time)
        return self._conv("project", features)

    def _conv(self, name: str, x: Tensor, padding: int = 0) -> Tensor:
        return functional.conv2d(
            x, self.weights[f"{name}.weight"], self.weights.get(f"{name}.bias"), padding=padding
        )

    def _linear(self, name: str, x: Tensor) -> Tensor:
        return functional.linear(x, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def _time(self, times: Tensor) -> Tensor:
        rates = torch.exp(torch.arange(4, dtype=torch.float64) * -(math.log(10000) / 3))
        angles = times[:, None].double() * rates[None]
        code = torch.cat([angles.sin(), angles.cos()], -1)
        return self._linear("time.network.2", functional.gelu(self._linear("time.network.0", code)))

    def _residual(self, name: str, x: Tensor, time: Tensor | None) -> Tensor:
        hidden = self._block(name, 1, x)
        if time is not None:
            scale, shift = self._linear(f"{name}.time", functional.silu(time))[:, :, None, None].chunk(2, 1)
            hidden = hidden * (scale + 1) + shift
        hidden = functional.silu(self._block(name, 2, functional.silu(hidden)))
        same = f"{name}.shortcut.weight" not in self.weights
        return hidden + (x if same else self._conv(f"{name}.shortcut", x))

    def _block(self, name: str, number: int, x: Tensor) -> Tensor:
        """A convolution with standardised filters, and a normalization in eight groups."""
        weight = self.weights[f"{name}.conv{number}.weight"]
        mean = weight.mean((1, 2, 3), keepdim=True)
        variance = weight.var((1, 2, 3), keepdim=True, unbiased=False)
        standard = (weight - mean) / (variance + 1e-5).sqrt()
        x = functional.conv2d(x, standard, self.weights[f"{name}.conv{number}.bias"], padding=1)
        norm = f"{name}.norm{number}"
        return functional.group_norm(x, 8, self.weights[f"{norm}.weight"], self.weights[f"{norm}.bias"])

    def _sft(self, name: str, x: Tensor, cue: Tensor) -> Tensor:
        def branch(which: str) -> Tensor:
            hidden = functional.leaky_relu(self._conv(f"{name}.{which}.0", cue), 0.1)
            assert hidden.shape[1] == x.shape[1]
            return self._conv(f"{name}.{which}.2", hidden)

        return x * (branch("scale") + 1) + branch("shift")

    def _attention(self, x: Tensor) -> Tensor:
        """Layer normalization, root mean square normalization, four heads of 32, four learned keys and values."""
        batch, channels, height, width = x.shape
        centred = x - x.mean(1, keepdim=True)
        layered = centred / (x.var(1, unbiased=False, keepdim=True) + 1e-5).sqrt()
        layered = layered * self.weights["attention.norm.layer_scale"]
        length = layered.square().sum(1, keepdim=True).sqrt()
        normed = layered / length * self.weights["attention.norm.rms_scale"] * math.sqrt(channels)
        query, key, value = (
            part.reshape(batch, HEADS, 32, height * width)
            for part in self._conv("attention.to_qkv", normed).chunk(3, 1)
        )
        memory_key, memory_value = (
            part.transpose(1, 2)[None].expand(batch, -1, -1, -1) for part in self.weights["attention.memory"]
        )
        key, value = torch.cat([memory_key, key], -1), torch.cat([memory_value, value], -1)
        share = (torch.einsum("bhdi,bhdj->bhij", query, key) / math.sqrt(32)).softmax(-1)
        out = torch.einsum("bhij,bhdj->bhdi", share, value).reshape(batch, -1, height, width)
        return self._conv("attention.to_out", out)
