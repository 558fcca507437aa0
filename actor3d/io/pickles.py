"""Reads foreign pickles of plain data without running anything they contain.

SMPL's files are pickles: programs for a small machine that may call any function they can name. Here every
name they may use leads to a stand-in class that only keeps what it is given; numpy and scipy objects, and the
chumpy objects of SMPL's files, are rebuilt from those afterwards. Any other name is refused. The same goes for
``.npy`` files of objects, which are a header and a pickle, and for joblib's pickles, between whose operations lie the
bytes of arrays.
"""

import io
import math
import pickle
import pickletools
import re
import struct
import tokenize
import zlib
from pathlib import Path
from typing import Any, NoReturn

import numpy as np
import scipy.sparse

from actor3d.errors import InputError, MissingInputError
from actor3d.io.bounded import read_bounded

_KEEPING = ("PUT", "BINPUT", "LONG_BINPUT")
_MAX_DENSE_ENTRIES = 100_000_000
"""Entries of a sparse matrix made dense; SMPL-X's joint regressor has 600,000."""
_NPY_MAGIC = b"\x93NUMPY"
_COMPRESSED_MAGICS = (b"\x78", b"\x1f\x8b")
"""Of zlib and gzip, in which joblib may wrap a pickle; no pickle begins so."""
_ZLIB_OR_GZIP = 47
_JOBLIB_ARRAY = "joblib.numpy_pickle.NumpyArrayWrapper"


class UnsafePickleError(InputError):
    """The pickle names something that plain data do not need."""


def read_pickle(path: Path, most: int = 256 << 20) -> Any:
    """Read plain containers, numbers, strings, and numpy, scipy-sparse and chumpy arrays from a pickle or ``.npy``.

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
    try:
        stream = io.BytesIO(_unpacked(read_bounded(path, most), most))
        is_npy = stream.getbuffer()[: len(_NPY_MAGIC)] == _NPY_MAGIC
        return _read_npy(stream) if is_npy else _unpickle(stream)
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
        RecursionError,
        SyntaxError,
        tokenize.TokenError,
        zlib.error,
        struct.error,
    ) as error:
        raise InputError(f"{path} is not a complete pickle of plain data: {error}") from error


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
    if _JOBLIB_ARRAY.rpartition(".")[0].encode() in stream.getbuffer().tobytes():
        return _rebuild(_JoblibUnpickler(stream, encoding="latin1").load(), {})
    _require_modest_memo(stream)
    return _rebuild(_PlainUnpickler(stream, encoding="latin1").load(), {})


def _require_modest_memo(stream: io.BytesIO) -> None:
    """Refuse a program that numbers what it keeps by far more than it can keep.

    Python's unpickler makes a table as long as the largest number, which one turned bit can make gigabytes.
    """
    start, size = stream.tell(), stream.getbuffer().nbytes
    for operation, argument, _ in pickletools.genops(stream):
        if operation.name in _KEEPING and int(argument or 0) > size:
            raise ValueError(f"it keeps its {argument}th object, but has {size} bytes only")
    stream.seek(start)


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


class _Standin:
    """Keeps what a pickled object was made of.

    Every name that a pickle may use leads to such a class or to an immutable built-in one. Having
    ``__setstate__`` keeps a pickle from setting attributes of the class itself.
    """

    def __init__(self, *arguments: Any):
        self.arguments = arguments
        self.state: Any = None

    def __setstate__(self, state: Any) -> None:
        self.state = state

    def rebuild(self, memo: dict[int, Any]) -> Any:
        raise UnsafePickleError(f"the pickle uses {type(self).__name__} as data")


class _NumpyType(_Standin):
    """``numpy.dtype``, numpy's own; never numpy's unpickling, which trusts the state it is given."""

    def rebuild(self, memo: dict[int, Any]) -> np.dtype:
        spec = self.arguments[0]
        if not isinstance(spec, str) or not re.fullmatch(r"[<>|=]?([biufc]\d+|[?]|[SUa]\d+|O\d*)", spec):
            raise UnsafePickleError(f"arrays of type {spec!r} are not plain data")
        dtype = np.dtype(spec)
        order = self.state[1] if self.state else None
        return dtype.newbyteorder(order) if order in ("<", ">") else dtype


class _NumpyArray(_Standin):
    """``numpy.core.multiarray._reconstruct(...)`` followed by its state."""

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        _, shape, numpy_type, fortran, data = self.state
        dtype = numpy_type.rebuild(memo)
        order = "F" if fortran else "C"
        if dtype.hasobject:
            flat = np.empty(len(data), dtype=object)
            for index, item in enumerate(data):
                flat[index] = _rebuild(item, memo)
            return flat.reshape(shape, order=order)
        return np.frombuffer(_as_bytes(data, memo), dtype).reshape(shape, order=order).copy()


class _NumpyBuffer(_Standin):
    """``numpy.core.numeric._frombuffer(data, dtype, shape, order)``, what protocol 5 writes."""

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        data, numpy_type, shape, order = self.arguments
        return np.frombuffer(data, numpy_type.rebuild(memo)).reshape(shape, order=order).copy()


class _JoblibArray(_Standin):
    """``joblib.numpy_pickle.NumpyArrayWrapper``, behind whose state the array's bytes follow."""

    array: np.ndarray | None = None

    def read(self, stream: io.BytesIO) -> None:
        """Take the array that follows."""
        state = self.state
        shape = tuple(int(side) for side in state["shape"])
        dtype = state["dtype"].rebuild({})
        if dtype.hasobject:
            self.array = np.asarray(_rebuild(_JoblibUnpickler(stream, encoding="latin1").load(), {}))
            return
        if state.get("numpy_array_alignment_bytes") is not None:
            stream.seek(stream.read(1)[0], io.SEEK_CUR)
        # frombuffer takes no more than there is, however large a shape is claimed.
        content = stream.read(min(math.prod(shape) * dtype.itemsize, stream.getbuffer().nbytes))
        self.array = np.frombuffer(content, dtype).reshape(shape, order=state["order"]).copy()

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        if self.array is None:
            raise ValueError("an array's bytes are absent")
        return self.array


