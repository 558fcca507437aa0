"""Reading videos frame by frame, as a player shows them: turned upright, and never more than a frame in memory."""

import logging
import math
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

# Read when OpenCV opens its first video; damaged ones are reported in one line of ours.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")

import cv2
import numpy as np
from jaxtyping import UInt8

from actor3d.errors import CaptureError, InputError, fail, missing

logger = logging.getLogger(__name__)

_REMEDY = "film again, or convert it with ffmpeg -i IN -c:v libx264 -crf 16 OUT.mp4"
_FASTEST = 1000.0
"""Frames a second; what claims more counts something else."""
_MAX_FRAMES = 10_000_000
_LOST_FRAMES, _LOST_SHARE = 2, 0.01
"""What a file may count too much: many cameras' do, by one or two."""
_TOLD_DRIFT, _MOST_DRIFT = 0.25, 1.0
"""Frames by which cameras of slightly different rates get out of step: told, and too many."""
_UNSTEADY = 1.5
"""Frames by which pictures may come too early or too late."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Video:
    """A video file that can be read."""

    file: Path
    fps: float
    """Frames a second."""
    num_frames: int
    """As the file says; only reading it shows whether all are there."""
    image_size: tuple[int, int]
    """(height, width) as a player shows it, pixels."""

    @property
    def name(self) -> str:
        """The file's name without its suffix, which is its camera's."""
        return self.file.stem

    def frames(self, start: int, stop: int) -> Iterator[UInt8[np.ndarray, "H W 3"]]:
        """RGB pictures from frame ``start`` to ``stop`` (exclusive).

        What lies before ``start`` is decoded, too: jumping into a video lands on the wrong frame with some codecs.

        Raises:
            CaptureError: if the video ends before, or its pictures change their size.
        """
        with _opened(self.file) as capture:
            for number in range(stop):
                if not capture.grab():
                    raise self.ended(number)
                if number < start:
                    continue
                whole, picture = capture.retrieve()
                if not whole:
                    raise self.ended(number)
                if picture.shape[:2] != self.image_size:
                    raise fail(self.file, f"its pictures change their size at frame {number}", _REMEDY)
                yield cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)

    def ended(self, number: int) -> CaptureError:
        """The error for a video of which only so many frames can be read."""
        return fail(
            self.file,
            f"says that it has {self.num_frames} frames, but frame {number} cannot be read",
            f"copy it again, or leave its end out with --stop {number}" if number else _REMEDY,
        )


def open_video(file: Path) -> Video:
    """Look at a video: its frame rate, length and size.

    Raises:
        MissingFileError: if there is no such file.
        CaptureError: if it is no video that can be read.
    """
    if not file.is_file():
        raise missing(file, "there is no such video", "give the video of one camera, named like the camera")
    with _opened(file) as capture:
        whole, picture = capture.read()
        if not whole or picture is None:
            raise fail(file, "holds no picture that can be read", _REMEDY)
        fps, count = capture.get(cv2.CAP_PROP_FPS), capture.get(cv2.CAP_PROP_FRAME_COUNT)
        if not (math.isfinite(count) and 0 < count < _MAX_FRAMES):
            count = _count_rest(capture) + 1
    if not (math.isfinite(fps) and 0 < fps < _FASTEST):
        raise fail(file, f"says that it has {fps} frames a second", _REMEDY)
    height, width = picture.shape[:2]
    return Video(file=file, fps=fps, num_frames=int(count), image_size=(height, width))


def require_one_rate(videos: Sequence[Video], stop: int | None = None) -> None:
    """Make sure that frames of the same number were filmed together; warns if they nearly were not.

    A camera of 29.97 frames a second is 1.8 frames behind one of 30 after a minute.

    Args:
        videos: Of each camera.
        stop: The frame before which reading ends; the end of the shortest video without it.

    Raises:
        InputError: if the cameras get out of step.
    """
    slow, fast = min(videos, key=lambda video: video.fps), max(videos, key=lambda video: video.fps)
    frames = min([video.num_frames for video in videos] + ([] if stop is None else [stop]))
    drift = frames * (1 - slow.fps / fast.fps)
    if drift <= _TOLD_DRIFT:
        return
    rates = (
        f"{slow.file} has {slow.fps:.6g} frames a second, {fast.file} {fast.fps:.6g}: over {frames} frames they get "
        f"{drift:.1f} frames out of step"
    )
    remedy = "film at one frame rate, or convert all to one with ffmpeg -i IN -r RATE OUT"
    if drift > _MOST_DRIFT:
        raise InputError(f"{rates}; {remedy}, or end sooner with --stop")
    logger.warning("%s; %s", rates, remedy)


def read_through(video: Video) -> Video:
    """The same video with the number of frames that can be read, all of which are decoded; warns of unsteady rates.

    Raises:
        CaptureError: if many fewer can be read than the file says.
    """
    count, late = 0, 0.0
    with _opened(video.file) as capture:
        begin = 0.0
        while capture.grab():
            time = capture.get(cv2.CAP_PROP_POS_MSEC) * video.fps / 1000
            begin = time if count == 0 else begin
            late = max(late, abs(time - begin - count))
            count += 1
    if count < video.num_frames - max(_LOST_FRAMES, _LOST_SHARE * video.num_frames):
        raise video.ended(count)
    if late > _UNSTEADY:
        logger.warning(
            "%s: its frame rate varies, pictures come up to %.0f frames early or late; if the videos get out of step, "
            "convert them with ffmpeg -fps_mode cfr",
            video.file,
            late,
        )
    return replace(video, num_frames=count)


@contextmanager
def _opened(file: Path) -> Iterator[cv2.VideoCapture]:
    try:
        capture = cv2.VideoCapture(str(file), cv2.CAP_FFMPEG)
    except cv2.error as error:
        raise fail(file, f"is no video that can be read ({error.err})", _REMEDY) from None
    try:
        if not capture.isOpened():
            raise fail(file, "is no video that can be read", _REMEDY)
        yield capture
    finally:
        capture.release()


def _count_rest(capture: cv2.VideoCapture) -> int:
    """How many frames follow: some containers do not say how many there are."""
    count = 0
    while capture.grab():
        count += 1
    return count
