"""Reads safetensors files of unknown origin without being made to wait."""

import stat
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor


def load_tensors(path: Path, device: torch.device | str = "cpu") -> dict[str, Tensor]:
    """The tensors of a regular file; pipes, sockets and devices are refused without being waited for.

    Args:
        path: The file.
        device: Where the tensors shall lie.

    Raises:
        OSError: if it is not there, or cannot be read.
        SafetensorError: if it is no regular file, or damaged.
    """
    require_regular(path)
    return load_file(path, device=str(device))


def require_regular(path: Path) -> None:
    """Refuse what one might wait for.

    Raises:
        OSError: if it is not there.
        SafetensorError: if it is no regular file.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise SafetensorError("it is no regular file")
