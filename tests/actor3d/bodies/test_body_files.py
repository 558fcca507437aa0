import pickle
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch

import actor3d.bodies.files as body_files
from actor3d.bodies.files import find_body_file, find_body_model, free_body, load_body_model
from rectifier3d.geometry.body import SmplParams

FREE = Path(body_files.__file__).parent / "free" / "free_female.npz"


def _tiny_content(num_joints: int = 24) -> dict[str, np.ndarray]:
    """A body model file of 30 vertices in a chain of joints."""
    generator = np.random.default_rng(0)
    weights = generator.random((30, num_joints))
    return {
        "v_template": generator.standard_normal((30, 3)),
        "f": generator.integers(0, 30, (20, 3)),
        "weights": weights / weights.sum(1, keepdims=True),
        "J_regressor": np.full((num_joints, 30), 1 / 30),
        "shapedirs": generator.standard_normal((30, 3, 10)),
        "posedirs": generator.standard_normal((30, 3, 9 * (num_joints - 1))),
        "kintree_table": np.array([range(-1, num_joints - 1), range(num_joints)]),
    }


def _save(path: Path, content: dict) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".npz":
        np.savez(path, **content)
    else:
        path.write_bytes(pickle.dumps(content, protocol=2))
    return path


@pytest.fixture(autouse=True)
def no_models_of_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory):
    monkeypatch.delenv("ACTOR3D_BODY_MODELS", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path_factory.mktemp("home")))


@pytest.mark.parametrize("suffix", ["npz", "pkl"])
@pytest.mark.parametrize(("kind", "num_joints"), [("smpl", 24), ("smplh", 52), ("smplx", 55)])
def test_the_kind_follows_from_the_joints(tmp_path: Path, suffix: str, kind: str, num_joints: int):
    body = load_body_model(_save(tmp_path / f"model.{suffix}", _tiny_content(num_joints)))
    assert (body.kind, body.num_joints, len(body.joint_names)) == (kind, num_joints, num_joints)
    assert body.parents == tuple(range(-1, num_joints - 1))
    posed = body(
        SmplParams(poses=torch.zeros(1, num_joints, 3), betas=torch.zeros(1, 10), trans=torch.zeros(1, 3))
    )
    torch.testing.assert_close(posed.vertices[0], body.template, atol=1e-5, rtol=0)


def test_a_free_body_may_have_any_joints(tmp_path: Path):
    content = _tiny_content(5) | {"kind": np.array("free"), "gender": np.array("male")}
    body = load_body_model(_save(tmp_path / "body.npz", content))
    assert (body.kind, body.gender, body.num_joints, body.joint_names[4]) == ("free", "male", 5, "joint4")


def test_pose_blend_shapes_may_be_absent_or_zero(tmp_path: Path):
    content = _tiny_content()
    assert load_body_model(_save(tmp_path / "full.npz", content)).pose_directions is not None
    content["posedirs"] = np.zeros_like(content["posedirs"])
    assert load_body_model(_save(tmp_path / "zero.npz", content)).pose_directions is None
    del content["posedirs"]
    assert load_body_model(_save(tmp_path / "none.npz", content)).pose_directions is None


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("SMPL_MALE.npz", "male"),
        ("SMPL_FEMALE.pkl", "female"),
        ("basicModel_f_lbs_10_207_0_v1.0.0.pkl", "female"),
        ("basicmodel_m_lbs_10_207_0_v1.1.0.pkl", "male"),
        ("smplh/female/model.npz", "female"),
        ("male/SMPL_NEUTRAL.npz", "neutral"),
        ("body.npz", "neutral"),
    ],
)
def test_the_gender_follows_from_the_file_name(tmp_path: Path, name: str, gender: str):
    assert load_body_model(_save(tmp_path / name, _tiny_content())).gender == gender


@pytest.mark.parametrize(
    ("kind", "name", "num_joints"),
    [
        ("smpl", "SMPL_MALE.npz", 24),
        ("smpl", "smpl/SMPL_MALE.pkl", 24),
        ("smpl", "smpl/basicmodel_m_lbs_10_207_0_v1.1.0.pkl", 24),
        ("smplh", "smplh/male/model.npz", 52),
        ("smplx", "smplx/SMPLX_MALE.npz", 55),
    ],
)
def test_models_are_found_under_their_usual_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, name: str, num_joints: int
):
    _save(tmp_path / "models" / name, _tiny_content(num_joints))
    body = find_body_model(kind, "male", [tmp_path / "elsewhere", tmp_path / "models"])
    assert (body.kind, body.gender) == (kind, "male")
    monkeypatch.setenv("ACTOR3D_BODY_MODELS", f"{tmp_path / 'elsewhere'}:{tmp_path / 'models'}")
    assert find_body_model(kind, "male").kind == kind


def test_the_free_body_needs_no_search():
    assert find_body_model("free", "female").kind == "free"
    assert find_body_file("free", "female") == FREE


def test_folders_are_given_as_text_or_paths_one_or_several(tmp_path: Path):
    path = _save(Path.home() / "models" / "SMPL_MALE.npz", _tiny_content())
    for search in ("~/models", path.parent, [str(path.parent)], (tmp_path, "~/models")):
        assert find_body_file("smpl", "male", search) == path


