"""One run's evaluation as it is told: in files, on a page, beside others."""

from collections.abc import Sequence
from dataclasses import dataclass

from actor3d.evaluation.charts import FrameAxis
from actor3d.evaluation.columns import COLUMNS, MetricColumn
from actor3d.evaluation.gallery import Gallery
from actor3d.evaluation.options import EvaluationOptions
from actor3d.evaluation.results import FrameRow, PictureRow, Tally
from actor3d.evaluation.summary import summarize
from actor3d.imaging.metrics import mean_metrics
from actor3d.imaging.perceptual import MissingMetric

_LATEX = {letter: f"\\{letter}" for letter in "&%$#_{}"} | {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""Letters that mean something else in LaTeX."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Evaluation:
    """A run, measured."""

    run: str
    """What it is called."""
    options: EvaluationOptions
    tally: Tally
    gallery: Gallery
    missing: tuple[MissingMetric, ...]
    """What could not be measured on this machine."""

    @property
    def pictures(self) -> Sequence[PictureRow]:
        """Every picture's numbers, frame after frame."""
        return self.tally.pictures

    @property
    def frames(self) -> Sequence[FrameRow]:
        """Every frame's numbers."""
        return self.tally.frames

    @property
    def axis(self) -> FrameAxis:
        """The frames along charts."""
        return FrameAxis(
            frames=tuple(frame.frame for frame in self.frames),
            clips=tuple(frame.clip for frame in self.frames),
        )

    def summary(self) -> dict[str, object]:
        """What metrics.json says."""
        return summarize(self.tally, self.options, self.missing)

    def columns(self) -> tuple[MetricColumn, ...]:
        """The metrics that were measured in any picture."""
        return tuple(
            column
            for column in COLUMNS
            if any(getattr(row.metrics, column.name) is not None for row in self.pictures)
        )


def latex_row(evaluation: Evaluation) -> str:
    r"""One row of a LaTeX table, such as ``demo & 26.73 & 0.928 \\``, under a comment that names its columns."""
    arrows = {"higher": r"$\uparrow$", "lower": r"$\downarrow$", "one": r"$\to 1$"}
    columns, mean = evaluation.columns(), mean_metrics([row.metrics for row in evaluation.pictures])
    heads = ["run", *(f"{column.label} {arrows[column.better]}" for column in columns)]
    values = [column.told(getattr(mean, column.name)) for column in columns]
    name = "".join(_LATEX.get(letter, letter) for letter in evaluation.run)
    return f"% {' & '.join(heads)}\n{' & '.join([name, *values])} \\\\"
