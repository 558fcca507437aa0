"""`--help` of every command ends well and shows an example that the command itself accepts."""

import inspect
import re
import shlex
import subprocess

import pytest
from command_lines import assert_parses

from actor3d.cli.main import COMMANDS, main

_EXAMPLE = re.compile(r"^Example: actor3d (.+)$", re.MULTILINE)


def _help(capsys, *arguments: str) -> str:
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--help"])
    assert stop.value.code == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return re.sub(r"\x1b\[[0-9;]*m", "", printed.out)


def test_the_overviews_name_every_command(capsys):
    for name in COMMANDS:
        *group, last = name.split()
        assert re.search(rf"\b{last}\b", _help(capsys, *group))


@pytest.mark.parametrize("name", COMMANDS)
def test_the_example_parses(capsys, name):
    examples = _EXAMPLE.findall(_help(capsys, *name.split()))
    assert examples
    for example in examples:
        assert example.startswith(f"{name} ") or example == name
        assert_parses(name, shlex.split(example.removeprefix(name)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name):
    command = COMMANDS[name]
    for parameter in inspect.signature(command).parameters:
        assert f"        {parameter}: " in (command.__doc__ or ""), parameter


def test_a_reader_that_has_seen_enough_is_no_error(actor3d_command):
    with subprocess.Popen(
        [*actor3d_command, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1
