"""`actor3d import-gaussians`: there and back again."""

import pytest
import torch

from actor3d.cli.main import main
from actor3d.export.splat_ply import read_splat_ply, splat_ply
from actor3d.viewer.unpacking import packed_gaussians, read_avatar_pack
from rectifier3d.splats.rigged import to_world


@pytest.fixture(scope="module")
def exported(run_folder, tmp_path_factory):
    """A still of the avatar as a PLY, y-down."""
    out = tmp_path_factory.mktemp("exported") / "a.ply"
    command = (
        "export",
        run_folder,
        "--format",
        "ply",
        "--clip",
        "reach",
        "--frame",
        1,
        "--up=-y",
        "--out",
        out,
    )
    assert main([str(word) for word in command]) == 0
    return out


def _import(run_folder, file, out, *more):
    return (
        "import-gaussians",
        file,
        "--run",
        run_folder,
        "--clip",
        "reach",
        "--licensed-body",
        *more,
        "--out",
        out,
    )


def test_a_ply_comes_back_where_it_was(call, run_folder, opened_run, exported, tmp_path):
    out = tmp_path / "a.a3dv"
    assert call(*_import(run_folder, exported, out, "--frame", 1, "--up=-y"))[0] == 0
    avatar, capture, _ = opened_run
    found = packed_gaussians(read_avatar_pack(out.read_bytes(), "a.a3dv"))
    vertices = capture.posed_vertices([capture.clip("reach").frames[1]])[0]
    placed = to_world(found, avatar.surface, vertices)
    given = torch.from_numpy(read_splat_ply(exported).means.copy())
    # The file is y-down, the world z-up.
    given = torch.stack([given[:, 0], given[:, 2], -given[:, 1]], dim=-1)
    nearest = torch.cdist(placed.means, given).amin(1)
    # The container's 16 bits span the coordinates of all; on the tiny body's triangles of 30 cm that is coarse.
    assert nearest.quantile(0.9) < 4e-4
    assert nearest.max() < 4e-3


def test_a_container_becomes_a_page(call, run_folder, exported, tmp_path):
    container, page = tmp_path / "a.a3dv", tmp_path / "a.html"
    assert call(*_import(run_folder, exported, container, "--frame", 1, "--up=-y"))[0] == 0
    assert call("import-gaussians", container, "--licensed-body", "--out", page)[0] == 0
    assert page.read_text().lstrip().lower().startswith("<!doctype html")


def test_a_run_exports_a_container(call, run_folder, opened_run, tmp_path):
    out = tmp_path / "a.a3dv"
    command = (
        "export",
        run_folder,
        "--format",
        "skinned",
        "--clip",
        "reach",
        "--licensed-body",
        "--out",
        out,
    )
    assert call(*command)[0] == 0
    pack = read_avatar_pack(out.read_bytes(), "a.a3dv")
    assert pack.meta.body.joint_names[0] == "pelvis"


def test_refusals(refuses, run_folder, exported, tmp_path):
    out = tmp_path / "a.html"
    assert "no such file" in refuses("import-gaussians", tmp_path / "no.ply", "--out", out)
    assert "--run RUN" in refuses("import-gaussians", exported, "--out", out)
    assert "a page (.html)" in refuses("import-gaussians", exported, "--out", tmp_path / "a.obj")
    far = read_splat_ply(exported)
    far.means[:] += 3
    (tmp_path / "far.ply").write_bytes(splat_ply(far))
    assert "check --clip" in refuses(*_import(run_folder, tmp_path / "far.ply", out, "--frame", 1))
    assert "--frame 99" in refuses(*_import(run_folder, exported, out, "--frame", 99))
    (tmp_path / "bad.a3dv").write_bytes(b"rubbish" * 20)
    assert "not an actor3d container" in refuses("import-gaussians", tmp_path / "bad.a3dv", "--out", out)
    without = tuple(
        word
        for word in _import(run_folder, exported, out, "--frame", 1, "--up=-y")
        if word != "--licensed-body"
    )
    assert "--licensed-body" in refuses(*without)
    assert not out.exists()
