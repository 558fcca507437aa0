"""`actor3d train`."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import Bars, choose_device, one_line_errors, open_checked
from actor3d.config import ActorConfig, UserError, load_config
from actor3d.training.loop import StepReport
from actor3d.training.run_folder import RunFolder, RunInfo, exclusive
from actor3d.training.train import train_avatar
from data.zjumocap.prepared import PrepareOptions, prepare


def run_training(
    config_name: str,
    data: Path,
    out: Path,
    *,
    resume: bool,
    overrides: Sequence[str] = (),
    body_models: Sequence[Path] = (),
    device: str = "auto",
) -> None:
    """Prepare the capture, then train both stages into `out`."""
    config = load_config(config_name, overrides)
    where = choose_device(device)
    capture = open_checked(data, body_models)
    run = RunFolder(out)
    with exclusive(out):
        _enter(run, config, capture.root, body_models, resume=resume)
        with Bars() as bars:

            def report(step: StepReport) -> None:
                bars.update(step.stage, step.step, step.total_steps, f"loss {step.loss:.4f}")

            with one_line_errors():
                options = PrepareOptions(
                    model_size=config.data.model_size, target_size=config.data.target_size
                )
                prepared = prepare(
                    capture, options, progress=lambda done, total: bars.update("prepare", done, total)
                )
            train_avatar(run, config, prepared, where, report)
    print(f"trained: {out}; now `actor3d eval {out} --out {out}/eval` or `actor3d render {out} --clip ...`")


def _enter(
    run: RunFolder, config: ActorConfig, capture: Path, body_models: Sequence[Path], *, resume: bool
) -> None:
    """Create the run, or make sure that the existing one is meant."""
    exists = run.config_file.exists()
    if exists and not resume:
        raise UserError(
            f"{run.root}: already holds a run; add --resume to continue it or choose another --out"
        )
    if exists:
        saved, _ = run.read()
        if saved != config:
            raise UserError(
                f"{run.root}: holds a run with other settings; "
                f"resume it with its own: `actor3d train {run.config_file} --resume ...`, or choose another --out"
            )
    run.create(
        config,
        RunInfo(
            capture=str(capture.resolve()), body_models=tuple(str(folder.resolve()) for folder in body_models)
        ),
    )
