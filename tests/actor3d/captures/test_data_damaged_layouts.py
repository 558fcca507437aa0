"""Damaged recordings of other layouts end in one line that names the file; nothing in them is run."""

import json
import os
import shutil

import numpy as np
import pytest
from layouts import save_object

from actor3d.captures.capture import open_capture
from actor3d.errors import CaptureError, MissingFileError

FUZZ = int(os.environ.get("LAYOUT_FUZZ", "8"))


def test_a_malicious_annots_is_refused_and_not_run(copied, bodies, tmp_path):
    class Malicious:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "executed"),))

    for layout, file in (("neural-body", "annots.npy"), ("refined", "smpl_params/3.npy")):
        root = copied(layout)
        save_object(root / file, {"cams": Malicious(), "Rh": 0, "Th": 0, "poses": 0, "shapes": 0})
        with pytest.raises(
            CaptureError, match=r"npy: the pickle refers to .*mkdir.*Nothing of it was run"
        ) as caught:
            open_capture(root, body_models=bodies)
        assert "\n" not in str(caught.value)
        assert not (tmp_path / "executed").exists()
        shutil.rmtree(root)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda c: c.clear(), "has no cams with K, D, R and T"),
        (lambda c: c["cams"].pop("D"), "has no cams with K, D, R and T"),
        (lambda c: c["cams"].update(K=5), "cams K: is a int, not a list"),
        (lambda c: c["cams"]["R"].pop(), "lists different numbers of cameras"),
        (lambda c: c["cams"]["T"].__setitem__(1, [1, 2]), r"cams T\[1\]: has shape"),
        (
            lambda c: c["cams"]["K"].__setitem__(2, np.full((3, 3), np.nan)),
            "camera 3 K: 9 of 9 values are NaN",
        ),
        (lambda c: c["cams"]["R"].__setitem__(0, np.eye(3) * 2), "camera 1 R: is not a rotation"),
        (lambda c: c["ims"][0].update(ims=["../secret/0.jpg"]), "is no photograph inside the capture"),
        (lambda c: c["ims"][0].update(ims=["/etc/passwd"]), "is no photograph inside the capture"),
        (lambda c: c["ims"][0].update(ims=["A/0.jpg"]), "calibrates 6 cameras, but there are 1"),
        (lambda c: c["ims"][0].update(ims=["A/0.jpg"] * 6), "share a name"),
    ],
)
def test_damaged_annotations_are_named(copied, bodies, change, message):
    root = copied("neural-body")
    content = np.load(root / "annots.npy", allow_pickle=True).item()
    change(content)
    save_object(root / "annots.npy", content)
    with pytest.raises(CaptureError, match=message) as caught:
        open_capture(root, body_models=bodies)
    assert "annots.npy" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"Rh": None}, "lacks Rh"),
        ({"Th": [1, np.nan, 0]}, "Th: 1 of 3 values are NaN"),
        ({"Rh": [0, 1e300, 0]}, r"Rh: holds 1e\+300; give metres, radians and pixels"),
        ({"poses": np.zeros((1, 88))}, "poses: has 88 values; give the 72"),
        ({"shapes": "abc"}, "shapes: is not an array of numbers"),
        ({"shapes": np.zeros((1, 4))}, "different numbers of shape coefficients"),
    ],
)
def test_damaged_body_parameters_are_named(copied, bodies, change, message):
    root = copied("neural-body")
    file = root / "new_params" / "5.npy"
    content = {**np.load(file, allow_pickle=True).item(), **change}
    save_object(file, {key: value for key, value in content.items() if value is not None})
    with pytest.raises(CaptureError, match=message):
        open_capture(root, body_models=bodies)


