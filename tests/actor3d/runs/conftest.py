import shutil
from pathlib import Path

import pytest
from travelling import moved


@pytest.fixture
def travelled(free_run, free_capture, tmp_path) -> Path:
    """The free-bodied run elsewhere, whose capture has been deleted."""
    copy = shutil.copytree(free_capture, tmp_path / "capture", ignore=shutil.ignore_patterns(".actor3d"))
    run = moved(free_run, tmp_path / "elsewhere" / "run", copy)
    shutil.rmtree(copy)
    return run
