"""Cameras written by each tool's rules are read back as they were; what is damaged is refused in one line."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from calibration_files import (
    NAMES,
    UNITLESS,
    WRITERS,
    D,
    K,
    R,
    T,
    films,
    write_colmap,
    write_json,
    write_toml,
)

from actor3d.errors import CaptureError
from actor3d.video_import.calibrations import match_videos, read_rig
from actor3d.video_import.calibrations.lenses import rational_of_fisheye


def _read(kind: str, folder: Path):
    return read_rig(WRITERS[kind](folder), scale=1.0 if kind in UNITLESS else None)


@pytest.mark.parametrize("kind", WRITERS)
def test_cameras_are_read_as_they_were_written(kind, tmp_path):
    calibration = match_videos(_read(kind, tmp_path), films("back", "left", "right"))
    order = [2, 0, 1]
    assert calibration.names == ("back", "left", "right")
    for view, camera in enumerate(order):
        np.testing.assert_allclose(calibration.opencv_intrinsics(view), K, atol=1e-6)
        np.testing.assert_allclose(calibration.D[view], [*D, 0, 0, 0], atol=1e-9)
        np.testing.assert_allclose(calibration.R[view], R[camera], atol=1e-6)
        np.testing.assert_allclose(calibration.t[view], T[camera], atol=1e-6)


@pytest.mark.parametrize("kind", WRITERS)
def test_files_cut_short_are_refused_in_one_line(kind, tmp_path):
    path = WRITERS[kind](tmp_path)
    file = tmp_path / "images.txt" if kind == "colmap" else path
    text = file.read_text()
    for end in range(1, len(text) - len("000 back.jpg}"), len(text) // 9):
        file.write_text(text[:end])
        try:
            match_videos(read_rig(path, scale=1.0), films(*NAMES))
        except CaptureError as error:
            assert "\n" not in str(error)
            assert str(tmp_path) in str(error)
        else:
            pytest.fail(f"{kind} cut at {end} was accepted")


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("value", ["NaN", "1e400", "-600.0", "0.0", "[]"])
def test_focal_lengths_that_are_none_are_refused(kind, value, tmp_path):
    path = WRITERS[kind](tmp_path)
    file = tmp_path / "cameras.txt" if kind == "colmap" else path
    focal = {"qualisys": "38400.0", "easymocap": "600."}.get(kind, "600.0")
    text = file.read_text()
    assert focal in text
    file.write_text(text.replace(focal, value, 1))
    with pytest.raises(CaptureError) as caught:
        match_videos(read_rig(path, scale=1.0), films(*NAMES))
    assert "\n" not in str(caught.value)
    assert tmp_path.name in str(caught.value)


def test_other_sizes_scale_the_intrinsics_about_the_picture_s_edge(tmp_path):
    calibration = match_videos(_read("toml", tmp_path), films(*NAMES, size=(240, 320)))
    corner_before, corner_after = np.array([-0.5, -0.5, 1]), np.array([-0.5, -0.5, 1])
    ray = np.linalg.solve(K, corner_before)
    np.testing.assert_allclose(calibration.opencv_intrinsics(0) @ ray, corner_after, atol=1e-9)
    np.testing.assert_allclose(calibration.K[0, :2, :2], K[:2, :2] / 2)


def test_pictures_that_were_fitted_into_another_shape_keep_theirs(tmp_path):
    # 640×480 shrunk to 632×474 and put in the middle of 632×480: bars of 3 pixels above and below.
    calibration = match_videos(_read("toml", tmp_path), films(*NAMES, size=(480, 632)))
    scale = 632 / 640
    np.testing.assert_allclose(calibration.K[0, 0], [600 * scale, 0, (310.5 + 0.5) * scale])
    np.testing.assert_allclose(calibration.K[0, 1], [0, 605 * scale, (244.25 + 0.5) * scale + 3])


@pytest.mark.parametrize(("kind", "size"), [("toml", (640, 480)), ("toml", (480, 480)), ("json", (240, 320))])
def test_pictures_of_another_shape_or_without_a_hint_of_their_size_are_refused(kind, size, tmp_path):
    with pytest.raises(CaptureError, match=f"camera left: .*{size[1]}×{size[0]}"):
        match_videos(_read(kind, tmp_path), films(*NAMES, size=size))


@pytest.mark.parametrize(
    "names",
    [("Left", "RIGHT", "back"), ("left", "right_2", "x_back"), ("take1-left", "take1-right", "take1-back")],
)
def test_videos_are_matched_by_names_that_are_alike(names, tmp_path):
    assert match_videos(_read("json", tmp_path), films(*names)).names == NAMES


def test_numbers_may_be_written_otherwise(tmp_path):
    file = write_json(tmp_path)
    renamed = {f"cam_0{v + 1}": entry for v, entry in enumerate(json.loads(file.read_text()).values())}
    file.write_text(json.dumps(renamed))
    assert match_videos(read_rig(file), films("Cam1", "cam03")).names == ("cam_01", "cam_03")


@pytest.mark.parametrize("names", [("left", "middle"), ("left", "left2", "right"), ("a", "b")])
def test_videos_of_no_camera_are_refused_with_both_sides_named(names, tmp_path):
    with pytest.raises(CaptureError) as caught:
        match_videos(_read("json", tmp_path), films(*names))
    for name in (*NAMES, *(f"{name}.mp4" for name in names)):
        assert name in str(caught.value)


def test_colmap_s_unit_must_be_given(tmp_path):
    write_colmap(tmp_path)
    with pytest.raises(CaptureError, match="--scale"):
        read_rig(tmp_path)
    rig = read_rig(tmp_path, scale=2.5)
    np.testing.assert_allclose(match_videos(rig, films(*NAMES)).t, 2.5 * T)


def test_several_images_of_one_colmap_camera_are_refused(tmp_path):
    write_colmap(tmp_path)
    file = tmp_path / "images.txt"
    file.write_text(file.read_text().replace("right.jpg", "left.jpg"))
    with pytest.raises(CaptureError, match="2 images called left"):
        read_rig(tmp_path, scale=1.0)


def test_millimetres_are_noticed(tmp_path):
    file = write_json(tmp_path)
    content = json.loads(file.read_text())
    for entry in content.values():
        entry["T"] = [1000 * value for value in entry["T"]]
    file.write_text(json.dumps(content))
    with pytest.raises(CaptureError, match="metres"):
        read_rig(file)
    np.testing.assert_allclose(match_videos(read_rig(file, scale=0.001), films(*NAMES)).t, T)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.qca.txt", "<!DOCTYPE a [<!ENTITY b 'c'>]><calibration/>", "entities"),
        ("a.qca.txt", "<calibration><cameras/></calibration>", "no video camera"),
        ("a.toml", "x = 1\n", "no camera"),
        ("a.toml", "[a]\nmatrix = 1\n", "lacks distortions"),
        ("a.docx", "", "no format"),
        ("intri.yml", "%YAML:1.0\n---\nnames: [a]\n", "extri.yml"),
        ("a.json", "[1]", "not a JSON object"),
        ("a.json", '{"1": {"K": 1}}', "lacks"),
        ("cameras.txt", "1 THIN_PRISM 640 480 1 2 3\n", "lens model THIN_PRISM"),
        ("cameras.txt", "1 PINHOLE 640 480 1 2 3\n", "3 parameters"),
    ],
)
def test_what_is_no_calibration_is_refused(name, text, expected, tmp_path):
    (tmp_path / name).write_text(text)
    with pytest.raises(CaptureError, match=expected):
        read_rig(tmp_path / name, scale=1.0)


def test_a_missing_calibration_is_refused_and_folders_are_searched(tmp_path):
    with pytest.raises(CaptureError, match="no such calibration"):
        read_rig(tmp_path / "nothing.toml")
    with pytest.raises(CaptureError, match="holds no calibration"):
        read_rig(tmp_path)
    write_toml(tmp_path)
    assert read_rig(tmp_path).names == NAMES


def test_a_fisheye_lens_becomes_a_rational_one():
    camera, distortion, size = (
        np.array([[500.0, 0, 639.5], [0, 505, 359.5], [0, 0, 1]]),
        np.array([0.05, 0.01, -0.003, 0.001]),
        (720, 1280),
    )
    rational = rational_of_fisheye(camera, distortion, size)
    pixels = np.random.default_rng(1).uniform((0, 0), (1279, 719), size=(500, 2))
    rays = cv2.fisheye.undistortPoints(pixels[:, None], camera, distortion)[:, 0]
    points = np.concatenate([rays, np.ones((500, 1))], 1)
    found = cv2.projectPoints(points, np.zeros(3), np.zeros(3), camera, rational)[0][:, 0]
    assert np.abs(found - pixels).max() < 0.5


def test_a_fisheye_lens_that_sees_sideways_is_refused(tmp_path):
    file = write_toml(tmp_path)
    text = file.read_text().replace("[[600.0", "[[100.0").replace("605.0", "100.0")
    file.write_text(text.replace(str(D.tolist()), "[0.0, 0.0, 0.0, 0.0]\nfisheye = true"))
    with pytest.raises(CaptureError, match="80 degrees"):
        match_videos(read_rig(file), films(*NAMES))
