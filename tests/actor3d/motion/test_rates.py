"""Frame times of few digits are the usual rates that they were written for."""

import logging

import pytest
from malformed_motions import WHOLE_BVH

from actor3d.motion.rates import usual_rate
from actor3d.motion.readers.bvh import read_bvh

NTSC = 30000 / 1001


def _rate(folder, time: str) -> float:
    path = folder / "motion.bvh"
    path.write_text(WHOLE_BVH.replace("0.033333", time))
    return read_bvh(path).fps


@pytest.mark.parametrize(
    ("time", "rate"),
    [
        ("0.0333333", 30), ("0.033333", 30), ("0.0333", 30), (".0333333", 30), ("3.33333e-02", 30),
        ("0.0333667", NTSC), ("0.033367", NTSC), ("0.03336", NTSC), ("0.0333666667", NTSC),
        ("0.016667", 60), ("0.016666", 60), ("0.0166833", 60000 / 1001), ("0.0417083", 24000 / 1001),
        ("0.041667", 24), ("0.0083333", 120), ("0.00833", 120), ("0.0041667", 240), ("0.0069444", 144),
        ("0.04", 25), ("0.02", 50), ("0.01", 100), ("0.05", 20), ("0.1", 10), ("0.008", 125), ("1", 1),
    ],
)  # fmt: skip
def test_a_rounded_frame_time_is_its_rate(tmp_path, caplog, time, rate):
    assert _rate(tmp_path, time) == pytest.approx(rate, rel=1e-12)
    assert caplog.text == ""


@pytest.mark.parametrize("time", ["0.0312345", "0.016", "0.033"])
def test_other_frame_times_are_kept(tmp_path, time):
    assert _rate(tmp_path, time) == 1 / float(time)


@pytest.mark.parametrize(
    ("time", "rate"), [("0.033", "30"), ("0.017", "60"), ("0.042", "24"), ("0.0167", "60")]
)
def test_few_digits_are_told(tmp_path, caplog, time, rate):
    with caplog.at_level(logging.WARNING):
        assert _rate(tmp_path, time) == 1 / float(time)
    assert f"frame time of {time} s" in caplog.text and f"--file-fps {rate}" in caplog.text


def test_a_rate_of_ones_own_is_no_usual_one():
    assert usual_rate("0.0312345") is None
