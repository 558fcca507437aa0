"""What a fit looks like: overlays to look at, and how far the body lies from what each camera saw in each frame."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import UInt8

from actor3d.body_fitting import BodyFit, FitMeasures, FitProblem, TurnedCameras, measure_fit
from actor3d.imaging.pictures import save_grid
from actor3d.io.atomic import write_atomic
from actor3d.video_import.overlays import DrawnBody, draw_overlay, write_title
from rectifier3d.geometry.body import NUM_MAIN_JOINTS

REPORT_FILE, SHEET_FILE = "fit.json", "fit.jpg"
_SHEET_FRAMES, _MAX_CELLS = 6, 60
"""Frames on the sheet: fewer with many cameras."""
_CELL = 420
"""Pixels of the side of a picture on the sheet."""
_FEW = 4
"""Cameras side by side; with more, the sheet goes on below."""

Photographs = Callable[[str, int], UInt8[np.ndarray, "H W 3"]]
"""Gives what a camera, by its name, filmed in a frame: RGB."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FitReport:
    """The files of a report."""

    measures: Path
    sheet: Path


def write_report(
    folder: Path,
    fit: BodyFit,
    problem: FitProblem,
    photographs: Photographs,
    *,
    held_out: FitProblem | None = None,
    turned: TurnedCameras | None = None,
) -> FitReport:
    """Write residuals (JSON) and a contact sheet of a fit, good or bad.

    Args:
        folder: Made if it is not there.
        fit: The body.
        problem: What it was fitted to.
        photographs: The cameras' frames.
        held_out: What cameras saw that it was not fitted to, in the same frames.
        turned: These cameras as they were turned afterwards, if they were.
    """
    folder.mkdir(parents=True, exist_ok=True)
    report = FitReport(measures=folder / REPORT_FILE, sheet=folder / SHEET_FILE)
    write_atomic(report.measures, json.dumps(describe_fit(fit, held_out, turned), indent=1).encode())
    # The cameras as the fit turned them.
    problems = [replace(problem, calibration=fit.calibration)]
    if held_out is not None:
        problems.append(_through(held_out, turned))
    count = min(_SHEET_FRAMES, max(1, _MAX_CELLS // sum(len(each.calibration) for each in problems)))
    frames = np.unique(np.linspace(0, problem.num_frames - 1, count).round().astype(int)).tolist()
    cells = [
        cell for frame in frames for each in problems for cell in _draw_frame(fit, each, frame, photographs)
    ]
    pictures = torch.from_numpy(np.stack(cells)).permute(0, 3, 1, 2).float() / 255
    save_grid(pictures, report.sheet, columns=min(_FEW, len(cells) // len(frames)))
    return report


def _through(problem: FitProblem, turned: TurnedCameras | None) -> FitProblem:
    return problem if turned is None else replace(problem, calibration=turned.calibration)


def _draw_frame(
    fit: BodyFit, problem: FitProblem, frame: int, photographs: Photographs
) -> list[UInt8[np.ndarray, "S S 3"]]:
    posed = fit.posed([frame])
    body = DrawnBody(
        vertices=posed.vertices[0],
        faces=fit.body.faces,
        joints=posed.joints[0, :NUM_MAIN_JOINTS],
        parents=fit.body.parents[:NUM_MAIN_JOINTS],
    )
    cells = []
    for camera, name in enumerate(problem.calibration.names):
        seen = problem.landmarks[camera]
        mask = None if problem.masks is None else problem.masks[camera](frame)
        landmarks = (seen.points[frame], seen.confidence[frame])
        cell = draw_overlay(
            photographs(name, frame), mask, landmarks, body, problem.calibration, camera, _CELL
        )
        write_title(cell, f"{name}, frame {frame}")
        cells.append(cell)
    return cells


def describe_fit(
    fit: BodyFit, held_out: FitProblem | None, turned: TurnedCameras | None = None
) -> dict[str, Any]:
    """What `fit.json` holds; arguments as of :func:`write_report`."""
    rest = fit.rest_vertices
    cameras = {
        name: _describe_camera(fit.residuals, index) | {"held_out": False}
        for index, name in enumerate(fit.residuals.camera_names)
    }
    for index, name in enumerate(fit.residuals.camera_names):
        cameras[name]["turned_degrees"] = round(float(fit.turned_degrees[index]), 3)
    summary = {"fitted": summarise(fit.residuals)}
    if held_out is not None:
        measures = measure_fit(held_out, fit.params, fit.offsets, fit.rest_vertices)
        summary["held_out"] = summarise(measures)
        for index, name in enumerate(measures.camera_names):
            cameras[name] = _describe_camera(measures, index) | {"held_out": True}
    if held_out is not None and turned is not None:
        measures = measure_fit(_through(held_out, turned), fit.params, fit.offsets, fit.rest_vertices)
        summary["held_out_turned"] = summarise(measures)
        for index, name in enumerate(measures.camera_names):
            cameras[name]["turned"] = {
                "degrees": round(float(turned.degrees[index]), 3),
                **summarise(measures.of_camera(index)),
            }
    return {
        "good": not fit.faults,
        "faults": list(fit.faults),
        "height_metres": round(float((rest.amax(0) - rest.amin(0)).max()), 3),
        "betas": [round(float(beta), 3) for beta in fit.betas],
        "summary": summary,
        "cameras": cameras,
    }


def summarise(measures: FitMeasures) -> dict[str, float | None]:
    """Means over all cameras, frames and landmarks."""
    return {
        "mean_error_px": _rounded(np.nanmean, measures.errors),
        "mean_error_sides_mended_px": _rounded(np.nanmean, measures.mended),
        "median_error_px": _rounded(np.nanmedian, measures.errors),
        "mask_overlap": _rounded(np.nanmean, measures.overlaps, 4),
    }


def _describe_camera(measures: FitMeasures, camera: int) -> dict[str, Any]:
    one = measures.of_camera(camera)
    return {
        **summarise(one),
        "person_px": _rounded(np.nanmedian, one.sizes),
        "frames": [
            {
                "error_px": _rounded(np.nanmean, one.errors[0, frame]),
                "error_sides_mended_px": _rounded(np.nanmean, one.mended[0, frame]),
                "mask_overlap": _rounded(np.nanmean, one.overlaps[0, frame], 4),
            }
            for frame in range(one.errors.shape[1])
        ],
    }


def _rounded(mean: Callable[..., Any], values: np.ndarray | np.floating, digits: int = 2) -> float | None:
    """A mean over what is known; none where nothing is."""
    return round(float(mean(values)), digits) if np.isfinite(values).any() else None
