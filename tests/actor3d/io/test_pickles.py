import contextlib
import pickle
import sys
import types
from collections import OrderedDict
from pathlib import Path

import hypothesis.extra.numpy as hnp
import numpy as np
import pytest
import scipy.sparse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actor3d.io.pickles import UnsafePickleError, read_pickle

PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


def _write(folder: Path, content: bytes) -> Path:
    path = folder / "file.pkl"
    path.write_bytes(content)
    return path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    array=hnp.arrays(
        dtype=st.sampled_from(["<f8", ">f4", "<i4", "|u1", ">u2", "|b1", "<c16", "<U3", "|S2", "<f2"]),
        shape=hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4),
    ),
    fortran=st.booleans(),
    protocol=st.sampled_from(PROTOCOLS),
)
def test_arrays_come_back_whatever_the_protocol(
    tmp_path: Path, array: np.ndarray, fortran: bool, protocol: int
):
    saved = np.array(array, order="F" if fortran else "C")
    loaded = read_pickle(_write(tmp_path, pickle.dumps(saved, protocol=protocol)))
    assert loaded.dtype == array.dtype and loaded.shape == array.shape
    np.testing.assert_array_equal(loaded, array)
    assert loaded.flags.writeable


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_plain_containers_come_back(tmp_path: Path, protocol: int):
    shared = np.arange(3)
    content = {
        "text": "čau",
        "bytes": b"\x00\xff",
        "numbers": [1, -(2**70), 2.5, None, True, 1j],
        "nested": ({"a": [shared, shared]}, {1, 2}, frozenset({3})),
        "scalar": np.float32(1.5),
        "objects": np.array([{"k": shared}, "s"], dtype=object),
        "ordered": OrderedDict(b=1, a=2),
    }
    loaded = read_pickle(_write(tmp_path, pickle.dumps(content, protocol=protocol)))
    assert loaded["text"] == "čau" and loaded["bytes"] == b"\x00\xff"
    assert loaded["numbers"] == content["numbers"]
    assert loaded["nested"][1:] == ({1, 2}, frozenset({3}))
    first, second = loaded["nested"][0]["a"]
    assert first is second
    np.testing.assert_array_equal(first, shared)
    assert loaded["scalar"] == np.float32(1.5)
    np.testing.assert_array_equal(loaded["objects"][0]["k"], shared)
    assert list(loaded["ordered"]) == ["b", "a"]


def test_a_list_that_holds_itself_comes_back(tmp_path: Path):
    knot: list = [1]
    knot.append(knot)
    loaded = read_pickle(_write(tmp_path, pickle.dumps(knot)))
    assert loaded[1] is loaded


def test_python_2_strings_are_latin_1(tmp_path: Path):
    assert read_pickle(_write(tmp_path, b"\x80\x02}U\x01aU\x02\xe9bs.")) == {"a": "\xe9b"}


@pytest.mark.parametrize("make", [scipy.sparse.csc_matrix, scipy.sparse.csr_matrix])
@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_sparse_matrices_come_back_dense(tmp_path: Path, make: type, protocol: int):
    dense = np.array([[0, 1.5, 0], [2, 0, 0]])
    loaded = read_pickle(_write(tmp_path, pickle.dumps({"J": make(dense)}, protocol=protocol)))["J"]
    assert isinstance(loaded, np.ndarray)
    np.testing.assert_array_equal(loaded, dense)


def test_a_sparse_matrix_that_points_out_of_itself_is_refused(tmp_path: Path):
    matrix = scipy.sparse.csc_matrix(np.eye(3))
    matrix.indices[1] = 1_000_000
    with pytest.raises(ValueError, match="not a complete pickle of plain data"):
        read_pickle(_write(tmp_path, pickle.dumps(matrix)))


