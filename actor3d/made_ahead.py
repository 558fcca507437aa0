"""What comes next is made while what came before is used."""

from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")

_AHEAD = 2
"""How many are made, or in the making, beside the one that is used."""


def made_ahead(items: Iterator[Item]) -> Generator[Item, None, None]:
    """The same items in their order, made by a thread of their own; what fails there is raised here.

    Where the caller stops early, the one in the making is waited for, and no other is begun.
    """
    end = object()
    pool = ThreadPoolExecutor(1, thread_name_prefix="ahead")
    try:
        waiting = deque(pool.submit(next, items, end) for _ in range(_AHEAD))
        while (item := waiting.popleft().result()) is not end:
            waiting.append(pool.submit(next, items, end))
            yield item  # pyright: ignore[reportReturnType]
    finally:
        pool.shutdown(cancel_futures=True)
