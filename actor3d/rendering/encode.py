"""The finished film: kept frames become a video or a folder of PNGs, and folders of passes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
from actor3d.rendering.passes import COLOR

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


def encode(
    kept: FrameCache,
    out: Path,
    count: int,
    fps: float,
    background: Background,
    passes: tuple[RenderPass, ...],
    report: Callable[[int], None],
) -> None:
    """Write the film and its passes, each whole or not at all.

    Args:
        kept: All its frames.
        out: The video, or the folder of PNGs.
        count: Frames.
        fps: Frames a second.
        background: Behind the person.
        passes: To write beside.
        report: Told how many frames are written.
    """
    if out.suffix:
        with MovieWriter(out, fps) as movie:
            for index in range(count):
                movie.append(finished(kept.read(COLOR, index), background))
                report(index + 1)
        name_earlier_leftover(out.with_name(f".{out.stem}.partial{out.suffix}"))
    else:
        with _film_folder(out) as made:
            for index in range(count):
                write_film_picture(made, index, finished(kept.read(COLOR, index), background))
                report(index + 1)
    for name in passes:
        with _film_folder(pass_folder(out, name)) as made:
            for index in range(count):
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
