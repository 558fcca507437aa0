"""Which triangle of a mesh each pixel sees."""

import torch
from jaxtyping import Float, Int
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.mesh_raster_torch import rasterize_torch


def rasterize_mesh(
    vertices: Float[Tensor, "N 3"],
    faces: Int[Tensor, "F 3"],
    cameras: Cameras,
    *,
    near: float = 0.01,
    backend: str = "auto",
) -> MeshFragments:
    """Find the nearest face at each pixel centre of each camera."""
    projections = _projections(cameras)
    found = rasterize_torch(vertices.detach().double(), faces.long(), projections, cameras.image_size, near)
    return MeshFragments(
        face=found.face,
        barycentrics=found.barycentrics.to(vertices.dtype),
        depth=found.depth.to(vertices.dtype),
    )


def _projections(cameras: Cameras) -> Float[Tensor, "V 3 4"]:
    """World to homogeneous pixels, in float64."""
    camera_from_world = torch.cat([cameras.R, cameras.t[..., None]], -1).detach().double()
    K = cameras.K.detach().double()
    return torch.cat([K[:, :2] @ camera_from_world, camera_from_world[:, 2:]], 1)
