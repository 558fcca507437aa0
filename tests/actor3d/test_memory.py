import ctypes
import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from actor3d.memory import keeping_freed_memory

PICTURES = 64 * 2**20
STATM = "/proc/self/statm"
_MEASURE = f"""
import json, torch
from actor3d.memory import keeping_freed_memory

def resident():
    return int(open("{STATM}").read().split()[1]) * 4096

def steps():
    for _ in range(20):
        torch.zeros({PICTURES} // 4)

with keeping_freed_memory():
    found = [resident()]
    for _ in range(2):
        steps()
        found.append(resident())
print(json.dumps([*found, resident()]))
"""


@pytest.mark.skipif(
    not (Path(STATM).exists() and hasattr(ctypes.CDLL(None), "mallopt")), reason="glibc on Linux is asked"
)
def test_what_a_step_frees_is_kept_until_the_work_ends():
    """In a process of its own: what others have left in the heap decides where blocks fit.

    Blocks are aligned, so that one does not always fit where the last one was; but what is held soon grows no more.
    """
    done = subprocess.run([sys.executable, "-c", _MEASURE], capture_output=True, text=True, check=True)
    before, kept, later, after = json.loads(done.stdout)
    assert 0.9 * PICTURES < kept - before < 10 * PICTURES
    assert later - kept < 0.1 * PICTURES
    assert after - before < 0.1 * PICTURES


def test_elsewhere_nothing_is_done(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    with keeping_freed_memory():
        torch.zeros(PICTURES // 4)
