"""A run whose Gaussians the pose changes: trained, baked, measured and exported like any other."""

import pytest
import torch

from actor3d.runs.run import open_run

REDUCED = (
    "data.input_resolution=32",
    "data.render_resolution=48",
    "rectifier.model.num_gaussians=1500",
    "rectifier.views_per_step=2",
    "rectifier.canonical_steps=6",
    "rectifier.optimizer.steps=6",
    "training.bake_poses=3",
)


@pytest.fixture(scope="module")
def told_run(tmp_path_factory, capture_folder):
    from actor3d.cli.main import main

    out = tmp_path_factory.mktemp("runs") / "told"
    settings = [word for setting in REDUCED for word in ("--set", setting)]
    assert main(["train", "pose_mlp", "--data", str(capture_folder), "--out", str(out), *settings]) == 0
    return out


def test_its_gaussians_differ_from_pose_to_pose(told_run):
    run = open_run(told_run)
    networks = run.networks(torch.device("cpu"))
    pose = networks.rectifier.base.pose
    assert pose is not None and pose.low.min() > -1
    first, second = (
        networks.learned(vertices)
        for vertices in run.subject.posed(run.subject.captured(run.subject.trained[:2]))
    )
    assert not torch.equal(first.colors, second.colors)


@pytest.mark.parametrize("mode", ["sample", "video", "bake"])
def test_it_is_measured_in_every_mode(call, told_run, tmp_path, mode):
    assert call("eval", told_run, "--mode", mode, "--frames", "1", "--out", tmp_path / "eval")[0] == 0


def test_it_is_exported(call, told_run, tmp_path):
    assert call("export", told_run, "--format", "ply", "--out", tmp_path / "a.ply")[0] == 0
