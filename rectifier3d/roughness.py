"""How much Gaussians differ from their neighbours on the skin: what pictures leave open should be smooth."""

import torch
from jaxtyping import Float, Int
from scipy.spatial import KDTree
from torch import Tensor

from rectifier3d.canonical import CanonicalGaussians
from rectifier3d.geometry.local_coords import point_normals
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.rigged import RiggedGaussians

NEIGHBOURS = 6
_TURN = 0.02
"""Metres that two opposite unit normals count for, halved: points on both sides of a thin part are no neighbours."""


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


def roughness(
    bound: RiggedGaussians, base: CanonicalGaussians, neighbours: Int[Tensor, "G K"]
) -> Float[Tensor, ""]:
    """Mean absolute difference from the neighbours, summed over colour, opacity, log-scale and relative height.

    Absolute, not squared: an edge between two colours costs the same however sharp it is.
    """
    looks = torch.cat(
        [
            bound.colors,
            bound.opacities[:, None],
            bound.scales.log() - base.base_log_scale[:, None],
            (bound.coords.height / base.reach)[:, None],
        ],
        dim=-1,
    )
    return (looks[neighbours] - looks[:, None]).abs().mean((0, 1)).sum()
