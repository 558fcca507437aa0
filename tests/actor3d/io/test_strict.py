"""Small files are read strictly: what is wrong with one names it and says what to do."""

import json
import os

import numpy as np
import pytest

from actor3d.errors import CaptureError, MissingFileError
from actor3d.io.strict import (
    finite_array,
    is_plain_name,
    natural_key,
    number_count,
    read_file,
    read_json,
    read_json_object,
    read_npz,
    read_yaml,
    require_inside,
)


def test_json_is_read(tmp_path):
    (tmp_path / "a.json").write_text('{"a": [1, "ä"]}', encoding="utf-8")
    assert read_json_object(tmp_path / "a.json") == {"a": [1, "ä"]}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a": 1} x', b"9" * 5000],
    ids=["empty", "cut off", "no text", "deep", "with more behind", "a number of too many digits"],
)
def test_what_is_no_json_is_one_line_that_names_the_file(tmp_path, content):
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(CaptureError, match=r"a\.json: cannot be read as JSON") as refused:
        read_json(tmp_path / "a.json")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "content", [b"a: [", b"a: *b", b"\xff"], ids=["cut off", "an unknown alias", "no text"]
)
def test_what_is_no_yaml_is_one_line_that_names_the_file(tmp_path, content):
    (tmp_path / "a.yaml").write_bytes(content)
    with pytest.raises(CaptureError, match=r"a\.yaml: cannot be read as YAML") as refused:
        read_yaml(tmp_path / "a.yaml")
    assert "\n" not in str(refused.value)
    with pytest.raises(MissingFileError, match=r"b\.yaml: the file is missing"):
        read_yaml(tmp_path / "b.yaml")


def test_files_beyond_their_bounds_and_no_files_are_refused(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps("x" * 100))
    with pytest.raises(CaptureError, match="more than the 0 MB allowed"):
        read_json(tmp_path / "a.json", 50)
    with pytest.raises(CaptureError, match="more than the 0 MB allowed"):
        read_file(tmp_path / "a.json", 50)
    with pytest.raises(MissingFileError, match=r"b\.json: the file is missing"):
        read_json(tmp_path / "b.json")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CaptureError, match="no regular file"):
        read_json(tmp_path / "pipe")
    with pytest.raises(CaptureError, match=r"cannot be read"):
        read_json(tmp_path)
    with pytest.raises(CaptureError, match="holds a list, not a JSON object"):
        (tmp_path / "a.json").write_text("[]")
        read_json_object(tmp_path / "a.json")


def test_archives_hold_plain_arrays(tmp_path):
    np.savez(tmp_path / "a.npz", a=np.arange(3), b=np.eye(2))
    assert set(read_npz(tmp_path / "a.npz", ["a", "c"])) == {"a"}
    np.savez(tmp_path / "b.npz", a=np.array([object()]))
    with pytest.raises(CaptureError, match=r"b\.npz: cannot be read"):
        read_npz(tmp_path / "b.npz")
    with pytest.raises(MissingFileError):
        read_npz(tmp_path / "c.npz")
    with (tmp_path / "d.npz").open("wb") as file:
        np.save(file, np.eye(2))
    with pytest.raises(CaptureError, match=r"d\.npz: cannot be read \(it is not an npz archive\)"):
        read_npz(tmp_path / "d.npz")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([1, 2], "has shape"),
        ([1, 2, float("nan")], "1 of 3 values are NaN"),
        ([1, 2, 1e9], "holds 1e"),
        (["x", 2, 3], "not an array of numbers"),
        ([[1], [2, 3]], "not an array of numbers"),
        ({"a": 1}, "not an array of numbers"),
    ],
)
def test_arrays_that_are_not_as_expected(value, said):
    with pytest.raises(CaptureError, match=said):
        finite_array(value, (3,), "here", 1e4)


def test_lists_that_hold_each_other_many_times_are_not_counted_to_the_end():
    value: list[object] = [1.0, 2.0]
    for _ in range(60):
        value = [value, value]
    assert number_count(value) > 1_000_000
    with pytest.raises(CaptureError, match="more than 1,000,000 values"):
        finite_array(value, (3,), "here")
    assert finite_array([[1], [2], [3]], (3,), "here").tolist() == [1, 2, 3]


def test_names_that_can_be_a_part_of_a_path():
    assert all(map(is_plain_name, ("1", "Camera_B5", "ä b")))
    assert not any(map(is_plain_name, ("", ".", "..", ".hidden", "a/b", "a\\b", "a\0", "\ud800", "a" * 201)))
    assert sorted(["10", "2", "b1", "a2"], key=natural_key) == ["2", "10", "a2", "b1"]


def test_links_out_of_a_folder_are_refused(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "file").touch()
    require_inside(root, [root / "file"])
    (root / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CaptureError, match="is a link out of"):
        require_inside(root, [root / "file", root / "link"])
    (root / "loop").symlink_to(root / "loop")
    with pytest.raises(CaptureError):
        require_inside(root, [root / "loop"])
