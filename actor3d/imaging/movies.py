"""Writing videos: H.264 through imageio's ffmpeg, appearing under their name only once complete."""

from pathlib import Path
from types import TracebackType
from typing import Any

import imageio
import imageio.v3
import numpy as np
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.config import UserError


class MovieWriter:
    """A context that takes frames and leaves a finished file, or none at all."""

    def __init__(self, path: Path, fps: float) -> None:
        if path.suffix not in (".mp4", ".gif"):
            raise UserError(f"{path}: videos are written as .mp4 or .gif, found '{path.suffix}'")
        self._path = path
        self._partial = path.with_name(f".{path.stem}.partial{path.suffix}")
        self._fps = fps
        self._frames = 0
        self._writer: Any = None

    def __enter__(self) -> "MovieWriter":
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = imageio.get_writer(self._partial, **self._options())
        except OSError as error:
            raise UserError(f"{self._path}: cannot write ({error}); choose another --out") from error
        return self

    def append(self, frame: UInt8[ndarray, "H W 3"]) -> None:
        """Add a frame; H.264 wants even sides, so an odd last row or column is repeated."""
        height, width = frame.shape[:2]
        even = np.pad(frame, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
        try:
            self._writer.append_data(even)
            self._frames += 1
        except OSError as error:
            raise UserError(f"{self._path}: cannot write ({error}); free some space") from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._writer.close()
            if kind is None:
                self._require_whole()
                self._partial.replace(self._path)
        except OSError as trouble:
            raise UserError(f"{self._path}: cannot write ({trouble}); free some space") from trouble
        finally:
            self._partial.unlink(missing_ok=True)

    def _require_whole(self) -> None:
        """Look at what was written: ffmpeg, a process of its own, keeps it to itself when the disk is full."""
        if self._frames == 0:
            raise UserError(f"{self._path}: nothing to film")
        try:
            found = sum(1 for _ in imageio.v3.imiter(self._partial))
        except (OSError, ValueError, IndexError) as error:
            raise OSError("the video was cut off") from error
        if found != self._frames:
            raise OSError(f"the video was cut off after {found} of {self._frames} frames")

    def _options(self) -> dict[str, Any]:
        if self._path.suffix == ".gif":
            return {"mode": "I", "duration": 1000 / self._fps, "loop": 0}
        return {"fps": self._fps, "codec": "libx264", "quality": 8, "macro_block_size": 1}
