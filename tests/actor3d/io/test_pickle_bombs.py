"""A few hundred bytes of pickle that stand for gigabytes, or for years of work, are refused at once."""

import pickle
import struct
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from actor3d.errors import InputError
from actor3d.io.pickles import read_pickle

START = b"\x80\x04"


def doubled(times: int, *, begin: bytes = b"]", make: bytes = b"\x86") -> bytes:
    """A program: a value put in a pair with itself, and that pair again, so many times."""
    program = begin + b"q\x00"
    for index in range(times):
        program += b"h" + bytes([index]) + make + b"q" + bytes([index + 1])
    return program


def lists_of_lists(times: int, width: int) -> bytes:
    program = b"]q\x00(" + b"K\x01" * width + b"e"
    for index in range(times):
        program += b"]q" + bytes([index + 1]) + b"(" + (b"h" + bytes([index])) * width + b"e"
    return program


def chumpy(x: bytes) -> bytes:
    return b"cchumpy.ch\nCh\n)\x81}\x8c\x01x" + x + b"sb"


MEGABYTE = b"B" + struct.pack("<I", 1 << 20) + bytes(1 << 20) + b"q\xf0"
ARRAY_OF_IT = b"cnumpy.core.numeric\n_frombuffer\n(h\xf0" + (
    b"cnumpy\ndtype\n(\x8c\x02u1K\x00K\x01tRJ\x00\x00\x10\x00\x85\x8c\x01CtR"
)
BOMBS = {
    "lists of one list": START + lists_of_lists(9, 10) + b".",
    "a chumpy array of them": START + chumpy(lists_of_lists(9, 10)) + b".",
    "a mapping of them": START + b"}\x8c\x05poses" + lists_of_lists(9, 10) + b"s.",
    "keys of pairs of pairs": START + b"}" + doubled(60, begin=b")", make=b"h\x00\x86") + b"K\x01s.",
    "members of pairs of pairs": START + b"\x8f(" + doubled(60, begin=b")", make=b"h\x00\x86") + b"\x90.",
    "frozen members": START + b"(" + doubled(60, begin=b")", make=b"h\x00\x86") + b"\x91.",
    "an ordered mapping's keys": START
    + b"ccollections\nOrderedDict\n(("
    + doubled(60, begin=b")", make=b"h\x00\x86")
    + b"K\x01tttR.",
    "bytes without end": START + b"\x96" + struct.pack("<Q", 1 << 40) + b".",
    "text without end": START + b"\x8d" + struct.pack("<Q", 1 << 40) + b".",
    "a place far off": START + b"]r\xff\xff\xff\x7f.",
    "one megabyte as many arrays": START + MEGABYTE + b"0(" + ARRAY_OF_IT * 200 + b"t.",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_at_once(tmp_path: Path, name: str):
    file = tmp_path / "bomb.pkl"
    file.write_bytes(BOMBS[name])
    started = time.process_time()
    tracemalloc.start()
    try:
        if name == "a place far off":
            assert read_pickle(file) == []
        else:
            with pytest.raises(InputError) as refused:
                read_pickle(file)
            assert "\n" not in str(refused.value)
        assert tracemalloc.get_traced_memory()[1] < 100e6
    finally:
        tracemalloc.stop()
    assert time.process_time() - started < 5


def test_what_is_shared_honestly_is_read(tmp_path: Path):
    row, table = [0.0] * 100, np.arange(6.0)
    content = {"rows": [row] * 1000, "again": [table, table], ("a", 1): {1, 2}, "frozen": frozenset("ab")}
    (tmp_path / "shared.pkl").write_bytes(pickle.dumps(content))
    read = read_pickle(tmp_path / "shared.pkl")
    assert read["rows"] == content["rows"] and read["again"][0] is read["again"][1]
    assert read["a", 1] == {1, 2} and set(read["frozen"]) == {"a", "b"}
    np.testing.assert_array_equal(read["again"][1], table)


def test_bytes_that_may_change_are_read(tmp_path: Path):
    (tmp_path / "bytes.pkl").write_bytes(pickle.dumps({"a": bytearray(b"xyz")}, protocol=5))
    assert read_pickle(tmp_path / "bytes.pkl") == {"a": bytearray(b"xyz")}
