"""Which code computes what both C++ and its torch twin can."""

import torch
from torch import Tensor

from rectifier3d.native.loader import native_available


def compiled(backend: str, what: str, *tensors: Tensor) -> bool:
    """Whether the C++ code is to compute.

    Args:
        backend: ``cpu`` is C++, ``torch`` its twin, ``auto`` is ``cpu`` for float32 on the CPU wherever it can be
            compiled.
        what: What the tensors are, for the message.
        tensors: All that it would read.

    Raises:
        ValueError: if the backend is none of these, or ``cpu`` is asked for other tensors than float32 on the CPU.
    """
    if backend not in ("auto", "cpu", "torch"):
        raise ValueError(f"backend must be 'auto', 'cpu' or 'torch', got {backend!r}")
    unfit = [x for x in tensors if x.device.type != "cpu" or x.dtype != torch.float32]
    if backend == "cpu" and unfit:
        raise ValueError(
            f"backend 'cpu' takes float32 {what} on the CPU, got {unfit[0].dtype} on {unfit[0].device}"
        )
    return backend == "cpu" or (backend == "auto" and not unfit and native_available())
