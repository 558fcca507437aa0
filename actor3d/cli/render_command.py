"""`actor3d render`: a film of the avatar."""

import time
from dataclasses import replace
from pathlib import Path

from actor3d.cli.common import Bars, told_by_first
from actor3d.process_group import join_launched
from actor3d.rendering.film import FilmSource, render_film
from actor3d.rendering.options import RenderOptions

_SAMPLING = ("video", "sample")
"""Modes in which each frame is asked of the networks: such a film takes its time."""


def run_render(source: FilmSource, out: Path, options: RenderOptions) -> None:
    """Film with progress bars, say how long it will take, and where the film lies."""
    processes = join_launched(source.device)
    tell, estimate = told_by_first(processes), _Estimate(options)
    with Bars() as bars:

        def report(stage: str, done: int, total: int) -> None:
            if stage == "going on":
                print(f"going on: {done} of {total} frames are done")
                return
            bars.update(stage, done, total)
            if stage == "render":
                estimate.tell(done, total)

        render_film(replace(source, device=processes.device), out, options, report, processes)
    tell(f"rendered: {out}")


class _Estimate:
    """How long a film takes, told once, after its first new frame."""

    def __init__(self, options: RenderOptions) -> None:
        self._wanted = options.mode in _SAMPLING
        self._workers = options.workers
        self._begun: tuple[float, int] | None = None

    def tell(self, done: int, total: int) -> None:
        """Told first how many frames there are already, then of each; the first takes longer than those after it."""
        now = time.monotonic()
        if self._begun is None:
            self._begun = now, done
        started, before = self._begun
        if self._wanted and before < done < total:
            self._wanted = False
            seconds = (now - started) / (done - before) * (total - done)
            seconds /= self._workers if done - before < self._workers else 1
            print(
                f"first frame after {now - started:.1f} s: the film takes at most about {_duration(seconds)} more"
            )


def _duration(seconds: float) -> str:
    return f"{seconds:.0f} seconds" if seconds < 90 else f"{seconds / 60:.0f} minutes"
