"""The networks of one networks, and how each is applied to a posed body."""

from dataclasses import dataclass, replace
from typing import TypeVar

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from actor3d.config import ActorConfig, SamplingConfig, UNetConfig
from actor3d.sampling.conditioning import Conditioning
from actor3d.sampling.frames import AvatarSurface
from denoiser2d.unet import ConditionalUNet
from rectifier3d.geometry.pose_cue import PoseCue
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import OffsetPenalty, Rectifier
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import RiggedGaussians

GEOMETRY_CHANNELS = 6


@dataclass(frozen=True, eq=False, kw_only=True)
class AvatarNetworks(AvatarSurface):
    """A person's two models over the person's body surface."""

    denoiser: ConditionalUNet
    feature_net: ConditionalUNet
    rectifier: Rectifier

    def with_sampling(self, sampling: SamplingConfig) -> "AvatarNetworks":
        """The same person, sampled another way."""
        return replace(self, config=replace(self.config, sampling=sampling))

    def rectify(self, images: Float[Tensor, "A 3 S S"], views: Conditioning) -> RiggedGaussians:
        """Gaussians of the body from clean anchor images in [0, 1]."""
        unit = self.config.rectifier.image_range == "unit"
        bound, _ = rectify(self.feature_net, self.rectifier, self.surface, images, views, unit=unit)
        return replace(bound, pixels_per_metre=self.pixels_per_metre)

    def learned(self, vertices: Float[Tensor, "N 3"]) -> RiggedGaussians:
        """The learned Gaussians alone, asking no network."""
        bound, _ = self.rectifier(None, None, None, self.surface, vertices)
        return replace(bound, pixels_per_metre=self.pixels_per_metre)

    def to_world(self, bound: RiggedGaussians, vertices: Float[Tensor, "N 3"]) -> Gaussians:
        """Bound Gaussians in the world, on a posed body."""
        return self.rectifier.to_world(bound, self.surface, vertices)


Module = TypeVar("Module", bound=nn.Module)


def on_device(module: Module, device: torch.device) -> Module:
    """The module itself, moved; diffusers' own `to` hides its type."""
    nn.Module.to(module, device)
    return module


def build_denoiser(config: ActorConfig, surface: BodySurface) -> ConditionalUNet:
    """An untrained 2D denoiser for this body."""
    return _unet(
        config.denoiser.unet,
        surface,
        out_channels=3,
        timed=True,
        time_embedding=config.denoiser.time_embedding,
    )


def build_feature_net(config: ActorConfig, surface: BodySurface) -> ConditionalUNet:
    """The untrained U-Net that reads the rectifier's anchor images."""
    return _unet(
        config.rectifier.unet, surface, out_channels=config.rectifier.model.feature_channels, timed=False
    )


def build_rectifier(config: ActorConfig, surface: BodySurface, generator: torch.Generator) -> Rectifier:
    """An untrained rectifier with Gaussians spread over this body."""
    return Rectifier.for_surface(surface, config.rectifier.model, generator)


def denoise(
    denoiser: ConditionalUNet,
    noisy: Float[Tensor, "V 3 S S"],
    times: Int[Tensor, " V"],
    cue: PoseCue,
) -> Float[Tensor, "V 3 S S"]:
    """The denoiser's clean estimate in [0, 1], unclipped, of noisy images in [-1, 1]."""
    return denoiser(noisy, cue.labels, _geometry_for(denoiser, cue), times)


def rectify(
    feature_net: ConditionalUNet,
    rectifier: Rectifier,
    surface: BodySurface,
    images: Float[Tensor, "A 3 S S"],
    views: Conditioning,
    *,
    unit: bool = False,
) -> tuple[RiggedGaussians, OffsetPenalty]:
    """Bound Gaussians from anchor images in [0, 1], with the regularisers that training wants.

    The feature network reads them in [-1, 1], or as they are if `unit`.
    """
    features = anchor_features(feature_net, images, views.cue, unit=unit)
    return rectifier(features, views.cameras, views.fragments, surface, views.vertices)


def anchor_features(
    feature_net: ConditionalUNet, images: Float[Tensor, "A 3 S S"], cue: PoseCue, *, unit: bool = False
) -> Float[Tensor, "A C h w"]:
    """What the feature network reads in clean anchor images in [0, 1]; `unit` as of :func:`rectify`."""
    read = images if unit else images * 2 - 1
    return feature_net(read, cue.labels, _geometry_for(feature_net, cue), None)


def _geometry_for(network: ConditionalUNet, cue: PoseCue) -> Tensor | None:
    return cue.geometry if network.config["geometry_channels"] else None


def _unet(
    settings: UNetConfig, surface: BodySurface, *, out_channels: int, timed: bool, time_embedding: int = 32
) -> ConditionalUNet:
    return ConditionalUNet(
        out_channels=out_channels,
        base_channels=settings.base_channels,
        channel_multipliers=settings.channel_multipliers,
        num_labels=surface.num_parts + 1,
        geometry_channels=GEOMETRY_CHANNELS if settings.geometry_cue else 0,
        geometry_bands=settings.geometry_bands if settings.geometry_cue else 0,
        timed=timed,
        stem=settings.stem,
        upsampling=settings.upsampling,
        label_conditioning=settings.label_conditioning,
        label_pooling=settings.label_pooling,
        background_label=settings.background_label,
        attention_norm=settings.attention_norm,
        time_embedding=time_embedding,
        standardized=settings.standardized,
    )
