"""Writing videos: H.264 through ffmpeg, or GIFs; a file appears under its name only once complete."""

from pathlib import Path
from types import TracebackType
from typing import Any

import imageio
import imageio_ffmpeg
import numpy as np
from jaxtyping import UInt8
from numpy import ndarray
from PIL import Image

from actor3d.config import UserError


class MovieWriter:
    """A context that takes frames and leaves a finished file, or none at all."""

    def __init__(self, path: Path, fps: float) -> None:
        if path.suffix not in (".mp4", ".gif"):
            raise UserError(f"{path}: videos are written as .mp4 or .gif, found '{path.suffix}'")
        self._path = path
        self._partial = path.with_name(f".{path.stem}.partial{path.suffix}")
        self._fps = fps
        self._encoder: _H264 | _Gif | None = None

    def __enter__(self) -> "MovieWriter":
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            encoder = _Gif if self._path.suffix == ".gif" else _H264
            self._encoder = encoder(self._partial, self._fps)
        except OSError as error:
            raise UserError(f"{self._path}: cannot write ({error}); choose another --out") from error
        return self

    def append(self, frame: UInt8[ndarray, "H W 3"]) -> None:
        """Add a frame; H.264 wants even sides, so an odd last row or column is repeated."""
        assert self._encoder is not None, "append works inside the context"
        height, width = frame.shape[:2]
        even = np.pad(frame, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
        try:
            self._encoder.append(even)
        except OSError as error:
            raise self._trouble(error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._encoder is not None
        try:
            self._encoder.close(whole=kind is None)
            if kind is None:
                self._partial.replace(self._path)
        except OSError as trouble:
            raise self._trouble(trouble) from trouble
        finally:
            self._partial.unlink(missing_ok=True)

    def _trouble(self, error: OSError) -> UserError:
        first = str(error).splitlines()[0]
        return UserError(f"{self._path}: cannot write ({first}); free some space or choose another --out")


class _H264:
    """Frames through a pipe into ffmpeg."""

    def __init__(self, path: Path, fps: float) -> None:
        self._path = path
        self._frames = 0
        self._writer: Any = imageio.get_writer(path, fps=fps, codec="libx264", quality=8, macro_block_size=1)

    def append(self, frame: UInt8[ndarray, "H W 3"]) -> None:
        self._writer.append_data(frame)
        self._frames += 1

    def close(self, *, whole: bool) -> None:
        """Finish, and look at what was written: ffmpeg, a process of its own, may have failed in silence."""
        self._writer.close()
        if not whole:
            return
        try:
            found, _ = imageio_ffmpeg.count_frames_and_secs(str(self._path))
        except RuntimeError as error:
            raise OSError("the video was cut off") from error
        if found != self._frames:
            raise OSError(f"the video was cut off after {found} of {self._frames} frames")


class _Gif:
    """Frames collected, because a GIF is written at once, each in 256 colours of its own."""

    def __init__(self, path: Path, fps: float) -> None:
        self._path = path
        self._fps = fps
        self._frames: list[Image.Image] = []

    def append(self, frame: UInt8[ndarray, "H W 3"]) -> None:
        self._frames.append(Image.fromarray(frame).quantize())

    def close(self, *, whole: bool) -> None:
        if whole:
            first, *others = self._frames
            milliseconds = 1000 / self._fps
            first.save(self._path, save_all=True, append_images=others, duration=milliseconds, loop=0)
