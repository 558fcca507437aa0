"""How commands are run and looked at from outside."""

import shutil
from pathlib import Path

import pytest
from outcomes import the_one_line

from actor3d.cli.main import main


@pytest.fixture
def refuses(capsys):
    """Run a command that must refuse its input; returns the line that it said."""

    def run(*arguments: object) -> str:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return the_one_line(code, capsys.readouterr().err)

    return run


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