@pytest.fixture
def chumpy(monkeypatch: pytest.MonkeyPatch):
    """Classes that pickle as chumpy's do; chumpy itself does not run on today's Python."""
    ch, reordering = types.ModuleType("chumpy.ch"), types.ModuleType("chumpy.reordering")
    ch.Ch = type("Ch", (), {"__module__": "chumpy.ch"})  # pyright: ignore[reportAttributeAccessIssue]
    reordering.Select = type("Select", (), {"__module__": "chumpy.reordering"})  # pyright: ignore
    for module in (types.ModuleType("chumpy"), ch, reordering):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return types.SimpleNamespace(Ch=ch.Ch, Select=reordering.Select)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_chumpy_arrays_are_read_without_chumpy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chumpy, protocol: int
):
    values = np.arange(24.0).reshape(2, 3, 4)
    variable = chumpy.Ch()
    variable.__dict__.update(x=values, _dirty_vars={"x"}, _itr=None)
    selection = chumpy.Select()
    selection.__dict__.update(a=variable, idxs=np.array([0, 1, 4, 5]), preferred_shape=(2, 2))
    path = _write(tmp_path, pickle.dumps({"v": variable, "s": selection}, protocol=protocol))
    for name in ("chumpy", "chumpy.ch", "chumpy.reordering"):
        monkeypatch.delitem(sys.modules, name)
    loaded = read_pickle(path)
    np.testing.assert_array_equal(loaded["v"], values)
    np.testing.assert_array_equal(loaded["s"], [[0, 1], [4, 5]])


class _Calls:
    """Pickles as a call of any function."""

    def __init__(self, function, *arguments):
        self.call = (function, arguments)

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("function", [Path.touch, exec, __import__, getattr, np.load, print])
def test_calls_are_refused_and_not_made(tmp_path: Path, function, protocol: int):
    victim = tmp_path / "victim"
    argument = victim if function is Path.touch else f"open({str(victim)!r}, 'w')"
    content = pickle.dumps({"v_template": _Calls(function, argument)}, protocol=protocol)
    with pytest.raises(UnsafePickleError, match=r"refers to .*Nothing of it was run"):
        read_pickle(_write(tmp_path, content))
    assert not victim.exists()


@pytest.mark.parametrize(
    "content",
    [
        # os.system, named the way hand-made attacks do.
        b"cos\nsystem\n(S'true'\ntR.",
        b"cposix\nsystem\n(S'true'\ntR.",
        # The deeper names of what is allowed.
        b"\x80\x04\x8c\x08builtins\x8c\x0fobject.__class__\x93.",
        b"cnumpy.testing._private.utils\nrunstring\n.",
        # The old reconstructor asked for a class that is not chumpy's.
        b"ccopy_reg\n_reconstructor\n(c__builtin__\nset\nc__builtin__\nobject\nNtR.",
        # Numpy types whose raw bytes are pointers or code.
        b"cnumpy\ndtype\n(S'V8'\nI0\nI1\ntRcnumpy.core.multiarray\nscalar\n(g0\nS'12345678'\ntR.",
        # Persistent references.
        b"Pfile\n.",
    ],
)
def test_hand_made_attacks_are_refused(tmp_path: Path, content: bytes):
    with pytest.raises(ValueError):
        read_pickle(_write(tmp_path, content))


def test_raw_bytes_never_become_objects(tmp_path: Path):
    """numpy's own unpickling lets a dtype's state claim that object pointers are plain bytes."""
    content = (
        b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR"
        b"(I1\n(I1\ntcnumpy\ndtype\n(S'O8'\nI0\nI1\ntR(I3\nS'|'\nNNNI-1\nI-1\nI0\ntbI00\nS'AAAAAAAA'\ntb."
    )
    # Here the eight characters are eight objects, too many for one element; never a pointer.
    with pytest.raises(ValueError, match="cannot reshape"):
        read_pickle(_write(tmp_path, content))


def test_a_pickle_cannot_change_the_reader(tmp_path: Path):
    """The BUILD instruction sets attributes of whatever lies on the stack, classes included."""
    content = b"ccopy_reg\n_reconstructor\n(N(S'__new__'\nc_codecs\nencode\ndtb0I1\n."
    with pytest.raises(ValueError):
        read_pickle(_write(tmp_path, content))
    np.testing.assert_array_equal(
        read_pickle(_write(tmp_path, pickle.dumps(np.arange(3), protocol=0))), [0, 1, 2]
    )


