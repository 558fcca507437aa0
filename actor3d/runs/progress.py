"""How far a run has come, told without its networks' libraries; nothing here writes."""

from dataclasses import dataclass

from actor3d.config import ActorConfig
from actor3d.io.atomic import current_folder
from actor3d.runs.checkpoints import checkpoint_step
from actor3d.runs.folder import DENOISER, RECTIFIER, RunFolder


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainingProgress:
    """How far the training of a run has come, by its checkpoints."""

    stage: str
    """The stage at work, or the last one."""
    step: int
    """Steps in the stage's last checkpoint; 0 if there is none."""
    total: int
    finished: bool
    """Whether all stages are done and their models saved."""


def training_progress(run: RunFolder, config: ActorConfig) -> TrainingProgress:
    """How far a run has come."""
    totals = {DENOISER: config.denoiser.optimizer.steps, RECTIFIER: config.rectifier.optimizer.steps}
    steps = {stage: checkpoint_step(run.checkpoint(stage)) for stage in totals}
    stage = RECTIFIER if steps[RECTIFIER] or steps[DENOISER] >= totals[DENOISER] else DENOISER
    return TrainingProgress(
        stage=stage, step=steps[stage], total=totals[stage], finished=has_model(run, RECTIFIER)
    )


def has_model(run: RunFolder, model: str) -> bool:
    """Whether one of the run's models is trained and saved."""
    return current_folder(run.model(model)).is_dir()
