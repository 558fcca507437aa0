"""An evaluation on disk: metrics.json, frames.csv, contact_sheet.png."""

import csv
import io
import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import torch

from actor3d.captures.capture import Capture, Split
from actor3d.errors import OccupiedPlaceError, reporting_disk_trouble
from actor3d.evaluation.evaluate import FrameResult, evaluate_split
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.scoring import ViewResult
from actor3d.imaging.metrics import ImageMetrics, load_lpips, mean_metrics
from actor3d.imaging.pictures import error_map, save_grid
from actor3d.io.atomic import atomic_files
from actor3d.io.bounded import read_bounded_json
from actor3d.io.locks import exclusive
from actor3d.runs.run import Run
from actor3d.sampling.stream import StreamMode
from actor3d.training.random_draws import spread

_SUMMARY_FILE, _TABLE_FILE, _SHEET_FILE = _FILES = "metrics.json", "frames.csv", "contact_sheet.png"
_SHEET_FRAMES, _SHEET_CAMERAS, _SHEET_HEIGHT = 3, 2, 320


@dataclass(frozen=True, eq=False, kw_only=True)
class _Tally:
    """What is kept of an evaluation while it runs: numbers of every view, pictures of a few."""

    rows: list[dict[str, object]]
    rendered: list[ImageMetrics]
    refined: list[ImageMetrics]
    flicker: list[float]
    true_flicker: list[float]
    denoiser_calls: list[int]
    sheet: list[torch.Tensor]

    def add(self, frame: FrameResult, on_sheet: bool) -> None:
        for view in frame.views:
            self.rendered.append(view.metrics)
            if view.refined_metrics:
                self.refined.append(view.refined_metrics)
            self.rows.append({"frame": view.frame, "camera": view.camera, **asdict(view.metrics)})
        if frame.flicker is not None and frame.true_flicker is not None:
            self.flicker.append(frame.flicker)
            self.true_flicker.append(frame.true_flicker)
        self.denoiser_calls.append(frame.denoiser_calls)
        if on_sheet:
            for view in spread(frame.views, _SHEET_CAMERAS):
                self.sheet.extend(_comparison(view))


def evaluate_run(
    run: Run,
    out: Path,
    options: EvaluationOptions,
    device: torch.device,
    *,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, object]:
    """Measure a run on what it was never trained on, and write what was found.

    Args:
        run: The run.
        out: Folder for metrics.json, frames.csv and contact_sheet.png.
        options: What is measured.
        device: Where to compute.
        report: Called with the number of finished frames and of all.

    Returns:
        What metrics.json says.

    Raises:
        OccupiedPlaceError: if files of these names lie in the folder that are not of an evaluation.
        UserError: if the capture is not there, holds nothing out for the split, or another process writes into `out`.
    """
    _require_own(out)
    with exclusive(out):
        return _evaluate(run, out, options, device, report)


def _require_own(out: Path) -> None:
    """Refuse to replace files that no evaluation has written; one that was killed has left its workshop."""
    present = [name for name in _FILES if os.path.lexists(out / name)]
    if not present or any(out.glob(f".partial-*.{_SUMMARY_FILE}")):
        return
    with suppress(OSError, ValueError):
        values = read_bounded_json(out / _SUMMARY_FILE)
        if isinstance(values, dict) and {"split", "mode", "render"} <= set(values):
            return
    raise OccupiedPlaceError(
        f"{out}: holds {present[0]}, which would be replaced, but no evaluation; choose another --out, or move it away"
    )


def _evaluate(
    run: Run, out: Path, options: EvaluationOptions, device: torch.device, report: Callable[[int, int], None]
) -> dict[str, object]:
    capture = run.capture()
    chosen = _shortened(capture.split(options.split), options.mode, options.frames)
    networks = run.networks(device)
    lpips, lpips_missing = load_lpips(device)
    sheet_frames = set(spread(range(len(chosen.frames)), _SHEET_FRAMES))
    tally = _Tally(rows=[], rendered=[], refined=[], flicker=[], true_flicker=[], denoiser_calls=[], sheet=[])
    results = evaluate_split(
        networks,
        capture,
        chosen,
        run.rig,
        mode=options.mode,
        seed=options.seed,
        refine=_refines(run, options),
        baked=run.baked(device) if options.mode == "bake" else None,
        lpips=lpips,
        report=lambda done: report(done, len(chosen.frames)),
    )
    for index, frame in enumerate(results):
        tally.add(frame, index in sheet_frames)
    summary = _summary(tally, options.split, options.mode, capture, lpips_missing)
    _write(out, summary, tally)
    return summary


