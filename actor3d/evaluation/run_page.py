"""report.html of one run: figures with their spread, curves over frames, pictures, and what each metric means."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from actor3d.evaluation.charts import Curve, line_chart
from actor3d.evaluation.columns import MetricColumn
from actor3d.evaluation.gallery import ShownView
from actor3d.evaluation.measured import Evaluation
from actor3d.evaluation.page import (
    definitions,
    page,
    picture,
    section,
    table,
    tile,
    tiles,
    view_card,
    view_name,
    wipe,
)
from actor3d.evaluation.results import GroupSpread, flicker_of, spread_by, spread_of

_SPLITS = {"novel_pose": "poses never seen", "novel_view": "cameras never seen"}
_LABELS = ("photograph", "avatar")
_CURVES = ("box_psnr", "st_lpips", "sharpness", "silhouette_iou")
_GOALS = {"higher": "higher is better", "lower": "lower is better", "one": "1 is best"}


def run_page(evaluation: Evaluation) -> str:
    """The HTML of one run's report."""
    columns, gallery = evaluation.columns(), evaluation.gallery
    by_camera = spread_by(evaluation.pictures, lambda row: row.camera)
    by_clip = spread_by(evaluation.pictures, lambda row: row.clip)
    spread = "Mean ± standard deviation over pictures."
    return page(
        f"{evaluation.run}: {_SPLITS[evaluation.options.split]}",
        introduction(evaluation),
        (
            _tiles(evaluation, columns),
            section("Opposite sides", _cards(gallery.chosen), "Drag a picture to wipe; errors are amplified 4×."),
            section("Worst frames", _cards(gallery.worst), "By PSNR in the box, one picture of a frame."),
            section("Best frames", _cards(gallery.best)),
            section("Over the frames", _charts(evaluation), "Lines are means over cameras, bands reach from the "
                    "worst camera to the best."),
            section("By camera", _spread_table("camera", by_camera, columns), spread),
            section("By clip", _spread_table("clip", by_clip, columns), spread),
            section("What is measured", definitions(column.name for column in columns)),
        ),
    )  # fmt: skip


def introduction(evaluation: Evaluation) -> Iterator[str]:
    """Sentences, as HTML, on what was measured and what was left out."""
    capture, options = evaluation.tally.capture, evaluation.options
    scale = capture.description.evaluation_scale
    shrunk = "" if scale == 1 else f" at {scale:g} of their size"
    yield escape(
        f"Capture {capture.name}, split {options.split} of protocol {capture.protocol}, mode {options.mode}, "
        f"seed {options.seed}: {len(evaluation.pictures)} pictures{shrunk} of {len(evaluation.frames)} frames. "
        f"The photographs are masked to black."
    )
    if capture.description.provenance:
        yield escape(f"The capture: {capture.description.provenance}.")
    if evaluation.missing:
        left_out = "; ".join(f"{metric.label}: {metric.reason}" for metric in evaluation.missing)
        yield escape(f"Left out – {left_out}.")


def _tiles(evaluation: Evaluation, columns: Sequence[MetricColumn]) -> str:
    spread = spread_of([row.metrics for row in evaluation.pictures])
    shown = [
        tile(column.label, column.told(getattr(spread.mean, column.name)), column.unit,
             f"± {column.told(getattr(spread.std, column.name))} · {_GOALS[column.better]}")
        for column in columns
    ]  # fmt: skip
    flicker = flicker_of(evaluation.frames)
    if flicker.excess is not None:
        shown.append(
            tile("Flicker excess", f"{flicker.excess:+.4f}", "", f"photographs {flicker.photographs:.4f}")
        )
    return tiles(shown)


def _cards(views: Sequence[ShownView]) -> str:
    return f'<div class="views">{"".join(map(_card, views))}</div>' if views else ""


def _card(view: ShownView) -> str:
    pictures = [wipe(view.truth, view.avatar, _LABELS), picture(view.error, "error")]
    if view.head:
        pictures.append(wipe(*view.head, _LABELS))
    told = [f"{view.metrics.box_psnr:.2f} dB", f"SSIM {view.metrics.box_ssim:.3f}"]
    if view.metrics.sharpness is not None:
        told.append(f"sharpness {view.metrics.sharpness:.2f}")
    return view_card(pictures, view_name(view) + "".join(f"<span>{escape(part)}</span>" for part in told))


def _charts(evaluation: Evaluation) -> str:
    charts = [_metric_chart(evaluation, column) for column in evaluation.columns() if column.name in _CURVES]
    curves = (
        Curve(label="avatar", values=tuple(frame.flicker for frame in evaluation.frames)),
        Curve(label="photographs", values=tuple(frame.true_flicker for frame in evaluation.frames)),
    )
    charts.append(line_chart(curves, evaluation.axis, title="Flicker", digits=4))
    return f'<div class="charts">{"".join(charts)}</div>'


def _metric_chart(evaluation: Evaluation, column: MetricColumn) -> str:
    values = tuple(getattr(frame.metrics, column.name) for frame in evaluation.frames)
    seen: dict[int, list[float]] = {frame.index: [] for frame in evaluation.frames}
    for row in evaluation.pictures:
        value = getattr(row.metrics, column.name)
        if value is not None:
            seen[row.index].append(value)
    banded = all(seen.values()) and len(evaluation.pictures) > len(evaluation.frames)
    curve = Curve(
        label=evaluation.run,
        values=values,
        low=tuple(min(each) for each in seen.values()) if banded else (),
        high=tuple(max(each) for each in seen.values()) if banded else (),
    )
    title = f"{column.label}, {column.unit}" if column.unit else column.label
    return line_chart([curve], evaluation.axis, title=title, digits=column.digits)


def _spread_table(what: str, groups: Mapping[str, GroupSpread], columns: Sequence[MetricColumn]) -> str:
    rows = [
        [escape(name or "–"), str(group.pictures), *(_cell(group, column) for column in columns)]
        for name, group in groups.items()
    ]
    return table([what, "pictures", *(column.label for column in columns)], rows)


def _cell(group: GroupSpread, column: MetricColumn) -> str:
    mean, std = (getattr(part, column.name) for part in (group.mean, group.std))
    return column.told(mean) + ("" if std is None else f" <small>± {column.told(std)}</small>")
