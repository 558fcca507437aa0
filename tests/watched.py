"""Runs something in a process of its own that is watched: its time, its memory, and what it says."""

import contextlib
import os
import select
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from resource import struct_rusage

import torch

MOST_SECONDS = 10.0
MOST_BYTES = 2 << 30
_PAGE = os.sysconf("SC_PAGE_SIZE")
_LOOK_EVERY_MS = 20


@dataclass(frozen=True, kw_only=True)
class Watched:
    """What came of it."""

    code: int | None
    """What it returned; None where it did not come to an end."""
    said: str
    """Everything on stdout and stderr."""
    killed: str
    """Why it was ended from outside; empty where it was not."""
    seconds: float
    """Processor time."""
    peak_bytes: int


def run_watched(action: Callable[[], int], said: Path) -> Watched:
    """Call an action in a forked child, with all that it says in a file."""
    # A child of a process with threads would wait for those for ever.
    assert torch.get_num_threads() == 1, "run with OMP_NUM_THREADS=1"
    child = os.fork()
    if child == 0:
        _in_child(action, said)
    killed, status, usage = watch(child)
    return Watched(
        code=None if killed or os.WIFSIGNALED(status) else os.WEXITSTATUS(status),
        said=said.read_text(errors="replace"),
        killed=killed or (f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else ""),
        seconds=usage.ru_utime + usage.ru_stime,
        peak_bytes=usage.ru_maxrss * 1024,
    )


def watch(child: int) -> tuple[str, int, struct_rusage]:
    """Wait for the child; end it where it takes too long or too much."""
    started, killed, ends = time.monotonic(), "", select.poll()
    handle = os.pidfd_open(child)
    ends.register(handle, select.POLLIN)
    while not ends.poll(_LOOK_EVERY_MS):
        with contextlib.suppress(OSError, IndexError, ValueError):
            resident = int(Path(f"/proc/{child}/statm").read_text().split()[1]) * _PAGE
            if resident > MOST_BYTES:
                killed = f"{resident >> 20} MB"
        # On a busy machine a case may wait for its turn: the rest is for commands that wait for ever.
        if time.monotonic() - started > 6 * MOST_SECONDS:
            killed = "no end"
        if killed:
            os.kill(child, 9)
    os.close(handle)
    _, status, usage = os.wait4(child, 0)
    return killed, status, usage


def _in_child(action: Callable[[], int], said: Path) -> None:
    """Call the action; never returns."""
    handle = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(handle, stream)
    code = 1
    try:
        code = action()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
