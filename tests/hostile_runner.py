"""Runs every command of ``hostile_places`` on every hostile thing, each in a process of its own that is watched.

Run by test_hostile_files.py; by hand: ``OMP_NUM_THREADS=1 python tests/hostile_runner.py FOLDER``.
"""

import gc
import importlib
import json
import os
import pkgutil
import sys
from collections import Counter
from dataclasses import asdict
from functools import partial
from pathlib import Path

from hostile_places import READERS, clear_outcomes, hostile_things, in_its_place, make_inputs
from watched import Watched, run_watched

import actor3d.cli
from actor3d.cli.main import main

RESULTS_FILE = "results.jsonl"
WHOLE = "whole"


def run_hostile(folder: Path) -> dict[str, Watched]:
    """Make the files, and run every case; results are also written into the folder, one JSON object a line."""
    _import_commands()
    root = folder / "files"
    root.mkdir()
    os.chdir(root)
    made = run_watched(lambda: make_inputs(root) or 0, folder / "said")
    assert made.code == 0, made.said
    gc.freeze()
    results = {}
    with (folder / RESULTS_FILE).open("w") as stream:
        for name, words, undo in _cases():
            results[name] = run_watched(partial(main, list(words)), folder / "said")
            undo()
            clear_outcomes()
            stream.write(json.dumps([name, asdict(results[name])]) + "\n")
            stream.flush()
    return results


def _cases():
    for reader in READERS:
        if not reader.never_whole:
            yield f"{reader.name}: {WHOLE}", reader.words, lambda: None
    for reader, file, how in hostile_things():
        yield f"{reader.name}: {file}: {how}", reader.words, in_its_place(Path(file), how)


def _import_commands() -> None:
    # What the commands import when they are called: once, and not in every child.
    for module in pkgutil.iter_modules(actor3d.cli.__path__):
        importlib.import_module(f"actor3d.cli.{module.name}")


if __name__ == "__main__":
    chosen = Path(sys.argv[1]).resolve()
    chosen.mkdir(parents=True, exist_ok=True)
    found = run_hostile(chosen)
    print(Counter(result.killed or f"exit code {result.code}" for result in found.values()))
