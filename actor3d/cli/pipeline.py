"""The whole way of both demos: from a capture to an avatar, a film of it and its measures; each step once."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from actor3d.cli.common import open_checked
from actor3d.cli.evaluate_command import run_evaluation
from actor3d.cli.render_command import run_render
from actor3d.cli.train_command import run_training
from actor3d.errors import UserError
from actor3d.evaluation.options import EvaluationOptions, SplitName
from actor3d.io.locks import exclusive
from actor3d.motion.options import Edits
from actor3d.rendering.film import FilmSource
from actor3d.rendering.loops import write_loop
from actor3d.rendering.options import PictureOptions, RenderOptions
from actor3d.runs.folder import RunFolder
from actor3d.runs.run import open_run

_VIEW_FRAMES = 12
"""Training frames on which the held-out cameras are measured: enough for a mean, and quick."""
_DANCE = "dance"
_PORTRAIT = (1350 / 512, 1080 / 512)
"""Height and width of the dance's film, in sides of the clip's."""
_LONGEST_DANCE = 8.0
"""Seconds."""
_LOOP_BYTES = 4_000_000
"""What pages take of a GIF."""


@dataclass(frozen=True, kw_only=True)
class Pipeline:
    """What to make where."""

    out: Path
    preset: str
    size: int
    """Of the film, pixels."""
    film_fps: float
    seed: int
    dance: float = 0.0
    """Seconds of a dance to film beside the clip; 0 for none."""
    bake: bool = True
    """Whether the avatar is baked once it is trained."""

    @property
    def capture(self) -> Path:
        """The capture's folder."""
        return self.out / "capture"

    @property
    def run(self) -> Path:
        """The training's folder."""
        return self.out / "run"


def run_pipeline(
    pipeline: Pipeline, make_capture: Callable[[], None], check_capture: Callable[[], None]
) -> None:
    """Run every step that is not done yet.

    Args:
        pipeline: What to make where.
        make_capture: Makes `pipeline.capture`, whole or not at all.
        check_capture: Refuses a capture, kept from an earlier call, that is not the one asked for.

    Raises:
        UserError: if there is no such dance, or a step cannot be done.
    """
    if not 0 <= pipeline.dance <= _LONGEST_DANCE:
        raise UserError(f"--dance: expected 0 to {_LONGEST_DANCE:g} seconds, found {pipeline.dance:g}")
    started = time.monotonic()
    with exclusive(pipeline.out):
        _once(pipeline.capture, make_capture)
        check_capture()
        run_training(
            pipeline.preset,
            pipeline.capture,
            pipeline.run,
            resume=RunFolder(pipeline.run).is_run,
            overrides=[f"training.seed={pipeline.seed}"],
            to_continue="start the same command again",
            bake=pipeline.bake,
        )
        clip = _held_out_clip(pipeline.capture)
        film = pipeline.out / f"{clip}.mp4"
        _once(film, lambda: _film(pipeline, film, clip))
        if pipeline.dance:
            _dance(pipeline, pipeline.dance)
        _measure_once(pipeline, "novel_pose", None)
        _measure_once(pipeline, "novel_view", _VIEW_FRAMES)
    minutes = (time.monotonic() - started) / 60
    print(
        f"done in {minutes:.1f} minutes. The avatar in poses it never saw: {film}; ground truth | avatar | error: "
        f"{pipeline.out}/eval_novel_pose/contact_sheet.png; metrics: metrics.json beside it"
    )
    print(f"now move it yourself: `actor3d view {pipeline.run}`")


def _once(result: Path, make: Callable[[], None]) -> None:
    if result.exists():
        print(f"kept: {result}")
    else:
        make()


def _held_out_clip(capture: Path) -> str:
    opened = open_checked(capture, ())
    unseen = set(opened.split("novel_pose").frames)
    return next(clip.name for clip in opened.clips if clip.start in unseen)


def _film(pipeline: Pipeline, film: Path, clip: str) -> None:
    options = RenderOptions(
        clip=clip,
        picture=PictureOptions(size=pipeline.size),
        edits=Edits(fps=pipeline.film_fps),
        seed=pipeline.seed,
    )
    run_render(FilmSource(run=pipeline.run), film, options)


def _dance(pipeline: Pipeline, seconds: float) -> None:
    """A portrait film of a motion that we ship, quick to make, its poster, and the GIF that pages show."""
    film = pipeline.out / f"{_DANCE}.mp4"
    options = RenderOptions(
        motion=(_DANCE,),
        picture=PictureOptions(
            size=round(pipeline.size * _PORTRAIT[0]), width=round(pipeline.size * _PORTRAIT[1])
        ),
        edits=Edits(end=seconds, fps=pipeline.film_fps),
        mode="bake" if open_run(pipeline.run).bake_state == "current" else "repose",
        seed=pipeline.seed,
    )
    _once(film, lambda: run_render(FilmSource(run=pipeline.run), film, options))
    loop = film.with_suffix(".gif")
    _once(loop, lambda: write_loop(film, loop, _LOOP_BYTES))


def _measure_once(pipeline: Pipeline, split: SplitName, frames: int | None) -> None:
    folder = pipeline.out / f"eval_{split}"
    _once(
        folder / "metrics.json",
        lambda: run_evaluation(
            pipeline.run, folder, EvaluationOptions(split=split, frames=frames, seed=pipeline.seed)
        ),
    )
