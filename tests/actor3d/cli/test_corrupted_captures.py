"""Hundreds of captures with one thing wrong: each ends in one line that names the file, or is imported rightly."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from corruption_cases import Case, Outcome, all_cases
from corruption_runner import RESULTS_FILE, Result
from outcomes import spoken_lines
from pickled_traps import MARKER
from watched import MOST_BYTES, MOST_SECONDS

ROOT = Path(__file__).parents[3]
CASES = all_cases()
_LIBRARIES = ("Corrupt JPEG data", "Premature end of JPEG", "libpng", "Invalid JPEG", "Unsupported")
"""How lines of decoders begin, which speak for themselves."""


@pytest.fixture(scope="module")
def results(tmp_path_factory) -> dict[str, Result]:
    folder = tmp_path_factory.mktemp("corrupted")
    runner = [sys.executable, str(ROOT / "tests" / "corruption_runner.py"), str(folder)]
    alone = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(runner, cwd=ROOT, env=alone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = (folder / RESULTS_FILE).read_text().splitlines()
    return {result.name: result for result in (Result(**json.loads(line)) for line in lines)}


def test_there_are_hundreds_of_them():
    assert len(CASES) >= 300


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_spoiled_capture_is_refused_in_one_line_or_imported_rightly(results, case: Case):
    result = results[case.name]
    assert not result.killed
    assert result.seconds < MOST_SECONDS
    assert result.peak_bytes < MOST_BYTES
    assert "Traceback" not in result.said, result.said
    assert MARKER not in result.said
    assert {result.check, result.imported} <= {0, 2}, result.said
    codes = {
        Outcome.ANY: (result.check, result.imported),
        Outcome.CHECKED: (2, result.imported),
        Outcome.REFUSED: (2, 2),
    }[case.outcome]
    assert (result.check, result.imported) == codes, result.said
    assert result.usable == (result.imported == 0), result.said
    refused = [line for line in spoken_lines(result.said) if line.startswith("actor3d: ")]
    assert len(refused) == [result.check, result.imported].count(2), result.said
    if refused:
        assert any(name in result.said for name in case.named), result.said
