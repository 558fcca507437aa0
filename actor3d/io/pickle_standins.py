"""What stands for the objects of a pickle while it is read, and how plain data are made of them afterwards."""

import math
import re
from typing import Any

import numpy as np
import scipy.sparse

from actor3d.errors import InputError
from actor3d.io.guarded_unpickler import PlainDict, PlainSet
from actor3d.io.pickled_tensors import read_storage, strided

_MAX_DENSE_ENTRIES = 100_000_000
"""Entries of a sparse matrix made dense; SMPL-X's joint regressor has 600,000."""
JOBLIB_ARRAY = "joblib.numpy_pickle.NumpyArrayWrapper"
_MAX_VALUES = 20_000_000
"""Values that lists may hold, counting a list as often as it stands in others."""


class UnsafePickleError(InputError):
    """The pickle names something that plain data do not need."""


class Memo(dict[int, Any]):
    """What has been rebuilt, by the identity of what it was made from, and how many bytes arrays may still take."""

    def __init__(self, *, room: int) -> None:
        super().__init__()
        self._room, self.dense_entries = room, 0

    def kept(self, array: np.ndarray) -> np.ndarray:
        """A copy of the array, which may be a view of bytes that others share.

        Raises:
            ValueError: if its bytes are more than are left.
        """
        self._room -= array.nbytes
        if self._room < 0:
            raise ValueError("its arrays take far more room than the file")
        return array.copy()


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

    def rebuild(self, memo: Memo) -> Any:
        raise UnsafePickleError(f"the pickle uses {type(self).__name__} as data")


class _NumpyType(_Standin):
    """``numpy.dtype``, numpy's own; never numpy's unpickling, which trusts the state it is given."""

    def rebuild(self, memo: Memo) -> np.dtype:
        spec = self.arguments[0]
        if not isinstance(spec, str) or not re.fullmatch(r"[<>|=]?([biufc]\d+|[?]|[SUa]\d+|O\d*)", spec):
            raise UnsafePickleError(f"arrays of type {spec!r} are not plain data")
        dtype = np.dtype(spec)
        order = self.state[1] if self.state else None
        return dtype.newbyteorder(order) if order in ("<", ">") else dtype


class _NumpyArray(_Standin):
    """``numpy.core.multiarray._reconstruct(...)`` followed by its state."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        _, shape, numpy_type, fortran, data = self.state
        dtype = numpy_type.rebuild(memo)
        order = "F" if fortran else "C"
        if dtype.hasobject:
            flat = np.empty(len(data), dtype=object)
            for index, item in enumerate(data):
                flat[index] = rebuild(item, memo)
            return flat.reshape(shape, order=order)
        return memo.kept(np.frombuffer(_as_bytes(data, memo), dtype).reshape(shape, order=order))


class _NumpyBuffer(_Standin):
    """``numpy.core.numeric._frombuffer(data, dtype, shape, order)``, what protocol 5 writes."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        data, numpy_type, shape, order = self.arguments
        return memo.kept(np.frombuffer(data, numpy_type.rebuild(memo)).reshape(shape, order=order))


class JoblibArray(_Standin):
    """``joblib.numpy_pickle.NumpyArrayWrapper``, behind whose state the array's bytes follow."""

    content: Any = None

    def rebuild(self, memo: Memo) -> np.ndarray:
        """The array.

        Raises:
            ValueError: if its bytes have not been found.
        """
        if self.content is None:
            raise ValueError("an array's bytes are absent")
        return np.asarray(rebuild(self.content, memo))


class _NumpyScalar(_Standin):
    """``numpy.core.multiarray.scalar(dtype, data)``."""

    def rebuild(self, memo: Memo) -> Any:
        dtype = self.arguments[0].rebuild(memo)
        if dtype.hasobject:
            raise UnsafePickleError("object scalars are not plain data")
        return np.frombuffer(_as_bytes(self.arguments[1], memo), dtype)[0]


class _EncodedBytes(_Standin):
    """``_codecs.encode(text, "latin1")``: how Python 3 writes bytes for Python 2."""

    def rebuild(self, memo: Memo) -> bytes:
        return _as_bytes(self.arguments[0], memo)


class _EmptyBytes(_Standin):
    """``bytes()``, how the oldest protocols write no bytes; with a number it would make that many."""

    def rebuild(self, memo: Memo) -> bytes:
        if self.arguments:
            raise UnsafePickleError("the pickle makes bytes out of something else")
        return b""


