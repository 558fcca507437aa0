"""Folders of numbered pictures, one of each camera, read like videos."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import UInt8

from actor3d.captures.frame_numbers import is_counted, told, told_numbers
from actor3d.captures.images import read_image
from actor3d.errors import CaptureError, fail, missing
from actor3d.io.strict import read_file
from actor3d.video_import.videos import Video

logger = logging.getLogger(__name__)

DEFAULT_FPS = 30.0
_SUFFIXES = (".jpg", ".jpeg", ".png")
_OTHER_PICTURES = (".bmp", ".tif", ".tiff", ".webp", ".exr", ".heic", ".dng", ".raw", ".ppm", ".gif")
_MAX_BYTES = 256 << 20
_SHOWN = 3
_AS_STORED = cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION


@dataclass(frozen=True, kw_only=True, slots=True)
class PictureFolder(Video):
    """The pictures of one camera."""

    pictures: tuple[Path, ...]
    """In the order of their numbers."""
    numbers: tuple[int, ...]
    """Those in the pictures' names, ascending."""

    @property
    def name(self) -> str:
        """The folder's name, which is its camera's."""
        return self.file.name

    @property
    def parts(self) -> tuple[Path, ...]:
        """The files that hold the pictures."""
        return self.pictures

    def frames(self, start: int, stop: int) -> Iterator[UInt8[np.ndarray, "H W 3"]]:
        """RGB pictures from frame ``start`` to ``stop`` (exclusive).

        Raises:
            CaptureError: if a picture cannot be read, or is of another size than the first.
        """
        for file in self.pictures[start:stop]:
            picture = read_image(file)
            if picture.shape[:2] != self.image_size:
                raise fail(
                    file,
                    f"is {picture.shape[1]}×{picture.shape[0]} pixels, the folder's first {self.image_size[1]}×"
                    f"{self.image_size[0]}",
                    "give pictures of one size",
                )
            yield picture


def open_pictures(folder: Path, fps: float) -> PictureFolder:
    """Look at a folder of pictures: their order and size; a warning names what is no picture.

    Args:
        folder: It holds pictures of one camera, JPEG or PNG, with numbers in their names.
        fps: Pictures a second.

    Raises:
        MissingFileError: if it holds no pictures.
        CaptureError: if their order cannot be told, or the first one cannot be used.
    """
    pictures = _pictures_in(folder)
    numbers = told_numbers(pictures)
    if numbers is None:
        raise _no_order(folder, pictures)
    numbered = sorted(zip(numbers, pictures, strict=True))
    first = numbered[0][1]
    height, width = read_image(first).shape[:2]
    _require_upright(first)
    return PictureFolder(
        file=folder,
        fps=fps,
        num_frames=len(numbered),
        image_size=(height, width),
        pictures=tuple(file for _, file in numbered),
        numbers=tuple(number for number, _ in numbered),
    )


def picture_numbers(video: Video) -> tuple[int, ...] | None:
    """The numbers in the names of a camera's pictures; none of a video's."""
    return video.numbers if isinstance(video, PictureFolder) else None


def require_same_numbers(folders: Sequence[PictureFolder], *, shifted: bool) -> None:
    """Refuse cameras whose pictures do not belong together by their places; those that lack the last ones do.

    Args:
        folders: One of each camera.
        shifted: Whether the user says how the cameras are out of step, so that each may begin with another number.

    Raises:
        CaptureError: naming the first picture that another camera lacks.
    """
    if not folders:
        return
    for folder in folders[1:]:
        for ours, others in zip(folder.numbers, folders[0].numbers, strict=False):
            ours -= folder.numbers[0] * shifted
            others -= folders[0].numbers[0] * shifted
            if ours != others:
                raise fail(
                    folder.file,
                    f"has picture {ours} where {folders[0].file} has {others}",
                    "take away what not all cameras have; or say by --offsets how they are out of step",
                )
    _note_gaps(max(folders, key=lambda folder: folder.num_frames))


def note_numbers_beside_videos(videos: Sequence[Video]) -> None:
    """Warn of pictures whose numbers are not their places, where other cameras' frames are only places in videos."""
    folders = [video for video in videos if isinstance(video, PictureFolder)]
    other = next((folder for folder in folders if not is_counted(folder.numbers)), None)
    if other is not None and len(folders) < len(videos):
        logger.warning(
            "%s: its pictures are numbered %s: the first is taken for the first frame of the videos beside them, and "
            "so on, but for --offsets",
            other.file,
            told(other.numbers),
        )


def _note_gaps(folder: PictureFolder) -> None:
    steps = np.diff(folder.numbers)
    gaps = np.flatnonzero(steps > steps.min()) if len(steps) else steps
    if len(gaps):
        logger.warning(
            "%s: pictures are missing in all cameras, first behind %d; the motion jumps there",
            folder.file,
            folder.numbers[gaps[0]],
        )


def _pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder, of one kind."""
    files = [file for file in folder.iterdir() if not file.name.startswith(".")]
    pictures = [file for file in files if file.suffix.lower() in _SUFFIXES and file.is_file()]
    others = sorted(file.name for file in files if file not in set(pictures))
    if not pictures:
        raise _none_found(folder, files)
    kinds = {_kind(file) for file in pictures}
    if len(kinds) > 1:
        raise fail(folder, "holds both .jpg and .png", "leave only the photographs, masks apart")
    if others:
        more = f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else ""
        logger.warning("%s: no pictures, and left out: %s%s", folder, ", ".join(others[:_SHOWN]), more)
    return pictures


def _kind(file: Path) -> str:
    return "png" if file.suffix.lower() == ".png" else "jpg"


def _none_found(folder: Path, files: Sequence[Path]) -> Exception:
    if any(file.is_dir() for file in files):
        return missing(folder, "holds folders, no pictures", f"name each camera's: --videos {folder}/*")
    if any(file.suffix.lower() in _OTHER_PICTURES for file in files):
        return missing(folder, "holds pictures, but no .jpg or .png", "convert them to .png or .jpg")
    return missing(
        folder, "holds no .jpg or .png pictures", "give a folder of numbered pictures of one camera"
    )


def _no_order(folder: Path, pictures: Sequence[Path]) -> CaptureError:
    example = sorted(file.name for file in pictures)[:_SHOWN]
    return fail(
        folder,
        f"does not tell the order of its pictures ({', '.join(example)})",
        "name them alike but for their frames' numbers, as 000000.jpg",
    )


def _require_upright(file: Path) -> None:
    """Refuse a note that a picture be turned when shown: calibrations are made by tools that heed it or do not."""
    content = np.frombuffer(read_file(file, _MAX_BYTES), np.uint8)
    shown, stored = (cv2.imdecode(content, flags) for flags in (cv2.IMREAD_COLOR, _AS_STORED))
    assert shown is not None and stored is not None
    if shown.shape != stored.shape or (shown != stored).any():
        raise fail(
            file,
            "is to be turned when shown, as its EXIF data say",
            "turn the pictures themselves, as by `mogrify -auto-orient`, and calibrate with them",
        )
