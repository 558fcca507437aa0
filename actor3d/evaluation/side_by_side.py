"""Several runs, measured alike and compared, on disk: a folder for each, comparison.json and report.html."""

import json
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import torch

from actor3d.errors import InputError, reporting_disk_trouble
from actor3d.evaluation.comparison import RunComparison, compare_evaluations
from actor3d.evaluation.comparison_page import comparison_page
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.report import PAGE_FILE, evaluate_run, require_own
from actor3d.io.atomic import atomic_files
from actor3d.io.locks import exclusive
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.runs.run import Run

_SUMMARY_FILE = "comparison.json"


def evaluate_runs(
    runs: Sequence[Run],
    out: Path,
    options: EvaluationOptions,
    device: torch.device,
    *,
    report: Callable[[str, int, int], None] = lambda name, done, total: None,
    processes: ProcessGroup = ALONE,
) -> RunComparison:
    """Measure runs on the same pictures, and compare the others with the first.

    Args:
        runs: At least two.
        out: Folder for comparison.json, report.html, and a folder of each run's own evaluation.
        options: What is measured.
        device: Where to compute.
        report: Called with a run's name, and the number of its finished frames and of all.
        processes: Those that a launcher has started to measure some of the frames each; the first writes.

    Raises:
        OccupiedPlaceError: if something else lies where results go.
        InputError: if a run is given twice, or runs were trained on different captures.
        UserError: if a run cannot be measured.
    """
    with ExitStack() as held:

        def begin() -> list[str]:
            names = run_names(runs)
            if processes.is_first:
                require_own(out, (_SUMMARY_FILE, PAGE_FILE), _SUMMARY_FILE, {"runs", "differences"})
                _require_same_pictures(runs, names, options)
                held.enter_context(exclusive(out))
            return names

        evaluations = [
            evaluate_run(
                run, out / name, options, device, name=name, report=_named(report, name), processes=processes
            )
            for run, name in zip(runs, processes.in_turn(begin), strict=True)
        ]
        comparison = compare_evaluations(evaluations)
        if processes.is_first:
            _write(out, comparison)
    return comparison


def run_names(runs: Sequence[Run]) -> list[str]:
    """What runs are called: their folders' names, with those of the folders above where they are alike.

    Raises:
        InputError: if a run is given twice.
    """
    places = [run.folder.root.resolve() for run in runs]
    for place in places:
        if places.count(place) > 1:
            raise InputError(f"{place} is given twice: name different runs to compare")
    for parts in range(1, max(len(place.parts) for place in places) + 1):
        names = ["-".join(place.parts[-parts:]).replace("/", "") for place in places]
        if len(set(names)) == len(names):
            return names
    raise InputError(f"the runs {', '.join(map(str, places))} have no names of their own: rename one")


def comparison_headline(comparison: RunComparison, out: Path) -> str:
    """A line for each run but the first: where it is better and where worse."""
    first = comparison.runs[0].run
    lines = []
    for run, differences in zip(comparison.runs[1:], comparison.differences, strict=True):
        told = {
            verdict: ", ".join(each.column.label for each in differences if each.verdict == verdict)
            for verdict in ("better", "worse", "no difference", "too few frames")
        }
        parts = "; ".join(f"{verdict}: {labels}" for verdict, labels in told.items() if labels)
        lines.append(f"{run.run} beside {first}: {parts}")
    return "\n".join([*lines, f"details in {out / PAGE_FILE}"])


def _require_same_pictures(runs: Sequence[Run], names: Sequence[str], options: EvaluationOptions) -> None:
    """Before hours are spent on measuring: each run holds out the same frames and cameras of the same capture."""
    found = []
    for run in runs:
        capture = run.capture()
        split = capture.split(options.split)
        frames = tuple(capture.frame_names[frame] for frame in split.frames)
        cameras = tuple(capture.camera_names[camera] for camera in split.cameras)
        found.append((capture.name, capture.protocol, capture.description.evaluation_scale, frames, cameras))
    for name, other in zip(names[1:], found[1:], strict=True):
        if other != found[0]:
            raise InputError(
                f"{name} (capture {other[0]}, protocol {other[1]}: {len(other[3])} frames, {len(other[4])} cameras) "
                f"is not measured on the pictures of {names[0]} (capture {found[0][0]}, protocol {found[0][1]}: "
                f"{len(found[0][3])} frames, {len(found[0][4])} cameras); compare runs on one capture and protocol"
            )


def _named(report: Callable[[str, int, int], None], name: str) -> Callable[[int, int], None]:
    return lambda done, total: report(name, done, total)


def _write(out: Path, comparison: RunComparison) -> None:
    with reporting_disk_trouble(out), atomic_files(out, last=_SUMMARY_FILE) as made:
        (made / PAGE_FILE).write_text(comparison_page(comparison), encoding="utf-8")
        content = json.dumps(comparison.summary(), indent=2) + "\n"
        (made / _SUMMARY_FILE).write_text(content, encoding="utf-8")
