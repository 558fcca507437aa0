"""`actor3d train --sweep`: the trainings of a list, each in a process of its own, in one queue over the GPUs."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal

import torch

from actor3d.cli.common import open_checked
from actor3d.cli.launching import require_gpus
from actor3d.config import load_config
from actor3d.devices import choose_device
from actor3d.errors import UserError, one_line
from actor3d.interrupts import END_SIGNALS, handling
from actor3d.io.places import require_writable
from actor3d.launched import launched_size
from actor3d.training.sweep import SweptRun, is_trained, read_sweep

_LOOK_EVERY = 0.1
"""Seconds between looks at the processes."""
_TAIL_BYTES = 20_000
"""Of a log, in which the line is that tells why it ended."""

State = Literal["finished", "left", "failed", "interrupted", "not begun"]


@dataclass(frozen=True, kw_only=True, slots=True)
class SweepOptions:
    """How each capture of the list is trained: the flags of `actor3d train`."""

    config: str
    overrides: tuple[str, ...] = ()
    protocol: str | None = None
    skip_missing: bool = False
    body_models: tuple[Path, ...] = ()
    bake: bool = True
    device: str = "auto"

    def words(self, run: SweptRun, device: str) -> list[str]:
        """The command that trains one of them, or goes on with it."""
        return [
            *("train", self.config, "--data", str(run.data), "--out", str(run.out), "--resume"),
            *("--device", device),
            *(word for setting in self.overrides for word in ("--set", setting)),
            *(word for folder in self.body_models for word in ("--body-models", str(folder))),
            *(("--protocol", self.protocol) if self.protocol else ()),
            *(("--skip-missing",) if self.skip_missing else ()),
            *(() if self.bake else ("--no-bake",)),
        ]


def run_sweep(
    file: Path, out: Path, options: SweepOptions, *, data: Path | None = None, gpus: int | None = None
) -> None:
    """Train all captures of a list, one after the other on each GPU or on the CPU; then a table says how each ended.

    Raises:
        UserError: before anything begins, if the list or one of its captures does not suit; in the end, unless all
            runs are finished.
    """
    if data is not None:
        raise UserError("--sweep and --data contradict each other: the list says what is trained on")
    if launched_size() > 1:
        raise UserError(
            "--sweep starts processes, and this is one of several that a launcher has started: leave the launcher out"
        )
    places = _places(gpus, options.device)
    require_writable(out)
    config = load_config(options.config, options.overrides)

    def is_finished(data: Path, run: Path) -> bool:
        capture = open_checked(
            data, options.body_models, protocol=options.protocol, skip_missing=options.skip_missing
        )
        return is_trained(config, capture, run, bake=options.bake)

    runs = read_sweep(file, out, is_finished)
    out.mkdir(parents=True, exist_ok=True)
    endings = _Queue(runs, options, places).work_off()
    width = max(len(run.name) for run in runs)
    for run, ending in zip(runs, endings, strict=True):
        print(f"{ending.state:<11}  {run.name:<{width}}  {ending.note}".rstrip())
    missing = sum(ending.state not in ("finished", "left") for ending in endings)
    if missing:
        raise UserError(
            f"{missing} of {len(runs)} trainings are not finished; the same command goes on with them"
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """Where one training at a time runs."""

    device: str
    environment: Mapping[str, str]


def _places(gpus: int | None, device: str) -> list[_Place]:
    """One for each GPU, or the CPU; or the one that is named."""
    if gpus is not None:
        require_gpus(gpus, device)
    elif choose_device(device).type == "cuda" and device in ("auto", "cuda"):
        gpus = torch.cuda.device_count()
    if gpus is None:
        return [_Place(device=device, environment={})]
    visible = [name for name in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if name]
    names = visible or [str(number) for number in range(gpus)]
    threads = {"OMP_NUM_THREADS": str(max(1, (os.cpu_count() or 1) // gpus))} | os.environ
    return [
        _Place(
            device="cuda",
            environment={"CUDA_VISIBLE_DEVICES": name, "OMP_NUM_THREADS": threads["OMP_NUM_THREADS"]},
        )
        for name in names[:gpus]
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Ending:
    """How a training ended."""

    state: State
    note: str = ""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Training:
    """A training at work."""

    index: int
    process: subprocess.Popen[bytes]
    place: _Place
    log: Path
    said_before: int
    """Bytes that earlier attempts have left in the log."""
    begun: float

    def ending(self, *, stopping: bool) -> _Ending:
        """How it has ended; in its own words if it has failed."""
        if self.process.returncode == 0:
            return _Ending(state="finished", note=f"after {(time.monotonic() - self.begun) / 60:.1f} min")
        told = self._last_words()
        return _Ending(state="interrupted" if stopping else "failed", note=f"{told} ({self.log})")

    def _last_words(self) -> str:
        with self.log.open("rb") as log:
            log.seek(max(self.said_before, self.log.stat().st_size - _TAIL_BYTES))
            lines = log.read().decode(errors="replace").replace("\r", "\n").splitlines()
        code = self.process.returncode
        if code < 0:
            perhaps = ", perhaps for want of memory" if -code == signal.SIGKILL else ""
            return f"killed by {signal.Signals(-code).name}{perhaps}"
        told = [line.removeprefix("actor3d: ") for line in lines if line.startswith("actor3d: ")]
        return one_line((told or [line for line in lines if line.strip()] or [f"exit code {code}"])[-1])


class _Queue:
    """Runs that wait for a free place."""

    def __init__(self, runs: Sequence[SweptRun], options: SweepOptions, places: Sequence[_Place]) -> None:
        self._runs, self._options = runs, options
        self._free = list(places)
        self._working: list[_Training] = []
        self._stopping = False

    def work_off(self) -> list[_Ending]:
        """Train all that are not finished; how each ended, in the list's order."""
        left, unbegun = _Ending(state="left", note="was finished before"), _Ending(state="not begun")
        endings = [left if run.finished else unbegun for run in self._runs]
        waiting = [index for index, run in enumerate(self._runs) if not run.finished]
        with handling((signal.SIGINT, *END_SIGNALS), self._pass_on):
            while self._working or (waiting and not self._stopping):
                while waiting and self._free and not self._stopping:
                    self._begin(waiting.pop(0), self._free.pop(0))
                for training in [one for one in self._working if one.process.poll() is not None]:
                    self._working.remove(training)
                    self._free.append(training.place)
                    endings[training.index] = self._told(training)
                time.sleep(_LOOK_EVERY)
        return endings

    def _begin(self, index: int, place: _Place) -> None:
        run = self._runs[index]
        log = run.out.with_name(f"{run.name}.log")
        on = f" on GPU {place.environment['CUDA_VISIBLE_DEVICES']}" if place.environment else ""
        print(f"{run.name} ({index + 1} of {len(self._runs)}): training{on}; it writes to {log}", flush=True)
        with log.open("ab") as written:
            # Before it begins: it writes at the place that this tells.
            said_before = written.tell()
            process = subprocess.Popen(
                [sys.executable, "-m", "actor3d", *self._options.words(run, place.device)],
                stdin=subprocess.DEVNULL,
                stdout=written,
                stderr=subprocess.STDOUT,
                env={**os.environ, **place.environment},
                # Ctrl-C reaches it once, by way of this process, as every other signal does.
                start_new_session=True,
            )
        self._working.append(
            _Training(
                index=index,
                process=process,
                place=place,
                log=log,
                said_before=said_before,
                begun=time.monotonic(),
            )
        )

    def _told(self, training: _Training) -> _Ending:
        ending = training.ending(stopping=self._stopping)
        print(f"{self._runs[training.index].name}: {ending.state} {ending.note}", flush=True)
        return ending

    def _pass_on(self, number: int, frame: FrameType | None) -> None:
        self._stopping = True
        for training in self._working:
            with suppress(ProcessLookupError):
                training.process.send_signal(number)
