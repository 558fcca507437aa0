"""glTF: splats with KHR_gaussian_splatting, and the skinned body in motion."""

import numpy as np
import pytest
import torch
from exported_splats import some_gaussians
from gltf_checks import khronos_messages, read_glb
from scipy.spatial.transform import Rotation

from actor3d.export.gltf_body import influences, write_gltf_body
from actor3d.export.gltf_splats import EXTENSION, write_gltf_splats
from actor3d.export.scene import ExportOptions, ExportScene, file_from_world
from actor3d.motion.motion import Motion

pytest.importorskip("pygltflib")


def test_splats_round_trip_and_validate(tmp_path):
    gaussians, path = some_gaussians(), tmp_path / "a.glb"
    write_gltf_splats(gaussians, path)
    content, arrays = read_glb(path)
    primitive = content["meshes"][0]["primitives"][0]
    assert primitive["mode"] == 0
    assert primitive["extensions"][EXTENSION]["kernel"] == "ellipse"
    assert content["extensionsUsed"] == [EXTENSION]
    named = {name.split(":")[-1]: arrays[index] for name, index in primitive["attributes"].items()}
    assert np.array_equal(named["POSITION"], gaussians.means.numpy())
    assert np.allclose(named["ROTATION"][:, [3, 0, 1, 2]], gaussians.quats.numpy())
    assert np.allclose(named["SCALE"], gaussians.scales.numpy())
    assert np.allclose(named["OPACITY"], gaussians.opacities.numpy())
    assert np.allclose(
        named["SH_DEGREE_0_COEF_0"] * 0.2820947917738781 + 0.5, gaussians.colors.numpy(), atol=1e-6
    )
    assert np.abs(named["COLOR_0"][:, :3] / 65535 - gaussians.colors.numpy()).max() < 1 / 255
    # The validator does not know the extension yet, and so takes its attributes' names for mistakes.
    messages = khronos_messages(path)
    assert all(EXTENSION in m["pointer"] and m["message"] == "Invalid attribute name." for m in messages)


@pytest.fixture(scope="module")
def scene(run, opened_run) -> ExportScene:
    networks, capture, _ = opened_run
    params = capture.params.select(list(capture.clip("reach").frames))
    motion = Motion.of_params("reach", capture.fps, params)
    up = torch.tensor([0.0, 0.0, 1.0])
    return ExportScene(subject=run.subject, networks=networks, motion=motion, up=up, sample=lambda: iter(()))


@pytest.fixture(scope="module")
def body_file(scene, tmp_path_factory):
    path = tmp_path_factory.mktemp("gltf") / "body.glb"
    write_gltf_body(scene, path, ExportOptions(texture=0))
    return path


def test_the_body_validates(body_file):
    assert khronos_messages(body_file) == []


def test_the_body_moves_as_the_body_model_poses_it(scene, body_file):
    content, arrays = read_glb(body_file)
    body, surface = scene.subject.body, scene.subject.surface
    primitive = content["meshes"][0]["primitives"][0]["attributes"]
    rest = np.c_[arrays[primitive["POSITION"]], np.ones(len(surface.rest_vertices))]
    skin = content["skins"][0]
    inverse = arrays[skin["inverseBindMatrices"]].transpose(0, 2, 1)
    rotations, translations = _animated(content, arrays)
    directions = body.pose_directions
    body.pose_directions = None
    try:
        params = scene.motion.params(scene.subject.betas)
        expected = body(params, surface.rest_vertices).vertices.numpy()
    finally:
        body.pose_directions = directions
    turn = file_from_world(scene.up, "y").numpy()
    for frame in range(len(scene.motion)):
        world = _world_matrices(content, rotations, translations, frame)
        matrices = np.stack([world[node] for node in skin["joints"]]) @ inverse
        posed = np.zeros((len(rest), 3))
        for index in range(len(primitive)):
            if f"JOINTS_{index}" in primitive:
                joints, weights = arrays[primitive[f"JOINTS_{index}"]], arrays[primitive[f"WEIGHTS_{index}"]]
                posed += np.einsum("nk,nkxy,ny->nx", weights, matrices[joints][:, :, :3], rest)
        assert np.abs(posed - expected[frame] @ turn.T).max() < 1e-4


def _animated(content, arrays):
    rotations, translations = {}, {}
    for channel in content["animations"][0]["channels"]:
        sampler = content["animations"][0]["samplers"][channel["sampler"]]
        where = rotations if channel["target"]["path"] == "rotation" else translations
        where[channel["target"]["node"]] = arrays[sampler["output"]]
    return rotations, translations


def _world_matrices(content, rotations, translations, frame):
    world = {}

    def visit(node: int, above: np.ndarray) -> None:
        entry = content["nodes"][node]
        local = np.eye(4)
        quat = rotations[node][frame] if node in rotations else entry.get("rotation", [0, 0, 0, 1])
        local[:3, :3] = Rotation.from_quat(quat).as_matrix()
        local[:3, 3] = (
            translations[node][frame] if node in translations else entry.get("translation", [0, 0, 0])
        )
        world[node] = above @ local
        for child in entry.get("children", []):
            visit(child, world[node])

    for root in content["scenes"][0]["nodes"]:
        visit(root, np.eye(4))
    return world


@pytest.mark.parametrize(("joints", "needed", "sets"), [(24, 2, 1), (24, 5, 2), (24, 24, 2), (3, 3, 1)])
def test_weights_come_in_sets_of_four_and_sum_to_one(joints, needed, sets):
    draw = np.random.default_rng(0)
    weights = np.zeros((50, joints), np.float32)
    for row in weights:
        row[draw.permutation(joints)[:needed]] = draw.random(needed) + 0.05
    weights /= weights.sum(1, keepdims=True)
    found = influences(weights)
    assert len(found) == sets
    total = sum(part[1].sum(1) for part in found)
    assert np.allclose(total, 1, atol=1e-6)
    for numbers, shares in found:
        assert numbers.shape == shares.shape == (50, 4)
        assert (numbers[shares == 0] == 0).all()
