"""A whole training, from a capture to a run's folder: checked first, resumed where it stopped."""

import logging
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import torch

from actor3d.captures.capture import Capture, Split
from actor3d.captures.clothes_check import warn_of_loose_clothes
from actor3d.captures.clothes_fit import fit_clothes
from actor3d.captures.dataset import CaptureDataset, PrepareOptions, prepare
from actor3d.config import ActorConfig
from actor3d.errors import UserError, reporting_bad_values, reporting_disk_trouble
from actor3d.io.atomic import atomic_folder, recover_folder
from actor3d.io.locks import exclusive
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.runs.capture_files import FileMark, difference, mark_files, read_marks, write_marks
from actor3d.runs.folder import RunFolder, RunInfo
from actor3d.runs.from_capture import subject_of
from actor3d.runs.run import Run, open_run
from actor3d.runs.subject_files import has_subject, load_subject, save_subject
from actor3d.sampling.networks import build_denoiser, build_feature_net
from actor3d.sampling.plan import plan_frame, plan_next_frame
from actor3d.training.denoiser_stage import images_per_step
from actor3d.training.loop import Interrupted, StepReport
from actor3d.training.random_draws import validation_split
from actor3d.training.train import train_avatar
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.raster import fastest_backend

logger = logging.getLogger(__name__)

TO_CONTINUE = "continue with the same command and --resume"


def _say_nothing(what: str, done: int, total: int, note: str) -> None:
    pass


def train_run(
    config: ActorConfig,
    capture: Capture,
    out: Path,
    device: torch.device,
    *,
    resume: bool = False,
    report: Callable[[str, int, int, str], None] = _say_nothing,
    to_continue: str = TO_CONTINUE,
    processes: ProcessGroup = ALONE,
) -> Run:
    """Prepare the capture, then train both stages into `out`.

    Args:
        config: The settings.
        capture: Whom to train on.
        out: The run's folder.
        device: Where to train.
        resume: Continue the run in `out`.
        report: Told what is being done, how much of how much is done, and a word on it.
        to_continue: What the message after Ctrl-C, SIGTERM or SIGHUP tells the user to do.
        processes: Those that train together. The first one writes and reports.

    Raises:
        UserError: if the settings or the capture do not suit, `out` holds another run, training was interrupted or
            went astray, or the disk is full.
    """
    run = RunFolder(out)
    info = run_info(capture)
    say = report if processes.is_first else _say_nothing

    def report_step(step: StepReport) -> None:
        report(step.stage, step.step, step.total_steps, f"loss {step.loss:.4f}")

    def report_pose(done: int, total: int) -> None:
        report("poses", done, total, "")

    with ExitStack() as held:

        def look() -> dict[str, FileMark]:
            if not processes.is_first:
                return {}
            require_possible(config, capture, processes)
            _try_rasterizer(device)
            held.enter_context(exclusive(out))
            require_same_run(run, config, info, resume=resume)
            return _require_same_capture(run, capture)

        marks = processes.in_turn(look)
        capture = _dressed(run, capture, say)
        # A faulty photograph shows here: before anything is written into the run's folder.
        prepared = _prepare(config, capture, say, processes)
        processes.in_turn(lambda: _begin(run, config, info, capture, marks) if processes.is_first else None)
        try:
            told = (report_step, report_pose) if processes.is_first else (None, None)
            train_avatar(run, config, prepared, device, told[0], processes, told[1])
        except Interrupted as stop:
            raise UserError(f"{stop}; {to_continue}") from stop
        except KeyboardInterrupt as stop:
            interrupted = UserError(f"interrupted; the last checkpoint is kept, {to_continue}")
            raise processes.told_once(interrupted) from stop
    return open_run(out)


def _dressed(run: RunFolder, capture: Capture, report: Callable[[str, int, int, str], None]) -> Capture:
    """The capture of the person in their own loose clothes: as the run knows them, or measured now."""
    if capture.drapes is None:
        return capture
    if has_subject(run.subject):
        with suppress(UserError, OSError, ValueError):
            known = load_subject(run.subject, capture.opened_with.body_models, capture=capture.root)
            return capture.wearing(known.surface, hanging=known.hangs)
    return fit_clothes(capture, lambda done, total: report("clothes", done, total, ""))


