"""Files and folders that are written whole or not at all, whoever else writes, and whatever ends the writer."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from atomic_writers import BEGIN, DIE, Stopped, fill, killed, names

from actor3d.io.atomic import (
    atomic_file,
    atomic_files,
    atomic_folder,
    current_folder,
    recover_folder,
    write_atomic,
)


def test_a_file_is_replaced_whole_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "new" / "file.txt"
    write_atomic(path, "ä\n")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert names(path.parent) == ["file.txt"]


def test_what_is_written_bears_the_name_it_will_have(tmp_path):
    with atomic_file(tmp_path / "film.webm") as made:
        assert (made.name, made.parent.parent) == ("film.webm", tmp_path)
        made.touch()
    with atomic_folder(tmp_path / "pictures") as made:
        assert (made.name, list(made.iterdir())) == ("pictures", [])


def test_a_failure_leaves_the_old_content(tmp_path):
    write_atomic(tmp_path / "file", "old")
    fill(tmp_path / "folder", "old")
    with pytest.raises(Stopped), atomic_file(tmp_path / "file") as made:
        made.write_text("new")
        raise Stopped
    with pytest.raises(Stopped), atomic_folder(tmp_path / "folder") as made:
        (made / "value").write_text("new")
        raise Stopped
    with pytest.raises(Stopped), atomic_files(tmp_path / "missing", last="last") as made:
        raise Stopped
    assert (tmp_path / "file").read_text() == (tmp_path / "folder" / "value").read_text() == "old"
    assert names(tmp_path) == ["file", "folder"]


def test_a_block_that_writes_no_file_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError), atomic_file(tmp_path / "file"):
        pass
    assert names(tmp_path) == []


def test_a_folder_takes_the_place_of_another(tmp_path):
    fill(tmp_path / "result", "old")
    (tmp_path / "result" / "more").touch()
    fill(tmp_path / "result", "new")
    assert (tmp_path / "result" / "value").read_text() == "new"
    assert names(tmp_path / "result") == ["value"]
    assert names(tmp_path) == ["result"]


def test_places_that_are_taken_are_left_alone(tmp_path):
    (tmp_path / "file").write_text("precious")
    with pytest.raises(FileExistsError, match="not a folder"):
        fill(tmp_path / "file", "new")
    fill(tmp_path / "folder", "precious")
    with pytest.raises(FileExistsError, match="not an empty folder"):
        fill(tmp_path / "folder", "new", replace=False)
    with pytest.raises(IsADirectoryError):
        write_atomic(tmp_path / "folder", "new")
    (tmp_path / "empty").mkdir()
    fill(tmp_path / "empty", "new", replace=False)
    assert (tmp_path / "file").read_text() == (tmp_path / "folder" / "value").read_text() == "precious"
    assert names(tmp_path) == ["empty", "file", "folder"]


def test_a_place_that_is_taken_meanwhile_is_left_alone(tmp_path):
    with pytest.raises(FileExistsError), atomic_folder(tmp_path / "new", replace=False):
        fill(tmp_path / "new", "precious")
    assert (tmp_path / "new" / "value").read_text() == "precious"


def test_a_link_is_replaced_and_what_it_leads_to_is_kept(tmp_path):
    fill(tmp_path / "mine", "precious")
    (tmp_path / "result").symlink_to(tmp_path / "mine")
    (tmp_path / "file").symlink_to(tmp_path / "mine" / "value")
    fill(tmp_path / "result", "new")
    write_atomic(tmp_path / "file", "new")
    assert (tmp_path / "mine" / "value").read_text() == "precious"
    assert not (tmp_path / "result").is_symlink()
    assert not (tmp_path / "file").is_symlink()


def test_files_move_into_a_folder_beside_what_is_there(tmp_path):
    (tmp_path / "notes.txt").write_text("precious")
    with atomic_files(tmp_path, last="a.json") as made:
        for name in ("a.json", "b.csv"):
            (made / name).write_text(name)
        assert names(made.parent.parent) == sorted(["notes.txt", made.parent.name])
    assert names(tmp_path) == ["a.json", "b.csv", "notes.txt"]


def test_the_file_that_tells_of_the_others_moves_last(tmp_path):
    def write() -> None:
        with atomic_files(tmp_path, last="a.json") as made:
            for name in ("a.json", "b.csv", "c.png"):
                (made / name).write_text(name)

    renamed = [name for what, name in calls_while(write) if what == "rename"]
    assert renamed == ["b.csv", "c.png", "a.json"]


@pytest.mark.parametrize("name", ["file", "lock", "x.lock", "x.previous", "n" * 250, "ä" * 120])
def test_names_of_any_kind(tmp_path, name):
    write_atomic(tmp_path / name, "text")
    fill(tmp_path / "folder" / name, "old")
    fill(tmp_path / "folder" / name, "new")
    assert (tmp_path / "folder" / name / "value").read_text() == "new"
    assert names(tmp_path) == sorted([name, "folder"])


def test_a_killed_writer_of_a_file_leaves_the_old_content_and_the_next_one_sweeps(tmp_path):
    write_atomic(tmp_path / "file", "old")
    killed(f"with atomic_file(target) as made:\n    made.write_text('half')\n    {DIE}", tmp_path / "file")
    assert (tmp_path / "file").read_text() == "old"
    assert len(names(tmp_path)) == 2
    write_atomic(tmp_path / "another", "")
    assert len(names(tmp_path)) == 3
    write_atomic(tmp_path / "file", "new")
    assert names(tmp_path) == ["another", "file"]
    assert (tmp_path / "file").read_text() == "new"


def test_a_killed_writer_of_a_folder_leaves_the_old_content_and_the_next_one_sweeps(tmp_path):
    fill(tmp_path / "result", "old")
    script = f"with atomic_folder(target) as made:\n    (made / 'value').write_text('half')\n    {DIE}"
    killed(script, tmp_path / "result")
    assert (tmp_path / "result" / "value").read_text() == "old"
    fill(tmp_path / "result", "new")
    assert names(tmp_path) == ["result"]
    assert (tmp_path / "result" / "value").read_text() == "new"


KILLED_BETWEEN_RENAMES = f"""
def hook(event, arguments):
    if event == "os.rename" and not target.exists():
        {DIE}
