"""Folders held for one process at a time."""

import os
import subprocess
import sys

import pytest

from actor3d.errors import UserError
from actor3d.io.locks import empty_held, exclusive, lock_file

HOLDER = (
    "import sys, pathlib\n"
    "from actor3d.io.locks import exclusive\n"
    "with exclusive(pathlib.Path(sys.argv[1])):\n"
    "    print('held', flush=True); sys.stdin.read()"
)


def test_a_second_writer_is_refused_while_the_first_lives(tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(UserError, match="another process"), exclusive(tmp_path):
            pass
    finally:
        holder.communicate("")
    with exclusive(tmp_path):
        pass


def test_a_folder_that_stayed_empty_goes_again(tmp_path):
    with exclusive(tmp_path / "run"):
        assert (tmp_path / "run").is_dir()
    assert not (tmp_path / "run").exists()
    with exclusive(tmp_path / "run"):
        (tmp_path / "run" / "kept").touch()
    assert (tmp_path / "run" / "kept").exists()


def test_emptying_a_held_folder_keeps_it_held(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").touch()
    root = tmp_path / "run"
    with exclusive(root):
        (root / "file").touch()
        (root / "folder").mkdir()
        (root / "folder" / "file").touch()
        (root / "link").symlink_to(elsewhere)
        empty_held(root)
        assert [path.name for path in root.iterdir()] == [".lock"]
        with pytest.raises(UserError), exclusive(root):
            pass
    assert (elsewhere / "precious").exists()


def test_a_lock_that_is_a_link_is_not_followed(tmp_path):
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / ".lock").symlink_to(tmp_path / "made by the lock")
    with pytest.raises(UserError), exclusive(tmp_path / "run"):
        pass
    assert not (tmp_path / "made by the lock").exists()


def test_a_locked_file_is_free_once_it_is_closed(tmp_path):
    handle = lock_file(tmp_path / "lock")
    assert handle is not None
    assert lock_file(tmp_path / "lock") is None
    os.close(handle)
    again = lock_file(tmp_path / "lock")
    assert again is not None
    os.close(again)
