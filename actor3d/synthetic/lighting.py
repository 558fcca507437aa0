"""Light that reaches each vertex: a warm key, a cool fill, a sky and what the floor gives back, all shadowed.

Shadows come from depth maps that far-away pinhole cameras take along the light's directions.
"""

import math

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional

from actor3d.synthetic.subject import PosedSubject
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh

KEY_DIRECTION = np.array([0.55, 0.75, 0.6]) / np.linalg.norm([0.55, 0.75, 0.6])
"""Towards the key light; world axes."""
_KEY = np.array([1.50, 1.43, 1.33])
_FILL_DIRECTION = np.array([-0.8, 0.35, 0.3]) / np.linalg.norm([-0.8, 0.35, 0.3])
_FILL = np.array([0.30, 0.32, 0.38])
_SKY = np.array([0.62, 0.66, 0.72])
_FLOOR_SHARE = 0.45
"""Of the sky's light, what comes from below the horizon."""
_NUM_SKY = 24
_LAMP_SPREAD = 0.05
"""Radians; the lamps are small areas, taken as three points each."""
_CAMERA_DISTANCE = 40.0
"""Metres; far enough that the rays are parallel to a degree or two."""
_TAPS = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))


def light(posed: PosedSubject, faces: Int[Tensor, "F 3"]) -> Float[np.ndarray, "V 3"]:
    """Irradiance at each vertex, in units where a white surface under the whole sky gives about 0.9."""
    vertices, normals = posed.vertices, posed.normals
    centre = (vertices.max(0) + vertices.min(0)) / 2
    radius = float(np.linalg.norm(vertices - centre, axis=1).max()) * 1.03
    caster = _ShadowCaster(torch.from_numpy(vertices), faces, centre, radius)
    raised = torch.from_numpy(vertices + 0.004 * normals)
    total = np.zeros_like(vertices)
    for direction, colour in ((KEY_DIRECTION, _KEY), (_FILL_DIRECTION, _FILL)):
        seen = caster.visibility(raised, _lamp_points(direction), size=640, bias=0.008).mean(0).numpy()
        total += (np.clip(normals @ direction.astype(np.float32), 0, None) * seen)[:, None] * colour
    directions, colours = _sky()
    seen = caster.visibility(raised, directions, size=320, bias=0.012).numpy()
    cosines = np.clip(directions.astype(np.float32) @ normals.T, 0, None)
    total += (cosines * seen).T @ colours.astype(np.float32)
    return total.astype(np.float32)


def _lamp_points(direction: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "3 3"]:
    angles = 2.1 * np.arange(3)
    offsets = np.stack([np.cos(angles), np.sin(angles), np.sin(2 * angles)], axis=1)
    points = direction + _LAMP_SPREAD * offsets
    return points / np.linalg.norm(points, axis=1, keepdims=True)


def _sky() -> tuple[Float[np.ndarray, "n 3"], Float[np.ndarray, "n 3"]]:
    """Directions spread evenly from the zenith to well below the horizon, and the light from each."""
    index = np.arange(_NUM_SKY)
    height = 1 - (index + 0.5) / _NUM_SKY * 1.3
    ring = np.sqrt(np.maximum(0, 1 - height**2))
    azimuth = index * 2 * np.pi * 2 / (1 + math.sqrt(5))
    directions = np.stack([ring * np.cos(azimuth), height, ring * np.sin(azimuth)], axis=1)
    share = np.where(height > 0, 1.0, _FLOOR_SHARE)[:, None]
    return directions, _SKY * share * (2.4 / _NUM_SKY)


class _ShadowCaster:
    """Tells which points a direction's light reaches."""

    def __init__(
        self,
        vertices: Float[Tensor, "V 3"],
        faces: Int[Tensor, "F 3"],
        centre: Float[np.ndarray, " 3"],
        radius: float,
    ):
        self._vertices, self._faces = vertices, faces
        self._centre, self._radius = torch.from_numpy(centre), radius

    def visibility(
        self, points: Float[Tensor, "n 3"], directions: Float[np.ndarray, "D 3"], *, size: int, bias: float
    ) -> Float[Tensor, "D n"]:
        """How much of each direction's light reaches each point, in [0, 1]; ``bias`` in metres."""
        cameras = self._cameras(torch.from_numpy(directions).float(), size)
        seen = torch.zeros(len(directions), len(points))
        for index in range(len(directions)):
            camera = cameras.select([index])
            depth = rasterize_mesh(self._vertices, self._faces, camera).depth
            # Beyond its edges the map goes on as it ends, so that a point's pixel and its neighbours are all on it.
            wide = functional.pad(depth[None], (2, 2, 2, 2), mode="replicate").flatten()
            pixels, distance = camera.project(points)
            column, row = pixels[0].long().clamp_(-1, size).unbind(-1)
            upper_left, reached = (row + 1) * (size + 4) + column + 1, distance[0] - bias
            for dx, dy in _TAPS:
                seen[index] += wide[(dy + 1) * (size + 4) + dx + 1 :].take(upper_left) > reached
        return seen / len(_TAPS)

    def _cameras(self, directions: Float[Tensor, "D 3"], size: int) -> Cameras:
        eyes = self._centre + _CAMERA_DISTANCE * directions
        upright = directions[:, 1].abs() < 0.9
        up = torch.where(upright[:, None], torch.tensor([0.0, 1.0, 0.0]), torch.tensor([1.0, 0.0, 0.0]))
        views = [look_at(eye[None], self._centre, axis) for eye, axis in zip(eyes, up, strict=True)]
        focal = size / 2 * _CAMERA_DISTANCE / self._radius
        K = torch.tensor([[focal, 0, size / 2], [0, focal, size / 2], [0, 0, 1]])
        return Cameras(
            R=torch.cat([R for R, _ in views]),
            t=torch.cat([t for _, t in views]),
            K=K.expand(len(directions), 3, 3).clone(),
            image_size=(size, size),
        )
