import json
import shutil
from dataclasses import replace

import numpy as np
import pytest

from actor3d.captures.calibration import read_calibration, write_calibration
from actor3d.errors import CaptureError, MissingFileError


def change_camera(root, name, **values):
    file = root / "cam_params.json"
    content = json.loads(file.read_text())
    content[name].update(values)
    file.write_text(json.dumps(content))


def test_what_is_written_is_read(tiny, tmp_path):
    write_calibration(tmp_path, tiny.calibration)
    for name in tiny.calibration.names:
        shutil.copytree(tiny.root / name, tmp_path / name)
    read = read_calibration(tmp_path)
    assert read.names == tiny.calibration.names
    assert read.image_sizes == ((48, 48),) * 6
    for key in ("K", "D", "R", "t"):
        np.testing.assert_allclose(getattr(read, key), getattr(tiny.calibration, key), atol=1e-12)


def test_principal_points_on_disk_are_opencvs(tiny):
    content = json.loads((tiny.root / "cam_params.json").read_text())
    # The middle of 48 pixels is 24 where centres lie at +0.5, and 23.5 where they lie on whole numbers.
    assert content["1"]["K"][0][2] == pytest.approx(23.5)
    assert read_calibration(tiny.root).K[0, 0, 2] == pytest.approx(24)


@pytest.mark.parametrize("coefficients", [[0, 0, 0, 0], [[0.1, 0, 0, 0, 0]], [0.1] * 8])
def test_opencvs_usual_numbers_of_coefficients_are_read(spoilable, coefficients):
    change_camera(spoilable, "2", D=coefficients)
    read = read_calibration(spoilable).D[1]
    assert read.shape == (8,)
    assert read[: np.size(coefficients)].tolist() == np.ravel(coefficients).tolist()


@pytest.mark.parametrize("count", [12, 14])
def test_long_lists_of_coefficients_are_read_where_only_the_first_eight_say_anything(count, spoilable):
    change_camera(spoilable, "2", D=[0.1] * 8 + [0] * (count - 8))
    assert read_calibration(spoilable).D[1].tolist() == [0.1] * 8
    change_camera(spoilable, "2", D=[0.1] * 8 + [0] * (count - 9) + [1e-3])
    with pytest.raises(CaptureError, match=f"camera 2 D: has {count} distortion coefficients.*are not 0"):
        read_calibration(spoilable)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"K": [[1, 0], [0, 1]]}, r"camera 2 K: has shape \(2, 2\)"),
        ({"K": [[-60, 0, 24], [0, 60, 24], [0, 0, 1]]}, "camera 2 K: is not an intrinsic matrix"),
        ({"K": [[60, 9, 24], [0, 60, 24], [0, 0, 1]]}, "camera 2 K: has skew"),
        ({"K": [[60, float("nan"), 24], [0, 60, 24], [0, 0, 1]]}, "1 of 9 values are NaN"),
        ({"R": [[2, 0, 0], [0, 1, 0], [0, 0, 1]]}, "camera 2 R: is not a rotation"),
        ({"R": [[-1, 0, 0], [0, 1, 0], [0, 0, 1]]}, r"camera 2 R: is not a rotation .* det -1.00"),
        ({"T": [0, 0, 3000]}, "3000 m from the origin; give metres"),
        ({"T": "near"}, "camera 2 T: is not an array of numbers"),
        ({"D": [0.1, 0.2]}, "camera 2 D: has 2 distortion coefficients"),
        ({"D": [0, 0, float("inf"), 0, 0]}, "camera 2 D: 1 of 5 values are NaN or infinite"),
        ({"D": [0, 0, None, "x", 0]}, "camera 2 D: is not an array of numbers"),
    ],
)
def test_impossible_cameras_are_named(spoilable, values, message):
    change_camera(spoilable, "2", **values)
    with pytest.raises(CaptureError, match=message):
        read_calibration(spoilable)


@pytest.mark.parametrize("name", ["../1", "/etc", "a\\b", "..", "", "a\nb", ".hidden"])
def test_camera_names_cannot_leave_the_capture(spoilable, name):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    content["all_cam_names"] = ["1", name]
    content[name] = content["2"]
    file.write_text(json.dumps(content))
    with pytest.raises(CaptureError, match="not a plain folder name"):
        read_calibration(spoilable)


def test_names_are_taken_from_the_entries_where_no_list_is_given(spoilable):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    del content["all_cam_names"]
    content["10"] = content.pop("2")
    file.write_text(json.dumps(content))
    (spoilable / "2").rename(spoilable / "10")
    assert read_calibration(spoilable).names == ("1", "3", "4", "5", "6", "10")


@pytest.mark.parametrize("text", ["", "{", "[1]", '"x"'])
def test_broken_json_is_reported(spoilable, text):
    (spoilable / "cam_params.json").write_text(text)
    with pytest.raises(CaptureError, match=r"cam_params\.json"):
        read_calibration(spoilable)


def test_cameras_without_entry_or_twice_are_reported(spoilable):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    file.write_text(json.dumps({**content, "all_cam_names": ["1", "1"]}))
    with pytest.raises(CaptureError, match="listed twice"):
        read_calibration(spoilable)
    file.write_text(json.dumps({**content, "all_cam_names": ["1", "9"]}))
    with pytest.raises(CaptureError, match="camera 9: has no entry"):
        read_calibration(spoilable)
    file.write_text(json.dumps({**content, "2": {"K": 1}}))
    with pytest.raises(CaptureError, match="camera 2: lacks D, R, T"):
        read_calibration(spoilable)


def test_missing_calibration_is_a_missing_file(tmp_path):
    with pytest.raises(MissingFileError, match=r"cam_params\.json: the file is missing"):
        read_calibration(tmp_path)


def test_cameras_of_different_sizes_are_taken_one_by_one(tiny):
    mixed = replace(tiny.calibration, image_sizes=((48, 48), (40, 60)) + ((48, 48),) * 4)
    assert mixed.cameras([1]).image_size == (40, 60)
    with pytest.raises(ValueError, match="one image size"):
        mixed.cameras([0, 1])
