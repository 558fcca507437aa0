"""What each tool's files have of their own; a camera that cannot be used leaves, the others stay."""

import json
from pathlib import Path

import numpy as np
import pytest
from calibration_files import (
    NAMES,
    SIZE,
    WRITERS,
    D,
    K,
    R,
    T,
    films,
    write_actorshq,
    write_aist,
    write_caliscope,
    write_colmap,
    write_colmap_binary,
    write_easymocap,
    write_json,
    write_nerfstudio,
    write_panoptic,
    write_qualisys,
    write_toml,
)

from actor3d.errors import CaptureError
from actor3d.video_import.calibrations import match_videos, read_rig, usable_videos


def _replaced(file: Path, old: str, new: str, count: int = 1) -> Path:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, count))
    return file


def _require_true(calibration, names=NAMES, distortion=D):
    assert calibration.names == tuple(names)
    for view, name in enumerate(names):
        camera = NAMES.index(name)
        np.testing.assert_allclose(calibration.opencv_intrinsics(view), K, atol=1e-6)
        np.testing.assert_allclose(calibration.D[view, :5], distortion, atol=1e-9)
        np.testing.assert_allclose(calibration.R[view], R[camera], atol=1e-6)
        np.testing.assert_allclose(calibration.t[view], T[camera], atol=1e-6)


def test_colmap_s_binary_models_are_read_as_its_text(tmp_path):
    write_colmap_binary(tmp_path)
    for place in (tmp_path, tmp_path / "cameras.bin", tmp_path / "images.bin"):
        _require_true(match_videos(read_rig(place, scale=1.0), films(*NAMES)))


@pytest.mark.parametrize("name", ["cameras.bin", "images.bin"])
def test_binary_models_cut_short_are_refused(name, tmp_path):
    write_colmap_binary(tmp_path)
    content = (tmp_path / name).read_bytes()
    for end in range(0, len(content), 7):
        (tmp_path / name).write_bytes(content[:end])
        with pytest.raises(CaptureError, match=f"{name}: is cut short"):
            read_rig(tmp_path, scale=1.0)


def test_binary_models_that_promise_too_much_are_refused(tmp_path):
    write_colmap_binary(tmp_path)
    for name in ("cameras.bin", "images.bin"):
        content = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(b"\xff" * 8 + content[8:])
        with pytest.raises(CaptureError, match=f"{name}: is cut short"):
            read_rig(tmp_path, scale=1.0)
        (tmp_path / name).write_bytes(content)


def test_actorshq_s_cameras_are_read(tmp_path):
    write_actorshq(tmp_path)
    without_tangential = D * (1, 1, 0, 0, 1)
    _require_true(match_videos(read_rig(tmp_path), films(*NAMES)), distortion=without_tangential)


def test_content_tells_the_format_whatever_the_name(tmp_path):
    for index, write in enumerate(
        (write_caliscope, write_toml, write_panoptic, write_actorshq, write_qualisys)
    ):
        (tmp_path / str(index)).mkdir()
        file = write(tmp_path / str(index))
        assert read_rig(file.rename(file.with_name("cameras.dat"))).names == NAMES


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("cams.xml", '<?xml version="1.0"?><opencv_storage></opencv_storage>', "OpenCV's XML.*intri.yml"),
        ("cams.xml", "<document><chunk></chunk></document>", "Metashape's cameras.*Export Cameras"),
        ("a.xcp", '<Cameras><Camera ACTIVE="1"/></Cameras>', "Vicon's cameras"),
        ("camchain.yaml", "cam0:\n  camera_model: pinhole\n", "Kalibr"),
        ("left.yaml", "image_width: 640\ncamera_matrix:\n  rows: 3\n", "one camera's lens"),
        ("cameras.json", '{"version": [], "views": [], "intrinsics": [], "poses": []}', "exportColmap"),
        ("reconstruction.json", '[{"cameras": {}, "shots": {}}]', "opensfm export_colmap"),
        ("a.json", '{"left": {"focal": 3}, "right": {}}', 'no calibration that is known: it holds "left", "right"'),
        ("a.json", '[{"focal": 3}]', 'it holds "focal"'),
    ],
)  # fmt: skip
def test_other_tools_are_named_with_what_converts_them(name, text, expected, tmp_path):
    (tmp_path / name).write_text(text)
    with pytest.raises(CaptureError, match=expected):
        read_rig(tmp_path / name)


def _easymocap_with_spare(folder: Path) -> Path:
    return _replaced(write_easymocap(folder), "names:\n", "names:\n   - spare\n")


def _colmap_with_odd_lens(folder: Path) -> Path:
    write_colmap(folder)
    lenses, images = folder / "cameras.txt", folder / "images.txt"
    lenses.write_text(lenses.read_text() + f"7 FOV {SIZE[1]} {SIZE[0]} 600 600 320 240 0.9\n")
    images.write_text(images.read_text() + "9 1 0 0 0 0 0 3 7 spare.jpg\n\n")
    return folder


def _qualisys_with_odd_camera(folder: Path) -> Path:
    return _replaced(
        write_qualisys(folder), "<cameras>", '<cameras><camera serial="spare" model="Miqus Hybrid"/>'
    )


