"""How large an exported page is and what of, and how soon it shows the person when it is opened from disk.

`python -m benchmarks.first_picture RUN [--openings 7]`: the baked avatar as one HTML file, opened anew each time in a
context of its own with software WebGL, at 1280 x 800. Milliseconds from the navigation until the pixels can be read: of
the first level of detail, by which one knows the person, and of the whole; medians, and the fastest.
"""

import argparse
import gzip
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import torch

from actor3d.bench.browser import launched_chromium
from actor3d.runs.run import Run, open_run
from actor3d.viewer.from_run import best_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar
from actor3d.viewer.recoding import recoded_blocks
from actor3d.viewer.web_page import web_page

_WATCH = """{
    const times = (window.times = {});
    let viewer, shown = 0;
    Object.defineProperty(window, "actor3d", {
        get: () => viewer,
        set: (made) => {
            viewer = made;
            times.begun = performance.now();
            viewer.engine.on("frame", ({total}) => {
                if (!total || total === shown) return;
                shown = total;
                const gl = viewer.engine.canvas.getContext("webgl2");
                gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4)); // waits until it is drawn
                times.first ??= performance.now();
                times.whole = performance.now();
            });
        },
    });
}"""
_VIEW = {"width": 1280, "height": 800}


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening:
    """Milliseconds after the navigation."""

    begun: float
    """The page's script runs."""
    first: float
    """The first level of detail is drawn."""
    whole: float
    """All Gaussians are."""


def openings(page: Path, count: int) -> list[Opening]:
    """Open a page so many times."""
    with launched_chromium() as browser:
        return [opened(browser, page) for _ in range(count)]


def opened(browser: Any, page: Path) -> Opening:
    """Open a page once."""
    context = browser.new_context(viewport=_VIEW)
    context.add_init_script(_WATCH)
    tab = context.new_page()
    tab.goto(page.resolve().as_uri())
    tab.wait_for_function("() => globalThis.actor3d?.arriving.coming.value === false")
    times = tab.evaluate("async () => { await actor3d.engine.frame(); return times; }")
    context.close()
    return Opening(**times)


def sizes(pack: bytes) -> Counter[str]:
    """Bytes of each array as the page carries them, compressed one by one; the pack's header and paddings are ''."""
    found: Counter[str] = Counter()
    for block in recoded_blocks(pack, "pack"):
        found[block.name] += len(gzip.compress(block.content))
    return found


def pack_of(run: Run) -> bytes:
    """A run's baked avatar as the page has it."""
    cpu = torch.device("cpu")
    surface, baked = run.without_networks(cpu), run.baked(cpu)
    gaussians = best_gaussians(surface, run.rig, run.subject.middle_vertices, baked)
    return pack_avatar(viewer_avatar(run.subject, gaussians))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="a baked run")
    parser.add_argument("--openings", type=int, default=7)
    given = parser.parse_args(arguments)
    pack = pack_of(open_run(given.run))
    for name, size in sizes(pack).most_common():
        print(f"{name or 'header':24}{size / 1e3:9.1f} kB")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "avatar.html"
        page.write_text(web_page(pack, "avatar"), encoding="utf-8")
        print(f"{'the page':24}{page.stat().st_size / 1e3:9.1f} kB; the pack {len(pack) / 1e3:.1f} kB")
        found = openings(page, given.openings)
    for name in ("begun", "first", "whole"):
        times = [getattr(opening, name) for opening in found]
        print(f"{name:24}{median(times):9.0f} ms; fastest {min(times):.0f}")


if __name__ == "__main__":
    main()
