"""`actor3d bake`, and the modes that need what it makes."""

import json
import shutil
import subprocess
import sys

import imageio.v3 as imageio
import numpy as np
import pytest
from command_lines import TWO_STEPS

from actor3d.baking.bake import training_runs
from actor3d.runs.run import open_run


@pytest.fixture(scope="module")
def baked_run(tmp_path_factory, run_folder):
    from actor3d.cli.main import main

    copy = tmp_path_factory.mktemp("baked") / "run"
    shutil.copytree(run_folder, copy)
    assert main(["bake", str(copy), "--frames", "6"]) == 0
    return copy


def test_a_baked_run_is_measured_and_exported(call, baked_run, tmp_path):
    assert sorted(path.name for path in (baked_run / "bake").iterdir()) == ["bake.json", "bake.safetensors"]
    code, said, _ = call("eval", baked_run, "--mode", "bake", "--out", tmp_path / "eval")
    assert code == 0
    assert "(bake, " in said
    still = ("export", baked_run, "--format", "ply", "--mode", "bake", "--out", tmp_path / "a.ply")
    assert call(*still)[0] == 0


NETWORKS_NEED = (
    "diffusers",
    "transformers",
    "torchvision",
    "torch._dynamo",
    "torch._inductor",
    "sympy",
    "requests",
)
NOT_HERE = ("aiohttp", "matplotlib", "scipy.stats", "skimage", "tensorboard", "trimesh")
_COMMANDS = """
import sys
from pathlib import Path
import torch
from actor3d.cli.main import main

run, out, needed, others = Path(sys.argv[1]), *sys.argv[2:]

def do(*words):
    assert main(list(map(str, words))) == 0

def loaded(names):
    return [name for name in names.split() if name in sys.modules]

do("motion", "info", "walk")
do("render", run, "--mode", "bake", "--motion", "wave", "--frames", 2, "--size", 32, "--out", f"{out}/film.mp4")
do("export", run, "--mode", "bake", "--format", "ply", "--out", f"{out}/still.ply")
do("export", run, "--licensed-body", "--out", f"{out}/page.html")
do("eval", run, "--mode", "bake", "--out", f"{out}/eval")
print("of others:", loaded(others))
(run / "models.aside").rename(run / "models")
from actor3d.cli.view_command import open_shown
shown = open_shown(run, torch.device("cpu")).newest()
print("of networks:", loaded(needed), "shown:", shown.bake, "refined:", shown.can_refine)
assert shown.networks is not None
"""


