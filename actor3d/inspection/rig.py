"""The cameras from above, and where the person stood and went."""

import numpy as np
import torch
from jaxtyping import Float
from PIL import Image, ImageDraw

from actor3d.captures.capture import Capture
from actor3d.inspection.canvas import (
    ANCHOR,
    FAINT,
    INK,
    RAISED,
    RULE,
    SEEN,
    TESTED,
    TRAIN_FRAMES,
    blank,
    font,
)
from actor3d.inspection.tiles import camera_role

_FINE = 2
"""How many times larger it is drawn before it is shrunk: Pillow's lines have no soft edges."""
_MARGIN = 0.16
_WEDGE = 0.14
"""Length of a camera's picture angle, as a fraction of the rig's extent."""
_POSES = 300
"""Frames of which the person's way is drawn, at most."""


def draw_rig(capture: Capture, frame: int, side: int) -> Image.Image:
    """The rig from above, in metres.

    Args:
        capture: Any capture.
        frame: Index of the frame in which the body is drawn.
        side: Of the square result, pixels.
    """
    plan = _Plan(capture, frame, side * _FINE)
    plan.draw_ground()
    plan.draw_person()
    for camera in range(len(capture.calibration)):
        plan.draw_camera(camera)
    return plan.picture.resize((side, side), Image.Resampling.LANCZOS)


class _Plan:
    """Looks down along the person's own height, whatever axis of the world that is."""

    def __init__(self, capture: Capture, frame: int, side: int) -> None:
        self.capture = capture
        self.picture, self.draw = blank(side, side, RAISED)
        frames = range(0, capture.num_frames, max(1, capture.num_frames // _POSES))
        with torch.no_grad():
            posed = capture.body(capture.params.select([frame]), capture.surface.rest_vertices)
        self._axes = _ground_axes(capture)
        lens = capture.calibration
        centres = -np.einsum("vji,vj->vi", lens.R, lens.t)
        self.centres = centres @ self._axes.T
        self.views = lens.R[:, 2] @ self._axes.T
        self.body = posed.vertices[0].double().numpy() @ self._axes.T
        pelvis = (capture.body.joint_regressor[0] @ capture.surface.rest_vertices).double().numpy()
        self.way = (capture.params.trans[list(frames)].double().numpy() + pelvis) @ self._axes.T
        points = np.concatenate([self.centres, self.body, self.way])
        self.low, self.extent = _square(points)
        self.scale = side * (1 - 2 * _MARGIN) / self.extent
        self.margin = side * _MARGIN

    def at(self, point: Float[np.ndarray, " 2"]) -> tuple[float, float]:
        """Where a place on the ground is drawn."""
        x, y = (point - self.low) * self.scale + self.margin
        return float(x), float(y)

    def draw_ground(self) -> None:
        """A grid of whole metres round the person, and how long a metre is."""
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if self.extent / step <= 12)
        middle = (self.body.min(0) + self.body.max(0)) / 2
        x, y = self.at(middle)
        for ring in range(1, 9):
            radius = ring * step * self.scale
            self.draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=RULE, width=_FINE)
        end = self.picture.height - 16 * _FINE
        start = 16 * _FINE
        self.draw.line([(start, end), (start + step * self.scale, end)], INK, 2 * _FINE)
        self.draw.text((start, end - 6 * _FINE), f"{step} m", INK, font(13 * _FINE), anchor="ls")

    def draw_person(self) -> None:
        """The body from above, and the way it went."""
        if len(self.way) > 1:
            self.draw.line([self.at(point) for point in self.way], TRAIN_FRAMES, 2 * _FINE)
        for vertex in self.body[:: max(1, len(self.body) // 3000)]:
            x, y = self.at(vertex)
            self.draw.rectangle((x, y, x + _FINE, y + _FINE), INK)

    def draw_camera(self, camera: int) -> None:
        """The camera's place, what it sees to the sides, and its name."""
        _, colour = camera_role(self.capture, camera)
        K = self.capture.calibration.K[camera]
        width = self.capture.calibration.image_sizes[camera][1]
        centre, forward = self.centres[camera], self.views[camera]
        length = max(float(np.linalg.norm(forward)), 1e-6)
        forward = forward / length
        sideways = np.array([-forward[1], forward[0]]) * width / (2 * K[0, 0])
        reach = _WEDGE * self.extent
        corners = [self.at(centre + reach * (forward + sign * sideways)) for sign in (-1, 1)]
        dim = tuple(int(0.35 * part + 0.65 * back) for part, back in zip(colour, RAISED, strict=True))
        self.draw.polygon([self.at(centre), *corners], fill=dim, outline=colour)
        x, y = self.at(centre)
        dot = 4 * _FINE
        self.draw.ellipse((x - dot, y - dot, x + dot, y + dot), fill=colour)
        name = self.at(centre - 0.055 * self.extent * forward)
        self.draw.text(name, self.capture.camera_names[camera], INK, font(14 * _FINE), anchor="mm")


def _ground_axes(capture: Capture) -> Float[np.ndarray, "2 3"]:
    """Two axes of the ground: across the direction in which the person mostly stands upright."""
    frames = range(0, capture.num_frames, max(1, capture.num_frames // 50))
    with torch.no_grad():
        joints = capture.body(capture.params.select(list(frames)), capture.surface.rest_vertices).joints
    head = capture.body.joint_names.index("head") if "head" in capture.body.joint_names else -1
    up = (joints[:, head] - joints[:, 0]).double().mean(0).numpy()
    # A world is nearly always built along one of its axes; a person leans.
    axis = int(np.abs(up).argmax())
    up = np.sign(up[axis]) * np.eye(3)[axis]
    first = np.eye(3)[(axis + 1) % 3]
    # The picture's y points down, so the ground is seen from above where y turns the other way.
    return np.stack([first, -np.cross(up, first)])


def _square(points: Float[np.ndarray, "n 2"]) -> tuple[Float[np.ndarray, " 2"], float]:
    """Corner and side of the square round points, metres."""
    low, high = points.min(0), points.max(0)
    extent = max(float((high - low).max()), 1.0)
    return (low + high) / 2 - extent / 2, extent


def draw_legend(width: int) -> Image.Image:
    """What the colours of cameras, and of the clips, mean."""
    picture, draw = blank(width, 20)
    left = 0.0
    for text, colour in (("anchor", ANCHOR), ("trained on", SEEN), ("held out", TESTED)):
        _entry(draw, left, text, colour)
        left += draw.textlength(text, font(13)) + 34
    return picture


def _entry(draw: ImageDraw.ImageDraw, left: float, text: str, colour: tuple[int, int, int]) -> None:
    draw.rectangle((left, 4, left + 11, 15), colour)
    draw.text((left + 17, 10), text, FAINT, font(13), anchor="lm")
