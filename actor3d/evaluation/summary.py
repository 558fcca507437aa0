"""What metrics.json and per_picture.csv say of an evaluation."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict

import numpy as np

from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.results import GroupSpread, Tally, flicker_of, spread_by, spread_of
from actor3d.imaging.metrics import ImageMetrics
from actor3d.imaging.perceptual import MissingMetric


def summarize(
    tally: Tally, options: EvaluationOptions, missing: Sequence[MissingMetric]
) -> dict[str, object]:
    """The content of metrics.json.

    Raises:
        UserError: if nothing was measured.
    """
    capture = tally.capture
    rendered = spread_of([row.metrics for row in tally.pictures])
    refined = [row.refined for row in tally.pictures if row.refined is not None]
    flicker = flicker_of(tally.frames)
    margin = 100 * capture.description.box_margin
    summary: dict[str, object] = {
        "split": options.split,
        "mode": options.mode,
        "protocol": capture.protocol,
        "provenance": capture.description.provenance,
        "scale": capture.description.evaluation_scale,
        "measured": "held-out frames or cameras; ground truth masked to black; whole image and inside the "
        f"projected body box (the posed vertices' bounding box, {margin:.0f} cm wider on each side)",
        "pictures": len(tally.pictures),
        "frames": len(tally.frames),
        "render": _written(rendered.mean),
        "render_std": _written(rendered.std),
        "refined": _written(spread_of(refined).mean) if refined else None,
        "refined_std": _written(spread_of(refined).std) if refined else None,
        "flicker": flicker.avatar,
        "flicker_ground_truth": flicker.photographs,
        "flicker_excess": flicker.excess,
        "denoiser_calls_per_frame": float(np.mean([frame.denoiser_calls for frame in tally.frames])),
        "by_camera": _groups(spread_by(tally.pictures, lambda row: row.camera)),
        "by_clip": _groups(spread_by(tally.pictures, lambda row: row.clip)),
    }
    return summary | {f"{metric.name}_missing_because": metric.reason for metric in missing}


def picture_table(tally: Tally) -> str:
    """The content of per_picture.csv: a line for each picture; metrics that were not measured have no column."""
    lines = [
        {"frame": row.frame, "clip": row.clip, "camera": row.camera}
        | asdict(row.metrics)
        | ({f"refined_{name}": value for name, value in asdict(row.refined).items()} if row.refined else {})
        for row in tally.pictures
    ]
    measured = [name for name in lines[0] if any(line[name] is not None for line in lines)]
    table = io.StringIO()
    writer = csv.DictWriter(table, fieldnames=measured, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(lines)
    return table.getvalue()


def _written(metrics: ImageMetrics) -> dict[str, float | None]:
    """Without what was not measured; LPIPS alone has always been named."""
    return {name: value for name, value in asdict(metrics).items() if value is not None or name == "lpips"}


def _groups(groups: Mapping[str, GroupSpread]) -> dict[str, object]:
    return {
        name: {
            "pictures": group.pictures,
            "render": _written(group.mean),
            "render_std": _written(group.std),
        }
        for name, group in groups.items()
    }
