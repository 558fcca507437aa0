"""Camera paths as JSON: places and what is looked at over time, or cameras as an export writes them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.io.strict import read_json
from actor3d.rendering.camera_paths import focal_of, looking
from rectifier3d.geometry.cameras import Cameras

_MAX_BYTES = 64_000_000
_MAX_KEYS = 100_000
_MAX_METRES = 10_000.0
_FOV = (1.0, 170.0)
_DEFAULT_FOV = 35.0
_TOLERANCE = 1e-3
_EXPORTED = "actor3d-cameras"


@dataclass(frozen=True, eq=False, kw_only=True)
class CameraKeys:
    """K moments of a camera path, in a world with y up and its floor at 0."""

    times: Float[np.ndarray, " K"]
    """Seconds, rising."""
    positions: Float[np.ndarray, "K 3"]
    """Metres."""
    targets: Float[np.ndarray, "K 3"]
    """What is looked at, metres."""
    fovs: Float[np.ndarray, " K"]
    """Vertical, degrees."""

    def at(self, times: Float[np.ndarray, " T"]) -> "CameraKeys":
        """The path at other times: smooth through the keys, at rest before the first and after the last."""
        if len(self.times) == 1:
            index = np.zeros(len(times), int)
            return CameraKeys(
                times=times,
                positions=self.positions[index],
                targets=self.targets[index],
                fovs=self.fovs[index],
            )
        # Films without keyed cameras need not wait for it.
        from scipy.interpolate import PchipInterpolator

        inside = times.clip(self.times[0], self.times[-1])
        positions, targets, fovs = (
            PchipInterpolator(self.times, values)(inside)
            for values in (self.positions, self.targets, self.fovs)
        )
        return CameraKeys(times=times, positions=positions, targets=targets, fovs=fovs)


def read_camera_path(path: Path) -> CameraKeys | tuple[Cameras, ...]:
    """Read a camera path: an object with `keys`, or the cameras that `actor3d export --format cameras` writes.

    Raises:
        UserError: naming the entry at fault.
    """
    content = read_json(path, _MAX_BYTES)
    if isinstance(content, Mapping) and content.get("format") == _EXPORTED:
        return _exported(content, path)
    if not isinstance(content, Mapping) or not isinstance(content.get("keys"), list):
        raise UserError(
            f'{path}: expected {{"keys": [{{"time": 0, "position": [0, 1.5, 4], "target": [0, 1, 0]}}, ...]}} '
            f"or cameras as `actor3d export --format cameras` writes them"
        )
    keys = content["keys"]
    if not 1 <= len(keys) <= _MAX_KEYS:
        raise UserError(f"{path}: expected 1 to {_MAX_KEYS} keys, found {len(keys)}")
    usual = _number(content.get("fov", _DEFAULT_FOV), _FOV, f"{path}: fov")
    parsed = [_key(key, usual, f"{path}: key {index}") for index, key in enumerate(keys)]
    times, positions, targets, fovs = (
        np.array(values, dtype=np.float64) for values in zip(*parsed, strict=True)
    )
    if (np.diff(times) <= 0).any():
        raise UserError(f"{path}: the times of its keys must rise, found {times.tolist()!r:.80}")
    return CameraKeys(times=times, positions=positions, targets=targets, fovs=fovs)


def cameras_on(
    keys: CameraKeys,
    fps: float,
    world_from_path: Rotation,
    origins: Float[np.ndarray, "T 3"],
    size: tuple[int, int],
) -> Cameras:
    """A camera for each frame of a film.

    Args:
        keys: The path.
        fps: Frames a second.
        world_from_path: From the path's world, with y up, to that of the film.
        origins: Where the path's origin is in each frame, in the film's world; metres.
        size: (height, width), pixels.
    """
    path = keys.at(np.arange(len(origins)) / fps)
    eyes, targets = (
        torch.from_numpy(world_from_path.apply(places) + origins).float()
        for places in (path.positions, path.targets)
    )
    up = torch.from_numpy(world_from_path.apply([0.0, 1.0, 0.0])).float()
    focals = torch.tensor([focal_of(fov) for fov in path.fovs])
    return looking(eyes, targets, up, focals, size)


def _key(key: Any, usual_fov: float, where: str) -> tuple[float, list[float], list[float], float]:
    if not isinstance(key, Mapping):
        raise UserError(f"{where}: expected an object with time, position and target, found {key!r:.60}")
    unknown = set(key) - {"time", "position", "target", "fov"}
    if unknown:
        raise UserError(
            f"{where}: {sorted(map(str, unknown))} is not known; expected time, position, target, fov"
        )
    absent = [name for name in ("time", "position", "target") if name not in key]
    if absent:
        raise UserError(f"{where}: lacks {', '.join(absent)}")
    time = _number(key["time"], (0.0, 1e6), f"{where}: time")
    position, target = (_numbers(key[name], 3, f"{where}: {name}") for name in ("position", "target"))
    forward = np.subtract(target, position)
    if np.linalg.norm(forward[[0, 2]]) < _TOLERANCE * max(1.0, float(np.linalg.norm(forward))):
        raise UserError(f"{where}: looks straight up or down, or at itself; move the target a little")
    return time, position, target, _number(key.get("fov", usual_fov), _FOV, f"{where}: fov")


def _number(value: Any, limits: tuple[float, float], where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise UserError(f"{where}: expected a number, found {value!r:.60}")
    if not limits[0] <= value <= limits[1]:
        raise UserError(f"{where}: expected {limits[0]:g} to {limits[1]:g}, found {value:g}")
    return float(value)


def _numbers(value: Any, count: int, where: str) -> list[float]:
    if not isinstance(value, list) or len(value) != count:
        raise UserError(f"{where}: expected {count} numbers, found {value!r:.60}")
    return [_number(item, (-_MAX_METRES, _MAX_METRES), where) for item in value]


def _exported(content: Mapping[str, Any], path: Path) -> tuple[Cameras, ...]:
    cameras = content.get("cameras")
    if not isinstance(cameras, list) or not 1 <= len(cameras) <= _MAX_KEYS:
        raise UserError(f"{path}: expected 1 to {_MAX_KEYS} cameras")
    return tuple(_camera(camera, f"{path}: camera {index}") for index, camera in enumerate(cameras))


def _camera(camera: Any, where: str) -> Cameras:
    if not isinstance(camera, Mapping):
        raise UserError(f"{where}: expected an object with R, t, K, width and height")
    absent = [name for name in ("R", "t", "K", "width", "height") if name not in camera]
    if absent:
        raise UserError(f"{where}: lacks {', '.join(absent)}")
    R, K = _matrix(camera["R"], f"{where}: R"), _matrix(camera["K"], f"{where}: K")
    if np.abs(R @ R.T - np.eye(3)).max() > _TOLERANCE or np.linalg.det(R) < 0:
        raise UserError(f"{where}: R is no rotation")
    if min(K[0, 0], K[1, 1]) <= 0:
        raise UserError(f"{where}: K has no focal length above zero")
    height, width = (
        round(_number(camera[name], (1.0, 32_000.0), f"{where}: {name}")) for name in ("height", "width")
    )
    translation = _numbers(camera["t"], 3, f"{where}: t")
    tensors = [torch.from_numpy(np.asarray(value, np.float32))[None] for value in (R, translation, K)]
    return Cameras(R=tensors[0], t=tensors[1], K=tensors[2], image_size=(height, width))


def _matrix(value: Any, where: str) -> Float[np.ndarray, "3 3"]:
    rows: Sequence[Any] = value if isinstance(value, list) and len(value) == 3 else ()
    if not rows:
        raise UserError(f"{where}: expected 3 rows of 3 numbers, found {value!r:.60}")
    return np.array([_numbers(row, 3, where) for row in rows])