def _begin(
    run: RunFolder,
    config: ActorConfig,
    info: RunInfo,
    capture: Capture,
    marks: dict[str, FileMark],
) -> None:
    """Write what the run is."""
    if not run.is_run:
        warn_of_loose_clothes(capture)
    with reporting_disk_trouble(run.root):
        write_marks(run.capture_files, marks)
    run.create(config, info)
    _keep_subject(run, capture)


def _require_same_capture(run: RunFolder, capture: Capture) -> dict[str, FileMark]:
    """What the capture's files are; an error if the run began with others."""
    before = read_marks(run.capture_files) if run.config_file.exists() else None
    marks = mark_files(capture, before)
    changed = "" if before is None else difference(before, marks)
    if changed:
        raise UserError(
            f"{run.root}: its capture {capture.root} has changed since the run began: {changed}; restore it, or choose "
            "another --out to train on it as it is now"
        )
    return marks


def _keep_subject(run: RunFolder, capture: Capture) -> None:
    """What moving the avatar needs of the capture goes with the run; runs that lack it, or whose is damaged, get it."""
    recover_folder(run.subject)
    if _has_sound_subject(run, capture):
        return
    with reporting_disk_trouble(run.root), atomic_folder(run.subject, keep_others=True) as made:
        save_subject(
            made,
            subject_of(capture),
            capture.opened_with.body_models,
            capture_file=capture.description.body.file,
        )


def _has_sound_subject(run: RunFolder, capture: Capture) -> bool:
    if not has_subject(run.subject):
        return False
    try:
        load_subject(run.subject, capture.opened_with.body_models, capture=capture.root)
    except (UserError, OSError, ValueError) as error:
        logger.warning("%s: it is written anew", error)
        return False
    return True


def _prepare(
    config: ActorConfig,
    capture: Capture,
    report: Callable[[str, int, int, str], None],
    processes: ProcessGroup,
) -> CaptureDataset:
    options = PrepareOptions(
        model_size=config.data.input_resolution, target_size=config.data.render_resolution
    )
    return prepare(
        capture,
        options,
        progress=lambda done, total: report("prepare", done, total, ""),
        processes=processes,
    )


def _try_rasterizer(device: torch.device) -> None:
    """The Gaussians' backend is needed only once the denoiser is trained: what it lacks is told, and settled, now."""
    if device.type == "cuda":
        logger.info("trying gsplat's kernels; the first time they are compiled, which takes some minutes")
    fastest_backend(device)


def run_info(capture: Capture) -> RunInfo:
    """What a run says of the capture that it is trained on."""
    return RunInfo(
        capture=str(capture.root.resolve()),
        body_models=tuple(str(folder.resolve()) for folder in capture.opened_with.body_models),
        protocol=capture.opened_with.protocol,
        skip_missing=capture.opened_with.skip_missing,
    )


def require_possible(config: ActorConfig, capture: Capture, processes: ProcessGroup = ALONE) -> None:
    """What cannot be trained is found now, not after hours of training.

    Raises:
        UserError: if the settings contradict each other, or do not suit the capture.
    """
    _require_plans(config)
    _require_networks(config, capture.surface)
    validation_split(capture)
    require_shares(config, capture.split("train"), processes)


def require_shares(config: ActorConfig, split: Split, processes: ProcessGroup) -> None:
    """Refuse steps whose pictures the processes cannot share evenly.

    Raises:
        UserError: naming the setting.
    """
    processes.share(images_per_step(config.denoiser, split), "denoiser.batch_size")
    processes.share(min(config.rectifier.views_per_step, len(split.cameras)), "rectifier.views_per_step")


def _require_plans(config: ActorConfig) -> None:
    """Sampling settings that contradict each other."""
    plan_frame(config.sampling)
    plan_next_frame(config.sampling)


def _require_networks(config: ActorConfig, surface: BodySurface) -> None:
    """Settings of which no network can be built, or none for these pictures."""
    with reporting_bad_values():
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


def require_same_run(run: RunFolder, config: ActorConfig, info: RunInfo, *, resume: bool) -> None:
    """Refuse a folder that holds another run, or one that is not to be resumed.

    Raises:
        UserError: saying what differs, and what to do.
    """
    if not run.is_run:
        run.require_nothing_else(config)
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
