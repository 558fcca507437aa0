"""Finds and reads body model files: the free bodies that come with the project, and SMPL-family files."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPLH_JOINT_NAMES, SMPLX_JOINT_NAMES
from actor3d.io.bounded import read_plain_archive
from actor3d.io.pickles import read_pickle
from rectifier3d.geometry.body import BodyData, BodyModel

SEARCH_VARIABLE = "ACTOR3D_BODY_MODELS"
"""Environment variable with folders of body model files, separated like those of PATH."""
GENDERS = ("neutral", "male", "female")

_FREE_BODIES = Path(__file__).parent / "free"
_JOINT_NAMES = {
    "free": SMPL_JOINT_NAMES,
    "smpl": SMPL_JOINT_NAMES,
    "smplh": SMPLH_JOINT_NAMES,
    "smplx": SMPLX_JOINT_NAMES,
}
_SITES = {
    "smpl": "https://smpl.is.tue.mpg.de",
    "smplh": "https://mano.is.tue.mpg.de",
    "smplx": "https://smpl-x.is.tue.mpg.de",
}
_MOST_BYTES = 800 << 20
"""The largest file of the family, a pickled SMPL-X with everything in it, has 520 MB."""
_SMPLX_SHAPE_SPACE, _SMPLX_EXPRESSIONS = 300, 100
_LARGEST = 1e4
"""No coordinate, weight or shape direction of a body comes near this."""
_REQUIRED = ("v_template", "f", "weights", "J_regressor", "shapedirs", "kintree_table")


def free_body(gender: str = "neutral") -> BodyModel:
    """The free body that comes with the project (CC0): SMPL's 24 joints, 10 shape coefficients.

    Raises:
        ValueError: if the gender is not "neutral", "male" or "female".
    """
    _check_gender(gender)
    return load_body_model(_FREE_BODIES / f"free_{gender}.npz")


def find_body_model(kind: str, gender: str, search: Sequence[Path] = ()) -> BodyModel:
    """Load a body model by kind ("free", "smpl", "smplh", "smplx") and gender.

    Files are looked for, under the names they have when downloaded, in each folder of ``search`` and of the
    environment variable ACTOR3D_BODY_MODELS, then in ``body_models`` here and in the home folder; and in these
    folders' subfolder named after the kind.

    Raises:
        ValueError: if there is no such kind or gender, or the file found is of another kind.
        FileNotFoundError: if no such file is found.
    """
    if kind not in _JOINT_NAMES:
        raise ValueError(f"body model kind must be one of {', '.join(_JOINT_NAMES)}, got {kind!r}")
    _check_gender(gender)
    if kind == "free":
        return free_body(gender)
    named = [Path(folder) for folder in os.environ.get(SEARCH_VARIABLE, "").split(os.pathsep) if folder]
    folders = [*map(Path, search), *named, Path("body_models"), Path.home() / "body_models"]
    names = _file_names(kind, gender)
    for folder in folders:
        for path in (place / name for place in (folder, folder / kind) for name in names):
            if path.is_file():
                model = load_body_model(path)
                if model.kind != kind:
                    raise ValueError(f"{path} is named like a {kind} body but holds a {model.kind} one")
                return model
    where = ", ".join(map(str, folders))
    raise FileNotFoundError(
        f"no {gender} {kind} body model found (looked in {where}). Download it from {_SITES[kind]} under its "
        f"own licence, and put {names[0]} or {names[1]} into {folders[-1]}, "
        f"or into a folder named by --body-models or ${SEARCH_VARIABLE}"
    )


def load_body_model(path: Path) -> BodyModel:
    """Read a body model from an SMPL, SMPL-H or SMPL-X file, ``.npz`` or ``.pkl``, or one of their format.

    Pickles are read without running what they contain, and without chumpy.

    Raises:
        FileNotFoundError: if there is no such file.
        ValueError: if the file is not a body model, is damaged, or contradicts itself.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"no body model file at {path}")
    if path.suffix not in (".npz", ".pkl"):
        raise ValueError(f"{path} is not a body model file: expected .npz or .pkl")
    content = _read_npz(path) if path.suffix == ".npz" else read_pickle(path, _MOST_BYTES)
    if not isinstance(content, dict):
        raise ValueError(f"{path} is not a body model: expected a dict, found {type(content).__name__}")
    missing = [key for key in _REQUIRED if key not in content]
    if missing:
        raise ValueError(f"{path} is not a body model: it lacks {', '.join(missing)}")
    try:
        data = _body_data(content, gender=_gender(content, path))
    except (ValueError, TypeError) as error:
        raise ValueError(f"{path} is not a usable body model: {error}") from error
    return BodyModel(data)


def _check_gender(gender: str) -> None:
    if gender not in GENDERS:
        raise ValueError(f"body model gender must be one of {', '.join(GENDERS)}, got {gender!r}")


def _file_names(kind: str, gender: str) -> list[str]:
    """What the file of a model may be called, most usual first."""
    names = [f"{kind.upper()}_{gender.upper()}.{suffix}" for suffix in ("npz", "pkl")]
    if kind == "smpl":
        letter = gender if gender == "neutral" else gender[0]
        names += [
            f"basicModel_{letter}_lbs_10_207_0_v1.0.0.pkl",
            f"basicmodel_{letter}_lbs_10_207_0_v1.1.0.pkl",
        ]
    if kind == "smplh":
        names.append(f"{gender}/model.npz")
    return names


