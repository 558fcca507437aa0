"""Bad runs, folders in use, full disks and Ctrl-C: exit code 2, one line, and what was good stays good."""

import json
import os
import resource
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from outcomes import PATIENCE_SECONDS, listing, the_one_line, wait_for
from safetensors.torch import load_file, save_file

from actor3d.io.locks import exclusive
from actor3d.runs.checkpoints import checkpoint_step
from actor3d.runs.folder import RunFolder

WEIGHTS = "diffusion_pytorch_model.safetensors"


@contextmanager
def full_disk(allowed: int) -> Iterator[None]:
    """No file may grow beyond this many bytes: to who writes it, that is a disk that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (allowed, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _change_weights(file: Path, change) -> None:
    tensors = load_file(file)
    change(tensors)
    save_file(tensors, file)


def _drop_one(tensors: dict[str, torch.Tensor]) -> None:
    tensors.pop(sorted(tensors)[0])


def _add_one(tensors: dict[str, torch.Tensor]) -> None:
    tensors["surprise"] = torch.zeros(1)


def _widen_one(tensors: dict[str, torch.Tensor]) -> None:
    name = sorted(tensors)[0]
    tensors[name] = torch.cat([tensors[name]] * 2)


def _set_width(folder: Path) -> None:
    file = folder / "config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "base_channels": 16}))


def _swap_networks(run: Path) -> None:
    shutil.rmtree(run / "models" / "denoiser")
    shutil.copytree(run / "models" / "feature_net", run / "models" / "denoiser")


DAMAGED_MODELS = {
    "not trained yet": lambda run: shutil.rmtree(run / "models" / "rectifier"),
    "models/rectifier: damaged": lambda run: _cut(run / "models" / "rectifier" / WEIGHTS),
    "models/denoiser: damaged": lambda run: (run / "models" / "denoiser" / "config.json").write_text("{"),
    "models/feature_net: damaged": lambda run: (run / "models" / "feature_net" / WEIGHTS).unlink(),
    "Missing key": lambda run: _change_weights(run / "models" / "denoiser" / WEIGHTS, _drop_one),
    "Unexpected key": lambda run: _change_weights(run / "models" / "feature_net" / WEIGHTS, _add_one),
    "size mismatch": lambda run: _change_weights(run / "models" / "rectifier" / WEIGHTS, _widen_one),
    "base_channels is 16, expected 8": lambda run: _set_width(run / "models" / "denoiser"),
    "models/denoiser: of another architecture": _swap_networks,
    "not a run": lambda run: (run / "config.yaml").unlink(),
    "run.json: damaged": lambda run: (run / "run.json").write_text("[]"),
    "unknown key 'surprise'": lambda run: (run / "config.yaml").write_text("surprise: 1"),
    "/nowhere": lambda run: (run / "run.json").write_text('{"capture": "/nowhere"}'),
}


@pytest.mark.parametrize("named", DAMAGED_MODELS)
def test_a_damaged_run_is_neither_filmed_nor_measured(tmp_path, run_copy, refuses, named):
    DAMAGED_MODELS[named](run_copy)
    before = listing(tmp_path)
    assert named in refuses("render", run_copy, "--clip", "wave", "--out", tmp_path / "x.mp4")
    assert named in refuses("eval", run_copy, "--out", tmp_path / "eval")
    assert listing(tmp_path) == before


@pytest.mark.parametrize("command", ["render", "eval"])
def test_something_that_is_no_run(tmp_path, refuses, command):
    (tmp_path / "file").write_text("")
    rest = (
        ("--clip", "wave", "--out", tmp_path / "x.mp4") if command == "render" else ("--out", tmp_path / "e")
    )
    for run in (tmp_path / "missing", tmp_path / "file", tmp_path):
        assert "not a run" in refuses(command, run, *rest)


def test_a_capture_with_another_body_does_not_fit(tmp_path, run_copy, capture_folder, refuses):
    other = tmp_path / "other"
    shutil.copytree(capture_folder, other, ignore=shutil.ignore_patterns(".actor3d"))
    _change_body(other / "body.npz")
    (run_copy / "run.json").write_text(json.dumps({"capture": str(other)}))
    film = ("render", run_copy, "--clip", "wave", "--out", tmp_path / "x.mp4")
    assert f"{other}/body.npz: is not the neutral smpl body model" in refuses(*film)
    # A run of an earlier version knows its body by its networks only.
    shutil.rmtree(run_copy / "subject")
    assert "num_faces" in refuses(*film)


def _change_body(file: Path) -> None:
    """One face fewer: all the capture's own files still agree with it."""
    import numpy as np

    arrays = dict(np.load(file))
    np.savez(file, **{**arrays, "f": arrays["f"][:-1]})


