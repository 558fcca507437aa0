"""joblib's pickles, between whose operations the bytes of arrays lie."""

import gzip
import zlib
from pathlib import Path

import numpy as np
import pytest
from joblib_files import dump_as_joblib

from actor3d.errors import InputError
from actor3d.io.pickles import UnsafePickleError, read_pickle

CONTENT = {
    0: {"pose": np.arange(12.0).reshape(3, 4), "frame_ids": np.arange(3)},
    "fortran": np.asfortranarray(np.arange(6, dtype=">i4").reshape(2, 3)),
    "none": np.zeros((0, 3), np.float32),
    "objects": np.array([{"k": 1}, None], dtype=object),
    "text": "x" * 70_000,
    "last": [np.float32(2.5), np.array(3.0)],
}


class _Evil:
    def __reduce__(self):
        return (print, ("executed",))


@pytest.mark.parametrize("packed", [bytes, zlib.compress, gzip.compress])
def test_arrays_come_back(tmp_path: Path, packed):
    file = tmp_path / "m.pkl"
    dump_as_joblib(CONTENT, file)
    file.write_bytes(packed(file.read_bytes()))
    read = read_pickle(file)
    for found, written in (
        (read[0]["pose"], CONTENT[0]["pose"]),
        (read[0]["frame_ids"], CONTENT[0]["frame_ids"]),
        *((read[name], CONTENT[name]) for name in ("fortran", "none")),
        (read["last"][1], CONTENT["last"][1]),
    ):
        np.testing.assert_array_equal(found, written)
        assert found.dtype == written.dtype and found.flags.writeable
    assert read["objects"].tolist() == [{"k": 1}, None]
    assert (read["text"], read["last"][0]) == (CONTENT["text"], 2.5)


def test_nothing_is_run(tmp_path: Path, capsys):
    dump_as_joblib({"array": np.zeros(3), "evil": _Evil()}, tmp_path / "m.pkl")
    with pytest.raises(UnsafePickleError, match=r"builtins\.print"):
        read_pickle(tmp_path / "m.pkl")
    assert "executed" not in capsys.readouterr().out


@pytest.mark.parametrize("packed", [bytes, zlib.compress])
@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.9, 0.99])
def test_what_is_cut_is_refused(tmp_path: Path, packed, share):
    file = tmp_path / "m.pkl"
    dump_as_joblib(CONTENT, file)
    content = packed(file.read_bytes())
    file.write_bytes(content[: int(share * len(content))])
    with pytest.raises(InputError, match=r"m\.pkl"):
        read_pickle(file)


def test_what_unpacks_to_too_much_is_refused(tmp_path: Path):
    (tmp_path / "m.pkl").write_bytes(zlib.compress(bytes(1 << 22)))
    with pytest.raises(InputError, match="unpacks to more than"):
        read_pickle(tmp_path / "m.pkl", 1 << 20)


def test_no_turned_bit_gets_out(tmp_path: Path):
    file = tmp_path / "m.pkl"
    dump_as_joblib({0: {"pose": np.arange(6.0)}}, file)
    content = file.read_bytes()
    for place in range(len(content)):
        for bit in (0, 3, 7):
            damaged = bytearray(content)
            damaged[place] ^= 1 << bit
            file.write_bytes(damaged)
            try:
                read_pickle(file)
            except InputError as error:
                assert str(file) in str(error)
