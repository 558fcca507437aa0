"""How commands are run and looked at from outside."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def capture_copy(tmp_path, capture_folder) -> Path:
    """A capture of the test's own, to be damaged."""
    copy = tmp_path / "capture"
    shutil.copytree(capture_folder, copy, ignore=shutil.ignore_patterns(".actor3d"))
    return copy


@pytest.fixture
def run_copy(tmp_path, run_folder) -> Path:
    """A trained run of the test's own, to be damaged."""
    copy = tmp_path / "run"
    shutil.copytree(run_folder, copy)
    return copy
