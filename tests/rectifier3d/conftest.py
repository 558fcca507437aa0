"""Puts this folder on the import path, so that the tests below can import ``bound_scenes``; threads for the kernels."""

from collections.abc import Iterator

import pytest
import torch


@pytest.fixture(autouse=True, scope="module")
def two_threads() -> Iterator[None]:
    """The kernels share their work between threads here, wherever else the tests have one."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)
