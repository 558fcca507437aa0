"""Captures of bodies with hands and faces: EasyMocap's fits of SMPL-H and SMPL-X, on tiny bodies of those kinds."""

import json

import numpy as np
import pytest
import torch
from layouts import write_easymocap
from scipy.spatial.transform import Rotation
from synthetic import tiny_body_arrays

from actor3d.bodies.skeletons import SMPL_PARENTS, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.captures.capture import open_capture
from actor3d.captures.check import check_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.converting import convert_capture
from actor3d.captures.fits import parse_fit
from rectifier3d.geometry.body import SmplParams

JOINTS = {"smplh": len(SMPLH_JOINT_NAMES), "smplx": len(SMPLX_JOINT_NAMES)}


def body_file(folder, kind, gender="neutral"):
    """The tiny body with fingers (and a jaw and eyes), each of which moves a few vertices of its hand or head."""
    arrays = tiny_body_arrays()
    count, vertices = JOINTS[kind], len(arrays["v_template"])
    weights, regressor = np.zeros((vertices, count)), np.zeros((count, vertices))
    weights[:, :22], regressor[:22] = arrays["weights"][:, :22], arrays["J_regressor"][:22]
    face = count - 52
    parents = [*SMPL_PARENTS[:22], *[15] * face]
    for side, wrist in ((0, 20), (1, 21)):
        hand = np.flatnonzero(arrays["weights"][:, 22 + side] > 0)
        for finger in range(15):
            joint = 22 + face + 15 * side + finger
            parents.append(wrist if finger % 3 == 0 else joint - 1)
            weights[hand[finger % len(hand)], joint] = 1
            regressor[joint, hand[finger % len(hand)]] = 1
    for joint in range(22, 22 + face):
        weights[15 * 14 + joint - 22, joint] = 2
        regressor[joint, 15 * 14] = 1
    weights[weights.sum(1) == 0, 0] = 1
    content = {
        **arrays,
        "weights": weights / weights.sum(1, keepdims=True),
        "J_regressor": regressor,
        "posedirs": np.zeros((vertices, 3, 9 * (count - 1))),
        "kintree_table": np.array([parents, range(count)]),
    }
    if kind == "smplx":
        # Behind the shape's ten directions come ten of the expression, which moves the head.
        moved = arrays["shapedirs"] * (arrays["weights"][:, 15] > 0)[:, None, None]
        content["shapedirs"] = np.concatenate([arrays["shapedirs"], moved], axis=2)
    folder.mkdir(exist_ok=True)
    np.savez(folder / f"{kind.upper()}_{gender.upper()}.npz", **content)
    return folder


def rewrite(root, change):
    for file in sorted((root / "output/smpl/smpl").iterdir()):
        people = json.loads(file.read_text())
        people[0] |= change(people[0])
        file.write_text(json.dumps(people))


def whole_pose(kind, poses):
    """SMPL's pose as the kind's, with fingers and face that move."""
    rng = np.random.default_rng(3)
    return np.concatenate(
        [np.asarray(poses).reshape(-1)[:66], rng.normal(scale=0.3, size=3 * (JOINTS[kind] - 22))]
    )


@pytest.mark.parametrize("kind", JOINTS)
def test_whole_poses_move_fingers_and_face(tiny, tmp_path, kind):
    root = write_easymocap(tiny, tmp_path / "source")
    fitted = {}

    def change(person):
        pose = whole_pose(kind, person["poses"])
        fitted.setdefault("pose", pose)
        smile = {"expression": [np.linspace(-1, 1, 10).tolist()]} if kind == "smplx" else {}
        return {"poses": [pose.tolist()], **smile}

    rewrite(root, change)
    bodies = (body_file(tmp_path / "bodies", kind),)
    capture = open_capture(root, body_models=bodies)
    assert (capture.body.kind, capture.params.poses.shape[1]) == (kind, JOINTS[kind])
    person = json.loads((root / "output/smpl/smpl/000000.json").read_text())[0]
    at_origin = SmplParams(
        poses=torch.from_numpy(fitted["pose"]).float().reshape(1, -1, 3),
        betas=capture.params.betas[:1],
        trans=torch.zeros(1, 3),
        expression=torch.linspace(-1, 1, 10)[None] if kind == "smplx" else None,
    )
    resting = capture.body(at_origin, capture.surface.rest_vertices).vertices[0].double().numpy()
    turned = Rotation.from_rotvec(np.ravel(person["Rh"])).apply(resting) + np.ravel(person["Th"])
    np.testing.assert_allclose(capture.posed_vertices([0])[0].numpy(), turned, atol=1e-5)
    convert_capture(root, tmp_path / "out", ConversionOptions(body_models=bodies))
    imported = open_capture(tmp_path / "out", body_models=bodies)
    assert imported.description.body.kind == kind
    torch.testing.assert_close(imported.params.poses, capture.params.poses)
    frames = range(capture.num_frames)
    torch.testing.assert_close(imported.posed_vertices(frames), capture.posed_vertices(frames))
    assert check_capture(tmp_path / "out", body_models=bodies) == []


def test_expressions_move_the_face_alone(tiny, tmp_path):
    root = write_easymocap(tiny, tmp_path / "source")
    bodies = (body_file(tmp_path / "bodies", "smplx"),)
    rewrite(root, lambda p: {"poses": [whole_pose("smplx", p["poses"]).tolist()]})
    resting = open_capture(root, body_models=bodies)
    assert resting.params.expression is None
    rewrite(root, lambda _: {"expression": [[1.0] * 10]})
    smiling = open_capture(root, body_models=bodies)
    moved = (smiling.posed_vertices([1]) - resting.posed_vertices([1]))[0].norm(dim=-1) > 1e-6
    head = tiny_body_arrays()["weights"][:, 15] > 0
    assert moved.any()
    assert not moved.numpy()[~head].any()


