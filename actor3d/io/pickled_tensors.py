"""Reads torch's tensors out of pickles, in which their numbers lie as bytes that hold pickles of their own."""

import io
import pickle
from collections.abc import Sequence
from typing import Any

import numpy as np

from actor3d.io.guarded_unpickler import GuardedUnpickler

_MAGIC, _PROTOCOL = 0x1950A86A20F9469CFC6C, 1001
"""With which what torch writes of a storage begins."""
_TYPES = {
    "DoubleStorage": "<f8", "FloatStorage": "<f4", "HalfStorage": "<f2", "LongStorage": "<i8", "IntStorage": "<i4",
    "ShortStorage": "<i2", "CharStorage": "<i1", "ByteStorage": "<u1", "BoolStorage": "?",
}  # fmt: skip


def read_storage(content: bytes) -> np.ndarray:
    """The numbers of a storage as ``torch.save`` writes one into a pickle, a view of the bytes.

    Raises:
        ValueError: if it is anything else, or not all there; the unpickler's own errors, too.
    """
    stream = io.BytesIO(content)
    magic, protocol, machine, stored, keys = (_StorageUnpickler(stream).load() for _ in range(5))
    if (magic, protocol) != (_MAGIC, _PROTOCOL) or not machine["little_endian"]:
        raise ValueError("a tensor in it was not written by torch, or by another kind of machine")
    kind, spec, key, _, count, view = stored
    if kind != "storage" or keys != [key] or view is not None:
        raise ValueError("a tensor in it holds no numbers of its own")
    if int.from_bytes(stream.read(8), "little") != count:
        raise ValueError("a tensor in it holds another number of numbers than it says")
    # frombuffer takes no more than there is, however many it claims.
    return np.frombuffer(stream.read(), spec, count=count) if count else np.zeros(0, spec)


def strided(flat: np.ndarray, offset: int, shape: Sequence[int], strides: Sequence[int]) -> np.ndarray:
    """A view of some numbers as a tensor of them: strides count numbers.

    Raises:
        ValueError: if the tensor reaches beyond the numbers.
    """
    if len(shape) != len(strides) or min([offset, *shape, *strides]) < 0:
        raise ValueError("a tensor in it has no shape")
    last = offset + sum((side - 1) * stride for side, stride in zip(shape, strides, strict=True))
    if 0 not in shape and last >= len(flat):
        raise ValueError("a tensor in it reaches beyond its numbers")
    if 0 in shape:
        return np.zeros(shape, flat.dtype)
    steps = [stride * flat.itemsize for stride in strides]
    return np.lib.stride_tricks.as_strided(flat[offset:], shape, steps, writeable=False)


class _StorageUnpickler(GuardedUnpickler):
    """Reads words, numbers and the names of storages, which become those of numpy's types."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name != "torch" or global_name not in _TYPES:
            raise pickle.UnpicklingError(f"a tensor in it refers to {module_name}.{global_name}")
        return _TYPES[global_name]

    def persistent_load(self, pid: Any) -> Any:
        return pid
