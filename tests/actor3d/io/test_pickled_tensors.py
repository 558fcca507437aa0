"""Torch's tensors inside of plain pickles are read as arrays, by nothing of torch's own, or refused."""

import io
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from actor3d.errors import InputError
from actor3d.io.pickles import read_pickle


def _written(path: Path, content: Any, protocol: int = 4) -> Path:
    path.write_bytes(pickle.dumps(content, protocol))
    return path


@pytest.mark.parametrize("protocol", [2, 4, 5])
@pytest.mark.parametrize("dtype", ["float32", "float64", "float16", "int64", "int32", "uint8", "bool"])
def test_tensors_of_any_type_become_arrays(dtype, protocol, tmp_path):
    expected = np.arange(24).reshape(2, 3, 4).astype(dtype)
    found = read_pickle(_written(tmp_path / "a.pkl", {"a": torch.from_numpy(expected)}, protocol))["a"]
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(found, expected)


def test_parts_turned_shared_and_empty_tensors_are_what_they_were(tmp_path):
    whole = torch.arange(24.0).reshape(4, 6)
    content = {
        "part": whole[1:3, ::2],
        "turned": whole.T,
        "again": whole,
        "wide": torch.ones(1, 3).expand(4, 3),
        "none": torch.zeros(0, 3),
        "one": torch.tensor(7.0),
        "parameter": torch.nn.Parameter(torch.ones(2)),
    }
    found = read_pickle(_written(tmp_path / "a.pkl", content))
    for name, tensor in content.items():
        np.testing.assert_array_equal(found[name], tensor.detach().numpy())
        assert found[name].flags.writeable


def test_numpy_files_of_tensors_are_read(tmp_path):
    np.save(tmp_path / "a.npy", np.array({"pred_rotmat": torch.eye(3)}, dtype=object))
    np.testing.assert_array_equal(read_pickle(tmp_path / "a.npy").item()["pred_rotmat"], np.eye(3))


class _Called:
    def __init__(self, function: Any, *arguments: Any) -> None:
        self._call = (function, arguments)

    def __reduce__(self) -> Any:
        return self._call


def _storage(content: bytes) -> _Called:
    return _Called(torch.storage._load_from_bytes, content)


def _stored(count: int = 4) -> bytes:
    stream = io.BytesIO()
    storage = torch.TypedStorage(
        wrap_storage=torch.arange(float(count)).untyped_storage(), dtype=torch.float32, _internal=True
    )
    torch.save(storage, stream, _use_new_zipfile_serialization=False)
    return stream.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        _stored()[:-1],
        _stored().replace(b"FloatStorage", b"os\nsystem"),
        _stored()[:-24] + (10**15).to_bytes(8, "little") + _stored()[-16:],
        pickle.dumps(0x1950A86A20F9469CFC6C, 2) * 5,
        pickle.dumps([print], 2),
    ],
)
def test_damaged_and_hostile_storages_are_refused(content, tmp_path):
    path = _written(
        tmp_path / "a.pkl", _Called(torch._utils._rebuild_tensor_v2, _storage(content), 0, (4,), (1,))
    )
    with pytest.raises(InputError, match=r"a\.pkl"):
        read_pickle(path)


@pytest.mark.parametrize(
    ("offset", "shape", "strides"),
    [
        (1, (4,), (1,)),
        (-1, (4,), (1,)),
        (0, (4,), (-1,)),
        (0, (2, 2), (4, 1)),
        (0, (4,), ()),
        (0, (10**12,), (0,)),
        (0, (10**30, 2), (0, 0)),
        (0, (0, 10**30), (1, 1)),
        (0, "four", "one"),
    ],
)
def test_tensors_that_reach_beyond_their_numbers_are_refused(offset, shape, strides, tmp_path):
    call = _Called(torch._utils._rebuild_tensor_v2, _storage(_stored()), offset, shape, strides)
    with pytest.raises(InputError, match=r"a\.pkl"):
        read_pickle(_written(tmp_path / "a.pkl", call))
