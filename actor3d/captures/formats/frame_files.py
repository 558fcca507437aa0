"""Matching files to frames by the numbers in their names, and finding the frames that every camera has."""

import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from actor3d.captures.files import IMAGE_SUFFIXES, MASK_SUFFIXES, sorted_files
from actor3d.captures.formats.recording import Coverage
from actor3d.errors import fail, missing

logger = logging.getLogger(__name__)

PHOTOGRAPH_SUFFIXES = (".jpg", ".jpeg", ".png")
_SHOWN = 3
"""How many cameras, or frames of one, a message lists."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CameraFiles:
    """The files of one camera by frame."""

    name: str
    folder: Path
    images: Mapping[int, Path]
    masks: Mapping[int, tuple[Path, ...]]


def plain_number(file: Path) -> int:
    """The frame number that is a file's name, as in ``000012.jpg``.

    Raises:
        CaptureError: if the name is no number.
    """
    if not file.stem.isdecimal():
        raise fail(
            file, "has no frame number for a name", "name files after their frames, or take this one away"
        )
    return int(file.stem)


def files_by_frame(
    folder: Path, suffixes: Iterable[str], number_of: Callable[[Path], int] = plain_number
) -> dict[int, Path]:
    """The files of a folder by frame number, ascending; empty where there is no such folder.

    Raises:
        CaptureError: if a name holds no frame number, or two hold the same.
    """
    found: dict[int, Path] = {}
    for file in sorted_files(folder, suffixes):
        other = found.setdefault(number_of(file), file)
        if other != file:
            raise fail(file, f"belongs to the same frame as {other.name}", "take one of them away")
    return dict(sorted(found.items()))


def masks_by_frame(
    folders: Iterable[Path], number_of: Callable[[Path], int] = plain_number
) -> dict[int, tuple[Path, ...]]:
    """All masks of each frame, from several folders: PNGs, or JPEGs where a folder holds no PNG.

    Raises:
        CaptureError: if a name holds no frame number, or two of a folder hold the same.
    """
    found: dict[int, tuple[Path, ...]] = {}
    for folder in folders:
        files = files_by_frame(folder, MASK_SUFFIXES, number_of) or files_by_frame(
            folder, IMAGE_SUFFIXES, number_of
        )
        for frame, file in files.items():
            found[frame] = (*found.get(frame, ()), file)
    return found


def with_photographs(cameras: Sequence[CameraFiles], root: Path) -> tuple[CameraFiles, ...]:
    """The cameras that took any photograph; the others are left out with a warning.

    Calibrations list cameras that a copy of the capture need not have: subjects 313 and 315 lack 20 and 21.

    Raises:
        MissingFileError: if no camera took one.
    """
    present = tuple(camera for camera in cameras if camera.images)
    if not present:
        folders = ", ".join(str(camera.folder) for camera in cameras[:_SHOWN])
        raise missing(root, f"no photographs in {folders} …", "put every camera's photographs there")
    absent = [camera.name for camera in cameras if not camera.images]
    if absent:
        logger.warning("%s has no photographs of cameras %s, which are left out", root, ", ".join(absent))
    return present


def complete_frames(
    root: Path, cameras: Sequence[CameraFiles], bodies: Collection[int], *, skip_missing: bool
) -> tuple[int, ...]:
    """The frames with a body, a photograph in every camera, and a mask in every camera; ascending.

    Frames without a body are not part of a capture. A frame with one that some camera lacks is an error, or is left
    out with a warning.

    Raises:
        CaptureError: if frames are missing and may not be skipped, or none is complete.
    """
    gaps = [
        (f"camera {camera.name} lacks {what}", [frame for frame in bodies if frame not in files])
        for camera in cameras
        for what, files in (("photographs", camera.images), ("masks", camera.masks))
    ]
    gaps = [(what, sorted(frames)) for what, frames in gaps if frames]
    if gaps and not skip_missing:
        raise fail(root, describe_gaps(gaps), "restore them, or leave these frames out with --skip-missing")
    incomplete = {frame for _, frames in gaps for frame in frames}
    complete = tuple(sorted(frame for frame in bodies if frame not in incomplete))
    if not complete:
        raise fail(root, f"no frame is complete: {describe_gaps(gaps)}", "restore the missing files")
    if gaps:
        logger.warning("%s: %d frames are left out: %s", root, len(incomplete), describe_gaps(gaps))
    _note_bodiless(root, cameras, bodies)
    return complete


def coverage_of(cameras: Sequence[CameraFiles], bodies: Collection[int]) -> Coverage:
    """Which camera has what of the frames with a body."""
    return Coverage(
        frame_names=tuple(f"{frame:06d}" for frame in bodies),
        images=np.array([[frame in camera.images for frame in bodies] for camera in cameras]),
        masks=np.array([[frame in camera.masks for frame in bodies] for camera in cameras]),
    )


def describe_gaps(gaps: Sequence[tuple[str, Sequence[object]]]) -> str:
    """One line that says what lacks which frames."""
    parts = [
        f"{what} of frames {', '.join(map(str, frames[:_SHOWN]))}"
        + (f" and {len(frames) - _SHOWN} more" if len(frames) > _SHOWN else "")
        for what, frames in gaps[:_SHOWN]
    ]
    more = f"; {len(gaps) - _SHOWN} more gaps in other cameras" if len(gaps) > _SHOWN else ""
    return ", ".join(parts) + more


def _note_bodiless(root: Path, cameras: Sequence[CameraFiles], bodies: Collection[int]) -> None:
    seen = {frame for camera in cameras for frame in camera.images}
    without = len(seen - set(bodies))
    if without:
        logger.warning("%s: %d of %d photographed frames have no body fit; unused", root, without, len(seen))
