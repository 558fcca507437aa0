"""Pickles as joblib writes them: where an array stands, its bytes follow the description of it."""

import pickle
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

_ALIGNMENT = 16


class NumpyArrayWrapper:
    """What stands for an array."""


@contextmanager
def _as_joblib() -> Iterator[None]:
    module = types.ModuleType("joblib.numpy_pickle")
    module.__dict__["NumpyArrayWrapper"] = NumpyArrayWrapper
    NumpyArrayWrapper.__module__ = module.__name__
    sys.modules["joblib"], sys.modules[module.__name__] = types.ModuleType("joblib"), module
    try:
        yield
    finally:
        del sys.modules["joblib"], sys.modules[module.__name__]


class _Pickler(pickle._Pickler):
    def save(self, value: Any, save_persistent_id: bool = True) -> None:
        if not isinstance(value, np.ndarray):
            super().save(value, save_persistent_id)
            return
        wrapper = NumpyArrayWrapper()
        order = "F" if value.flags.f_contiguous and not value.flags.c_contiguous else "C"
        wrapper.__dict__.update(
            subclass=np.ndarray, shape=value.shape, order=order, dtype=value.dtype, allow_mmap=True,
            numpy_array_alignment_bytes=_ALIGNMENT,
        )  # fmt: skip
        super().save(wrapper, save_persistent_id)
        self.framer.commit_frame(force=True)
        if value.dtype.hasobject:
            pickle.dump(value, self._file)
            return
        padding = _ALIGNMENT - (self._file.tell() + 1) % _ALIGNMENT
        self._file.write(bytes([padding]) + b"\xff" * padding + value.tobytes(order))


def dump_as_joblib(content: Any, path: Path) -> None:
    """Write a pickle as ``joblib.dump`` does."""
    with _as_joblib(), path.open("wb") as file:
        pickler = _Pickler(file, protocol=4)
        pickler._file = file
        pickler.dump(content)
