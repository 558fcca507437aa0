"""Puts this folder on the import path, so that the tests below can import ``bound_scenes``; threads for the kernels."""

import pytest


@pytest.fixture(autouse=True, scope="module")
def shared_work(two_threads) -> None:
    """The kernels share their work between threads here, wherever else the tests have one."""
