"""Work on files of unknown origin, done in a process of its own that has so much time and memory and no more."""

import contextlib
import multiprocessing
import pickle
import sys
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

from actor3d.errors import UserError

Result = TypeVar("Result")

_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


class LimitReachedError(UserError):
    """The work took more time or memory than it may."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProcessLimits:
    """What a process may take; its memory is bounded on Linux alone."""

    seconds: int | float
    memory_bytes: int
    """Beyond what Python and its libraries take themselves."""


def call_limited(limits: ProcessLimits, work: Callable[..., Result], *arguments: object) -> Result:
    """Call a function in a process of its own.

    Args:
        limits: What it may take.
        work: A function of a module, whose arguments and result can be pickled.
        arguments: Of the function.

    Raises:
        LimitReachedError: if it took longer, or more memory.
        UserError: what the function refused.
        RuntimeError: if the function failed otherwise, or its process was ended from outside.
    """
    context: Any = multiprocessing.get_context(_METHOD)
    if _METHOD == "forkserver":
        # What is imported before the first fork is there in every later one at once.
        context.set_forkserver_preload([work.__module__])
    here, there = context.Pipe(duplex=False)
    # Plain bytes: tensors would otherwise travel as open files of this process.
    call = pickle.dumps((work, arguments))
    process = context.Process(target=_answer, args=(there, call, limits.memory_bytes), daemon=True)
    process.start()
    there.close()
    try:
        if not here.poll(limits.seconds):
            raise LimitReachedError(f"it takes longer than {limits.seconds:.0f} s to read")
        outcome, value = pickle.loads(here.recv_bytes())  # noqa: S301 - our own process's answer
    except EOFError:
        process.join()
        raise RuntimeError(f"its process was ended ({process.exitcode})") from None
    finally:
        process.kill()
        process.join()
        here.close()
    if outcome == "memory":
        raise LimitReachedError(f"it takes more than {limits.memory_bytes / 1e9:.1f} GB of memory to read")
    if outcome == "refused":
        raise UserError(value)
    if outcome == "failed":
        raise RuntimeError(value)
    return value


def _answer(connection: Connection, call: bytes, memory_bytes: int) -> None:
    """Do the work, and say how it went."""
    work, arguments = pickle.loads(call)  # noqa: S301 - our own process's question
    _limit_memory(memory_bytes)
    try:
        answer = ("done", work(*arguments))
    except MemoryError:
        answer = ("memory", "")
    except UserError as error:
        answer = ("refused", str(error))
    except Exception as error:  # Whatever it is, the other side has to hear of it.
        answer = ("failed", f"{type(error).__name__}: {error}")
    connection.send_bytes(pickle.dumps(answer))
    connection.close()


def _limit_memory(extra_bytes: int) -> None:
    if sys.platform != "linux":
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + extra_bytes
    with contextlib.suppress(ValueError):  # Where less is allowed already.
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
