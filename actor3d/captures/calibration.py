"""The cameras of a capture at full resolution, lens distortion included.

``cam_params.json`` follows OpenCV, whose pixel centres lie on whole numbers. The project's lie at +0.5, so reading
adds half a pixel to the principal point and writing takes it away: nothing else in the project knows the difference.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float

from actor3d.captures.files import CALIBRATION_FILE, IMAGE_SUFFIXES, sorted_files
from actor3d.captures.images import read_image
from actor3d.errors import CaptureError, Fault, fail
from actor3d.io.atomic import write_atomic
from actor3d.io.strict import (
    MAX_MAGNITUDE,
    finite_array,
    is_plain_name,
    natural_key,
    number_count,
    read_json_object,
)
from rectifier3d.geometry.cameras import Cameras

_MAX_PIXELS = 1e6
MAX_CAMERA_DISTANCE = 100.0
"""Metres. A camera farther from the origin than this has its translation in millimetres."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Calibration:
    """V cameras as they are: OpenCV axes, ``x_cam = R @ x_world + t``, pixel centres at +0.5, float64."""

    names: tuple[str, ...]
    K: Float[np.ndarray, "V 3 3"]
    """Pixels at full resolution."""
    D: Float[np.ndarray, "V 8"]
    """OpenCV's distortion coefficients k1 k2 p1 p2 k3 k4 k5 k6."""
    R: Float[np.ndarray, "V 3 3"]
    t: Float[np.ndarray, "V 3"]
    """Metres."""
    image_sizes: tuple[tuple[int, int], ...]
    """(height, width) of each camera's photographs."""

    def __len__(self) -> int:
        return len(self.names)

    def opencv_intrinsics(self, camera: int) -> Float[np.ndarray, "3 3"]:
        """K of one camera for OpenCV's functions, whose pixel centres lie on whole numbers."""
        return shift_centre(self.K[camera], -0.5)

    def select(self, indices: Sequence[int]) -> "Calibration":
        """The cameras with these indices, in that order."""
        index = list(indices)
        return Calibration(
            names=tuple(self.names[camera] for camera in index),
            K=self.K[index],
            D=self.D[index],
            R=self.R[index],
            t=self.t[index],
            image_sizes=tuple(self.image_sizes[camera] for camera in index),
        )

    def cameras(self, indices: Sequence[int]) -> Cameras:
        """The undistorted pinhole cameras with these indices, float64, at full resolution.

        Raises:
            ValueError: if their photographs differ in size (take them one by one).
        """
        sizes = {self.image_sizes[index] for index in indices}
        if len(sizes) != 1:
            raise ValueError(f"cameras taken together must share one image size, got {sorted(sizes)}")
        index = list(indices)
        return Cameras(
            R=torch.from_numpy(self.R[index]),
            t=torch.from_numpy(self.t[index]),
            K=torch.from_numpy(self.K[index]),
            image_size=sizes.pop(),
        )


def shift_centre(K: Float[np.ndarray, "*V 3 3"], pixels: float) -> Float[np.ndarray, "*V 3 3"]:
    """K with its principal point moved by ``pixels`` along both axes."""
    moved = K.copy()
    moved[..., :2, 2] += pixels
    return moved


def read_calibration(root: Path) -> Calibration:
    """Read ``cam_params.json`` and the size of every camera's first photograph.

    Raises:
        CaptureError: naming the first camera that cannot be used, and why.
    """
    file = root / CALIBRATION_FILE
    content = read_json_object(file)
    names = camera_names(content, file)
    entries = {name: content.get(name) for name in names}
    check_cameras(entries, file)
    return make_calibration(entries, [first_image_size(root, name) for name in names], file)


def check_cameras(entries: Mapping[str, Any], file: Path) -> None:
    """Refuse cameras, given by name as in ``cam_params.json``, that cannot be used.

    Raises:
        CaptureError: naming the first one at fault, and why.
    """
    for name, entry in entries.items():
        for fault in camera_faults(entry, f"{file}: camera {name}"):
            raise CaptureError(fault)


def make_calibration(
    entries: Mapping[str, Any], image_sizes: Sequence[tuple[int, ...]], file: Path
) -> Calibration:
    """The calibration of cameras that :func:`check_cameras` has accepted.

    Args:
        entries: K, D, R and T of each camera as in ``cam_params.json``, T in metres.
        image_sizes: (height, width) of each camera's photographs.
        file: Where they come from, for messages.
    """
    where, cameras = str(file), list(entries.values())
    return Calibration(
        names=tuple(entries),
        K=shift_centre(np.stack([finite_array(e["K"], (3, 3), where, _MAX_PIXELS) for e in cameras]), 0.5),
        D=np.stack([_padded_distortion(e["D"], where) for e in cameras]),
        R=np.stack([finite_array(e["R"], (3, 3), where) for e in cameras]),
        t=np.stack([finite_array(e["T"], (3,), where) for e in cameras]),
        image_sizes=tuple((height, width) for height, width in image_sizes),
    )


