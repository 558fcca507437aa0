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
from jaxtyping import Float, UInt8

from actor3d.errors import CaptureError, InputError, fail, missing
from actor3d.video_import.mp4_index import read_mp4_index

logger = logging.getLogger(__name__)

_REMEDY = "film again, or convert it with ffmpeg -i IN -c:v libx264 -crf 16 OUT.mp4"
MOST_FPS = 1000.0
"""Frames a second; what claims more counts something else."""
_MAX_FRAMES = 10_000_000
_LOST_FRAMES, _LOST_SHARE = 2, 0.01
"""What a file may count too much: many cameras' do, by one or two."""
_TOLD_DRIFT, _MOST_DRIFT = 0.25, 1.0
"""Frames by which cameras of slightly different rates get out of step: told, and too many."""
_UNSTEADY = 1.5
"""Frames by which pictures may come too early or too late."""
_RAGGED = 5
"""Pictures at the end of a cut video before which some may lack that would have been decoded later."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Video:
    """A video file that can be read."""

    file: Path
    fps: float
    """Frames a second."""
    num_frames: int
    """As the file says, those that its edit list hides left out; only reading it shows whether all are there."""
    image_size: tuple[int, int]
    """(height, width) as a player shows it, pixels."""

    @property
    def name(self) -> str:
        """The file's name without its suffix, which is its camera's."""
        return self.file.stem

    @property
    def parts(self) -> tuple[Path, ...]:
        """The files that hold the pictures."""
        return (self.file,)

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
    index = read_mp4_index(file)
    if index is not None and not index.upright:
        raise fail(file, "is to be shown mirrored or turned by odd degrees", _REMEDY)
    if index is not None and index.shown is not None:
        count = min(count, index.shown)
    if not (math.isfinite(fps) and 0 < fps < MOST_FPS):
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


def read_through(video: Video, stop: int | None = None) -> Video:
    """The same video with the number of frames that can be read, which are decoded, those from ``stop`` on left aside.

    Raises:
        CaptureError: if many fewer can be read than the file says, or they do not come at a constant rate.
    """
    times = _times(video, stop)
    expected = video.num_frames if stop is None else min(stop, video.num_frames)
    if len(times) < expected - max(_LOST_FRAMES, _LOST_SHARE * video.num_frames):
        raise video.ended(len(times))
    _check_pace(video, times)
    return video if stop is not None and len(times) >= stop else replace(video, num_frames=len(times))


def _times(video: Video, stop: int | None) -> Float[np.ndarray, " n"]:
    """When frames are shown, in frames of the video's rate, from the first one on."""
    times = []
    with _opened(video.file) as capture:
        while (stop is None or len(times) < stop) and capture.grab():
            times.append(capture.get(cv2.CAP_PROP_POS_MSEC) * video.fps / 1000)
    return np.array(times, dtype=np.float64) - (times[0] if times else 0)


def _check_pace(video: Video, times: Float[np.ndarray, " n"]) -> None:
    late = np.abs(times - np.arange(len(times)))
    unsteady = np.flatnonzero(late > _UNSTEADY)
    if not len(unsteady):
        return
    if unsteady[0] < len(times) - _RAGGED:
        raise fail(
            video.file,
            f"its frame rate varies: pictures come up to {late.max():.0f} frames early or late",
            "convert every video to one constant rate, ffmpeg -i IN -fps_mode cfr -r RATE OUT.mp4",
        )
    logger.warning(
        "%s: pictures are missing before its last %d, as where it was cut without being encoded again; leave these "
        "out with --stop %d",
        video.file,
        len(times) - unsteady[0],
        unsteady[0],
    )


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
