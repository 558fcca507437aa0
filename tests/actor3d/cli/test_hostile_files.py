"""Pipes, devices, folders and endless files in place of what a command reads: one line each, and no waiting."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_places import READERS, hostile_things
from hostile_runner import RESULTS_FILE, WHOLE
from outcomes import spoken_lines
from watched import MOST_BYTES, MOST_SECONDS, Watched

ROOT = Path(__file__).parents[3]
THINGS = [(reader, file, how) for reader, file, how in hostile_things()]


@pytest.fixture(scope="module")
def results(tmp_path_factory) -> dict[str, Watched]:
    folder = tmp_path_factory.mktemp("hostile")
    runner = [sys.executable, str(ROOT / "tests" / "hostile_runner.py"), str(folder)]
    alone = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(runner, cwd=ROOT, env=alone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = (folder / RESULTS_FILE).read_text().splitlines()
    return {name: Watched(**result) for name, result in map(json.loads, lines)}


@pytest.mark.slow
@pytest.mark.parametrize(
    "reader", [each for each in READERS if not each.never_whole], ids=lambda each: each.name
)
def test_whole_files_are_read(results, reader):
    result = results[f"{reader.name}: {WHOLE}"]
    assert result.code == 0, result.said


@pytest.mark.slow
@pytest.mark.parametrize(("reader", "file", "how"), THINGS, ids=lambda part: getattr(part, "name", part))
def test_a_hostile_thing_is_refused_in_one_line(results, reader, file, how):
    result = results[f"{reader.name}: {file}: {how}"]
    assert not result.killed, result.said
    assert result.seconds < MOST_SECONDS
    assert result.peak_bytes < MOST_BYTES
    assert "Traceback" not in result.said, result.said
    if file in reader.may_pass and result.code == 0:
        return
    assert result.code == 2, result.said
    refused = [line for line in spoken_lines(result.said) if line.startswith("actor3d: ")]
    assert len(refused) == 1, result.said
