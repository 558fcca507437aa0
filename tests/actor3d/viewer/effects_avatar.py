"""An avatar whose pose casts shadows on it and moves its Gaussians."""

from dataclasses import replace

import torch

from actor3d.bench.made_avatar import made_avatar
from actor3d.viewer.avatar import ViewerAvatar, inside_pairs
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.exposure import sphere_directions
from rectifier3d.geometry.local_coords import face_edge_lengths
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import FrameKind


def effects_avatar(
    count: int, *, lamps: int = 12, model: BodyModel | None = None, frame: FrameKind = "triangle"
) -> ViewerAvatar:
    """A made-up avatar under uneven lamps, whose Gaussians move by centimetres where skin is compressed.

    Args:
        count: How many Gaussians; every fifth never moves.
        lamps: How many lamps.
        model: The person's body, the free one by default.
        frame: How the Gaussians follow it.
    """
    made = made_avatar(count, model=model, frame=frame)
    bound, draw = made.gaussians.bound, torch.Generator().manual_seed(1)
    most = 0.5 * torch.rand(count, 4, generator=draw)
    most[::5] = 0
    edges = face_edge_lengths(surface_of(made))[bound.coords.face]
    folds = Folds(moves=0.8 * torch.randn(count, 4, 3, generator=draw), most=most, edges=edges)
    light = Lamps(
        directions=sphere_directions(lamps),
        intensities=(3 / lamps) * torch.rand(lamps, 3, generator=draw).square(),
        everywhere=torch.tensor([0.04, 0.05, 0.06]),
    )
    lit = replace(bound, lamps=light, folds=folds)
    return replace(made, gaussians=replace(made.gaussians, bound=lit, inside=inside_pairs(surface_of(made))))


def surface_of(avatar: ViewerAvatar) -> BodySurface:
    """The avatar's body at rest."""
    return BodySurface(
        rest_vertices=torch.from_numpy(avatar.body.rest_vertices).float(),
        faces=torch.from_numpy(avatar.body.faces).long(),
        face_parts=torch.from_numpy(avatar.body.face_parts).long(),
        num_parts=len(avatar.body.parents),
    )
