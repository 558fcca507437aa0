"""The soft shadow of a person on the floor: darker and sharper where the body is near it."""

from dataclasses import dataclass

import cv2
import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.surface import BodySurface

_CELL = 0.015
"""Metres between the samples of the shadow on the floor."""
_MAX_CELLS = 600
_NEAR = 0.05
"""Metres before the camera from which it sees the floor."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Layer:
    """The share of the body's parts of about one height in the shadow."""

    height: float
    """Metres above the floor at which parts count half."""
    blur: float
    """Metres, a standard deviation."""
    darkness: float


_LAYERS = (
    _Layer(height=0.04, blur=0.02, darkness=0.42),
    _Layer(height=0.15, blur=0.06, darkness=0.28),
    _Layer(height=0.80, blur=0.16, darkness=0.22),
)
_MARGIN = 3 * _LAYERS[-1].blur


@dataclass(frozen=True, eq=False, kw_only=True)
class Floor:
    """The level ground under a person."""

    up: Float[ndarray, " 3"]
    """Unit length."""
    height: float
    """Along ``up``, metres."""
    areas: Float[ndarray, " N"]
    """Each vertex' share of the person's surface, square metres."""

    @classmethod
    def under(cls, surface: BodySurface, up: Float[Tensor, " 3"], height: float) -> "Floor":
        """The floor of a person's world."""
        corners = surface.rest_vertices[surface.faces].double()
        crosses = torch.linalg.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        shares = (crosses.norm(dim=-1) / 6).repeat_interleave(3)
        areas = torch.zeros(len(surface.rest_vertices), dtype=torch.float64, device=shares.device)
        areas.index_add_(0, surface.faces.reshape(-1), shares)
        return cls(up=up.double().cpu().numpy(), height=height, areas=areas.cpu().numpy())

    def shadow(self, vertices: Float[Tensor, "N 3"], camera: Cameras) -> Float[ndarray, "H W"]:
        """How dark the floor is in each pixel of one camera, 0 to 1, under a posed body (world metres)."""
        body = vertices.double().cpu().numpy()
        across = np.stack(self._axes())
        places, heights = body @ across.T, body @ self.up - self.height
        low = places.min(0) - _MARGIN
        cells = np.ceil((places.max(0) + _MARGIN - low) / _CELL).astype(int)
        image_size = camera.image_size
        if cells.max() > _MAX_CELLS:
            return np.zeros(image_size, np.float32)
        ground = self._darkness(places - low, heights, cells)
        return _projected(ground, self._grid_in_camera(low, across, camera), image_size)

    def _axes(self) -> tuple[Float[ndarray, " 3"], Float[ndarray, " 3"]]:
        least = np.eye(3)[np.abs(self.up).argmin()]
        first = np.cross(self.up, least)
        first /= np.linalg.norm(first)
        return first, np.cross(self.up, first)

    def _darkness(
        self, places: Float[ndarray, "N 2"], heights: Float[ndarray, " N"], cells: ndarray
    ) -> Float[ndarray, "rows columns"]:
        """Of the floor, sampled in a grid whose columns go along the first axis."""
        columns, rows = cells.tolist()
        index = (places // _CELL).astype(int)
        flat = index[:, 1] * columns + index[:, 0]
        light = np.ones((rows, columns), np.float32)
        for layer in _LAYERS:
            near = self.areas / _CELL**2 * np.exp2(-((heights.clip(0) / layer.height) ** 2))
            cover = np.bincount(flat, near, rows * columns).reshape(rows, columns).astype(np.float32)
            soft = cv2.GaussianBlur(cover, (0, 0), layer.blur / _CELL, borderType=cv2.BORDER_CONSTANT)
            light *= 1 - layer.darkness * (1 - np.exp(-soft))
        return 1 - light

    def _grid_in_camera(
        self, low: Float[ndarray, " 2"], across: Float[ndarray, "2 3"], camera: Cameras
    ) -> Float[ndarray, "3 3"]:
        """Homogeneous pixels of the camera from those of the grid, both counted from the middle of the first."""
        R, t, K = (value[0].double().cpu().numpy() for value in (camera.R, camera.t, camera.K))
        start = (low + _CELL / 2) @ across + self.up * self.height
        pixels = K @ np.stack([R @ across[0] * _CELL, R @ across[1] * _CELL, R @ start + t], axis=1)
        return np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]]) @ pixels


def _projected(
    ground: Float[ndarray, "rows columns"],
    pixels_from_grid: Float[ndarray, "3 3"],
    image_size: tuple[int, int],
) -> Float[ndarray, "H W"]:
    """The grid as a camera sees it; nothing where it comes too near, or is seen from below."""
    height, width = image_size
    picture = np.zeros(image_size, np.float32)
    rows, columns = ground.shape
    corners = pixels_from_grid @ np.array(
        [[0, columns, columns, 0], [0, 0, rows, rows], [1, 1, 1, 1]], dtype=np.float64
    )
    if corners[2].min() < _NEAR or np.linalg.det(pixels_from_grid) >= 0:
        return picture
    places = corners[:2] / corners[2]
    left, top = np.floor(places.min(1)).clip(0, (width, height)).astype(int)
    right, bottom = np.ceil(places.max(1) + 1).clip(0, (width, height)).astype(int)
    if left < right and top < bottom:
        shift = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]])
        picture[top:bottom, left:right] = cv2.warpPerspective(
            ground, shift @ pixels_from_grid, (int(right - left), int(bottom - top)), flags=cv2.INTER_LINEAR
        )
    return picture