class _SparseMatrix(_Standin):
    """A scipy matrix in compressed columns; comes back dense."""

    compressed = scipy.sparse.csc_matrix

    def rebuild(self, memo: Memo) -> np.ndarray:
        state = {key: rebuild(value, memo) for key, value in self.state.items()}
        shape = state.get("_shape") or state["shape"]
        memo.dense_entries += math.prod(int(side) for side in shape)
        if memo.dense_entries > _MAX_DENSE_ENTRIES:
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

    def rebuild(self, memo: Memo) -> np.ndarray:
        return _array(rebuild(self.state["x"], memo))


class _ChumpySelection(_Standin):
    """``chumpy.reordering.Select``: entries of another array, by flat index."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        source, index = (_array(rebuild(self.state[key], memo)) for key in ("a", "idxs"))
        shape = rebuild(self.state.get("preferred_shape"), memo)
        selected = memo.kept(source.ravel()[index])
        return selected if shape is None else selected.reshape(shape)


class _TensorNumbers(_Standin):
    """``torch.storage._load_from_bytes(content)``."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        return read_storage(_as_bytes(self.arguments[0], memo))


class _Tensor(_Standin):
    """``torch._utils._rebuild_tensor_v2(storage, offset, shape, strides, …)``; comes back as an array."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        storage, offset, shape, strides = self.arguments[:4]
        return memo.kept(strided(rebuild(storage, memo), offset, shape, strides))


class _Parameter(_Standin):
    """``torch._utils._rebuild_parameter(tensor, …)``."""

    def rebuild(self, memo: Memo) -> np.ndarray:
        return rebuild(self.arguments[0], memo)


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


STANDINS: dict[str, type] = {
    "numpy.ndarray": _ArrayClass,
    "numpy.dtype": _NumpyType,
    "_codecs.encode": _EncodedBytes,
    "collections.OrderedDict": PlainDict,
    JOBLIB_ARRAY: JoblibArray,
    "torch.storage._load_from_bytes": _TensorNumbers,
    "torch._utils._rebuild_tensor_v2": _Tensor,
    "torch._utils._rebuild_parameter": _Parameter,
    "chumpy.ch.Ch": _ChumpyArray,
    "chumpy.reordering.Select": _ChumpySelection,
}
"""By the names that pickles may use; each leads to such a class, or to an immutable one of Python's."""
# Protocols 0 to 2 write Python 2's names.
for _copyreg in ("copyreg", "copy_reg"):
    STANDINS[f"{_copyreg}._reconstructor"] = _Reconstructed
for _builtins in ("builtins", "__builtin__"):
    STANDINS[f"{_builtins}.object"] = _PlainObject
    STANDINS[f"{_builtins}.bytes"] = _EmptyBytes
    STANDINS[f"{_builtins}.set"] = STANDINS[f"{_builtins}.frozenset"] = PlainSet
    STANDINS[f"{_builtins}.complex"] = complex
for _core in ("numpy.core", "numpy._core"):
    STANDINS[f"{_core}.multiarray._reconstruct"] = _NumpyArray
    STANDINS[f"{_core}.multiarray.scalar"] = _NumpyScalar
    STANDINS[f"{_core}.numeric._frombuffer"] = _NumpyBuffer
for _sparse in ("csc", "_csc"):
    STANDINS[f"scipy.sparse.{_sparse}.csc_matrix"] = _SparseMatrix
for _sparse in ("csr", "_csr"):
    STANDINS[f"scipy.sparse.{_sparse}.csr_matrix"] = _SparseRowMatrix


def _as_bytes(data: Any, memo: Memo) -> bytes:
    data = rebuild(data, memo)
    return data.encode("latin1") if isinstance(data, str) else bytes(data)


def rebuild(value: Any, memo: Memo) -> Any:
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
        result.update({rebuild(key, memo): rebuild(item, memo) for key, item in value.items()})
    elif isinstance(value, list):
        result = memo.setdefault(id(value), [])
        result.extend(rebuild(item, memo) for item in value)
    elif isinstance(value, _Standin):
        result = memo[id(value)] = value.rebuild(memo)
    else:
        kind = set if isinstance(value, PlainSet) else type(value)
        result = memo[id(value)] = kind(rebuild(item, memo) for item in value)
    return result


def _array(value: Any) -> np.ndarray:
    require_moderate(value)
    return np.asarray(value)


def require_moderate(value: Any) -> None:
    """Refuse lists that hold each other so often that few bytes become more values than memory holds."""
    counts: dict[int, int] = {}

    def count(item: Any) -> int:
        if not isinstance(item, dict | list | tuple):
            return 1
        if id(item) not in counts:
            counts[id(item)] = 1  # Of what holds itself, one round.
            counts[id(item)] = 1 + sum(map(count, item.values() if isinstance(item, dict) else item))
        return counts[id(item)]

    if count(value) > _MAX_VALUES:
        raise ValueError(f"its lists hold each other: they stand for more than {_MAX_VALUES:,} values")
