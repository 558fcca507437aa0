"""Memory that each step of a training, or each frame of a film, frees, and the next asks for again."""

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class _Malloc:
    """What glibc's allocator gives back to the system, in bytes."""

    trim_threshold: int
    top_pad: int
    mmap_threshold: int

    def apply(self, mallopt: Callable[[int, int], int]) -> None:
        for option, size in ((-1, self.trim_threshold), (-2, self.top_pad), (-3, self.mmap_threshold)):
            mallopt(option, size)


_KEEPING = _Malloc(trim_threshold=2**30, top_pad=2**26, mmap_threshold=2**30)
_USUAL = _Malloc(trim_threshold=2**26, top_pad=2**17, mmap_threshold=2**25)
"""Where glibc arrives by itself once a program has freed large blocks."""


@contextmanager
def keeping_freed_memory() -> Iterator[None]:
    """Keep what is freed for what is asked for next; where the allocator is not glibc's, nothing is done.

    A step's pictures and feature maps are made anew in the next. Were they given back in between, the system would
    hand them out page by page, filled with zeros.
    """
    library = ctypes.CDLL(None) if os.name == "posix" else None
    mallopt = getattr(library, "mallopt", None)
    if library is None or mallopt is None:
        yield
        return
    _KEEPING.apply(mallopt)
    try:
        yield
    finally:
        _USUAL.apply(mallopt)
        library.malloc_trim(0)
