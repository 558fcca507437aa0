"""Bad captures, configurations and motions: exit code 2, one line that names the trouble, nothing written."""

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from outcomes import listing

from actor3d.cli.main import main


def _drop_a_photograph(capture: Path) -> str:
    (capture / "2" / "000004.jpg").unlink()
    return "7 photographs"


def _cut_a_photograph(capture: Path) -> str:
    file = capture / "5" / "000003.jpg"
    file.write_bytes(file.read_bytes()[:300])
    return "5/000003.jpg"


def _garble_a_photograph(capture: Path) -> str:
    file = capture / "5" / "000003.jpg"
    file.write_bytes(b"\xff\xd8" + bytes(500) + b"\xff\xd9")
    return "5/000003.jpg"


def _shrink_a_mask(capture: Path) -> str:
    file = capture / "4" / "000002.png"
    cv2.imwrite(str(file), np.zeros((20, 30), np.uint8))
    return "4/000002.png"


def _nan_in_a_pose(capture: Path) -> str:
    file = capture / "models" / "000001.npz"
    arrays = dict(np.load(file))
    arrays["root_orient"] = arrays["root_orient"] * np.nan
    np.savez(file, **arrays)
    return "models/000001.npz"


def _nan_in_the_calibration(capture: Path) -> str:
    file = capture / "cam_params.json"
    content = json.loads(file.read_text())
    content["3"]["K"][0][0] = float("nan")
    file.write_text(json.dumps(content))
    return "cam_params.json: camera 3"


def _another_body(capture: Path) -> str:
    description = json.loads((capture / "capture.json").read_text())
    description["body"] = {"model": "free", "gender": "neutral"}
    (capture / "capture.json").write_text(json.dumps(description))
    return "vertices"


def _a_body_that_is_none(capture: Path) -> str:
    (capture / "body.npz").write_text("not a body")
    return "body.npz"


def _no_models(capture: Path) -> str:
    shutil.rmtree(capture / "models")
    return "models"


def _no_calibration(capture: Path) -> str:
    (capture / "cam_params.json").unlink()
    return "cam_params.json"


def _broken_description(capture: Path) -> str:
    (capture / "capture.json").write_text("{")
    return "capture.json"


def _cut_a_model(capture: Path) -> str:
    file = capture / "models" / "000005.npz"
    file.write_bytes(file.read_bytes()[:400])
    return "models/000005.npz"


