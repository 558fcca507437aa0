"""What a page may say, checked field by field: whatever else arrives is malformed."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NoReturn, TypeAlias

import torch

from actor3d.io.bounded import parse_json
from actor3d.viewer.server.wire import HEADER, PacketKind
from rectifier3d.geometry.cameras import Cameras

MAX_MESSAGE_BYTES = 16 * 1024
MAX_POSE_BYTES = 4 * 1024
MIN_PICTURE_PIXELS, MAX_PICTURE_PIXELS = 16, 2048
"""Of a side."""
MAX_STOPS = 8.0
"""By which a page may brighten or darken."""
_MAX_ID = 2**32 - 1
_MAX_NUMBER = 1e6
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


@dataclass(frozen=True, kw_only=True, slots=True)
class LightWish:
    """The light that the page shows the avatar in, as far as the avatar knows its own apart."""

    on: bool
    turn: float
    """Degrees about the upward direction."""
    gain: tuple[float, float, float]
    """By which red, green and blue of it are scaled."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Stream:
    """Draw a view, one of many that follow each other."""

    view: View
    background: tuple[int, int, int] | None
    """RGB, 0 to 255; None: the page has its own, the picture is to hold alpha."""
    quality: int
    """Of the JPEG."""
    exposure: float
    """Stops by which the avatar's colours are brightened."""
    light: LightWish


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """The page has drawn the stream's picture of this id."""

    id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Cancel:
    """What was asked for is no longer wanted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """Whether the page wants the poses that other pages send."""

    run: int
    on: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Bake:
    """A run shall be baked."""

    run: int


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseUpdate:
    """The pose that a page is in."""

    run: int
    id: int
    pose: bytes


Message: TypeAlias = Refine | Stream | Drawn | Cancel | Follow | Bake | PoseUpdate


def parse_text(text: str, num_runs: int) -> Message:
    """A page's text message.

    Raises:
        MalformedMessage: if it is not one.
    """
    content = _object(text)
    kind = content.get("type")
    if kind == "drawn":
        return Drawn(id=_integer(content, "id", 1, _MAX_ID))
    if kind == "cancel":
        return Cancel()
    if kind == "bake":
        return Bake(run=_integer(content, "run", 0, num_runs - 1))
    if kind == "follow" and isinstance(content.get("on"), bool):
        return Follow(run=_integer(content, "run", 0, num_runs - 1), on=content["on"])
    raise MalformedMessage(f"unknown or incomplete message of type {kind!r:.40}")


def parse_packet(data: bytes, num_runs: int) -> Message:
    """A page's binary message.

    Raises:
        MalformedMessage: if it is not one.
    """
    if not HEADER.size < len(data) <= MAX_MESSAGE_BYTES:
        _fail(f"{len(data)} bytes")
    kind, run, zero, number, joints, nothing = HEADER.unpack_from(data)
    if (zero, nothing) != (0, 0) or run >= num_runs or number == 0:
        _fail(f"header {data[:16].hex()}")
    size = 8 * joints + 12
    pose, rest = data[HEADER.size : HEADER.size + size], data[HEADER.size + size :]
    if len(pose) != size or size > MAX_POSE_BYTES:
        _fail(f"{len(data)} bytes for {joints} joints")
    if kind == PacketKind.POSE and not rest:
        return PoseUpdate(run=run, id=number, pose=pose)
    if kind in (PacketKind.REFINE, PacketKind.STREAM):
        return _request(PacketKind(kind), run, number, pose, _object(_decoded(rest)))
    raise MalformedMessage(f"header {data[:16].hex()}")


def _object(text: str) -> Mapping[str, Any]:
    """The object that a JSON text holds."""
    if len(text) > MAX_MESSAGE_BYTES:
        _fail(f"{len(text)} characters, at most {MAX_MESSAGE_BYTES}")
    try:
        content = parse_json(text, constant=_fail)
    except (ValueError, RecursionError) as error:
        raise MalformedMessage(f"not JSON ({str(error)[:80]})") from error
    if not isinstance(content, dict):
        _fail("not an object")
    return content


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise MalformedMessage("not UTF-8") from error


def _request(
    kind: PacketKind, run: int, number: int, pose: bytes, content: Mapping[str, Any]
) -> Refine | Stream:
    betas = content.get("betas")
    view = View(
        id=number,
        run=run,
        pose=pose,
        betas=None if betas is None else tuple(_numbers(content, "betas", None)),
        camera=_camera(content.get("camera")),
    )
    if kind is PacketKind.REFINE:
        return Refine(
            view=view,
            finish="2d" if _one_of(content, "finish", ("3d", "2d"), "3d") == "2d" else "3d",
            seed=_integer(content, "seed", 0, _MAX_ID, 0),
        )
    return Stream(
        view=view,
        background=_background(content),
        quality=_integer(content, "quality", 1, 95, 85),
        exposure=_within(content, "exposure", -MAX_STOPS, MAX_STOPS, 0.0),
        light=_light(content.get("light", {})),
    )


def _background(content: Mapping[str, Any]) -> tuple[int, int, int] | None:
    if content.get("background", ()) is None:
        return None
    red, green, blue = _numbers(content, "background", 3)
    return _channel(red), _channel(green), _channel(blue)


def _light(content: Any) -> LightWish:
    if not isinstance(content, dict) or not isinstance(content.get("on", True), bool):
        _fail("'light' must be an object whose 'on' is true or false")
    red, green, blue = _numbers({"gain": [1, 1, 1], **content}, "gain", 3)
    if min(red, green, blue) < 0:
        _fail("'gain' must not lie below zero")
    return LightWish(
        on=content.get("on", True), turn=_within(content, "turn", -180.0, 180.0, 0.0), gain=(red, green, blue)
    )


def _within(content: Mapping[str, Any], name: str, low: float, high: float, default: float) -> float:
    (value,) = _numbers({name: [content.get(name, default)]}, name, 1)
    if not low <= value <= high:
        _fail(f"'{name}' must lie between {low} and {high}, found {value!r:.40}")
    return value


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
        _integer(content, side, MIN_PICTURE_PIXELS, MAX_PICTURE_PIXELS) for side in ("width", "height")
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
        if type(value) not in (int, float) or not -_MAX_NUMBER <= value <= _MAX_NUMBER or math.isnan(value):
            _fail(f"'{name}' holds {value!r:.40}")
    return [float(value) for value in values]


def _channel(value: float) -> int:
    return round(min(255.0, max(0.0, value)))


def _one_of(content: Mapping[str, Any], name: str, choices: tuple[str, ...], default: str) -> str:
    value = content.get(name, default)
    if value not in choices:
        _fail(f"'{name}' must be one of {', '.join(choices)}, found {value!r:.40}")
    return value


def _fail(what: str) -> NoReturn:
    raise MalformedMessage(what)
