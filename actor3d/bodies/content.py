"""What a body model file of the SMPL family holds, checked and made tensors of."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from actor3d.bodies.kinds import GENDERS
from actor3d.bodies.skeletons import FAMILY_JOINT_NAMES, SMPL_JOINT_NAMES
from rectifier3d.geometry.body import BodyData

REQUIRED = ("v_template", "f", "weights", "J_regressor", "shapedirs", "kintree_table")
OPTIONAL = ("posedirs", "exprdirs", "joint_names", "kind", "gender")
"""The second and third are the project's own: SMPL-X keeps expressions behind the shapes, and names no joints."""

_SMPLX_SHAPE_SPACE, _SMPLX_EXPRESSIONS = 300, 100
_LARGEST = 1e4
"""No coordinate, weight or shape direction of a body comes near this."""
_WORD = re.compile(r"\w[\w .-]{0,63}")


def stated_gender(content: Mapping[str, Any], path: Path) -> str:
    """The gender that the file states, or else its name or folder; "neutral" where nothing does."""
    if str(content.get("gender")) in GENDERS:
        return str(content["gender"])
    words = f"{path.parent.name}_{path.stem}".lower().split("_")
    # The file's own name comes last and says more than its folder's.
    for word in reversed(words):
        for gender in GENDERS:
            if word == gender or (len(word) == 1 and word == gender[0]):
                return gender
    return "neutral"


def body_data(content: Mapping[str, Any], *, gender: str) -> BodyData:
    """The arrays of a file as tensors.

    Args:
        content: What the file holds: all of ``REQUIRED``, and any of ``OPTIONAL``.
        gender: "neutral", "male" or "female".

    Raises:
        ValueError: if they contradict themselves or each other.
    """
    template = _array(content, "v_template", (None, 3))
    num_vertices = len(template)
    weights = _array(content, "weights", (num_vertices, None))
    num_joints = weights.shape[1]
    shape_directions = _array(content, "shapedirs", (num_vertices, 3, None))
    kind = _kind(content, num_joints)
    expression_directions = None
    if "exprdirs" in content:
        stored = _array(content, "exprdirs", (num_vertices, 3, None))
        expression_directions = stored if stored.shape[2] else None
    elif kind == "smplx":
        shape_directions, expression_directions = _shape_and_expressions(shape_directions)
    data = BodyData(
        template=template,
        faces=_faces(content["f"], num_vertices),
        parents=_parents(content["kintree_table"], num_joints),
        joint_names=_joint_names(content, kind, num_joints),
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
    """The kind that the file states, or else the one of the family with as many joints."""
    entry = np.asarray(content.get("kind", ""))
    stated = str(entry) if entry.ndim == 0 and entry.dtype.kind == "U" else ""
    if stated not in FAMILY_JOINT_NAMES and _WORD.fullmatch(stated):
        return stated
    counts = {len(names): kind for kind, names in FAMILY_JOINT_NAMES.items()}
    if num_joints in counts:
        return counts[num_joints]
    raise ValueError(
        f"it has {num_joints} joints: expected 24 (SMPL), 52 (SMPL-H), 55 (SMPL-X), or an entry kind='free'"
    )


def _joint_names(content: Mapping[str, Any], kind: str, num_joints: int) -> tuple[str, ...]:
    """The names that the file states, the family's, or numbered ones."""
    if "joint_names" in content:
        listed = np.asarray(content["joint_names"])
        names = tuple(map(str, listed.tolist())) if listed.ndim == 1 and listed.dtype.kind == "U" else ()
        if len(set(names)) != num_joints or not all(map(_WORD.fullmatch, names)):
            raise ValueError(f"joint_names must be {num_joints} different words")
        return names
    names = FAMILY_JOINT_NAMES.get(kind, SMPL_JOINT_NAMES)
    return names if len(names) == num_joints else tuple(f"joint{joint}" for joint in range(num_joints))


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