DAMAGES = [
    _drop_a_photograph,
    _cut_a_photograph,
    _garble_a_photograph,
    _shrink_a_mask,
    _nan_in_a_pose,
    _nan_in_the_calibration,
    _another_body,
    _a_body_that_is_none,
    _no_models,
    _no_calibration,
    _broken_description,
    _cut_a_model,
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_training_refuses_a_damaged_capture(tmp_path, capture_copy, refuses, damage):
    named = damage(capture_copy)
    before = listing(tmp_path)
    line = refuses("train", "tiny", "--data", capture_copy, "--out", tmp_path / "run")
    assert named in line
    assert listing(tmp_path) == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_check_names_the_fault(tmp_path, capture_copy, call, damage):
    named = damage(capture_copy)
    before = listing(tmp_path)
    code, faults, errors = call("check", capture_copy)
    assert code == 2
    assert len(errors) == 1
    assert named in faults + errors[0]
    assert listing(tmp_path) == before


def test_several_faults_are_listed_and_counted(capture_copy, call):
    _cut_a_photograph(capture_copy)
    _shrink_a_mask(capture_copy)
    code, faults, errors = call("check", capture_copy)
    assert code == 2
    assert len(faults.splitlines()) == 2
    assert errors == [f"actor3d: {capture_copy}: 2 faults found"]


@pytest.mark.parametrize("kind", ["missing", "file", "empty"])
@pytest.mark.parametrize("command", ["check", "train"])
def test_something_that_is_no_capture(tmp_path, refuses, kind, command):
    capture = tmp_path / "capture"
    if kind == "file":
        capture.write_text("a file")
    elif kind == "empty":
        capture.mkdir()
    before = listing(tmp_path)
    if command == "check":
        line = refuses("check", capture)
    else:
        line = refuses("train", "tiny", "--data", capture, "--out", tmp_path / "run")
    assert str(capture) in line
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("tinny",), "tinny"),
        (("tiny", "--set", "denoiser.bach_size=3"), "denoiser.bach_size"),
        (("tiny", "--set", "denoiser.batch_size"), "key=value"),
        (("tiny", "--set", "denoiser.batch_size=["), "not YAML"),
        (("tiny", "--set", "denoiser.batch_size=-1"), "denoiser.batch_size"),
        (("tiny", "--set", "denoiser.batch_size=1.5"), "denoiser.batch_size"),
        (("tiny", "--set", "denoiser.optimizer.steps=0"), "denoiser.optimizer.steps"),
        (("tiny", "--set", "rectifier.optimizer.learning_rate=nan"), "rectifier.optimizer.learning_rate"),
        (("tiny", "--set", "rectifier.optimizer.learning_rate=-1"), "rectifier.optimizer.learning_rate"),
        (("tiny", "--set", "denoiser.optimizer.betas=[1, 2]"), "denoiser.optimizer.betas"),
        (("tiny", "--set", "denoiser.optimizer.ema_decay=2"), "denoiser.optimizer.ema_decay"),
        (("tiny", "--set", "denoiser.time_embedding=7"), "time_embedding"),
        (("tiny", "--set", "denoiser.unet.base_channels=7"), "base_channels"),
        (("tiny", "--set", "denoiser.unet.channel_multipliers=[]"), "channel_multipliers"),
        (("tiny", "--set", "data.input_resolution=31"), "data.input_resolution"),
        (("tiny", "--set", "data.input_resolution=100000"), "data.input_resolution"),
        (("tiny", "--set", "data.render_resolution=4"), "data.render_resolution"),
        (("tiny", "--set", "rectifier.views_per_step=0"), "rectifier.views_per_step"),
        (("tiny", "--set", "rectifier.model.num_gaussians=-5"), "num_gaussians"),
        (("tiny", "--set", "rectifier.corruption.denoised=7"), "corruption"),
        (("tiny", "--set", "sampling.steps=7"), "sampling.steps"),
        (("tiny", "--set", "sampling.rectify_at=[3]"), "sampling.rectify_at"),
        (("tiny", "--set", "sampling.renoise_timestep=-1"), "sampling.renoise_timestep"),
        (("tiny", "--set", "training.seed=-1"), "training.seed"),
        (("tiny", "--set", "training.seed=99999999999999999999"), "training.seed"),
        (("tiny", "--device", "cuda:99"), "--device cuda:99"),
        (("tiny", "--device", "meta"), "--device meta"),
        (("tiny", "--device", "warp"), "--device warp"),
    ],
)
def test_training_refuses_a_bad_setting(tmp_path, capture_folder, refuses, arguments, named):
    line = refuses("train", *arguments, "--data", capture_folder, "--out", tmp_path / "run")
    assert named in line
    assert listing(tmp_path) == {}


@pytest.mark.parametrize("text", ["denoiser: {bach_size: 3}", "data: [", "- 1", "extends: me.yaml", "\0"])
def test_training_refuses_a_bad_file_of_settings(tmp_path, capture_folder, refuses, text, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("me.yaml").write_text(text)
    line = refuses("train", "me.yaml", "--data", capture_folder, "--out", "run")
    assert "me.yaml" in line
    assert set(listing(tmp_path)) == {"me.yaml"}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--subject", "nobody"), "ada"),
        (("--motion", "nothing"), "everyday"),
        (("--frames", "1"), "frames"),
        (("--frames", "-4"), "frames"),
        (("--cameras", "2"), "cameras"),
        (("--size", "8"), "size"),
        (("--size", "100000"), "size"),
        (("--seed", "-1"), "seed"),
    ],
)
def test_capturing_refuses_bad_options(tmp_path, refuses, arguments, named):
    assert named in refuses("capture", "--out", tmp_path / "capture", *arguments)
    assert listing(tmp_path) == {}


