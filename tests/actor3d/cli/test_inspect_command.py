"""`actor3d inspect`: a sheet is drawn of whole captures and of ones with gaps."""

import json
import shutil

import numpy as np
import pytest
from layouts import body_folder, write_easymocap
from PIL import Image
from synthetic import write_tiny_capture

from actor3d.captures.capture import open_capture
from actor3d.cli.common import open_checked
from actor3d.inspection.canvas import ANCHOR, MISSING, TESTED
from actor3d.inspection.coverage import coverage_note
from actor3d.inspection.tiles import camera_role


def pixels(file):
    return np.asarray(Image.open(file).convert("RGB"))


def share(picture, colour):
    return float((picture == colour).all(-1).mean())


def test_a_whole_capture_is_drawn(tmp_path, capture_folder, call):
    out = tmp_path / "new" / "sheet.png"
    code, printed, errors = call("inspect", capture_folder, "--out", out)
    assert (code, errors, printed) == (0, [], f"drawn: {out}\n")
    sheet = pixels(out)
    assert sheet.shape[1] == 1640
    assert share(sheet, ANCHOR) > 1e-4 and share(sheet, TESTED) > 1e-3
    assert share(sheet, MISSING) == 0
    assert [path.name for path in out.parent.iterdir()] == ["sheet.png"]
    call("inspect", capture_folder, "--out", tmp_path / "first.png", "--frame", 0)
    assert (pixels(tmp_path / "first.png") != sheet).any()


def test_what_a_camera_lacks_is_shown(tmp_path, capture_copy, call):
    (capture_copy / "2" / "000001.jpg").unlink()
    (capture_copy / "4" / "000007.png").unlink()
    out = tmp_path / "sheet.png"
    assert call("inspect", capture_copy, "--out", out)[::2] == (0, [])
    assert share(pixels(out), MISSING) > 1e-3
    capture = open_capture(capture_copy, skip_missing=True)
    assert coverage_note(capture) == "1 photographs and 1 masks are missing; 2 of 8 frames left out"
    assert np.argwhere(~capture.coverage.images).tolist() == [[1, 1]]
    assert np.argwhere(~capture.coverage.masks).tolist() == [[3, 7]]


def test_a_photograph_that_cannot_be_read_is_crossed_out(tmp_path, capture_copy, call):
    (capture_copy / "3" / "000002.jpg").write_bytes(b"no picture")
    out = tmp_path / "sheet.png"
    assert call("inspect", capture_copy, "--out", out, "--frame", 2)[::2] == (0, [])
    assert share(pixels(out), MISSING) > 1e-4


def test_other_layouts_are_drawn(tmp_path, call):
    source = write_easymocap(write_tiny_capture(tmp_path / "tiny", frames=3, cameras=3), tmp_path / "dance")
    (source / "images" / "2" / "000001.jpg").unlink()
    bodies = body_folder(tmp_path / "bodies")
    out = tmp_path / "sheet.jpg"
    assert call("inspect", source, "--out", out, "--body-models", bodies)[::2] == (0, [])
    capture = open_checked(source, (bodies,), skip_missing=True)
    assert capture.coverage.images.tolist() == [[True] * 3, [True, False, True], [True] * 3]


def test_the_roles_of_cameras(capture_folder):
    capture = open_capture(capture_folder)
    assert [camera_role(capture, camera)[0] for camera in range(6)] == [
        "anchor", "anchor", "held out", "anchor", "anchor", "held out",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--out", "sheet.txt"), "give a name that ends in .png"),
        (("--out", "sheet.png", "--frame", 8), "has frames 0 to 7, found 8"),
        (("--out", "sheet.png", "--protocol", "arah"), "is no ZJU-MoCap subject"),
    ],
)
def test_what_cannot_be_drawn_is_refused(tmp_path, monkeypatch, capture_folder, refuses, options, said):
    monkeypatch.chdir(tmp_path)
    assert said in refuses("inspect", capture_folder, *options)
    assert list(tmp_path.iterdir()) == []


def test_what_is_wrong_is_said_as_without_gaps(tmp_path, capture_copy, refuses):
    file = capture_copy / "cam_params.json"
    content = json.loads(file.read_text())
    shutil.copy(file, tmp_path / "kept")
    del content["2"]["K"]
    file.write_text(json.dumps(content))
    assert "camera 2: lacks K" in refuses("inspect", capture_copy, "--out", tmp_path / "sheet.png")
