"""One library's side of `benchmarks.rasterizer`: draws a scene when it is told, and says how long that took.

Run by its path, so that `rectifier3d` is the one of the checkout that `PYTHONPATH` names. A line of the input is a
backend to draw with, and a file if the pictures and gradients are wanted; the answer is a line of JSON.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import torch

import rectifier3d
from rectifier3d.splats.raster import rasterization


def draw(scene: dict[str, Any], backend: Any) -> tuple[tuple[float, float], list[torch.Tensor]]:
    """Processor milliseconds forward and backward; picture, alpha, and the gradients of all that is drawn."""
    gaussians = [x.detach().requires_grad_() for x in scene["gaussians"]]
    height, width = scene["by_picture"].shape[1:3]
    start = time.process_time()
    means, quats, scales, opacities, colors = gaussians
    picture, alpha, _ = rasterization(
        means,
        quats,
        scales,
        opacities,
        colors,
        scene["viewmats"],
        scene["K"],
        width,
        height,
        eps2d=scene["dilation"],
        backend=backend,
    )
    drawn = time.process_time()
    torch.autograd.backward([picture, alpha], [scene["by_picture"], scene["by_alpha"]])
    end = time.process_time()
    results = [picture.detach(), alpha.detach(), *(x.grad for x in gaussians)]
    return (1e3 * (drawn - start), 1e3 * (end - drawn)), results


def main() -> None:
    """Answer until the input ends."""
    torch.set_num_threads(1)
    scene = torch.load(sys.argv[1], weights_only=True)
    print(json.dumps(str(Path(rectifier3d.__file__).parents[1])), flush=True)
    for line in sys.stdin:
        backend, _, file = line.strip().partition(" ")
        spent, results = draw(scene, backend)
        if file:
            torch.save(results, file)
        print(json.dumps(spent), flush=True)


if __name__ == "__main__":
    main()
