"""A capture whose cameras' pictures differ in size, portrait and landscape, goes the whole way."""

import csv
import json
import shutil

import imageio.v3 as imageio
import pytest
import torch
from command_lines import TWO_STEPS
from mixed_sizes import LANDSCAPE, PORTRAIT, SQUARE, add_strips

from actor3d.captures.capture import open_capture
from actor3d.runs.from_capture import subject_of

STRIPS = {"1": PORTRAIT, "2": LANDSCAPE, "3": LANDSCAPE, "4": SQUARE, "5": PORTRAIT, "6": PORTRAIT}


@pytest.fixture(scope="module")
def mixed(tmp_path_factory, capture_folder):
    copy = tmp_path_factory.mktemp("mixed") / "capture"
    shutil.copytree(capture_folder, copy, ignore=shutil.ignore_patterns(".actor3d"))
    return add_strips(copy, STRIPS)


@pytest.fixture(scope="module")
def moved_run(tmp_path_factory, mixed, run_folder):
    """The run that was trained on the square pictures, with the other capture in its place."""
    copy = shutil.copytree(run_folder, tmp_path_factory.mktemp("moved") / "run")
    # Without what the run has kept of the square pictures' cameras, the other capture's cameras are the anchors.
    shutil.rmtree(copy / "subject")
    info = json.loads((copy / "run.json").read_text())
    (copy / "run.json").write_text(json.dumps({**info, "capture": str(mixed)}))
    return copy


def test_anchors_see_the_same_whatever_their_pictures_size(mixed, opened_run):
    networks, square, rig = opened_run
    capture = open_capture(mixed)
    assert {capture.calibration.image_sizes[camera] for camera in capture.anchor_cameras} == {
        (80, 48), (48, 72), (48, 48),
    }  # fmt: skip
    other = subject_of(capture).rig(networks.config.data.input_resolution)
    vertices = square.posed_vertices([2])[0]
    for place in ("at_home", "following"):
        one, two = (getattr(each, place)(vertices + torch.tensor([0.4, 0, 0])) for each in (rig, other))
        for name in ("R", "t", "K"):
            torch.testing.assert_close(getattr(one, name), getattr(two, name), atol=2e-3, rtol=1e-5)


@pytest.mark.parametrize("split", ["novel_pose", "novel_view"])
def test_the_measured_quality_does_not_depend_on_the_pictures_size(
    tmp_path, run_folder, moved_run, call, split
):
    for run, out in ((run_folder, "square"), (moved_run, "mixed")):
        code, _, errors = call("eval", run, "--split", split, "--mode", "video", "--out", tmp_path / out)
        assert (code, errors) == (0, [])
    rows = [_rows(tmp_path / out / "per_picture.csv") for out in ("square", "mixed")]
    assert len(rows[0]) == len(rows[1]) > 0
    for one, other in zip(*rows, strict=True):
        assert (one["frame"], one["camera"]) == (other["frame"], other["camera"])
        # Black strips add pixels but no error; JPEG's blocks lie elsewhere.
        rows, columns = STRIPS[one["camera"]]
        more = (48 + 2 * rows) * (48 + 2 * columns) / 48**2
        assert _error(one) == pytest.approx(_error(other) * more, rel=0.03)
    metrics = [json.loads((tmp_path / out / "metrics.json").read_text()) for out in ("square", "mixed")]
    for name in ("flicker", "flicker_ground_truth"):
        assert metrics[0][name] == pytest.approx(metrics[1][name], abs=2e-3)


def test_training_filming_and_measuring_go_through(tmp_path, mixed, call):
    run = tmp_path / "run"
    assert call("train", "tiny", "--data", mixed, "--out", run, *TWO_STEPS)[::2] == (0, [])
    for camera, size in (("1", (40, 24)), ("2", (40, 60)), ("orbit", (40, 40))):
        film = tmp_path / f"{camera}.gif"
        options = ("--camera", camera, "--size", 40, "--frames", 2)
        assert call("render", run, "--clip", "reach", "--out", film, *options)[::2] == (0, [])
        assert imageio.imread(film, index=0).shape[:2] == size
    assert call("eval", run, "--split", "novel_view", "--out", tmp_path / "eval")[::2] == (0, [])
    assert (tmp_path / "eval" / "contact_sheet.png").exists()


def _error(row):
    """The mean squared difference over the whole picture."""
    return 10 ** (-float(row["psnr"]) / 10)


def _rows(file):
    with file.open(newline="") as opened:
        return list(csv.DictReader(opened))
