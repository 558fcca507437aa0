"""Folders that are written whole or not at all, by one process at a time."""

import subprocess
import sys

import pytest

from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.runs.folder import (
    RunFolder,
    RunInfo,
    exclusive,
    recover_folder,
    replacing_folder,
    write_text_atomically,
)


def test_a_run_is_read_back(tmp_path):
    run = RunFolder(tmp_path / "run")
    run.create(ActorConfig(), RunInfo(capture="/somewhere", body_models=("/bodies",)))
    assert run.read() == (ActorConfig(), RunInfo(capture="/somewhere", body_models=("/bodies",)))


def test_another_folder_is_not_a_run(tmp_path):
    with pytest.raises(UserError, match="not a run"):
        RunFolder(tmp_path).read()


def test_a_damaged_run_is_named(tmp_path):
    run = RunFolder(tmp_path)
    run.create(ActorConfig(), RunInfo(capture="/somewhere"))
    run.info_file.write_text("{")
    with pytest.raises(UserError, match=r"run\.json"):
        run.read()


def test_a_second_writer_is_refused_while_the_first_lives(tmp_path):
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, pathlib\n"
            "from actor3d.runs.folder import exclusive\n"
            "with exclusive(pathlib.Path(sys.argv[1])):\n"
            "    print('held', flush=True); sys.stdin.read()",
            str(tmp_path),
        ],
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


def test_a_failed_replacement_leaves_the_old_folder(tmp_path):
    target = tmp_path / "result"
    with replacing_folder(target) as partial:
        (partial / "value").write_text("old")
    with pytest.raises(RuntimeError), replacing_folder(target) as partial:
        (partial / "value").write_text("new")
        raise RuntimeError
    assert (target / "value").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["result"]


def test_a_replacement_cut_off_between_renames_is_recovered(tmp_path):
    target = tmp_path / "result"
    with replacing_folder(target) as partial:
        (partial / "value").write_text("old")
    target.rename(tmp_path / ".result.previous")
    recover_folder(target)
    assert (target / "value").read_text() == "old"


def test_text_is_replaced_whole(tmp_path):
    path = tmp_path / "file"
    write_text_atomically(path, "one")
    write_text_atomically(path, "two")
    assert path.read_text() == "two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
