"""Pictures of a motion: the body, shaded, over a floor with a grid; no trained avatar needed."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.motion.motion import Motion
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals

_UP = torch.tensor([0.0, 1.0, 0.0])
_LIGHT = torch.nn.functional.normalize(torch.tensor([0.5, 1.0, 0.8]), dim=0)
_SKIN = torch.tensor([0.93, 0.72, 0.55])
_SIDES = torch.tensor([[0.45, 0.66, 0.90], [0.93, 0.55, 0.45]])
"""Tints of the left and the right side of the body: blue and red."""
_TILE = 0.5
"""Metres."""
_SHADOW_HEIGHT, _SHADOW_REACH = 0.35, 0.45
"""Metres: up to which height the body throws a shadow, and how far from it less than 2e-5 of one is left."""


@dataclass(frozen=True, eq=False, kw_only=True)
class PreviewCamera:
    """Where the camera of a preview stands: it follows the pelvis over the floor and keeps its side."""

    size: int
    yaw: float = 0.6
    """Radians about the vertical from straight in front."""
    distance: float = 4.2
    """Metres."""

    def at(self, place: Float[Tensor, " 3"]) -> Cameras:
        """The camera that looks at a person who stands at a place."""
        target = torch.stack([place[0], torch.tensor(0.92), place[2]])
        yaw = torch.tensor(self.yaw)
        eye = target + self.distance * torch.stack([yaw.sin(), torch.tensor(0.22), yaw.cos()])
        R, t = look_at(eye[None], target, _UP)
        focal = 1.5 * self.size
        K = torch.tensor([[[focal, 0, self.size / 2], [0, focal, self.size / 2], [0, 0, 1]]])
        return Cameras(R=R, t=t, K=K, image_size=(self.size, self.size))


def draw_motion(
    motion: Motion, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], camera: PreviewCamera
) -> Iterator[Float[Tensor, "3 H W"]]:
    """A picture of every frame, in [0, 1]."""
    tint, params = _tint(rest_vertices), motion.params(torch.zeros(1, 1))
    for index in range(len(motion)):
        with torch.no_grad():
            posed = body(params.select([index]), rest_vertices)
        yield _draw(posed.vertices[0], body.faces, tint, camera.at(posed.joints[0, 0]))


def _tint(rest_vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "N 3"]:
    left = torch.sigmoid(rest_vertices[:, :1] * 40)
    limb = (rest_vertices[:, :1].abs() * 8).clamp(0, 1) * 0.75
    side = left * _SIDES[0] + (1 - left) * _SIDES[1]
    return limb * side + (1 - limb) * _SKIN


def _draw(
    vertices: Float[Tensor, "N 3"], faces: Tensor, tint: Float[Tensor, "N 3"], camera: Cameras
) -> Float[Tensor, "3 H W"]:
    fragments = rasterize_mesh(vertices, faces, camera)
    shade = 0.45 + 0.55 * (vertex_normals(vertices, faces) @ _LIGHT)[:, None].clamp(0, 1)
    body = fragments.interpolate(tint * shade, faces)[0]
    seen = (fragments.face[0] >= 0)[..., None]
    return torch.where(seen, body, _floor(vertices, camera)).permute(2, 0, 1)


def _floor(vertices: Float[Tensor, "N 3"], camera: Cameras) -> Float[Tensor, "H W 3"]:
    """A chequered floor at y = 0 that fades into the distance, with a soft shadow straight below the body."""
    height, width = camera.image_size
    rows, columns = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    rays = torch.stack([columns, rows, torch.ones_like(rows)], dim=-1) @ camera.K[0].inverse().T @ camera.R[0]
    eye = camera.centres[0]
    along = eye[1] / (-rays[..., 1]).clamp(min=1e-4)
    spot = eye + along[..., None] * rays
    odd = ((spot[..., 0] / _TILE).floor() + (spot[..., 2] / _TILE).floor()) % 2
    fade = (1.5 - along / 8).clamp(0, 1) * (rays[..., 1] < 0)
    shadow = 1 - 0.35 * _shadow(vertices, spot)
    grey = 0.86 + fade * ((0.72 + 0.10 * odd) * shadow - 0.86)
    return grey[..., None].expand(-1, -1, 3)


def _shadow(vertices: Float[Tensor, "N 3"], spot: Float[Tensor, "H W 3"]) -> Float[Tensor, "H W"]:
    """How much of the light from above low parts of the body keep from the floor."""
    shadow = torch.zeros(spot.shape[:2])
    low = vertices[vertices[:, 1] < _SHADOW_HEIGHT][::12]
    if len(low) == 0:
        return shadow
    floor, feet = spot[..., [0, 2]], low[:, [0, 2]]
    first, last = feet.amin(dim=0) - _SHADOW_REACH, feet.amax(dim=0) + _SHADOW_REACH
    reached = ((floor > first) & (floor < last)).all(dim=-1)
    far = torch.cdist(floor[reached], feet)
    near = torch.exp(-((far / (0.05 + 0.25 * low[:, 1])) ** 2)) * (1 - low[:, 1] / _SHADOW_HEIGHT)
    shadow[reached] = near.amax(dim=1)
    return shadow
