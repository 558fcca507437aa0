"""Folders in the making that go on where an attempt was ended."""

import threading

import pytest
from atomic_writers import DIE, Stopped, fill, killed, names

from actor3d.errors import UserError
from actor3d.io.atomic import resumable_folder

RESUMED = f"""
with resumable_folder(target, "stamp") as made:
    write_atomic(made / "whole", "first")
    with atomic_file(made / "half") as file:
        file.write_text("half")
        {DIE}
"""


def test_a_killed_attempt_goes_on_with_whole_files_only(tmp_path):
    killed(RESUMED, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    with resumable_folder(tmp_path / "out", "stamp") as made:
        assert names(made) == ["whole"]
        assert (made / "whole").read_text() == "first"
    assert names(tmp_path) == ["out"]
    assert names(tmp_path / "out") == ["whole"]


def test_an_attempt_at_something_else_is_not_gone_on_with(tmp_path):
    killed(RESUMED, tmp_path / "out")
    with resumable_folder(tmp_path / "out", "another stamp") as made:
        assert names(made) == []
        (made / "new").touch()
    assert names(tmp_path) == ["out"]
    assert names(tmp_path / "out") == ["new"]


def test_a_failed_attempt_stays_unless_nothing_came_of_it(tmp_path):
    with pytest.raises(Stopped), resumable_folder(tmp_path / "out", "stamp"):
        raise Stopped
    assert names(tmp_path) == []
    with pytest.raises(Stopped), resumable_folder(tmp_path / "out", "stamp") as made:
        (made / "whole").touch()
        raise Stopped
    assert not (tmp_path / "out").exists()
    with resumable_folder(tmp_path / "out", "stamp") as made:
        assert names(made) == ["whole"]


@pytest.mark.parametrize("stamp", ["stamp", "another stamp"])
def test_a_second_attempt_is_refused_while_the_first_is_at_work(tmp_path, stamp):
    with resumable_folder(tmp_path / "out", "stamp") as made:
        (made / "whole").touch()
        with (
            pytest.raises(UserError, match="another process is making it"),
            resumable_folder(tmp_path / "out", stamp),
        ):
            pass
    assert names(tmp_path / "out") == ["whole"]


def test_a_second_attempt_may_wait_for_the_first(tmp_path):
    begun, outcome = threading.Event(), []

    def second() -> None:
        begun.set()
        try:
            with resumable_folder(tmp_path / "out", "stamp", wait=True):
                outcome.append("made twice")
        except FileExistsError:
            outcome.append("was made meanwhile")

    with resumable_folder(tmp_path / "out", "stamp") as made:
        waiting = threading.Thread(target=second)
        waiting.start()
        begun.wait()
        waiting.join(0.2)
        assert waiting.is_alive()
        (made / "whole").touch()
    waiting.join()
    assert outcome == ["was made meanwhile"]
    assert names(tmp_path) == ["out"]


def test_nothing_is_resumed_into_a_place_that_is_taken(tmp_path):
    fill(tmp_path / "out", "precious")
    with pytest.raises(FileExistsError), resumable_folder(tmp_path / "out", "stamp"):
        pass
    with pytest.raises(FileExistsError), resumable_folder(tmp_path / "new", "stamp"):
        fill(tmp_path / "new", "precious")
    assert (tmp_path / "new" / "value").read_text() == "precious"
    assert (tmp_path / "out" / "value").read_text() == "precious"