def _save_npy(path: Path, content) -> Path:
    np.save(path, content, allow_pickle=True)
    return path


@pytest.mark.parametrize("fortran", [False, True])
def test_npy_files_of_numbers_come_back(tmp_path: Path, fortran: bool):
    array = np.array(np.arange(6.0).reshape(2, 3), order="F" if fortran else "C")
    loaded = read_pickle(_save_npy(tmp_path / "a.npy", array))
    np.testing.assert_array_equal(loaded, array)
    assert loaded.dtype == array.dtype


def test_npy_files_of_objects_come_back(tmp_path: Path):
    content = {"cams": {"K": [np.eye(3)] * 2}, "ims": [{"ims": np.array(["Camera_B1/0.jpg"])}]}
    loaded = read_pickle(_save_npy(tmp_path / "a.npy", np.array(content, dtype=object)))
    assert loaded.shape == ()
    np.testing.assert_array_equal(loaded.item()["cams"]["K"][1], np.eye(3))
    assert loaded.item()["ims"][0]["ims"].tolist() == ["Camera_B1/0.jpg"]


@pytest.mark.parametrize("function", [Path.touch, exec, np.load])
def test_calls_in_npy_files_are_refused_and_not_made(tmp_path: Path, function):
    victim = tmp_path / "victim"
    argument = victim if function is Path.touch else f"open({str(victim)!r}, 'w')"
    content = np.array({"cams": _Calls(function, argument)}, dtype=object)
    with pytest.raises(UnsafePickleError, match=r"refers to .*Nothing of it was run"):
        read_pickle(_save_npy(tmp_path / "annots.npy", content))
    assert not victim.exists()


def test_npy_headers_that_lie_are_refused(tmp_path: Path):
    whole = _save_npy(tmp_path / "a.npy", np.zeros(5)).read_bytes()
    with pytest.raises(ValueError, match="not a complete pickle of plain data"):
        read_pickle(_write(tmp_path, whole.replace(b"(5,), }      ", b"(5000000000,)}")))
    objects = _save_npy(tmp_path / "b.npy", np.array([1, "a"], dtype=object)).read_bytes()
    with pytest.raises(ValueError, match="no array of"):
        read_pickle(_write(tmp_path, objects.replace(b"(2,)", b"(3,)")))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 400), value=st.integers(0, 255))
def test_a_flipped_byte_of_an_npy_never_does_more_than_raise(tmp_path: Path, position: int, value: int):
    file = _save_npy(tmp_path / "a.npy", np.array({"Rh": np.arange(6.0)}, dtype=object))
    content = bytearray(file.read_bytes())
    content[position % len(content)] = value
    with contextlib.suppress(ValueError):
        read_pickle(_write(tmp_path, bytes(content)))


@pytest.mark.parametrize("cut", [0, 1, 10, 60, -1])
def test_damaged_pickles_say_so(tmp_path: Path, cut: int):
    content = pickle.dumps({"v_template": np.zeros((4, 3)), "f": [1, 2]}, protocol=2)
    with pytest.raises(ValueError, match=r"file\.pkl is not a complete pickle of plain data"):
        read_pickle(_write(tmp_path, content[:cut]))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 400), value=st.integers(0, 255))
def test_a_flipped_byte_never_does_more_than_raise_value_error(tmp_path: Path, position: int, value: int):
    content = bytearray(
        pickle.dumps({"a": np.arange(6.0), "J": scipy.sparse.csc_matrix(np.eye(2))}, protocol=2)
    )
    content[position % len(content)] = value
    with contextlib.suppress(ValueError):
        read_pickle(_write(tmp_path, bytes(content)))


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=r"nothing\.pkl"):
        read_pickle(tmp_path / "nothing.pkl")
