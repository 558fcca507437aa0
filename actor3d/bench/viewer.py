"""Draw made-up avatars in a real browser: frames a second at 512 x 512, closeness to the rasterizer, levels of detail.

    python -m actor3d.bench.viewer            # 10k, 50k and 370k Gaussians
    python -m actor3d.bench.viewer 10k        # one of them

Every frame is a new pose: the body is skinned, the Gaussians are sorted and drawn, and the picture is waited for.
Without a GPU the browser draws in software (SwiftShader) on all cores.
"""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy import ndarray

from actor3d.bench.browser import EnginePage, launched_chromium, open_engine
from actor3d.bench.made_avatar import made_avatar
from actor3d.bodies.files import free_body
from actor3d.viewer.packing import pack_avatar
from rectifier3d.splats.raster import render_gaussians
from rectifier3d.splats.rigged import to_world

COUNTS = {"10k": 10_000, "50k": 50_000, "370k": 370_000}
_SIZE = 512
_ROW = 13


@dataclass(frozen=True, kw_only=True)
class ViewerRow:
    """What one avatar measured."""

    gaussians: int
    pack_mb: float
    first_picture_ms: float
    """From the pack's bytes to the finished picture."""
    frames_a_second: float
    pose_ms: float
    """Skinning the body, on the page."""
    sort_ms: float
    """In the worker."""
    frames_at_30: float
    """A second, where the level of detail of 30 % of the Gaussians is drawn."""
    db_at_10: float
    """Of levels of detail against all Gaussians, both as drawn, in the foreground."""
    db_at_30: float
    db_at_60: float
    psnr_db: float
    """Against the CPU rasterizer, in the foreground; packing included."""


def run(counts: Sequence[str] = tuple(COUNTS), seconds: float = 4.0) -> list[ViewerRow]:
    """Measure avatars of the named sizes.

    Raises:
        ValueError: if a name is not one of COUNTS.
        FileNotFoundError: if no Chromium is installed.
    """
    unknown = sorted(set(counts) - set(COUNTS))
    if unknown:
        raise ValueError(f"unknown size {', '.join(unknown)}; choose from {', '.join(COUNTS)}")
    with launched_chromium() as browser:
        return [_measure(browser, COUNTS[name], seconds) for name in counts]


def _measure(browser: Any, count: int, seconds: float) -> ViewerRow:
    avatar = made_avatar(count)
    pack = pack_avatar(avatar)
    page = open_engine(browser, _SIZE, _SIZE)
    page.run("engine.setDisplay({background: 'black'}); engine.setLayers({floor: false})")
    start = time.perf_counter()
    page.load(pack)
    page.run("await engine.frame(); engine.readPixels()")
    first = time.perf_counter() - start
    playing = _playing(page, seconds)
    page.run("engine.setDisplay({share: 0.3})")
    fewer = _playing(page, seconds)
    levels = _levels(page)
    psnr = _psnr(page, avatar)
    page.page.context.close()
    return ViewerRow(
        gaussians=count,
        pack_mb=len(pack) / 1e6,
        first_picture_ms=1000 * first,
        frames_a_second=playing["fps"],
        pose_ms=playing["poseMs"],
        sort_ms=playing["sortMs"],
        frames_at_30=fewer["fps"],
        db_at_10=levels[0],
        db_at_30=levels[1],
        db_at_60=levels[2],
        psnr_db=psnr,
    )


def _playing(page: EnginePage, seconds: float) -> Any:
    return page.run(
        f"""const gl = engine.canvas.getContext("webgl2"), pixel = new Uint8Array(4);
        const clip = engine.avatar().clips[0], start = performance.now();
        let frames = 0, poseMs = 0, sortMs = 0;
        while (performance.now() - start < {1000 * seconds}) {{
            engine.setPose(clip.poseAt(frames++ % clip.count));
            const stats = await engine.frame();
            gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel); // waits until it is drawn
            poseMs += stats.poseMs;
            sortMs += stats.sortMs;
        }}
        const fps = 1000 * frames / (performance.now() - start);
        return {{fps, poseMs: poseMs / frames, sortMs: sortMs / frames}}"""
    )


def _levels(page: EnginePage) -> list[float]:
    """PSNR of levels of detail, the background black; all Gaussians are drawn again afterwards."""

    def picture(share: float) -> ndarray:
        page.run(f"engine.setDisplay({{share: {share}}}); await engine.frame()")
        return page.pixels("engine.readPixels()")[..., :3] / 255

    full, *fewer = [picture(share) for share in (1, 0.1, 0.3, 0.6)]
    person = full.max(-1) > 0
    page.run("engine.setDisplay({share: 1})")
    return [float(-10 * np.log10(np.square(one - full)[person].mean())) for one in fewer]


def _psnr(page: EnginePage, avatar: Any) -> float:
    page.run(
        f"engine.setPose(engine.avatar().clips[0].poseAt({_ROW})); engine.snap('0'); await engine.frame()"
    )
    found = page.pixels("engine.readPixels()")[..., :3] / 255
    model, motion = free_body(), avatar.clips[0].motion
    posed = model(motion.params(torch.zeros(1, 10)).select([_ROW])).vertices[0]
    gaussians = to_world(avatar.gaussians.bound, model.surface(), posed, frame=avatar.gaussians.frame)
    render = render_gaussians(gaussians, avatar.cameras[0].camera)
    person = render.alpha[0, 0].numpy() > 0.01
    error = (found - render.rgb[0].permute(1, 2, 0).numpy())[person]
    return float(-10 * np.log10(np.square(error).mean()))


if __name__ == "__main__":
    for row in run(sys.argv[1:] or tuple(COUNTS)):
        print(row)
