"""`actor3d train`."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.captures.capture import Capture
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.cli.common import Bars, choose_device, one_line_errors, open_checked, splits_line
from actor3d.config import ActorConfig, load_config
from actor3d.errors import UserError
from actor3d.runs.folder import RunFolder, RunInfo, exclusive
from actor3d.sampling.networks import build_denoiser, build_feature_net
from actor3d.sampling.plan import plan_frame, plan_next_frame
from actor3d.training.loop import Interrupted, StepReport
from actor3d.training.random_draws import validation_split
from actor3d.training.train import train_avatar
from rectifier3d.geometry.surface import BodySurface


def run_training(
    config_name: str,
    data: Path,
    out: Path,
    *,
    resume: bool,
    overrides: Sequence[str] = (),
    protocol: str | None = None,
    skip_missing: bool = False,
    body_models: Sequence[Path] = (),
    device: str = "auto",
    to_continue: str = "continue with the same command and --resume",
) -> None:
    """Prepare the capture, then train both stages into `out`.

    Args:
        config_name: A preset's name or a YAML file.
        data: The capture.
        out: The run's folder.
        resume: Continue the run in `out`, where there is one.
        overrides: `key=value` settings.
        protocol: Splits of a ZJU-MoCap subject by the protocol's name, in place of the capture's own.
        skip_missing: Leave out frames that some camera lacks.
        body_models: Folders of licensed body models.
        device: Where to train.
        to_continue: What the message after Ctrl-C tells the user to do.
    """
    config = load_config(config_name, overrides)
    _require_plans(config)
    where = choose_device(device)
    capture = open_checked(data, body_models, protocol=protocol, skip_missing=skip_missing)
    _require_networks(config, capture.surface)
    with one_line_errors():
        validation_split(capture)
    run = RunFolder(out)
    info = RunInfo(
        capture=str(capture.root.resolve()),
        body_models=tuple(str(folder.resolve()) for folder in body_models),
        protocol=protocol,
        skip_missing=skip_missing,
    )
    with exclusive(out):
        _require_same_run(run, config, info, resume=resume)
        print(splits_line(capture))
        with Bars() as bars:
            # A faulty photograph shows here: before anything is written into the run's folder.
            prepared = _prepare(config, capture, bars)
            run.create(config, info)

            def report(step: StepReport) -> None:
                bars.update(step.stage, step.step, step.total_steps, f"loss {step.loss:.4f}")

            try:
                train_avatar(run, config, prepared, where, report)
            except Interrupted as stop:
                raise UserError(f"{stop}; {to_continue}") from stop
            except KeyboardInterrupt as stop:
                raise UserError(f"interrupted; the last checkpoint is kept, {to_continue}") from stop
    print(f"trained: {out}; now `actor3d eval {out} --out {out}/eval` or `actor3d render {out} --clip ...`")


def _require_plans(config: ActorConfig) -> None:
    """Sampling settings that contradict each other are found now, not after hours of training."""
    plan_frame(config.sampling)
    plan_next_frame(config.sampling)


def _require_networks(config: ActorConfig, surface: BodySurface) -> None:
    """Settings of which no network can be built, or none for these pictures."""
    with one_line_errors():
        networks = {
            "denoiser": build_denoiser(config, surface),
            "rectifier": build_feature_net(config, surface),
        }
    for stage, network in networks.items():
        if config.data.input_resolution % network.size_multiple:
            raise UserError(
                f"data.input_resolution must be a multiple of {network.size_multiple} for {stage}.unet, "
                f"found {config.data.input_resolution}"
            )


def _prepare(config: ActorConfig, capture: Capture, bars: Bars) -> CaptureDataset:
    with one_line_errors():
        options = PrepareOptions(
            model_size=config.data.input_resolution, target_size=config.data.render_resolution
        )
        return prepare(capture, options, progress=lambda done, total: bars.update("prepare", done, total))


def _require_same_run(run: RunFolder, config: ActorConfig, info: RunInfo, *, resume: bool) -> None:
    """Refuse a folder that holds another run, or one that is not to be resumed."""
    if not run.config_file.exists():
        return
    if not resume:
        raise UserError(
            f"{run.root}: already holds a run; add --resume to continue it or choose another --out"
        )
    saved_config, saved_info = run.read()
    if saved_config != config:
        raise UserError(
            f"{run.root}: holds a run with other settings; "
            f"resume it with its own: `actor3d train {run.config_file} --resume ...`, or choose another --out"
        )
    # A capture may have been moved since; one that is still where it was is the one to go on with.
    if saved_info.capture != info.capture and Path(saved_info.capture).exists():
        raise UserError(
            f"{run.root}: was trained on {saved_info.capture}; resume with that --data, or choose another --out"
        )
    if saved_info.protocol != info.protocol:
        remedy = f"add {_splits(saved_info)}" if saved_info.protocol else "leave out --protocol"
        raise UserError(
            f"{run.root}: was trained with {_splits(saved_info)}, not with {_splits(info)}; "
            f"{remedy}, or choose another --out"
        )
    if saved_info.skip_missing != info.skip_missing:
        frames = "without the frames that some camera lacks" if saved_info.skip_missing else "on all frames"
        remedy = "add --skip-missing" if saved_info.skip_missing else "leave out --skip-missing"
        raise UserError(f"{run.root}: was trained {frames}; {remedy}, or choose another --out")


def _splits(info: RunInfo) -> str:
    return "the capture's own splits" if info.protocol is None else f"--protocol {info.protocol}"
