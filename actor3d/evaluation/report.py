"""An evaluation on disk: metrics.json, per_picture.csv, contact_sheet.png, report.html."""

import json
import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from actor3d.captures.capture import Capture, Split
from actor3d.errors import OccupiedPlaceError, reporting_disk_trouble
from actor3d.evaluation.evaluate import evaluate_split
from actor3d.evaluation.gallery import Gallery, save_contact_sheet
from actor3d.evaluation.measured import Evaluation
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.results import Tally
from actor3d.evaluation.run_page import run_page
from actor3d.evaluation.summary import picture_table
from actor3d.evaluation.viewpoints import opposite_cameras
from actor3d.imaging.perceptual import PerceptualMetrics, load_perceptual
from actor3d.io.atomic import atomic_files
from actor3d.io.bounded import read_bounded_json
from actor3d.io.locks import exclusive
from actor3d.process_group import ALONE, ProcessGroup
from actor3d.runs.run import Run
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface
from actor3d.sampling.stream import StreamMode
from actor3d.training.random_draws import spread

_SUMMARY_FILE, _TABLE_FILE, _SHEET_FILE, PAGE_FILE = _FILES = (
    "metrics.json",
    "per_picture.csv",
    "contact_sheet.png",
    "report.html",
)
_SHOWN_FRAMES = 3


def evaluate_run(
    run: Run,
    out: Path,
    options: EvaluationOptions,
    device: torch.device,
    *,
    name: str | None = None,
    report: Callable[[int, int], None] = lambda done, total: None,
    processes: ProcessGroup = ALONE,
) -> Evaluation:
    """Measure a run on what it was never trained on, and write what was found.

    Args:
        run: The run.
        out: Folder for metrics.json, per_picture.csv, contact_sheet.png and report.html.
        options: What is measured.
        device: Where to compute.
        name: What the run is called; its folder's name if not given.
        report: Called with the number of finished frames and of all.
        processes: Those that a launcher has started to measure some of the frames each. All get what all have found;
            the first writes it.

    Raises:
        OccupiedPlaceError: if files of these names lie in the folder that are not of an evaluation.
        UserError: if the capture is not there, holds nothing out for the split, or another process writes into `out`.
    """
    name = name or run.folder.root.resolve().name
    with ExitStack() as held:

        def occupy() -> None:
            if processes.is_first:
                require_own(out, _FILES, _SUMMARY_FILE, {"split", "mode", "render"})
                held.enter_context(exclusive(out))

        processes.in_turn(occupy)
        evaluation = _evaluate(run, name, options, device, report, processes)
        if processes.is_first:
            _write(out, evaluation)
    return evaluation


def require_own(out: Path, files: tuple[str, ...], summary: str, keys: set[str]) -> None:
    """Refuse to replace files that no evaluation has written; one that was killed has left its workshop.

    Raises:
        OccupiedPlaceError: if one of the files is there, but not a summary that holds these keys.
    """
    present = [name for name in files if os.path.lexists(out / name)]
    if not present or any(out.glob(f".partial-*.{summary}")):
        return
    with suppress(OSError, ValueError):
        values = read_bounded_json(out / summary)
        if isinstance(values, dict) and keys <= set(values):
            return
    raise OccupiedPlaceError(
        f"{out}: holds {present[0]}, which would be replaced, but no evaluation; choose another --out, or move it away"
    )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Opened:
    """What an evaluation looks at."""

    capture: Capture
    split: Split
    networks: AvatarSurface
    baked: BakedGaussians | None
    perceptual: PerceptualMetrics


def _open(run: Run, options: EvaluationOptions, device: torch.device) -> _Opened:
    capture = run.capture()
    baked = run.baked(device) if options.mode == "bake" else None
    return _Opened(
        capture=capture,
        split=_shortened(capture.split(options.split), options.mode, options.frames),
        networks=run.networks(device) if baked is None else run.without_networks(device),
        baked=baked,
        perceptual=load_perceptual(device),
    )


def _evaluate(
    run: Run,
    name: str,
    options: EvaluationOptions,
    device: torch.device,
    report: Callable[[int, int], None],
    processes: ProcessGroup,
) -> Evaluation:
    opened = processes.in_turn(lambda: _open(run, options, device))
    capture, chosen = opened.capture, opened.split
    shown, total = spread(chosen.frames, _SHOWN_FRAMES), len(chosen.frames)
    gallery = Gallery(capture, shown, opposite_cameras(capture, chosen.cameras, shown[len(shown) // 2]))
    own = Tally(capture=capture, pictures=[], frames=[])
    results = evaluate_split(
        opened.networks,
        capture,
        chosen,
        run.rig,
        mode=options.mode,
        seed=options.seed,
        refine=_refines(run, options),
        baked=opened.baked,
        perceptual=opened.perceptual,
        part=processes.part(total),
        report=lambda done: report(min(done * processes.size, total), total),
    )
    for frame in results:
        own.add(frame)
        gallery.add(frame)
    parts = processes.gathered((own.pictures, own.frames, gallery.kept))
    gallery.join([kept for _, _, kept in parts])
    tally = Tally(
        capture=capture,
        pictures=[row for pictures, _, _ in parts for row in pictures],
        frames=[row for _, frames, _ in parts for row in frames],
    )
    missing = opened.perceptual.missing
    return Evaluation(run=name, options=options, tally=tally, gallery=gallery, missing=missing)


def _refines(run: Run, options: EvaluationOptions) -> bool:
    """Whether views are finished in 2D: Gaussians that no network painted are not."""
    return (options.refine or run.config.sampling.refine) and options.mode in ("sample", "video")


def _shortened(split: Split, mode: StreamMode, frames: int | None) -> Split:
    if frames is None:
        return split
    kept = spread(split.frames, frames) if mode == "sample" else split.frames[:frames]
    return replace(split, frames=tuple(kept))


def _write(out: Path, evaluation: Evaluation) -> None:
    with reporting_disk_trouble(out), atomic_files(out, last=_SUMMARY_FILE) as made:
        (made / _TABLE_FILE).write_text(picture_table(evaluation.tally), encoding="utf-8")
        save_contact_sheet(evaluation.gallery, made / _SHEET_FILE)
        (made / PAGE_FILE).write_text(run_page(evaluation), encoding="utf-8")
        (made / _SUMMARY_FILE).write_text(json.dumps(evaluation.summary(), indent=2) + "\n", encoding="utf-8")


def headline(evaluation: Evaluation, out: Path) -> str:
    """What metrics.json says, and what was left out of it; a line each."""
    summary = evaluation.summary()
    metrics = summary["render"]
    assert isinstance(metrics, dict)
    finished = summary["refined"]
    assert isinstance(finished, dict | None)
    refined = "" if finished is None else f"; after the 2D pass in-box PSNR {finished['box_psnr']:.2f} dB"
    shrunk = "" if summary["scale"] == 1 else f" at {summary['scale']:g} of their size"
    told = (
        f"{summary['split']}, protocol {summary['protocol']} "
        f"({summary['mode']}, {summary['pictures']} pictures{shrunk}): "
        f"in-box PSNR {metrics['box_psnr']:.2f} dB, SSIM {metrics['box_ssim']:.3f}; "
        f"whole image {metrics['psnr']:.2f} dB, SSIM {metrics['ssim']:.3f}{refined}; details in {out}/{PAGE_FILE}"
    )
    left_out = "; ".join(f"{metric.label} ({metric.reason})" for metric in evaluation.missing)
    return f"{told}\nleft out: {left_out}" if left_out else told
