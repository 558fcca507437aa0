"""Photographs and masks of a capture in the making; what an earlier attempt has written is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Int, UInt8

from actor3d.captures.images import read_mask
from actor3d.errors import fail
from actor3d.io.atomic import write_atomic
from actor3d.video_import.detection.detect import write_mask
from actor3d.video_import.videos import Video

_JPEG_QUALITY = 95


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CameraTask:
    """One camera's photographs and masks."""

    video: Video
    numbers: Int[np.ndarray, " F"]
    """The video's frame for each of the capture's frames, ascending."""
    masks: tuple[Path, ...]
    """The mask of each of the capture's frames."""
    folder: Path
    """Where ``000000.jpg`` and ``000000.png`` … go."""


def write_camera(task: CameraTask) -> Iterator[int]:
    """Write one camera's photographs and masks, as filmed; yields how many frames are there after each.

    Raises:
        CaptureError: if the video ends too soon, or a mask cannot be read or is of another size.
    """
    task.folder.mkdir(exist_ok=True)
    # The mask of a frame is the last to be written.
    present = next(
        (frame for frame in range(len(task.numbers)) if not _file(task, frame, "png").exists()), None
    )
    if present is None:
        yield len(task.numbers)
        return
    if present:
        yield present
    wanted = {int(number): frame for frame, number in enumerate(task.numbers) if frame >= present}
    start = int(task.numbers[present])
    for number, picture in enumerate(task.video.frames(start, int(task.numbers[-1]) + 1), start=start):
        if number in wanted:
            frame = wanted[number]
            write_atomic(_file(task, frame, "jpg"), _jpeg(picture))
            _place_mask(task.masks[frame], _file(task, frame, "png"), task.video.image_size)
            yield frame + 1


def _file(task: CameraTask, frame: int, suffix: str) -> Path:
    return task.folder / f"{frame:06d}.{suffix}"


def _jpeg(picture: UInt8[np.ndarray, "H W 3"]) -> bytes:
    bgr = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    whole, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not whole:
        raise OSError("OpenCV cannot encode a photograph as JPEG")
    return encoded.tobytes()


def _place_mask(mask: Path, file: Path, image_size: tuple[int, int]) -> None:
    person = read_mask(mask)
    height, width = person.shape
    if (height, width) != image_size:
        expected = f"{image_size[1]}×{image_size[0]}"
        raise fail(
            mask, f"is {width}×{height} pixels, its video {expected}", "give masks of the video's size"
        )
    write_mask(file, person)
