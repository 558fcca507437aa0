"""What the terms of a loss may look at: pictures beside those they should be, and the Gaussians themselves."""

from dataclasses import dataclass
from functools import cached_property

import torch
from jaxtyping import Float, Int, UInt8
from scipy.spatial import KDTree
from torch import Tensor

from rectifier3d.canonical import CanonicalGaussians, OffsetPenalty
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.rigged import RiggedGaussians

IGNORED = 100
"""Mask value of the band along the outline, where the matting cannot be trusted."""

NEIGHBOURS = 6
_TURN = 0.02
"""Metres that two opposite unit normals count for, halved: points on both sides of a thin part are no neighbours."""


@dataclass(frozen=True, eq=False, kw_only=True)
class CanonicalSkin:
    """Where the Gaussians of a person start, and which of them are neighbours there."""

    base: CanonicalGaussians
    surface: BodySurface

    @cached_property
    def neighbours(self) -> Int[Tensor, "G K"]:
        """The neighbours of each Gaussian, found when first asked for; where Gaussians start does not change."""
        return skin_neighbours(self.base, self.surface)


@dataclass(frozen=True, eq=False, kw_only=True)
class Comparison:
    """A render of Gaussians beside the pictures of the same views."""

    rgb: Float[Tensor, "V 3 H W"]
    """The render, over the background."""
    target: Float[Tensor, "V 3 H W"]
    """What it should be, over the same background, in [0, 1]."""
    alpha: Float[Tensor, "V 1 H W"]
    mask: Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"]
    """0 background, 1 person, `IGNORED` along the outline."""
    gaussians: RiggedGaussians | None = None
    penalty: OffsetPenalty | None = None
    """How far the Gaussians were moved; None says that they were not."""
    skin: CanonicalSkin | None = None
    outline: Float[Tensor, ""] | None = None
    """How many pixels the alpha is compared in, where others compare other views of the same step: their mean; None
    counts those of the mask that are not ignored."""


def skin_neighbours(
    base: CanonicalGaussians, surface: BodySurface, count: int = NEIGHBOURS
) -> Int[Tensor, "G K"]:
    """The nearest Gaussians of each on the rest skin, those whose skin faces the same way first.

    Raises:
        ValueError: if there are not more Gaussians than neighbours wanted.
    """
    if not 0 < count < len(base.start):
        raise ValueError(f"{len(base.start)} Gaussians cannot have {count} neighbours each")
    normals = point_normals(base.start, surface.rest_vertices, surface.faces)
    places = torch.cat([base.canonical, _TURN * normals], dim=-1).detach().cpu().double().numpy()
    nearest = torch.as_tensor(KDTree(places).query(places, k=count + 1)[1])
    return nearest[:, 1:].to(base.face)
