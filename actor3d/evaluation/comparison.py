"""Runs beside each other on the same pictures: paired differences, and what chance leaves of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import InputError
from actor3d.evaluation.columns import MetricColumn
from actor3d.evaluation.measured import Evaluation

Verdict = Literal["better", "worse", "no difference", "too few frames"]

_CONFIDENCE = 0.95
_RESAMPLES = 4999
_BLOCK_SECONDS = 0.5
"""Frames nearer to each other than this are drawn together: neighbours have the same faults."""
_MIN_BLOCKS = 6
"""Fewer say nothing about chance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PairedDifference:
    """One run's metric less another's on the same pictures."""

    column: MetricColumn
    pictures: int
    blocks: int
    """Half seconds of a clip over which the pictures spread."""
    mean: float
    """In the metric's unit; where 1 is best, of the distance from 1."""
    interval: tuple[float, float] | None
    """In which the mean lies with 95 % confidence; None where there are too few blocks to tell."""

    @property
    def verdict(self) -> Verdict:
        """What the interval says of the run."""
        if self.interval is None:
            return "too few frames"
        low, high = self.interval
        if low <= 0 <= high:
            return "no difference"
        return "better" if (low > 0) == (self.column.better == "higher") else "worse"


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RunComparison:
    """Runs that were measured alike; the others are compared with the first."""

    runs: tuple[Evaluation, ...]
    differences: tuple[tuple[PairedDifference, ...], ...]
    """Of each run but the first: its metrics less the first run's."""

    def summary(self) -> dict[str, object]:
        """What comparison.json says."""
        first = self.runs[0]
        return {
            "split": first.options.split,
            "mode": first.options.mode,
            "confidence": _CONFIDENCE,
            "drawn_together_seconds": _BLOCK_SECONDS,
            "runs": {run.run: run.summary()["render"] for run in self.runs},
            "differences": {
                run.run: {difference.column.name: _written(difference) for difference in differences}
                for run, differences in zip(self.runs[1:], self.differences, strict=True)
            },
            "compared_with": first.run,
        }


def compare_evaluations(runs: Sequence[Evaluation]) -> RunComparison:
    """Compare runs with the first of them.

    Raises:
        InputError: if they were not measured on the same photographs.
    """
    first, *others = runs
    for other in others:
        _require_same_photographs(first, other)
    return RunComparison(
        runs=tuple(runs),
        differences=tuple(tuple(_differences(first, other)) for other in others),
    )


def _require_same_photographs(first: Evaluation, other: Evaluation) -> None:
    keys = [[(row.frame, row.camera) for row in run.pictures] for run in (first, other)]
    views = [[view.truth for view in run.gallery.chosen] for run in (first, other)]
    if keys[0] != keys[1] or not all(map(np.array_equal, *views)):
        raise InputError(
            f"{other.run} was not measured on the same photographs as {first.run}: compare runs on one capture with "
            "one protocol, or measure them one by one"
        )


def _differences(first: Evaluation, other: Evaluation) -> list[PairedDifference]:
    shared = [column for column in other.columns() if column in first.columns()]
    return [difference for column in shared if (difference := _difference(first, other, column))]


def _difference(first: Evaluation, other: Evaluation, column: MetricColumn) -> PairedDifference | None:
    """None where no picture has the metric in both."""
    fps = first.tally.capture.fps
    length = max(1, round(_BLOCK_SECONDS * fps))
    sums: dict[tuple[str, int], list[float]] = {}
    for before, after in zip(first.pictures, other.pictures, strict=True):
        values = [getattr(row.metrics, column.name) for row in (before, after)]
        if None not in values:
            one, two = (_compared(column, value) for value in values)
            sums.setdefault((before.clip, before.index // length), []).append(two - one)
    if not sums:
        return None
    totals = np.array([sum(block) for block in sums.values()])
    counts = np.array([len(block) for block in sums.values()], float)
    return PairedDifference(
        column=column,
        pictures=int(counts.sum()),
        blocks=len(counts),
        mean=float(totals.sum() / counts.sum()),
        interval=_interval(totals, counts),
    )


def _compared(column: MetricColumn, value: float) -> float:
    return abs(value - 1) if column.better == "one" else value


def _interval(totals: Float[ndarray, " B"], counts: Float[ndarray, " B"]) -> tuple[float, float] | None:
    """Of the mean over all pictures, by drawing blocks again and again."""
    if len(totals) < _MIN_BLOCKS:
        return None
    # Half a second, which the evaluation of a single run need not wait.
    from scipy.stats import bootstrap

    found = bootstrap(
        (totals, counts),
        lambda drawn, sizes, axis: drawn.sum(axis) / sizes.sum(axis),
        paired=True,
        vectorized=True,
        n_resamples=_RESAMPLES,
        confidence_level=_CONFIDENCE,
        method="percentile",
        # SciPy before 1.15 knows no other name.
        random_state=np.random.default_rng(0),  # pyright: ignore[reportCallIssue]
    ).confidence_interval
    return float(found.low), float(found.high)


def _written(difference: PairedDifference) -> dict[str, object]:
    return {
        "mean": difference.mean,
        "interval": difference.interval,
        "verdict": difference.verdict,
        "pictures": difference.pictures,
        "blocks": difference.blocks,
    }
