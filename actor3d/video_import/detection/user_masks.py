"""Masks that the user brings: a folder of pictures, or a video, of each camera."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Bool, Int

from actor3d.captures.files import IMAGE_SUFFIXES, MASK_SUFFIXES, sorted_files
from actor3d.captures.frame_numbers import told_numbers
from actor3d.captures.mattes import FaintError, NoMaskError, person_of
from actor3d.errors import fail, missing
from actor3d.io.strict import natural_key
from actor3d.video_import.detection.detect import write_mask
from actor3d.video_import.detection.picking import Annotated, listed, pick_frames
from actor3d.video_import.picture_folders import picture_numbers
from actor3d.video_import.videos import Video, open_video, read_through

_VIDEO_SUFFIXES = (".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v")


@dataclass(frozen=True, kw_only=True, slots=True)
class MaskVideo:
    """A video of masks."""

    video: Video
    places: tuple[int, ...]
    """Its frame for each of the filmed video's."""


UserMasks = tuple[Path, ...] | MaskVideo
"""A picture for each frame of the video, or a video of masks."""


def find_masks(folder: Path, camera: str, video: Video) -> UserMasks:
    """The user's masks of every frame of one camera's video.

    Args:
        folder: Holds ``<camera>/*.png`` or ``*.jpg``, taken by their names' numbers, or a video ``<camera>.mp4`` of
            masks; see :func:`pick_frames`.
        camera: Its name.
        video: What it filmed.

    Raises:
        MissingFileError: if there are none.
        CaptureError: if there are fewer than frames in the video, it cannot be told which are these, or a video of
            masks is of another size.
    """
    own = folder / camera
    found = sorted_files(own, MASK_SUFFIXES) or sorted_files(own, IMAGE_SUFFIXES)
    if not found:
        masks = _mask_video(folder, camera, video)
        return MaskVideo(video=masks, places=_picked(listed(masks.file, "masks", masks.num_frames), video))
    files = sorted(found, key=lambda file: natural_key(file.name))
    named = Annotated(where=own, kind="masks", count=len(files), numbers=told_numbers(files))
    return tuple(files[place] for place in _picked(named, video))


def _picked(annotated: Annotated, video: Video) -> tuple[int, ...]:
    return pick_frames(annotated, video.num_frames, picture_numbers(video))


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


def unpack_masks(masks: MaskVideo, numbers: Int[np.ndarray, " F"], folder: Path) -> tuple[Path, ...]:
    """Pictures of the masks of some of the filmed video's frames; what an earlier call has written is kept.

    Raises:
        CaptureError: if frames are no masks, or none shows a person.
    """
    wanted = [masks.places[number] for number in numbers.tolist()]
    files = {place: folder / f"{place:06d}.png" for place in wanted}
    if not all(file.exists() for file in files.values()):
        folder.mkdir(parents=True, exist_ok=True)
        for place, person in _people(masks.video, files):
            write_mask(files[place], person)
    return tuple(files[place] for place in wanted)


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