with atomic_folder(target) as made:
    (made / 'value').write_text('new')
    sys.addaudithook(hook)
"""


def test_a_folder_cut_off_between_renames_is_read_where_it_is_and_brought_back(tmp_path):
    target = tmp_path / "result"
    fill(target, "old")
    killed(KILLED_BETWEEN_RENAMES, target)
    assert not target.exists()
    assert (current_folder(target) / "value").read_text() == "old"
    assert not target.exists()
    recover_folder(target)
    assert (target / "value").read_text() == "old"
    assert current_folder(target) == target
    assert names(tmp_path) == ["result"]


def test_the_next_writer_that_fails_brings_the_folder_back_too(tmp_path):
    target = tmp_path / "result"
    fill(target, "old")
    killed(KILLED_BETWEEN_RENAMES, target)
    with pytest.raises(Stopped), atomic_folder(target):
        raise Stopped
    assert (target / "value").read_text() == "old"


def test_a_folder_set_aside_by_an_earlier_version_is_brought_back(tmp_path):
    fill(tmp_path / ".result.previous", "old")
    assert current_folder(tmp_path / "result") == tmp_path / ".result.previous"
    recover_folder(tmp_path / "result")
    assert (tmp_path / "result" / "value").read_text() == "old"
    assert names(tmp_path) == ["result"]


def test_recovering_what_was_never_there_does_nothing(tmp_path):
    recover_folder(tmp_path / "missing" / "result")
    assert current_folder(tmp_path / "result") == tmp_path / "result"
    assert names(tmp_path) == []


WAITING = """
with atomic_file(target) as made:
    made.write_text(sys.argv[2])
    print("begun", flush=True)
    sys.stdin.read()
