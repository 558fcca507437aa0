"""metrics.json and per_picture.csv say the same, and what was not measured is left out."""

import csv
import io
import json

import numpy as np
import pytest

from actor3d.evaluation.measured import latex_row
from actor3d.evaluation.summary import picture_table


@pytest.fixture(scope="module")
def summary(evaluation):
    return json.loads(json.dumps(evaluation.summary()))


@pytest.fixture(scope="module")
def rows(evaluation):
    return list(csv.DictReader(io.StringIO(picture_table(evaluation.tally))))


def test_means_and_deviations_are_those_of_the_pictures(summary, rows):
    values = [float(row["box_psnr"]) for row in rows]
    assert summary["pictures"] == len(rows) == summary["frames"] * 3
    assert summary["render"]["box_psnr"] == pytest.approx(np.mean(values))
    assert summary["render_std"]["box_psnr"] == pytest.approx(np.std(values))
    assert summary["refined"] is None


def test_where_the_capture_comes_from_is_told(evaluation, summary):
    assert summary["provenance"] == evaluation.tally.capture.description.provenance != ""


@pytest.mark.parametrize("key", ["camera", "clip"])
def test_groups_are_those_of_the_table(summary, rows, key):
    groups = summary[f"by_{key}"]
    assert list(groups) == list(dict.fromkeys(row[key] for row in rows))
    for name, group in groups.items():
        values = [float(row["ssim"]) for row in rows if row[key] == name]
        assert group["pictures"] == len(values)
        assert group["render"]["ssim"] == pytest.approx(np.mean(values))


def test_flicker_is_told_beside_that_of_the_photographs(summary):
    assert summary["flicker"] == pytest.approx(0.02)
    assert summary["flicker_ground_truth"] == pytest.approx(0.01)
    assert summary["flicker_excess"] == pytest.approx(0.01)


def test_what_was_not_measured_has_no_column_and_a_reason(summary, rows):
    assert not {"lpips", "st_lpips", "flip"} & set(rows[0])
    assert "st_lpips" not in summary["render"]
    assert (summary["render"]["lpips"], summary["lpips_missing_because"]) == (None, "no <weights>")


def test_a_row_for_a_paper(evaluation):
    heads, row = latex_row(evaluation).splitlines()
    assert heads.startswith(r"% run & PSNR in the box $\uparrow$ & ")
    assert row.startswith(r"demo\_1 & ") and row.endswith(r" \\")
    assert heads.count("&") == row.count("&")
