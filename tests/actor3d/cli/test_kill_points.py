"""Commands killed before a change that they make on the disk: the next finishes, and nothing is left or lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from kill_points import RESULTS_FILE, WORKS, Kill

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def kills(tmp_path_factory) -> list[Kill]:
    folder = tmp_path_factory.mktemp("killed")
    runner = [sys.executable, str(ROOT / "tests" / "kill_points.py"), str(folder), "--most", "1"]
    alone = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(runner, cwd=ROOT, env=alone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [Kill(**json.loads(line)) for line in (folder / RESULTS_FILE).read_text().splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize("name", [work.name for work in WORKS])
def test_a_killed_command_is_finished_by_the_next_and_leaves_nothing(kills, name):
    faults = [kill.fault for kill in kills if kill.work == name]
    assert faults == [""]
