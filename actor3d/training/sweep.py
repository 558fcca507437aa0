"""Trainings of a list of captures: all that is to be done is known, and each fault told, before the first begins."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from actor3d.captures.capture import Capture
from actor3d.config import ActorConfig
from actor3d.errors import UserError, one_line, user_error_from
from actor3d.io.bounded import read_bounded
from actor3d.runs.folder import RunFolder
from actor3d.runs.progress import training_progress
from actor3d.runs.run import open_run
from actor3d.training.train_run import require_possible, require_same_run, run_info

_MAX_LIST_BYTES, _MAX_RUNS = 1_000_000, 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class SweptRun:
    """One training of a list."""

    name: str
    """What the capture's folder is called, and the run's."""
    data: Path
    out: Path
    finished: bool
    """Whether there is nothing left to do."""


def read_sweep(file: Path, out: Path, is_finished: Callable[[Path, Path], bool]) -> list[SweptRun]:
    """Read a list of captures, one a line; lines that are empty or begin with `#` count for nothing.

    Args:
        file: The list.
        out: The folder in which each gets a run's folder of its own, called like the capture's.
        is_finished: Whether the run of a capture needs nothing more; raises `UserError` if it cannot be trained.

    Raises:
        UserError: if the list cannot be read, or some of its captures cannot be trained: all of them are named.
    """
    lines = list(_captures(file))
    if not 1 <= len(lines) <= _MAX_RUNS:
        raise UserError(
            f"{file}: expected 1 to {_MAX_RUNS} captures, one a line, found {len(lines)}; a capture's folder, or a "
            "subject's name, is what --data takes"
        )
    runs, faults, taken = [], [], dict[str, int]()
    for number, data in lines:
        name = data.resolve().name
        try:
            if name in taken:
                raise UserError(f"its run would be called {name}, like that of line {taken[name]}")
            taken[name] = number
            runs.append(
                SweptRun(name=name, data=data, out=out / name, finished=is_finished(data, out / name))
            )
        except Exception as error:
            told = user_error_from(error)
            if told is None:
                raise
            faults.append(f"line {number}: {one_line(str(told))}")
    if faults:
        told = "; ".join(faults)
        raise UserError(
            f"{file}: nothing is begun, for {len(faults)} of {len(lines)} captures cannot be trained: {told}"
        )
    return runs


def _captures(file: Path) -> Iterator[tuple[int, Path]]:
    """The number of each line that names a capture, and the capture."""
    try:
        text = read_bounded(file, _MAX_LIST_BYTES).decode("utf-8-sig")
        for number, line in enumerate(text.splitlines(), start=1):
            told = line.strip()
            if told and not told.startswith("#"):
                if "\0" in told:
                    raise ValueError(f"line {number} is no text")
                yield number, Path(told).expanduser()
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(
            f"--sweep {file}: cannot be read ({reason}); give a text file with a capture's folder a line"
        ) from error


def is_trained(config: ActorConfig, capture: Capture, out: Path, *, bake: bool) -> bool:
    """Whether a run of these settings is there, with all that training makes.

    Args:
        config: The settings.
        capture: Whom to train on.
        out: The run's folder.
        bake: Whether the bake belongs to it.

    Raises:
        UserError: if it cannot be trained into that folder.
    """
    require_possible(config, capture)
    run = RunFolder(out)
    require_same_run(run, config, run_info(capture), resume=True)
    if not run.is_run or not training_progress(run, config).finished:
        return False
    return not bake or config.training.bake_poses == 0 or open_run(out).bake_state == "current"