def test_an_expression_in_some_frames_only_is_refused(tiny, tmp_path):
    root = write_easymocap(tiny, tmp_path / "source")
    rewrite(root, lambda p: {"poses": [whole_pose("smplx", p["poses"]).tolist()]})
    file = root / "output/smpl/smpl/000002.json"
    people = json.loads(file.read_text())
    people[0]["expression"] = [[0.5] * 10]
    file.write_text(json.dumps(people))
    with pytest.raises(
        ValueError, match=r"000002\.json: expression: has 10 expression coefficients, 000000\.json 0"
    ):
        open_capture(root, body_models=(body_file(tmp_path / "bodies", "smplx"),))


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("pose_face", np.zeros(6), "pose_face: "),
        ("pose_face", np.full(9, np.nan), "pose_face: "),
        ("expression", np.full(10, np.inf), "expression: "),
        ("expression", np.zeros(4), r"expression: has shape \(4,\), but 000000.npz has \(10,\)"),
    ],
)
def test_a_damaged_face_is_named(tiny, tmp_path, key, value, message):
    root = write_easymocap(tiny, tmp_path / "source")
    bodies = (body_file(tmp_path / "bodies", "smplx"),)
    pose = whole_pose("smplx", json.loads((root / "output/smpl/smpl/000000.json").read_text())[0]["poses"])
    rewrite(root, lambda _: {"poses": [pose.tolist()], "expression": [[0.5] * 10]})
    convert_capture(root, tmp_path / "out", ConversionOptions(body_models=bodies))
    file = sorted((tmp_path / "out/models").glob("*.npz"))[1]
    with np.load(file) as stored:
        arrays = {**stored, key: value}
    np.savez(file, **arrays)
    with pytest.raises(ValueError, match=rf"{file.name}: {message}"):
        open_capture(tmp_path / "out", body_models=bodies)


def test_hands_beside_the_pose_are_read_or_rest(tiny, tmp_path, caplog):
    root = write_easymocap(tiny, tmp_path / "source")
    hand = np.linspace(0, 0.4, 45)
    rewrite(
        root, lambda p: {"poses": [p["poses"][0][:66]], "handl": [hand.tolist()], "handr": [(-hand).tolist()]}
    )
    bodies = (body_file(tmp_path / "bodies", "smplh"),)
    capture = open_capture(root, body_models=bodies)
    assert capture.body.kind == "smplh"
    np.testing.assert_allclose(capture.params.poses[2, 22:37].reshape(-1), hand, atol=1e-6)
    np.testing.assert_allclose(capture.params.poses[2, 37:].reshape(-1), -hand, atol=1e-6)
    rewrite(root, lambda p: {"handl": [[0.1] * 6], "handr": [[0.2] * 6]})
    assert not open_capture(root, body_models=bodies).params.poses[:, 22:].any()
    assert caplog.text.count("coefficients of a hand model") == 1


@pytest.mark.parametrize(
    ("values", "joints"), [(78, 52), (87, 55), (75, 52), (84, 55), (165, 55), (153, 52), (66, 22)]
)
def test_every_length_that_easymocap_writes_is_understood(values, joints):
    flat = np.arange(1, values + 1) / 100
    person = {"Rh": [[0, 0, 0]], "Th": [[0, 0, 0]], "poses": [flat.tolist()], "shapes": [[0] * 10]}
    poses = parse_fit(person, "here: 0").poses
    assert poses.shape == (joints, 3)
    # Three values less: the pelvis is left out.
    pelvis_left_out = values in (75, 84, 153)
    np.testing.assert_allclose(poses[1], flat[:3] if pelvis_left_out else flat[3:6])
    if values == 87:
        # Jaw and eyes come last there, behind the hands' coefficients.
        np.testing.assert_allclose(poses[22:25].reshape(-1), flat[-9:])
        assert not poses[25:].any()


def test_a_missing_body_with_hands_is_named(tiny, tmp_path):
    root = write_easymocap(tiny, tmp_path / "source")
    rewrite(
        root,
        lambda person: {"poses": [whole_pose("smplx", person["poses"]).tolist()], "expression": [[0] * 10]},
    )
    with pytest.raises(
        FileNotFoundError, match=r"no neutral smplx body model .*SMPLX_NEUTRAL\.npz"
    ) as caught:
        open_capture(root)
    assert "https://smpl-x.is.tue.mpg.de" in str(caught.value)


def test_frames_of_different_models_are_refused(tiny, tmp_path):
    root = write_easymocap(tiny, tmp_path / "source")
    file = root / "output/smpl/smpl/000003.json"
    people = json.loads(file.read_text())
    people[0]["poses"] = [whole_pose("smplx", people[0]["poses"]).tolist()]
    file.write_text(json.dumps(people))
    bodies = (body_file(tmp_path / "bodies", "smplx"),)
    np.savez(tmp_path / "bodies" / "SMPL_NEUTRAL.npz", **tiny_body_arrays())
    with pytest.raises(ValueError, match=r"000003\.json: poses: has 55 joints, 000000\.json 24"):
        open_capture(root, body_models=bodies)
