"""Long work on several things at once, each in a process of its own, with one progress for all."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, TypeVar

import cv2

Task = TypeVar("Task")

Progress = Callable[[int, int], None]
"""Called with the number of finished frames and of all frames, over all tasks."""

_PATIENCE = 0.2
"""Seconds between looks at what the processes have done."""
_GRACE = 3.0
"""Seconds from SIGTERM to the end of a process that nobody else has stopped."""


def run_each(
    work: Callable[[Task], Iterator[int]],
    tasks: Sequence[Task],
    totals: Sequence[int],
    workers: int,
    progress: Progress | None = None,
) -> None:
    """Do the same to every task; where one fails, the others end soon.

    Args:
        work: Yields how many frames of its task are done. It can be pickled, like the tasks.
        tasks: What to work on.
        totals: Frames of each.
        workers: Processes; with one, all is done in this one.
        progress: Called as the work goes on.

    Raises:
        OSError: if a process is killed.
        Exception: what ``work`` raises.
    """
    report = progress or (lambda done, total: None)
    if min(workers, len(tasks)) <= 1:
        for index, task in enumerate(tasks):
            for done in work(task):
                report(sum(totals[:index]) + done, sum(totals))
        return
    context = multiprocessing.get_context("spawn")
    line = _Line(counts=context.Array("q", len(tasks)), stop=context.Event(), parent=os.getpid())
    with ProcessPoolExecutor(
        min(workers, len(tasks)), mp_context=context, initializer=_begin, initargs=(line,)
    ) as pool:
        futures = [pool.submit(_work_on, work, task, index) for index, task in enumerate(tasks)]
        try:
            _watch(futures, lambda: report(sum(line.counts), sum(totals)))
        except BrokenProcessPool:
            raise OSError(
                "a process was killed at its work, perhaps for want of memory: try fewer --workers"
            ) from None
        except BaseException:
            line.stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _watch(futures: Sequence[Future[None]], look: Callable[[], None]) -> None:
    """Wait for all, or for the first failure."""
    pending: set[Future[None]] = set(futures)
    while pending:
        finished, pending = wait(pending, timeout=_PATIENCE)
        for future in finished:
            future.result()
        look()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    """What the processes and the one that started them share."""

    counts: Any
    """Frames done of each task."""
    stop: Any
    """Set once nobody wants the work any more."""
    parent: int
    """The process that started them."""


_line: list[_Line] = []
"""In a process that works for another one: the line to it."""


def _begin(line: _Line) -> None:
    cv2.setNumThreads(1)
    # These reach every process of a terminal or a job; the one that started this one tells it to stop.
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    terminated = threading.Event()
    signal.signal(signal.SIGTERM, lambda number, frame: terminated.set())
    _line.append(line)
    threading.Thread(target=_end_with, args=(line.parent, terminated), daemon=True).start()


def _end_with(parent: int, terminated: threading.Event) -> None:
    """End this process once the one that started it was killed: neither work nor an empty queue would tell.

    Told to end itself, it first waits for the other one, which may have been told too, to stop it in good order.
    """
    while os.getppid() == parent and not terminated.wait(_PATIENCE):
        pass
    if terminated.is_set():
        time.sleep(_GRACE)
    os._exit(1)


def _work_on(work: Callable[[Task], Iterator[int]], task: Task, index: int) -> None:
    (line,) = _line
    for done in work(task):
        line.counts[index] = done
        if line.stop.is_set():
            return
