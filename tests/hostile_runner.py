"""Runs every command of ``hostile_places`` on every hostile thing, each in a process of its own that is watched.

Run by test_hostile_files.py; by hand, with every hostile thing in place of every file:
``OMP_NUM_THREADS=1 python tests/hostile_runner.py FOLDER --everything``.
"""

import argparse
import gc
import importlib
import json
import os
import pkgutil
from collections import Counter
from dataclasses import asdict
from functools import partial
from pathlib import Path

import cv2
import torch._dynamo  # noqa: F401  Optimizers import it when the first is made: once, and not in every child.
from hostile_places import READERS, clear_outcomes, hostile_things, in_its_place, make_inputs
from watched import Watched, run_watched

import actor3d.cli
from actor3d.cli.main import main

RESULTS_FILE = "results.jsonl"
WHOLE = "whole"
_FIRST = ("motion a.bvh", "motion a.pt", "run", "bake", "photographs", "Gaussians", "container")
"""Readers whose commands go far, but learn nothing: a process in which gradients were taken has threads."""


def run_hostile(folder: Path, *, everything: bool = False) -> dict[str, Watched]:
    """Make the files, and run every case; results are also written into the folder, one JSON object a line."""
    _import_commands()
    root = folder / "files"
    root.mkdir()
    os.chdir(root)
    made = run_watched(lambda: make_inputs(root) or 0, folder / "said")
    assert made.code == 0, made.said
    _load_what_many_need()
    gc.freeze()
    results = {}
    with (folder / RESULTS_FILE).open("w") as stream:
        for name, words, undo in _cases(everything):
            results[name] = run_watched(partial(main, list(words)), folder / "said")
            undo()
            clear_outcomes()
            stream.write(json.dumps([name, asdict(results[name])]) + "\n")
            stream.flush()
    return results


def _cases(everything: bool):
    for reader in READERS:
        if not reader.never_whole:
            yield f"{reader.name}: {WHOLE}", reader.words, lambda: None
    for reader, file, how in hostile_things(everything=everything):
        yield f"{reader.name}: {file}: {how}", reader.words, in_its_place(Path(file), how)


def _import_commands() -> None:
    # What the commands import when they are called: once, and not in every child.
    for module in pkgutil.iter_modules(actor3d.cli.__path__):
        importlib.import_module(f"actor3d.cli.{module.name}")


def _load_what_many_need() -> None:
    """Run commands on whole files in this process: what is loaded on first use is so once, and not in every child."""
    cv2.setNumThreads(1)
    for reader in READERS:
        if reader.name in _FIRST:
            assert main(list(reader.words)) == 0, reader.name
            clear_outcomes()


def _parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--everything", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    asked = _parsed()
    chosen = asked.folder.resolve()
    chosen.mkdir(parents=True, exist_ok=True)
    found = run_hostile(chosen, everything=asked.everything)
    print(Counter(result.killed or f"exit code {result.code}" for result in found.values()))
