"""One frame in every camera, with the mask's outline, the posed body and its skeleton over the photograph."""

import math

import numpy as np
import torch
from PIL import Image, ImageDraw

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.captures.capture import Capture
from actor3d.errors import CaptureError
from actor3d.inspection.canvas import (
    ANCHOR,
    FAINT,
    GAP,
    INK,
    MISSING,
    RAISED,
    SEEN,
    TESTED,
    Colour,
    blank,
    font,
    shortened,
)
from actor3d.video_import.overlays import DrawnBody, draw_overlay

_BETWEEN = 6
_CAPTION = 26
_NO_LANDMARKS = (np.zeros((len(LANDMARK_NAMES), 2)), np.zeros(len(LANDMARK_NAMES)))


def camera_role(capture: Capture, camera: int) -> tuple[str, Colour]:
    """What a camera is used for, and its colour."""
    name = capture.camera_names[camera]
    if name in capture.description.test_cameras:
        return "held out", TESTED
    if name in capture.description.anchor_cameras:
        return "anchor", ANCHOR
    return "trained on", SEEN


def draw_tiles(capture: Capture, frame: int, width: int) -> Image.Image:
    """All cameras of a frame, a square round the person each.

    Args:
        capture: Any capture.
        frame: Its index.
        width: Of the result, pixels.
    """
    count = len(capture.calibration)
    columns = min(count, _columns(count))
    side = (width + _BETWEEN) // max(columns, 4) - _BETWEEN
    body = _body(capture, frame)
    rows = math.ceil(count / columns)
    whole, draw = blank(width, rows * (side + _CAPTION + _BETWEEN) - _BETWEEN)
    for camera in range(count):
        left = (camera % columns) * (side + _BETWEEN)
        top = (camera // columns) * (side + _CAPTION + _BETWEEN)
        whole.paste(_tile(capture, frame, camera, body, side), (left, top + _CAPTION))
        _caption(draw, capture, camera, (left, top, side))
    return whole


def _columns(count: int) -> int:
    """Few enough columns that a person can be seen, many enough that the sheet stays on a screen."""
    return 6 if count <= 18 else 8


def _body(capture: Capture, frame: int) -> DrawnBody:
    with torch.no_grad():
        posed = capture.body(capture.params.select([frame]), capture.surface.rest_vertices)
    return DrawnBody(
        vertices=posed.vertices[0],
        faces=capture.surface.faces,
        joints=posed.joints[0],
        parents=capture.body.parents,
    )


def _tile(capture: Capture, frame: int, camera: int, body: DrawnBody, side: int) -> Image.Image:
    try:
        image, mask = capture.read_files(frame, camera)
        drawn = draw_overlay(image, mask, _NO_LANDMARKS, body, capture.calibration, camera, side)
    except CaptureError as error:
        return _unreadable(error.fault.what, side)
    except ValueError:
        return _unreadable("the body is not in front of this camera", side)
    return Image.fromarray(drawn)


def _unreadable(why: str, side: int) -> Image.Image:
    picture, draw = blank(side, side, RAISED)
    draw.line([(0, 0), (side, side)], MISSING)
    draw.line([(0, side), (side, 0)], MISSING)
    text = shortened(why, side - GAP, 13)
    draw.rectangle((0, side / 2 - 12, side, side / 2 + 12), RAISED)
    draw.text((side / 2, side / 2), text, MISSING, font(13), anchor="mm")
    return picture


def _caption(draw: ImageDraw.ImageDraw, capture: Capture, camera: int, place: tuple[int, int, int]) -> None:
    left, top, side = place
    role, colour = camera_role(capture, camera)
    height, width = capture.calibration.image_sizes[camera]
    draw.rectangle((left, top + 5, left + 5, top + _CAPTION - 6), colour)
    name = shortened(capture.camera_names[camera], side // 2, 15)
    draw.text((left + 12, top + _CAPTION / 2), name, INK, font(15), anchor="lm")
    note = shortened(f"{role}, {width}x{height}", side - 20 - round(draw.textlength(name, font(15))), 12)
    draw.text((left + side, top + _CAPTION / 2), note, FAINT, font(12), anchor="rm")
