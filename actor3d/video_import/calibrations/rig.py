"""Cameras as a calibration file describes them, before they are matched with videos."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from actor3d.captures.calibration import MAX_CAMERA_DISTANCE, check_cameras
from actor3d.errors import fail
from actor3d.io.strict import is_plain_name

MAX_FILE_BYTES = 16_000_000
"""No calibration is larger; what is was given by mistake."""

MAX_SIDE = 65536
"""Pixels."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RigCamera:
    """One camera of a calibration file: OpenCV's axes and lens model, its pixel centres on whole numbers."""

    name: str
    K: object
    """3 by 3, pixels; not yet checked, like the others."""
    D: object
    """Distortion coefficients: OpenCV's 4, 5 or 8, or its 4 of a fisheye lens."""
    R: object
    """3 by 3, camera from world."""
    T: object
    """3, in units of which the rig says how long they are."""
    image_size: tuple[int, int] | None = None
    """(height, width) of the pictures it was calibrated with; none where the file does not say."""
    fisheye: bool = False


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Rig:
    """The cameras of one calibration file."""

    file: Path
    cameras: tuple[RigCamera, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the file calls its cameras."""
        return tuple(camera.name for camera in self.cameras)


def checked_rig(file: Path, cameras: Sequence[RigCamera], metres: float) -> Rig:
    """A rig whose cameras can be used, in metres.

    Args:
        file: Where they come from, for messages.
        cameras: As they were read.
        metres: How long one unit of their translations is.

    Raises:
        CaptureError: naming the first camera at fault, and why.
    """
    if not cameras:
        raise fail(file, "describes no camera", "give the calibration of the cameras that filmed")
    names = [camera.name for camera in cameras]
    for name in names:
        if not is_plain_name(name):
            raise fail(file, f"camera name {name!r} is not a plain folder name", "rename the camera")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise fail(file, f"cameras {twice} come twice", "describe every camera once")
    for camera in cameras:
        if camera.image_size is not None and not all(0 < side <= MAX_SIDE for side in camera.image_size):
            height, width = camera.image_size
            raise fail(
                f"{file}: camera {camera.name}",
                f"was calibrated with pictures of {width}×{height}",
                f"give 1 to {MAX_SIDE} pixels",
            )
        if camera.fisheye and np.size(np.asarray(camera.D, dtype=object)) != 4:
            raise fail(
                f"{file}: camera {camera.name} D", "is not a fisheye lens's", "give OpenCV's 4 coefficients"
            )
    scaled = tuple(replace(camera, T=_metres(camera.T, metres)) for camera in cameras)
    check_cameras(
        {camera.name: {"K": camera.K, "D": camera.D, "R": camera.R, "T": camera.T} for camera in scaled},
        file,
    )
    _check_together(file, scaled)
    return Rig(file=file, cameras=scaled)


def _metres(translation: object, metres: float) -> object:
    try:
        return np.asarray(translation, dtype=np.float64) * metres
    except (TypeError, ValueError):
        return translation


def _check_together(file: Path, cameras: Sequence[RigCamera]) -> None:
    """Cameras that all stand in one place measure nothing."""
    places = np.stack(
        [-np.asarray(c.R, float).reshape(3, 3).T @ np.asarray(c.T, float).reshape(3) for c in cameras]
    )
    reach = float(np.linalg.norm(places - places.mean(0), axis=1).max())
    if len(cameras) > 1 and reach < 1e-3:
        raise fail(
            file,
            f"all {len(cameras)} cameras stand in one place",
            "check the extrinsics, and --scale, the metres in one of the file's units",
        )
    if reach > MAX_CAMERA_DISTANCE / 2:
        raise fail(
            file,
            f"the cameras stand {reach:.0f} m apart",
            "give --scale, the metres in one of the file's units (0.001 for millimetres)",
        )
