"""Finds, reads and writes body model files: the free bodies that come with the project, and those the user brings."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from torch import Tensor

from actor3d.bodies.content import OPTIONAL, REQUIRED, body_data, stated_gender
from actor3d.bodies.kinds import GENDERS, BodyKind
from actor3d.bodies.registry import BODY_MODELS
from actor3d.errors import InputError, MissingInputError
from actor3d.io.atomic import atomic_file
from actor3d.io.bounded import read_plain_archive
from actor3d.io.pickles import read_pickle
from rectifier3d.geometry.body import BodyModel

SEARCH_VARIABLE = "ACTOR3D_BODY_MODELS"
"""Environment variable with folders of body model files, separated like those of PATH."""
Folders: TypeAlias = str | Path | Sequence[str | Path]
"""One folder or several; ``~`` is the home folder."""

_MAX_BYTES = 800 << 20
"""The largest file of the family, a pickled SMPL-X with everything in it, has 520 MB."""


def as_folders(folders: Folders) -> tuple[Path, ...]:
    """One folder or several as paths, ``~`` expanded."""
    several = (folders,) if isinstance(folders, str | Path) else folders
    return tuple(Path(folder).expanduser() for folder in several)


def free_body(gender: str = "neutral") -> BodyModel:
    """The free body that comes with the project (CC0): SMPL's 24 joints, 10 shape coefficients.

    Raises:
        InputError: if the gender is not "neutral", "male" or "female".
    """
    return find_body_model("free", gender)


def find_body_model(kind: str, gender: str, search: Folders = ()) -> BodyModel:
    """Load a body model by kind ("free", "smpl", "smplh", "smplx", or another package's) and gender.

    Raises:
        InputError: if there is no such kind or gender, or the file found is of another kind.
        MissingInputError: if no such file is found.
    """
    wanted = _wanted(kind, gender)
    if wanted.make is not None:
        return wanted.make(gender)
    path = find_body_file(kind, gender, search)
    model = wanted.read(path)
    if model.kind != kind:
        raise InputError(f"{path} is named like a {kind} body but holds a {model.kind} one")
    return model


def find_body_file(kind: str, gender: str, search: Folders = ()) -> Path:
    """Where the file of a body model lies.

    Files are looked for, under the names they have when downloaded, in each folder of ``search`` and of the
    environment variable ACTOR3D_BODY_MODELS, then in ``body_models`` here and in the home folder; and in these
    folders' subfolder named after the kind.

    Raises:
        InputError: if there is no such kind or gender.
        MissingInputError: if no such file is found.
    """
    wanted = _wanted(kind, gender)
    folders = _search_path(search) if wanted.folder is None else [wanted.folder]
    for folder in folders:
        for place in (folder, folder / kind):
            for name in wanted.file_names(gender):
                if (place / name).is_file():
                    return place / name
    raise MissingInputError(_not_found(wanted, gender, folders))


def load_body_model(path: Path) -> BodyModel:
    """Read a body model from an SMPL, SMPL-H or SMPL-X file, ``.npz`` or ``.pkl``, or one of their format.

    Pickles are read without running what they contain, and without chumpy.

    Raises:
        MissingInputError: if there is no such file.
        InputError: if the file is not a body model, is damaged, or contradicts itself.
    """
    path = Path(path)
    if not path.is_file():
        raise MissingInputError(f"no body model file at {path}")
    if path.suffix not in (".npz", ".pkl"):
        raise InputError(f"{path} is not a body model file: expected .npz or .pkl")
    content = _read_npz(path) if path.suffix == ".npz" else read_pickle(path, _MAX_BYTES)
    if not isinstance(content, dict):
        raise InputError(f"{path} is not a body model: expected a dict, found {type(content).__name__}")
    missing = [key for key in REQUIRED if key not in content]
    if missing:
        raise InputError(f"{path} is not a body model: it lacks {', '.join(missing)}")
    try:
        data = body_data(content, gender=stated_gender(content, path))
    except (ValueError, TypeError) as error:
        raise InputError(f"{path} is not a usable body model: {error}") from error
    return BodyModel(data)


def save_body_model(path: Path, model: BodyModel) -> None:
    """Write a body model as an ``.npz`` from which :func:`load_body_model` reads the very same one.

    Whether the model may be passed on is for the caller to know: :func:`~actor3d.bodies.registry.is_licensed`.

    Args:
        path: The file, whose suffix must be ``.npz``; written whole or not at all.
        model: Of any kind.

    Raises:
        InputError: if the path has another suffix.
        OSError: if nothing can be written there.
    """
    if path.suffix != ".npz":
        raise InputError(f"{path}: body models are written as .npz")
    arrays = {
        "kind": np.array(model.kind),
        "gender": np.array(model.gender),
        "joint_names": np.array(model.joint_names, dtype=np.str_),
        "kintree_table": np.stack([np.array(model.parents), np.arange(model.num_joints)]).astype(np.int64),
        "f": _int64(model.faces),
        "v_template": _float32(model.template),
        "weights": _float32(model.weights),
        "J_regressor": _float32(model.joint_regressor),
        "shapedirs": _float32(model.shape_directions),
        "exprdirs": np.zeros((model.num_vertices, 3, 0), np.float32),
    }
    if model.expression_directions is not None:
        arrays["exprdirs"] = _float32(model.expression_directions)
    if model.pose_directions is not None:
        arrays["posedirs"] = _float32(model.pose_directions)
    with atomic_file(path) as made:
        np.savez_compressed(made, **arrays)  # pyright: ignore[reportArgumentType]


def body_fingerprint(model: BodyModel) -> str:
    """What tells a body model from any other: 64 hexadecimal digits.

    It is the same for the ``.npz`` and the ``.pkl`` of one model, with or without pose blend shapes, and says nothing
    of what the model looks like.
    """
    digest = hashlib.sha256(model.kind.encode())
    for array in (
        _float32(model.template),
        _int64(model.faces),
        _float32(model.weights),
        np.array(model.parents, np.int64),
    ):
        digest.update(f" {array.dtype} {array.shape} ".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()


def _wanted(kind: str, gender: str) -> BodyKind:
    if kind not in BODY_MODELS:
        raise InputError(f"body model kind must be one of {', '.join(BODY_MODELS.names())}, got {kind!r}")
    if gender not in GENDERS:
        raise InputError(f"body model gender must be one of {', '.join(GENDERS)}, got {gender!r}")
    wanted = BODY_MODELS[kind]
    if gender not in wanted.genders:
        raise InputError(f"there is no {gender} {kind} body, only {', '.join(wanted.genders)}")
    return wanted


def _search_path(search: Folders) -> list[Path]:
    named = [Path(folder) for folder in os.environ.get(SEARCH_VARIABLE, "").split(os.pathsep) if folder]
    return [*as_folders(search), *as_folders(named), Path("body_models"), Path.home() / "body_models"]


def _not_found(wanted: BodyKind, gender: str, folders: Sequence[Path]) -> str:
    source = f" from {wanted.source}" if wanted.source else ""
    names = " or ".join(wanted.file_names(gender)[:2])
    return (
        f"no {gender} {wanted.name} body model found (looked in {', '.join(map(str, folders))}). Download it{source} "
        f"under its own licence, and put {names} into {folders[-1]}, "
        f"or into a folder named by --body-models or ${SEARCH_VARIABLE}"
    )


def _read_npz(path: Path) -> dict[str, np.ndarray]:
    # Files of the SMPL family also hold pickled objects; those needed here are all plain arrays.
    try:
        return read_plain_archive(path, (*REQUIRED, *OPTIONAL), _MAX_BYTES)
    except (ValueError, OSError) as error:
        raise InputError(f"{path} is damaged or not an .npz file of plain arrays: {error}") from error


def _float32(tensor: Tensor) -> np.ndarray:
    return np.ascontiguousarray(tensor.detach().cpu().numpy(), dtype=np.float32)


def _int64(tensor: Tensor) -> np.ndarray:
    return np.ascontiguousarray(tensor.detach().cpu().numpy(), dtype=np.int64)