def test_a_model_not_found_says_what_to_put_where(tmp_path: Path):
    _save(tmp_path / "SMPL_FEMALE.npz", _tiny_content())
    with pytest.raises(FileNotFoundError) as caught:
        find_body_model("smpl", "male", [tmp_path])
    for part in (
        "no male smpl body model",
        str(tmp_path),
        "SMPL_MALE.npz",
        "SMPL_MALE.pkl",
        "ACTOR3D_BODY_MODELS",
    ):
        assert part in str(caught.value)
    home = Path.home() / "body_models"
    with pytest.raises(
        FileNotFoundError, match=f"looked in body_models, {home}.*SMPLX_MALE.npz.*into {home}"
    ):
        find_body_model("smplx", "male")
    _save(home / "smplx" / "SMPLX_MALE.npz", _tiny_content(55))
    assert find_body_model("smplx", "male").kind == "smplx"


def test_a_model_of_another_kind_is_not_taken_for_it(tmp_path: Path):
    path = _save(tmp_path / "SMPL_MALE.npz", _tiny_content(55))
    with pytest.raises(ValueError, match=f"{path} is named like a smpl body but holds a smplx one"):
        find_body_model("smpl", "male", [tmp_path])


def test_unknown_kinds_and_genders_are_refused():
    with pytest.raises(
        ValueError, match="kind must be one of free, anny, mhr, smpl, smplh, smplx, got 'star'"
    ):
        find_body_model("star", "male")
    for attempt in (lambda: find_body_model("smpl", "man"), lambda: free_body("man")):
        with pytest.raises(ValueError, match="gender must be one of neutral, male, female, got 'man'"):
            attempt()


def _break(key: str, change) -> dict[str, np.ndarray]:
    content = _tiny_content()
    content[key] = change(content[key])
    return content


def _with_nan(array: np.ndarray) -> np.ndarray:
    broken = array.copy()
    broken.flat[3] = np.nan
    return broken


@pytest.mark.parametrize("suffix", ["npz", "pkl"])
@pytest.mark.parametrize(
    ("key", "change", "message"),
    [
        ("v_template", _with_nan, "v_template holds numbers that are not finite"),
        (
            "v_template",
            lambda a: a[:, :2],
            r"v_template must be numbers of shape any x 3, found float64 of \(30, 2\)",
        ),
        ("v_template", lambda a: a.astype(str), "v_template must be numbers"),
        (
            "weights",
            lambda a: a[:29],
            r"weights must be numbers of shape 30 x any, found float64 of \(29, 24\)",
        ),
        ("weights", lambda a: a * 2, "do not sum to 1"),
        ("weights", lambda a: np.full((30, 23), 1 / 23), "it has 23 joints: expected 24"),
        ("J_regressor", lambda a: a.T, "J_regressor must be numbers of shape 24 x 30"),
        ("shapedirs", lambda a: a[0], "shapedirs must be numbers of shape 30 x 3 x any"),
        ("posedirs", lambda a: a[:, :, :9], "posedirs must be numbers of shape 30 x 3 x 207"),
        ("f", lambda a: a + 25, "f must name vertices 0 to 29"),
        ("f", lambda a: a.astype(float), "f must be integers"),
        ("kintree_table", lambda a: a[:, :5], "kintree_table must be integers of shape 2 x 24"),
        ("kintree_table", lambda a: np.roll(a, 3, axis=1), "kintree_table must list parents first"),
    ],
)
def test_files_that_contradict_themselves_are_refused(
    tmp_path: Path, suffix: str, key: str, change, message: str
):
    path = _save(tmp_path / f"body.{suffix}", _break(key, change))
    with pytest.raises(ValueError, match=f"body.{suffix} is not a usable body model: .*{message}"):
        load_body_model(path)


def test_files_that_are_no_body_models_are_refused(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=r"no body model file at .*missing\.npz"):
        load_body_model(tmp_path / "missing.npz")
    with pytest.raises(ValueError, match=r"body\.obj is not a body model file: expected \.npz or \.pkl"):
        load_body_model(_save(tmp_path / "body.obj", {}))
    with pytest.raises(ValueError, match=r"it lacks f, weights"):
        load_body_model(
            _save(tmp_path / "part.npz", {k: v for k, v in _tiny_content().items() if k not in "f,weights"})
        )
    with pytest.raises(ValueError, match=r"list\.pkl is not a body model: expected a dict, found list"):
        load_body_model(_save(tmp_path / "list.pkl", [1, 2]))  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("cut", [0, 100, 5000, -200])
def test_damaged_archives_are_refused(tmp_path: Path, cut: int):
    path = tmp_path / "SMPL_MALE.npz"
    path.write_bytes(FREE.read_bytes()[:cut])
    with pytest.raises(ValueError, match=r"is damaged or not an \.npz file"):
        load_body_model(path)


@pytest.mark.parametrize("place", [0.2, 0.5, 0.8])
def test_flipped_bytes_are_noticed(tmp_path: Path, place: float):
    content = bytearray(FREE.read_bytes())
    content[int(len(content) * place)] ^= 0xFF
    path = tmp_path / "SMPL_MALE.npz"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="is damaged"):
        load_body_model(path)


def test_archives_with_pickles_in_place_of_arrays_are_refused(tmp_path: Path):
    content = _tiny_content() | {"weights": np.array({"a": 1}, dtype=object)}
    with pytest.raises(ValueError, match=r"not an \.npz file of plain arrays"):
        load_body_model(_save(tmp_path / "body.npz", content))


def test_loading_warns_of_nothing(tmp_path: Path):
    path = _save(tmp_path / "body.pkl", _tiny_content())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        load_body_model(path)
        free_body()
