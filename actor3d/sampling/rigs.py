"""Cameras for sampling: the anchors that follow the body, and orbits round it."""

import math
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from data.zjumocap.crops import body_crops
from rectifier3d.geometry.cameras import Cameras, look_at

_AXES = torch.eye(3)


@dataclass(frozen=True, eq=False, kw_only=True)
class AnchorRig:
    """The capture's anchor cameras, which can walk along with a body that leaves the capture volume."""

    cameras: tuple[Cameras, ...]
    """One each: whole images, as captured, which may differ in size."""
    home: Float[Tensor, " 3"]
    """Where the body stood in the capture on average, metres."""
    model_size: int

    def at_home(self, vertices: Float[Tensor, "N 3"]) -> Cameras:
        """Crops round a body that moves inside the capture volume."""
        return body_crops(self.cameras, vertices, self.model_size)

    def following(self, vertices: Float[Tensor, "N 3"]) -> Cameras:
        """Crops from cameras moved along, so that the body is seen from the usual distance."""
        offset = (vertices.amin(0) + vertices.amax(0)) / 2 - self.home
        moved = [replace(camera, t=camera.t - camera.R @ offset) for camera in self.cameras]
        return body_crops(moved, vertices, self.model_size)


def up_axis(cameras: Cameras) -> Float[Tensor, " 3"]:
    """The world axis nearest to the cameras' mean upward direction."""
    up = -cameras.R[:, 1].mean(0)
    index = int(up.abs().argmax())
    return _AXES[index] * up[index].sign()


def orbit(
    like: Cameras, centre: Float[Tensor, " 3"], count: int, image_size: tuple[int, int], turns: float = 1.0
) -> Cameras:
    """`count` cameras that circle `centre` at the distance and with the field of view of the given ones.

    Starts at the first camera's side.
    """
    up = up_axis(like)
    offsets = like.centres - centre
    heights = offsets @ up
    flat = offsets - heights[:, None] * up
    radius = flat.norm(dim=-1).mean()
    start = torch.nn.functional.normalize(flat[0], dim=0)
    side = torch.linalg.cross(up, start)
    angles = torch.arange(count) / count * (2 * math.pi * turns)
    eyes = centre + radius * (angles.cos()[:, None] * start + angles.sin()[:, None] * side)
    R, t = look_at(eyes + heights.mean() * up, centre, up)
    focal = like.K[:, 1, 1].mean() / like.image_size[0] * image_size[0]
    K = torch.tensor([[focal, 0, image_size[1] / 2], [0, focal, image_size[0] / 2], [0, 0, 1]])
    return Cameras(R=R, t=t, K=K.expand(count, 3, 3).clone(), image_size=image_size)
