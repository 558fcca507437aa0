"""`actor3d train`."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import torch

from actor3d.baking.bake_run import bake_trained
from actor3d.cli.common import Bars, open_checked, splits_line, told_by_first
from actor3d.cli.launching import require_gpus, run_in_processes
from actor3d.config import load_config
from actor3d.devices import choose_device
from actor3d.errors import UserError
from actor3d.process_group import ProcessGroup, join_launched
from actor3d.runs.folder import DENOISER, RECTIFIER
from actor3d.runs.run import Run
from actor3d.training.train_run import TO_CONTINUE, train_run


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
    to_continue: str = TO_CONTINUE,
    bake: bool = True,
    together: bool = False,
) -> None:
    """Train with progress bars, bake what was trained, and say what to do next.

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
        bake: Whether to bake, too.
        together: Join the processes that a launcher has started, if one has.
    """
    processes = join_launched(device) if together else ProcessGroup(device=choose_device(device))
    config, capture = processes.in_turn(
        lambda: (
            load_config(config_name, overrides),
            open_checked(data, body_models, protocol=protocol, skip_missing=skip_missing),
        )
    )
    tell = told_by_first(processes)
    tell(splits_line(capture))
    with Bars() as bars:
        run = train_run(
            config,
            capture,
            out,
            processes.device,
            resume=resume,
            report=_Watched(out, bars, tell).update,
            to_continue=to_continue,
            processes=processes,
        )
        if bake and processes.is_first:
            _bake(run, processes.device, bars, to_continue)
    tell(
        f"trained: {out}; now `actor3d view {out}`, `actor3d eval {out}` or `actor3d render {out} --motion dance`"
    )


class _Watched:
    """Bars of a training, with whose first step the user is told how to watch it: sooner there is no run."""

    def __init__(self, out: Path, bars: Bars, tell: Callable[[str], None]) -> None:
        self._out, self._bars, self._tell, self._told = out, bars, tell, False

    def update(self, stage: str, done: int, total: int, note: str = "") -> None:
        """Set a stage's bar to `done` of `total`."""
        if stage in (DENOISER, RECTIFIER) and not self._told:
            self._told = True
            self._tell(
                f"to watch it: `tensorboard --logdir {self._out / 'tensorboard'}`, `actor3d view {self._out}`"
            )
        self._bars.update(stage, done, total, note)


def _bake(run: Run, device: torch.device, bars: Bars, to_continue: str) -> None:
    try:
        bake_trained(run, device, lambda done, total: bars.update("bake", done, total))
    except KeyboardInterrupt as stop:
        raise UserError(f"interrupted while baking; the training is whole, {to_continue}") from stop


def require_capture(data: Path | None) -> Path:
    """The capture that was given.

    Raises:
        UserError: if none was.
    """
    if data is None:
        raise UserError("actor3d train needs a capture: --data CAPTURE; or a list of captures: --sweep FILE")
    return data


def run_training_on_gpus(gpus: int, device: str, train: Callable[..., None]) -> None:
    """Train on several GPUs of this machine.

    Args:
        gpus: How many.
        device: `cuda` or `auto`.
        train: `run_training` with all its arguments but the device.
    """
    require_gpus(gpus, device)
    work = partial(train, device="cuda")
    if gpus == 1:
        work()
    else:
        run_in_processes(work, gpus)
