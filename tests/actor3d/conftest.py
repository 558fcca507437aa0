"""How commands are called from tests of the application."""

import pytest
from outcomes import the_one_line

from actor3d.cli.main import main


@pytest.fixture
def call(capsys):
    """Run a command in this process; returns (exit code, stdout, stderr without progress bars)."""

    def run(*arguments: object) -> tuple[int, str, list[str]]:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        errors = [
            line for line in captured.err.replace("\r", "\n").splitlines() if line.startswith("actor3d:")
        ]
        return code, captured.out, errors

    return run


@pytest.fixture
def refuses(capsys):
    """Run a command that must refuse its input; returns the line that it said."""

    def run(*arguments: object) -> str:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return the_one_line(code, capsys.readouterr().err)

    return run
