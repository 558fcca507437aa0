"""Which of two runs is better is said where chance does not explain it, and only on the same pictures."""

from dataclasses import replace

import pytest

from actor3d.errors import InputError
from actor3d.evaluation.columns import COLUMNS
from actor3d.evaluation.comparison import PairedDifference, compare_evaluations
from actor3d.evaluation.comparison_page import comparison_page
from actor3d.evaluation.results import Tally
from actor3d.imaging.metrics import ImageMetrics

_FRAMES, _CAMERAS = 120, 3


def _with_values(evaluation, run, values):
    """The evaluation with other pictures' numbers: in-box PSNR by frame; sharpness 1 ± what PSNR lacks of 30."""
    model = evaluation.pictures[0]
    rows = [
        replace(
            model, frame=f"{frame:06d}", index=frame, camera=str(camera),
            metrics=ImageMetrics(psnr=30.0, ssim=0.9, box_psnr=value, box_ssim=0.9, lpips=None,
                                 sharpness=1 + (value - 30) / 10),
        )
        for frame, value in enumerate(values)
        for camera in range(_CAMERAS)
    ]  # fmt: skip
    tally = Tally(capture=evaluation.tally.capture, pictures=rows, frames=evaluation.tally.frames)
    return replace(evaluation, run=run, tally=tally)


def _compared(evaluation, first, second):
    runs = [_with_values(evaluation, "a", first), _with_values(evaluation, "b", second)]
    [differences] = compare_evaluations(runs).differences
    return {difference.column.name: difference for difference in differences}


def test_a_run_that_is_better_everywhere_is_better(evaluation):
    wobble = [25 + (frame % 7) / 10 for frame in range(_FRAMES)]
    found = _compared(
        evaluation, wobble, [value + 0.5 + (frame % 5) / 50 for frame, value in enumerate(wobble)]
    )
    psnr = found["box_psnr"]
    assert (psnr.verdict, psnr.mean) == ("better", pytest.approx(0.54))
    assert 0.5 <= psnr.interval[0] < psnr.mean < psnr.interval[1] <= 0.58
    assert found["sharpness"].verdict == "better" and found["sharpness"].mean == pytest.approx(-0.054)
    assert psnr.pictures == _FRAMES * _CAMERAS
    assert found["ssim"].verdict == "no difference"


def test_a_difference_that_chance_explains_is_none(evaluation):
    first = [25.0] * _FRAMES
    second = [25 + (-1) ** (frame // 15) * 0.5 for frame in range(_FRAMES)]
    assert _compared(evaluation, first, second)["box_psnr"].verdict == "no difference"


def test_neighbouring_frames_are_drawn_together(evaluation):
    few = _compared(evaluation, [25.0] * 30, [26.0] * 30)["box_psnr"]
    assert (few.verdict, few.interval, few.mean) == ("too few frames", None, pytest.approx(1))
    length = round(evaluation.tally.capture.fps / 2)
    assert few.blocks == len({frame // length for frame in range(30)}) < 6


@pytest.mark.parametrize(
    ("name", "low", "expected"),
    [
        ("box_psnr", 0.1, "better"),
        ("box_psnr", -0.2, "worse"),
        ("flip", 0.1, "worse"),
        ("sharpness", -0.2, "better"),
    ],
)
def test_the_verdict_follows_the_metrics_direction(name, low, expected):
    [column] = [column for column in COLUMNS if column.name == name]
    difference = PairedDifference(
        column=column, pictures=9, blocks=9, mean=low + 0.05, interval=(low, low + 0.1)
    )
    assert difference.verdict == expected


def test_other_photographs_are_refused_in_one_line(evaluation):
    other = _with_values(evaluation, "b", [25.0] * 5)
    with pytest.raises(InputError, match="b was not measured on the same photographs as demo_1"):
        compare_evaluations([evaluation, other])


def test_the_page_names_the_better_run_and_needs_nothing_else(evaluation, evaluated):
    comparison = compare_evaluations([evaluation, evaluated(run="<worse>", factor=2.0)])
    html = comparison_page(comparison)
    assert "demo_1 and &lt;worse&gt;" in html and "<worse>" not in html
    assert "too few frames" in html
    assert "://" not in html
    assert html.count('aria-label="demo_1 to the left') >= len(evaluation.gallery.chosen)
    summary = comparison.summary()
    assert summary["compared_with"] == "demo_1"
    assert summary["differences"]["<worse>"]["box_psnr"]["mean"] < 0
