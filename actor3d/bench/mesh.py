"""Time the mesh raster: C++ against its torch twin, on the free body.

    python -m actor3d.bench.mesh            # all workloads
    python -m actor3d.bench.mesh training   # one of them

The two take turns, so that a busy machine slows both; of the figures the ratio is the one to compare.
"""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import torch
from jaxtyping import Float, Int
from torch import Tensor

from actor3d.bodies.files import free_body
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.mesh_raster import rasterize_mesh
from rectifier3d.geometry.surface import BodySurface


@dataclass(frozen=True, kw_only=True)
class MeshWorkload:
    """The body, each face split ``4 ** subdivisions`` times, seen by a ring of cameras."""

    subdivisions: int
    num_views: int
    size: int
    """Image height and width, pixels."""


@dataclass(frozen=True, kw_only=True)
class MeshRow:
    """Median milliseconds a view."""

    workload: str
    num_faces: int
    num_views: int
    size: int
    cpu_ms: float
    torch_ms: float
    ratio: float
    """How many times the C++ is faster."""


WORKLOADS = {
    "training": MeshWorkload(subdivisions=0, num_views=8, size=128),
    "picture": MeshWorkload(subdivisions=0, num_views=1, size=512),
    "dense": MeshWorkload(subdivisions=1, num_views=1, size=1024),
}


def run(workloads: Sequence[str] = tuple(WORKLOADS), repeats: int = 7) -> list[MeshRow]:
    """Time the named workloads.

    Raises:
        ValueError: if a name is not one of WORKLOADS.
    """
    if unknown := sorted(set(workloads) - set(WORKLOADS)):
        raise ValueError(f"unknown workloads {unknown}, the known ones are {sorted(WORKLOADS)}")
    surface = free_body().surface()
    return [_time(name, WORKLOADS[name], surface, repeats) for name in workloads]


def _time(name: str, workload: MeshWorkload, surface: BodySurface, repeats: int) -> MeshRow:
    vertices, faces = surface.rest_vertices, surface.faces
    for _ in range(workload.subdivisions):
        vertices, faces = subdivide(vertices, faces)
    cameras = _ring(workload, vertices)

    def render(backend: str) -> Callable[[], object]:
        return lambda: rasterize_mesh(vertices, faces, cameras, backend=backend)

    cpu, twin = _medians([render("cpu"), render("torch")], repeats)
    return MeshRow(
        workload=name,
        num_faces=len(faces),
        num_views=workload.num_views,
        size=workload.size,
        cpu_ms=1e3 * cpu / workload.num_views,
        torch_ms=1e3 * twin / workload.num_views,
        ratio=twin / cpu,
    )


def _medians(calls: Sequence[Callable[[], object]], repeats: int) -> list[float]:
    """Median seconds of each call; they take turns after one call each to warm up."""
    seconds: list[list[float]] = [[] for _ in calls]
    for turn in range(repeats + 1):
        for call, taken in zip(calls, seconds, strict=True):
            start = time.perf_counter()
            call()
            if turn > 0:
                taken.append(time.perf_counter() - start)
    return [median(taken) for taken in seconds]


def subdivide(
    vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"]
) -> tuple[Float[Tensor, "M 3"], Int[Tensor, "K 3"]]:
    """Split each face into four at the middles of its edges."""
    edges = torch.stack([faces, faces.roll(-1, 1)], -1).sort(-1).values
    unique, index = edges.view(-1, 2).unique(dim=0, return_inverse=True)
    middle = index.view(-1, 3) + len(vertices)
    a, b, c = faces.unbind(1)
    ab, bc, ca = middle.unbind(1)
    corners = [(a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca)]
    split = torch.stack([torch.stack(corner, -1) for corner in corners], 1).view(-1, 3)
    return torch.cat([vertices, vertices[unique].mean(1)]), split


def _ring(workload: MeshWorkload, vertices: Float[Tensor, "N 3"]) -> Cameras:
    """Cameras around the body, which fills two thirds of the image's height."""
    low, high = vertices.aminmax(dim=0)
    centre = (low + high) / 2
    height = float(high[1] - low[1])
    angle = torch.arange(workload.num_views) * (2 * torch.pi / workload.num_views)
    distance = 3.0
    eye = centre + distance * torch.stack([angle.sin(), torch.zeros_like(angle), angle.cos()], -1)
    R, t = look_at(eye, centre, torch.tensor([0.0, 1.0, 0.0]))
    focal = workload.size * distance / (1.5 * height)
    half = workload.size / 2
    K = torch.tensor([[focal, 0, half], [0, focal, half], [0, 0, 1]])
    return Cameras(R=R, t=t, K=K.repeat(workload.num_views, 1, 1), image_size=(workload.size, workload.size))


def main() -> None:
    """Print what was measured."""
    rows = run(sys.argv[1:] or tuple(WORKLOADS))
    print(
        f"{'workload':<10} {'faces':>7} {'views':>5} {'size':>5} {'cpu ms':>8} {'torch ms':>9} {'ratio':>6}"
    )
    for row in rows:
        print(
            f"{row.workload:<10} {row.num_faces:>7} {row.num_views:>5} {row.size:>5} "
            f"{row.cpu_ms:>8.2f} {row.torch_ms:>9.1f} {row.ratio:>5.0f}x"
        )


if __name__ == "__main__":
    main()
