"""Files of unknown origin are read in bounds, archives by several threads at the same time, too."""

import ast
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from actor3d.io.bounded import read_bounded_json, read_plain_archive


def test_no_two_threads_build_the_syntax_tree_of_a_header_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Python's own fails then, once in many thousand times: SystemError, "AST constructor recursion depth mismatch".
    build, building, overlaps = ast.parse, threading.Lock(), []

    def slow_build(*args: Any, **kwargs: Any) -> Any:
        alone = building.acquire(blocking=False)
        overlaps.append(not alone)
        try:
            time.sleep(0.001)
            return build(*args, **kwargs)
        finally:
            if alone:
                building.release()

    monkeypatch.setattr(ast, "parse", slow_build)
    array = np.arange(6.0).reshape(2, 3)
    np.savez(tmp_path / "arrays.npz", a=array, b=array, c=array)
    with ThreadPoolExecutor(4) as threads:
        read = list(
            threads.map(lambda _: read_plain_archive(tmp_path / "arrays.npz", None, 10_000), range(8))
        )
    assert overlaps and not any(overlaps)
    assert all(np.array_equal(each[name], array) for each in read for name in "abc")


def test_whole_numbers_that_no_float_holds_are_refused(tmp_path):
    (tmp_path / "a.json").write_text('{"a": [1, -%s]}' % ("9" * 250))
    assert read_bounded_json(tmp_path / "a.json")["a"][1] < -1e249
    (tmp_path / "a.json").write_text('{"a": [1, -%s]}' % ("9" * 400))
    with pytest.raises(ValueError, match="a number of 401 digits"):
        read_bounded_json(tmp_path / "a.json")
