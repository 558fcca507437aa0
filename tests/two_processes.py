"""What each of two processes does that work together in a test, and the settings that they share."""

import json
import signal
from collections.abc import Callable
from pathlib import Path

from actor3d.captures import preparing
from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare
from actor3d.captures.shards import PackedFrame
from actor3d.cli.main import main
from actor3d.config import ActorConfig, load_config
from actor3d.errors import UserError
from actor3d.process_group import ProcessGroup, join_launched
from actor3d.training import bookkeeping, smoothing
from actor3d.training.train_run import train_run

SETTINGS = ("denoiser.optimizer.steps=4", "rectifier.optimizer.steps=4", "rectifier.canonical_steps=1")
STOPS = (("denoiser", 2), ("rectifier", 3))
"""After which steps the second process is told to end."""

SIZES = PrepareOptions(model_size=16, target_size=24)

Curve = dict[str, list[float]]


def settings() -> ActorConfig:
    return load_config("tiny", SETTINGS)


def train_and_stop(capture: Path, out: Path, notes: Path) -> None:
    """Train until the second process is told to end, twice; what each was told, and the curves, are noted."""
    processes = join_launched("cpu")
    told = [_outcome(lambda: processes.in_turn(_fail_in(processes)))]
    curve: Curve = {}
    for stage, step in STOPS:
        _ending(processes, stage, step)
        told.append(_outcome(lambda: train(capture, out, curve, processes)))
    (notes / f"told_{processes.rank}.json").write_text(json.dumps(told))
    (notes / f"curve_{processes.rank}.json").write_text(json.dumps(curve))


def train(capture: Path, out: Path, curve: Curve, processes: ProcessGroup) -> None:
    """Train, or go on, and note each step's loss as it is, not smoothed."""
    smoothing.NEW_SHARE = 1.0

    def report(what: str, done: int, total: int, note: str) -> None:
        if note:
            curve.setdefault(what, []).append(float(note.removeprefix("loss ")))

    train_run(
        settings(),
        open_capture(capture),
        out,
        processes.device,
        resume=(out / "run.json").exists(),
        report=report,
        processes=processes,
    )


def share_out(capture: Path, run: Path, out: Path) -> None:
    """Do what a launcher has two processes do: film, measure, and prepare a capture; how each of them ends is noted."""
    codes = [main([*words, "--out", str(out / name)]) for name, words in commands(run).items()]
    processes = join_launched("cpu")
    prepare(open_capture(capture), SIZES, cache=out, processes=processes)
    if processes.rank == 1:
        preparing.write_shard = _write_nothing
    told = _outcome(lambda: prepare(open_capture(capture), SIZES, cache=out / "failed", processes=processes))
    (out / f"ended_{processes.rank}.json").write_text(json.dumps([codes, told]))


def commands(run: Path) -> dict[str, list[str]]:
    """What is filmed and measured: the name of each result, and the words that ask for it."""
    film = ["render", str(run), "--motion", "wave", "--size", "32", "--width", "24", "--frames", "5"]
    return {
        "repose": [*film, "--mode", "repose"],
        "sample": [*film, "--mode", "sample", "--smoothing", "1"],
        "eval": ["eval", str(run), "--mode", "video"],
        "refused": [*film, "--size", "1"],
    }


def _write_nothing(file: Path, frame: PackedFrame) -> None:
    raise UserError(f"no room for {file.name}")


def _fail_in(processes: ProcessGroup) -> Callable[[], None]:
    def fail() -> None:
        raise UserError(f"process {processes.rank} fails")

    return fail


def _ending(processes: ProcessGroup, stage: str, step: int) -> None:
    """Have the second process told to end after a step."""
    before = bookkeeping.Bookkeeper.enter

    def enter(self: bookkeeping.Bookkeeper, number: int, *others: object) -> None:
        if processes.rank == 1 and (self._stage.name, number) == (stage, step):
            bookkeeping.Bookkeeper.enter = before
            signal.raise_signal(signal.SIGTERM)
        before(self, number, *others)

    bookkeeping.Bookkeeper.enter = enter


def _outcome(work: Callable[[], None]) -> str:
    try:
        work()
    except UserError as error:
        return str(error)
    return "done"
