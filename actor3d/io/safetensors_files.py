"""Reads safetensors files of unknown origin without being made to wait."""

import stat
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

PLAIN_NUMBERS = {
    **{"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16},
    **{"I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8},
    **{"U8": torch.uint8, "BOOL": torch.bool},
}
"""What is computed with, by the names that files have for it; they may hold complex numbers, or floats of a byte."""
_NUMBERS = frozenset(PLAIN_NUMBERS.values())


def load_tensors(path: Path, device: torch.device | str = "cpu") -> dict[str, Tensor]:
    """The tensors of a regular file; pipes, sockets and devices are refused without being waited for.

    Args:
        path: The file.
        device: Where the tensors shall lie.

    Raises:
        OSError: if it is not there, or cannot be read.
        SafetensorError: if it is no regular file, damaged, or holds numbers that nothing here computes with.
    """
    require_regular(path)
    tensors = load_file(path, device=str(device))
    for name, tensor in tensors.items():
        if tensor.dtype not in _NUMBERS:
            raise SafetensorError(f"{name!r:.60} holds {tensor.dtype}")
    return tensors


def require_regular(path: Path) -> None:
    """Refuse what one might wait for.

    Raises:
        OSError: if it is not there.
        SafetensorError: if it is no regular file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise SafetensorError("it is no regular file")
