"""`actor3d eval` of several runs: measured alike, compared, and refused where that means nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from actor3d.errors import InputError
from actor3d.evaluation.side_by_side import run_names
from actor3d.runs.folder import RunFolder

QUICK = ("--mode", "repose", "--frames", 2)


def test_runs_are_called_after_as_many_folders_as_tell_them_apart(run):
    def named(*places):
        return run_names([replace(run, folder=RunFolder(root=Path(place))) for place in places])

    assert named("/runs/one", "/runs/two") == ["one", "two"]
    assert named("/a/run", "/b/run") == ["a-run", "b-run"]
    with pytest.raises(InputError, match="given twice"):
        named("/a/run", "/a/run")


def test_two_runs_are_compared_and_compared_again_in_their_place(tmp_path, run_folder, run_copy, call):
    out = tmp_path / "compared"
    other = run_copy.rename(tmp_path / "other")
    for _ in range(2):
        code, printed, errors = call("eval", run_folder, other, *QUICK, "--out", out, "--latex")
        assert (code, errors) == (0, [])
    assert "other beside tiny: too few frames: PSNR in the box" in printed
    assert printed.count("% run & ") == 2
    assert sorted(path.name for path in out.iterdir()) == ["comparison.json", "other", "report.html", "tiny"]
    found = json.loads((out / "comparison.json").read_text())
    assert found["runs"]["tiny"] == found["runs"]["other"] == _render(out / "tiny")
    assert found["differences"]["other"]["box_psnr"]["mean"] == 0


def test_runs_on_other_pictures_are_refused_before_anything_is_measured(
    tmp_path, run_folder, run_copy, capture_copy, refuses
):
    described = json.loads((capture_copy / "capture.json").read_text())
    described["evaluation_stride"] = 2
    (capture_copy / "capture.json").write_text(json.dumps(described))
    info = json.loads((run_copy / "run.json").read_text())
    (run_copy / "run.json").write_text(json.dumps({**info, "capture": str(capture_copy)}))
    line = refuses("eval", run_folder, run_copy, *QUICK, "--out", tmp_path / "compared")
    assert "is not measured on the pictures of" in line
    assert not (tmp_path / "compared").exists()


def test_a_comparison_needs_a_place_of_its_own_and_different_runs(tmp_path, run_folder, refuses):
    assert "--out" in refuses("eval", run_folder, run_folder)
    assert "given twice" in refuses("eval", run_folder, run_folder, "--out", tmp_path / "compared")
    assert "needs a trained run" in refuses("eval")


def test_a_report_of_the_users_own_is_not_replaced(tmp_path, run_folder, run_copy, refuses):
    (tmp_path / "compared").mkdir()
    (tmp_path / "compared" / "report.html").write_text("mine")
    assert "report.html" in refuses("eval", run_folder, run_copy, *QUICK, "--out", tmp_path / "compared")
    assert (tmp_path / "compared" / "report.html").read_text() == "mine"


def _render(folder):
    return json.loads((folder / "metrics.json").read_text())["render"]
