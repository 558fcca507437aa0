"""Gaussians to write and read back."""

import torch

from rectifier3d.geometry.rotations import normalize_quats
from rectifier3d.splats.gaussians import Gaussians


def some_gaussians(count: int = 600, seed: int = 0) -> Gaussians:
    """Gaussians of the sizes and places that avatars have."""
    draw = torch.Generator().manual_seed(seed)

    def uniform(*shape: int) -> torch.Tensor:
        return torch.rand(*shape, generator=draw)

    return Gaussians(
        means=(uniform(count, 3) - 0.5) * torch.tensor([1.6, 0.5, 1.9]) + torch.tensor([0.3, -0.2, 0.9]),
        quats=normalize_quats(uniform(count, 4) - 0.5),
        scales=(uniform(count, 3) * -5 - 3).exp(),
        opacities=uniform(count) * 0.96 + 0.02,
        colors=uniform(count, 3),
    )
