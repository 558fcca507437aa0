"""`actor3d demo`: the whole way, from a synthetic capture to measured pictures."""

from dataclasses import dataclass

from actor3d.cli.capture_command import run_capture
from actor3d.cli.common import open_checked
from actor3d.cli.pipeline import Pipeline, run_pipeline
from actor3d.errors import UserError

FILM_FPS = 24.0
"""The demo is filmed with few frames a second to be quick; the poses between them are interpolated."""


@dataclass(frozen=True, kw_only=True)
class DemoCapture:
    """What to film; see `actor3d demo --help`."""

    frames: int
    cameras: int
    size: int


def run_demo(pipeline: Pipeline, wanted: DemoCapture) -> None:
    """Run every step that is not done yet."""
    run_pipeline(
        pipeline, lambda: _capture(pipeline, wanted), lambda: _require_capture_as_planned(pipeline, wanted)
    )


def _capture(pipeline: Pipeline, wanted: DemoCapture) -> None:
    run_capture(
        pipeline.capture,
        "ada",
        "everyday",
        frames=wanted.frames,
        cameras=wanted.cameras,
        size=wanted.size,
        seed=pipeline.seed,
    )


def _require_capture_as_planned(pipeline: Pipeline, wanted: DemoCapture) -> None:
    """A kept capture must be the one that this command line asks for."""
    opened = open_checked(pipeline.capture, ())
    found = (opened.num_frames, len(opened.camera_names), opened.calibration.image_sizes[0][0])
    planned = (wanted.frames, wanted.cameras, wanted.size)
    if found != planned:
        raise UserError(
            f"{pipeline.capture}: has {found[0]} frames, {found[1]} cameras, size {found[2]}; asked for are "
            f"{planned[0]}, {planned[1]}, {planned[2]}: give the same options as before, or choose another --out"
        )
