"""What a change of the rasterizer is worth: this checkout's library beside another's, and beside its torch twin.

    python -m benchmarks.rasterizer                          # L, and what a training step of `quick` draws
    python -m benchmarks.rasterizer --against ../before      # another checkout's library, built with the same flags
    python -m benchmarks.rasterizer --twin --rounds 3        # the twin takes seconds a picture

Each library draws the same Gaussians in a process of its own, on one thread, in turn; times are the least processor
time of the rounds, so that other work on the machine slows all alike, and only ratios of one run count.
`ACTOR3D_CXXFLAGS` holds for both: `-mno-avx512f` builds the narrower form on a wider processor.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import torch

from actor3d.bench.splats import WORKLOADS, SplatWorkload, make_figure

HERE = Path(__file__).parents[1]
DRAWN: dict[str, tuple[SplatWorkload, float]] = {
    "L": (WORKLOADS["L"], 0.3),
    "quick": (SplatWorkload(name="quick", gaussians=40_000, side=384, views=4), 0.1),
}
"""Workloads, and how many pixels² are added to each splat."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DrawnRow:
    """What one side needs for one workload."""

    workload: str
    library: str
    forward_ms: float
    backward_ms: float
    times_as_fast: float
    """This checkout's library, forward and backward, against this side's."""
    picture_error: float
    """Largest difference from this checkout's pictures."""
    gradient_error: float
    """Largest of the gradients' differences from this checkout's, relative to their norm."""


class Side:
    """A checkout's library, in a process that draws when it is told."""

    def __init__(self, checkout: Path, scene: Path) -> None:
        if not (checkout / "rectifier3d").is_dir():
            raise SystemExit(f"{checkout}: has no rectifier3d in it: name the folder of a checkout")
        environment = os.environ | {"PYTHONPATH": str(checkout), "OMP_NUM_THREADS": "1"}
        script = Path(__file__).with_name("rasterizer_side.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(scene)],
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._checkout = checkout

    def __enter__(self) -> "Side":
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def wait_until_ready(self) -> None:
        """Wait for the library to be imported."""
        assert self._answer() == str(self._checkout)

    def draw(self, backend: str, results: Path | None = None) -> tuple[float, float]:
        """Milliseconds forward and backward; pictures and gradients go into a file where one is named."""
        assert self._process.stdin is not None
        print(backend, *([] if results is None else [results]), file=self._process.stdin, flush=True)
        forward, backward = self._answer()
        return forward, backward

    def _answer(self):
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("a library's process has ended; what it said stands above")
        return json.loads(line)


def run(
    workload: SplatWorkload,
    dilation: float,
    *,
    against: Path | None = None,
    twin: bool = False,
    rounds: int = 12,
) -> list[DrawnRow]:
    """Time all sides on one workload; the first row is this checkout's own library."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        scene = Path(folder) / "scene.pt"
        torch.save(_scene(workload, dilation), scene)
        here = stack.enter_context(Side(HERE, scene))
        sides = {"here": (here, "cpu")}
        if against is not None:
            sides[str(against)] = stack.enter_context(Side(against.resolve(), scene)), "cpu"
        if twin:
            sides["torch"] = here, "torch"
        for side in {id(side): side for side, _ in sides.values()}.values():
            side.wait_until_ready()
        results = {}
        for index, (name, (side, backend)) in enumerate(sides.items()):
            file = Path(folder) / f"{index}.pt"
            side.draw(backend, file)
            results[name] = torch.load(file, weights_only=True)
        spent = [{name: side.draw(backend) for name, (side, backend) in sides.items()} for _ in range(rounds)]
    return [_row(workload.name, name, spent, results) for name in sides]


def _scene(workload: SplatWorkload, dilation: float) -> dict[str, object]:
    gaussians, cameras = make_figure(workload)
    generator = torch.Generator().manual_seed(1)
    pixels = (workload.views, workload.side, workload.side)
    return {
        "gaussians": gaussians,
        "viewmats": cameras.viewmats,
        "K": cameras.K.contiguous(),
        "dilation": dilation,
        "by_picture": torch.randn(*pixels, 3, generator=generator),
        "by_alpha": torch.randn(*pixels, 1, generator=generator),
    }


def _row(
    workload: str,
    library: str,
    spent: Sequence[dict[str, tuple[float, float]]],
    results: dict[str, list[torch.Tensor]],
) -> DrawnRow:
    def least(name: str) -> tuple[float, float]:
        return min(each[name][0] for each in spent), min(each[name][1] for each in spent)

    forward, backward = least(library)
    pairs = list(zip(results[library], results["here"], strict=True))
    return DrawnRow(
        workload=workload,
        library=library,
        forward_ms=forward,
        backward_ms=backward,
        times_as_fast=(forward + backward) / sum(least("here")),
        picture_error=max(float((a - b).abs().max()) for a, b in pairs[:2]),
        gradient_error=max(float((a - b).norm() / b.norm()) for a, b in pairs[2:]),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--against", type=Path, help="folder of another checkout")
    parser.add_argument("--twin", action="store_true", help="time the torch twin, too")
    parser.add_argument(
        "--workload", action="append", choices=DRAWN, help="may be repeated; all if not given"
    )
    parser.add_argument("--rounds", type=int, default=12)
    given = parser.parse_args(arguments)
    print(
        f"{'workload':9}{'forward':>9}{'backward':>10}{'here is':>9}  (ms; times as fast)  differences  library"
    )
    for name in given.workload or DRAWN:
        workload, dilation = DRAWN[name]
        for row in run(workload, dilation, against=given.against, twin=given.twin, rounds=given.rounds):
            print(
                f"{row.workload:9}{row.forward_ms:9.1f}{row.backward_ms:10.1f}{row.times_as_fast:9.2f}"
                f"{row.picture_error:12.1e}{row.gradient_error:9.1e}  {row.library}",
                flush=True,
            )


if __name__ == "__main__":
    main()