def write_calibration(root: Path, calibration: Calibration) -> None:
    """Write ``cam_params.json`` into the capture folder ``root``."""
    content: dict[str, Any] = {"all_cam_names": list(calibration.names)}
    for index, name in enumerate(calibration.names):
        content[name] = {
            "K": calibration.opencv_intrinsics(index).tolist(),
            "D": calibration.D[index, :5].tolist()
            if not calibration.D[index, 5:].any()
            else calibration.D[index].tolist(),
            "R": calibration.R[index].tolist(),
            "T": calibration.t[index].tolist(),
        }
    write_atomic(root / CALIBRATION_FILE, json.dumps(content, indent=1))


def camera_names(content: dict[str, Any], file: Path) -> tuple[str, ...]:
    """The names of the cameras that ``cam_params.json`` describes.

    Raises:
        CaptureError: if there are none, one comes twice, or one cannot be a folder's name.
    """
    listed = content.get("all_cam_names")
    if listed is None:
        listed = sorted((key for key in content if isinstance(content[key], dict)), key=natural_key)
    if not isinstance(listed, list) or not listed:
        raise fail(file, "all_cam_names lists no camera", "list the names of the camera folders")
    names = tuple(str(name) for name in listed)
    for name in names:
        if not is_plain_name(name):
            raise fail(file, f"camera name {name!r} is not a plain folder name", "rename the camera")
    if len(set(names)) != len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise fail(file, f"cameras {twice} are listed twice", "list every camera once")
    return names


def camera_faults(entry: object, where: str) -> Iterator[Fault]:
    """What is wrong with one camera's entry in ``cam_params.json``."""
    if not isinstance(entry, dict):
        yield Fault(where=where, what="has no entry", remedy="add its K, D, R and T")
        return
    absent = [key for key in ("K", "D", "R", "T") if key not in entry]
    if absent:
        yield Fault(where=where, what=f"lacks {', '.join(absent)}", remedy="add its K, D, R and T")
        return
    try:
        K = finite_array(entry["K"], (3, 3), f"{where} K", _MAX_PIXELS)
        R = finite_array(entry["R"], (3, 3), f"{where} R")
        t = finite_array(entry["T"], (3,), f"{where} T", _MAX_PIXELS)
        _padded_distortion(entry["D"], f"{where} D")
    except CaptureError as error:
        yield error.fault
        return
    yield from _value_faults(K, R, t, where)


def _value_faults(K: np.ndarray, R: np.ndarray, t: np.ndarray, where: str) -> Iterator[Fault]:
    if not (K[0, 0] > 0 and K[1, 1] > 0) or np.abs(K[2] - (0, 0, 1)).max() > 1e-6:
        yield Fault(
            where=f"{where} K",
            what="is not an intrinsic matrix [[fx 0 cx] [0 fy cy] [0 0 1]] in pixels",
            remedy="check the calibration",
        )
    elif abs(K[0, 1]) > 1e-4 * K[0, 0] or abs(K[1, 0]) > 1e-4 * K[0, 0]:
        yield Fault(where=f"{where} K", what="has skew", remedy="calibrate without skew")
    with np.errstate(over="ignore", invalid="ignore"):
        error = float(np.abs(R @ R.T - np.eye(3)).max())
    if not error <= 1e-3 or np.linalg.det(R) < 0:
        yield Fault(
            where=f"{where} R",
            what=f"is not a rotation (R Rᵀ is off by {error:.2g}, det {np.linalg.det(R):.2f})",
            remedy="give a 3×3 world-to-camera rotation matrix",
        )
    distance = float(np.linalg.norm(t))
    if distance > MAX_CAMERA_DISTANCE:
        yield Fault(
            where=f"{where} T",
            what=f"puts the camera {distance:.0f} m from the origin",
            remedy="give metres (millimetres divided by 1000)",
        )


def _padded_distortion(value: object, where: str) -> np.ndarray:
    size = number_count(value.tolist() if isinstance(value, np.ndarray) else value)
    if size not in (4, 5, 8, 12, 14):
        raise fail(where, f"has {size} distortion coefficients", "give OpenCV's 4, 5 or 8 (zeros for none)")
    coefficients = finite_array(value, (size,), where, MAX_MAGNITUDE)
    if coefficients[8:].any():
        raise fail(
            where,
            f"has {size} distortion coefficients, of which those behind the eighth (thin prism, tilt) are not 0",
            "calibrate without CALIB_THIN_PRISM_MODEL and CALIB_TILTED_MODEL",
        )
    return np.concatenate([coefficients[:8], np.zeros(max(0, 8 - size))])


def first_image_size(root: Path, name: str) -> tuple[int, int]:
    """(height, width) of a camera's first photograph.

    Raises:
        CaptureError: if the camera has none, or it cannot be read.
    """
    photographs = sorted_files(root / name, IMAGE_SUFFIXES)
    if not photographs:
        raise fail(
            root / name,
            "holds no .jpg photographs",
            f"add them, or take camera {name} out of {CALIBRATION_FILE}",
        )
    height, width = read_image(photographs[0]).shape[:2]
    return height, width
