"""`actor3d demo`: the whole way, from a capture to measured pictures."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from actor3d.cli.capture_command import run_capture
from actor3d.cli.common import open_checked
from actor3d.cli.evaluate_command import run_evaluation
from actor3d.cli.render_command import RenderOptions, run_render
from actor3d.cli.train_command import run_training
from actor3d.config import UserError
from actor3d.training.run_folder import RunFolder, exclusive

_FILM_FPS = 24.0
"""The demo is filmed with few frames a second to be quick; the poses between them are interpolated."""
_VIEW_FRAMES = 12
"""Training frames on which the held-out cameras are measured: enough for a mean, and quick."""


@dataclass(frozen=True, kw_only=True)
class DemoPlan:
    """What to make where; see `actor3d demo --help`."""

    out: Path
    preset: str
    frames: int
    cameras: int
    size: int
    seed: int

    @property
    def capture(self) -> Path:
        """The capture's folder."""
        return self.out / "capture"

    @property
    def run(self) -> Path:
        """The training's folder."""
        return self.out / "run"


def run_demo(plan: DemoPlan) -> None:
    """Run every step that is not done yet."""
    started = time.monotonic()
    with exclusive(plan.out):
        _once(plan.capture, lambda: _capture(plan))
        _require_capture_as_planned(plan)
        run_training(
            plan.preset,
            plan.capture,
            plan.run,
            resume=RunFolder(plan.run).config_file.exists(),
            overrides=[f"training.seed={plan.seed}"],
            to_continue="start the same command again",
        )
        clip = _held_out_clip(plan.capture)
        film = plan.out / f"{clip}.mp4"
        _once(film, lambda: _film(plan, film, clip))
        _once(plan.out / "eval_novel_pose" / "metrics.json", lambda: _evaluate(plan, "novel_pose", None))
        _once(
            plan.out / "eval_novel_view" / "metrics.json", lambda: _evaluate(plan, "novel_view", _VIEW_FRAMES)
        )
    minutes = (time.monotonic() - started) / 60
    print(
        f"done in {minutes:.1f} minutes. The avatar in poses it never saw: {film}; ground truth | avatar | error: "
        f"{plan.out}/eval_novel_pose/contact_sheet.png; metrics: metrics.json beside it"
    )


def _once(result: Path, make: Callable[[], None]) -> None:
    if result.exists():
        print(f"kept: {result}")
    else:
        make()


def _capture(plan: DemoPlan) -> None:
    run_capture(
        plan.capture,
        "ada",
        "everyday",
        frames=plan.frames,
        cameras=plan.cameras,
        size=plan.size,
        seed=plan.seed,
    )


def _require_capture_as_planned(plan: DemoPlan) -> None:
    """A kept capture must be the one that this command line asks for."""
    opened = open_checked(plan.capture, ())
    found = (opened.num_frames, len(opened.camera_names), opened.calibration.image_sizes[0][0])
    wanted = (plan.frames, plan.cameras, plan.size)
    if found != wanted:
        raise UserError(
            f"{plan.capture}: has {found[0]} frames, {found[1]} cameras, size {found[2]}; asked for are "
            f"{wanted[0]}, {wanted[1]}, {wanted[2]}: give the same options as before, or choose another --out"
        )


def _held_out_clip(capture: Path) -> str:
    opened = open_checked(capture, ())
    unseen = set(opened.split("novel_pose").frames)
    return next(clip.name for clip in opened.clips if clip.start in unseen)


def _film(plan: DemoPlan, film: Path, clip: str) -> None:
    options = RenderOptions(
        clip=clip,
        motion=None,
        camera="orbit",
        size=plan.size,
        mode="video",
        background="grey",
        fps=_FILM_FPS,
        frames=None,
        seed=plan.seed,
    )
    run_render(plan.run, film, options, "auto")


def _evaluate(plan: DemoPlan, split: str, frames: int | None) -> None:
    run_evaluation(
        plan.run,
        plan.out / f"eval_{split}",
        split=split,
        mode="sample",
        frames=frames,
        seed=plan.seed,
        device="auto",
    )
