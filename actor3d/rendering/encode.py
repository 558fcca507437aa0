"""The finished film: kept frames become a video or a folder of PNGs, and folders of passes."""

import shutil
from collections.abc import Callable
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.atomic import atomic_folder
from actor3d.rendering.alpha import over
from actor3d.rendering.frame_cache import FrameCache
from actor3d.rendering.movies import MovieWriter, movie_kind
from actor3d.rendering.options import RenderPass
from actor3d.rendering.passes import COLOR

Background = UInt8[ndarray, "h w 3"] | None
"""None leaves the film transparent."""


def check_encoding(out: Path, passes: tuple[RenderPass, ...], *, transparent: bool) -> None:
    """Refuse early what cannot be written.

    Raises:
        UserError: if the ending is unknown, cannot be transparent, or a folder holds something else.
    """
    if out.suffix and not movie_kind(out).transparent and transparent:
        raise UserError(
            f"{out}: {out.suffix} cannot be transparent; give .webm, .mov, .gif, or a folder for PNGs (no ending)"
        )
    folders = [pass_folder(out, name) for name in passes] + ([] if out.suffix else [out])
    for folder in folders:
        if folder.is_file():
            raise UserError(f"{folder}: there is a file of this name; choose another --out")
        if folder.is_dir() and any(path.suffix != ".png" for path in folder.iterdir()):
            raise UserError(f"{folder}: holds more than pictures; choose another --out")


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
                movie.append(_finished(kept.read(COLOR, index), background))
                report(index + 1)
    else:
        with atomic_folder(out) as made:
            for index in range(count):
                imageio.imwrite(made / f"{index:06d}.png", _finished(kept.read(COLOR, index), background))
                report(index + 1)
    for name in passes:
        with atomic_folder(pass_folder(out, name)) as made:
            for index in range(count):
                shutil.copyfile(kept.folder(name) / f"{index:06d}.png", made / f"{index:06d}.png")


def _finished(picture: np.ndarray, background: Background) -> np.ndarray:
    return picture if background is None else over(picture, background)
