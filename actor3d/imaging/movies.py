"""Writing videos: H.264 through imageio's ffmpeg, appearing under their name only once complete."""

from pathlib import Path
from types import TracebackType
from typing import Any

import imageio
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
        except OSError as error:
            raise UserError(f"{self._path}: cannot write ({error}); free some space") from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.close()
        if kind is None and self._partial.exists():
            self._partial.replace(self._path)
        self._partial.unlink(missing_ok=True)

    def _options(self) -> dict[str, Any]:
        if self._path.suffix == ".gif":
            return {"mode": "I", "duration": 1000 / self._fps, "loop": 0}
        return {"fps": self._fps, "codec": "libx264", "quality": 8, "macro_block_size": 1}
