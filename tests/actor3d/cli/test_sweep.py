"""`actor3d train --sweep`: one queue for a list of captures, looked through before anything begins."""

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from command_lines import TWO_STEPS

from actor3d.cli import sweep_command
from actor3d.runs.run import open_run

_INSTEAD = """#!/bin/sh
# Called as -m actor3d train CONFIG --data DATA --out OUT ...
echo "$@" >> "$(dirname "$8")/called"
case "$6" in
*ill) printf 'Traceback\\ractor3d: no such\\nactor3d: %s is damaged\\n' "$6" >&2; exit 2 ;;
*killed) kill -KILL $$ ;;
*slow) exec sleep 20 ;;
esac
"""


@pytest.fixture
def captures(tmp_path, capture_folder, monkeypatch):
    """Makes captures of these names, and a list of them; training is only pretended."""
    instead = tmp_path / "instead"
    instead.write_text(_INSTEAD)
    instead.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(instead))

    def make(*names: str) -> Path:
        for name in names:
            shutil.copytree(capture_folder, tmp_path / name)
        listed = tmp_path / "subjects.txt"
        listed.write_text("# all of them\n\n" + "".join(f"  {tmp_path / name}\n" for name in names))
        return listed

    return make


class _Quick(subprocess.Popen):
    """A process that has ended before anything else is done."""

    def __init__(self, *words, **options):
        super().__init__(*words, **options)
        self.wait()


def test_what_failed_before_anybody_looked_is_told_in_its_own_words(call, captures, tmp_path, monkeypatch):
    monkeypatch.setattr(sweep_command.subprocess, "Popen", _Quick)
    said = call("train", "tiny", "--sweep", captures("ill"), "--out", tmp_path / "runs", "--no-bake")[1]
    assert f"{tmp_path / 'ill'} is damaged" in said.splitlines()[-1]


def test_each_run_is_told_of_in_a_table_and_failures_do_not_end_the_queue(call, captures, tmp_path):
    listed = captures("good", "ill", "killed", "last")
    out = tmp_path / "runs"
    code, said, errors = call(
        "train", "tiny", "--sweep", listed, "--out", out, "--set", "training.seed=3", "--no-bake"
    )
    assert code == 2
    table = said.splitlines()[-4:]
    assert [line.split()[:2] for line in table] == [
        ["finished", "good"], ["failed", "ill"], ["failed", "killed"], ["finished", "last"],
    ]  # fmt: skip
    assert f"{tmp_path / 'ill'} is damaged ({out / 'ill.log'})" in table[1]
    assert "killed by SIGKILL" in table[2]
    assert errors == ["actor3d: 2 of 4 trainings are not finished; the same command goes on with them"]
    called = (out / "called").read_text().splitlines()
    assert len(called) == 4
    assert all(
        "--resume" in line and "--set training.seed=3" in line and "--no-bake" in line for line in called
    )


def test_finished_runs_are_left(call, captures, capture_folder, run_folder, tmp_path):
    listed = captures("good")
    listed.write_text(f"{listed.read_text()}{capture_folder}\n")
    out = tmp_path / "runs"
    shutil.copytree(run_folder, out / capture_folder.name)
    code, said, errors = call("train", "tiny", "--sweep", listed, "--out", out)
    assert (code, errors) == (0, [])
    assert [line.split()[0] for line in said.splitlines()[-2:]] == ["finished", "left"]


def test_an_interrupt_is_passed_on_and_begins_nothing_more(call, captures, tmp_path):
    listed = captures("slow", "good")

    def end_it() -> None:
        while not (tmp_path / "runs" / "called").exists():
            time.sleep(0.05)
        os.kill(os.getpid(), signal.SIGTERM)

    ending = threading.Thread(target=end_it, daemon=True)
    ending.start()
    code, said, errors = call("train", "tiny", "--sweep", listed, "--out", tmp_path / "runs")
    ending.join()
    assert code == 2
    assert [line.split()[0] for line in said.splitlines()[-2:]] == ["interrupted", "not"]
    assert "2 of 2" in errors[0]


def test_all_faults_of_a_list_are_told_before_anything_begins(refuses, captures, tmp_path, run_folder):
    listed = captures("good", "spoilt")
    (tmp_path / "spoilt" / "capture.json").write_text("{")
    listed.write_text(f"{listed.read_text()}{tmp_path / 'good'}\n{tmp_path / 'nowhere'}\n")
    line = refuses("train", "tiny", "--sweep", listed, "--out", tmp_path / "runs")
    assert "nothing is begun, for 3 of 4" in line
    assert line.index("line 4: ") < line.index("line 5: ") < line.index("line 6: ")
    assert "would be called good, like that of line 3" in line
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize("content", [b"", b"# nobody\n\n", b"\xff\xfe", b"a\0b\n"])
def test_a_list_that_is_none_is_one_line(refuses, tmp_path, content):
    listed = tmp_path / "subjects.txt"
    listed.write_bytes(content)
    assert "subjects.txt" in refuses("train", "tiny", "--sweep", listed, "--out", tmp_path / "runs")


def test_what_contradicts_a_list_is_refused(refuses, captures, tmp_path, monkeypatch):
    listed = captures("good")
    words = ("train", "tiny", "--out", tmp_path / "runs")
    assert "--data CAPTURE" in refuses(*words)
    assert "contradict" in refuses(*words, "--sweep", listed, "--data", tmp_path / "good")
    assert "--gpus 2" in refuses(*words, "--sweep", listed, "--gpus", 2)
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert "leave the launcher out" in refuses(*words, "--sweep", listed)


def test_each_gpu_is_a_place_of_the_queue(monkeypatch):
    monkeypatch.setattr(sweep_command, "require_gpus", lambda count, device: None)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,6,7")
    places = sweep_command._places(2, "auto")
    assert [place.environment["CUDA_VISIBLE_DEVICES"] for place in places] == ["4", "6"]
    assert {place.device for place in places} == {"cuda"}


@pytest.mark.slow
def test_what_was_begun_is_finished_by_the_same_command(call, capture_folder, tmp_path):
    listed = tmp_path / "subjects.txt"
    listed.write_text(f"{capture_folder}\n")
    out = tmp_path / "runs"
    settings = (*TWO_STEPS, "--set", "training.bake_poses=1")
    run = out / capture_folder.name
    assert call("train", "tiny", "--data", capture_folder, "--out", run, *settings, "--no-bake")[0] == 0
    code, said, errors = call("train", "tiny", "--sweep", listed, "--out", out, *settings)
    assert (code, errors) == (0, [])
    assert said.splitlines()[-1].startswith("finished ")
    assert open_run(run).bake_state == "current"
