"""Frames of an avatar, and what is needed of it to move Gaussians that are there already: no network.

The networks' modules import diffusers, which takes seconds; what only moves an avatar imports this one.
"""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.config import ActorConfig
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.local_coords import NormalKind
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import NORMAL_KINDS, RiggedGaussians, to_world


@dataclass(frozen=True, eq=False, kw_only=True)
class AvatarSurface:
    """A person's body surface, and the settings of the avatar on it."""

    config: ActorConfig
    surface: BodySurface
    pixels_per_metre: float = 0.0
    """Of the pictures that the avatar learned from, at the person; see
    :class:`rectifier3d.splats.gaussians.Gaussians`."""

    @property
    def device(self) -> torch.device:
        """Where the surface lives, and the networks if there are any."""
        return self.surface.rest_vertices.device

    @property
    def normal_kind(self) -> NormalKind:
        """The normals along which Gaussians of the avatar rise from the surface."""
        return NORMAL_KINDS[self.config.rectifier.model.frame]

    def to_world(self, bound: RiggedGaussians, vertices: Float[Tensor, "N 3"]) -> Gaussians:
        """Bound Gaussians in the world, on a posed body."""
        return to_world(bound, self.surface, vertices, frame=self.config.rectifier.model.frame)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SampleRequest:
    """A pose, and the views that are painted in it."""

    vertices: Float[Tensor, "N 3"]
    """Posed body, world metres."""
    anchors: Cameras
    """Crops round the body at the networks' resolution."""

    def to(self, device: torch.device) -> "SampleRequest":
        """The same request on another device."""
        return SampleRequest(vertices=self.vertices.to(device), anchors=self.anchors.to(device))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FrameState:
    """What a video carries from one frame to the next: Gaussians rigged to the body."""

    bound: RiggedGaussians
    vertices: Float[Tensor, "N 3"]
    """The posed body of the frame, world metres: how far the next one is from it tells whether to carry on."""
    carried: bool = False
    """Whether it was sampled from the frame before, not from noise."""

    def to(self, device: torch.device) -> "FrameState":
        """The same state on another device."""
        return replace(self, bound=self.bound.to(device), vertices=self.vertices.to(device))


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SampledFrame:
    """A frame of the avatar: Gaussians to be seen from anywhere."""

    gaussians: Gaussians
    """In the world; :func:`rectifier3d.splats.raster.render_gaussians` draws them."""
    state: FrameState
    """For the next frame of a video."""
    denoiser_calls: int
    """Images that went through the denoiser."""


@torch.no_grad()
def posed_frame(avatar: AvatarSurface, state: FrameState, denoiser_calls: int = 0) -> SampledFrame:
    """The frame of Gaussians that are there already, on the state's body."""
    gaussians = avatar.to_world(state.bound, state.vertices)
    return SampledFrame(gaussians=gaussians, state=state, denoiser_calls=denoiser_calls)
