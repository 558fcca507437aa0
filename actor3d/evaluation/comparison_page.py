"""report.html of several runs: side by side, their differences, and which is better."""

from collections.abc import Iterator
from html import escape

from actor3d.evaluation.charts import Curve, line_chart
from actor3d.evaluation.comparison import PairedDifference, RunComparison
from actor3d.evaluation.gallery import ShownView
from actor3d.evaluation.page import definitions, page, picture, section, table, view_card, view_name, wipe
from actor3d.evaluation.results import spread_of
from actor3d.evaluation.run_page import introduction

_CURVES = ("box_psnr", "st_lpips", "sharpness", "silhouette_iou")
_CLASSES = {"better": "better", "worse": "worse"}
_NOTE = (
    "Each picture of a run is compared with the same picture of {first}. The interval holds the mean difference with "
    "95 % confidence (bootstrap over half seconds of the clips, as neighbouring frames share their faults). It knows "
    "of these frames and this person alone, not of another training with another seed."
)


def comparison_page(comparison: RunComparison) -> str:
    """The HTML of several runs' report."""
    names = [run.run for run in comparison.runs]
    first = comparison.runs[0]
    return page(
        " and ".join([", ".join(names[:-1]), names[-1]]),
        introduction(first),
        (
            section("Which is better", _verdicts(comparison), _NOTE.format(first=names[0])),
            section("Means", _means(comparison), "± standard deviation over pictures."),
            section("Side by side", _cards(comparison), "Drag a picture to wipe from one run to the other."),
            section("Over the frames", _charts(comparison)),
            section("What is measured", definitions(column.name for column in first.columns())),
        ),
    )


def _verdicts(comparison: RunComparison) -> str:
    head = ["metric", "run", "difference", "95 % interval", "verdict"]
    rows = [
        [*_difference_cells(run.run, difference), _verdict(run.run, difference)]
        for run, differences in zip(comparison.runs[1:], comparison.differences, strict=True)
        for difference in differences
    ]
    return table(head, rows)


def _difference_cells(run: str, difference: PairedDifference) -> list[str]:
    column = difference.column
    label = f"{column.label}, distance from 1" if column.better == "one" else column.label
    digits = column.digits + 1
    interval = difference.interval
    told = "–" if interval is None else f"{interval[0]:+.{digits}f} … {interval[1]:+.{digits}f}"
    unit = f" <small>{escape(column.unit)}</small>" if column.unit else ""
    return [escape(label), escape(run), f"{difference.mean:+.{digits}f}{unit}", told]


def _verdict(run: str, difference: PairedDifference) -> str:
    kind = _CLASSES.get(difference.verdict)
    told = escape(f"{run} is {difference.verdict}" if kind else difference.verdict)
    return f'<span class="{kind}">{told}</span>' if kind else f"<small>{told}</small>"


def _means(comparison: RunComparison) -> str:
    columns = comparison.runs[0].columns()
    rows = []
    for run in comparison.runs:
        spread = spread_of([row.metrics for row in run.pictures])
        cells = [
            f"{column.told(getattr(spread.mean, column.name))} "
            f"<small>± {column.told(getattr(spread.std, column.name))}</small>"
            for column in columns
        ]
        rows.append([escape(run.run), *cells])
    return table(["run", *(column.label for column in columns)], rows)


def _cards(comparison: RunComparison) -> str:
    views = zip(*(run.gallery.chosen for run in comparison.runs), strict=True)
    names = [run.run for run in comparison.runs]
    return f'<div class="views">{"".join(_card(list(each), names) for each in views)}</div>'


def _card(views: list[ShownView], names: list[str]) -> str:
    first = views[0]
    pictures = [picture(first.truth, "photograph")]
    pictures += [
        wipe(first.avatar, view.avatar, (names[0], name))
        for view, name in zip(views[1:], names[1:], strict=True)
    ]
    pictures += list(_close_ups(views, names))
    values = " · ".join(
        f"{name} {view.metrics.box_psnr:.2f} dB" for view, name in zip(views, names, strict=True)
    )
    return view_card(pictures, f"{view_name(first)}<span>{escape(values)}</span>")


def _close_ups(views: list[ShownView], names: list[str]) -> Iterator[str]:
    first = views[0].head
    for view, name in zip(views[1:], names[1:], strict=True):
        if first and view.head:
            yield wipe(first[1], view.head[1], (names[0], name))


def _charts(comparison: RunComparison) -> str:
    axis = comparison.runs[0].axis
    charts = [
        line_chart(
            [
                Curve(
                    label=run.run, values=tuple(getattr(frame.metrics, column.name) for frame in run.frames)
                )
                for run in comparison.runs
            ],
            axis,
            title=f"{column.label}, {column.unit}" if column.unit else column.label,
            digits=column.digits,
        )
        for column in comparison.runs[0].columns()
        if column.name in _CURVES
    ]
    flicker = [
        Curve(label=run.run, values=tuple(frame.flicker for frame in run.frames)) for run in comparison.runs
    ]
    charts.append(line_chart(flicker, axis, title="Flicker", digits=4))
    return f'<div class="charts">{"".join(charts)}</div>'
