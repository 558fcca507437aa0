"""Writing videos through ffmpeg, with or without transparency; a file appears under its name only once complete."""

from collections.abc import Generator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import imageio_ffmpeg
import numpy as np
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.atomic import atomic_file

_BT709 = (
    "-vf", "scale=out_color_matrix=bt709:out_range=tv",
    "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
)  # fmt: skip
"""Without these, players guess which of two standards turns YUV into colours, and often wrongly."""
_OWN_PALETTES = "split[frames][same];[same]palettegen=stats_mode=single:reserve_transparent=1[palette];"
_PALETTE_USE = "[frames][palette]paletteuse=new=1:alpha_threshold=128:dither=bayer:bayer_scale=4"


@dataclass(frozen=True, kw_only=True)
class MovieKind:
    """How frames become a file of one kind."""

    suffix: str
    transparent: bool
    """Whether it keeps an alpha channel; colours are then straight, not multiplied by alpha."""
    codec: str
    pixels: str
    """ffmpeg's name of the pixel format in the file."""
    options: tuple[str, ...]
    even: bool
    """Whether sides must be even: an odd last row or column is then repeated."""


MOVIE_KINDS = (
    MovieKind(
        suffix=".mp4",
        transparent=False,
        codec="libx264",
        pixels="yuv420p",
        options=("-crf", "16", "-preset", "medium", "-movflags", "+faststart", *_BT709),
        even=True,
    ),
    MovieKind(
        suffix=".webm",
        transparent=True,
        codec="libvpx-vp9",
        pixels="yuva420p",
        # Without alternate reference frames: ffmpeg's VP9 cannot have them together with transparency.
        options=("-crf", "20", "-b:v", "0", "-auto-alt-ref", "0", "-row-mt", "1", "-cpu-used", "4", *_BT709),
        even=True,
    ),
    MovieKind(
        suffix=".mov",
        transparent=True,
        codec="prores_ks",
        pixels="yuva444p10le",
        options=("-profile:v", "4444", "-alpha_bits", "16", "-vendor", "apl0", *_BT709),
        even=True,
    ),
    MovieKind(
        suffix=".gif",
        transparent=True,
        codec="gif",
        pixels="pal8",
        options=("-filter_complex", _OWN_PALETTES + _PALETTE_USE, "-loop", "0"),
        even=True,
    ),
)
"""H.264, VP9, ProRes 4444 and GIF (transparent or not at all, 256 colours a frame)."""


def movie_kind(path: Path) -> MovieKind:
    """What a file's ending asks for.

    Raises:
        UserError: if there is no such kind.
    """
    for kind in MOVIE_KINDS:
        if path.suffix == kind.suffix:
            return kind
    known = ", ".join(kind.suffix for kind in MOVIE_KINDS)
    raise UserError(f"{path}: videos are written as {known}, found '{path.suffix}'")


class MovieWriter:
    """A context that takes frames and leaves a finished file, or none at all."""

    def __init__(self, path: Path, fps: float) -> None:
        self._kind = movie_kind(path)
        self._path = path
        self._writing = atomic_file(path)
        self._fps = fps
        self._frames = 0
        self._pipe: Generator[None, Any, None] | None = None

    def __enter__(self) -> "MovieWriter":
        try:
            self._made = self._writing.__enter__()
            self._made.touch()
        except OSError as error:
            raise UserError(f"{self._path}: cannot write ({error}); choose another --out") from error
        return self

    def append(self, frame: UInt8[ndarray, "H W channels"]) -> None:
        """Add a frame of three channels, or of four with straight alpha where the kind is transparent."""
        height, width, channels = frame.shape
        assert channels == 3 or self._kind.transparent, f"{self._kind.suffix} has no transparency"
        if self._kind.even and (height % 2 or width % 2):
            frame = np.pad(frame, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
        try:
            if self._pipe is None:
                self._pipe = self._start(frame)
            self._pipe.send(np.ascontiguousarray(frame))
        except OSError as error:
            raise self._trouble(error) from error
        self._frames += 1

    def _start(self, frame: UInt8[ndarray, "H W channels"]) -> Generator[None, Any, None]:
        alpha = frame.shape[2] == 4
        pipe = imageio_ffmpeg.write_frames(
            str(self._made),
            (frame.shape[1], frame.shape[0]),
            fps=self._fps,  # pyright: ignore[reportArgumentType]
            codec=self._kind.codec,
            pix_fmt_in="rgba" if alpha else "rgb24",
            pix_fmt_out=self._kind.pixels if alpha else self._kind.pixels.replace("yuva", "yuv"),
            quality=None,  # pyright: ignore[reportArgumentType]
            macro_block_size=1,
            ffmpeg_log_level="error",  # It warns of what harms nobody, as colours that a palette holds twice.
            output_params=list(self._kind.options),
        )
        pipe.send(None)
        return pipe

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            try:
                self._close()
            finally:
                self._writing.__exit__(kind, error, trace)
            return
        try:
            with ExitStack() as writing:
                writing.push(self._writing)
                self._close()
                self._look()
        except OSError as trouble:
            raise self._trouble(trouble) from trouble

    def _close(self) -> None:
        if self._pipe is not None:
            self._pipe.close()

    def _look(self) -> None:
        """Look at what was written: ffmpeg, a process of its own, may have failed in silence."""
        try:
            found, _ = imageio_ffmpeg.count_frames_and_secs(str(self._made))
        except RuntimeError as error:
            raise OSError("the video was cut off") from error
        if found != self._frames:
            raise OSError(f"the video was cut off after {found} of {self._frames} frames")

    def _trouble(self, error: OSError) -> UserError:
        first = (str(error).splitlines() or ["ffmpeg stopped"])[0]
        return UserError(f"{self._path}: cannot write ({first}); free some space or choose another --out")
