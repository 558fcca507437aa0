"""How Gaussians move where a pose compresses the skin under them: cloth gathers there, and flesh gives way."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.local_coords import LocalCoords

FARTHEST = 0.02
"""Metres that a fold moves a Gaussian at most, along each of its axes."""
_FULL = 0.25
"""Compression that counts as one."""
_MOST = 2.0
"""Where compression, so counted, stops to count."""
STRONGEST = _MOST * _FULL
"""Compression beyond which nothing moves any further."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Folds:
    """What compression along four directions does to each of G Gaussians."""

    moves: Float[Tensor, "G 4 3"]
    """Along the first two edges of its triangle and along the normal; bounded by a hyperbolic tangent."""
    most: Float[Tensor, "G 4"]
    """The strongest compression that was met in training: in stronger ones a Gaussian does as in this."""
    edges: Float[Tensor, " G"]
    """Metres: the length that the edges of its triangle count as."""

    def to(self, device: torch.device | str) -> "Folds":
        """The same folds on another device."""
        return Folds(moves=self.moves.to(device), most=self.most.to(device), edges=self.edges.to(device))

    def detach(self) -> "Folds":
        """The same folds, cut from the graph that made them."""
        return replace(self, moves=self.moves.detach())

    def moved(self, coords: LocalCoords, compression: Float[Tensor, "G 4"]) -> LocalCoords:
        """Where the Gaussians are on skin that is compressed so.

        Args:
            coords: Where they are on skin at rest.
            compression: See :func:`rectifier3d.geometry.compression.compression_at`.
        """
        amount = (torch.minimum(compression, self.most) / _FULL).clamp(max=_MOST)
        moved = FARTHEST * torch.tanh((amount[..., None] * self.moves).sum(1))
        second, third = (moved[:, :2] / self.edges[:, None]).unbind(-1)
        slide = torch.stack([-second - third, second, third], dim=-1)
        return replace(coords, weights=coords.weights + slide, height=coords.height + moved[:, 2])
