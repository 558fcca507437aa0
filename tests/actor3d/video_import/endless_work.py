"""Work without an end in two processes, whose numbers become names of files."""

import os
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from actor3d.parallel import run_each


def start(folder: str) -> None:
    run_each(partial(_work, folder), [0, 1], [1, 1], 2)


def _work(folder: str, task: int) -> Iterator[int]:
    (Path(folder) / str(os.getpid())).touch()
    if task == 1:
        # Long enough for the other process to be seen, then idle.
        time.sleep(1)
        return
    while True:
        time.sleep(0.05)
        yield 0
