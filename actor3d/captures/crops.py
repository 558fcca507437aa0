"""Where the body lies in the pictures: windows to crop, and the boxes inside which metrics are taken."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras, concatenate_cameras

BODY_MARGIN = 0.08
"""Room left on each side of the body, as a fraction of its larger extent: clothes and hair reach beyond it."""
_MIN_SIDE = 8
_NEAREST = 0.01
"""Metres. What comes closer to a camera than this has no sensible projection."""
_FARTHEST_PIXEL = 2.0**14
"""Polygon corners are clipped to this many pixels, which OpenCV's fixed-point filling can still hold."""


def crop_windows(
    cameras: Cameras, vertices: Float[Tensor, "N 3"], margin: float = BODY_MARGIN
) -> Int[Tensor, "V 3"]:
    """The square window (left, top, side), in whole pixels, round the body in each camera's image.

    Args:
        cameras: V pinhole cameras.
        vertices: World metres.
        margin: Room on each side, as a fraction of the body's larger extent in the picture.

    Raises:
        ValueError: if part of the body lies behind a camera.
    """
    pixels, depth = cameras.project(vertices.to(cameras.K))
    if (depth <= _NEAREST).any():
        view = int((depth <= _NEAREST).any(1).nonzero()[0])
        raise ValueError(
            f"the body reaches behind camera number {view + 1} of {len(cameras)}: "
            "check that camera's R and T and the body's trans, or leave the camera out"
        )
    low, high = pixels.amin(1), pixels.amax(1)
    side = ((high - low).amax(1) * (1 + 2 * margin)).ceil().clamp(min=_MIN_SIDE)
    corner = ((low + high) / 2 - side[:, None] / 2).round()
    return torch.cat([corner, side[:, None]], dim=1).long()


def window_cameras(cameras: Cameras, windows: Int[Tensor, "V 3"], size: int) -> Cameras:
    """The cameras of square windows (left, top, side) resampled to ``size`` pixels."""
    origin, side = windows[:, :2].to(cameras.K), windows[:, 2:].to(cameras.K)
    return cameras.crop(origin, side.expand(-1, 2), (size, size))


def body_crop(
    cameras: Cameras, vertices: Float[Tensor, "N 3"], size: int, margin: float = BODY_MARGIN
) -> Cameras:
    """The cameras of a square crop round the body, resampled to ``size`` pixels; as training crops are made.

    Raises:
        ValueError: if part of the body lies behind a camera.
    """
    return window_cameras(cameras, crop_windows(cameras, vertices, margin), size)


def body_crops(
    cameras: Sequence[Cameras], vertices: Float[Tensor, "N 3"], size: int, margin: float = BODY_MARGIN
) -> Cameras:
    """Like :func:`body_crop`, of several cameras whose pictures may differ in size.

    Raises:
        ValueError: if part of the body lies behind a camera.
    """
    # How far a picture reaches does not matter to where the body lies in it.
    alike = [replace(camera, image_size=(size, size)) for camera in cameras]
    return body_crop(concatenate_cameras(alike), vertices, size, margin)


def body_boxes(
    vertices: Float[Tensor, "N 3"], cameras: Cameras, margin: float = 0.05
) -> Bool[Tensor, "V H W"]:
    """The picture of the box round the body, filled: the region of in-box metrics.

    Args:
        vertices: World metres.
        cameras: Any pinhole cameras, crops included.
        margin: Metres added on each side of the vertices' axis-aligned box.
    """
    low, high = vertices.amin(0) - margin, vertices.amax(0) + margin
    picks = torch.cartesian_prod(*[torch.tensor([False, True])] * 3)
    pixels, depth = cameras.project(torch.where(picks, high, low).to(cameras.K))
    masks = np.zeros((len(cameras), *cameras.image_size), np.uint8)
    for mask, polygon, z in zip(masks, pixels.numpy(), depth.numpy(), strict=True):
        if z.min() <= _NEAREST:
            mask[:] = 1
            continue
        # OpenCV counts pixel centres on whole numbers.
        whole = np.round((polygon - 0.5).clip(-_FARTHEST_PIXEL, _FARTHEST_PIXEL)).astype(np.int32)
        cv2.fillConvexPoly(mask, cv2.convexHull(whole), (1,))
    return torch.from_numpy(masks.astype(bool))
