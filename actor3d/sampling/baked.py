"""A baked avatar: fixed Gaussians whose colours follow how the surface under them is turned to the light.

No network is asked, so that it moves in real time. Light stands still while a body turns in it: what the sampled avatar
changes from pose to pose is, for the most part, the colour that a piece of surface has when it faces a direction.
"""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.light import direction_functions
from rectifier3d.splats.rigged import RiggedGaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BakedGaussians:
    """G Gaussians of one person."""

    bound: RiggedGaussians
    """On the body; their colours are those without the light's part and may leave [0, 1]."""
    shading: Float[Tensor, "G 8 3"]
    """What each function of the surface's direction adds to red, green and blue."""
    posing: RiggedGaussians | None = None
    """The same Gaussians, whose shadows and folds follow from a pose; for those who can compute them."""

    def __len__(self) -> int:
        return len(self.bound)

    def lit(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> RiggedGaussians:
        """The Gaussians where and in the colours that they are on a posed body.

        Args:
            surface: The body's faces and rest shape.
            vertices: The posed vertices, world metres.
        """
        if self.posing is not None:
            return self.posing.in_pose(surface, vertices)
        normals = point_normals(self.bound.coords, vertices, surface.faces)
        return replace(self.bound, colors=self.colors(normals), light=None)

    def colors(self, normals: Float[Tensor, "G 3"]) -> Float[Tensor, "G 3"]:
        """Colours in [0, 1] of Gaussians on a surface with these unit normals, world axes."""
        light = (direction_functions(normals)[..., None] * self.shading).sum(1)
        return (self.bound.colors + light).clamp(0, 1)

    def learned_from(self, pixels_per_metre: float) -> "BakedGaussians":
        """The same Gaussians, of which it is known how fine the pictures were that they were learned from."""
        bound, posing = (
            None if each is None else replace(each, pixels_per_metre=pixels_per_metre)
            for each in (self.bound, self.posing)
        )
        assert bound is not None
        return replace(self, bound=bound, posing=posing)

    def to(self, device: torch.device | str) -> "BakedGaussians":
        """The same avatar on another device."""
        posing = None if self.posing is None else self.posing.to(device)
        return BakedGaussians(bound=self.bound.to(device), shading=self.shading.to(device), posing=posing)