class _NumpyScalar(_Standin):
    """``numpy.core.multiarray.scalar(dtype, data)``."""

    def rebuild(self, memo: dict[int, Any]) -> Any:
        dtype = self.arguments[0].rebuild(memo)
        if dtype.hasobject:
            raise UnsafePickleError("object scalars are not plain data")
        return np.frombuffer(_as_bytes(self.arguments[1], memo), dtype)[0]


class _EncodedBytes(_Standin):
    """``_codecs.encode(text, "latin1")``: how Python 3 writes bytes for Python 2."""

    def rebuild(self, memo: dict[int, Any]) -> bytes:
        return _as_bytes(self.arguments[0], memo)


class _EmptyBytes(_Standin):
    """``bytes()``, how the oldest protocols write no bytes; with a number it would make that many."""

    def rebuild(self, memo: dict[int, Any]) -> bytes:
        if self.arguments:
            raise UnsafePickleError("the pickle makes bytes out of something else")
        return b""


class _SparseMatrix(_Standin):
    """A scipy matrix in compressed columns; comes back dense."""

    compressed = scipy.sparse.csc_matrix

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        state = {key: _rebuild(value, memo) for key, value in self.state.items()}
        shape = state.get("_shape") or state["shape"]
        if math.prod(int(side) for side in shape) > _MAX_DENSE_ENTRIES:
            raise ValueError(f"a sparse matrix of {shape} would fill the memory")
        parts = (state["data"], state["indices"], state["indptr"])
        matrix = self.compressed(parts, shape=shape)
        # scipy's own code would follow wild indices out of the arrays.
        matrix.check_format(full_check=True)
        return matrix.toarray()


class _SparseRowMatrix(_SparseMatrix):
    compressed = scipy.sparse.csr_matrix


class _ChumpyArray(_Standin):
    """``chumpy.ch.Ch``: a free variable; its value is ``x``."""

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        return np.asarray(_rebuild(self.state["x"], memo))


class _ChumpySelection(_Standin):
    """``chumpy.reordering.Select``: entries of another array, by flat index."""

    def rebuild(self, memo: dict[int, Any]) -> np.ndarray:
        source, index = (np.asarray(_rebuild(self.state[key], memo)) for key in ("a", "idxs"))
        shape = _rebuild(self.state.get("preferred_shape"), memo)
        selected = source.ravel()[index]
        return selected if shape is None else selected.reshape(shape)


class _PlainObject(_Standin):
    """``object``, which the oldest protocols name as the base of what they make."""


class _Reconstructed(_Standin):
    """``copyreg._reconstructor(class, object, None)``: makes the class's stand-in."""

    def __new__(cls, target: type, base: type, state: Any) -> Any:
        if not (isinstance(target, type) and issubclass(target, _Standin)) or base is not _PlainObject:
            raise UnsafePickleError("the pickle reconstructs something that is not plain data")
        return target()


