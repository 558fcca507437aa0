"""Body parameters that a file has one frame after another."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.motion.files import numbers
from actor3d.motion.named_parts import PARAMETER_NAMES, POSE_NAMES, RATE_NAMES

_ONE_FRAME = (63, 66, 69, 72, 156, 165, 189, 207, 216)
"""Numbers of a pose in one frame: axis-angle, or matrices."""


def holds_parts(content: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether something is a mapping in which rotations have one of their usual names."""
    return isinstance(content, Mapping) and any(name in content for name in POSE_NAMES)


def is_one_frame(content: Mapping[str, Any], where: Path) -> bool:
    """Whether the parts are those of one frame, without an axis of frames."""
    sizes = [numbers(content[name], name, where) for name in POSE_NAMES if name in content]
    return max(array.size for array in sizes) in _ONE_FRAME and all(
        array.ndim == 1 or array.shape[-1] == 3 for array in sizes
    )


def stacked(frames: Sequence[Mapping[str, Any]], where: Sequence[Path]) -> dict[str, Any]:
    """One array over all frames of each parameter that they have.

    Args:
        frames: The parameters of each frame.
        where: The file of each frame, for messages.

    Raises:
        UserError: naming the frame's file in which a parameter is absent, or has another shape.
    """
    names = [name for name in PARAMETER_NAMES if name in frames[0] and name not in RATE_NAMES]
    content: dict[str, Any] = dict.fromkeys(frames[0])
    for name in names:
        rows = [_row(frame, name, file) for frame, file in zip(frames, where, strict=True)]
        for index, (row, file) in enumerate(zip(rows, where, strict=True)):
            if row.shape != rows[0].shape:
                raise UserError(
                    f"{file}: frame {index}: '{name}' has shape {list(row.shape)}, in the first frame "
                    f"{list(rows[0].shape)}; they must agree"
                )
        content[name] = np.stack(rows)
    return content


def _row(frame: Mapping[str, Any], name: str, where: Path) -> Float[ndarray, "..."]:
    if name not in frame:
        raise UserError(f"{where}: lacks '{name}', which the first frame has; all frames must have the same")
    row = numbers(frame[name], name, where)
    return row.reshape(-1, 3, 3) if row.shape[-2:] == (3, 3) else row.ravel()
