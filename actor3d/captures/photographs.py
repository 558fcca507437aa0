"""The photographs of single frames, cropped to the body, from which an avatar's colours are lifted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from jaxtyping import Float, UInt8

from actor3d.captures.capture import Capture
from actor3d.captures.crops import crop_windows, window_cameras
from actor3d.captures.images import resample_image, resample_mask
from actor3d.errors import reporting_bad_values
from rectifier3d.geometry.cameras import concatenate_cameras
from rectifier3d.splats.lifting import Photographs

_MAX_SIDE = 1024
"""Pixels of a crop: Gaussians lie too far apart for more."""
_FEATHER, _LEAST_FEATHER = 0.01, 2.0
"""Of a crop's side, and pixels: within so much of the outline a photograph comes to count fully. It was cut out hard,
and the body is fitted to about as much."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CapturePhotographs:
    """What a capture holds of its frames, in some of its cameras."""

    capture: Capture
    cameras: tuple[int, ...]
    max_side: int = _MAX_SIDE
    """Pixels of a crop; photographs in which the body is smaller keep their own resolution."""

    @classmethod
    def trained(cls, capture: Capture) -> "CapturePhotographs":
        """Those of the cameras that training sees: the others are kept to measure with."""
        return cls(capture=capture, cameras=capture.split("train").cameras)

    def files(self, frames: Sequence[int]) -> Iterator[Path]:
        """All that is read of some frames."""
        yield from self.capture.calibration_files
        for frame in sorted(set(frames)):
            for camera in self.cameras:
                yield self.capture.images[camera][frame]
                yield from self.capture.masks[camera][frame]

    def of_frame(self, frame: int) -> Photographs:
        """The photographs of one frame, undistorted, in squares round the body.

        Raises:
            InputError: if one cannot be read.
        """
        each = self.capture.each_camera(self.cameras)
        # How far a picture reaches, which may differ, does not matter to where the body lies in it.
        alike = concatenate_cameras([replace(camera, image_size=(1, 1)) for camera in each])
        with reporting_bad_values():
            windows = crop_windows(alike, self.capture.posed_vertices([frame])[0])
        side = min(int(windows[:, 2].max()), self.max_side)
        read = [
            self.capture.read_window(frame, camera, tuple(window))
            for camera, window in zip(self.cameras, windows.tolist(), strict=True)
        ]
        images = np.stack([resample_image(colors, side) for colors, _ in read])
        masks = np.stack([_feathered(resample_mask(labels, side)) for _, labels in read])
        return Photographs(
            images=torch.from_numpy(images).permute(0, 3, 1, 2).float() / 255,
            masks=torch.from_numpy(masks),
            cameras=window_cameras(alike, windows, side),
        )


def _feathered(labels: UInt8[np.ndarray, "S S"]) -> Float[np.ndarray, "S S"]:
    distance = cv2.distanceTransform((labels == 1).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return (distance / max(_LEAST_FEATHER, _FEATHER * len(labels))).clip(0, 1)
