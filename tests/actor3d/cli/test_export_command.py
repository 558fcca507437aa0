"""`actor3d export`: what it writes, and what it refuses."""

import json
import re
import zipfile

import numpy as np
import pytest
import torch

from actor3d.cli.commands.exports import export
from actor3d.cli.main import main
from actor3d.export.registry import EXPORTERS
from actor3d.export.splat_ply import read_splat_ply


def test_the_command_offers_every_format_and_describes_it():
    told = " ".join((export.__doc__ or "").partition("format:")[2].partition("embed:")[0].split())
    for name in EXPORTERS.builtin:
        assert EXPORTERS[name].name == name
        assert re.search(rf"(?<![\w-]){name}(?![\w-])", told)


def test_a_still_is_the_avatar_in_that_frame(call, run_folder, opened_run, tmp_path):
    out = tmp_path / "new" / "a.ply"
    code, said, _ = call(
        "export", run_folder, "--format", "ply", "--clip", "reach", "--frame", 1, "--out", out
    )
    assert code == 0
    assert f"exported: {out}" in said
    _, capture, _ = opened_run
    vertices = capture.posed_vertices([capture.clip("reach").frames[1]])[0]
    means = torch.from_numpy(read_splat_ply(out).means.copy())
    assert torch.cdist(means, vertices).amin(1).max() < 0.3
    assert (means.mean(0) - vertices.mean(0)).norm() < 0.1
    assert [path.name for path in out.parent.iterdir()] == ["a.ply"]


def test_the_rest_pose_upright(call, run_folder, opened_run, tmp_path):
    out = tmp_path / "rest.ply"
    code, _, _ = call("export", run_folder, "--format", "ply", "--rest", "--up=-y", "--out", out)
    assert code == 0
    means, rest = read_splat_ply(out).means, opened_run[1].surface.rest_vertices.numpy()
    # The tiny body rests along +y, the file wants -y.
    assert np.allclose(means[:, 1].min(), -rest[:, 1].max(), atol=0.1)
    assert np.allclose(np.abs(means[:, 0]).max(), np.abs(rest[:, 0]).max(), atol=0.1)


@pytest.mark.parametrize("form", ["ply-sequence", "ply-zip"])
def test_films_are_numbered_files(call, run_folder, opened_run, tmp_path, form):
    out = tmp_path / ("film.zip" if form == "ply-zip" else "film")
    command = ("export", run_folder, "--format", form, "--clip", "reach", "--mode", "repose")
    code, _, _ = call(*command, "--out", out)
    assert code == 0
    if form == "ply-zip":
        zipfile.ZipFile(out).extractall(tmp_path / "film")
    names = sorted(path.name for path in (tmp_path / "film").iterdir())
    frames = opened_run[1].clip("reach").frames
    assert names == [f"frame_{index:06d}.ply" for index in range(len(frames))]
    assert len(read_splat_ply(tmp_path / "film" / names[-1])) == len(opened_run[0].rectifier.base.face)


def test_cameras_and_motion_say_what_the_capture_says(call, run_folder, opened_run, tmp_path):
    capture = opened_run[1]
    assert call("export", run_folder, "--format", "cameras", "--out", tmp_path / "c.json")[0] == 0
    cameras = json.loads((tmp_path / "c.json").read_text())["cameras"]
    assert [camera["name"] for camera in cameras] == list(capture.camera_names)
    assert np.allclose(cameras[2]["K"], capture.cameras([2]).K[0].numpy())
    command = ("export", run_folder, "--format", "motion", "--clip", "sway", "--out", tmp_path / "m.json")
    assert call(*command)[0] == 0
    motion = json.loads((tmp_path / "m.json").read_text())
    frames = list(capture.clip("sway").frames)
    assert np.allclose(motion["poses"], capture.params.select(frames).poses.numpy(), atol=1e-6)
    assert motion["joints"][0] == "pelvis"
    assert motion["fps"] == capture.fps


def test_a_licensed_body_leaves_only_when_the_user_says_so(refuses, run_folder, tmp_path, caplog):
    command = ("export", run_folder, "--format", "body-gltf", "--clip", "reach", "--out", tmp_path / "a.glb")
    assert "--licensed-body" in refuses(*command)
    assert list(tmp_path.iterdir()) == []
    assert main([str(word) for word in (*command, "--licensed-body")]) == 0
    (warning,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert "body-gltf holds data of the licensed smpl body" in warning.getMessage()
    assert (tmp_path / "a.glb").read_bytes().startswith(b"glTF")


@pytest.mark.parametrize(("form", "suffix"), [("gltf", ".glb"), ("spz", ".spz")])
def test_other_stills(call, run_folder, tmp_path, form, suffix):
    out = tmp_path / f"a{suffix}"
    assert call("export", run_folder, "--format", form, "--rest", "--out", out)[0] == 0
    assert out.stat().st_size > 1000


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "ply", "--clip", "sleep"), "--clip: 'sleep'; the capture has sway"),
        (("--format", "ply", "--clip", "reach", "--frame", "99"), "--frame 99: 'reach' has frames 0 to"),
        (("--format", "ply-zip", "--clip", "reach", "--rest"), "--rest"),
        (("--format", "ply-zip", "--clip", "reach", "--frame", "1"), "--frame"),
        (("--format", "ply-zip"), "--clip: none given"),
        (("--format", "ply", "--clip", "reach", "--motion", "no.npz"), "not both"),
        (("--format", "ply", "--motion", "no.npz"), "no.npz: no such motion file"),
        (("--format", "ply", "--seed", "-1"), "--seed"),
    ],
)
def test_refusals(refuses, run_folder, tmp_path, arguments, said):
    suffix = ".zip" if "ply-zip" in arguments else ".ply"
    line = refuses("export", run_folder, *arguments, "--out", tmp_path / f"a{suffix}")
    assert said in line
    assert list(tmp_path.iterdir()) == []


def test_a_motion_files_up_and_the_written_files_are_two_flags(call, run_folder, tmp_path):
    np.savez(tmp_path / "lie.npz", poses=np.zeros((2, 72)), trans=np.zeros((2, 3)), fps=10.0)
    heights = {}
    for file_up in ("y", "-y"):
        out = tmp_path / f"{file_up}.ply"
        still = ("--motion", tmp_path / "lie.npz", f"--file-up={file_up}", "--frame", 0, "--up=y")
        assert call("export", run_folder, *still, "--out", out)[::2] == (0, [])
        means = read_splat_ply(out).means
        heights[file_up] = np.median(means[:, 1]) - means[:, 1].min()
        assert np.ptp(means[:, 1]) > 1, "the person is upright, or upside down, along the file's y"
    assert heights["y"] != pytest.approx(heights["-y"], abs=0.01)


def test_names_that_do_not_fit_are_refused(refuses, run_folder, tmp_path):
    assert "end in .ply" in refuses("export", run_folder, "--format", "ply", "--out", tmp_path / "a.obj")
    assert "--format ply-sequence, spark" in refuses("export", run_folder, "--out", tmp_path / "ada")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "precious").write_text("kept")
    command = ("export", run_folder, "--format", "ply-sequence", "--clip", "reach")
    assert "exists already" in refuses(*command, "--out", tmp_path / "full")
    assert (tmp_path / "full" / "precious").read_text() == "kept"
