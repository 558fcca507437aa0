"""Reads thousands of mutated files with every reader, each reader's in a process of its own that is watched.

By hand: ``OMP_NUM_THREADS=1 python tests/mutation_campaign.py FOLDER --each 60 --seed 0``.
"""

import argparse
import json
import os
import sys
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import numpy as np
from mutated_readers import READERS, MutatedReader, make_mutable_inputs
from mutations import mutated
from outcomes import listing
from watched import MOST_SECONDS, run_watched

from actor3d.errors import user_error_from

RESULTS_FILE = "mutations.jsonl"
AT_ONCE = 40
"""Mutations that a process is given: a whole run's weights are read as often in less than it is watched for."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of one mutated file."""

    reader: str
    seed: int
    what: str
    """``read`` or ``refused``; otherwise what should not have happened."""
    seconds: float = 0.0


def outcomes_of(reader: MutatedReader, root: Path, seeds: range) -> Iterator[Outcome]:
    """Read so many mutations of a reader's file, which is whole again afterwards."""
    file = root / reader.file
    whole = file.read_bytes()
    reader.read(root)
    try:
        for seed in seeds:
            file.write_bytes(
                mutated(file, whole, np.random.default_rng([seed, zlib.crc32(reader.name.encode())]))
            )
            started = time.process_time()
            what = _outcome(reader, root)
            seconds = time.process_time() - started
            slow = seconds > MOST_SECONDS
            yield Outcome(
                reader=reader.name, seed=seed, what=f"took {seconds:.0f} s" if slow else what, seconds=seconds
            )
    finally:
        file.write_bytes(whole)


def _outcome(reader: MutatedReader, root: Path) -> str:
    try:
        reader.read(root)
    except Exception as error:
        told = user_error_from(error)
        if told is None:
            return traceback.format_exc()
        return "refused" if "\n" not in str(told) else f"refused in several lines: {told}"
    return "read"


def run_campaign(folder: Path, each: int, first: int) -> list[Outcome]:
    """Run the campaign; outcomes are also written into the folder, one JSON object a line."""
    root = folder / "files"
    root.mkdir(parents=True)
    os.chdir(root)
    made = run_watched(lambda: make_mutable_inputs(root) or 0, folder / "said")
    assert made.code == 0, made.said
    before, place = listing(root), folder / RESULTS_FILE
    for reader in READERS:
        for some in _shared_out(range(first, first + each)):
            done = run_watched(partial(_record, reader, root, some, place), folder / "said")
            if done.code != 0:
                _append(
                    place, Outcome(reader=reader.name, seed=-1, what=f"{done.killed} {done.said[-2000:]}")
                )
    assert listing(root) == before, "a reader has written something"
    return [Outcome(**json.loads(line)) for line in place.read_text().splitlines()]


def _shared_out(seeds: range) -> Iterator[range]:
    for start in range(0, len(seeds), AT_ONCE):
        yield seeds[start : start + AT_ONCE]


def _record(reader: MutatedReader, root: Path, seeds: range, place: Path) -> int:
    for outcome in outcomes_of(reader, root, seeds):
        _append(place, outcome)
    return 0


def _append(place: Path, outcome: Outcome) -> None:
    with place.open("a") as stream:
        stream.write(json.dumps(asdict(outcome)) + "\n")


def faults(outcomes: list[Outcome]) -> list[Outcome]:
    """Those that should not have happened."""
    return [outcome for outcome in outcomes if outcome.what not in ("read", "refused")]


def _main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    outcomes = run_campaign(asked.folder.resolve(), asked.each, asked.seed)
    for reader in READERS:
        own = [outcome for outcome in outcomes if outcome.reader == reader.name]
        counts = Counter(outcome.what if outcome not in faults(own) else "FAULT" for outcome in own)
        print(f"{reader.name:50} {dict(counts)} {sum(outcome.seconds for outcome in own):.1f} s")
    for fault in faults(outcomes):
        print(f"\n{fault.reader}, seed {fault.seed}:\n{fault.what}")
    print(f"{len(outcomes)} mutated files, {len(faults(outcomes))} faults")
    return int(bool(faults(outcomes)))


if __name__ == "__main__":
    sys.exit(_main())
