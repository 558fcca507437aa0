"""Ways to change a valid file a little: its bytes, its numbers, its text, and what it holds once it is parsed."""

import io
import json
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from corruption import ABSENT, WRONG_VALUES, nested_json
from safetensors.torch import load, save

Mutation = Callable[[bytes, np.random.Generator], bytes]

_NUMBER = re.compile(rb"-?\d+\.?\d*(?:[eE][-+]?\d+)?")
_WRONG_NUMBERS = (
    b"nan", b"NaN", b"-1", b"0", b"1e300", b"-1e30", b"99999999999999999999", b"Infinity", b"0.5", b"", b"x",
    b"9" * 5000, b"4294967296",
)  # fmt: skip


def _flip(count: int) -> Mutation:
    def change(content: bytes, rng: np.random.Generator) -> bytes:
        changed = bytearray(content)
        for bit in rng.integers(0, 8 * len(changed), count):
            changed[bit // 8] ^= 1 << (bit % 8)
        return bytes(changed)

    return change


def _flip_beginning(content: bytes, rng: np.random.Generator) -> bytes:
    return _flip(2)(content[:256], rng) + content[256:]


def _cut(content: bytes, rng: np.random.Generator) -> bytes:
    return content[: rng.integers(0, len(content))]


def _double(content: bytes, rng: np.random.Generator) -> bytes:
    return content + content


def _doubled_part(content: bytes, rng: np.random.Generator) -> bytes:
    start, stop = sorted(rng.integers(0, len(content), 2))
    return content[:stop] + content[start:]


def _hole(content: bytes, rng: np.random.Generator) -> bytes:
    start, stop = sorted(rng.integers(0, len(content), 2))
    return content[:start] + bytes(stop - start) + content[stop:]


def _ones(content: bytes, rng: np.random.Generator) -> bytes:
    start = int(rng.integers(0, len(content)))
    return content[:start] + b"\xff" * 8 + content[start + 8 :]


def _wrong_number(content: bytes, rng: np.random.Generator) -> bytes:
    found = list(_NUMBER.finditer(content[:1_000_000]))
    if not found:
        return _ones(content, rng)
    chosen = found[rng.integers(len(found))]
    wrong = _WRONG_NUMBERS[rng.integers(len(_WRONG_NUMBERS))]
    return content[: chosen.start()] + wrong + content[chosen.end() :]


def _lost_line(content: bytes, rng: np.random.Generator) -> bytes:
    lines = content.split(b"\n")
    del lines[rng.integers(len(lines))]
    return b"\n".join(lines)


def _swapped_lines(content: bytes, rng: np.random.Generator) -> bytes:
    lines = content.split(b"\n")
    one, other = rng.integers(0, len(lines), 2)
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


BYTES: tuple[Mutation, ...] = (
    _flip(1), _flip(20), _flip_beginning, _cut, _double, _doubled_part, _hole, _ones, _wrong_number, _wrong_number,
)  # fmt: skip
TEXT: tuple[Mutation, ...] = (*BYTES, _wrong_number, _wrong_number, _lost_line, _swapped_lines)


def _wrong_value(value: Any, rng: np.random.Generator) -> Any:
    """A value of a parsed file with one thing in it changed, however deep it lies."""
    keys = (
        list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    )
    if not keys or rng.random() < 0.1:
        return list(WRONG_VALUES.values())[rng.integers(len(WRONG_VALUES))]
    key = keys[rng.integers(len(keys))]
    changed = _wrong_value(value[key], rng)
    copied = value.copy()
    if changed is ABSENT:
        del copied[key]
    else:
        copied[key] = changed
    return copied


def _changed_json(content: bytes, rng: np.random.Generator) -> bytes:
    if rng.random() < 0.05:
        return nested_json().encode()
    changed = _wrong_value(json.loads(content), rng)
    return json.dumps(None if changed is ABSENT else changed).encode()


_CHANGED_ARRAYS: tuple[Callable[[np.ndarray], Any], ...] = (
    lambda array: array.astype(str),
    lambda array: array.astype(np.complex64) if array.dtype.kind in "fiu" else array,
    lambda array: array.astype(np.int8) if array.dtype.kind in "fiu" else array,
    lambda array: array.astype(np.float16) if array.dtype.kind in "fiu" else array,
    lambda array: np.full(array.shape, np.nan),
    lambda array: np.full(array.shape, np.inf),
    lambda array: np.full(array.shape, -(2**62)),
    lambda array: np.full(array.shape, 1e300),
    lambda array: np.zeros(array.shape),
    lambda array: array[:0] if array.ndim else array[None],
    lambda array: array[None],
    lambda array: array[0] if array.ndim and len(array) else array,
    lambda array: array.T,
    lambda array: array.ravel(),
    lambda array: array[..., :-1] if array.ndim else array,
    lambda array: np.concatenate([array, array]) if array.ndim else array,
    lambda array: np.zeros((0,) * 5),
    lambda array: np.broadcast_to(array, (64, *array.shape)),
    lambda array: np.empty((), dtype=object),
    lambda array: np.zeros(array.shape, dtype=[("a", "f4")]),
    lambda array: np.array("2020-01-01", dtype="datetime64[D]"),
)


def _changed_array(array: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    change = _CHANGED_ARRAYS[rng.integers(len(_CHANGED_ARRAYS))]
    return np.asarray(change(array))


def _changed_arrays(arrays: dict[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    """A dictionary of arrays, also of dictionaries of such, with one of them changed or gone."""
    key = list(arrays)[rng.integers(len(arrays))]
    others = {name: value for name, value in arrays.items() if name != key}
    if rng.random() < 0.1:
        return others
    value = arrays[key]
    inner = _changed_arrays(value, rng) if isinstance(value, dict) else _changed_array(np.asarray(value), rng)
    return {**others, key: inner}


def _changed_npz(content: bytes, rng: np.random.Generator) -> bytes:
    stored = np.load(io.BytesIO(content), allow_pickle=False)
    stream = io.BytesIO()
    np.savez(stream, **_changed_arrays(dict(stored), rng))
    return stream.getvalue()


def _changed_npy(content: bytes, rng: np.random.Generator) -> bytes:
    stream = io.BytesIO()
    np.save(stream, _changed_array(np.load(io.BytesIO(content)), rng), allow_pickle=True)
    return stream.getvalue()


def _changed_pickle(content: bytes, rng: np.random.Generator) -> bytes:
    return pickle.dumps(_changed_arrays(pickle.loads(content), rng))  # noqa: S301 - a file of our own


def _as_tensors(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_tensors(inner) for name, inner in value.items()}
    try:
        return torch.from_numpy(np.array(value))
    except TypeError:
        return value.tolist()


def _changed_torch(content: bytes, rng: np.random.Generator) -> bytes:
    stored = torch.load(io.BytesIO(content), weights_only=True)
    stream = io.BytesIO()
    torch.save(_as_tensors(_changed_arrays(stored, rng)), stream)
    return stream.getvalue()


def _changed_safetensors(content: bytes, rng: np.random.Generator) -> bytes:
    tensors = _as_tensors(
        _changed_arrays({name: value.numpy() for name, value in load(content).items()}, rng)
    )
    return save(
        {name: value.contiguous() for name, value in tensors.items() if isinstance(value, torch.Tensor)}
    )


_BY_SUFFIX: dict[str, tuple[Mutation, ...]] = {
    ".json": (*TEXT, *[_changed_json] * 14),
    ".npz": (*BYTES, *[_changed_npz] * 10),
    ".npy": (*BYTES, *[_changed_npy] * 10),
    ".pkl": (*BYTES, *[_changed_pickle] * 10),
    ".pt": (*BYTES, *[_changed_torch] * 10),
    ".safetensors": (*BYTES, *[_changed_safetensors] * 10),
    **dict.fromkeys((".bvh", ".txt", ".toml", ".yml", ".yaml", ".csv", ".ply"), TEXT),
}


def mutated(file: Path, content: bytes, rng: np.random.Generator) -> bytes:
    """The content with one or two things changed, in a way that suits the kind of file."""
    ways = _BY_SUFFIX.get(file.suffix.lower(), BYTES)
    changed = ways[rng.integers(len(ways))](content, rng)
    again = rng.random() < 0.2 and len(changed) > 1
    return BYTES[rng.integers(len(BYTES))](changed, rng) if again else changed
