"""The pictures of an evaluation that are kept: a few frames from opposite sides, the best and the worst ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from jaxtyping import Float, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.evaluation.evaluate import FrameResult
from actor3d.evaluation.scoring import ViewResult
from actor3d.evaluation.viewpoints import head_window, posed_joints
from actor3d.imaging.metrics import ImageMetrics
from actor3d.imaging.pictures import error_map, save_grid, to_uint8

_SIDE = 480
"""Pixels of a picture."""
_SHEET_SIDE = 320
_MARGIN = 0.06
"""Room on each side of the person, of their larger extent: an avatar may reach beyond."""
_EXTREMES = 3
"""Best frames, and worst ones."""
Image = UInt8[ndarray, "H W 3"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ShownView:
    """The avatar beside the photograph, cut to the person; square pictures of one size."""

    frame: str
    camera: str
    metrics: ImageMetrics
    truth: Image
    avatar: Image
    error: Image
    head: tuple[Image, Image] | None
    """The photograph's and the avatar's, close; None where the head is not in the picture."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class KeptViews:
    """What a gallery has kept."""

    chosen: tuple[ShownView, ...]
    best: tuple[ShownView, ...]
    worst: tuple[ShownView, ...]


class Gallery:
    """Keeps pictures while an evaluation runs; never more than it shows."""

    def __init__(self, capture: Capture, frames: Sequence[int], cameras: Sequence[int]) -> None:
        """Keep these frames in these cameras (indices), and what is best and worst of all that is added."""
        self._capture, self._frames, self._cameras = capture, frozenset(frames), tuple(cameras)
        self.chosen: list[ShownView] = []
        """Frame after frame, camera after camera."""
        self.best: list[ShownView] = []
        """By PSNR in the box, one of a frame; the best first."""
        self.worst: list[ShownView] = []

    @property
    def cameras(self) -> int:
        """How many views are shown of each chosen frame."""
        return len(self._cameras)

    def add(self, frame: FrameResult) -> None:
        """Look at one frame's pictures."""
        ranked = sorted(frame.views, key=_quality)
        self.best = self._with(self.best, ranked[-1], 1)
        self.worst = self._with(self.worst, ranked[0], -1)
        if frame.index in self._frames:
            by_camera = {view.camera: view for view in frame.views}
            self.chosen += [self._shown(by_camera[camera]) for camera in self._cameras]

    @property
    def kept(self) -> KeptViews:
        """All that it has kept."""
        return KeptViews(chosen=tuple(self.chosen), best=tuple(self.best), worst=tuple(self.worst))

    def join(self, parts: Sequence[KeptViews]) -> None:
        """Keep what the parts of an evaluation, in their order, have kept together, in place of its own."""
        self.chosen = [view for part in parts for view in part.chosen]
        self.best = _most_extreme([view for part in parts for view in part.best], 1)
        self.worst = _most_extreme([view for part in parts for view in part.worst], -1)

    def _with(self, kept: list[ShownView], view: ViewResult, sign: int) -> list[ShownView]:
        """Those kept and another, the most extreme first."""
        if len(kept) == _EXTREMES and sign * (_quality(view) - _quality(kept[-1])) <= 0:
            return kept
        return _most_extreme([*kept, self._shown(view)], sign)

    def _shown(self, view: ViewResult) -> ShownView:
        pair = torch.stack([view.truth, view.picture])
        body = _cut(pair, _person_window(view.truth), _SIDE)
        head = self._head(view, pair)
        return ShownView(
            frame=self._capture.frame_names[view.frame],
            camera=self._capture.camera_names[view.camera],
            metrics=view.metrics,
            truth=to_uint8(body[0]),
            avatar=to_uint8(body[1]),
            error=to_uint8(error_map(body[1], body[0])),
            head=None if head is None else (to_uint8(head[0]), to_uint8(head[1])),
        )

    def _head(self, view: ViewResult, pair: Float[Tensor, "2 3 H W"]) -> Float[Tensor, "2 3 S S"] | None:
        [camera] = self._capture.evaluation_cameras([view.camera])
        window = head_window(camera, posed_joints(self._capture, view.frame))
        height, width = pair.shape[-2:]
        if window is None or window[0] >= width or window[1] >= height or min(window[:2]) <= -window[2]:
            return None
        return _cut(pair, window, _SIDE)


def save_contact_sheet(gallery: Gallery, path: Path) -> None:
    """Write the chosen frames as a picture: of each camera the truth, the avatar and the error; then the head."""
    tiles = [_tile(image) for start in range(0, len(gallery.chosen), gallery.cameras)
             for image in _row(gallery.chosen[start : start + gallery.cameras])]  # fmt: skip
    save_grid(torch.stack(tiles), path, columns=3 * gallery.cameras + 2)


def _row(views: Sequence[ShownView]) -> list[Image]:
    """One frame's pictures, the head's close-up from the first camera that sees it."""
    empty = np.zeros((_SIDE, _SIDE, 3), np.uint8)
    close = next((view.head for view in views if view.head), (empty, empty))
    return [*(image for view in views for image in (view.truth, view.avatar, view.error)), *close]


def _tile(image: Image) -> Float[Tensor, "3 S S"]:
    small = cv2.resize(image, (_SHEET_SIDE, _SHEET_SIDE), interpolation=cv2.INTER_AREA)
    return torch.from_numpy(small).permute(2, 0, 1).float() / 255


def _most_extreme(views: Sequence[ShownView], sign: int) -> list[ShownView]:
    return sorted(views, key=lambda shown: -sign * _quality(shown))[:_EXTREMES]


def _quality(view: ViewResult | ShownView) -> float:
    return view.metrics.box_psnr


def _person_window(truth: Float[Tensor, "3 H W"]) -> tuple[int, int, int]:
    """A square about the photographed person, the same for every avatar; left, top and side in pixels."""
    lit = truth.amax(0) > 0.02
    if not lit.any():
        lit = torch.ones_like(lit)
    rows, columns = torch.nonzero(lit.any(1))[:, 0], torch.nonzero(lit.any(0))[:, 0]
    extent = max(int(rows[-1] - rows[0]), int(columns[-1] - columns[0]))
    half = extent // 2 + max(4, round(_MARGIN * extent))
    return int(columns[0] + columns[-1]) // 2 - half, int(rows[0] + rows[-1]) // 2 - half, 2 * half


def _cut(pair: Float[Tensor, "2 3 H W"], window: tuple[int, int, int], size: int) -> Float[Tensor, "2 3 S S"]:
    """A square of pictures at another size, black beyond their edges."""
    left, top, side = window
    height, width = pair.shape[-2:]
    margins = (-left, left + side - width, -top, top + side - height)
    cut = torch.nn.functional.pad(pair, margins)
    return torch.nn.functional.interpolate(
        cut, (size, size), mode="bilinear", align_corners=False, antialias=True
    ).clamp(0, 1)
