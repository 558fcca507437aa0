"""Kills commands before each of their calls that change the disk, and looks at what the next attempt makes of it.

Run by test_kill_points.py at a few points of each command; by hand, at all of them or every k-th:
``OMP_NUM_THREADS=1 python tests/kill_points.py FOLDER [--every K] [--only NAME]``.
"""

import argparse
import hashlib
import itertools
import json
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch._dynamo  # Optimizers import it when the first is made: once, and not in every child.
from corruption import remove
from layouts import body_folder, write_neural_body
from synthetic import write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import PrepareOptions, prepare

# What the commands import when they are called: once, and not in every child.
from actor3d.cli import (  # noqa: F401
    bake_command,
    capture_command,
    evaluate_command,
    export_command,
    import_command,
    render_command,
    train_command,
)
from actor3d.cli.main import main

RESULTS_FILE = "kills.jsonl"
_TRAINING = ("denoiser.optimizer.steps=2", "rectifier.optimizer.steps=2", "training.checkpoint_every=1")
_SETTINGS = [word for setting in _TRAINING for word in ("--set", setting)]
_CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """A command that is killed, in a folder of its own."""

    name: str
    begin: Callable[[Path, Path], None]
    """Puts into the folder what is there before, taken from a folder of things made once."""
    act: Callable[[Path], int]
    """Runs the command in the folder; returns its exit code."""
    again: Callable[[Path], int] | None = None
    """What goes on after a kill, where the same command says that it does not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Kill:
    """What came of one kill."""

    work: str
    point: int
    """How many changes of the disk came before it."""
    fault: str
    """What was wrong afterwards; empty where nothing was."""


def _command(*words: str) -> Callable[[Path], int]:
    return lambda home: main([word.replace("HOME", str(home)) for word in words])


def _copies(*names: str) -> Callable[[Path, Path], None]:
    def begin(made: Path, home: Path) -> None:
        for name in names:
            shutil.copytree(made / name, home / name.partition("-")[0])

    return begin


def _prepare(home: Path) -> int:
    prepare(open_capture(home / "capture"), PrepareOptions(model_size=32, target_size=48))
    return 0


_RENDER = ("render", "HOME/run", "--motion", "wave", "--frames", "2", "--size", "32", "--mode", "repose")
_TRAIN = ("train", "tiny", "--data", "HOME/capture", "--out", "HOME/run", *_SETTINGS)

WORKS = (
    Work(
        name="capture",
        begin=_copies(),
        act=_command("capture", "--frames", "4", "--cameras", "6", "--size", "64", "--out", "HOME/out"),
    ),
    Work(name="prepare", begin=_copies("capture-unprepared"), act=_prepare),
    Work(
        name="import",
        begin=_copies("source", "bodies"),
        act=_command(
            "import", "HOME/source", "--out", "HOME/out", "--workers", "1", "--body-models", "HOME/bodies"
        ),
    ),
    Work(name="train", begin=_copies("capture"), act=_command(*_TRAIN), again=_command(*_TRAIN, "--resume")),
    Work(
        name="render",
        begin=_copies("capture", "run", "film", "film_mask"),
        act=_command(*_RENDER, "--passes", "mask", "--out", "HOME/film"),
    ),
    Work(
        name="bake", begin=_copies("capture", "run-baked"), act=_command("bake", "HOME/run", "--frames", "2")
    ),
    Work(
        name="export",
        begin=_copies("capture", "run"),
        act=_command("export", "HOME/run", "--out", "HOME/a.ply"),
    ),
    Work(
        name="export to a folder",
        begin=_copies("capture", "run"),
        act=_command(
            "export",
            "HOME/run",
            "--format",
            "ply-sequence",
            "--clip",
            "wave",
            "--mode",
            "repose",
            "--out",
            "HOME/out",
        ),
    ),
    Work(
        name="eval",
        begin=_copies("capture", "run", "eval"),
        act=_command("eval", "HOME/run", "--frames", "1", "--mode", "repose", "--out", "HOME/eval"),
    ),
)


def make_inputs(folder: Path) -> Path:
    """Everything that some command begins with, made once."""
    # A child of a process with threads would wait for those for ever.
    assert torch.get_num_threads() == 1, "run with OMP_NUM_THREADS=1"
    made = folder / "made"
    tiny = write_tiny_capture(made / "capture-unprepared", frames=4, cameras=6, size=40)
    write_neural_body(tiny, made / "source")
    body_folder(made / "bodies")
    # Where the run's capture lies while commands are tried.
    home = _home(folder)
    home.mkdir(parents=True)
    shutil.copytree(made / "capture-unprepared", home / "capture")
    assert all(_in_child(home, command) == 0 for command in _makers()), (folder / "said").read_text()
    shutil.copytree(home / "capture", made / "capture")
    shutil.copytree(home / "run", made / "run-baked")
    shutil.rmtree(home / "run" / "bake")
    for name in ("run", "film", "film_mask", "eval"):
        shutil.copytree(home / name, made / name)
    for name in ("run", "run-baked", "run-baked/bake", "eval"):
        (made / name / "notes.txt").write_text("mine")
    shutil.rmtree(home)
    return made


def _makers() -> Iterator[Callable[[Path], int]]:
    yield _command(*_TRAIN)
    yield _command(*_RENDER, "--frames", "3", "--passes", "mask", "--out", "HOME/film")
    yield _command("eval", "HOME/run", "--frames", "1", "--mode", "repose", "--out", "HOME/eval")
    yield _command("bake", "HOME/run", "--frames", "2")


def count_points(work: Work, folder: Path, made: Path) -> tuple[int, dict[str, str]]:
    """How often a command changes the disk, and what is there once it is done."""
    _begin(work, folder, made)
    assert _in_child(_home(folder), work.act) == 0, (folder / "said").read_text()
    return int((folder / "changes").read_text()), contents(_home(folder))


def kill_at(work: Work, folder: Path, made: Path, point: int, whole: dict[str, str]) -> Kill:
    """Kill a command before one of its changes, run it again, and compare with what comes of it when left alone."""
    _begin(work, folder, made)
    home, fault = _home(folder), ""
    if _in_child(home, work.act, point) != -signal.SIGKILL:
        fault = "it was not killed"
    else:
        code = _in_child(home, work.act)
        if code and work.again:
            code = _in_child(home, work.again)
        differing = _differing(contents(home), whole)
        # What was whole when it was killed is not made again.
        if differing or code not in (0, 2):
            fault = (
                f"exit code {code}, differing: {', '.join(differing)}; {(folder / 'said').read_text()[-300:]}"
            )
    return Kill(work=work.name, point=point, fault=fault)


def contents(folder: Path) -> dict[str, str]:
    """Every file, link and folder with a digest; logs are one entry, for each attempt writes one of its own."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if "tensorboard" not in path.parts:
            whole = path.is_file() and not path.is_symlink()
            found[str(path.relative_to(folder))] = (
                hashlib.sha256(path.read_bytes()).hexdigest() if whole else ""
            )
    return found


