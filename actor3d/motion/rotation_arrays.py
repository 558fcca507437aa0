"""Arrays of rotations, one for each joint and frame, in the shapes that files have them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.files import numbers

_ROTATION_TOLERANCE = 1e-2
_OTHERS = {
    4: "quaternions: scipy's `Rotation.from_quat(q).as_rotvec()` takes them in the order x, y, z, w",
    6: "two columns of matrices: give the matrices, with the cross product of the two as the third column",
}
"""Rotations of which we read none, by their numbers; and what makes ours of them."""


def joint_rotations(value: Any, counts: Sequence[int], name: str, where: Path) -> Float[ndarray, "T K 3"]:
    """Axis-angle of as many joints as one of `counts` says, from axis-angle or matrices; radians.

    Raises:
        UserError: naming the counts that fit, if there are others, or if the matrices are no rotations.
    """
    array = numbers(value, name, where)
    if array.size and array.ndim >= 2:
        size = array.size // len(array)
        for count in counts:
            if size == 3 * count and array.ndim <= 3 and array.shape[-1] in (3, size):
                return array.reshape(-1, count, 3)
            if size == 9 * count and _are_matrices(array, size):
                return _axis_angles(array.reshape(-1, count, 3, 3), name, where)
    fitting = " or ".join(f"{3 * count}" for count in counts)
    raise UserError(
        f"{where}: '{name}' must be [frames, {fitting}], found {list(array.shape)}{_hint(array, counts)}"
    )


def _are_matrices(array: Float[ndarray, "*n"], size: int) -> bool:
    """Whether each is a matrix, or its nine numbers row after row."""
    return (array.ndim <= 4 and array.shape[-2:] == (3, 3)) or (
        array.ndim <= 3 and array.shape[-1] in (9, size)
    )


def _hint(array: Float[ndarray, "*n"], counts: Sequence[int]) -> str:
    """What other rotations the array may hold."""
    size = array.size // len(array) if array.ndim and array.size else 0
    numbers_each = next((count for count in _OTHERS for joints in counts if size == count * joints), None)
    return f"; these may be {_OTHERS[numbers_each]}" if numbers_each else ""


def _axis_angles(matrices: Float[ndarray, "T K 3 3"], name: str, where: Path) -> Float[ndarray, "T K 3"]:
    products = matrices @ np.swapaxes(matrices, -1, -2)
    if np.abs(products - np.eye(3)).max() > _ROTATION_TOLERANCE or np.linalg.det(matrices).min() < 0:
        raise UserError(f"{where}: '{name}' holds matrices that are no rotations")
    turns = Rotation.from_matrix(matrices.reshape(-1, 3, 3))
    return turns.as_rotvec().reshape(*matrices.shape[:2], 3)
