"""Hundreds of mutated files, for every reader: each is read, or refused in one line, quickly and in little memory."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from mutated_readers import READERS
from mutation_campaign import RESULTS_FILE, Outcome, faults

TESTS = Path(__file__).parents[1]
EACH = 14


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory) -> list[Outcome]:
    folder = tmp_path_factory.mktemp("mutated")
    campaign = [sys.executable, str(TESTS / "mutation_campaign.py"), str(folder), "--each", str(EACH)]
    alone = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(campaign, cwd=TESTS.parent, env=alone, capture_output=True, text=True, check=False)
    assert (folder / RESULTS_FILE).exists(), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return [Outcome(**json.loads(line)) for line in (folder / RESULTS_FILE).read_text().splitlines()]


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_mutated_files_are_read_or_refused_in_one_line(outcomes, reader):
    own = [outcome for outcome in outcomes if outcome.reader == reader.name]
    assert faults(own) == []
    assert len(own) == EACH


@pytest.mark.slow
def test_there_are_hundreds_of_which_some_are_still_readable(outcomes):
    counts = Counter(outcome.what for outcome in outcomes)
    assert len(outcomes) >= 500
    assert min(counts["read"], counts["refused"]) >= 50