def _refines(run: Run, options: EvaluationOptions) -> bool:
    """Whether views are finished in 2D: Gaussians that no network painted are not."""
    return (options.refine or run.config.sampling.refine) and options.mode in ("sample", "video")


def _shortened(split: Split, mode: StreamMode, frames: int | None) -> Split:
    if frames is None:
        return split
    kept = spread(split.frames, frames) if mode == "sample" else split.frames[:frames]
    return replace(split, frames=tuple(kept))


def _summary(
    tally: _Tally, split: str, mode: StreamMode, capture: Capture, lpips_missing: str
) -> dict[str, object]:
    rendered = mean_metrics(tally.rendered)
    margin = 100 * capture.description.box_margin
    summary: dict[str, object] = {
        "split": split,
        "mode": mode,
        "protocol": capture.protocol,
        "scale": capture.description.evaluation_scale,
        "measured": "held-out frames or cameras; ground truth masked to black; whole image and inside the "
        f"projected body box (the posed vertices' bounding box, {margin:.0f} cm wider on each side)",
        "pictures": len(tally.rows),
        "frames": len(tally.denoiser_calls),
        "render": asdict(rendered),
        "refined": asdict(mean_metrics(tally.refined)) if tally.refined else None,
        "flicker": float(np.mean(tally.flicker)) if tally.flicker else None,
        "flicker_ground_truth": float(np.mean(tally.true_flicker)) if tally.true_flicker else None,
        "denoiser_calls_per_frame": float(np.mean(tally.denoiser_calls)),
    }
    if rendered.lpips is None:
        summary["lpips_missing_because"] = lpips_missing
    return summary


def _write(out: Path, summary: dict[str, object], tally: _Tally) -> None:
    table = io.StringIO()
    writer = csv.DictWriter(table, fieldnames=list(tally.rows[0]))
    writer.writeheader()
    writer.writerows(tally.rows)
    with reporting_disk_trouble(out), atomic_files(out, last=_SUMMARY_FILE) as made:
        (made / _TABLE_FILE).write_text(table.getvalue(), encoding="utf-8")
        save_grid(torch.stack(tally.sheet), made / _SHEET_FILE, columns=3 * _SHEET_CAMERAS)
        (made / _SUMMARY_FILE).write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")


def _comparison(view: ViewResult) -> Sequence[torch.Tensor]:
    """Truth, avatar, error: cropped to the person's side of the picture and brought to one size."""
    lit = torch.cat([view.truth, view.picture]).amax(0) > 0.02
    rows, columns = torch.nonzero(lit.any(1))[:, 0], torch.nonzero(lit.any(0))[:, 0]
    if len(rows) == 0:
        rows, columns = torch.arange(lit.shape[0]), torch.arange(lit.shape[1])
    centre_y, centre_x = int(rows[0] + rows[-1]) // 2, int(columns[0] + columns[-1]) // 2
    half = max(int(rows[-1] - rows[0]), int(columns[-1] - columns[0])) // 2 + 4
    trio = torch.stack([view.truth, view.picture, error_map(view.picture, view.truth)])
    padded = torch.nn.functional.pad(trio, (half, half, half, half))
    crop = padded[:, :, centre_y : centre_y + 2 * half, centre_x : centre_x + 2 * half]
    size = (_SHEET_HEIGHT, _SHEET_HEIGHT)
    return list(torch.nn.functional.interpolate(crop, size, mode="bilinear", antialias=True).clamp(0, 1))


def headline(summary: dict[str, object], out: Path) -> str:
    """One line on what metrics.json says."""
    metrics = summary["render"]
    assert isinstance(metrics, dict)
    finished = summary["refined"]
    assert isinstance(finished, dict | None)
    refined = "" if finished is None else f"; after the 2D pass in-box PSNR {finished['box_psnr']:.2f} dB"
    shrunk = "" if summary["scale"] == 1 else f" at {summary['scale']:g} of their size"
    return (
        f"{summary['split']}, protocol {summary['protocol']} "
        f"({summary['mode']}, {summary['pictures']} pictures{shrunk}): "
        f"in-box PSNR {metrics['box_psnr']:.2f} dB, SSIM {metrics['box_ssim']:.3f}; "
        f"whole image {metrics['psnr']:.2f} dB, SSIM {metrics['ssim']:.3f}{refined}; details in {out}"
    )
