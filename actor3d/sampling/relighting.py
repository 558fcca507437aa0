"""Another light on an avatar that knows its own apart: turned, tinted, or taken away. Approximate.

What is known is one light that is common to all Gaussians, or lamps, whose shadows turn with them. In a light without
lamps, shadows that parts of the body throw on each other stay where they are, as does what a bake has learned of single
Gaussians.
"""

import math
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, SampledFrame, posed_frame
from rectifier3d.geometry.body import axis_angle_to_matrices
from rectifier3d.splats.light import common_light, turned_light
from rectifier3d.splats.rigged import RiggedGaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class LightChange:
    """What is done to the light that an avatar was filmed in."""

    rotation: Float[Tensor, "3 3"]
    """By which it is turned, world axes."""
    tint: Float[Tensor, " 3"]
    """By which red, green and blue of it are scaled."""
    off: bool
    """Whether colours no longer depend on where a surface faces."""

    @classmethod
    def about(
        cls, up: Float[Tensor, " 3"], degrees: float, tint: tuple[float, ...], *, off: bool
    ) -> "LightChange":
        """A light turned about the upward direction: seen from above, against the clock."""
        rotation = axis_angle_to_matrices(up.float() * math.radians(degrees))
        return cls(rotation=rotation, tint=torch.tensor(tint), off=off)

    def fingerprint(self) -> list[float]:
        """The change as numbers, for those who keep pictures of it."""
        return [*self.rotation.flatten().tolist(), *self.tint.tolist(), float(self.off)]

    def rigged(self, bound: RiggedGaussians) -> RiggedGaussians:
        """Gaussians under the changed light, where they carry one."""
        colors = bound.colors * self.tint.to(bound.colors)
        if bound.lamps is not None:
            if self.off:
                return replace(bound, colors=colors * bound.lamps.harmonics()[0], lamps=None)
            return replace(bound, colors=colors, lamps=bound.lamps.turned(self.rotation))
        if bound.light is None:
            return bound
        light = None if self.off else turned_light(bound.light, self.rotation.to(bound.light))
        return replace(bound, colors=colors, light=light)

    def baked(self, baked: BakedGaussians) -> BakedGaussians:
        """A baked avatar under the changed light."""
        colors, tint = baked.bound.colors.float(), self.tint.to(baked.bound.colors.device)
        shading = baked.shading.float()
        if self.off:
            shading = torch.zeros_like(shading)
        else:
            light = common_light(colors, shading, baked.bound.opacities.float())
            shading = shading + colors[:, None] * (turned_light(light, self.rotation.to(light)) - light)
        posing = None if baked.posing is None else self.rigged(baked.posing)
        bound = replace(baked.bound, colors=colors * tint)
        return BakedGaussians(bound=bound, shading=shading * tint, posing=posing)

    def frame(self, avatar: AvatarSurface, frame: SampledFrame) -> SampledFrame:
        """A frame under the changed light; a stream goes on from the one that was sampled."""
        state = replace(frame.state, bound=self.rigged(frame.state.bound))
        return posed_frame(avatar, state, frame.denoiser_calls)
