"""What ends a process is answered like Ctrl-C, by every command and by processes that work for it."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from outcomes import PATIENCE_SECONDS, listing, the_one_line, wait_for, wait_for_the_end_of

from actor3d.interrupts import END_SIGNALS, ended_like_ctrl_c, stop_requests
from actor3d.runs.checkpoints import checkpoint_step
from actor3d.runs.folder import RunFolder

SIGNALS = (signal.SIGINT, *END_SIGNALS)


@pytest.mark.parametrize("number", END_SIGNALS)
def test_the_signals_interrupt_while_they_are_answered(number):
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), ended_like_ctrl_c():
        signal.raise_signal(number)
    assert signal.getsignal(number) is before


@pytest.mark.parametrize("number", SIGNALS)
def test_the_first_only_asks_and_the_second_interrupts(number):
    with pytest.raises(KeyboardInterrupt), ended_like_ctrl_c(), stop_requests() as requested:
        signal.raise_signal(number)
        assert requested.is_set()
        signal.raise_signal(number)


def test_a_hang_up_that_is_ignored_stays_so():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ended_like_ctrl_c(), stop_requests() as requested:
            signal.raise_signal(signal.SIGHUP)
            assert not requested.is_set()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_other_threads_than_the_main_one_arrange_nothing():
    before, seen = signal.getsignal(signal.SIGTERM), []

    def arrange() -> None:
        with stop_requests():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=arrange)
    thread.start()
    thread.join()
    assert seen == [before]


@pytest.mark.parametrize("number", END_SIGNALS)
def test_training_that_is_ended_saves_and_says_how_to_go_on(
    tmp_path, capture_folder, actor3d_command, number
):
    run = RunFolder(tmp_path / "run")
    train = ["train", "tiny", "--data", str(capture_folder), "--out", str(run.root)]
    train += ["--set", "denoiser.optimizer.steps=100000"]
    process = subprocess.Popen([*actor3d_command, *train], stderr=subprocess.PIPE, text=True)
    try:
        wait_for(run.checkpoint("denoiser"), process)
        process.send_signal(number)
        _, stderr = process.communicate(timeout=PATIENCE_SECONDS)
    finally:
        process.kill()
    line = the_one_line(process.returncode, stderr)
    assert "--resume" in line
    assert f"step {checkpoint_step(run.checkpoint('denoiser'))} of the denoiser" in line
    assert not [name for name in listing(run.root) if "partial" in name or ".lock" in name]


def _end_when(found, number: int) -> threading.Thread:
    def wait_and_end() -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not found() and time.monotonic() < end:
            time.sleep(0.02)
        os.kill(os.getpid(), number)

    thread = threading.Thread(target=wait_and_end)
    thread.start()
    return thread


def test_capturing_that_is_ended_leaves_nothing(tmp_path, capsys):
    from actor3d.cli.main import main

    ender = _end_when(lambda: list(tmp_path.glob(".partial-*.c/c/1/*.jpg")), signal.SIGTERM)
    command = ["capture", "--frames", "500", "--cameras", "6", "--size", "64", "--out", str(tmp_path / "c")]
    code = main(command)
    ender.join()
    assert "interrupted" in the_one_line(code, capsys.readouterr().err)
    assert listing(tmp_path) == {}


def test_a_film_that_is_ended_keeps_its_frames(tmp_path, run_folder, capsys):
    from actor3d.cli.main import main

    ender = _end_when(lambda: list(tmp_path.glob(".film.film/[0-9]*-after-*")), signal.SIGHUP)
    film = [
        "render",
        str(run_folder),
        "--motion",
        "dance",
        "--frames",
        "40",
        "--size",
        "32",
        "--mode",
        "video",
    ]
    code = main([*film, "--out", str(tmp_path / "film")])
    ender.join()
    assert "interrupted" in the_one_line(code, capsys.readouterr().err)
    assert main([*film, "--frames", "40", "--out", str(tmp_path / "film")]) == 0
    assert "going on: " in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["film"]


WORK = """
import sys, time
from pathlib import Path
from actor3d.interrupts import ended_like_ctrl_c
from actor3d.parallel import run_each
folder = Path(sys.argv[1])

def work(name):
    for done in range(200):
        (folder / f"{name}-begun").touch()
        time.sleep(0.3)
        (folder / f"{name}-whole-{done}").touch()
        yield done + 1

if __name__ == "__main__":
    try:
        with ended_like_ctrl_c():
            run_each(work, ["a", "b"], [200, 200], 2)
    except KeyboardInterrupt:
        print("interrupted")
    except OSError as error:
        print(error)
"""


def _job(folder: Path) -> "subprocess.Popen[str]":
    """A process whose two workers are at work."""
    script = folder / "job.py"
    script.write_text(WORK)
    process = subprocess.Popen(
        [sys.executable, str(script), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    wait_for(folder / "a-begun", process)
    wait_for(folder / "b-begun", process)
    return process


@pytest.mark.parametrize(
    ("number", "whole_job"), [(signal.SIGTERM, True), (signal.SIGHUP, True), (signal.SIGTERM, False)]
)
def test_processes_of_a_job_end_in_good_order(tmp_path, number, whole_job):
    process = _job(tmp_path)
    if whole_job:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    said, _ = process.communicate(timeout=PATIENCE_SECONDS)
    assert said == "interrupted\n"
    wait_for_the_end_of(process.pid)


def test_a_working_process_that_is_ended_alone_is_no_success(tmp_path):
    process = _job(tmp_path)
    workers = [
        pid for pid in _children(process.pid) if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text()
    ]
    os.kill(workers[0], signal.SIGTERM)
    said, _ = process.communicate(timeout=PATIENCE_SECONDS)
    assert "was killed at its work" in said


def _children(process: int) -> list[int]:
    return [int(pid) for pid in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