def _json_with_spare(file: Path) -> Path:
    content = json.loads(file.read_text())
    if isinstance(content, dict) and "cameras" not in content:
        file.write_text(json.dumps({**content, "spare": {"K": K.tolist(), "imgSize": None}}))
    else:
        (content["cameras"] if isinstance(content, dict) else content).append({"name": "spare"})
        file.write_text(json.dumps(content))
    return file


def _nerfstudio_with_spare(folder: Path) -> Path:
    file = write_nerfstudio(folder)
    content = json.loads(file.read_text())
    content["frames"].append({"file_path": "images/spare.png"})
    file.write_text(json.dumps(content))
    return file


def _with_table(file: Path, table: str) -> Path:
    file.write_text(file.read_text() + table)
    return file


SPARE = {
    "easymocap": _easymocap_with_spare,
    "colmap": _colmap_with_odd_lens,
    "qualisys": _qualisys_with_odd_camera,
    "json": lambda folder: _json_with_spare(write_json(folder)),
    "avatarrex": lambda folder: _json_with_spare(WRITERS["avatarrex"](folder)),
    "panoptic": lambda folder: _json_with_spare(write_panoptic(folder)),
    "aist": lambda folder: _json_with_spare(write_aist(folder)),
    "nerfstudio": _nerfstudio_with_spare,
    "toml": lambda folder: _with_table(
        write_toml(folder), f'[spare]\nname = "spare"\nmatrix = {K.tolist()}\n'
    ),
    "caliscope": lambda folder: _with_table(write_caliscope(folder), "[cameras.spare]\nsize = [640, 480]\n"),
    "actorshq": lambda folder: _with_table(write_actorshq(folder), "spare,640,480,0,0,0\n"),
}


@pytest.mark.parametrize("kind", SPARE)
def test_a_camera_that_cannot_be_used_leaves_and_the_others_stay(kind, tmp_path, caplog):
    rig = read_rig(SPARE[kind](tmp_path), scale=1.0 if kind in ("colmap", "nerfstudio") else None)
    assert rig.names == NAMES
    assert [camera.name for camera in rig.unusable] == ["spare"]
    assert "camera spare is left out" in caplog.text
    videos = [video.file for video in films("left", "spare", "right", "back")]
    assert usable_videos(rig, videos) == [0, 2, 3]
    assert "spare.mp4: its camera cannot be used" in caplog.text


def test_ignored_cameras_and_rotation_matrices_of_caliscope(tmp_path):
    file = write_caliscope(tmp_path)
    lines = file.read_text().split("\n")
    turns = [index for index, line in enumerate(lines) if line.startswith("rotation = ")]
    for index, turn in zip(turns, R, strict=True):
        lines[index] = f"rotation = {turn.tolist()}"
    file.write_text("\n".join(lines) + "ignore = true\n")
    _require_true(match_videos(read_rig(file), films(*NAMES[:2])), names=NAMES[:2])
    assert [camera.name for camera in read_rig(file).unusable] == [NAMES[2]]


def test_cameras_without_intrinsics_are_named(tmp_path, caplog):
    write_easymocap(tmp_path)
    _replaced(tmp_path / "extri.yml", "names:\n", "names:\n   - spare\n")
    rig = read_rig(tmp_path)
    assert rig.names == NAMES
    assert "intri.yml: lacks K_spare" in caplog.text


def test_easymocap_s_zero_sizes_say_nothing(tmp_path):
    file = write_easymocap(tmp_path)
    file.write_text(file.read_text() + "".join(f"H_{name}: 0\nW_{name}: 0\n" for name in NAMES))
    _require_true(match_videos(read_rig(file), films(*NAMES)))


def test_fourteen_coefficients_that_end_in_zeros_are_eight(tmp_path):
    file = write_toml(tmp_path)
    rational = [*D.tolist(), 0.1, 0.2, 0.3]
    _replaced(file, str(D.tolist()), str([*rational, 0, 0, 0, 0, 0, 0]), count=3)
    np.testing.assert_array_equal(match_videos(read_rig(file), films(*NAMES)).D[0], rational)


def test_units_are_never_one_camera_s_fault(tmp_path):
    file = write_json(tmp_path)
    content = json.loads(file.read_text())
    for name, shift in zip(NAMES, ([0, 0, 0], [0, 0, 3000], [900, 0, 2000]), strict=True):
        content[name]["T"] = shift
    file.write_text(json.dumps(content))
    with pytest.raises(CaptureError, match=r"3000 m from the origin; give --scale"):
        read_rig(file)


def test_frames_of_cameras_that_stand_still_are_one_camera(tmp_path):
    file = write_nerfstudio(tmp_path)
    content = json.loads(file.read_text())
    content["frames"] = [
        {**frame, "file_path": f"images/{name}/{number:04d}.png"}
        for number in range(3)
        for name, frame in zip(NAMES, content["frames"], strict=True)
    ]
    file.write_text(json.dumps(content))
    _require_true(match_videos(read_rig(file, scale=1.0), films(*NAMES)))


def test_nerfstudio_s_frames_may_have_lenses_of_their_own(tmp_path):
    file = write_nerfstudio(tmp_path)
    content = json.loads(file.read_text())
    content["frames"][1]["fl_x"] = 700.0
    del content["fl_y"]
    file.write_text(json.dumps(content))
    calibration = match_videos(read_rig(file, scale=1.0), films(*NAMES))
    assert calibration.K[:, 0, 0].tolist() == [600, 700, 600]
    assert calibration.K[:, 1, 1].tolist() == [600, 700, 600]
