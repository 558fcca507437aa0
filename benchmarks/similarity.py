"""Cost of a training step's structural similarity: compiled against its twin, side by side.

Run with ``python -m benchmarks.similarity``. The two take turns within every round; times are of the best rounds, in
processor time, so that a busy machine slows both alike.
"""

import time
from dataclasses import dataclass

import torch

from rectifier3d.losses.ssim import ssim

VIEWS, SIDE = 4, 384
"""What a step of ``quick`` compares."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SimilarityRow:
    """Cost of one backend."""

    backend: str
    forward_ms: float
    training_ms: float
    """Forward and backward."""


def run(rounds: int = 8) -> list[SimilarityRow]:
    """Time both backends, one thread."""
    torch.set_num_threads(1)
    image, target = torch.rand(2, VIEWS, 3, SIDE, SIDE, generator=torch.Generator().manual_seed(0))
    image.requires_grad_(True)
    rows = []
    for backend in ("torch", "cpu") * rounds:
        begin = time.process_time()
        mean = ssim(image, target, stride=2, backend=backend).mean()
        between = time.process_time()
        torch.autograd.grad(mean, image)
        end = time.process_time()
        rows.append(
            SimilarityRow(
                backend=backend, forward_ms=1e3 * (between - begin), training_ms=1e3 * (end - begin)
            )
        )
    return [min((row for row in rows if row.backend == name), key=_training) for name in ("torch", "cpu")]


def _training(row: SimilarityRow) -> float:
    return row.training_ms


def main() -> None:
    """Print the table."""
    twin, compiled = rows = run()
    print(f"{'backend':>8} {'forward':>9} {'training':>9}   ({VIEWS} pictures of {SIDE}², stride 2, ms)")
    for row in rows:
        print(f"{row.backend:>8} {row.forward_ms:>9.1f} {row.training_ms:>9.1f}")
    print(f"compiled: {twin.training_ms / compiled.training_ms:.1f} times as fast in training")


if __name__ == "__main__":
    main()
