"""The loop that trains a stage: its data, its steps, its books, a clean stop on Ctrl-C or SIGTERM."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, closing, nullcontext
from typing import Any

import torch

from actor3d.config import TrainingConfig
from actor3d.errors import reporting_disk_trouble
from actor3d.interrupts import stop_requests
from actor3d.memory import keeping_freed_memory
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.runs.checkpoints import load_checkpoint
from actor3d.runs.folder import RunFolder
from actor3d.training.batches import drawn_ahead
from actor3d.training.bookkeeping import Bookkeeper, Interrupted, StepReport
from actor3d.training.event_log import EventLog
from actor3d.training.optimizing import new_state, parameters_of, take_step
from actor3d.training.stage import TrainingStage

__all__ = ["Interrupted", "StepReport", "train_stage"]

_SETTLING = 5.0
"""Seconds: launchers, batch systems and terminals may each pass the same signal on to a process."""


def train_stage(
    stage: TrainingStage,
    run: RunFolder,
    training: TrainingConfig,
    report: Callable[[StepReport], None] | None = None,
    processes: ProcessGroup = ALONE,
) -> None:
    """Train `stage` to its last step, resuming from its checkpoint where there is one.

    On return the stage's modules hold the averaged weights. The data of step k depend on the seed and k
    alone, so a resumed run sees what an uninterrupted one sees, whatever the number of processes.

    Args:
        stage: What is trained.
        run: Where checkpoints, events and pictures go.
        training: How often they are written.
        report: Told of each step.
        processes: Those that train together; the first one writes.

    Raises:
        Interrupted: after Ctrl-C, SIGTERM or SIGHUP, once a checkpoint is saved.
        UserError: if the checkpoint does not fit, the disk is full, or the loss stops being finite.
    """
    processes.start_alike(stage.modules.values())
    state = new_state(stage)
    step, finished = processes.in_turn(lambda: load_checkpoint(run.checkpoint(stage.name), state))
    if not finished:
        with (
            reporting_disk_trouble(run.root),
            keeping_freed_memory(),
            _event_log(run, stage, step, processes) as log,
            stop_requests(_SETTLING if processes.size > 1 else 0.0) as stop_requested,
            closing(_batches(stage, training.seed, step)) as batches,
        ):
            books = Bookkeeper(stage, state, run, training, processes, log)
            for index, batch in enumerate(batches, step):
                loss = take_step(stage, state, index, batch, processes)
                books.enter(index + 1, loss, stop_requested, report)
    state.ema.copy_to(parameters_of(stage))


def _batches(stage: TrainingStage, seed: int, first: int) -> Generator[Any, None, None]:
    # A generator of its own for each step makes every step's draw independent of where a run was resumed.
    def draw(step: int) -> Any:
        return stage.draw(step, torch.Generator().manual_seed(seed * 1_000_003 + step))

    return drawn_ahead(draw, range(first, stage.settings.steps), stage.device)


def _event_log(
    run: RunFolder, stage: TrainingStage, step: int, processes: ProcessGroup
) -> AbstractContextManager[EventLog | None]:
    return EventLog(run.tensorboard / stage.name, resumed_at=step) if processes.is_first else nullcontext()
