"""What a second process is worth: steps of training by one process, and by two of the same batch, in turn.

`python -m benchmarks.processes CAPTURE FOLDER [--preset quick --rounds 8 --stage rectifier]`: two processes of one
thread each, which talk through gloo, on a capture that is prepared into the folder. Each round takes a step of a stage
in the first process while the second one waits, then the same step in both. Medians; on a busy machine the processor
time tells more than the wall's.
"""

import argparse
import statistics
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import cv2
import torch

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.cli.launching import run_in_processes
from actor3d.config import ActorConfig, load_config
from actor3d.process_group import ALONE, ProcessGroup, join_launched
from actor3d.training.denoiser_stage import DenoiserStage
from actor3d.training.optimizing import new_state, take_step
from actor3d.training.rectifier_stage import RectifierStage
from actor3d.training.stage import TrainingStage

STAGES = ("denoiser", "Gaussians alone", "rectifier")
_CPU = torch.device("cpu")


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A stage's steps, in milliseconds."""

    stage: str
    one_wall: float
    two_wall: float
    one_processor: float
    two_processor: float
    """Of both processes together."""
    times_as_fast: float
    """By the wall's clock, the median of the rounds."""


class Steps:
    """Steps of one stage, of which a process takes its share."""

    def __init__(self, stage: TrainingStage, first: int, processes: ProcessGroup) -> None:
        self._stage, self._processes, self._next = stage, processes, first
        self._state = new_state(stage)

    def take(self) -> None:
        """Take the next step, its data's reading included."""
        batch = self._stage.draw(self._next, torch.Generator().manual_seed(self._next))
        take_step(self._stage, self._state, self._next, batch, self._processes)
        self._next += 1


def stages(
    config: ActorConfig, prepared: CaptureDataset, processes: ProcessGroup
) -> dict[str, tuple[TrainingStage, int]]:
    """The stages, and from which step on they are timed: the rectifier's with and without its networks."""
    denoiser = DenoiserStage(config, prepared, _CPU, processes)
    # Of a denoiser of its own, which it keeps from learning.
    trained = DenoiserStage(config, prepared, _CPU).denoiser
    rectifier = RectifierStage(config, prepared, _CPU, trained, processes)
    firsts = ((denoiser, 0), (rectifier, 0), (rectifier, config.rectifier.canonical_steps))
    return dict(zip(STAGES, firsts, strict=True))


def compare(capture: Path, folder: Path, preset: str, rounds: int, chosen: Sequence[str]) -> None:
    """What each of the two processes does; the first prints the rows of the chosen stages."""
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    processes = join_launched("cpu")
    config = load_config(preset)
    sizes = PrepareOptions(model_size=config.data.input_resolution, target_size=config.data.render_resolution)
    prepared = prepare(open_capture(capture), sizes, cache=folder, processes=processes)
    shared, alone = stages(config, prepared, processes), stages(config, prepared, ALONE)
    for name in chosen:
        stage, first = shared[name]
        both, single = Steps(stage, first, processes), Steps(alone[name][0], first, ALONE)
        seen = [_round(both, single, processes) for _ in range(rounds + 1)][1:]
        if processes.is_first:
            print(asdict(_row(name, seen)), flush=True)


def _round(both: Steps, single: Steps, processes: ProcessGroup) -> tuple[float, ...]:
    """Wall and processor seconds of one process's step, then of both's."""
    one = _timed(single, processes) if processes.is_first else _timed(None, processes)
    two = _timed(both, processes)
    return *one, *two


def _timed(steps: Steps | None, processes: ProcessGroup) -> tuple[float, float]:
    processes.wait()
    wall, processor = time.perf_counter(), time.process_time()
    if steps is not None:
        steps.take()
    spent = time.process_time() - processor
    processes.wait()
    return time.perf_counter() - wall, sum(processes.gathered(spent))


def _row(stage: str, seen: list[tuple[float, ...]]) -> Row:
    one_wall, one_processor, two_wall, two_processor = (
        statistics.median(values) * 1e3 for values in zip(*seen, strict=True)
    )
    return Row(
        stage=stage,
        one_wall=one_wall,
        two_wall=two_wall,
        one_processor=one_processor,
        two_processor=two_processor,
        times_as_fast=statistics.median(one / two for one, _, two, _ in seen),
    )


def main() -> None:
    """Start the two processes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("capture", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--preset", default="quick")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--stage", nargs="+", default=STAGES, choices=STAGES, dest="chosen")
    run_in_processes(partial(compare, **vars(parser.parse_args())), 2)


if __name__ == "__main__":
    main()
