"""What an import of video is given, looked at before the long work: what cannot work is refused here."""

import hashlib
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from jaxtyping import Int

from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import find_body_model
from actor3d.body_fitting import FitOptions
from actor3d.captures.calibration import Calibration
from actor3d.captures.metadata import BodyChoice
from actor3d.errors import InputError, MissingFileError
from actor3d.video_import.calibrations import FilmedSize, match_videos, read_rig, usable_videos
from actor3d.video_import.detection.sources import UserAnnotations, read_user_annotations
from actor3d.video_import.folders import require_own_folders
from actor3d.video_import.picture_folders import (
    DEFAULT_FPS,
    PictureFolder,
    note_numbers_beside_videos,
    open_pictures,
    require_same_numbers,
)
from actor3d.video_import.selection import FrameRange, select_frames
from actor3d.video_import.splitting import split_frames
from actor3d.video_import.synchronising import named_offsets
from actor3d.video_import.videos import MOST_FPS, Video, open_video, read_through, require_one_rate
from rectifier3d.geometry.body import BodyModel

logger = logging.getLogger(__name__)

Progress = Callable[[str, int, int], None]
"""Called with the name of a stage, what is done of it, and all of it."""

AUTO = "auto"
"""Given as the only offset: offsets are told from the motion."""
FEWEST_CAMERAS = 2
"""To fit a body to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FootageOptions:
    """How raw video becomes a capture."""

    name: str | None = None
    """What the capture is called; its folder's name by default."""
    frames: FrameRange = field(default_factory=FrameRange)
    fps: float | None = None
    """Pictures a second of folders of pictures."""
    offsets: tuple[str, ...] = ()
    """``camera=frames`` of cameras that started earlier or later, or only ``auto``: told from the motion."""
    scale: float | None = None
    """Metres in one of the calibration's units, where it is not in metres."""
    held_out: tuple[str, ...] = ()
    """Cameras that the body is not fitted to and the avatar not trained on."""
    turn_held_out: bool = True
    """Whether these are turned, as the others are, so that they see the fitted body where they saw the person."""
    test_frames: int | None = None
    """Frames at the end that are not trained on; the last fifth by default."""
    body: BodyChoice = field(default_factory=lambda: BodyChoice(kind="free"))
    body_models: tuple[Path, ...] = ()
    """Folders in which licensed body model files lie."""
    keypoints: Path | None = None
    """The user's own 2D keypoints, in place of detected ones."""
    masks: Path | None = None
    """The user's own masks, likewise."""
    fit: FitOptions = field(default_factory=FitOptions)
    keep_bad_fit: bool = False
    """Whether to finish the capture even where the body does not suit what the cameras saw."""
    workers: int = 2
    """Processes that read videos."""

    def __post_init__(self) -> None:
        if self.workers < 1:
            raise InputError(f"workers must be at least 1, got {self.workers}")
        if self.fps is not None and not 0 < self.fps <= MOST_FPS:
            raise InputError(f"fps must be above 0 and at most {MOST_FPS:g}, got {self.fps:g}")


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Footage:
    """What an import starts from, looked at and found usable."""

    videos: tuple[Video, ...]
    calibration: Calibration
    annotations: list[UserAnnotations]
    body: BodyModel
    numbers: Int[np.ndarray, "V F"] | None
    """The video's frame for each of the capture's; none where the time offsets are yet to be told."""
    stamp: str

    @property
    def fps(self) -> float:
        """Frames a second of the videos."""
        return self.videos[0].fps


