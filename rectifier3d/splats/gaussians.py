"""Gaussians in world space, with activated values."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

DILATION = 0.3
"""Pixels²: what programs that draw Gaussians add to each splat unless told otherwise."""
MAX_DILATION = 100
"""Pixels²: of more, nothing would be left to see."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Gaussians:
    """G anisotropic Gaussians, ready to be rasterized."""

    means: Float[Tensor, "G 3"]
    """World positions, metres."""
    quats: Float[Tensor, "G 4"]
    """Unit quaternions, wxyz, world-from-Gaussian."""
    scales: Float[Tensor, "G 3"]
    """Standard deviations along the Gaussian's own axes, metres, > 0."""
    opacities: Float[Tensor, " G"]
    """In [0, 1]."""
    colors: Float[Tensor, "G 3"]
    """RGB in [0, 1]."""
    dilation: float = DILATION
    """Variance that drawing adds to each splat, pixels²; they look as they were learned under the same."""
    pixels_per_metre: float = 0.0
    """Of the pictures that they were learned from; 0 where that is not known. In finer ones dilation grows along."""

    def dilation_in(self, pixels_per_metre: float) -> float:
        """The dilation, pixels², for pictures of another fineness.

        In finer ones it grows along: with the square of the fineness splats would be as soft as they were learned, and
        not growing they are thin, which shows as scratches. Between the two, outlines stay sharp. Coarser pictures are
        drawn with the same: of less, splats would fall between their pixels.
        """
        if not self.pixels_per_metre:
            return self.dilation
        return self.dilation * max(1.0, pixels_per_metre / self.pixels_per_metre)

    def __len__(self) -> int:
        return self.means.shape[0]

    def to(self, device: torch.device | str) -> "Gaussians":
        """The same Gaussians on another device."""
        return replace(
            self,
            means=self.means.to(device),
            quats=self.quats.to(device),
            scales=self.scales.to(device),
            opacities=self.opacities.to(device),
            colors=self.colors.to(device),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Render:
    """Pictures of Gaussians seen by V cameras, over black."""

    rgb: Float[Tensor, "V 3 H W"]
    alpha: Float[Tensor, "V 1 H W"]
