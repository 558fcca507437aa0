"""Curves: points lie where their values are, and break where there are none."""

import re

import pytest

from actor3d.evaluation.charts import Curve, FrameAxis, line_chart

AXIS = FrameAxis(frames=("a", "b", "c", "d"), clips=("walk", "walk", "wave", "wave"))


def _chart(*curves):
    return line_chart(curves, AXIS, title="PSNR <dB>", digits=2)


def test_higher_values_lie_higher_and_later_frames_to_the_right():
    drawn = _chart(Curve(label="one", values=(1.0, 2.0, 3.0, 4.0)))
    points = [
        tuple(map(float, pair.split(",")))
        for line in re.findall(r'<polyline points="([^"]+)"', drawn)
        for pair in line.split()
    ]
    assert [x for x, _ in points] == sorted(x for x, _ in points)
    assert [y for _, y in points] == sorted((y for _, y in points), reverse=True)


def test_curves_break_between_clips_and_where_there_is_no_value():
    assert _chart(Curve(label="one", values=(1.0, 2.0, 3.0, 4.0))).count("<polyline") == 2
    assert _chart(Curve(label="one", values=(1.0, 2.0, None, 4.0))).count("<polyline") == 2
    assert _chart(Curve(label="one", values=(None,) * 4)) == ""


def test_a_band_and_a_legend_are_there_where_they_say_something():
    alone = Curve(label="one", values=(1.0,) * 4)
    banded = Curve(label="t<wo", values=(2.0,) * 4, low=(1.5,) * 4, high=(2.5,) * 4)
    drawn = _chart(alone, banded)
    assert "legend" not in _chart(alone) and "legend" in drawn
    assert drawn.count('class="band"') == 2
    assert "t&lt;wo" in drawn and "PSNR &lt;dB&gt;" in drawn


@pytest.mark.parametrize("count", [1, 500])
def test_one_frame_and_many_are_drawn(count):
    axis = FrameAxis(frames=("x",) * count, clips=("",) * count)
    drawn = line_chart([Curve(label="one", values=(0.0,) * count)], axis, title="t", digits=1)
    assert drawn.count("<circle") == (1 if count == 1 else 0)
    assert "nan" not in drawn
