import json
import shutil

import cv2
import numpy as np
import pytest
from scipy.spatial.transform import Rotation
from synthetic import write_tiny_body

from actor3d.captures.check import check_capture


def faults_of(root, **options):
    """All faults as the user sees them: each a single line."""
    lines = [str(fault) for fault in check_capture(root, **options)]
    assert all("\n" not in line and ": " in line and "; " in line for line in lines)
    return lines


def only_fault_of(root):
    lines = faults_of(root)
    assert len(lines) == 1, lines
    return lines[0]


def change_json(file, **changes):
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))


def change_model(root, frame, **changes):
    file = root / "models" / f"{frame:06d}.npz"
    arrays = {**np.load(file), **changes}
    np.savez(file, **{key: value for key, value in arrays.items() if value is not None})


def change_all_models(root, change):
    for file in sorted((root / "models").glob("*.npz")):
        arrays = dict(np.load(file))
        np.savez(file, **{**arrays, **change(arrays)})


def test_a_sound_capture_has_no_faults(tiny):
    assert faults_of(tiny.root) == []


@pytest.mark.parametrize("spoil", ["absent", "file", "empty"])
def test_what_is_no_capture(tmp_path, spoil):
    root = tmp_path / "capture"
    if spoil == "file":
        root.write_text("")
    if spoil == "empty":
        root.mkdir()
    assert str(root) in only_fault_of(root)


def test_a_short_camera(spoilable):
    (spoilable / "4" / "000007.jpg").unlink()
    (spoilable / "4" / "000007.png").unlink()
    lines = faults_of(spoilable)
    assert len(lines) == 2
    assert "/4: holds 7 photographs (.jpg) for 8 frames in models/, short by 1" in lines[0]
    assert "/4: holds 7 masks (.png) for 8 frames in models/, short by 1" in lines[1]


def test_a_missing_camera(spoilable):
    shutil.rmtree(spoilable / "5")
    assert "/5: there is no such camera folder" in only_fault_of(spoilable)


def test_missing_body_files(spoilable):
    shutil.rmtree(spoilable / "models")
    assert "models: holds no .npz body files" in only_fault_of(spoilable)


def test_several_faults_are_all_reported_in_order(spoilable):
    for camera, frame in (("2", 1), ("2", 6), ("3", 0)):
        file = spoilable / camera / f"{frame:06d}.jpg"
        file.write_bytes(file.read_bytes()[:300])
    (spoilable / "6" / "000002.png").write_bytes(b"")
    change_model(spoilable, 3, trans=np.array([0, np.nan, 0]))
    lines = faults_of(spoilable)
    assert [line.split(":")[0].removeprefix(f"{spoilable}/") for line in lines] == [
        "2/000001.jpg", "2/000006.jpg", "3/000000.jpg", "6/000002.png", "models/000003.npz",
    ]  # fmt: skip


def test_a_mask_of_another_size(spoilable):
    cv2.imwrite(str(spoilable / "2" / "000003.png"), np.ones((24, 32), np.uint8))
    assert "000003.png: is 32×24 pixels, this camera's first photograph 48×48" in only_fault_of(spoilable)


def test_a_damaged_calibration(spoilable):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    content["2"]["R"][0][0] = float("nan")
    content["4"]["R"][0][0] += 0.5
    file.write_text(json.dumps(content))
    lines = faults_of(spoilable)
    assert len(lines) == 2
    assert "camera 2 R: 1 of 9 values are NaN" in lines[0]
    assert "camera 4 R: is not a rotation" in lines[1]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"pose_body": np.full(63, np.nan)}, "pose_body: 63 of 63 values are NaN"),
        ({"pose_body": np.zeros(69)}, "pose_body: has shape (69,)"),
        ({"trans": None}, "lacks trans"),
        ({"betas": np.array([[np.inf] * 10])}, "betas: 10 of 10 values are NaN"),
        ({"minimal_shape": np.zeros((100, 3))}, "minimal_shape: has shape (100, 3)"),
        ({"minimal_shape": None}, "lacks minimal_shape"),
        ({"bone_transforms": np.tile(np.eye(4), (24, 1, 1))}, "bone_transforms: disagree with its poses"),
        ({"bone_transforms": np.zeros((2, 2))}, "bone_transforms: has shape (2, 2)"),
    ],
)
def test_a_damaged_body_file(spoilable, changes, message):
    change_model(spoilable, 5, **changes)
    line = only_fault_of(spoilable)
    assert "000005.npz" in line
    assert message in line


