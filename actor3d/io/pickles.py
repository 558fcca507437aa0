"""Reads foreign pickles of plain data without running anything they contain.

SMPL's files are pickles: programs for a small machine that may call any function they can name. Here every
name they may use leads to a stand-in class that only keeps what it is given; numpy and scipy objects, torch's
tensors, and the chumpy objects of SMPL's files, are rebuilt from those afterwards. Any other name is refused. The
same goes for ``.npy`` files of objects, which are a header and a pickle, and for joblib's pickles, between whose
operations lie the bytes of arrays.
"""

import io
import math
import pickle
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from actor3d.errors import InputError, MissingInputError
from actor3d.io.bounded import read_bounded
from actor3d.io.guarded_unpickler import GuardedUnpickler
from actor3d.io.pickle_standins import (
    STANDINS,
    JoblibArray,
    Memo,
    UnsafePickleError,
    rebuild,
    require_moderate,
)

_FEWEST_ROOM = 64 << 20
"""Bytes that the arrays of any pickle may take together; those of a large one may take eight times its own."""
_NPY_MAGIC = b"\x93NUMPY"
_COMPRESSED_MAGICS = (b"\x78", b"\x1f\x8b")
"""Of zlib and gzip, in which joblib may wrap a pickle; no pickle begins so."""
_ZLIB_OR_GZIP = 47


def read_pickle(path: Path, most: int = 256 << 20) -> Any:
    """Read plain containers, numbers, strings, and arrays of numpy, scipy, chumpy and torch from a pickle or ``.npy``.

    Arrays come back as numpy arrays, sparse ones dense. Python 2's strings are read as latin-1. What a ``.npy`` file
    holds comes back as its array: a single saved object as one of no dimensions (take its ``item()``). joblib's pickles
    may be compressed by zlib or gzip.

    Args:
        path: The file.
        most: Bytes that it may have, also when it is unpacked.

    Raises:
        MissingInputError: if there is no such file.
        UnsafePickleError: if the pickle refers to anything else; nothing of it has run.
        InputError: if the file is not a complete pickle.
    """
    return _guarded(path, lambda: _read(_unpacked(read_bounded(path, most), most)))


def read_pickled_archive(path: Path, most: int = 256 << 20) -> dict[str, Any]:
    """Everything in an ``.npz``, whose arrays may hold objects, in the way of :func:`read_pickle`.

    Args:
        path: The archive.
        most: Bytes that the file, and what is in it, may have.

    Raises:
        MissingInputError: if there is no such file.
        UnsafePickleError: if a pickle in it refers to anything else; nothing of it has run.
        InputError: if it is no readable archive of complete pickles and arrays, or too large.
    """
    return _guarded(path, lambda: _read_archive(read_bounded(path, most), most))


def _guarded(path: Path, read: Callable[[], Any]) -> Any:
    """What is read, with whatever goes wrong in one line that names the file."""
    try:
        return read()
    except FileNotFoundError:
        raise MissingInputError(f"no such file: {path}") from None
    except UnsafePickleError as error:
        raise UnsafePickleError(f"{path}: {error}") from error
    # A damaged or hostile program can make the unpickler, or the arrays' checks, fail in any of these ways.
    except (
        pickle.UnpicklingError,
        EOFError,
        ValueError,
        TypeError,
        AttributeError,
        LookupError,
        ArithmeticError,
        MemoryError,
        AssertionError,
        struct.error,
        SyntaxError,
        tokenize.TokenError,
        zlib.error,
        zipfile.BadZipFile,
        RuntimeError,
    ) as error:
        raise InputError(f"{path} is not a complete pickle of plain data: {error}") from error


def _read(content: bytes) -> Any:
    stream = io.BytesIO(content)
    return _read_npy(stream) if content.startswith(_NPY_MAGIC) else _unpickle(stream)


def _read_archive(content: bytes, most: int) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > most:
            raise ValueError(
                f"it unpacks to {unpacked / 1e6:,.0f} MB, more than the {most / 1e6:,.0f} MB allowed"
            )
        return {name.removesuffix(".npy"): _read(archive.read(name)) for name in archive.namelist()}


def _unpacked(content: bytes, most: int) -> bytes:
    if not content.startswith(_COMPRESSED_MAGICS):
        return content
    unpacker = zlib.decompressobj(_ZLIB_OR_GZIP)
    unpacked = unpacker.decompress(content, most + 1)
    if len(unpacked) > most:
        raise ValueError(f"it unpacks to more than the {most / 1e6:,.0f} MB allowed")
    if not unpacker.eof:
        raise EOFError("it ends before it is unpacked")
    return unpacked


def _unpickle(stream: io.BytesIO) -> Any:
    size = stream.getbuffer().nbytes
    value = rebuild(_PlainUnpickler(stream).load(), Memo(room=_FEWEST_ROOM + 8 * size))
    require_moderate(value)
    return value


def _read_npy(stream: io.BytesIO) -> np.ndarray:
    readers = {
        (1, 0): np.lib.format.read_array_header_1_0,
        (2, 0): np.lib.format.read_array_header_2_0,
    }
    version = np.lib.format.read_magic(stream)
    if version not in readers:
        raise ValueError(f"npy format {version} is not known")
    shape, fortran, dtype = readers[version](stream)
    if dtype.hasobject:
        array = _unpickle(stream)
        if not isinstance(array, np.ndarray) or array.shape != shape:
            raise ValueError(f"it holds no array of {shape}, which its header promises")
        return array
    # frombuffer takes no more than there is, however large a shape the header claims.
    flat = np.frombuffer(stream.read(), dtype, count=math.prod(shape))
    return flat.reshape(shape, order="F" if fortran else "C").copy()


class _PlainUnpickler(GuardedUnpickler):
    def __init__(self, stream: io.BytesIO) -> None:
        super().__init__(stream, encoding="latin1")
        self._stream = stream

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        name = f"{module_name}.{global_name}"
        if name not in STANDINS:
            raise UnsafePickleError(
                f"the pickle refers to {name}, which plain data do not need. Nothing of it was run; "
                "if you trust the file, convert it to .npz with the tool that wrote it"
            )
        return STANDINS[name]

    def persistent_load(self, pid: Any) -> NoReturn:
        raise UnsafePickleError("the pickle refers to data outside itself")

    def load_build(self) -> None:
        super().load_build()
        if isinstance(self.stack[-1], JoblibArray):
            self.stack[-1].content = self._array_behind(self.stack[-1].state)

    def _array_behind(self, state: dict[str, Any]) -> Any:
        """The array whose bytes, or whose own pickle, follow joblib's description of it."""
        dtype, stream = state["dtype"].rebuild(Memo(room=0)), self._stream
        if dtype.hasobject:
            return _PlainUnpickler(stream).load()
        shape = tuple(int(side) for side in state["shape"])
        if state.get("numpy_array_alignment_bytes") is not None:
            stream.seek(stream.read(1)[0], io.SEEK_CUR)
        # frombuffer takes no more than there is, however large a shape is claimed.
        content = stream.read(min(math.prod(shape) * dtype.itemsize, stream.getbuffer().nbytes))
        return np.frombuffer(content, dtype).reshape(shape, order=state["order"]).copy()

    dispatch = GuardedUnpickler.dispatch | {pickle.BUILD[0]: load_build}
