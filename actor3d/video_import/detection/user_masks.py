"""Masks that the user brings: a folder of pictures, or a video, of each camera."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from jaxtyping import Bool, Int

from actor3d.captures.files import IMAGE_SUFFIXES, MASK_SUFFIXES, sorted_files
from actor3d.captures.mattes import FaintError, NoMaskError, person_of
from actor3d.errors import fail, missing
from actor3d.io.strict import natural_key
from actor3d.video_import.detection.detect import write_mask
from actor3d.video_import.videos import Video, open_video, read_through

_VIDEO_SUFFIXES = (".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v")

UserMasks = tuple[Path, ...] | Video
"""A picture for each frame of the video, or a video of masks."""


def find_masks(folder: Path, camera: str, video: Video) -> UserMasks:
    """The user's masks of every frame of one camera's video.

    Args:
        folder: Holds ``<camera>/*.png`` or ``*.jpg``, taken in the order of their names' numbers, or a video
            ``<camera>.mp4`` of masks.
        camera: Its name.
        video: What it filmed.

    Raises:
        MissingFileError: if there are none.
        CaptureError: if there are not as many as frames in the video, or a video of masks is of another size.
    """
    own = folder / camera
    files = sorted_files(own, MASK_SUFFIXES) or sorted_files(own, IMAGE_SUFFIXES)
    masks: UserMasks = tuple(sorted(files, key=lambda file: natural_key(file.name)))
    if not masks:
        masks = _mask_video(folder, camera, video)
    count, where = (masks.num_frames, masks.file) if isinstance(masks, Video) else (len(masks), own)
    if count != video.num_frames:
        raise fail(
            where, f"holds {count} masks, the video {video.num_frames} frames", "give one for each frame"
        )
    return masks


def _mask_video(folder: Path, camera: str, video: Video) -> Video:
    found = [file for file in sorted_files(folder, _VIDEO_SUFFIXES) if file.stem == camera]
    if not found:
        raise missing(
            folder / camera,
            f"holds no .png masks of camera {camera} nor .jpg ones, and there is no video {camera}.mp4 of them",
            "give a mask for each frame of its video",
        )
    masks = read_through(open_video(found[0]))
    if masks.image_size != video.image_size:
        (height, width), (tall, wide) = masks.image_size, video.image_size
        raise fail(
            masks.file,
            f"is {width}×{height} pixels, its video {wide}×{tall}",
            "give masks of the video's size",
        )
    return masks


def unpack_masks(masks: Video, numbers: Int[np.ndarray, " F"], folder: Path) -> tuple[Path, ...]:
    """Pictures of some frames of a video of masks; what an earlier call has written is kept.

    Raises:
        CaptureError: if frames are no masks, or none shows a person.
    """
    files = {int(number): folder / f"{int(number):06d}.png" for number in numbers}
    if not all(file.exists() for file in files.values()):
        folder.mkdir(parents=True, exist_ok=True)
        for number, person in _people(masks, files):
            write_mask(files[number], person)
    return tuple(files[int(number)] for number in numbers)


def _people(masks: Video, wanted: Iterable[int]) -> Iterator[tuple[int, Bool[np.ndarray, "H W"]]]:
    """The person in each of the wanted frames; nobody in a dark one, unless all are."""
    numbers = set(wanted)
    start, bright, faint = min(numbers), False, None
    for number, picture in enumerate(masks.frames(start, max(numbers) + 1), start=start):
        if number not in numbers:
            continue
        try:
            person = person_of(picture, lossy=True)
        except FaintError as error:
            faint = error
            person = np.zeros(masks.image_size, bool)
        except NoMaskError as error:
            raise fail(f"{masks.file}: frame {number}", error.what, error.remedy) from None
        bright = bright or bool(person.any())
        yield number, person
    if faint and not bright:
        raise fail(masks.file, faint.what, faint.remedy)
