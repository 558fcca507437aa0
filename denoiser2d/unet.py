"""A U-Net over one image, conditioned on body-part labels, surface geometry and (for denoising) time.

The same class serves as the 2D denoiser and, without time, as the feature network of the 3D stage.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Any

import torch
from diffusers.configuration_utils import ConfigMixin, register_to_config
from diffusers.models.modeling_utils import ModelMixin
from jaxtyping import Float, Int
from torch import Tensor, nn

from denoiser2d.blocks import Attention, ResidualBlock, downsample, upsample
from denoiser2d.conditioning import (
    CANONICAL_CHANNELS,
    GeometryEncoding,
    LabelConvolution,
    LabelTable,
    TimeEmbedding,
    label_pyramid,
)

MAX_LEVELS = 12
"""Each level but the last halves the image."""

PAPER_SETTINGS: Mapping[str, Any] = MappingProxyType(
    {
        "base_channels": 8,
        "channel_multipliers": (1, 2, 4, 8),
        "geometry_channels": 0,
        "stem": "plain",
        "upsampling": "nearest",
        "label_conditioning": "feature_convolution",
        "label_pooling": "nearest",
        "background_label": False,
        "attention_norm": "pixel",
        "time_embedding": 8,
        "standardized": True,
    }
)
"""Arguments of :class:`ConditionalUNet` that give 3D²-Actor's network (§3.1 and its public code)."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _BlockPlan:
    """What every level of one network shares."""

    num_labels: int
    """Channels of the one-hot labels."""
    label_conditioning: str
    time_channels: int
    groups: int
    standardized: bool

    def residual(self, channels_in: int, channels_out: int) -> ResidualBlock:
        return ResidualBlock(
            channels_in,
            channels_out,
            time_channels=self.time_channels,
            groups=self.groups,
            standardized=self.standardized,
        )

    def labels(self, channels: int) -> nn.Module:
        if self.label_conditioning == "embedding":
            return LabelTable(self.num_labels, channels)
        hidden = channels if self.label_conditioning == "feature_convolution" else None
        return LabelConvolution(self.num_labels, channels, hidden)


