"""Which camera has which frame, and what the frames are used for."""

import numpy as np
from jaxtyping import Int
from PIL import Image, ImageDraw

from actor3d.captures.capture import Capture
from actor3d.inspection.canvas import (
    FAINT,
    INK,
    MISSING,
    PAPER,
    SEEN,
    TESTED,
    TRAIN_FRAMES,
    UNUSED,
    blank,
    font,
    shortened,
)
from actor3d.inspection.tiles import camera_role

_NAMES = 96
_CLIPS = 34
_AXIS = 24
_NO_MASK = (244, 140, 60)
_HERE, _WITHOUT_MASK, _ABSENT = 0, 1, 2
_FEWEST_ROW, _MOST_ROW = 9, 40


def draw_coverage(capture: Capture, width: int, height: int) -> Image.Image:
    """A row for each camera, a column for each frame (or run of frames), and the clips below.

    Args:
        capture: Any capture.
        width: Of the result, pixels.
        height: That it may have; more where there are many cameras.
    """
    state = _state(capture)
    count, frames = state.shape
    row = int(np.clip((height - _CLIPS - _AXIS) / count, _FEWEST_ROW, _MOST_ROW))
    picture, draw = blank(width, row * count + _CLIPS + _AXIS)
    columns = _columns_of(frames, width - _NAMES)
    for camera in range(count):
        top = camera * row
        _, colour = camera_role(capture, camera)
        name = shortened(capture.camera_names[camera], _NAMES - 16, min(13, row + 2))
        draw.text((_NAMES - 10, top + row / 2), name, colour, font(min(13, row + 2)), anchor="rm")
        _draw_row(draw, state[camera], columns, (top, top + row - (2 if row > 6 else 1)))
    _draw_frames_used(draw, capture, columns, row * count + 4)
    _draw_axis(draw, capture, columns, row * count + _CLIPS)
    return picture


def coverage_note(capture: Capture) -> str:
    """What is missing, in words."""
    state = _state(capture)
    absent, without = int((state == _ABSENT).sum()), int((state == _WITHOUT_MASK).sum())
    if not absent and not without:
        return f"all {state.shape[1]:,} frames in every camera"
    left_out = int((state != _HERE).any(0).sum())
    return (
        f"{absent:,} photographs and {without:,} masks are missing; "
        f"{left_out:,} of {state.shape[1]:,} frames left out"
    )


def _state(capture: Capture) -> Int[np.ndarray, "V F"]:
    seen = capture.coverage
    return np.where(seen.images, np.where(seen.masks, _HERE, _WITHOUT_MASK), _ABSENT)


def _columns_of(frames: int, width: int) -> list[int]:
    """Where each frame begins, pixels; several may share one."""
    return [_NAMES + round(frame * width / frames) for frame in range(frames + 1)]


def _draw_row(
    draw: ImageDraw.ImageDraw,
    state: Int[np.ndarray, " F"],
    columns: list[int],
    rows: tuple[int, int],
) -> None:
    gap = 1 if columns[-1] - columns[0] >= 5 * len(state) else 0
    colours = {_HERE: SEEN, _WITHOUT_MASK: _NO_MASK, _ABSENT: MISSING}
    dim = tuple(int(0.55 * part + 0.45 * back) for part, back in zip(SEEN, PAPER, strict=True))
    # What is missing is drawn last, so that no frame beside it hides it.
    for kind in (_HERE, _WITHOUT_MASK, _ABSENT):
        for frame in np.flatnonzero(state == kind).tolist():
            right = max(columns[frame + 1] - 1 - gap, columns[frame])
            colour = dim if kind == _HERE else colours[kind]
            draw.rectangle((columns[frame], rows[0], right, rows[1]), colour)


def _draw_frames_used(draw: ImageDraw.ImageDraw, capture: Capture, columns: list[int], top: int) -> None:
    """The clips; their frames are those that are kept."""
    place = {name: index for index, name in enumerate(capture.coverage.frame_names)}
    kept = [place[name] for name in capture.frame_names]
    draw.rectangle((columns[0], top, columns[-1] - 1, top + 18), UNUSED)
    for clip in capture.clips:
        left, right = columns[kept[clip.start]], columns[kept[clip.end - 1] + 1]
        tested = clip.name in capture.description.test_clips
        draw.rectangle((left, top, right - 2, top + 18), TESTED if tested else TRAIN_FRAMES)
        text = shortened(clip.name, right - left - 8, 13)
        ink = PAPER if tested else INK
        if text != "...":
            draw.text(((left + right) / 2, top + 9), text, ink, font(13), anchor="mm")
    draw.text((_NAMES - 10, top + 9), "clips", FAINT, font(13), anchor="rm")


def _draw_axis(draw: ImageDraw.ImageDraw, capture: Capture, columns: list[int], top: int) -> None:
    names = capture.coverage.frame_names
    marks = sorted({round(index) for index in np.linspace(0, len(names) - 1, min(6, len(names)))})
    for index in marks:
        anchor = "lt" if index == 0 else "rt" if index == len(names) - 1 else "mt"
        x = (
            columns[index]
            if index == 0
            else columns[index + 1]
            if index == len(names) - 1
            else columns[index]
        )
        draw.text((x, top), names[index].lstrip("0") or "0", FAINT, font(12), anchor=anchor)
