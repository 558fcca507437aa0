"""A renderer of textured meshes for the tests: the nearest face of each pixel, its texture looked up between texels."""

import cv2
import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from numpy import ndarray

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh


def draw_textured(
    vertices: Float[ndarray, "M 3"],
    faces: Int[ndarray, "F 3"],
    uv: Float[ndarray, "M 2"],
    texture: UInt8[ndarray, "h w 3"],
    camera: Cameras,
) -> tuple[Float[ndarray, "H W 3"], ndarray]:
    """Picture in [0, 1] over black, and where the mesh is seen."""
    found = rasterize_mesh(torch.from_numpy(vertices).double(), torch.from_numpy(faces), camera)
    seen = (found.face[0] >= 0).numpy()
    corners = uv[faces[found.face[0].clamp(min=0).numpy()]]
    at = (corners * found.barycentrics[0].numpy()[..., None]).sum(2) * texture.shape[1::-1] - 0.5
    x, y = at.astype(np.float32).transpose(2, 0, 1)
    looked_up = cv2.remap(texture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.where(seen[..., None], looked_up / 255, 0.0), seen