class _ArrayClass(_Standin):
    """``numpy.ndarray`` itself, an argument of ``_reconstruct``."""


_PLAIN_NAMES: dict[str, type] = {
    "numpy.ndarray": _ArrayClass,
    "numpy.dtype": _NumpyType,
    "_codecs.encode": _EncodedBytes,
    "collections.OrderedDict": dict,
    _JOBLIB_ARRAY: _JoblibArray,
    "chumpy.ch.Ch": _ChumpyArray,
    "chumpy.reordering.Select": _ChumpySelection,
}
# Protocols 0 to 2 write Python 2's names.
for _copyreg in ("copyreg", "copy_reg"):
    _PLAIN_NAMES[f"{_copyreg}._reconstructor"] = _Reconstructed
for _builtins in ("builtins", "__builtin__"):
    _PLAIN_NAMES[f"{_builtins}.object"] = _PlainObject
    _PLAIN_NAMES[f"{_builtins}.bytes"] = _EmptyBytes
    for _type in (set, frozenset, complex):
        _PLAIN_NAMES[f"{_builtins}.{_type.__name__}"] = _type
for _core in ("numpy.core", "numpy._core"):
    _PLAIN_NAMES[f"{_core}.multiarray._reconstruct"] = _NumpyArray
    _PLAIN_NAMES[f"{_core}.multiarray.scalar"] = _NumpyScalar
    _PLAIN_NAMES[f"{_core}.numeric._frombuffer"] = _NumpyBuffer
for _sparse in ("csc", "_csc"):
    _PLAIN_NAMES[f"scipy.sparse.{_sparse}.csc_matrix"] = _SparseMatrix
for _sparse in ("csr", "_csr"):
    _PLAIN_NAMES[f"scipy.sparse.{_sparse}.csr_matrix"] = _SparseRowMatrix


def _stand_in(module_name: str, global_name: str) -> type:
    name = f"{module_name}.{global_name}"
    if name not in _PLAIN_NAMES:
        raise UnsafePickleError(
            f"the pickle refers to {name}, which plain data do not need. Nothing of it was run; "
            "if you trust the file, convert it to .npz with the tool that wrote it"
        )
    return _PLAIN_NAMES[name]


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        return _stand_in(module_name, global_name)

    def persistent_load(self, pid: Any) -> NoReturn:
        raise UnsafePickleError("the pickle refers to data outside itself")


# The one in Python, not in C, lets the bytes of arrays be taken out from between operations.
_PythonUnpickler: Any = pickle._Unpickler  # pyright: ignore[reportAttributeAccessIssue]


class _JoblibUnpickler(_PythonUnpickler):
    dispatch = _PythonUnpickler.dispatch.copy()

    def __init__(self, stream: io.BytesIO, *, encoding: str) -> None:
        super().__init__(stream, encoding=encoding)
        self._stream = stream

    def find_class(self, module_name: str, global_name: str) -> Any:
        return _stand_in(module_name, global_name)

    def persistent_load(self, pid: Any) -> NoReturn:
        raise UnsafePickleError("the pickle refers to data outside itself")

    def load_build(self) -> None:
        super().load_build()
        if isinstance(self.stack[-1], _JoblibArray):
            self.stack[-1].read(self._stream)

    dispatch[pickle.BUILD[0]] = load_build


def _as_bytes(data: Any, memo: dict[int, Any]) -> bytes:
    data = _rebuild(data, memo)
    return data.encode("latin1") if isinstance(data, str) else bytes(data)


def _rebuild(value: Any, memo: dict[int, Any]) -> Any:
    """The value with each stand-in replaced by what it stands for.

    ``memo`` keeps what is done by identity, so that shared parts are made once and stay shared, and
    containers that hold themselves come to an end.
    """
    if not isinstance(value, (_Standin, dict, list, tuple, set, frozenset)):
        return value
    if id(value) in memo:
        return memo[id(value)]
    if isinstance(value, dict):
        result: Any = memo.setdefault(id(value), {})
        result.update({_rebuild(key, memo): _rebuild(item, memo) for key, item in value.items()})
    elif isinstance(value, list):
        result = memo.setdefault(id(value), [])
        result.extend(_rebuild(item, memo) for item in value)
    elif isinstance(value, _Standin):
        result = memo[id(value)] = value.rebuild(memo)
    else:
        result = memo[id(value)] = type(value)(_rebuild(item, memo) for item in value)
    return result
