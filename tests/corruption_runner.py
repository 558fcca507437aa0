"""Checks and imports spoiled captures, each in a process of its own that is watched: its time, and its memory.

Run by test_corrupted_captures.py; by hand, with every damage of every file, to see the slowest and the largest:
``OMP_NUM_THREADS=1 python tests/corruption_runner.py FOLDER --every-damage``.
"""

import argparse
import contextlib
import gc
import json
import os
import shutil
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from corruption import CASE_FOLDER, remove
from corruption_cases import LAYOUTS, OWN, Case, Place, all_cases
from layouts import WRITERS, body_folder
from synthetic import write_tiny_capture
from watched import watch

from actor3d.captures.capture import open_capture
from actor3d.captures.conversion_options import ConversionOptions

# What the commands import when they are called: once, and not in every child.
from actor3d.cli import check_command, import_command  # noqa: F401
from actor3d.cli.main import main
from actor3d.errors import user_error_from

RESULTS_FILE = "results.jsonl"


@dataclass(frozen=True, kw_only=True)
class Result:
    """What came of one case."""

    name: str
    check: int | None
    """Exit code; None where it did not come to an end."""
    imported: int | None
    said: str
    """Everything on stdout and stderr."""
    usable: bool
    """Whether what was imported can be opened and all its pictures seen."""
    killed: str
    """Why the process was ended from outside; empty where it was not."""
    seconds: float
    """Processor time, both commands together."""
    peak_bytes: int


def run_cases(folder: Path, cases: Sequence[Case]) -> list[Result]:
    """Run the cases; results are also written into the folder, one JSON object a line."""
    # A child of a process with threads would wait for those for ever.
    assert torch.get_num_threads() == 1, "run with OMP_NUM_THREADS=1"
    tiny = write_tiny_capture(folder / "valid" / OWN, frames=3, cameras=3, size=40)
    description = folder / "valid" / OWN / "capture.json"
    content = {**json.loads(description.read_text()), "anchor_cameras": ["1", "2"], "test_cameras": ["3"]}
    description.write_text(json.dumps(content))
    for layout in LAYOUTS:
        if layout != OWN:
            WRITERS[layout](tiny, folder / "valid" / layout)
    body_folder(folder / "valid bodies")
    _load_what_all_need(folder)
    # The children then share what is in memory, instead of copying it when they collect garbage.
    gc.freeze()
    results = []
    with (folder / RESULTS_FILE).open("w") as stream:
        for index, case in enumerate(cases):
            results.append(_run(case, folder, index))
            stream.write(json.dumps(asdict(results[-1])) + "\n")
    return results


def _load_what_all_need(folder: Path) -> None:
    """Go through valid captures in this process: what is loaded on first use is so once, and not in every child."""
    cv2.setNumThreads(1)
    for layout in LAYOUTS:
        outcome = dict(_outcomes(layout, _copy(layout, folder)))
        assert outcome == {"check": 0, "imported": 0, "usable": True}, layout


def _copy(layout: str, folder: Path) -> Place:
    """A valid capture with its bodies in a folder of its own, to be spoiled."""
    home = folder / CASE_FOLDER
    remove(home)
    place = Place(capture=home / "capture", bodies=home / "bodies")
    shutil.copytree(folder / "valid" / layout, place.capture)
    shutil.copytree(folder / "valid bodies", place.bodies)
    return place


def _run(case: Case, folder: Path, seed: int) -> Result:
    place = _copy(case.layout, folder)
    home = place.capture.parent
    case.spoil(place, np.random.default_rng(seed))
    child = os.fork()
    if child == 0:
        _in_child(case, place)
    killed, _, usage = watch(child)
    outcome = {"check": None, "imported": None, "usable": False}
    with contextlib.suppress(FileNotFoundError, ValueError):
        outcome = json.loads((home / "outcome.json").read_text())
    return Result(
        name=case.name,
        said=(home / "said").read_text(errors="replace"),
        killed=killed,
        seconds=usage.ru_utime + usage.ru_stime,
        peak_bytes=usage.ru_maxrss * 1024,
        **outcome,
    )


def _outcomes(layout: str, place: Place) -> Iterator[tuple[str, int | bool]]:
    """What comes of both commands and of what is imported, as it is known."""
    bodies = ["--body-models", str(place.bodies)]
    yield "check", main(["check", str(place.capture), *bodies])
    sys.stdout.flush()
    out = place.capture.parent / "out"
    imported = _import(layout, place, out, bodies)
    yield "imported", imported
    if imported == 0:
        capture = open_capture(out, body_models=(place.bodies,))
        for frame in range(capture.num_frames):
            for camera in range(len(capture.calibration)):
                capture.load_view(frame, camera)
        yield "usable", bool(capture.posed_vertices(range(capture.num_frames)).isfinite().all())


def _import(layout: str, place: Place, out: Path, bodies: list[str]) -> int:
    """The command's exit code; what is ours already has nothing to import, but converts as what is not."""
    if layout != OWN:
        return main(["import", str(place.capture), "--out", str(out), "--workers", "1", *bodies])
    try:
        options = ConversionOptions(body_models=(place.bodies,), workers=1)
        import_command.convert(place.capture, out, options)
    except Exception as error:
        told = user_error_from(error)
        if told is None:
            raise
        print(f"actor3d: {told}", file=sys.stderr)
        return 2
    return 0


def _in_child(case: Case, place: Place) -> None:
    """Run both commands, with all that they say in a file; never returns."""
    home = place.capture.parent
    said = os.open(home / "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(said, stream)
    codes: dict[str, int | bool | None] = {"check": None, "imported": None, "usable": False}
    try:
        codes.update(_outcomes(case.layout, place))
    except BaseException:
        traceback.print_exc()
    finally:
        (home / "outcome.json").write_text(json.dumps(codes))
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)


def _summary(results: list[Result]) -> str:
    slowest = max(results, key=lambda result: result.seconds)
    largest = max(results, key=lambda result: result.peak_bytes)
    refused = sum(result.imported == 2 for result in results)
    return (
        f"{len(results)} cases: {refused} imports refused, {sum(result.usable for result in results)} usable; "
        f"slowest {slowest.seconds:.1f} s ({slowest.name}); largest {largest.peak_bytes / 1e6:.0f} MB ({largest.name})"
    )


def _parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every-damage", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    chosen = _parsed()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    print(_summary(run_cases(chosen.folder, all_cases(every_damage=chosen.every_damage))))
