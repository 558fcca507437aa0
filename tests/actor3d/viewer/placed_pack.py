"""A pack's Gaussians in the world, and its cameras, for the project's own rasterizer."""

from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy import ndarray
from pack_reader import Pack, gaussians, lit_gaussians, posed_vertices
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.local_coords import face_edge_lengths
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.rigged import RiggedGaussians, to_world


def bound_gaussians(pack: Pack, row: int) -> Gaussians:
    """Those of an avatar that is bound to its body's triangles, in one row of its clips."""
    meta, surface, vertices = pack.meta["gaussians"], surface_of_pack(pack), _vertices(pack, row)
    bound = lit_gaussians(meta, pack.arrays, surface, vertices)
    return to_world(_with_effects(pack, bound), surface, vertices, frame=meta["frame"])


def rigged_gaussians(pack: Pack) -> RiggedGaussians:
    """Those of an avatar that is bound to its body's triangles, with the effects of a pose and without shading."""
    return _with_effects(pack, gaussians(pack.meta["gaussians"], pack.arrays))


def _with_effects(pack: Pack, bound: RiggedGaussians) -> RiggedGaussians:
    folds = _folds(pack, bound, surface_of_pack(pack))
    return replace(bound, lamps=_lamps(pack.meta["gaussians"]["lamps"]), folds=folds)


def _lamps(meta: dict[str, Any] | None) -> Lamps | None:
    if meta is None:
        return None
    directions, intensities = (torch.tensor(meta[name]).view(-1, 3) for name in ("directions", "intensities"))
    return Lamps(directions=directions, intensities=intensities, everywhere=torch.tensor(meta["everywhere"]))


def _folds(pack: Pack, bound: RiggedGaussians, surface: BodySurface) -> Folds | None:
    meta = pack.meta["gaussians"]["folds"]
    if meta is None:
        return None
    moves, most = (torch.from_numpy(pack.arrays[name]).float() for name in ("fold_moves", "fold_most"))
    return Folds(
        moves=moves.view(-1, 4, 3) * meta["step"],
        most=most * meta["most"] / 255,
        edges=face_edge_lengths(surface)[bound.coords.face],
    )


def pack_camera(pack: Pack, index: int, size: int) -> Cameras:
    """A camera of the pack with a picture of so many pixels on either side."""
    meta = pack.meta["cameras"][index]
    camera = Cameras(
        R=torch.tensor(meta["R"]).view(1, 3, 3),
        t=torch.tensor(meta["t"]).view(1, 3),
        K=torch.tensor(meta["K"]).view(1, 3, 3),
        image_size=(meta["height"], meta["width"]),
    )
    return camera.resized((size, size))


def _vertices(pack: Pack, row: int) -> Tensor:
    return torch.from_numpy(posed_vertices(pack, row)).float()


def surface_of_pack(pack: Pack) -> BodySurface:
    """The avatar's body at rest."""
    return BodySurface(
        rest_vertices=torch.from_numpy(_rest_vertices(pack)).float(),
        faces=torch.from_numpy(pack.arrays["faces"].astype(np.int64)),
        face_parts=torch.from_numpy(pack.arrays["face_parts"].astype(np.int64)),
        num_parts=len(pack.meta["body"]["parents"]),
    )


def _rest_vertices(pack: Pack) -> ndarray:
    spans = pack.meta["body"]["rest_vertices"]
    low, high = (np.array([span[end] for span in spans]) for end in ("low", "high"))
    return low + pack.arrays["rest_vertices"] / 65535 * (high - low)
