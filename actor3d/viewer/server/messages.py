"""What a page may say, checked field by field: whatever else arrives is malformed."""

import base64
import binascii
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NoReturn, TypeAlias

import torch

from actor3d.viewer.server.wire import HEADER, Kind
from rectifier3d.geometry.cameras import Cameras

LARGEST_TEXT = 16 * 1024
LARGEST_BINARY = 4 * 1024
"""Bytes."""
SMALLEST_PICTURE, LARGEST_PICTURE = 16, 2048
"""Pixels of a side."""
_LARGEST_ID = 2**32 - 1
_FARTHEST = 1e6
"""No number of a camera or a shape is larger."""


class MalformedMessage(ValueError):
    """A message that no page of ours sends."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class View:
    """A pose and the camera that it is to be seen by."""

    id: int
    run: int
    pose: bytes
    """As :func:`actor3d.viewer.poses.pose_from_bytes` reads it."""
    betas: tuple[float, ...] | None
    """Another shape than the person's own."""
    camera: Cameras
    """One camera."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Refine:
    """Sample the avatar for a view."""

    view: View
    finish: Literal["2d", "3d"]
    seed: int


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Live:
    """Draw a view, one of many that follow each other."""

    view: View
    background: tuple[int, int, int]
    """RGB, 0 to 255."""
    quality: int
    """Of the JPEG."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """The page has drawn the picture of this id."""

    id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancel:
    """What was asked for is no longer wanted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """Whether the page wants the poses that other pages send."""

    run: int
    on: bool


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseUpdate:
    """The pose that a page is in."""

    run: int
    id: int
    pose: bytes


Message: TypeAlias = Refine | Live | Shown | Cancel | Follow | PoseUpdate


def parse_text(text: str, num_runs: int) -> Message:
    """A page's text message.

    Raises:
        MalformedMessage: if it is not one.
    """
    if len(text) > LARGEST_TEXT:
        _fail(f"{len(text)} characters, at most {LARGEST_TEXT}")
    try:
        content = json.loads(text, parse_constant=_fail)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(f"not JSON ({str(error)[:80]})") from error
    if not isinstance(content, dict):
        _fail("not an object")
    return _message(content, num_runs)


def parse_binary(data: bytes, num_runs: int) -> PoseUpdate:
    """A page's binary message.

    Raises:
        MalformedMessage: if it is not one.
    """
    if not HEADER.size < len(data) <= LARGEST_BINARY:
        _fail(f"{len(data)} bytes")
    kind, run, zero, number, joints, nothing = HEADER.unpack_from(data)
    if (kind, zero, nothing) != (Kind.POSE, 0, 0) or run >= num_runs or number == 0:
        _fail(f"header {data[:16].hex()}")
    if len(data) != HEADER.size + 8 * joints + 12:
        _fail(f"{len(data)} bytes for {joints} joints")
    return PoseUpdate(run=run, id=number, pose=data[HEADER.size :])


def _message(content: Mapping[str, Any], num_runs: int) -> Message:
    kind = content.get("type")
    if kind == "refine":
        return Refine(
            view=_view(content, num_runs),
            finish="2d" if _one_of(content, "finish", ("3d", "2d"), "3d") == "2d" else "3d",
            seed=_integer(content, "seed", 0, _LARGEST_ID, 0),
        )
    if kind == "live":
        red, green, blue = _numbers(content, "background", 3)
        return Live(
            view=_view(content, num_runs),
            background=(_channel(red), _channel(green), _channel(blue)),
            quality=_integer(content, "quality", 1, 95, 85),
        )
    if kind == "shown":
        return Shown(id=_integer(content, "id", 1, _LARGEST_ID))
    if kind == "cancel":
        return Cancel()
    if kind == "follow" and isinstance(content.get("on"), bool):
        return Follow(run=_integer(content, "run", 0, num_runs - 1), on=content["on"])
    raise MalformedMessage(f"unknown or incomplete message of type {kind!r:.40}")


def _view(content: Mapping[str, Any], num_runs: int) -> View:
    betas = content.get("betas")
    return View(
        id=_integer(content, "id", 1, _LARGEST_ID),
        run=_integer(content, "run", 0, num_runs - 1),
        pose=_base64(content, "pose"),
        betas=None if betas is None else tuple(_numbers(content, "betas", None)),
        camera=_camera(content.get("camera")),
    )


def _camera(content: Any) -> Cameras:
    if not isinstance(content, dict):
        _fail("'camera' must be an object")
    R = torch.tensor(_numbers(content, "R", 9)).view(1, 3, 3)
    K = torch.tensor(_numbers(content, "K", 9)).view(1, 3, 3)
    if not torch.allclose(R[0] @ R[0].T, torch.eye(3), atol=1e-3) or torch.linalg.det(R[0]) < 0:
        _fail("'R' must be a rotation")
    if not (K[0, 0, 0] > 0 and K[0, 1, 1] > 0 and K[0, 2].tolist() == [0, 0, 1]):
        _fail("'K' must have positive focal lengths and 0 0 1 as its last row")
    width, height = (
        _integer(content, side, SMALLEST_PICTURE, LARGEST_PICTURE) for side in ("width", "height")
    )
    return Cameras(R=R, t=torch.tensor(_numbers(content, "t", 3))[None], K=K, image_size=(height, width))


def _integer(content: Mapping[str, Any], name: str, low: int, high: int, default: int | None = None) -> int:
    value = content.get(name, default)
    if type(value) is not int or not low <= value <= high:
        _fail(f"'{name}' must be a whole number from {low} to {high}, found {value!r:.40}")
    return value


def _numbers(content: Mapping[str, Any], name: str, count: int | None) -> list[float]:
    values = content.get(name)
    if not isinstance(values, list) or len(values) > 400 or (count is not None and len(values) != count):
        _fail(f"'{name}' must be a list of {count or 'some'} numbers")
    for value in values:
        # Comparing first: a whole number may be too long to become a float.
        if type(value) not in (int, float) or not -_FARTHEST <= value <= _FARTHEST or math.isnan(value):
            _fail(f"'{name}' holds {value!r:.40}")
    return [float(value) for value in values]


def _channel(value: float) -> int:
    return round(min(255.0, max(0.0, value)))


def _one_of(content: Mapping[str, Any], name: str, choices: tuple[str, ...], default: str) -> str:
    value = content.get(name, default)
    if value not in choices:
        _fail(f"'{name}' must be one of {', '.join(choices)}, found {value!r:.40}")
    return value


def _base64(content: Mapping[str, Any], name: str) -> bytes:
    value = content.get(name)
    if not isinstance(value, str):
        _fail(f"'{name}' must be base64")
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedMessage(f"'{name}' must be base64") from error


def _fail(what: str) -> NoReturn:
    raise MalformedMessage(what)
