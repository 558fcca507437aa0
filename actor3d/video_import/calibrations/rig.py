"""Cameras as a calibration file describes them, before they are matched with videos."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from actor3d.captures.calibration import MAX_CAMERA_DISTANCE, camera_faults
from actor3d.errors import CaptureError, Fault, fail
from actor3d.io.strict import is_plain_name

logger = logging.getLogger(__name__)

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
    """Distortion coefficients: OpenCV's 4, 5, 8, 12 or 14, or its 4 of a fisheye lens."""
    R: object
    """3 by 3, camera from world."""
    T: object
    """3, in units of which the rig says how long they are."""
    image_size: tuple[int, int] | None = None
    """(height, width) of the pictures it was calibrated with; none where the file does not say."""
    fisheye: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class UnusableCamera:
    """A camera of a calibration file that cannot be used."""

    name: str
    fault: Fault


FoundCamera = RigCamera | UnusableCamera
"""What a reader makes of one camera's description."""


def found_camera(name: str, read: Callable[[], RigCamera]) -> FoundCamera:
    """The camera that a reader reads, or what keeps it from doing so."""
    try:
        return read()
    except CaptureError as error:
        return UnusableCamera(name=name, fault=error.fault)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Rig:
    """The cameras of one calibration file."""

    file: Path
    cameras: tuple[RigCamera, ...]
    unusable: tuple[UnusableCamera, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What the file calls the cameras that can be used."""
        return tuple(camera.name for camera in self.cameras)


def checked_rig(file: Path, found: Sequence[FoundCamera], metres: float) -> Rig:
    """A rig whose cameras can be used, in metres; those that cannot are left out with a warning.

    Args:
        file: Where they come from, for messages.
        found: As they were read.
        metres: How long one unit of their translations is.

    Raises:
        CaptureError: if no camera can be used, naming the first one and why; or if they make no rig.
    """
    if not found:
        raise fail(file, "describes no camera", "give the calibration of the cameras that filmed")
    _check_names([camera.name for camera in found], file)
    scaled = [_scaled(camera, metres) for camera in found]
    _check_distances(file, scaled)
    judged = [_judged(camera, file) for camera in scaled]
    cameras = tuple(camera for camera in judged if isinstance(camera, RigCamera))
    unusable = tuple(camera for camera in judged if isinstance(camera, UnusableCamera))
    if not cameras:
        raise CaptureError(unusable[0].fault)
    for camera in unusable:
        logger.warning("%s; camera %s is left out", camera.fault, camera.name)
    _check_together(file, cameras)
    return Rig(file=file, cameras=cameras, unusable=unusable)


def _check_names(names: Sequence[str], file: Path) -> None:
    for name in names:
        if not is_plain_name(name):
            raise fail(file, f"camera name {name!r} is not a plain folder name", "rename the camera")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise fail(file, f"cameras {twice} come twice", "describe every camera once")


def _scaled(camera: FoundCamera, metres: float) -> FoundCamera:
    if isinstance(camera, UnusableCamera):
        return camera
    try:
        return replace(camera, T=np.asarray(camera.T, dtype=np.float64) * metres)
    except (TypeError, ValueError):
        return camera


def _check_distances(file: Path, cameras: Iterable[FoundCamera]) -> None:
    """Units are never one camera's fault: a rig whose first camera is the origin is not that camera alone."""
    farthest = max((_distance(camera) for camera in cameras if isinstance(camera, RigCamera)), default=0.0)
    if farthest > MAX_CAMERA_DISTANCE:
        raise fail(
            file,
            f"its cameras stand up to {farthest:.0f} m from the origin",
            "give --scale, the metres in one of the file's units (0.001 for millimetres, 0.01 for centimetres)",
        )


def _distance(camera: RigCamera) -> float:
    try:
        distance = float(np.linalg.norm(np.asarray(camera.T, dtype=np.float64)))
    except (TypeError, ValueError):
        return 0.0
    return distance if np.isfinite(distance) else 0.0


def _judged(camera: FoundCamera, file: Path) -> FoundCamera:
    if isinstance(camera, UnusableCamera):
        return camera
    fault = next(_faults(camera, f"{file}: camera {camera.name}"), None)
    return camera if fault is None else UnusableCamera(name=camera.name, fault=fault)


def _faults(camera: RigCamera, where: str) -> Iterator[Fault]:
    if camera.image_size is not None and not all(0 < side <= MAX_SIDE for side in camera.image_size):
        height, width = camera.image_size
        yield Fault(
            where=where,
            what=f"was calibrated with pictures of {width}×{height}",
            remedy=f"give 1 to {MAX_SIDE} pixels",
        )
    if camera.fisheye and np.size(np.asarray(camera.D, dtype=object)) != 4:
        yield Fault(where=f"{where} D", what="is not a fisheye lens's", remedy="give OpenCV's 4 coefficients")
    yield from camera_faults({"K": camera.K, "D": camera.D, "R": camera.R, "T": camera.T}, where)


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