def change_yaml(root, file, old, new):
    text = (root / file).read_text()
    assert old in text
    (root / file).write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("file", "old", "new", "left", "message"),
    [
        ("intri.yml", "K_3:", "Q_3:", "3", "intri.yml: lacks K_3"),
        ("extri.yml", "T_2:", "Q_2:", "2", "extri.yml: lacks T_2"),
    ],
)
def test_cameras_that_easymocap_did_not_calibrate_are_left_out(
    copied, bodies, caplog, file, old, new, left, message
):
    root = copied("easymocap")
    everyone = open_capture(root, body_models=bodies).camera_names
    change_yaml(root, file, old, new)
    others = tuple(name for name in everyone if name != left)
    assert open_capture(root, body_models=bodies).camera_names == others
    assert message in caplog.text


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("intri.yml", '- "1"', '- "../1"', "is not a plain folder name"),
        ("intri.yml", '- "1"', '- "2"', "lists a camera twice"),
        ("intri.yml", "names:", "cameras:", "names: lists no camera"),
        ("intri.yml", "!!opencv-matrix", "!!python/object:os.system", "cannot be read as OpenCV YAML"),
        ("extri.yml", "names:", "a: &a [1]\nb: *a\nnames:", "aliases are not allowed"),
        ("extri.yml", "names:", "names: [", "cannot be read as OpenCV YAML"),
    ],
)
def test_damaged_calibrations_of_easymocap_are_named(copied, bodies, file, old, new, message):
    root = copied("easymocap")
    change_yaml(root, file, old, new)
    with pytest.raises(CaptureError, match=message) as caught:
        open_capture(root, body_models=bodies)
    assert "\n" not in str(caught.value)


def test_a_second_person_is_refused(copied, bodies):
    root = copied("easymocap")
    file = root / "output/smpl/smpl/000002.json"
    file.write_text(json.dumps(json.loads(file.read_text()) * 2))
    with pytest.raises(CaptureError, match=r"000002\.json: holds 2 people"):
        open_capture(root, body_models=bodies)


def test_empty_places_are_named(copied, bodies):
    root = copied("neural-body")
    shutil.copy(root / "Camera_B1" / "000000.jpg", root / "Camera_B1" / "0.jpg")
    with pytest.raises(CaptureError, match=r"000000\.jpg: belongs to the same frame as 0\.jpg"):
        open_capture(root, body_models=bodies)
    (root / "Camera_B1" / "0.jpg").rename(root / "Camera_B1" / "thumbs.jpg")
    with pytest.raises(CaptureError, match=r"thumbs\.jpg: has no frame number"):
        open_capture(root, body_models=bodies)
    (root / "Camera_B1" / "thumbs.jpg").unlink()
    shutil.rmtree(root / "new_params")
    with pytest.raises(MissingFileError, match="no body parameters"):
        open_capture(root, body_models=bodies)
    for folder in root.glob("Camera_*"):
        shutil.rmtree(folder)
    with pytest.raises(MissingFileError, match="no photographs in"):
        open_capture(root, body_models=bodies)


@pytest.mark.parametrize(
    ("layout", "file"),
    [
        ("neural-body", "annots.npy"),
        ("neural-body", "new_params/2.npy"),
        ("neural-body", "new_vertices/0.npy"),
        ("easymocap", "intri.yml"),
        ("easymocap", "extri.yml"),
        ("easymocap", "output/smpl/smpl/000001.json"),
    ],
)
def test_damaged_files_never_do_more_than_end_in_one_line(copied, bodies, layout, file):
    root = copied(layout)
    whole = (root / file).read_bytes()
    rng = np.random.default_rng(0)
    for _ in range(FUZZ):
        content = bytearray(whole)
        for position in rng.integers(0, len(content), rng.integers(1, 5)):
            content[position] = rng.integers(0, 256)
        if rng.random() < 0.2:
            del content[rng.integers(0, len(content)) :]
        (root / file).write_bytes(bytes(content))
        try:
            open_capture(root, body_models=bodies)
        except CaptureError as error:
            assert "\n" not in str(error)
            assert str(root) in str(error)
