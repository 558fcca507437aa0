"""A body's outline in a photograph as filmed."""

import cv2
import numpy as np
from jaxtyping import Bool, Float, Int
from torch import Tensor

from actor3d.captures.calibration import Calibration

_NEAREST = 0.05
"""Metres from the camera; faces nearer to it, or behind it, are left out."""
_FARTHEST = 20_000
"""Pixels from the picture; beyond, lens models mean nothing."""


def body_outline(
    vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "T 3"], calibration: Calibration, camera: int
) -> Bool[np.ndarray, "H W"]:
    """The pixels that a posed body (world metres) covers in one camera's photographs, lens distortion included."""
    world, triangles = vertices.double().numpy(), faces.numpy()
    depths = world @ calibration.R[camera, 2] + calibration.t[camera, 2]
    filmed, _ = cv2.projectPoints(
        world,
        cv2.Rodrigues(calibration.R[camera])[0],
        calibration.t[camera],
        calibration.opencv_intrinsics(camera),
        calibration.D[camera],
    )
    places = filmed[:, 0]
    usable = (depths > _NEAREST) & (np.abs(places) < _FARTHEST).all(1)
    mask = np.zeros(calibration.image_sizes[camera], np.uint8)
    corners = np.where(usable[:, None], places, 0).round().astype(np.int32)
    for triangle in corners[triangles[usable[triangles].all(1)]]:
        cv2.fillConvexPoly(mask, triangle, 1)
    return mask.astype(bool)
