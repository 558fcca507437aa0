"""Body parameters as the SMPL family's tools write them: AMASS, AIST++, SMPL-X fits, plain arrays."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.bounded import read_plain_archive
from actor3d.io.pickles import read_pickle
from actor3d.motion.body_parameters import (
    KNOWN_WIDTHS,
    PARAMETER_NAMES,
    BodyParameters,
    numbers,
    parameters_of,
    performed,
)
from actor3d.motion.files import one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton

_MAX_ARRAY_BYTES = 1 << 30


@dataclass(frozen=True, kw_only=True, slots=True)
class SmplReader:
    """Reads `.npz`, `.npy` and `.pkl` files."""

    name: str = "smpl"
    description: str = "body parameters of SMPL, SMPL-H or SMPL-X: AMASS, AIST++, SMPL-X tools, plain arrays"
    suffixes: tuple[str, ...] = (".npz", ".npy", ".pkl")

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the suffix."""
        return path.is_file() and path.suffix.lower() in self.suffixes

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it.

        Raises:
            UserError: if the file is unreadable, holds anything but plain data, or its arrays do not fit.
        """
        content = _npz(path) if path.suffix.lower() == ".npz" else _pickled(path)
        parameters = (
            _plain_array(content, path) if isinstance(content, ndarray) else parameters_of(content, path)
        )
        return performed(parameters, path.stem, skeleton, options)


SMPL = SmplReader()


def _npz(path: Path) -> Mapping[str, ndarray]:
    try:
        arrays = read_plain_archive(path, PARAMETER_NAMES, _MAX_ARRAY_BYTES)
        if arrays:
            return arrays
        with zipfile.ZipFile(path) as archive:
            found = ", ".join(archive.namelist())[:200] or "nothing"
    except (ValueError, OSError) as error:
        raise UserError(f"{path}: not a readable .npz of plain arrays ({one_line(error)})") from error
    raise UserError(f"{path}: no array named 'poses'; found {found}")


def _pickled(path: Path) -> Mapping[str, Any] | ndarray:
    try:
        content = read_pickle(path)
    except (ValueError, OSError) as error:
        raise UserError(one_line(error)) from error
    if isinstance(content, ndarray) and content.dtype == object and content.size == 1:
        content = content.item()
    if not isinstance(content, (Mapping, ndarray)) or (
        isinstance(content, Mapping) and not all(isinstance(key, str) for key in content)
    ):
        raise UserError(f"{path}: holds a {type(content).__name__}, expected body parameters by name")
    return content


def _plain_array(array: ndarray, path: Path) -> BodyParameters:
    """Poses alone, or followed by a translation."""
    values = numbers(array, "the array", path)
    if values.ndim == 3 and values.shape[2] == 3:
        values = values.reshape(len(values), -1)
    widths = {3 * count for count in KNOWN_WIDTHS}
    if values.ndim != 2 or (values.shape[1] not in widths and values.shape[1] - 3 not in widths):
        raise UserError(
            f"{path}: expected poses [frames, 72] (or 66, 156, 165), with or without 3 numbers of translation; "
            f"found {list(array.shape)}"
        )
    split = values.shape[1] - (0 if values.shape[1] in widths else 3)
    trans = values[:, split:] if split < values.shape[1] else np.zeros((len(values), 3))
    return parameters_of({"poses": values[:, :split], "trans": trans}, path)
