"""`actor3d motion`: converting, describing and drawing motions."""

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from actor3d.bodies.files import find_body_model, free_body
from actor3d.cli.common import Bars
from actor3d.errors import UserError
from actor3d.imaging.pictures import save_grid, to_uint8
from actor3d.io.places import require_new_file, require_writable
from actor3d.motion.drawing import PreviewCamera, draw_motion
from actor3d.motion.foot_contact import contacts
from actor3d.motion.motion import Motion
from actor3d.motion.options import Edits, ReadOptions
from actor3d.motion.skeleton import SIDES, Skeleton
from actor3d.motion.sources import compose_motion, find_motion
from actor3d.motion.writing import write_motion
from actor3d.rendering.movies import MovieWriter, movie_kind

_COLUMNS = 8
_SIZES = (32, 2048)
_MAX_PICTURES = 400


def convert_motion(
    sources: Sequence[str],
    out: Path,
    edits: Edits,
    options: ReadOptions,
    kind: str,
    body_models: Sequence[Path],
) -> None:
    """Compose, and write."""
    _require_sources(sources)
    if out.suffix != ".npz":
        raise UserError(f"{out}: motions are written as .npz, found '{out.suffix}'")
    require_new_file(out, *map(Path, sources))
    require_writable(out.parent)
    body = find_body_model(kind, "neutral", body_models)
    motion = compose_motion(sources, body, body.template, edits, options)
    write_motion(out, motion, body)
    print(f"written: {out}, {_length(motion)}")


def describe_motion(source: str, options: ReadOptions) -> None:
    """Print what there is to say."""
    body = free_body()
    motion = find_motion(source, body, body.template, options)
    skeleton = Skeleton.of(body)
    placed = skeleton.place(motion.poses, motion.trans)
    across = motion.trans[:, [0, 2]]
    steps = np.linalg.norm(np.diff(across, axis=0), axis=1)
    print(f"{motion.name}: {_length(motion)}")
    print(f"way: {steps.sum():.2f} m, from start to end {np.linalg.norm(across[-1] - across[0]):.2f} m")
    if len(steps):
        print(
            f"speed: {steps.mean() * motion.fps:.2f} m/s on average, {steps.max() * motion.fps:.2f} m/s at most"
        )
    heights = placed.positions[:, 0, 1]
    print(f"pelvis: {heights.min():.2f} to {heights.max():.2f} m above the floor")
    for side, _ in SIDES:
        standing = contacts(placed, skeleton, side, motion.fps).any
        print(f"{side} foot: stands in {standing.mean():.0%} of the frames")


def preview_motion(
    sources: Sequence[str],
    out: Path,
    edits: Edits,
    options: ReadOptions,
    *,
    size: int,
    angle: float,
    pictures: int,
) -> None:
    """Draw a filmstrip or a video."""
    _require_sources(sources)
    if not _SIZES[0] <= size <= _SIZES[1]:
        raise UserError(f"--size must lie between {_SIZES[0]} and {_SIZES[1]} pixels, found {size}")
    if not 1 <= pictures <= _MAX_PICTURES:
        raise UserError(f"--pictures must lie between 1 and {_MAX_PICTURES}, found {pictures}")
    if not math.isfinite(angle):
        raise UserError(f"--angle must be a number of degrees, found {angle}")
    strip = out.suffix == ".png"
    if not strip:
        movie_kind(out)
    require_new_file(out, *map(Path, sources))
    require_writable(out.parent)
    body = free_body()
    motion = compose_motion(sources, body, body.template, edits, options)
    if strip:
        motion = _spread(motion, pictures)
    drawn = draw_motion(motion, body, body.template, PreviewCamera(size=size, yaw=math.radians(angle)))
    with Bars() as bars:
        frames = bars.along("preview", drawn, len(motion))
        if strip:
            out.parent.mkdir(parents=True, exist_ok=True)
            save_grid(torch.stack(list(frames)), out, columns=min(_COLUMNS, len(motion)))
        else:
            with MovieWriter(out, motion.fps) as movie:
                for frame in frames:
                    movie.append(to_uint8(frame))
    print(f"drawn: {out}")


def _require_sources(sources: Sequence[str]) -> None:
    if not sources:
        raise UserError("give at least one motion: a file, or a name of the library")


def _spread(motion: Motion, count: int) -> Motion:
    """Some frames from the first to the last, evenly spread."""
    index = np.linspace(0, len(motion) - 1, min(count, len(motion))).round().astype(int)
    return motion.select(index.tolist())


def _length(motion: Motion) -> str:
    joints = motion.poses.shape[1]
    return f"{len(motion)} frames at {motion.fps:g} a second, {motion.seconds:.2f} s, {joints} joints"
