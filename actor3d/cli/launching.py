"""Training on several GPUs of this machine: a process for each."""

import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

import torch
from torch.multiprocessing.spawn import ProcessContext, ProcessExitedException, start_processes

from actor3d.cli.outcome import exit_code_of, prepare_output
from actor3d.devices import cuda_fault
from actor3d.errors import ToldElsewhereError, UserError
from actor3d.interrupts import END_SIGNALS, handling
from actor3d.launched import launched_size

_GRACE = 30.0
"""Seconds that processes have to end by themselves once one of them has."""


def require_gpus(count: int, device: str) -> None:
    """Refuse to train on GPUs that are not there.

    Raises:
        UserError: saying why not, and what to do.
    """
    if device not in ("auto", "cuda"):
        raise UserError(f"--gpus and --device {device} contradict each other: leave one of them out")
    if launched_size() > 1:
        raise UserError(
            "--gpus starts processes, and this is one of several that a launcher has started: leave --gpus out"
        )
    here = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if not 1 <= count <= here:
        fault = "" if here else f" ({cuda_fault() or 'no NVIDIA driver is installed'})"
        remedy = f"choose 1 to {here}" if here else "leave it out to train on the CPU"
        raise UserError(f"--gpus {count}: this machine has {here} GPUs for torch{fault}; {remedy}")


def run_in_processes(work: Callable[[], None], count: int) -> None:
    """Do the same in several new processes, each told its rank as torchrun tells it.

    Args:
        work: What each does; it can be pickled.
        count: How many.

    Raises:
        UserError: if one of them ends otherwise than well.
    """
    context = start_processes(_work_as, (count, _free_port(), work), count, join=False, start_method="spawn")
    assert isinstance(context, ProcessContext)

    def pass_on(number: int, frame: FrameType | None) -> None:
        for process in context.pids():
            with suppress(ProcessLookupError):
                os.kill(process, number)

    with handling((signal.SIGINT, *END_SIGNALS), pass_on):
        try:
            while not context.join(grace_period=_GRACE):
                pass
        except ProcessExitedException as end:
            if end.exit_code == 2:
                raise ToldElsewhereError from end
            raise UserError(
                f"a process of the training has ended ({end.signal_name or f'exit code {end.exit_code}'}), perhaps for "
                "want of memory; go on with --resume"
            ) from end


def _work_as(rank: int, count: int, port: int, work: Callable[[], None]) -> None:
    """The whole of one process."""
    os.environ |= {
        **{"RANK": str(rank), "LOCAL_RANK": str(rank)},
        **{"WORLD_SIZE": str(count), "LOCAL_WORLD_SIZE": str(count)},
        **{"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)},
    }
    if "OMP_NUM_THREADS" not in os.environ:
        threads = max(1, (os.cpu_count() or 1) // count)
        os.environ["OMP_NUM_THREADS"] = str(threads)
        torch.set_num_threads(threads)
    prepare_output()
    try:
        code = exit_code_of(work)
    except Exception:
        # Told here: whoever started the processes may first hear of another one's end, which this one's brings about.
        traceback.print_exc()
        code = 1
    sys.exit(code)


def _free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return opened.getsockname()[1]
