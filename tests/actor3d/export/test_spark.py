"""Splats with skin weights for Spark: what is written, and what Spark shows of it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from npm_page import canvas_picture, opened_page
from scipy.spatial.transform import Rotation

from actor3d.export.export_run import OpenAvatar, export_avatar
from actor3d.export.options import ExportRequest
from actor3d.export.registry import EXPORTERS
from actor3d.export.splat_ply import read_splat_ply
from actor3d.export.splats import from_splats
from rectifier3d.geometry.cameras import Cameras, look_at
from rectifier3d.geometry.rotations import multiply_quats
from rectifier3d.splats.gaussians import Gaussians
from rectifier3d.splats.raster import render_gaussians

SIZE = 256
REQUEST = ExportRequest(clip="reach", mode="repose", licensed_body=True, packages="node_modules")


@pytest.fixture(scope="module")
def avatar(run) -> OpenAvatar:
    return OpenAvatar(run=run, networks=run.networks(torch.device("cpu")))


@pytest.fixture(scope="module")
def folder(avatar, tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("spark") / "ada"
    export_avatar(avatar, EXPORTERS["spark"], out, REQUEST)
    return out


@pytest.fixture(scope="module")
def skin(folder) -> dict:
    return json.loads((folder / "skin.json").read_text("utf-8"))


def array(folder: Path, skin: dict, name: str) -> np.ndarray:
    entry = skin["arrays"][name]
    data = (folder / skin["arrays"]["file"]).read_bytes()
    count = int(np.prod(entry["shape"]))
    return np.frombuffer(data, entry["type"], count, entry["offset"]).reshape(entry["shape"])


def skinned(folder: Path, skin: dict, frame: int) -> Gaussians:
    """The splats as bones move them, by dual quaternions, written from their definition."""
    rest = from_splats(read_splat_ply(folder / skin["splats"]["file"]))
    joints, shares = array(folder, skin, "joints"), array(folder, skin, "weights") / 255
    bones = array(folder, skin, "bones")[frame].astype(np.float64)
    real = bones[:, :4]
    # The dual part is half the translation times the rotation.
    dual = 0.5 * hamilton(np.c_[bones[:, 4:], np.zeros(len(bones))], real)
    chosen = real[joints]
    signs = np.where((chosen * chosen[:, :1]).sum(2) < 0, -1.0, 1.0) * shares
    blended, pushed = ((signs[..., None] * part[joints]).sum(1) for part in (real, dual))
    length = np.linalg.norm(blended, axis=1, keepdims=True)
    blended, pushed = blended / length, pushed / length
    moved = 2 * hamilton(pushed, blended * [-1, -1, -1, 1])[:, :3]
    turns = Rotation.from_quat(blended)
    means = turns.apply(rest.means.double().numpy()) + moved
    quats = multiply_quats(torch.from_numpy(np.roll(blended, 1, axis=1)).float(), rest.quats)
    return Gaussians(
        means=torch.from_numpy(means).float(),
        quats=quats,
        scales=rest.scales,
        opacities=rest.opacities,
        colors=rest.colors,
    )


def hamilton(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    (ax, ay, az, aw), (bx, by, bz, bw) = one.T, other.T
    return np.stack(
        [
            aw * bx + ax * bw + ay * bz - az * by,
            aw * by - ax * bz + ay * bw + az * bx,
            aw * bz + ax * by - ay * bx + az * bw,
            aw * bw - ax * bx - ay * by - az * bz,
        ],
        axis=1,
    )


def test_weights_are_shares_of_known_bones(folder, skin):
    joints, weights = array(folder, skin, "joints"), array(folder, skin, "weights")
    assert (weights.astype(int).sum(1) == 255).all()
    assert (np.diff(weights.astype(int), axis=1) <= 0).all()
    assert joints.max() < len(skin["bones"])
    assert (joints[weights == 0] == 0).all()
    assert [bone["parent"] for bone in skin["bones"]].count(-1) == 1


def test_bones_bring_the_splats_to_where_the_avatar_has_them(folder, skin, avatar, tmp_path):
    still = tmp_path / "first.ply"
    export_avatar(avatar, EXPORTERS["ply"], still, replace(REQUEST, frame=0, up="y"))
    expected = from_splats(read_splat_ply(still))
    moved = skinned(folder, skin, 0)
    distances = (moved.means - expected.means).norm(dim=1)
    assert distances.median() < 0.002
    assert distances.quantile(0.9) < 0.02
    torch.testing.assert_close(moved.colors, expected.colors)
    extent = expected.means.aminmax(dim=0)
    assert torch.tensor(skin["view"]["centre"]).sub(sum(extent) / 2).abs().max() < 0.1


def test_the_page_names_its_packages(folder, avatar, tmp_path):
    page = (folder / "index.html").read_text("utf-8")
    assert '"@sparkjsdev/spark": "./node_modules/@sparkjsdev/spark/dist/spark.module.js"' in page
    request = replace(REQUEST, packages="https://x.org/</script>")
    export_avatar(avatar, EXPORTERS["spark"], tmp_path / "b", request)
    page = (tmp_path / "b" / "index.html").read_text("utf-8")
    assert "https://x.org/<\\/script>/three@" in page


def test_spark_shows_the_motion(folder, skin):
    with opened_page(folder, SIZE, "three", "@sparkjsdev/spark") as page:
        page.wait_for_function("globalThis.player !== undefined", timeout=60_000)
        shown = [picture_of(page, frame) for frame in range(2)]
    expected = [drawn(skinned(folder, skin, frame), skin) for frame in range(2)]
    apart = [[np.abs(one - other).mean() for other in expected] for one in shown]
    assert max(apart[0][0], apart[1][1]) < 0.003
    assert min(apart[0][1], apart[1][0]) > 0.008


def picture_of(page, frame: int) -> np.ndarray:
    stop = "(frame) => { player.playing = false; player.show(frame); player.shownAt = player.pictures; }"
    page.evaluate(stop, frame)
    page.wait_for_function("player.pictures > player.shownAt + 12", timeout=60_000)
    return canvas_picture(page, "player.renderer.domElement")


def drawn(gaussians: Gaussians, skin: dict) -> np.ndarray:
    centre = torch.tensor(skin["view"]["centre"])
    eye = centre + torch.tensor([0.0, 0.0, 3.6 * skin["view"]["radius"]])
    R, t = look_at(eye[None], centre, torch.tensor([0.0, 1.0, 0.0]))
    focal = SIZE / 2 / np.tan(np.radians(20))
    K = torch.tensor([[[focal, 0, SIZE / 2], [0, focal, SIZE / 2], [0, 0, 1]]]).float()
    camera = Cameras(R=R, t=t, K=K, image_size=(SIZE, SIZE))
    return render_gaussians(gaussians, camera).rgb[0].permute(1, 2, 0).numpy()
