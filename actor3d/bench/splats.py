"""The compiled rasterizer against its torch twin, on a standing figure made of Gaussians.

Run with ``python -m actor3d.bench.splats [S M L] [--json FILE]``. Both backends take turns, so that a machine with
other work slows them alike; the ratios are of medians, and only ratios of one run can be compared.
"""

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # before torch: threads that spin slow each other down

import argparse
import json
import math
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor

from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.splats.raster import Backend, rasterization

CAPSULES = (  # ends and radius in metres, y up: trunk, head, arms, legs of a figure 1.8 m tall
    ((0, 0.95, 0), (0, 1.35, 0), 0.15),
    ((0, 1.62, 0), (0, 1.68, 0), 0.11),
    ((0.2, 1.40, 0), (0.62, 1.0, 0), 0.045),
    ((-0.2, 1.40, 0), (-0.62, 1.0, 0), 0.045),
    ((0.1, 0.08, 0), (0.1, 0.9, 0), 0.075),
    ((-0.1, 0.08, 0), (-0.1, 0.9, 0), 0.075),
)
DISTANCE = 3.0
FILL = 0.6
"""Share of the picture's height that the figure fills."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SplatWorkload:
    """A size of the problem."""

    name: str
    gaussians: int
    side: int
    """Pixels."""
    views: int


WORKLOADS = {
    "S": SplatWorkload(name="S", gaussians=10_000, side=128, views=1),
    "M": SplatWorkload(name="M", gaussians=50_000, side=256, views=4),
    "L": SplatWorkload(name="L", gaussians=373_000, side=512, views=1),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class SplatRow:
    """Medians of one workload, milliseconds of wall time."""

    workload: str
    gaussians: int
    side: int
    views: int
    threads: int
    cpu_forward: float
    cpu_both: float
    """Forward and backward."""
    torch_forward: float
    torch_both: float
    ratio_forward: float
    ratio_both: float


def run(workloads: Sequence[str] = ("S", "M", "L"), rounds: int = 3) -> list[SplatRow]:
    """Time both backends on the named workloads.

    Args:
        rounds: Runs of the torch twin; the compiled backend runs five times around each.

    Raises:
        ValueError: if a workload is unknown.
    """
    unknown = set(workloads) - set(WORKLOADS)
    if unknown:
        raise ValueError(f"unknown workloads {sorted(unknown)}; there are {', '.join(WORKLOADS)}")
    return [_measure(WORKLOADS[name], rounds) for name in workloads]


def make_figure(workload: SplatWorkload, seed: int = 0) -> tuple[list[Tensor], Cameras]:
    """Means, quats, scales, opacities and colours of Gaussians on the capsules, and a ring of cameras."""
    generator = torch.Generator().manual_seed(seed)
    count = workload.gaussians

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator)

    ends = torch.tensor([capsule[:2] for capsule in CAPSULES], dtype=torch.float32)  # 6 2 3
    radii = torch.tensor([capsule[2] for capsule in CAPSULES])
    lengths = (ends[:, 1] - ends[:, 0]).norm(dim=-1)
    areas = 2 * math.pi * radii * lengths + 4 * math.pi * radii**2
    which = torch.multinomial(areas, count, replacement=True, generator=generator)

    axis = ((ends[:, 1] - ends[:, 0]) / lengths[:, None])[which]
    direction = torch.nn.functional.normalize(normal(count, 3), dim=-1)
    along = (direction * axis).sum(-1, keepdim=True)
    radial = torch.nn.functional.normalize(direction - along * axis, dim=-1)
    on_tube = torch.rand(count, generator=generator) < (lengths / (lengths + 2 * radii))[which]
    position = torch.where(on_tube[:, None], torch.rand(count, 1, generator=generator), (along > 0).float())
    normals = torch.where(on_tube[:, None], radial, direction)
    means = ends[which, 0] + position * (axis * lengths[which, None]) + radii[which, None] * normals

    spacing = math.sqrt(areas.sum().item() / count)
    scales = spacing * torch.exp(math.log(0.8) + 0.35 * normal(count, 3))
    scales[:, 2] *= 0.2  # flat along the normal
    opacities = torch.sigmoid(1.5 + 1.5 * normal(count))
    colors = torch.rand(count, 3, generator=generator)
    return [means, _quats_with_z_along(normals, generator), scales, opacities, colors], _ring(workload)


def _quats_with_z_along(normals: Tensor, generator: torch.Generator) -> Tensor:
    """Rotations wxyz of the z axis to the normals, after a random turn about z."""
    x, y, z = normals.unbind(-1)
    # Half way between the two axes: q = (1 + z, z_axis x normal), normalised; never opposite by construction.
    tilt = torch.nn.functional.normalize(
        torch.stack([1 + z + 1e-6, -y, x, torch.zeros_like(z)], dim=-1), dim=-1
    )
    half = math.pi * torch.rand(len(normals), generator=generator)
    c, s = half.cos(), half.sin()
    w, a, b, _ = tilt.unbind(-1)
    return torch.stack([w * c, a * c + b * s, b * c - a * s, w * s], dim=-1)


def _ring(workload: SplatWorkload) -> Cameras:
    angles = 0.3 + 2 * math.pi * torch.arange(workload.views) / workload.views
    eyes = torch.stack([DISTANCE * angles.sin(), torch.ones_like(angles), DISTANCE * angles.cos()], dim=-1)
    R, t = look_at(eyes, torch.tensor([0, 0.9, 0]), torch.tensor([0.0, 1, 0]))
    side, focal = workload.side, FILL * workload.side * DISTANCE / 1.8
    K = torch.tensor([[focal, 0, side / 2], [0, focal, side / 2], [0, 0, 1]]).expand(workload.views, 3, 3)
    return Cameras(R=R, t=t, K=K, image_size=(side, side))


def _measure(workload: SplatWorkload, rounds: int) -> SplatRow:
    scene, cameras = make_figure(workload)
    passes = {
        (backend, both): _pass(scene, cameras, backend, both=both)
        for backend in ("cpu", "torch")
        for both in (False, True)
    }
    times: dict[tuple[str, bool], list[float]] = {key: [] for key in passes}
    for key, call in passes.items():
        call()  # builds, allocates, fills caches
        times[key].clear()
    for _ in range(rounds):
        for (backend, both), call in passes.items():
            for _ in range(5 if backend == "cpu" else 1):
                start = time.perf_counter()
                call()
                times[backend, both].append(1e3 * (time.perf_counter() - start))
    median = {key: statistics.median(values) for key, values in times.items()}
    return SplatRow(
        workload=workload.name,
        gaussians=workload.gaussians,
        side=workload.side,
        views=workload.views,
        threads=torch.get_num_threads(),
        cpu_forward=median["cpu", False],
        cpu_both=median["cpu", True],
        torch_forward=median["torch", False],
        torch_both=median["torch", True],
        ratio_forward=median["torch", False] / median["cpu", False],
        ratio_both=median["torch", True] / median["cpu", True],
    )


def _pass(scene: list[Tensor], cameras: Cameras, backend: Backend, *, both: bool) -> Callable[[], None]:
    height, width = cameras.image_size
    generator = torch.Generator().manual_seed(1)
    v_picture = torch.randn(len(cameras), height, width, 3, generator=generator)
    v_alphas = torch.randn(len(cameras), height, width, 1, generator=generator)
    viewmats = cameras.viewmats

    def call() -> None:
        means, quats, scales, opacities, colors = (x.detach().requires_grad_(both) for x in scene)
        picture, alphas, _ = rasterization(
            means, quats, scales, opacities, colors, viewmats, cameras.K, width, height, backend=backend
        )
        if both:
            torch.autograd.backward([picture, alphas], [v_picture, v_alphas])

    return call


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("workloads", nargs="*", help="S, M, L; all if none is given")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", type=Path, help="also write the rows to this file")
    arguments = parser.parse_args()
    print(
        f"{'':>2} {'Gaussians':>9} {'picture':>10} {'cpu':>15} {'torch':>17} {'ratio':>13}   (forward / both, ms)"
    )
    rows = []
    for name in arguments.workloads or WORKLOADS:
        [row] = run([name], arguments.rounds)
        rows.append(row)
        print(
            f"{row.workload:>2} {row.gaussians:>9} {row.views:>3} x {row.side:>3}² "
            f"{row.cpu_forward:>6.1f} / {row.cpu_both:>6.1f} {row.torch_forward:>7.0f} / {row.torch_both:>7.0f} "
            f"{row.ratio_forward:>5.0f} / {row.ratio_both:>5.0f}"
        )
    if arguments.json:
        arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n")


if __name__ == "__main__":
    main()
