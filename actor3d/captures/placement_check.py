"""Whether the body stands where a capture's masks see the person, and the masks see the person where it stands."""

from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Bool, Float
from torch import Tensor

from actor3d.captures.calibration import Calibration
from actor3d.captures.capture import Capture
from actor3d.captures.images import resized_mask, scaled_size, undistort_crop
from actor3d.errors import Fault
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_PLACED_FRAMES = 5
_PLACED_SIZE = 512
"""Pixels of a picture's longer side when body and mask are laid upon each other."""
_MIN_ON_MASK = 0.5
_MIN_MASK_ON_BODY = 0.5
"""Wide clothes and hair are mask without body; a good fit covers four fifths."""
_INVERTED = 0.6
"""Share of the body beside a mask that is its own negative."""


def placement_faults(capture: Capture, pool: Executor) -> list[Fault]:
    """Cameras in which body and mask do not cover each other, judged by a few frames.

    A millimetre taken for a metre, a transposed rotation or a shifted frame order all show here; so does a mask that
    holds more than the person.
    """
    picks = np.linspace(0, capture.num_frames - 1, min(_PLACED_FRAMES, capture.num_frames)).round()
    frames = sorted({int(frame) for frame in picks})
    vertices = capture.posed_vertices(frames)
    faults = []
    for camera in range(len(capture.calibration)):
        placed = list(pool.map(partial(_place, capture, camera), frames, vertices))
        worst = min(placed, key=lambda each: min(each.on_mask, each.mask_on_body))
        fault = _placement_fault(worst, capture.camera_names[camera])
        faults += [fault] if fault else []
    return faults


@dataclass(frozen=True, kw_only=True, slots=True)
class _Placement:
    """How body and mask lie upon each other in one photograph."""

    mask: Path
    on_mask: float
    """Share of the body's vertices whose picture, lens distortion included, lies on the mask."""
    mask_on_body: float
    """Share of the mask that the body covers; 1 where there is no mask."""
    inverted: bool
    """Whether all this is the other way round: body and background cover each other."""


def _place(capture: Capture, camera: int, frame: int, vertices: Float[Tensor, "N 3"]) -> _Placement:
    mask = capture.read_files(frame, camera)[1]
    on_mask, off_mask = _shares_of_vertices(capture.calibration, camera, mask, vertices.double().numpy())
    return _Placement(
        mask=capture.masks[camera][frame][0],
        on_mask=on_mask,
        mask_on_body=_share_of_mask(capture, camera, mask, vertices),
        inverted=off_mask >= _INVERTED
        and _share_of_mask(capture, camera, ~mask, vertices) >= _MIN_MASK_ON_BODY,
    )


def _shares_of_vertices(
    lens: Calibration, camera: int, mask: Bool[np.ndarray, "H W"], vertices: Float[np.ndarray, "N 3"]
) -> tuple[float, float]:
    """Shares of the vertices that lie, lens distortion included, on the mask and beside it within the picture."""
    rotation, _ = cv2.Rodrigues(lens.R[camera])
    if ((vertices @ lens.R[camera][2] + lens.t[camera][2]) <= 0).any():
        return 0.0, 0.0
    pixels, _ = cv2.projectPoints(
        vertices[:, None], rotation, lens.t[camera], lens.opencv_intrinsics(camera), lens.D[camera]
    )
    column, row = np.round(pixels[:, 0]).clip(-1, max(mask.shape)).astype(np.int64).T
    inside = (column >= 0) & (column < mask.shape[1]) & (row >= 0) & (row < mask.shape[0])
    on_mask = int(mask[row[inside], column[inside]].sum())
    return on_mask / len(vertices), (int(inside.sum()) - on_mask) / len(vertices)


def _share_of_mask(
    capture: Capture, camera: int, mask: Bool[np.ndarray, "H W"], vertices: Float[Tensor, "N 3"]
) -> float:
    """Share of the mask that the body covers, undistorted and made small."""
    lens = capture.calibration
    size = lens.image_sizes[camera]
    _, labels = undistort_crop(
        np.zeros((*size, 3), np.uint8), mask, lens.opencv_intrinsics(camera), lens.D[camera], (0, 0), size
    )
    small = capture.cameras([camera]).resized(scaled_size(size, min(1.0, _PLACED_SIZE / max(size))))
    person = resized_mask(labels == 1, small.image_size)
    body = rasterize_mesh(vertices, capture.body.faces, small).face[0].numpy() >= 0
    return float(body[person].mean()) if person.any() else 1.0


def _placement_fault(placed: _Placement, camera: str) -> Fault | None:
    if placed.on_mask >= _MIN_ON_MASK and placed.mask_on_body >= _MIN_MASK_ON_BODY:
        return None
    remedy = f"check camera {camera}'s calibration, the frame order, and the body's trans and orientation"
    if placed.inverted:
        what = "the body stands where this mask says background: the person is black in it"
        remedy = f"invert the masks of camera {camera}, and of all others that are so"
    elif placed.on_mask < _MIN_ON_MASK:
        what = f"only {placed.on_mask:.0%} of the body's vertices fall on the person in this mask"
    else:
        what = f"the body covers only {placed.mask_on_body:.0%} of the person in this mask"
        remedy = f"give camera {camera} masks of the one person alone, or {remedy}"
    return Fault(where=str(placed.mask), what=what, remedy=remedy)
