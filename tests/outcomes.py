"""What a command said and left behind."""

import hashlib
import os
import re
import subprocess
import time
from pathlib import Path

PATIENCE_SECONDS = 240.0
"""For what other processes do: on a machine with much else to do it takes many times as long."""

_BAR = re.compile(r"\d+%\|")


def spoken_lines(stderr: str) -> list[str]:
    """What a command says on stderr besides its progress bars and its log."""
    lines = stderr.replace("\r", "\n").splitlines()
    return [line for line in lines if line.strip() and not _BAR.search(line) and not line.startswith("INFO:")]


def the_one_line(code: int, stderr: str) -> str:
    """The line with which a command refused bad input, and nothing besides it."""
    assert code == 2, stderr
    assert "Traceback" not in stderr
    lines = spoken_lines(stderr)
    assert len(lines) == 1, lines
    assert lines[0].startswith("actor3d: ")
    return lines[0]


def listing(folder: Path) -> dict[str, str]:
    """Every file below a folder with a digest of its content, and every folder; caches beside captures left out."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
        if ".actor3d" not in path.parts
    }


def wait_for(path: Path, process: subprocess.Popen, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until a process has made a file or folder."""
    end = time.monotonic() + seconds
    while not path.exists():
        assert process.poll() is None, "the process ended too early"
        assert time.monotonic() < end, f"{path} did not appear"
        time.sleep(0.05)


def wait_for_the_end_of(group: int) -> None:
    """Wait until no process of a group is left."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError(f"processes of the group {group} go on")