def test_what_is_baked_is_filmed_exported_measured_and_shown_without_the_networks_libraries(
    baked_run, tmp_path
):
    run = shutil.copytree(baked_run, tmp_path / "run")
    (run / "models").rename(run / "models.aside")
    done = subprocess.run(
        [sys.executable, "-c", _COMMANDS, run, tmp_path, " ".join(NETWORKS_NEED), " ".join(NOT_HERE)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "of others: []" in lines
    assert "of networks: [] shown: current refined: True" in lines


def test_without_baking_there_is_one_line(refuses, run_folder, tmp_path):
    line = refuses("eval", run_folder, "--mode", "bake", "--out", tmp_path / "eval")
    assert f"`actor3d bake {run_folder}`" in line
    assert list(tmp_path.iterdir()) == []


def test_baking_takes_no_more_poses_than_wanted_and_none_held_out(run, opened_run):
    capture = opened_run[1]
    held_out = set(capture.split("novel_pose").frames)
    for most in (1, 2, 3, 5, 1000):
        frames = [frame for part in training_runs(run.subject, most) for frame in part]
        assert frames == sorted(set(frames))
        assert not held_out & set(frames)
        assert 1 <= len(frames) <= most
    assert len(frames) == len(capture.split("train").frames)


def test_refusals(refuses, run_folder):
    assert "--frames" in refuses("bake", run_folder, "--frames", "0")
    assert "--seed" in refuses("bake", run_folder, "--seed", "-1")


def test_training_ends_with_the_bake_and_goes_on_to_one_that_is_missing(call, capture_folder, tmp_path):
    out = tmp_path / "run"
    poses = ("--set", "training.bake_poses=2")
    train = ("train", "tiny", "--data", capture_folder, "--out", out, *TWO_STEPS, *poses)
    assert call(*train, "--no-bake")[0] == 0
    assert open_run(out).bake_state == "missing"
    assert call(*train, "--resume")[0] == 0
    assert open_run(out).bake_state == "current"
    baked = (out / "bake" / "bake.json").stat().st_mtime_ns
    assert call(*train, "--resume")[0] == 0
    assert (out / "bake" / "bake.json").stat().st_mtime_ns == baked


def test_an_interrupted_bake_says_how_to_go_on(monkeypatch, refuses, capture_folder, tmp_path):
    def interrupted(*unused):
        raise KeyboardInterrupt

    monkeypatch.setattr("actor3d.cli.train_command.bake_trained", interrupted)
    line = refuses("train", "tiny", "--data", capture_folder, "--out", tmp_path / "run", *TWO_STEPS)
    assert "the training is whole" in line
    assert "--resume" in line


def test_a_bake_of_other_networks_is_not_taken(call, refuses, baked_run, free_run, tmp_path):
    copy = tmp_path / "run"
    shutil.copytree(baked_run, copy)
    shutil.rmtree(copy / "models" / "denoiser")
    shutil.copytree(free_run / "models" / "denoiser", copy / "models" / "denoiser")
    assert open_run(copy).bake_state == "stale"
    line = refuses("eval", copy, "--mode", "bake", "--out", tmp_path / "eval")
    assert "another state of the networks" in line
    assert call("bake", copy, "--frames", "1")[0] == 0
    assert open_run(copy).bake_state == "current"


def test_a_bake_that_does_not_say_of_which_networks_is_taken(baked_run, tmp_path):
    copy = tmp_path / "run"
    shutil.copytree(baked_run, copy)
    said = json.loads((copy / "bake" / "bake.json").read_text())
    del said["networks"]
    (copy / "bake" / "bake.json").write_text(json.dumps(said))
    assert open_run(copy).bake_state == "current"


def test_a_web_page_shows_what_is_baked_unless_told_otherwise(call, baked_run, tmp_path):
    sizes = {}
    for mode in ("auto", "bake", "video"):
        out = tmp_path / f"{mode}.html"
        assert call("export", baked_run, "--licensed-body", "--mode", mode, "--out", out)[0] == 0
        sizes[mode] = out.stat().st_size
    assert sizes["auto"] == sizes["bake"] != sizes["video"]


def test_a_film_in_another_light(call, baked_run, tmp_path):
    small = (
        "--motion",
        "wave",
        "--frames",
        "1",
        "--size",
        "32",
        "--camera",
        "front",
        "--background",
        "black",
    )

    def filmed(name: str, *options: str) -> np.ndarray:
        assert call("render", baked_run, *small, *options, "--out", tmp_path / name)[0] == 0
        return imageio.imread(tmp_path / name / "000000.png").astype(int)

    bake = ("--mode", "bake")
    plain, turned = filmed("plain", *bake), filmed("turned", *bake, "--light-turn", "120")
    off, red = filmed("off", *bake, "--light-off"), filmed("red", *bake, "--light-tint", "#ff0000")
    assert all((picture != plain).any() for picture in (turned, off, red))
    assert np.array_equal(red[..., 0], plain[..., 0])
    assert not red[..., 1:].any()
    sampled = filmed("sampled", "--mode", "repose"), filmed("repose", "--mode", "repose", "--light-off")
    assert (sampled[0] != sampled[1]).any()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--light-tint", "blue"), "--light-tint blue: expected a colour such as #ffcc88"),
        (("--light-turn", "nan"), "--light-turn must lie within"),
        (
            ("--light-off", "--photos", "--clip", "wave"),
            "leave --light-turn, --light-tint and --light-off out",
        ),
    ],
)
def test_a_light_that_cannot_be_is_refused(call, run_folder, tmp_path, options, line):
    motion = () if "--clip" in options else ("--motion", "wave")
    code, _, complained = call("render", run_folder, *motion, *options, "--out", tmp_path / "film.mp4")
    assert code == 2
    assert line in complained[0]
