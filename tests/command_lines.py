"""Command lines parsed as the command would, without doing it."""

import functools
import shlex

import tyro

from actor3d.cli.main import COMMANDS

TWO_STEPS = ("--set", "denoiser.optimizer.steps=2", "--set", "rectifier.optimizer.steps=2")
"""For `train`, where what is learned does not matter."""


def split_command(line: str) -> tuple[str, list[str]]:
    """The command's name in ``COMMANDS`` and its arguments; the name is empty if there is no such command."""
    words = shlex.split(line, comments=True)[1:]
    for length in (2, 1):
        name = " ".join(words[:length])
        if name in COMMANDS:
            return name, words[length:]
    return "", words


def assert_parses(name: str, arguments: list[str]) -> None:
    """Parse the command's arguments; a refusal is a SystemExit."""

    @functools.wraps(COMMANDS[name])
    def instead(*values: object, **named: object) -> str:
        return "parsed"

    assert tyro.cli(instead, args=arguments) == "parsed"
