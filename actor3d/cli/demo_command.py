"""`actor3d demo`: the whole way, from a capture to measured pictures."""

import time
from collections.abc import Callable
from pathlib import Path

from actor3d.cli.capture_command import run_capture
from actor3d.cli.common import open_checked
from actor3d.cli.evaluate_command import run_evaluation
from actor3d.cli.render_command import RenderOptions, run_render
from actor3d.cli.train_command import run_training
from actor3d.training.run_folder import RunFolder


def run_demo(out: Path, preset: str, seed: int) -> None:
    """Run every step that is not done yet."""
    started = time.monotonic()
    capture, run = out / "capture", out / "run"
    _once(
        capture,
        lambda: run_capture(capture, "ada", "everyday", frames=60, cameras=12, size=512, seed=seed),
    )
    run_training(
        preset,
        capture,
        run,
        resume=RunFolder(run).config_file.exists(),
        overrides=[f"training.seed={seed}"],
    )
    clip = _held_out_clip(capture)
    film = out / f"{clip}.mp4"
    _once(film, lambda: _film(run, film, clip, seed))
    for split in ("novel_pose", "novel_view"):
        folder = out / f"eval_{split}"
        every = None if split == "novel_pose" else 12
        _once(
            folder / "metrics.json",
            lambda folder=folder, split=split, every=every: run_evaluation(
                run, folder, split=split, mode="sample", frames=every, seed=seed, device="auto"
            ),
        )
    minutes = (time.monotonic() - started) / 60
    print(
        f"done in {minutes:.1f} minutes. The avatar in poses it never saw: {film}; "
        f"ground truth | avatar | error: {out}/eval_novel_pose/contact_sheet.png; metrics: metrics.json beside it"
    )


def _once(result: Path, make: Callable[[], None]) -> None:
    if result.exists():
        print(f"kept: {result}")
    else:
        make()


def _held_out_clip(capture: Path) -> str:
    opened = open_checked(capture, ())
    unseen = set(opened.split("novel_pose").frames)
    return next(clip.name for clip in opened.clips if clip.start in unseen)


def _film(run: Path, film: Path, clip: str, seed: int) -> None:
    options = RenderOptions(
        clip=clip,
        motion=None,
        camera="orbit",
        size=512,
        mode="video",
        background="grey",
        frames=None,
        seed=seed,
    )
    run_render(run, film, options, "auto")
