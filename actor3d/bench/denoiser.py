"""Cost of the pose-conditioned U-Net: ours against plain renderings of 3D²-Actor's, side by side.

Run with ``python -m actor3d.bench.denoiser``. The networks take turns within every round, so that a busy machine slows
all of them alike; ratios are of the best rounds.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch

from denoiser2d.unet import PAPER_SETTINGS, ConditionalUNet

SIDE = 128
BATCH = 4
NETWORKS: Mapping[str, Mapping[str, Any]] = {
    "ours (width 24)": {},
    "paper (width 8)": PAPER_SETTINGS,
    "paper's form at width 24": {**PAPER_SETTINGS, "base_channels": 24, "channel_multipliers": (1, 2, 4)},
}


@dataclass(frozen=True, kw_only=True, slots=True)
class DenoiserRow:
    """Cost of one network on 128x128 images."""

    name: str
    parameters: int
    forward_ms: float
    """Milliseconds an image, without gradients."""
    training_ms: float
    """Milliseconds an image, forward and backward."""
    training_ratio: float
    """``training_ms`` over that of the first network."""


def run(rounds: int = 5) -> list[DenoiserRow]:
    """Time every network and return the rows in the order of ``NETWORKS``."""
    passes = {name: _passes(settings) for name, settings in NETWORKS.items()}
    forward = {name: float("inf") for name in NETWORKS}
    training = dict(forward)
    for _ in range(rounds + 1):
        for name, (_, infer, train) in passes.items():
            forward[name] = min(forward[name], _milliseconds(infer))
            training[name] = min(training[name], _milliseconds(train))
    first = next(iter(training.values()))
    return [
        DenoiserRow(
            name=name,
            parameters=parameters,
            forward_ms=forward[name] / BATCH,
            training_ms=training[name] / BATCH,
            training_ratio=training[name] / first,
        )
        for name, (parameters, _, _) in passes.items()
    ]


def _passes(settings: Mapping[str, Any]) -> tuple[int, Callable[[], None], Callable[[], None]]:
    torch.manual_seed(0)
    model = ConditionalUNet(**settings)
    generator = torch.Generator().manual_seed(0)
    image = torch.randn(BATCH, 3, SIDE, SIDE, generator=generator)
    # Patches of one part each, as on a body, rather than salt and pepper.
    patches = torch.randint(0, 25, (BATCH, SIDE // 8, SIDE // 8), generator=generator)
    labels = patches.repeat_interleave(8, dim=1).repeat_interleave(8, dim=2)
    channels = model.config["geometry_channels"]
    geometry = torch.randn(BATCH, channels, SIDE, SIDE, generator=generator) if channels else None
    times = torch.randint(0, 1000, (BATCH,), generator=generator)

    def infer() -> None:
        with torch.no_grad():
            model(image, labels, geometry, times)

    def train() -> None:
        model.zero_grad()
        (model(image, labels, geometry, times) - image).square().mean().backward()

    return sum(parameter.numel() for parameter in model.parameters()), infer, train


def _milliseconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return 1e3 * (time.perf_counter() - start)


def main() -> None:
    """Print the table."""
    print(f"{'network':28}{'parameters':>12}{'forward ms':>12}{'training ms':>13}{'ratio':>8}   (an image)")
    for row in run():
        print(
            f"{row.name:28}{row.parameters:12,}{row.forward_ms:12.1f}{row.training_ms:13.1f}"
            f"{row.training_ratio:8.2f}"
        )


if __name__ == "__main__":
    main()