def test_another_persons_shape_in_one_frame(spoilable, tiny):
    change_model(spoilable, 5, minimal_shape=tiny.rest_vertices.numpy() * 1.05)
    assert "differs from the first frame's by up to" in only_fault_of(spoilable)


def test_a_body_file_that_is_no_archive(spoilable):
    (spoilable / "models" / "000002.npz").write_bytes(b"not a zip")
    assert "000002.npz: cannot be read" in only_fault_of(spoilable)


def test_a_body_model_of_another_mesh(spoilable):
    change_json(spoilable / "capture.json", body={"model": "free", "gender": "male"})
    line = only_fault_of(spoilable)
    assert "but the male free body has 13380 vertices; the capture belongs to another body model" in line


def test_a_body_model_of_another_shape(spoilable):
    arrays = dict(np.load(write_tiny_body(spoilable / "body.npz")))
    np.savez(spoilable / "body.npz", **{**arrays, "v_template": arrays["v_template"] * 1.1})
    assert "from what its betas make of the neutral smpl body" in only_fault_of(spoilable)


def test_clothes_that_a_fit_laid_over_the_body_are_no_other_shape(spoilable, tiny):
    """They move some vertices by centimetres, and no joint."""
    regressor = tiny.body.joint_regressor.double().numpy()
    worn = np.zeros(tiny.rest_vertices.shape)
    worn[::10, 2] = 0.05
    worn -= np.linalg.pinv(regressor) @ (regressor @ worn)
    assert np.linalg.norm(worn, axis=1).max() > 0.03
    change_all_models(
        spoilable, lambda arrays: {"minimal_shape": (arrays["minimal_shape"] + worn).astype(np.float32)}
    )
    assert faults_of(spoilable) == []


def test_a_missing_or_damaged_body_model(spoilable):
    (spoilable / "body.npz").write_bytes(b"garbage")
    assert "capture.json: body: " in only_fault_of(spoilable)
    (spoilable / "body.npz").unlink()
    assert "no body model file" in only_fault_of(spoilable)
    (spoilable / "capture.json").unlink()
    assert "no capture.json, so its body is taken to be smpl" in only_fault_of(spoilable)


def test_unknown_cameras_and_ways_out_of_the_capture(spoilable):
    change_json(spoilable / "capture.json", test_cameras=["77"])
    assert "test_cameras: ['77'] are not in the capture" in only_fault_of(spoilable)
    change_json(spoilable / "capture.json", test_cameras=[], body={"file": "../body.npz"})
    assert "'../body.npz' leaves the capture" in only_fault_of(spoilable)
    change_json(spoilable / "cam_params.json", all_cam_names=["1", "../2"])
    assert "'../2' is not a plain folder name" in only_fault_of(spoilable)


def test_millimetres_taken_for_metres(spoilable):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    for name in content["all_cam_names"]:
        content[name]["T"] = [value * 1000 for value in content[name]["T"]]
    file.write_text(json.dumps(content))
    lines = faults_of(spoilable)
    assert len(lines) == 6
    assert all("give metres" in line for line in lines)


def test_a_body_that_does_not_stand_where_the_cameras_see_it(spoilable):
    change_all_models(spoilable, lambda arrays: {"trans": arrays["trans"] + np.array([0.5, 0, 0])})
    lines = faults_of(spoilable)
    assert lines
    assert all("of the body's vertices fall on the person in this mask" in line for line in lines)


def test_one_camera_turned_the_wrong_way(spoilable):
    file = spoilable / "cam_params.json"
    content = json.loads(file.read_text())
    turn = Rotation.from_rotvec([0, 0.3, 0]).as_matrix()
    for key in ("R", "T"):
        content["3"][key] = (turn @ np.array(content["3"][key])).tolist()
    file.write_text(json.dumps(content))
    assert "check camera 3's calibration" in only_fault_of(spoilable)
