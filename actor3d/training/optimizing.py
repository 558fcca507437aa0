"""One step of a stage's training: gradients, Adam, the moving average of the weights."""

from itertools import chain
from typing import Any

import torch
from diffusers.training_utils import EMAModel

from actor3d.process_group import ProcessGroup
from actor3d.runs.checkpoints import TrainingState
from actor3d.training.stage import StepLoss, TrainingStage


def new_state(stage: TrainingStage) -> TrainingState:
    """What training changes of a stage, as it is before the first step."""
    # One kernel for all parameters in place of several for each; on the CPU that gains nothing.
    together = stage.device.type == "cuda"
    optimizer = torch.optim.Adam(
        stage.parameter_groups(),
        lr=stage.settings.learning_rate,
        betas=stage.settings.betas,
        fused=together or None,
    )
    for group in optimizer.param_groups:
        group["base_lr"] = group["lr"]
    ema = EMAModel(parameters_of(stage), decay=stage.settings.ema_decay, foreach=together)
    return TrainingState(modules=stage.modules, optimizer=optimizer, ema=ema)


def parameters_of(stage: TrainingStage) -> list[torch.nn.Parameter]:
    """All that a stage trains."""
    return list(chain.from_iterable(module.parameters() for module in stage.modules.values()))


def take_step(
    stage: TrainingStage, state: TrainingState, step: int, batch: Any, processes: ProcessGroup
) -> StepLoss:
    """Take one step on its data; nothing waits for the device."""
    factor = stage.rate_factor(step)
    for group in state.optimizer.param_groups:
        group["lr"] = group["base_lr"] * factor
    loss = stage.loss(step, batch)
    state.optimizer.zero_grad(set_to_none=True)
    loss.total.backward()
    parameters = parameters_of(stage)
    processes.average_gradients(parameters)
    if stage.settings.gradient_clip > 0:
        torch.nn.utils.clip_grad_norm_(parameters, stage.settings.gradient_clip)
    state.optimizer.step()
    state.ema.step(parameters)
    return loss
