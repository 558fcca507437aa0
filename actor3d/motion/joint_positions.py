"""Joint positions, which some data sets and generators store where others have rotations."""

from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.errors import UserError
from actor3d.motion.files import numbers

_BODY = 22
_ENDS = ("hip", "knee", "ankle", "elbow", "wrist", "shoulder")
"""Joints of either side at which bones end."""
_ALIKE = 0.2
"""Share by which bones of the left and the right side, or of other frames, differ at most."""
_THIGH_TO_SHIN, _ARM_TO_LEG, _THIGH_TO_HIP = (0.6, 1.7), (0.4, 1.1), (1.5, 9.0)


def require_no_positions(value: Any, name: str, where: Path) -> None:
    """Refuse what is named or laid out as rotations but holds where the joints of a person are.

    Raises:
        UserError: if the bones between the joints are as long in every frame as they are in a person.
    """
    array = numbers(value, name, where)
    flat = array.reshape(len(array), -1, 3) if array.size and array.ndim >= 2 and _is_triples(array) else None
    if flat is not None and flat.shape[1] >= _BODY and _are_places(flat[:, :_BODY]):
        raise UserError(
            f"{where}: {name} looks like joint positions (bones between its joints keep their lengths), not "
            "rotations; fit SMPL to them first (joints2smpl, SMPLify) and give the fit's poses and trans"
        )


def _is_triples(array: np.ndarray) -> bool:
    return array.shape[-2:] != (3, 3) and array.size // len(array) % 3 == 0


def _are_places(joints: Float[np.ndarray, "T 22 3"]) -> bool:
    parents = list(SMPL_PARENTS[1:_BODY])
    lengths = np.linalg.norm(joints[:, 1:] - joints[:, parents], axis=2)
    usual = np.median(lengths, axis=0)
    if usual.min() <= 0.02 * usual.max():
        return False
    changes = np.median(np.abs(lengths - usual), axis=0) / usual
    return bool(np.median(changes) < _ALIKE) and _is_built_like_a_person(usual)


def _is_built_like_a_person(usual: Float[np.ndarray, " 21"]) -> bool:
    def bone(side: str, end: str) -> float:
        return float(usual[SMPL_JOINT_NAMES.index(f"{side}_{end}") - 1])

    both = [[bone(side, end) for side in ("left", "right")] for end in _ENDS]
    if any(abs(left - right) > _ALIKE * max(left, right) for left, right in both):
        return False
    hip, thigh, shin, upper_arm, forearm, _ = (sum(pair) / 2 for pair in both)
    ratios = (
        (thigh / shin, _THIGH_TO_SHIN),
        ((upper_arm + forearm) / (thigh + shin), _ARM_TO_LEG),
        (thigh / hip, _THIGH_TO_HIP),
    )
    return all(low < ratio < high for ratio, (low, high) in ratios)
