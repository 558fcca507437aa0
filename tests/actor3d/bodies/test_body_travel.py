"""Body models that are written, read again, and recognised."""

import pickle
from pathlib import Path

import numpy as np
import pytest
import torch
from synthetic import tiny_body, tiny_body_arrays

from actor3d.bodies.files import body_fingerprint, free_body, load_body_model, save_body_model
from actor3d.bodies.registry import BODY_MODELS, is_licensed
from rectifier3d.geometry.body import BodyData, BodyModel

TENSORS = (
    "template", "faces", "weights", "joint_regressor", "shape_directions", "pose_directions",
    "expression_directions", "template_joints", "joint_directions",
)  # fmt: skip


def _with_face(num_shapes: int, num_expressions: int) -> BodyModel:
    """A body of SMPL-X's kind, as its files hold it."""
    rng = np.random.default_rng(1)

    def floats(*shape: int) -> torch.Tensor:
        return torch.from_numpy(rng.normal(size=shape).astype(np.float32))

    weights = floats(20, 55).softmax(1)
    return BodyModel(
        BodyData(
            template=floats(20, 3),
            faces=torch.from_numpy(rng.integers(0, 20, (9, 3))),
            parents=tuple(range(-1, 54)),
            joint_names=tuple(f"joint {joint}" for joint in range(55)),
            weights=weights,
            joint_regressor=floats(55, 20),
            shape_directions=floats(20, 3, num_shapes),
            pose_directions=None,
            kind="smplx",
            gender="female",
            expression_directions=floats(20, 3, num_expressions) if num_expressions else None,
        )
    )


def _other(change: str) -> BodyModel:
    body = tiny_body()
    if change == "template":
        body.template = body.template + 1e-4
    if change == "faces":
        body.faces = body.faces.flip(0)
    if change == "weights":
        body.weights = body.weights.flip(0)
    if change == "parents":
        body.parents = (*body.parents[:-1], 19)
    if change == "kind":
        body.kind = "free"
    return body


@pytest.mark.parametrize(
    "body",
    [free_body("male"), tiny_body(), _with_face(10, 10), _with_face(300, 100), _with_face(20, 0)],
    ids=["free", "smpl", "smplx", "smplx of 400", "smplx without a face"],
)
def test_what_is_written_is_read_again_bit_by_bit(tmp_path: Path, body: BodyModel):
    save_body_model(tmp_path / "body.npz", body)
    again = load_body_model(tmp_path / "body.npz")
    for name in TENSORS:
        mine, its = getattr(body, name), getattr(again, name)
        assert (mine is None) == (its is None), name
        assert mine is None or (mine.dtype == its.dtype and torch.equal(mine, its)), name
    for name in ("parents", "joint_names", "kind", "gender"):
        assert getattr(again, name) == getattr(body, name), name
    assert body_fingerprint(again) == body_fingerprint(body)
    assert [path.name for path in tmp_path.iterdir()] == ["body.npz"]


def test_a_kind_of_another_package_keeps_its_name_and_joints(tmp_path: Path):
    body = tiny_body()
    body.kind, body.joint_names = "star", tuple(f"bone {joint}" for joint in range(24))
    save_body_model(tmp_path / "body.npz", body)
    again = load_body_model(tmp_path / "body.npz")
    assert (again.kind, again.joint_names) == ("star", body.joint_names)


def test_a_body_without_pose_blend_shapes_stays_without(tmp_path: Path):
    body = tiny_body()
    whole = body_fingerprint(body)
    body.pose_directions = None
    save_body_model(tmp_path / "body.npz", body)
    assert load_body_model(tmp_path / "body.npz").pose_directions is None
    assert body_fingerprint(body) == whole


def test_bodies_are_written_as_npz_only(tmp_path: Path):
    with pytest.raises(ValueError, match=r"body\.pkl: body models are written as \.npz"):
        save_body_model(tmp_path / "body.pkl", tiny_body())


@pytest.mark.parametrize(
    "names", [["a"] * 24, ["a"], [f"joint/{n}" for n in range(24)], [[f"j{n}" for n in range(24)]]]
)
def test_names_that_are_none_of_the_joints_are_refused(tmp_path: Path, names: list):
    arrays = tiny_body_arrays() | {"joint_names": np.array(names)}
    np.savez(tmp_path / "body.npz", **arrays)  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="joint_names must be 24 different words"):
        load_body_model(tmp_path / "body.npz")


def test_a_model_has_one_fingerprint_in_all_its_files(tmp_path: Path):
    arrays = tiny_body_arrays()
    exact = {
        name: array.astype(np.float64) if array.dtype.kind == "f" else array for name, array in arrays.items()
    }
    exact["f"] = arrays["f"].astype(np.uint32)
    exact["kintree_table"] = arrays["kintree_table"].astype(np.uint32)
    (tmp_path / "SMPL_MALE.pkl").write_bytes(pickle.dumps(exact, protocol=2))
    np.savez(tmp_path / "SMPL_MALE.npz", **arrays)  # pyright: ignore[reportArgumentType]
    prints = {
        body_fingerprint(load_body_model(tmp_path / f"SMPL_MALE.{suffix}")) for suffix in ("pkl", "npz")
    }
    assert prints == {body_fingerprint(tiny_body()), body_fingerprint(tiny_body().double())}
    assert len(prints.pop()) == 64


@pytest.mark.parametrize("change", ["template", "faces", "weights", "parents", "kind"])
def test_another_model_has_another_fingerprint(change: str):
    assert body_fingerprint(_other(change)) != body_fingerprint(tiny_body())
    assert body_fingerprint(_other("")) == body_fingerprint(tiny_body())


def test_only_what_is_free_may_be_passed_on():
    assert [kind for kind in BODY_MODELS.names() if not is_licensed(kind)] == ["free", "anny", "mhr"]
    assert is_licensed("a kind that nobody knows")


def test_every_kind_says_what_its_file_is_called():
    for kind in BODY_MODELS:
        names = [name for gender in kind.genders for name in kind.file_names(gender)]
        assert len(set(names)) == len(names) >= len(kind.genders)
        assert BODY_MODELS[kind.name] is kind
        assert kind.source.startswith("https://") == (kind.make is None and kind.folder is None)
