"""A photograph with what was found in it and what was fitted to it: mask, landmarks, body and skeleton."""

from dataclasses import dataclass

import cv2
import numpy as np
from jaxtyping import Bool, Float, Int, UInt8
from torch import Tensor

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.lens import undistort_points
from actor3d.body_fitting.views import SEEN
from actor3d.body_fitting.windows import (
    Window,
    mask_in_window,
    project,
    window_cameras,
    window_maps,
    window_round,
)
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import vertex_normals

BODY, MASK, BONES = (255, 150, 40), (60, 255, 90), (255, 255, 255)
"""Colours: of the fitted body, of the mask's outline and of the fitted skeleton."""
_SIDES = {"left": (80, 150, 255), "right": (255, 70, 70)}
"""As in every picture: the left side is blue, the right side red."""
_MIDDLE = (255, 230, 60)
_BODY_SHARE = 0.45
_BAR = 24
"""Pixels darkened behind a title."""
_FINE = 16
"""OpenCV draws to a fraction of a pixel when told in such units."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class DrawnBody:
    """A posed body, world metres."""

    vertices: Float[Tensor, "N 3"]
    faces: Int[Tensor, "T 3"]
    joints: Float[Tensor, "J 3"]
    parents: tuple[int, ...]


def draw_overlay(
    photograph: UInt8[np.ndarray, "H W 3"],
    mask: Bool[np.ndarray, "H W"] | None,
    landmarks: tuple[Float[np.ndarray, "L 2"], Float[np.ndarray, " L"]],
    body: DrawnBody,
    calibration: Calibration,
    camera: int,
    size: int,
) -> UInt8[np.ndarray, "S S 3"]:
    """The square round the body in a straightened photograph, `size` pixels a side, and all that is known over it.

    The body is orange, the mask's outline green, the skeleton white; landmarks are dots, blue to the person's left,
    red to the right.

    Args:
        photograph: RGB, as filmed.
        mask: The person in it.
        landmarks: Pixels as filmed, and confidence.
        body: What was fitted.
        calibration: The cameras.
        camera: Which of them took the photograph.
        size: Of the result.
    """
    window = window_round(project(body.vertices.double().numpy(), calibration, camera), camera)
    x, y = window_maps(window, calibration, size)
    picture = cv2.remap(photograph, x, y, cv2.INTER_AREA if size < window.side else cv2.INTER_LINEAR)
    _draw_body(picture, body, calibration, window)
    if mask is not None:
        coverage, _seen = mask_in_window(mask, window, calibration, size)
        _outline(picture, coverage >= 50, MASK)
    to_picture = size / window.side
    joints = (project(body.joints.double().numpy(), calibration, camera) - window.origin) * to_picture
    for joint, parent in enumerate(body.parents):
        if parent >= 0:
            _line(picture, joints[parent], joints[joint])
    points, confidence = landmarks
    straight = (undistort_points(points, calibration, camera) - window.origin) * to_picture
    for name, point, sure in zip(LANDMARK_NAMES, straight, confidence, strict=True):
        if sure >= SEEN and np.isfinite(point).all():
            colour = _SIDES.get(name.split("_")[0], _MIDDLE)
            cv2.circle(picture, _fixed(point), 3 * _FINE, colour, -1, cv2.LINE_AA, shift=4)
    return picture


def write_title(picture: UInt8[np.ndarray, "S S 3"], text: str) -> None:
    """Write a line into the upper left corner of a picture."""
    picture[:_BAR] //= 3
    cv2.putText(picture, text, (8, 16), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1, cv2.LINE_AA)


def _draw_body(
    picture: UInt8[np.ndarray, "S S 3"], body: DrawnBody, calibration: Calibration, window: Window
) -> None:
    cameras = window_cameras([window], calibration, picture.shape[0])
    fragments = rasterize_mesh(body.vertices, body.faces, cameras)
    toward = -(vertex_normals(body.vertices, body.faces) @ cameras.R[0, 2])
    shade = fragments.interpolate(0.35 + 0.65 * toward.abs()[:, None], body.faces)[0].numpy()
    covered = fragments.face[0].numpy() >= 0
    painted = (1 - _BODY_SHARE) * picture + _BODY_SHARE * shade * np.array(BODY)
    picture[covered] = painted[covered].astype(np.uint8)
    _outline(picture, covered, BODY)


def _outline(
    picture: UInt8[np.ndarray, "S S 3"], shape: Bool[np.ndarray, "S S"], colour: tuple[int, int, int]
) -> None:
    lines, _ = cv2.findContours(shape.astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(picture, lines, -1, colour, 1, cv2.LINE_AA)


def _line(
    picture: UInt8[np.ndarray, "S S 3"], start: Float[np.ndarray, " 2"], end: Float[np.ndarray, " 2"]
) -> None:
    cv2.line(picture, _fixed(start), _fixed(end), BONES, 1, cv2.LINE_AA, shift=4)


def _fixed(point: Float[np.ndarray, " 2"]) -> tuple[int, int]:
    """OpenCV's fixed-point pixels, whose centres lie on whole numbers."""
    x, y = ((point - 0.5).clip(-1e4, 1e4) * _FINE).round().astype(int)
    return int(x), int(y)
