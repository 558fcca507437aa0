"""Whether the body stands where a capture's masks see the person, and the masks see the person where it stands."""

from collections.abc import Container, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Bool, Float, UInt8
from torch import Tensor

from actor3d.captures.calibration import Calibration
from actor3d.captures.capture import Capture
from actor3d.captures.images import IGNORED, read_joint_mask, resized_mask, scaled_size, undistort_crop
from actor3d.errors import Fault
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

_SPREAD_FRAMES = 5
"""Of each camera, looked at closely whatever they show at a glance."""
_GLANCE_SIZE, _PLACED_SIZE = 128, 512
"""Pixels of a picture's longer side when body and mask are laid upon each other, at a glance and closely."""
_FRAMES_AT_ONCE = 32
_MIN_ON_MASK = 0.5
_MIN_MASK_ON_BODY = 0.5
"""Wide clothes and hair are mask without body; a good fit covers four fifths."""
_INVERTED = 0.6
"""Share of the body beside a mask that is its own negative."""


def placement_faults(capture: Capture, pool: Executor) -> list[Fault]:
    """Cameras in which body and mask do not cover each other in some frame: all are looked at.

    A millimetre taken for a metre, a transposed rotation or a shifted frame order all show here; so does a mask that
    holds more than the person.
    """
    spread = {int(frame) for frame in np.linspace(0, capture.num_frames - 1, _SPREAD_FRAMES).round()}
    misplaced: list[list[_Placement]] = [[] for _ in capture.camera_names]
    for start in range(0, capture.num_frames, _FRAMES_AT_ONCE):
        frames = range(start, min(start + _FRAMES_AT_ONCE, capture.num_frames))
        vertices = capture.posed_vertices(frames)[:, : capture.body.num_skin_vertices]
        for camera, found in enumerate(misplaced):
            placed = pool.map(partial(_misplaced, capture, camera, spread), frames, vertices)
            found += [each for each in placed if each is not None]
    return [
        _placement_fault(found, name, capture.num_frames)
        for found, name in zip(misplaced, capture.camera_names, strict=True)
        if found
    ]


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

    @property
    def share(self) -> float:
        """The lesser of the two shares."""
        return min(self.on_mask, self.mask_on_body)


def _misplaced(
    capture: Capture, camera: int, spread: Container[int], frame: int, vertices: Float[Tensor, "N 3"]
) -> _Placement | None:
    """How body and mask lie upon each other, if they do not cover each other."""
    if frame not in spread and not _doubtful(capture, camera, frame, vertices):
        return None
    placed = _place(capture, camera, frame, vertices)
    fits = placed.on_mask >= _MIN_ON_MASK and placed.mask_on_body >= _MIN_MASK_ON_BODY
    return None if fits else placed


def _doubtful(capture: Capture, camera: int, frame: int, vertices: Float[Tensor, "N 3"]) -> bool:
    """Whether, at a glance, what the picture shows of the body is not on the mask, or the mask not on the body."""
    small, labels = glance(capture, camera, frame)
    body = (rasterize_mesh(vertices, capture.body.skin_faces, small).face[0].numpy() >= 0) & (
        labels != IGNORED
    )
    person = labels == 1
    both = (body & person).sum()
    return bool(both < _MIN_ON_MASK * body.sum() or both < _MIN_MASK_ON_BODY * person.sum())


def glance(capture: Capture, camera: int, frame: int) -> tuple[Cameras, UInt8[np.ndarray, "h w"]]:
    """A camera made small, and a frame's mask as it sees it: 0 background, 1 person, `IGNORED` where no pixel is."""
    size = capture.calibration.image_sizes[camera]
    small = capture.cameras([camera]).resized(scaled_size(size, min(1.0, _GLANCE_SIZE / max(size))))
    mask = resized_mask(read_joint_mask(capture.masks[camera][frame]), small.image_size)
    K = small.K[0].double().numpy() - np.array([[0, 0, 0.5], [0, 0, 0.5], [0, 0, 0]])
    return small, _undistorted(mask, K, capture.calibration.D[camera])


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
    labels = _undistorted(mask, lens.opencv_intrinsics(camera), lens.D[camera])
    small = capture.cameras([camera]).resized(scaled_size(size, min(1.0, _PLACED_SIZE / max(size))))
    person = resized_mask(labels == 1, small.image_size)
    body = rasterize_mesh(vertices, capture.body.skin_faces, small).face[0].numpy() >= 0
    return float(body[person].mean()) if person.any() else 1.0


def _undistorted(
    mask: Bool[np.ndarray, "H W"], K_opencv: Float[np.ndarray, "3 3"], D: Float[np.ndarray, " 8"]
) -> UInt8[np.ndarray, "H W"]:
    height, width = mask.shape
    return undistort_crop(np.zeros((height, width, 3), np.uint8), mask, K_opencv, D, (0, 0), (height, width))[
        1
    ]


def _placement_fault(misplaced: Sequence[_Placement], camera: str, num_frames: int) -> Fault:
    worst = min(misplaced, key=lambda each: each.share)
    remedy = f"check camera {camera}'s calibration, the frame order, and the body's trans and orientation"
    if worst.inverted:
        what = "the body stands where this mask says background: the person is black in it"
        remedy = f"invert the masks of camera {camera}, and of all others that are so"
    elif worst.on_mask < _MIN_ON_MASK:
        what = f"only {worst.on_mask:.0%} of the body's vertices fall on the person in this mask"
    else:
        what = f"the body covers only {worst.mask_on_body:.0%} of the person in this mask"
        what += ", more than loose clothes and hair, which are no fault, account for"
        remedy = f"give camera {camera} masks of the one person alone, or {remedy}"
    if len(misplaced) < num_frames:
        others = f"{len(misplaced)} of camera {camera}'s {num_frames} masks do not fit, the others do"
        remedy = f"{others}: mend those alone, or {remedy}"
    return Fault(where=str(worst.mask), what=what, remedy=remedy)