"""


def test_what_a_living_process_writes_is_not_swept(tmp_path):
    arguments = [sys.executable, "-c", BEGIN + WAITING, str(tmp_path / "file"), "slow"]
    slow = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert slow.stdout is not None
        assert slow.stdout.readline() == "begun\n"
        write_atomic(tmp_path / "file", "quick")
        assert (tmp_path / "file").read_text() == "quick"
        assert len(names(tmp_path)) == 2
    finally:
        slow.communicate("")
    assert slow.returncode == 0
    assert (tmp_path / "file").read_text() == "slow"
    assert names(tmp_path) == ["file"]


MANY = """
for index in range(40):
    with atomic_folder(target) as made:
        for name in ("a", "b"):
            (made / name).write_text(sys.argv[2] * 1000)
    write_atomic(target.with_name("file"), sys.argv[2] * 1000)
"""


def test_processes_that_write_the_same_at_once_never_mix(tmp_path):
    target = tmp_path / "result"
    writers = [
        subprocess.Popen([sys.executable, "-c", BEGIN + MANY, str(target), letter]) for letter in "xyz"
    ]
    while any(writer.poll() is None for writer in writers):
        if (tmp_path / "file").exists():
            assert (tmp_path / "file").read_text() in ("x" * 1000, "y" * 1000, "z" * 1000)
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    assert (target / "a").read_text() == (target / "b").read_text()
    assert names(tmp_path) == ["file", "result"]


def test_threads_that_write_the_same_at_once_never_mix(tmp_path):
    def write(letter: str) -> None:
        for _ in range(50):
            write_atomic(tmp_path / "file", letter * 1000)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set((tmp_path / "file").read_text())) == 1
    assert names(tmp_path) == ["file"]


@pytest.mark.parametrize(
    "name",
    [
        ".partial-0123456789abcdef.other",
        ".partial-0123456789abcdef.x.file",
        ".partial-0123.file",
        ".partial.file",
        ".file.partial",
        ".file.previous",
        "partial-0123456789abcdef.file",
    ],
)
def test_only_what_is_surely_a_leftover_of_this_target_is_swept(tmp_path, name):
    (tmp_path / name).mkdir()
    (tmp_path / name / "precious").touch()
    write_atomic(tmp_path / "file", "")
    fill(tmp_path / "file2", "")
    assert (tmp_path / name / "precious").exists()


def test_files_and_links_named_like_leftovers_stay(tmp_path):
    fill(tmp_path / "mine", "precious")
    (tmp_path / ".partial-0123456789abcdef.file").write_text("a file")
    (tmp_path / ".partial-fedcba9876543210.file").symlink_to(tmp_path / "mine")
    write_atomic(tmp_path / "file", "")
    assert (tmp_path / ".partial-0123456789abcdef.file").exists()
    assert names(tmp_path / "mine") == ["value"]


def calls_while(block) -> list[tuple[str, str]]:
    """The calls of fsync and rename that a block makes: what was synced, or what was renamed to."""
    seen: list[tuple[str, str]] = []

    def note(frame, event, called):
        if event == "c_call" and called is os.fsync:
            handle = frame.f_locals["handle"]
            seen.append(("fsync", Path(f"/proc/self/fd/{handle}").readlink().name))
        elif event == "c_call" and called in (os.replace, os.rename):
            seen.append(("rename", Path(frame.f_locals["target"]).name))

    sys.setprofile(note)
    try:
        block()
    finally:
        sys.setprofile(None)
    return seen


def test_content_is_on_the_disk_before_the_name_and_the_name_before_the_end(tmp_path):
    assert calls_while(lambda: write_atomic(tmp_path / "file", "text")) == [
        ("fsync", "file"),
        ("rename", "file"),
        ("fsync", tmp_path.name),
    ]
    assert calls_while(lambda: fill(tmp_path / "folder", "text")) == [
        ("fsync", "value"),
        ("fsync", "folder"),
        ("rename", "folder"),
        ("fsync", tmp_path.name),
    ]


def test_what_lies_in_a_folder_in_the_making_is_synced_with_it(tmp_path):
    def nested() -> None:
        with atomic_folder(tmp_path / "folder") as made:
            write_atomic(made / "inner", "text")

    synced = [name for what, name in calls_while(nested) if what == "fsync"]
    assert synced == ["inner", "folder", tmp_path.name]
