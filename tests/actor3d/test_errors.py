"""Which errors a user is told in one line, and which are our own and keep their traceback."""

import errno
import pickle
import zipfile

import pytest

from actor3d.errors import (
    CaptureError,
    InputError,
    MissingFileError,
    MissingInputError,
    OccupiedPlaceError,
    UserError,
    fail,
    missing,
    reporting_bad_values,
    reporting_disk_trouble,
    user_error_from,
)

SAID = {
    "what we say ourselves": (UserError("a: found b; do c"), "a: found b; do c"),
    "a value": (InputError("size must be positive, got 0"), "size must be positive, got 0"),
    "a file": (fail("a.json", "is cut off", "restore it"), "a.json: is cut off; restore it"),
    "what is not there": (MissingInputError("no body in a: put it there"), "no body in a: put it there"),
    "what is in the way": (OccupiedPlaceError("a is not empty"), "a is not empty"),
    "a missing file": (missing("a.json", "is missing", "restore it"), "a.json: is missing; restore it"),
    "the system, of a file": (
        PermissionError(errno.EACCES, "Permission denied", "/root/a"),
        "/root/a: Permission denied",
    ),
    "the system, of no file": (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    "a full disk": (
        OSError(errno.ENOSPC, "No space left on device", "/full/a"),
        "/full/a: No space left on device; free some space",
    ),
    "an error of the system that says all itself": (
        FileNotFoundError("no body model found (looked in a):\n put it there"),
        "no body model found (looked in a): put it there",
    ),
    "an archive": (zipfile.BadZipFile("File is not\na zip file"), "File is not a zip file"),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_user_can_mend_is_one_line(name):
    error, line = SAID[name]
    told = user_error_from(error)
    assert isinstance(told, UserError)
    assert str(told) == line


@pytest.mark.parametrize(
    "error",
    [
        ValueError("not enough values to unpack"),
        TypeError("unsupported operand"),
        KeyError("name"),
        AssertionError(),
        RuntimeError("shapes differ"),
        BrokenPipeError(errno.EPIPE, "Broken pipe"),
        KeyboardInterrupt(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_is_our_own_fault_keeps_its_traceback(error):
    assert user_error_from(error) is None


def test_errors_of_input_are_value_errors_for_callers_in_python():
    assert issubclass(InputError, ValueError)
    assert issubclass(CaptureError, InputError)
    for kind in (MissingInputError, MissingFileError):
        assert issubclass(kind, InputError)
        assert issubclass(kind, FileNotFoundError)
    assert issubclass(OccupiedPlaceError, InputError)
    assert issubclass(OccupiedPlaceError, FileExistsError)


def test_errors_come_whole_out_of_another_process():
    error = pickle.loads(pickle.dumps(missing("a.json", "is missing", "restore it")))  # noqa: S301 - our own bytes
    assert isinstance(error, MissingFileError)
    assert str(error) == "a.json: is missing; restore it"
    assert error.fault.remedy == "restore it"


def test_names_that_no_terminal_can_show_are_spelled_out():
    assert (
        str(fail("caf\udce9\n.json", "is cut off", "restore it"))
        == "caf\\udce9 .json: is cut off; restore it"
    )


def test_trouble_with_the_disk_names_the_place_and_the_remedy(tmp_path):
    with (
        pytest.raises(UserError, match=r"cannot write \(No space.*choose another --out"),
        reporting_disk_trouble(tmp_path),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_missing_input_is_no_trouble_with_the_disk(tmp_path):
    with pytest.raises(MissingFileError, match=r"a\.json"), reporting_disk_trouble(tmp_path):
        raise missing("a.json", "is missing", "restore it")


def test_bad_values_of_a_user_become_errors_of_input():
    with pytest.raises(InputError, match="norm_groups must divide"), reporting_bad_values():
        raise ValueError("norm_groups must\ndivide")
    with pytest.raises(CaptureError), reporting_bad_values():
        raise fail("a.json", "is cut off", "restore it")
    with pytest.raises(TypeError), reporting_bad_values():
        raise TypeError
