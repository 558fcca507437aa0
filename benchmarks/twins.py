"""Cost of what a training step does besides drawing: compiled code against its readable twins, side by side.

Run with ``python -m benchmarks.twins``. The two take turns within every round; times are of the best rounds, in
processor time on one thread, so that a busy machine slows both alike.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from actor3d.bodies.files import free_body
from rectifier3d.geometry.local_coords import LocalCoords, sample_surface
from rectifier3d.losses.comparison import skin_neighbours
from rectifier3d.losses.pixels import absolute_error, outline_error, over_background
from rectifier3d.losses.smoothness import roughness
from rectifier3d.losses.ssim import ssim
from rectifier3d.model import Rectifier
from rectifier3d.options import RectifierOptions
from rectifier3d.splats.gaussians import Render
from rectifier3d.splats.lamplight import lit_on_skin
from rectifier3d.splats.placing import place

BACKENDS = ("torch", "cpu")
Work = Callable[[str], tuple[Tensor, Sequence[Tensor]]]
"""From a backend to what it gives, summed up, and what that has gradients for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TwinRow:
    """Cost of one part of a step."""

    part: str
    backend: str
    forward_ms: float
    training_ms: float
    """Forward and backward."""


def run(*, views: int = 4, side: int = 384, gaussians: int = 40_000, rounds: int = 8) -> list[TwinRow]:
    """Time both backends of each part, one thread; unless told otherwise, in the sizes of a step of `quick`."""
    torch.set_num_threads(1)
    parts = {
        "similarity": _similarity(views, side),
        "pictures, pixel by pixel": _pixels(views, side),
        "Gaussians put on the body": _placing(gaussians),
        **_on_skin(gaussians),
    }
    return [row for part, work in parts.items() for row in _compared(part, work, rounds)]


def _compared(part: str, work: Work, rounds: int) -> list[TwinRow]:
    rows = [_timed(part, work, backend) for _ in range(rounds) for backend in BACKENDS]
    return [min((row for row in rows if row.backend == name), key=_training) for name in BACKENDS]


def _training(row: TwinRow) -> float:
    return row.training_ms


def _timed(part: str, work: Work, backend: str) -> TwinRow:
    begin = time.process_time()
    total, inputs = work(backend)
    between = time.process_time()
    torch.autograd.grad(total, inputs)
    spent = time.process_time() - begin
    return TwinRow(part=part, backend=backend, forward_ms=1e3 * (between - begin), training_ms=1e3 * spent)


def _similarity(views: int, side: int) -> Work:
    image, target = torch.rand(2, views, 3, side, side, generator=torch.Generator().manual_seed(0))
    image.requires_grad_()
    return lambda backend: (ssim(image, target, stride=2, backend=backend).mean(), [image])


def _pixels(views: int, side: int) -> Work:
    generator = torch.Generator().manual_seed(0)
    rgb = torch.rand(views, side, side, 3, generator=generator).permute(0, 3, 1, 2).requires_grad_()
    alpha = torch.rand(views, 1, side, side, generator=generator).requires_grad_()
    target, color = torch.rand(views, 3, side, side, generator=generator), torch.rand(3, generator=generator)
    mask = torch.zeros(views, side, side, dtype=torch.uint8)
    mask[:, side // 4 : -side // 4, side // 3 : -side // 3] = 1

    def work(backend: str) -> tuple[Tensor, Sequence[Tensor]]:
        render = Render(rgb=rgb, alpha=alpha)
        shown, wanted = over_background(render, target, mask, color, colored_band=True, backend=backend)
        errors = absolute_error(shown, wanted, backend=backend) + outline_error(alpha, mask, backend=backend)
        return errors, [rgb, alpha]

    return work


def _placing(count: int) -> Work:
    generator, body = torch.Generator().manual_seed(0), free_body()
    surface = body.surface(rest_vertices=body.template)
    coords = sample_surface(surface, count, generator)
    leaves = [
        coords.weights,
        0.01 * torch.randn(count, generator=generator),
        torch.nn.functional.normalize(torch.randn(count, 4, generator=generator), dim=-1),
        torch.rand(count, 3, generator=generator),
        torch.rand(count, 3, generator=generator),
        0.1 * torch.randn(8, 3, generator=generator),
    ]
    weights, height, quats, scales, colors, light = [x.requires_grad_() for x in leaves]
    moved = LocalCoords(face=coords.face, weights=weights, height=height)

    def work(backend: str) -> tuple[Tensor, Sequence[Tensor]]:
        placed = place(moved, quats, scales, colors, light, surface, body.template, backend=backend)
        total = placed.means.sum() + placed.quats.sum() + placed.scales.sum() + placed.colors.sum()
        return total, leaves

    return work


def _on_skin(count: int) -> dict[str, Work]:
    """What light, folds and neighbours cost Gaussians on a body that is pushed together."""
    body, options = free_body(), RectifierOptions(num_gaussians=count, light="lamps", folds="compression")
    surface = body.surface(rest_vertices=body.template)
    rectifier = Rectifier.for_surface(surface, options, torch.Generator().manual_seed(0))
    vertices = 0.9 * body.template
    skin = rectifier.base.skin_state(surface, vertices)
    rectifier.base.meet(surface, skin)
    with torch.no_grad():
        bound, _ = rectifier(None, None, None, surface, vertices)
    neighbours = skin_neighbours(rectifier.base, surface)
    coords, folds, lamps = bound.coords, bound.folds, bound.lamps
    assert folds is not None and lamps is not None
    assert skin.compression is not None and skin.exposure is not None
    compression, exposure = skin.compression, skin.exposure
    learning = (bound.colors, coords.height, folds.moves, lamps.intensities)
    colors, height, moves, intensities = [x.detach().clone().requires_grad_() for x in learning]
    lifted, folds = replace(coords, height=height), replace(folds, moves=moves)
    lamps, bound = replace(lamps, intensities=intensities), replace(bound, colors=colors, coords=lifted)

    def smoothness(backend: str) -> tuple[Tensor, Sequence[Tensor]]:
        return roughness(bound, rectifier.base, neighbours, backend=backend), [colors, height]

    def folding(backend: str) -> tuple[Tensor, Sequence[Tensor]]:
        moved = folds.on_skin(lifted, surface, compression, backend=backend)
        return moved.weights.square().sum() + moved.height.sum(), [height, moves]

    def light(backend: str) -> tuple[Tensor, Sequence[Tensor]]:
        lit = lit_on_skin(colors, coords, lamps, surface, vertices, exposure, backend=backend)
        return lit.sum(), [colors, intensities]

    return {"smoothness of neighbours": smoothness, "folds": folding, "light of lamps": light}


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--views", type=int, default=4)
    parser.add_argument("--side", type=int, default=384, help="pixels of a view")
    parser.add_argument("--gaussians", type=int, default=40_000)
    parser.add_argument("--rounds", type=int, default=8)
    rows = run(**vars(parser.parse_args(arguments)))
    print(f"{'part':27}{'twin':>8}{'compiled':>10}{'both: twin':>12}{'compiled':>10}   times as fast")
    for twin, compiled in zip(rows[::2], rows[1::2], strict=True):
        print(
            f"{twin.part:27}{twin.forward_ms:8.1f}{compiled.forward_ms:10.1f}"
            f"{twin.training_ms:12.1f}{compiled.training_ms:10.1f}{twin.training_ms / compiled.training_ms:16.1f}"
        )


if __name__ == "__main__":
    main()
