"""The loop that trains a stage: schedule, averaging, checkpoints, validation, a clean stop on Ctrl-C or SIGTERM."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

import torch
from diffusers.training_utils import EMAModel

from actor3d.config import TrainingConfig
from actor3d.errors import UserError, reporting_disk_trouble
from actor3d.interrupts import stop_requests
from actor3d.runs.checkpoints import TrainingState, load_checkpoint, save_checkpoint
from actor3d.runs.folder import RunFolder
from actor3d.training.event_log import EventLog
from actor3d.training.smoothing import NEW_SHARE, SmoothedTerms
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
    """Smoothed over about the last twenty steps."""


class Interrupted(UserError):
    """The user pressed Ctrl-C, or the process was told to end; a checkpoint has been saved."""


def train_stage(
    stage: TrainingStage,
    run: RunFolder,
    training: TrainingConfig,
    report: Callable[[StepReport], None] | None = None,
) -> None:
    """Train `stage` to its last step, resuming from its checkpoint where there is one.

    On return the stage's modules hold the averaged weights. The data of step k depend on the seed and k
    alone, so a resumed run sees what an uninterrupted one sees.

    Raises:
        Interrupted: after Ctrl-C, SIGTERM or SIGHUP, once a checkpoint is saved.
        UserError: if the checkpoint does not fit, the disk is full, or the loss stops being finite.
    """
    state = _new_state(stage)
    step, finished = load_checkpoint(run.checkpoint(stage.name), state)
    settings = stage.settings
    if not finished:
        with (
            reporting_disk_trouble(run.root),
            EventLog(run.tensorboard / stage.name, resumed_at=step) as log,
            stop_requests() as stop_requested,
        ):
            smoothed, terms = math.nan, SmoothedTerms()
            while step < settings.steps:
                loss = _take_step(stage, state, step, training.seed, terms)
                step += 1
                smoothed = loss if math.isnan(smoothed) else (1 - NEW_SHARE) * smoothed + NEW_SHARE * loss
                last = step == settings.steps
                if report:
                    report(StepReport(stage=stage.name, step=step, total_steps=settings.steps, loss=smoothed))
                if step % LOG_INTERVAL == 0 or last:
                    log.add("loss", smoothed, step)
                    for name, value in terms.read().items():
                        log.add(f"loss/{name}", value, step)
                save = step % training.checkpoint_every == 0 or last or stop_requested.is_set()
                if save or step % training.validate_every == 0:
                    run.require_there()
                if step % training.validate_every == 0 or last:
                    _validate(stage, state, run, step, log)
                if save:
                    save_checkpoint(run.checkpoint(stage.name), state, step=step, finished=last)
                if stop_requested.is_set():
                    raise Interrupted(f"stopped at step {step} of the {stage.name}; its checkpoint is saved")
    state.ema.copy_to(_parameters(stage))


def _new_state(stage: TrainingStage) -> TrainingState:
    groups = stage.parameter_groups()
    parameters = _parameters(stage)
    # One kernel for all parameters in place of several for each; on the CPU that gains nothing.
    together = parameters[0].device.type == "cuda"
    optimizer = torch.optim.Adam(
        groups, lr=stage.settings.learning_rate, betas=stage.settings.betas, fused=together or None
    )
    for group in optimizer.param_groups:
        group["base_lr"] = group["lr"]
    ema = EMAModel(parameters, decay=stage.settings.ema_decay, foreach=together)
    return TrainingState(modules=stage.modules, optimizer=optimizer, ema=ema)


def _parameters(stage: TrainingStage) -> list[torch.nn.Parameter]:
    return list(chain.from_iterable(module.parameters() for module in stage.modules.values()))


def _take_step(
    stage: TrainingStage, state: TrainingState, step: int, seed: int, terms: SmoothedTerms
) -> float:
    factor = stage.rate_factor(step)
    for group in state.optimizer.param_groups:
        group["lr"] = group["base_lr"] * factor
    # A generator of its own for each step makes every step's draw independent of where a run was resumed.
    generator = torch.Generator().manual_seed(seed * 1_000_003 + step)
    loss: StepLoss = stage.loss(step, generator)
    value = float(loss.total.detach())
    if not math.isfinite(value):
        raise UserError(
            f"the loss of the {stage.name} became {value} at step {step}; "
            "lower its optimizer.learning_rate and continue with --resume"
        )
    state.optimizer.zero_grad(set_to_none=True)
    loss.total.backward()
    if stage.settings.gradient_clip > 0:
        torch.nn.utils.clip_grad_norm_(_parameters(stage), stage.settings.gradient_clip)
    state.optimizer.step()
    state.ema.step(_parameters(stage))
    terms.update(loss.terms)
    return value


def _validate(stage: TrainingStage, state: TrainingState, run: RunFolder, step: int, log: EventLog) -> None:
    parameters = _parameters(stage)
    state.ema.store(parameters)
    state.ema.copy_to(parameters)
    try:
        folder = run.pictures(stage.name)
        folder.mkdir(parents=True, exist_ok=True)
        metrics = stage.validate(folder / f"step_{step:06d}.png")
    finally:
        state.ema.restore(parameters)
    for name, value in metrics.items():
        log.add(f"validation/{name}", value, step)
    logger.info("%s step %d: %s", stage.name, step, ", ".join(f"{k} {v:.3f}" for k, v in metrics.items()))
