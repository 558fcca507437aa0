"""An avatar of Anny's body, the whole way: a capture of it, training, a novel pose, exports, a pack for the browser."""

import json
import shutil
from pathlib import Path

import imageio.v3 as imageio
import numpy as np
import pytest
import torch
from command_lines import TWO_STEPS

from actor3d.bodies.files import find_body_model
from actor3d.captures.capture import open_capture
from actor3d.cli.main import main
from actor3d.export.splat_ply import read_splat_ply
from actor3d.runs.run import open_run
from actor3d.viewer.unpacking import read_avatar_file

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def anny():
    pytest.importorskip("anny", exc_type=ImportError)
    return find_body_model("anny", "male")


@pytest.fixture(scope="module")
def capture_of_anny(anny, free_capture, tmp_path_factory) -> Path:
    """The person with the free body, who stands as Anny's does: both are MakeHuman's."""
    root = tmp_path_factory.mktemp("captures") / "anny"
    shutil.copytree(free_capture, root, ignore=shutil.ignore_patterns(".actor3d"))
    description = json.loads((root / "capture.json").read_text())
    description["body"] = {"model": "anny", "gender": "male"}
    (root / "capture.json").write_text(json.dumps(description))
    for file in (root / "models").iterdir():
        frame = dict(np.load(file))
        for ours in ("bone_transforms", "Jtr_posed"):
            frame.pop(ours)
        rest = {"minimal_shape": anny.template.numpy(), "betas": np.zeros((1, anny.num_betas), np.float32)}
        np.savez(file, **(frame | rest))
    return root


@pytest.fixture(scope="module")
def run_of_anny(capture_of_anny, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "anny"
    assert main(["train", "tiny", "--data", str(capture_of_anny), "--out", str(out), *TWO_STEPS]) == 0
    return out


def test_the_capture_has_no_faults(capture_of_anny, call):
    code, printed, errors = call("check", capture_of_anny)
    assert (code, errors) == (0, [])
    assert "no faults" in printed


def test_the_run_moves_without_the_capture(run_of_anny, anny):
    subject = open_run(run_of_anny).subject
    assert (subject.body.kind, subject.body.num_vertices) == ("anny", anny.num_vertices)
    torch.testing.assert_close(subject.body.shape_directions, anny.shape_directions)


def test_a_novel_pose_is_filmed(run_of_anny, call, tmp_path):
    film = tmp_path / "walk.gif"
    code, _, errors = call(
        "render", run_of_anny, "--motion", "walk", "--frames", 2, "--size", 48, "--out", film
    )
    assert (code, errors) == (0, [])
    assert np.ptp(imageio.imread(film)) > 20, "somebody stands before the background"


def test_the_still_lies_about_the_body(run_of_anny, capture_of_anny, call, tmp_path):
    out = tmp_path / "still.ply"
    code, _, _ = call("export", run_of_anny, "--format", "ply", "--rest", "--up", "y", "--out", out)
    assert code == 0
    means = torch.from_numpy(read_splat_ply(out).means.copy())
    rest = open_capture(capture_of_anny).surface.rest_vertices
    assert torch.cdist(means, rest).amin(1).quantile(0.9) < 0.1


@pytest.mark.parametrize("form", ["skinned", "body-gltf"])
def test_it_may_be_exported_without_a_licence(run_of_anny, call, tmp_path, form):
    out = tmp_path / {"skinned": "a.a3dv", "body-gltf": "a.glb"}[form]
    code, _, errors = call("export", run_of_anny, "--format", form, "--out", out)
    assert (code, errors) == (0, [])
    if form == "skinned":
        _, pack = read_avatar_file(out)
        assert pack.meta.name
    assert out.stat().st_size > 10_000
