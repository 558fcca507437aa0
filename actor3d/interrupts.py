"""Signals that end a process are answered like Ctrl-C: what is at work saves, or cleans up after itself."""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

END_SIGNALS = (signal.SIGTERM, signal.SIGHUP)
"""Of `kill`, of a batch system whose time is over, and of a terminal that is closed."""

Handler = Callable[[int, FrameType | None], None]


@contextmanager
def ended_like_ctrl_c() -> Iterator[None]:
    """While active, these signals raise `KeyboardInterrupt`; only the main thread can arrange that."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt(signal.Signals(number).name)

    with handling(END_SIGNALS, interrupt):
        yield


@contextmanager
def stop_requests(settling: float = 0.0) -> Iterator[threading.Event]:
    """While active, the first Ctrl-C or signal only sets the event, so that nothing is torn; the next interrupts.

    Args:
        settling: Seconds in which more of them are the same request, passed on by several.
    """
    requested, heard = threading.Event(), []

    def request(number: int, frame: FrameType | None) -> None:
        requested.set()
        heard.append(time.monotonic())
        if not settling:
            put_back()
        elif heard[-1] - heard[0] > settling:
            put_back()
            signal.raise_signal(number)

    with handling((signal.SIGINT, *END_SIGNALS), request) as put_back:
        yield requested


@contextmanager
def handling(numbers: tuple[signal.Signals, ...], handler: Handler) -> Iterator[Callable[[], None]]:
    """While active, the handler answers the signals, but not in other threads than the main one.

    A hang-up that is ignored, as under `nohup`, stays so.

    Yields:
        What puts the former handlers back before the end.
    """
    former: dict[signal.Signals, object] = {}

    def put_back() -> None:
        for number, previous in former.items():
            signal.signal(number, previous)  # pyright: ignore[reportArgumentType]

    if threading.current_thread() is threading.main_thread():
        for number in numbers:
            previous = signal.getsignal(number)
            if number != signal.SIGHUP or previous is not signal.SIG_IGN:
                former[number] = previous
                signal.signal(number, handler)
    try:
        yield put_back
    finally:
        put_back()