def _read_npz(path: Path) -> dict[str, np.ndarray]:
    # Files of the SMPL family also hold pickled objects; those needed here are all plain arrays.
    wanted = (*_REQUIRED, "posedirs", "kind", "gender")
    try:
        return read_plain_archive(path, wanted, _MOST_BYTES)
    except (ValueError, OSError) as error:
        raise ValueError(f"{path} is damaged or not an .npz file of plain arrays: {error}") from error


def _gender(content: Mapping[str, Any], path: Path) -> str:
    """The gender that the file states, or else its name or folder."""
    if str(content.get("gender")) in GENDERS:
        return str(content["gender"])
    words = f"{path.parent.name}_{path.stem}".lower().split("_")
    # The file's own name comes last and says more than its folder's.
    for word in reversed(words):
        for gender in GENDERS:
            if word == gender or (len(word) == 1 and word == gender[0]):
                return gender
    return "neutral"


def _body_data(content: Mapping[str, Any], *, gender: str) -> BodyData:
    template = _array(content, "v_template", (None, 3))
    num_vertices = len(template)
    weights = _array(content, "weights", (num_vertices, None))
    num_joints = weights.shape[1]
    shape_directions = _array(content, "shapedirs", (num_vertices, 3, None))
    kind = _kind(content, num_joints)
    expression_directions = None
    if kind == "smplx":
        shape_directions, expression_directions = _shape_and_expressions(shape_directions)
    names = _JOINT_NAMES[kind]
    data = BodyData(
        template=template,
        faces=_faces(content["f"], num_vertices),
        parents=_parents(content["kintree_table"], num_joints),
        joint_names=names if len(names) == num_joints else tuple(f"joint{j}" for j in range(num_joints)),
        weights=weights,
        joint_regressor=_array(content, "J_regressor", (num_joints, num_vertices)),
        shape_directions=shape_directions,
        pose_directions=_pose_directions(content, num_vertices, num_joints),
        kind=kind,
        gender=gender,
        expression_directions=expression_directions,
    )
    if (data.weights.sum(1) - 1).abs().max() > 1e-3:
        raise ValueError("weights of some vertices do not sum to 1")
    return data


def _kind(content: Mapping[str, Any], num_joints: int) -> str:
    if str(content.get("kind")) == "free":
        return "free"
    for kind in ("smpl", "smplh", "smplx"):
        if len(_JOINT_NAMES[kind]) == num_joints:
            return kind
    raise ValueError(
        f"it has {num_joints} joints: expected 24 (SMPL), 52 (SMPL-H), 55 (SMPL-X), or an entry kind='free'"
    )


def _array(content: Mapping[str, Any], key: str, shape: tuple[int | None, ...]) -> torch.Tensor:
    array = np.asarray(content[key])
    fits = array.ndim == len(shape) and all(
        wanted in (None, found) for wanted, found in zip(shape, array.shape, strict=True)
    )
    if not fits or array.dtype.kind not in "fiu":
        expected = " x ".join("any" if size is None else str(size) for size in shape)
        raise ValueError(f"{key} must be numbers of shape {expected}, found {array.dtype} of {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError(f"{key} holds numbers that are not finite")
    if array.size and max(abs(float(array.min())), abs(float(array.max()))) > _LARGEST:
        raise ValueError(f"{key} holds numbers beyond {_LARGEST:g}: expected metres")
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32))


def _faces(stored: Any, num_vertices: int) -> torch.Tensor:
    faces = np.asarray(stored)
    if faces.ndim != 2 or faces.shape[1] != 3 or faces.dtype.kind not in "iu":
        raise ValueError(f"f must be integers of shape any x 3, found {faces.dtype} of {faces.shape}")
    faces = faces.astype(np.int64)
    if faces.size == 0 or faces.min() < 0 or faces.max() >= num_vertices:
        raise ValueError(f"f must name vertices 0 to {num_vertices - 1}")
    return torch.from_numpy(faces)


def _parents(stored: Any, num_joints: int) -> tuple[int, ...]:
    table = np.asarray(stored)
    if table.shape != (2, num_joints) or table.dtype.kind not in "iu":
        raise ValueError(f"kintree_table must be integers of shape 2 x {num_joints}, found {table.shape}")
    # The root's parent is stored as -1, often as an unsigned number.
    parents = (-1, *(int(parent) for parent in table[0, 1:]))
    for joint, parent in enumerate(parents[1:], start=1):
        if not 0 <= parent < joint:
            raise ValueError(f"kintree_table must list parents first, but joint {joint} hangs on {parent}")
    return parents


def _shape_and_expressions(stored: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The body's own shape, and the expressions that SMPL-X files store behind it: 300 + 100, or 10 + 10."""
    long = stored.shape[2] >= _SMPLX_SHAPE_SPACE + _SMPLX_EXPRESSIONS
    shape = _SMPLX_SHAPE_SPACE if long else 10
    expressions = stored[..., shape : shape + _SMPLX_EXPRESSIONS]
    return stored[..., :shape], expressions if expressions.shape[2] else None


def _pose_directions(content: Mapping[str, Any], num_vertices: int, num_joints: int) -> torch.Tensor | None:
    """Pose blend shapes; None where the file has none or only zeros, which would cost time for nothing."""
    if content.get("posedirs") is None:
        return None
    directions = _array(content, "posedirs", (num_vertices, 3, 9 * (num_joints - 1)))
    return directions if directions.any() else None
