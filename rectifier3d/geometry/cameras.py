"""Pinhole cameras: projection, cropping and scaling under one pixel convention.

Convention, used everywhere in the project: OpenCV axes (x right, y down, z forward),
``x_cam = R @ x_world + t`` in metres, and pixel *centres* at ``+0.5``: the image spans
``[0, width] x [0, height]``, so resizing an image by ``s`` multiplies ``K[:2]`` by ``s`` and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, Int
from torch import Tensor


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Cameras:
    """V pinhole cameras, OpenCV axes: ``x_cam = R @ x_world + t``. Pixel centres at +0.5."""

    R: Float[Tensor, "V 3 3"]
    t: Float[Tensor, "V 3"]
    """Metres."""
    K: Float[Tensor, "V 3 3"]
    """Pixels."""
    image_size: tuple[int, int]
    """(height, width)."""

    def __len__(self) -> int:
        return self.R.shape[0]

    @property
    def viewmats(self) -> Float[Tensor, "V 4 4"]:
        """Camera-from-world matrices."""
        matrices = torch.eye(4, dtype=self.R.dtype, device=self.R.device).repeat(len(self), 1, 1)
        matrices[:, :3, :3] = self.R
        matrices[:, :3, 3] = self.t
        return matrices

    @property
    def centres(self) -> Float[Tensor, "V 3"]:
        """Camera centres in world coordinates, metres."""
        return -torch.einsum("vji,vj->vi", self.R, self.t)

    def pixels_per_metre(self, point: Float[Tensor, " 3"]) -> Float[Tensor, " V"]:
        """How many pixels a metre has in each camera's picture, where it lies as far away as a point of the world."""
        distance = (self.centres - point.to(self.t)).norm(dim=-1)
        return self.K[:, [0, 1], [0, 1]].mean(-1) / distance.clamp(min=1e-8)

    def project(self, points: Float[Tensor, "G 3"]) -> tuple[Float[Tensor, "V G 2"], Float[Tensor, "V G"]]:
        """Project world points (metres) to pixels; also return their camera-space depth (metres).

        Points at or behind the camera plane give meaningless pixels: test ``depth > 0``.
        """
        points_cam = torch.einsum("vij,gj->vgi", self.R, points) + self.t[:, None]
        depth = points_cam[..., 2]
        pixels = (
            torch.einsum("vij,vgj->vgi", self.K[:, :2], points_cam) / depth.abs().clamp(min=1e-8)[..., None]
        )
        return pixels, depth

    def select(self, views: Sequence[int] | Int[Tensor, " n"]) -> "Cameras":
        """The cameras with the given indices, in that order."""
        index = torch.as_tensor(views, dtype=torch.long, device=self.R.device)
        return replace(self, R=self.R[index], t=self.t[index], K=self.K[index])

    def crop(
        self,
        origin: Float[Tensor, "V 2"],
        size: Float[Tensor, "V 2"],
        image_size: tuple[int, int],
    ) -> "Cameras":
        """Cameras of a crop resampled to ``image_size``.

        Args:
            origin: Top-left corner (x, y) of each crop, in pixels of this camera.
            size: Extent (x, y) of each crop, in pixels of this camera.
            image_size: (height, width) to which the crop is resampled.
        """
        scale = torch.tensor([image_size[1], image_size[0]], dtype=self.K.dtype, device=self.K.device) / size
        K = self.K.clone()
        K[:, :2, 2] -= origin
        K[:, :2] *= scale[:, :, None]
        return replace(self, K=K, image_size=image_size)

    def resized(self, image_size: tuple[int, int]) -> "Cameras":
        """The same cameras over an image resampled to ``image_size`` = (height, width)."""
        height, width = self.image_size
        whole = torch.tensor([width, height], dtype=self.K.dtype, device=self.K.device).expand(len(self), 2)
        return self.crop(torch.zeros_like(whole), whole, image_size)

    def to(self, device: torch.device | str) -> "Cameras":
        """The same cameras on another device."""
        return replace(self, R=self.R.to(device), t=self.t.to(device), K=self.K.to(device))


def concatenate_cameras(parts: Sequence[Cameras]) -> Cameras:
    """Join camera sets that share one image size.

    Raises:
        ValueError: if there is nothing to join or the image sizes differ.
    """
    sizes = {part.image_size for part in parts}
    if len(sizes) != 1:
        raise ValueError(f"cameras to join must share one image size, got {sorted(sizes)}")
    return Cameras(
        R=torch.cat([part.R for part in parts]),
        t=torch.cat([part.t for part in parts]),
        K=torch.cat([part.K for part in parts]),
        image_size=parts[0].image_size,
    )


def up_axis(cameras: Cameras) -> Float[Tensor, " 3"]:
    """The world axis nearest to the cameras' mean upward direction."""
    up = -cameras.R[:, 1].mean(0)
    nearest = torch.zeros_like(up)
    index = up.abs().argmax()
    nearest[index] = up[index].sign()
    return nearest


def look_at(
    eye: Float[Tensor, "V 3"],
    target: Float[Tensor, " 3"],
    up: Float[Tensor, " 3"] | Float[Tensor, "V 3"],
) -> tuple[Float[Tensor, "V 3 3"], Float[Tensor, "V 3"]]:
    """Extrinsics ``(R, t)`` of cameras at ``eye`` that look at ``target``, ``up`` shared or of each; world metres."""
    forward = torch.nn.functional.normalize(target - eye, dim=-1)
    right = torch.nn.functional.normalize(torch.linalg.cross(forward, up.expand_as(forward)), dim=-1)
    down = torch.linalg.cross(forward, right)
    R = torch.stack([right, down, forward], dim=-2)
    return R, -torch.einsum("vij,vj->vi", R, eye)