def run_works(folder: Path, works: Sequence[Work], every: int, most: int | None = None) -> list[Kill]:
    """Kill at every k-th point, or at a few spread evenly; results are also written, one JSON object a line."""
    made, kills = make_inputs(folder), []
    with (folder / RESULTS_FILE).open("w") as stream:
        for work in works:
            count, whole = count_points(work, folder, made)
            step = max(every, -(-count // most)) if most else every
            for point in range(step // 2, count, step):
                kills.append(kill_at(work, folder, made, point, whole))
                stream.write(json.dumps(asdict(kills[-1])) + "\n")
                stream.flush()
    return kills


def _home(folder: Path) -> Path:
    return folder / "home"


def _begin(work: Work, folder: Path, made: Path) -> None:
    home = _home(folder)
    remove(home)
    home.mkdir()
    (home / "holiday.png").write_bytes(b"mine")
    work.begin(made, home)


def _differing(found: dict[str, str], whole: dict[str, str]) -> list[str]:
    return sorted(name for name in {*found, *whole} if found.get(name) != whole.get(name))


def _in_child(home: Path, act: Callable[[Path], int], point: int | None = None) -> int:
    """Act in a process of its own, killed before its n-th change below `home`; returns how it ended."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    said = os.open(home.parent / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(said, stream)
    code = 1
    try:
        changes = _count_changes(home, point)
        code = act(home)
        (home.parent / "changes").write_text(str(next(changes)))
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _count_changes(home: Path, point: int | None) -> Iterator[int]:
    changes = itertools.count()

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if _changes_below(home, event, arguments) and next(changes) == point:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)
    return changes


def _changes_below(home: Path, event: str, arguments: tuple[Any, ...]) -> bool:
    if event not in _CHANGES and not (event == "open" and arguments[2] & _WRITING):
        return False
    path = arguments[0]
    if isinstance(path, int):
        return False
    # A name alone lies in a folder that is being removed.
    name = os.fsdecode(path)
    return name.startswith(str(home)) or (event != "open" and not name.startswith("/"))


def _summary(kills: Sequence[Kill]) -> str:
    failed = [kill for kill in kills if kill.fault]
    lines = [f"{kill.work}, before change {kill.point}: {kill.fault}" for kill in failed]
    counts = {work.name: sum(kill.work == work.name for kill in kills) for work in WORKS}
    return "\n".join([*lines, f"{len(kills)} kills {counts}, {len(failed)} with a fault"])


def _parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--most", type=int)
    parser.add_argument("--only", choices=[work.name for work in WORKS], action="append")
    return parser.parse_args()


if __name__ == "__main__":
    chosen = _parsed()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    wanted = [work for work in WORKS if not chosen.only or work.name in chosen.only]
    print(_summary(run_works(chosen.folder, wanted, chosen.every, chosen.most)))
