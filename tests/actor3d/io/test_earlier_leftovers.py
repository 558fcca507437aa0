"""What killed processes of the first versions left goes at the next write; what only looks like it stays."""

import json
from pathlib import Path

import pytest

from actor3d.io.atomic import atomic_folder, recover_folder, require_free, resumable_folder
from actor3d.synthetic.capture_writer import DemoOptions, write_demo_capture


def _fill(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text(name)
    return folder


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", [".denoiser.previous", ".denoiser.partial"])
def test_an_older_state_of_a_folder_that_is_there_goes(tmp_path, name):
    _fill(tmp_path / "denoiser", "weights", "state")
    _fill(tmp_path / name, "weights")
    recover_folder(tmp_path / "denoiser")
    assert _names(tmp_path) == ["denoiser"]
    _fill(tmp_path / name, "weights", "diary")
    recover_folder(tmp_path / "denoiser")
    assert _names(tmp_path) == [name, "denoiser"]


def test_notes_in_a_folder_of_ours_go_along_when_it_is_replaced(tmp_path):
    _fill(tmp_path / "bake", "bake.json", "notes.txt")
    _fill(tmp_path / "bake" / "more", "notes.txt")
    (tmp_path / "bake" / "link").symlink_to("nowhere")
    with atomic_folder(tmp_path / "bake", keep_others=True) as made:
        (made / "bake.json").write_text("new")
    assert _names(tmp_path / "bake") == ["bake.json", "link", "more", "notes.txt"]
    assert (tmp_path / "bake" / "bake.json").read_text() == "new"
    assert (tmp_path / "bake" / "more" / "notes.txt").read_text() == "notes.txt"


def _earlier_attempt(tmp_path: Path, stamp: str) -> Path:
    attempt = _fill(tmp_path / ".out.partial", "import.lock", "whole", ".unfinished-half")
    (attempt / "import.json").write_text(json.dumps({"source": stamp}))
    return attempt


def test_an_attempt_of_an_earlier_version_goes_on(tmp_path):
    _earlier_attempt(tmp_path, "stamp")
    with resumable_folder(tmp_path / "out", "stamp") as made:
        assert _names(made) == ["whole"]
    assert _names(tmp_path) == ["out"]


def test_an_attempt_of_an_earlier_version_at_something_else_goes(tmp_path):
    _earlier_attempt(tmp_path, "another stamp")
    with resumable_folder(tmp_path / "out", "stamp") as made:
        assert _names(made) == []
        (made / "new").touch()
    assert _names(tmp_path) == ["out"]


def test_a_folder_that_only_has_the_name_of_an_attempt_stays(tmp_path):
    _fill(tmp_path / ".out.partial", "diary")
    with resumable_folder(tmp_path / "out", "stamp") as made:
        (made / "new").touch()
    assert _names(tmp_path) == [".out.partial", "out"]


@pytest.mark.parametrize("names", [(), ("out.lock",)])
def test_the_workshop_of_a_process_killed_in_its_last_moment_goes(tmp_path, names):
    _fill(tmp_path / "out", "result")
    _fill(tmp_path / ".partial-0123456789abcdef.out", *names)
    with pytest.raises(FileExistsError):
        require_free(tmp_path / "out")
    assert _names(tmp_path) == ["out"]


@pytest.mark.parametrize(
    ("process", "name", "goes"), [(2**22 + 1, "1", True), (1, "1", False), (9**9, "x", False)]
)
def test_a_capture_in_the_making_of_an_earlier_version_goes(tmp_path, process, name, goes):
    leftover = _fill(tmp_path / f".out.partial-{process}", "capture.json")
    _fill(leftover / "models")
    _fill(leftover / name)
    write_demo_capture(tmp_path / "out", DemoOptions(frames=5, cameras=6, size=64))
    assert leftover.exists() is not goes
