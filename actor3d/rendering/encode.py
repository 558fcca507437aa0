"""The finished film: kept frames become a video or a folder of PNGs, and folders of passes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import numpy as np
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.atomic import atomic_folder
from actor3d.io.places import require_file_place
from actor3d.rendering.alpha import over
from actor3d.rendering.film_folder import (
    clear_earlier_folders,
    film_picture,
    name_earlier_leftover,
    require_film_folder,
    write_film_picture,
)
from actor3d.rendering.frame_cache import FrameCache
from actor3d.rendering.movies import MovieWriter, movie_kind
from actor3d.rendering.options import RenderPass

Background = UInt8[ndarray, "h w 3"] | None
"""None leaves the film transparent."""


def check_encoding(out: Path, passes: tuple[RenderPass, ...], *, transparent: bool) -> None:
    """Refuse early what cannot be written.

    Raises:
        UserError: if the ending is unknown, cannot be transparent, or something else is where the film shall go.
    """
    if out.suffix and not movie_kind(out).transparent and transparent:
        raise UserError(
            f"{out}: {out.suffix} cannot be transparent; give .webm, .mov, .gif, or a folder for PNGs (no ending)"
        )
    folders = [pass_folder(out, name) for name in passes] + ([] if out.suffix else [out])
    for folder in folders:
        require_film_folder(folder)
    if out.suffix:
        require_file_place(out)


def pass_folder(out: Path, name: str) -> Path:
    """Where a pass of a film lies."""
    return out.with_name(f"{out.stem}_{name}")


class GrowingFilm:
    """A film that is written as its frames come, in their order."""

    def __init__(
        self, kept: FrameCache, background: Background, append: Callable[[np.ndarray], None]
    ) -> None:
        """A film of which nothing is written yet.

        Args:
            kept: Where its frames lie.
            background: Behind the person.
            append: Writes the next frame.
        """
        self._kept, self._background, self._append = kept, background, append
        self._written = 0

    def take(self, index: int, picture: UInt8[ndarray, "H W 4"]) -> None:
        """Write a frame that was just kept, if it is the next one."""
        if index == self._written:
            self._write(picture)

    def follow(self) -> None:
        """Write the frames that are there and come next."""
        while self._kept.has(self._written):
            self._write(self._kept.read(self._written))

    def finish(self, count: int, report: Callable[[int], None]) -> None:
        """Write what is left of so many frames; told how many are written."""
        report(self._written)
        while self._written < count:
            self._write(self._kept.read(self._written))
            report(self._written)

    def _write(self, picture: UInt8[ndarray, "H W 4"]) -> None:
        self._append(finished(picture, self._background))
        self._written += 1


@contextmanager
def growing_film(kept: FrameCache, out: Path, fps: float, background: Background) -> Iterator[GrowingFilm]:
    """A film in the making, which appears under its name whole or not at all.

    Args:
        kept: Its frames.
        out: The video, or the folder of PNGs.
        fps: Frames a second.
        background: Behind the person.
    """
    if out.suffix:
        with MovieWriter(out, fps) as movie:
            yield GrowingFilm(kept, background, movie.append)
        name_earlier_leftover(out.with_name(f".{out.stem}.partial{out.suffix}"))
    else:
        with _film_folder(out) as made:
            numbers = count()
            yield GrowingFilm(
                kept, background, lambda picture: write_film_picture(made, next(numbers), picture)
            )


def write_passes(kept: FrameCache, out: Path, frames: int, passes: tuple[RenderPass, ...]) -> None:
    """Write folders of pictures beside a film, each whole or not at all.

    Args:
        kept: The film's frames.
        out: The film.
        frames: How many.
        passes: Which.
    """
    for name in passes:
        with _film_folder(pass_folder(out, name)) as made:
            for index in range(frames):
                shutil.copyfile(film_picture(kept.folder(name), index), film_picture(made, index))


@contextmanager
def _film_folder(folder: Path) -> Iterator[Path]:
    """A folder of pictures in the making; what came into its place while the film was made is not replaced either."""
    with atomic_folder(folder) as made:
        yield made
        require_film_folder(folder)
    clear_earlier_folders(folder)


def finished(picture: np.ndarray, background: Background) -> np.ndarray:
    """A kept frame over what is behind it."""
    return picture if background is None else over(picture, background)
