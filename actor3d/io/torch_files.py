"""Reads what ``torch.save`` wrote, plain containers and tensors only, without running anything."""

import io
import pickle
import zipfile
from pathlib import Path
from typing import Any

import torch

from actor3d.errors import InputError
from actor3d.io.bounded import read_bounded


def read_tensors(path: Path, most: int = 256 << 20, *, before_zip: bool = False) -> Any:
    """Plain containers, numbers and strings; tensors come as numpy arrays.

    Args:
        path: The file.
        most: Bytes that it may have, also when it is unpacked.
        before_zip: Read what torch wrote before 1.6 instead, which was no archive.

    Raises:
        OSError: if it cannot be read.
        InputError: if it is no such file, or holds anything else; nothing of it has run.
    """
    try:
        content = read_bounded(path, most)
        if not before_zip:
            _require_unpacks_to(content, most)
        return _as_arrays(torch.load(io.BytesIO(content), map_location="cpu", weights_only=True))
    except OSError:
        raise
    # A damaged file can make the reader of the archive, or of the program in it, fail in any of these ways.
    except (
        zipfile.BadZipFile, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, LookupError,
        ArithmeticError, MemoryError, RuntimeError, AssertionError,
    ) as error:  # fmt: skip
        said = str(error).partition(". ")[0]
        raise InputError(f"{path}: not a file of tensors by torch.save ({said:.150})") from error


def _require_unpacks_to(content: bytes, most: int) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > most:
            raise ValueError(f"it unpacks to more than the {most / 1e6:,.0f} MB allowed")


def _as_arrays(value: Any) -> Any:
    if isinstance(value, torch.Tensor):
        plain = value.detach().to_dense() if value.layout != torch.strided else value.detach()
        return (plain.float() if plain.dtype == torch.bfloat16 else plain).numpy()
    if isinstance(value, dict):
        return {key: _as_arrays(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_as_arrays(item) for item in value]
    return value
