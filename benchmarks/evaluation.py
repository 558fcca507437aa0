"""What measuring costs: processor time of one frame in all cameras, without sampling the avatar.

A capture to measure on, and the benchmark; Gaussians on the body's vertices stand for the avatar::

    actor3d capture --frames 4 --cameras 12 --size 512 --out captures/bench
    python -m benchmarks.evaluation captures/bench

Processor time on one thread, which other programs on the machine do not change much; the first frame, which fills
caches, is left out. ``--perceptual`` adds LPIPS, ST-LPIPS and FLIP where they are installed.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from actor3d.captures.capture import Capture, open_capture
from actor3d.evaluation.flicker import SeenBody, carried_pixels, mean_change, seen_body
from actor3d.evaluation.scoring import Scorer, ViewResult
from actor3d.imaging.perceptual import PerceptualMetrics, load_perceptual
from rectifier3d.splats.gaussians import Gaussians


def stand_in(vertices: torch.Tensor) -> Gaussians:
    """A coloured Gaussian on each vertex of the body."""
    count = len(vertices)
    generator = torch.Generator().manual_seed(0)
    return Gaussians(
        means=vertices,
        quats=torch.tensor([[1.0, 0, 0, 0]]).repeat(count, 1),
        scales=torch.full((count, 3), 0.006),
        opacities=torch.full((count,), 0.9),
        colors=torch.rand((count, 3), generator=generator),
    )


def measure(capture: Capture, perceptual: PerceptualMetrics, frames: int) -> tuple[float, float]:
    """Seconds a frame for comparing its pictures and for flicker; medians."""
    scorer = Scorer(capture=capture, perceptual=perceptual)
    cameras = tuple(range(len(capture.camera_names)))
    views_of = capture.evaluation_cameras(cameras)
    spent: list[tuple[float, float]] = []
    before: tuple[SeenBody, list[ViewResult]] | None = None
    for frame in range(frames):
        vertices = capture.posed_vertices([frame])[0]
        gaussians = stand_in(vertices)
        start = time.process_time()
        views = [scorer.view(frame, camera, vertices, gaussians, None) for camera in cameras]
        compared = time.process_time()
        body = seen_body(capture.surface, vertices, views_of)
        if before is not None:
            carried = carried_pixels(capture.surface, before[0], body, views_of)
            mean_change(carried, [v.picture for v in before[1]], [v.picture for v in views])
            mean_change(carried, [v.truth for v in before[1]], [v.truth for v in views])
            spent.append((compared - start, time.process_time() - compared))
        before = (body, views)
    pictures, flicker = np.median(np.array(spent), axis=0)
    return float(pictures), float(flicker)


def main() -> None:
    """Measure, and print a line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("capture", type=Path)
    parser.add_argument("--frames", type=int, default=4, help="at least 2")
    parser.add_argument("--perceptual", action="store_true", help="also LPIPS, ST-LPIPS and FLIP")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    capture = open_capture(arguments.capture)
    perceptual = load_perceptual() if arguments.perceptual else PerceptualMetrics()
    pictures, flicker = measure(capture, perceptual, arguments.frames)
    print(
        f"{len(capture.camera_names)} pictures: {pictures:.2f} s to compare, {flicker:.2f} s for flicker, "
        f"{pictures + flicker:.2f} s a frame"
    )


if __name__ == "__main__":
    main()
