"""Work in a process of its own: its result, its refusals, and its ends."""

import os
import time

import numpy as np
import pytest
import torch

from actor3d.errors import UserError
from actor3d.io.limited_process import LimitReachedError, ProcessLimits, call_limited

PLENTY = ProcessLimits(seconds=120, memory_bytes=1 << 30)


def doubled(values: torch.Tensor, process: int) -> tuple[torch.Tensor, bool]:
    return values * 2, process != os.getpid()


def refuses(line: str) -> None:
    raise UserError(line)


def fails() -> None:
    raise KeyError("inside")


def sleeps() -> None:
    time.sleep(60)


def fills(size: int) -> int:
    return int(np.ones(size, np.uint8).sum())


def dies() -> None:
    os._exit(3)


def test_the_result_comes_back_from_another_process():
    values, elsewhere = call_limited(PLENTY, doubled, torch.arange(3), os.getpid())
    assert elsewhere and values.tolist() == [0, 2, 4]


def test_what_it_refuses_is_refused_here():
    with pytest.raises(UserError, match="not a motion"):
        call_limited(PLENTY, refuses, "not a motion")


def test_what_fails_or_dies_there_is_said_here():
    with pytest.raises(RuntimeError, match="KeyError: 'inside'"):
        call_limited(PLENTY, fails)
    with pytest.raises(RuntimeError, match=r"ended \(3\)"):
        call_limited(PLENTY, dies)


def test_what_takes_too_long_is_ended():
    started = time.monotonic()
    with pytest.raises(LimitReachedError, match="longer than 1 s"):
        call_limited(ProcessLimits(seconds=1, memory_bytes=1 << 30), sleeps)
    assert time.monotonic() - started < 40


def test_what_takes_too_much_memory_is_ended():
    limits = ProcessLimits(seconds=120, memory_bytes=1 << 28)
    assert call_limited(limits, fills, 1 << 20) == 1 << 20
    with pytest.raises(LimitReachedError, match=r"more than 0\.3 GB"):
        call_limited(limits, fills, 1 << 30)
