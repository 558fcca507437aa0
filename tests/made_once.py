"""Captures and runs that take long to make: made by whichever of the tests' processes asks first, copied by all."""

import fcntl
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from actor3d.cli.main import main


def made_once(base: Path, name: str, make: Callable[[Path], object]) -> Path:
    """A folder for all processes that test at the same time; nobody may change it.

    Args:
        base: This process's folder of temporary ones; those of the others lie beside it.
        name: Of what is made.
        make: Makes it in a folder that is not there yet.
    """
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "made once"
    shared.mkdir(exist_ok=True)
    made, whole = shared / name, shared / f"{name} is whole"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            shutil.rmtree(made, ignore_errors=True)
            make(made)
            whole.touch()
    return made


def train_copy(capture: Path, folder: Path, *words: str) -> None:
    """Copy a capture into a folder, and train on it there: the folder gets a `capture` and a `run`."""
    data = shutil.copytree(capture, folder / "capture")
    assert main(["train", "tiny", "--data", str(data), "--out", str(folder / "run"), *words]) == 0


def copy_trained(folder: Path, capture: Path, run: Path) -> Path:
    """Copy the run of :func:`train_copy`, as one that was trained on another copy of its capture."""
    shutil.copytree(folder / "run", run)
    shutil.copytree(folder / "capture" / ".actor3d", capture / ".actor3d", dirs_exist_ok=True)
    told = (run / "run.json").read_text()
    there = json.loads(told)["capture"]
    # Otherwise as it was: tests compare its bytes.
    (run / "run.json").write_text(told.replace(json.dumps(there), json.dumps(str(capture))))
    return run