def test_capturing_leaves_an_existing_capture_alone(capture_copy, refuses):
    before = listing(capture_copy)
    assert str(capture_copy) in refuses("capture", "--out", capture_copy)
    assert listing(capture_copy) == before


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((), "--clip"),
        (("--clip", "wave", "--motion", "walk.npz"), "--clip"),
        (("--clip", "fly"), "sway, wave, reach"),
        (("--clip", "wave", "--camera", "99"), "orbit"),
        (("--clip", "wave", "--size", "0"), "--size"),
        (("--clip", "wave", "--size", "1000000"), "--size"),
        (("--clip", "wave", "--frames", "0"), "--frames"),
        (("--clip", "wave", "--seed", "-1"), "--seed"),
        (("--clip", "wave", "--seed", "99999999999999999999"), "--seed"),
        (("--motion", "nowhere.npz"), "nowhere.npz"),
    ],
)
def test_rendering_refuses_bad_options(tmp_path, run_folder, refuses, arguments, named):
    assert named in refuses("render", run_folder, "--out", tmp_path / "x.mp4", *arguments)
    assert listing(tmp_path) == {}


def _save_motion(file: Path, **arrays: object) -> None:
    np.savez(file, **{name: np.asarray(value) for name, value in arrays.items()})


MOTIONS = {
    "text": lambda file: file.write_text("not a motion"),
    "empty": lambda file: file.write_bytes(b""),
    "lone array": lambda file: np.save(file.open("wb"), np.zeros((3, 72))),
    "no poses": lambda file: _save_motion(file, trans=np.zeros((3, 3))),
    "nan": lambda file: _save_motion(file, poses=np.full((3, 72), np.nan)),
    "nan trans": lambda file: _save_motion(file, poses=np.zeros((3, 72)), trans=np.full((3, 3), np.nan)),
    "no frames": lambda file: _save_motion(file, poses=np.zeros((0, 72))),
    "odd width": lambda file: _save_motion(file, poses=np.zeros((3, 71))),
    "short trans": lambda file: _save_motion(file, poses=np.zeros((3, 72)), trans=np.zeros((2, 3))),
    "text trans": lambda file: _save_motion(file, poses=np.zeros((3, 72)), trans=np.full((3, 3), "x")),
    "no rate": lambda file: _save_motion(file, poses=np.zeros((3, 72)), fps=[]),
    "text rate": lambda file: _save_motion(file, poses=np.zeros((3, 72)), fps="fast"),
    "negative rate": lambda file: _save_motion(file, poses=np.zeros((3, 72)), fps=-1),
    "pickle": lambda file: _save_motion(file, poses=np.array([{}, None], dtype=object)),
    "out of this world": lambda file: _save_motion(
        file, poses=np.zeros((3, 72)), trans=np.full((3, 3), 1e38)
    ),
}


@pytest.mark.parametrize("kind", MOTIONS)
def test_rendering_refuses_a_bad_motion(tmp_path, run_folder, refuses, kind):
    MOTIONS[kind](tmp_path / "motion.npz")
    before = listing(tmp_path)
    line = refuses("render", run_folder, "--motion", tmp_path / "motion.npz", "--out", tmp_path / "x.mp4")
    assert "motion.npz" in line
    assert listing(tmp_path) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("train", "tiny", "--data", "x", "--out", "y", "--hurry"),
        ("eval", "run", "--out", "y", "--split", "old_pose"),
        ("render", "run", "--out", "x.mp4", "--clip", "wave", "--size", "big"),
        ("capture",),
    ],
)
def test_what_the_parser_refuses_exits_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        main(list(arguments))
    assert stop.value.code == 2
    assert "Traceback" not in capsys.readouterr().err
