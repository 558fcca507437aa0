"""`actor3d render`: a film of the avatar."""

from pathlib import Path

from actor3d.cli.common import Bars
from actor3d.rendering.film import FilmSource, render_film
from actor3d.rendering.options import RenderOptions


def run_render(source: FilmSource, out: Path, options: RenderOptions) -> None:
    """Film with progress bars, and say where the film lies."""
    with Bars() as bars:

        def report(stage: str, done: int, total: int) -> None:
            if stage == "going on":
                print(f"going on: {done} of {total} frames are done")
            else:
                bars.update(stage, done, total)

        render_film(source, out, options, report)
    print(f"rendered: {out}")