@pytest.mark.parametrize(
    ("change", "named"), [(_widen_one, "another architecture"), (_drop_one, "another architecture")]
)
def test_a_checkpoint_of_another_architecture_is_not_resumed(
    run_copy, capture_folder, refuses, change, named
):
    _change_weights(run_copy / "checkpoints" / "denoiser" / "weights.safetensors", change)
    before = listing(run_copy)
    line = refuses("train", "tiny", "--data", capture_folder, "--out", run_copy, "--resume")
    assert named in line
    assert listing(run_copy) == before


def test_a_damaged_checkpoint_is_not_resumed(run_copy, capture_folder, refuses):
    _cut(run_copy / "checkpoints" / "denoiser" / "weights.safetensors")
    line = refuses("train", "tiny", "--data", capture_folder, "--out", run_copy, "--resume")
    assert "checkpoints/denoiser: damaged" in line


def test_a_run_is_not_overwritten_nor_mixed_with_another(
    run_folder, capture_folder, capture_copy, call, refuses
):
    before = listing(run_folder)
    train = ("train", "tiny", "--out", run_folder)
    code, printed, errors = call(*train, "--data", capture_folder)
    assert code == 2
    assert "--resume" in errors[0]
    assert "to watch it" not in printed, "there is nothing to watch"
    line = refuses(*train, "--data", capture_folder, "--resume", "--set", "denoiser.batch_size=3")
    assert "other settings" in line
    assert str(capture_folder) in refuses(*train, "--data", capture_copy, "--resume")
    assert listing(run_folder) == before


def test_a_capture_may_move_between_runs(run_copy, capture_copy, call):
    file = run_copy / "run.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "capture": "/moved/away"}))
    code, _, errors = call("train", "tiny", "--data", capture_copy, "--out", run_copy, "--resume")
    assert (code, errors) == (0, [])
    assert json.loads(file.read_text())["capture"] == str(capture_copy)


def test_a_second_run_into_a_folder_in_use(tmp_path, capture_folder, run_folder, refuses):
    train, demo, measure = (
        ("train", "tiny", "--data", capture_folder),
        ("demo", "--preset", "tiny"),
        ("eval", run_folder),
    )
    for command in (train, demo, measure):
        with exclusive(tmp_path / "out"):
            assert "another process" in refuses(*command, "--out", tmp_path / "out")
    assert listing(tmp_path) == {}


@pytest.mark.parametrize(
    "command",
    [
        ("demo", "--preset", "tiny", "--out"),
        ("capture", "--frames", "4", "--cameras", "6", "--size", "64", "--out"),
        ("train", "tiny", "--data", "CAPTURE", "--out"),
        ("eval", "RUN", "--out"),
        ("render", "RUN", "--clip", "wave", "--out"),
    ],
)
def test_a_place_where_nothing_can_be_written(tmp_path, run_folder, capture_folder, refuses, command):
    (tmp_path / "file").write_text("in the way")
    names = {"CAPTURE": capture_folder, "RUN": run_folder}
    line = refuses(*(names.get(part, part) for part in command), tmp_path / "file" / "x.mp4")
    assert str(tmp_path / "file") in line
    assert set(listing(tmp_path)) == {"file"}


