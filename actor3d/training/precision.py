"""Which number format training computes in."""

import functools
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import torch

Precision = Literal["auto", "fp32", "bf16"]


def autocast(precision: Precision, device: torch.device) -> AbstractContextManager[object]:
    """A context in which the networks run; `auto` is bfloat16 where the hardware has instructions for it."""
    enabled = precision == "bf16" or (precision == "auto" and has_fast_bf16(device.type))
    return torch.autocast(device.type, torch.bfloat16, enabled=enabled)


@functools.lru_cache
def has_fast_bf16(device_type: str) -> bool:
    """Whether bfloat16 matrix products are native: emulated ones are slower than float32."""
    if device_type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    cpu_info = Path("/proc/cpuinfo")
    return cpu_info.is_file() and "amx_bf16" in cpu_info.read_text()
