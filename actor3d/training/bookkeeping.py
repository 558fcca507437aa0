"""What happens between two steps: the log, a look at the loss, validation, checkpoints, and whether to stop."""

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass

from actor3d.config import TrainingConfig
from actor3d.errors import UserError
from actor3d.process_group import ProcessGroup
from actor3d.runs.checkpoints import TrainingState, save_checkpoint
from actor3d.runs.folder import RunFolder
from actor3d.training.event_log import EventLog
from actor3d.training.optimizing import parameters_of
from actor3d.training.smoothing import SmoothedLoss, SmoothedTerms
from actor3d.training.stage import StepLoss, TrainingStage

logger = logging.getLogger(__name__)

LOG_INTERVAL = 20
"""Steps between two entries in the log."""


@dataclass(frozen=True, kw_only=True)
class StepReport:
    """What a progress display may want to know after a step."""

    stage: str
    step: int
    """Steps done so far."""
    total_steps: int
    loss: float
    """Smoothed over about the last twenty steps; on an accelerator, as of the last entry in the log."""


class Interrupted(UserError):
    """The user pressed Ctrl-C, or the process was told to end; a checkpoint has been saved."""


class Bookkeeper:
    """Keeps the books of one stage's training; of several processes the first one writes them.

    Args:
        stage: What is trained.
        state: What training changes of it.
        run: Where checkpoints and pictures go.
        training: How often.
        processes: Those that train together.
        log: Where the curves go; None where another process writes them.
    """

    def __init__(
        self,
        stage: TrainingStage,
        state: TrainingState,
        run: RunFolder,
        training: TrainingConfig,
        processes: ProcessGroup,
        log: EventLog | None,
    ) -> None:
        self._stage, self._state, self._run, self._training = stage, state, run, training
        self._processes, self._log = processes, log
        self._loss, self._terms = SmoothedLoss(), SmoothedTerms()
        # The CPU knows a loss as soon as it is computed; an accelerator would be waited for.
        self._interval = 1 if stage.device.type == "cpu" else LOG_INTERVAL

    def enter(
        self,
        step: int,
        loss: StepLoss,
        stop_requested: threading.Event,
        report: Callable[[StepReport], None] | None,
    ) -> None:
        """Enter a step that was taken; `step` counts it.

        Raises:
            Interrupted: if one of the processes shall stop, once a checkpoint is saved.
            UserError: if the loss is no longer finite, the disk is full, or the run's folder is gone.
        """
        self._loss.add(loss.total)
        self._terms.update(loss.terms)
        total, last = self._stage.settings.steps, step == self._stage.settings.steps
        validate = step % self._training.validate_every == 0 or last
        save = step % self._training.checkpoint_every == 0 or last
        logged = step % LOG_INTERVAL == 0 or last
        look = logged or step % self._interval == 0 or math.isnan(self._loss.mean)
        if look or validate or save:
            self._read(step)
        if report:
            report(StepReport(stage=self._stage.name, step=step, total_steps=total, loss=self._loss.mean))
        if logged:
            self._add_means(step)
        # Several processes agree on it, which makes them wait for one another.
        stop = (look or self._processes.size == 1) and self._processes.any(stop_requested.is_set())
        if stop:
            self._read(step)
        if self._processes.is_first:
            self._write(step, validate=validate, save=save or stop, finished=last)
        if stop:
            self._processes.wait()
            raise self._processes.told_once(
                Interrupted(f"stopped at step {step} of the {self._stage.name}; its checkpoint is saved")
            )

    def _read(self, step: int) -> None:
        """Look at the losses up to this step; what is not finite must not be saved."""
        values = self._loss.read(self._processes.average)
        for index, value in enumerate(values, step - len(values)):
            if not math.isfinite(value):
                error = UserError(
                    f"the loss of the {self._stage.name} became {value} at step {index}; "
                    "lower its optimizer.learning_rate and continue with --resume"
                )
                raise self._processes.told_once(error)

    def _add_means(self, step: int) -> None:
        means = self._terms.read(self._processes.average)
        if self._log:
            self._log.add("loss", self._loss.mean, step)
            for name, value in means.items():
                self._log.add(f"loss/{name}", value, step)
            for group in self._state.optimizer.param_groups:
                self._log.add(f"rate/{group.get('name', self._stage.name)}", group["lr"], step)

    def _write(self, step: int, *, validate: bool, save: bool, finished: bool) -> None:
        if validate or save:
            self._run.require_there()
        if validate:
            self._validate(step)
        if save:
            folder = self._run.checkpoint(self._stage.name)
            save_checkpoint(folder, self._state, step=step, finished=finished)

    def _validate(self, step: int) -> None:
        parameters, ema = parameters_of(self._stage), self._state.ema
        ema.store(parameters)
        ema.copy_to(parameters)
        try:
            folder = self._run.pictures(self._stage.name)
            folder.mkdir(parents=True, exist_ok=True)
            picture = folder / f"step_{step:06d}.png"
            metrics = self._stage.validate(picture)
        finally:
            ema.restore(parameters)
        if self._log:
            for name, value in metrics.items():
                self._log.add(f"validation/{name}", value, step)
            self._log.add_picture("validation", picture, step)
        told = ", ".join(f"{name} {value:.3f}" for name, value in metrics.items())
        logger.info("%s step %d: %s", self._stage.name, step, told)