def test_a_video_of_an_unknown_kind(tmp_path, run_folder, refuses):
    assert ".mp4" in refuses("render", run_folder, "--clip", "wave", "--out", tmp_path / "x.avi")
    assert listing(tmp_path) == {}


@pytest.mark.parametrize("allowed", [200, 30_000])
def test_training_on_a_full_disk_goes_on_when_there_is_room(
    tmp_path, capture_folder, run_folder, refuses, call, allowed
):
    train = ("train", "tiny", "--data", capture_folder, "--out", tmp_path / "run")
    with full_disk(allowed):
        assert "too large" in refuses(*train)
    assert not [name for name in listing(tmp_path) if "partial" in name]
    code, _, errors = call(*train, "--resume")
    assert (code, errors) == (0, [])


def test_preparing_on_a_full_disk(tmp_path, capture_copy, refuses):
    with full_disk(20_000):
        line = refuses("train", "tiny", "--data", capture_copy, "--out", tmp_path / "run")
    assert "free some space" in line
    assert not (tmp_path / "run").exists()


def test_capturing_on_a_full_disk(tmp_path, refuses):
    with full_disk(1000):
        line = refuses("capture", "--frames", "4", "--cameras", "6", "--size", "64", "--out", tmp_path / "c")
    assert "free some space" in line
    assert listing(tmp_path) == {}


def test_evaluating_on_a_full_disk(tmp_path, run_folder, refuses):
    with full_disk(2000):
        line = refuses("eval", run_folder, "--frames", "1", "--out", tmp_path / "eval")
    assert "free some space" in line
    assert listing(tmp_path) == {}


@pytest.mark.parametrize("kind", ["mp4", "gif"])
def test_filming_on_a_full_disk(tmp_path, run_folder, refuses, kind):
    with full_disk(1500):
        line = refuses("render", run_folder, "--clip", "wave", "--size", 64, "--out", tmp_path / f"x.{kind}")
    assert "free some space" in line
    assert listing(tmp_path) == {}


def test_ctrl_c_while_capturing_leaves_nothing(tmp_path, refuses):
    presser = threading.Thread(target=_press_when_filming, args=(tmp_path,))
    presser.start()
    line = refuses("capture", "--frames", "500", "--cameras", "6", "--size", "64", "--out", tmp_path / "c")
    presser.join()
    assert "interrupted" in line
    assert listing(tmp_path) == {}


def _press_when_filming(folder: Path) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not list(folder.glob(".partial-*.c/c/1/*.jpg")):
        if time.monotonic() > end:
            return
        time.sleep(0.05)
    os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_while_training_keeps_the_checkpoint(tmp_path, capture_folder, actor3d_command, call):
    run = RunFolder(tmp_path / "run")
    train = ["train", "tiny", "--data", str(capture_folder), "--out", str(run.root)]
    train += ["--set", "denoiser.optimizer.steps=100000"]
    process = subprocess.Popen([*actor3d_command, *train], stderr=subprocess.PIPE, text=True)
    try:
        wait_for(run.checkpoint("denoiser"), process)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=PATIENCE_SECONDS)
    finally:
        process.kill()
    line = the_one_line(process.returncode, stderr)
    assert "--resume" in line
    stopped = checkpoint_step(run.checkpoint("denoiser"))
    assert f"step {stopped} of the denoiser" in line
    settings = run.config_file.read_text().replace("steps: 100000", f"steps: {stopped + 2}")
    run.config_file.write_text(settings)
    code, _, errors = call("train", run.config_file, "--data", capture_folder, "--out", run.root, "--resume")
    assert (code, errors) == (0, [])
    assert checkpoint_step(run.checkpoint("denoiser")) == stopped + 2
