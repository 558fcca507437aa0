import ctypes
from pathlib import Path

import pytest
import torch

from actor3d.memory import keeping_freed_memory

STATM = Path("/proc/self/statm")
PICTURES = 64 * 2**20


def _resident() -> int:
    return int(STATM.read_text().split()[1]) * 4096


def _steps() -> None:
    for _ in range(4):
        torch.zeros(PICTURES // 4)


@pytest.mark.skipif(
    not (STATM.exists() and hasattr(ctypes.CDLL(None), "mallopt")), reason="glibc on Linux is asked"
)
def test_what_a_step_frees_is_kept_until_training_ends():
    with keeping_freed_memory():
        before = _resident()
        _steps()
        kept = _resident()
        _steps()
        assert 0.9 * PICTURES < kept - before < 3 * PICTURES
        assert _resident() - kept < 0.1 * PICTURES
    assert _resident() - before < 0.1 * PICTURES


def test_elsewhere_nothing_is_done(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    with keeping_freed_memory():
        _steps()
