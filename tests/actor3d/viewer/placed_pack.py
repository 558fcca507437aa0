"""A pack's Gaussians in the world, and its cameras, for the project's own rasterizer."""

import numpy as np
import torch
from numpy import ndarray
from pack_reader import Pack, lit_gaussians, posed_vertices
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.rigged import to_world


def bound_gaussians(pack: Pack, row: int) -> Gaussians:
    """Those of an avatar that is bound to its body's triangles, in one row of its clips."""
    meta, surface, vertices = pack.meta["gaussians"], _surface(pack), _vertices(pack, row)
    bound = lit_gaussians(meta, pack.arrays, surface, vertices)
    return to_world(bound, surface, vertices, frame=meta["frame"])


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


def _surface(pack: Pack) -> BodySurface:
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