class _DownLevel(nn.Module):
    """Res, labels, (skip), Res, (skip), resize."""

    def __init__(self, plan: _BlockPlan, channels: int, resize: nn.Module) -> None:
        super().__init__()
        self.first = plan.residual(channels, channels)
        self.labels = plan.labels(channels)
        self.second = plan.residual(channels, channels)
        self.resize = resize

    def forward(self, features: Tensor, labels: Tensor, time: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        outer = self.labels(self.first(features, time), labels)
        inner = self.second(outer, time)
        return self.resize(inner), outer, inner


class _UpLevel(nn.Module):
    """Skip, Res, labels, skip, Res, resize: the mirror image of :class:`_DownLevel`."""

    def __init__(self, plan: _BlockPlan, channels: int, skip_channels: int, resize: nn.Module) -> None:
        super().__init__()
        self.first = plan.residual(channels + skip_channels, channels)
        self.labels = plan.labels(channels)
        self.second = plan.residual(channels + skip_channels, channels)
        self.resize = resize

    def forward(
        self, features: Tensor, outer: Tensor, inner: Tensor, labels: Tensor, time: Tensor | None
    ) -> Tensor:
        features = self.labels(self.first(torch.cat([features, inner], dim=1), time), labels)
        features = self.second(torch.cat([features, outer], dim=1), time)
        return self.resize(features)


class ConditionalUNet(ModelMixin, ConfigMixin):
    """U-Net with spatial feature transforms by body part (3D²-Actor §3.1).

    Args:
        in_channels: Channels of the image.
        out_channels: Channels of the output; there is no final activation.
        base_channels: Width of the finest level.
        channel_multipliers: Width of each level over ``base_channels``; all but the last halve the size.
        num_labels: Body parts plus one; label 0 is the background.
        geometry_channels: Channels of the geometry cue that is joined to the image; 0 for none.
        geometry_bands: Sine/cosine bands added for the cue's first three channels, the canonical coordinates;
            without a cue there is nothing to encode.
        timed: Whether the network takes a timestep.
        stem: ``"plain"`` works at full size; ``"unshuffle"`` folds 2x2 pixels into channels first and
            unfolds the output, which costs a quarter.
        upsampling: ``"shuffle"`` or ``"nearest"``, see :func:`denoiser2d.blocks.upsample`.
        label_conditioning: ``"embedding"`` learns γ and β per label; ``"feature_convolution"`` is the paper's form,
            two convolutions with as many channels between them as the features have; ``"convolution"`` is the same
            with as many as there are labels.
        label_pooling: ``"nearest"`` or ``"average"``: how labels reach the coarser levels.
        background_label: Whether the background is a label like the others; otherwise, as in the paper, it is none.
        time_embedding: Sinusoids of the time; even, at least 4. The layers behind them are four times as wide.
        attention_heads: Heads at the coarsest level; 0 for no attention.
        attention_head_channels: Channels of one head.
        attention_norm: Before the attention, ``"group"`` normalizes the image as a whole; ``"pixel"`` each pixel over
            its channels, as the paper's code does.
        norm_groups: Groups of every group normalization.
        standardized: Whether the 3x3 convolutions of the residual blocks standardize their filters.

    Raises:
        ValueError: if the arguments contradict each other.
    """

    @register_to_config
    def __init__(
        self,
        *,
        in_channels: int = 3,
        out_channels: int = 3,
        base_channels: int = 24,
        channel_multipliers: Sequence[int] = (1, 2, 4),
        num_labels: int = 25,
        geometry_channels: int = 6,
        geometry_bands: int = 6,
        timed: bool = True,
        stem: str = "unshuffle",
        upsampling: str = "shuffle",
        label_conditioning: str = "embedding",
        label_pooling: str = "average",
        background_label: bool = True,
        time_embedding: int = 32,
        attention_heads: int = 4,
        attention_head_channels: int = 32,
        attention_norm: str = "group",
        norm_groups: int = 8,
        standardized: bool = False,
    ) -> None:
        super().__init__()
        _require("stem", stem, ("unshuffle", "plain"))
        _require("upsampling", upsampling, ("shuffle", "nearest"))
        _require(
            "label_conditioning", label_conditioning, ("embedding", "convolution", "feature_convolution")
        )
        _require("attention_norm", attention_norm, ("group", "pixel"))
        _require("label_pooling", label_pooling, ("average", "nearest"))
        _check_sizes(
            base_channels, channel_multipliers, norm_groups, geometry_channels, geometry_bands, num_labels
        )
        if timed and (time_embedding < 4 or time_embedding % 2):
            raise ValueError(f"time_embedding must be even and at least 4, got {time_embedding}")
        plan = _BlockPlan(
            num_labels=num_labels if background_label else num_labels - 1,
            label_conditioning=label_conditioning,
            time_channels=4 * time_embedding if timed else 0,
            groups=norm_groups,
            standardized=standardized,
        )
        folding = 2 if stem == "unshuffle" else 1
        widths = [base_channels, *(base_channels * multiplier for multiplier in channel_multipliers)]
        levels = len(channel_multipliers)
        self.label_strides = [folding * 2**level for level in range(levels)]
        self.size_multiple = self.label_strides[-1]
        """Height and width of every image must be multiples of this."""

        self.time = TimeEmbedding(time_embedding, 4 * time_embedding) if timed else None
        self.geometry = GeometryEncoding(geometry_channels, geometry_bands if geometry_channels else 0)
        stem_channels = (in_channels + self.geometry.out_channels) * folding**2
        self.fold = nn.PixelUnshuffle(2) if folding == 2 else nn.Identity()
        kernel = 3 if folding == 2 else 7
        self.enter = nn.Conv2d(stem_channels, base_channels, kernel, padding=kernel // 2)

        self.down = nn.ModuleList()
        self.up = nn.ModuleList()
        for level, (fine, coarse) in enumerate(pairwise(widths)):
            last = level == levels - 1
            shrink = nn.Conv2d(fine, coarse, 3, padding=1) if last else downsample(fine, coarse)
            self.down.append(_DownLevel(plan, fine, shrink))
        for level, (fine, coarse) in reversed(list(enumerate(pairwise(widths)))):
            # The finest level is the last to run on the way up and keeps its size.
            grow = upsample(coarse, fine, upsampling) if level else nn.Conv2d(coarse, fine, 3, padding=1)
            self.up.append(_UpLevel(plan, coarse, fine, grow))
        bottom = widths[-1]
        self.middle_first = plan.residual(bottom, bottom)
        self.attention = (
            Attention(
                bottom,
                heads=attention_heads,
                head_channels=attention_head_channels,
                pixel_norm=attention_norm == "pixel",
            )
            if attention_heads
            else nn.Identity()
        )
        self.middle_second = plan.residual(bottom, bottom)

        self.head = plan.residual(2 * base_channels, base_channels)
        self.project = nn.Conv2d(base_channels, out_channels * folding**2, 1)
        self.unfold = nn.PixelShuffle(2) if folding == 2 else nn.Identity()

    @property
    def device(self) -> torch.device:
        """Where the weights are; diffusers would import torch's compilers to ask what else may hold them."""
        return next(self.parameters()).device

    def forward(
        self,
        image: Float[Tensor, "B C H W"],
        labels: Int[Tensor, "B H W"],
        geometry: Float[Tensor, "B G H W"] | None = None,
        timesteps: Int[Tensor, " B"] | None = None,
    ) -> Float[Tensor, "B D H W"]:
        """Run the network.

        Args:
            image: In [-1, 1]; noisy for a denoiser.
            labels: Body part + 1 per pixel, 0 in the background.
            geometry: Canonical coordinates and normals per pixel, zero in the background.
            timesteps: Integer diffusion times.

        Raises:
            ValueError: if an input is missing, superfluous or of a wrong size.
        """
        self._check_inputs(image, labels, geometry, timesteps)
        pyramid = label_pyramid(
            labels,
            self.config["num_labels"],
            self.label_strides,
            self.config["label_pooling"],
            background=self.config["background_label"],
        )
        pyramid = [level.to(image) for level in pyramid]
        time = self.time(timesteps) if self.time is not None else None
        if geometry is not None:
            image = torch.cat([image, self.geometry(geometry)], dim=1)

        start = features = self.enter(self.fold(image))
        skips = []
        for level, level_labels in zip(self.down, pyramid, strict=True):
            features, outer, inner = level(features, level_labels, time)
            skips.append((outer, inner, level_labels))
        features = self.middle_second(self.attention(self.middle_first(features, time)), time)
        for level in self.up:
            outer, inner, level_labels = skips.pop()
            features = level(features, outer, inner, level_labels, time)
        features = self.head(torch.cat([features, start], dim=1), time)
        return self.unfold(self.project(features))

    def _check_inputs(
        self, image: Tensor, labels: Tensor, geometry: Tensor | None, timesteps: Tensor | None
    ) -> None:
        height, width = image.shape[-2:]
        if height % self.size_multiple or width % self.size_multiple:
            raise ValueError(
                f"image height and width must be multiples of {self.size_multiple} for this network, "
                f"got {height}x{width}; choose another size or fewer channel_multipliers"
            )
        if labels.shape != (image.shape[0], height, width):
            raise ValueError(f"labels must cover the image {tuple(image.shape)}, got {tuple(labels.shape)}")
        channels = self.config["geometry_channels"]
        found = 0 if geometry is None else geometry.shape[1]
        if found != channels:
            raise ValueError(f"this network takes {channels} geometry channels, got {found}")
        if (timesteps is None) == (self.time is not None):
            expected = "needs timesteps" if self.time is not None else "was built with timed=False"
            raise ValueError(f"this network {expected}, got timesteps={timesteps}")


def _require(name: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(choices)}, got {value!r}")


def _check_sizes(
    base_channels: int,
    channel_multipliers: Sequence[int],
    norm_groups: int,
    geometry_channels: int,
    geometry_bands: int,
    num_labels: int,
) -> None:
    if not channel_multipliers or min(channel_multipliers) < 1:
        raise ValueError(
            f"channel_multipliers must be positive and not empty, got {list(channel_multipliers)}"
        )
    if len(channel_multipliers) > MAX_LEVELS:
        raise ValueError(
            f"channel_multipliers must be at most {MAX_LEVELS} numbers, got {len(channel_multipliers)}"
        )
    if base_channels < 1 or norm_groups < 1 or base_channels % norm_groups:
        raise ValueError(f"base_channels ({base_channels}) must be a multiple of norm_groups ({norm_groups})")
    if num_labels < 1 or geometry_channels < 0 or geometry_bands < 0:
        raise ValueError(
            "num_labels must be positive, geometry_channels and geometry_bands not negative; "
            f"got {num_labels}, {geometry_channels} and {geometry_bands}"
        )
    if geometry_bands and 0 < geometry_channels < CANONICAL_CHANNELS:
        raise ValueError(
            f"geometry_bands encodes {CANONICAL_CHANNELS} canonical coordinates, "
            f"but geometry_channels is {geometry_channels}"
        )