def open_inputs(
    files: Sequence[Path], calibration: Path, options: FootageOptions, report: Progress
) -> Footage:
    """Open everything that is given.

    Raises:
        FileNotFoundError: if something is not there.
        InputError: if something cannot be used, or does not belong together.
    """
    videos = _opened(files, options)
    if not videos:
        raise InputError("no video is given: name one of each camera")
    require_one_rate(videos, options.frames.stop)
    rig = read_rig(calibration, options.scale)
    videos = tuple(videos[index] for index in usable_videos(rig, [video.file for video in videos]))
    cameras = match_videos(
        rig, [FilmedSize(file=video.file, image_size=video.image_size) for video in videos]
    )
    require_own_folders(cameras.names)
    unknown = [name for name in options.held_out if name not in cameras.names]
    if unknown:
        raise InputError(
            f"no camera {', '.join(unknown)} to hold out: the videos' are {', '.join(cameras.names)}"
        )
    kept = len(cameras) - len(set(options.held_out))
    if kept < FEWEST_CAMERAS:
        raise InputError(f"{kept} cameras are left to fit the body to: at least {FEWEST_CAMERAS} are needed")
    body = find_body_model(options.body.kind, options.body.gender, options.body_models)
    # Refused now where the body cannot wear them, not after the fit.
    dressed(body, loose_clothes=options.body.clothes == "loose", long_hair=options.body.hair == "long")
    videos = _read_through(videos, options, report)
    require_same_numbers(
        [video for video in videos if isinstance(video, PictureFolder)], shifted=bool(options.offsets)
    )
    note_numbers_beside_videos(videos)
    numbers = None if options.offsets == (AUTO,) else _given_numbers(videos, cameras.names, options)
    return Footage(
        videos=videos,
        calibration=cameras,
        annotations=_annotations(videos, cameras.names, options),
        body=body,
        numbers=numbers,
        stamp=_stamp(videos, cameras, options),
    )


def _opened(files: Sequence[Path], options: FootageOptions) -> tuple[Video, ...]:
    """Videos and folders of pictures, which say nothing of their rate."""
    folders = [file for file in files if file.is_dir()]
    filmed = [file for file in files if file not in folders]
    if filmed and options.fps is not None:
        raise InputError(f"--fps is for folders of pictures: {filmed[0]} says its own frame rate")
    if folders and options.fps is None:
        logger.warning("pictures are taken as %g a second: give --fps if they are not", DEFAULT_FPS)
    fps = options.fps or DEFAULT_FPS
    return tuple(open_pictures(file, fps) if file in folders else open_video(file) for file in files)


def _looked_through(video: Video, stop: int | None) -> Video:
    return video if isinstance(video, PictureFolder) else read_through(video, stop)


def _read_through(videos: Sequence[Video], options: FootageOptions, report: Progress) -> tuple[Video, ...]:
    """The videos with as many frames as can be read of each."""
    whole = []
    report("look", 0, len(videos))
    with ThreadPoolExecutor(options.workers) as pool:
        for video in pool.map(partial(_looked_through, stop=options.frames.stop), videos):
            whole.append(video)
            report("look", len(whole), len(videos))
    return tuple(whole)


def _annotations(
    videos: Sequence[Video], names: Sequence[str], options: FootageOptions
) -> list[UserAnnotations]:
    """The user's keypoints and masks, called like the calibration's cameras or, where none is, like the videos."""
    try:
        return read_user_annotations(options.keypoints, options.masks, names, videos)
    except MissingFileError:
        called = [video.name for video in videos]
        with suppress(MissingFileError):
            return read_user_annotations(options.keypoints, options.masks, called, videos)
        raise


def _given_numbers(
    videos: Sequence[Video], names: Sequence[str], options: FootageOptions
) -> Int[np.ndarray, "V F"]:
    counts = [video.num_frames for video in videos]
    if len(set(counts)) > 1:
        logger.warning("the videos have %s frames: what all of them show is taken", counts)
    numbers = select_frames(counts, named_offsets(options.offsets, names), options.frames)
    # Refuses to hold out what is not there.
    split_frames(numbers.shape[1], options.test_frames)
    return numbers


def _stamp(videos: Sequence[Video], calibration: Calibration, options: FootageOptions) -> str:
    """Changes with all that detections and photographs depend on; videos enter by name, size and time of change."""
    digest = hashlib.sha256()
    for video in videos:
        for file in video.parts:
            status = file.stat()
            digest.update(f"{file.resolve()} {status.st_size} {status.st_mtime_ns}\n".encode())
    digest.update(repr([calibration.names, options.frames, options.offsets]).encode())
    digest.update(repr([options.keypoints, options.masks]).encode())
    if options.offsets == (AUTO,):
        for values in (calibration.K, calibration.D, calibration.R, calibration.t):
            digest.update(values.tobytes())
    return digest.hexdigest()
