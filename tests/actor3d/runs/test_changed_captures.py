"""Training does not go on over a capture that has changed: an error shows what is not as it was."""

import json
import os
import shutil

import pytest


@pytest.fixture
def begun(run_folder, capture_folder, tmp_path):
    """A copy of a capture and of the run that was trained on it."""
    capture, run = tmp_path / "capture", tmp_path / "run"
    shutil.copytree(capture_folder, capture, ignore=shutil.ignore_patterns(".actor3d"))
    shutil.copytree(run_folder, run)
    about = json.loads((run / "run.json").read_text())
    (run / "run.json").write_text(json.dumps({**about, "capture": str(capture)}))
    return capture, run, ("train", run / "config.yaml", "--data", capture, "--out", run, "--resume")


def test_a_capture_that_was_copied_is_the_same(begun, call):
    capture, _, resume = begun
    os.utime(capture / "2" / "000003.jpg", (1, 1))
    assert call(*resume)[0] == 0


def test_a_photograph_that_changed_is_shown(begun, refuses):
    capture, run, resume = begun
    file = capture / "2" / "000003.jpg"
    size = file.stat().st_size
    shutil.copy(capture / "2" / "000004.jpg", file)
    line = refuses(*resume)
    assert f"{run}: its capture {capture} has changed since the run began" in line
    assert f"2/000003.jpg was {size} bytes of " in line
    assert f"now it is {file.stat().st_size} bytes of " in line
    assert "another --out" in line


def test_what_vanished_from_all_cameras_is_shown(begun, refuses):
    capture, _, resume = begun
    for file in (*capture.glob("*/000007.*g"), capture / "models" / "000007.npz"):
        file.unlink()
    about = json.loads((capture / "capture.json").read_text())
    about["clips"][-1]["end"] = 7
    (capture / "capture.json").write_text(json.dumps(about))
    line = refuses(*resume)
    assert "models/000007.npz (" in line
    assert "is not part of it any more, and 13 more like it" in line


def test_clips_that_were_divided_otherwise_are_shown(begun, refuses):
    capture, _, resume = begun
    about = json.loads((capture / "capture.json").read_text())
    (capture / "capture.json").write_text(json.dumps({**about, "test_clips": ["sway"]}))
    assert "its clips or cameras are divided otherwise" in refuses(*resume)


def test_runs_of_a_version_that_kept_no_marks_go_on(begun, call):
    _, run, resume = begun
    (run / "capture_files.json").unlink()
    assert call(*resume)[0] == 0
    assert (run / "capture_files.json").exists()


def test_damaged_marks_are_named(begun, refuses):
    _, run, resume = begun
    (run / "capture_files.json").write_text('{"a": [1]}')
    assert "capture_files.json: damaged" in refuses(*resume)
