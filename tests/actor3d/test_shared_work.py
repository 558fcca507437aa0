"""Processes that a launcher has started film, measure and prepare a part each; what comes of it is what one makes."""

import json
from functools import partial
from pathlib import Path

import pytest
from two_processes import SIZES, commands, share_out

from actor3d.captures.capture import open_capture
from actor3d.captures.dataset import prepare
from actor3d.cli.launching import run_in_processes
from actor3d.cli.main import main
from actor3d.errors import UserError
from actor3d.process_group import ProcessGroup
from actor3d.rendering.film import FilmSource, render_film
from actor3d.rendering.options import RenderOptions


@pytest.fixture(scope="module")
def shared(tmp_path_factory, capture_folder, run_folder) -> Path:
    """What two processes have made together."""
    pytest.importorskip("accelerate")
    out = tmp_path_factory.mktemp("shared")
    run_in_processes(partial(share_out, capture_folder, run_folder, out), 2)
    return out


def _ends(out: Path) -> list[tuple[list[int], str]]:
    return [json.loads((out / f"ended_{rank}.json").read_text()) for rank in range(2)]


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["repose", "sample", "eval"])
def test_two_processes_make_what_one_makes(shared, run_folder, tmp_path, name):
    assert main([*commands(run_folder)[name], "--out", str(tmp_path / name)]) == 0
    expected = _files(tmp_path / name)
    assert len(expected) >= 4
    assert _files(shared / name) == expected


def test_what_all_refuse_ends_all(shared):
    assert [codes for codes, _ in _ends(shared)] == [[0, 0, 0, 2]] * 2
    assert not (shared / "refused").exists()


def test_two_processes_prepare_the_shards_that_one_prepares(shared, capture_folder, tmp_path):
    folder = prepare(open_capture(capture_folder), SIZES, cache=tmp_path).folder
    assert len(_files(folder)) > 4
    assert _files(shared / folder.name) == _files(folder)


def test_one_that_fails_to_prepare_ends_all(shared):
    first, second = (told for _, told in _ends(shared))
    assert "another process" in first
    assert "no room for" in second
    assert not list((shared / "failed").glob("[0-9a-f]*"))


@pytest.mark.parametrize("count", [0, 1, 5, 6])
def test_parts_cover_all_and_differ_by_one_at_most(count):
    parts = [ProcessGroup(rank=rank, size=3).part(count) for rank in range(3)]
    assert [place for part in parts for place in part] == list(range(count))
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_workers_and_a_launcher_are_not_mixed(run_folder, tmp_path):
    options = RenderOptions(motion=("wave",), workers=2)
    with pytest.raises(UserError, match="leave --workers out"):
        render_film(FilmSource(run=run_folder), tmp_path / "film", options, print, _AlreadyThere(size=2))


class _AlreadyThere(ProcessGroup):
    """The first of several, which waits for nobody."""

    def any(self, flag: bool) -> bool:
        return flag
