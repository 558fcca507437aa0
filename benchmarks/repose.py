"""How fast a baked avatar is moved, without drawing it: body, colours and Gaussians for a new pose.

Run with ``python -m benchmarks.repose``; one thread, the free body, Gaussians spread over it.
"""

import argparse
import time
from dataclasses import dataclass

import torch

from actor3d.bodies.files import free_body
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.repose import Reposer
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Scene:
    """A person to move."""

    body: BodyModel
    surface: BodySurface
    baked: BakedGaussians


def scene(gaussians: int) -> Scene:
    """Gaussians on the free body whose colours depend on where they face."""
    draw = torch.Generator().manual_seed(0)
    body = free_body()
    surface = body.surface()
    rectifier = Rectifier.for_surface(surface, RectifierOptions(num_gaussians=gaussians), draw)
    with torch.no_grad():
        bound, _ = rectifier(None, None, None, surface, surface.rest_vertices)
    shading = 0.05 * torch.randn(gaussians, 8, 3, generator=draw)
    return Scene(body=body, surface=surface, baked=BakedGaussians(bound=bound, shading=shading))


@torch.no_grad()
def milliseconds(stage: Scene, poses: int) -> tuple[float, float]:
    """Processor time a pose: the best and the mean."""
    draw = torch.Generator().manual_seed(1)
    reposer = Reposer(stage.baked, stage.surface)
    spent = []
    for _ in range(poses):
        params = SmplParams(
            poses=0.3 * torch.randn(1, stage.body.num_joints, 3, generator=draw),
            betas=torch.zeros(1, 1),
            trans=torch.zeros(1, 3),
        )
        start = time.process_time()
        vertices = stage.body(params, stage.surface.rest_vertices).vertices[0]
        reposer(vertices)
        spent.append(1000 * (time.process_time() - start))
    return min(spent), sum(spent) / len(spent)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gaussians", type=int, default=50_000)
    parser.add_argument("--poses", type=int, default=100)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    best, mean = milliseconds(scene(arguments.gaussians), arguments.poses)
    print(
        f"{arguments.gaussians} Gaussians: {best:.1f} ms a pose at best, {mean:.1f} on average: "
        f"{1000 / mean:.0f} a second on one core"
    )


if __name__ == "__main__":
    main()
