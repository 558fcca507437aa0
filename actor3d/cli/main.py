"""`actor3d`: parses the command line, calls the command, and turns what a user did wrong into one line."""

import os
import sys
from collections.abc import Callable
from typing import Annotated, Any, Union

import tyro

import actor3d
from actor3d.cli.commands import avatars, captures, exports, footage, imports, machine, motions, viewing
from actor3d.cli.outcome import exit_code_of, prepare_output, tells_usage
from actor3d.cli.spelling import as_commands, require_known, require_possible

GROUPS = {
    "motion": "Convert, describe and draw motions of any kind.",
}
"""First words that are no commands themselves."""

COMMANDS: dict[str, Callable[..., None]] = {
    "demo": avatars.demo,
    "demo-real": avatars.demo_real,
    "capture": captures.capture,
    "check": captures.check,
    "inspect": captures.inspect,
    "import": imports.import_capture,
    "import video": footage.video,
    "train": avatars.train,
    "render": avatars.render,
    "eval": avatars.evaluate,
    "bake": avatars.bake,
    "export": exports.export,
    "import-gaussians": exports.import_gaussians,
    "motion convert": motions.convert,
    "motion info": motions.info,
    "motion preview": motions.preview,
    "view": viewing.view,
    "bench": machine.bench,
    "doctor": machine.doctor,
}


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0, or 2 after one line on stderr."""
    prepare_output()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["--version"]:
        print(f"actor3d {actor3d.__version__}")
        return 0
    return exit_code_of(lambda: _run(words))


def _run(words: list[str]) -> None:
    require_possible(words)
    require_known(words, tuple(COMMANDS))
    tyro.cli(
        _command_line(),
        prog="actor3d",
        description="From multi-view video of a person to an animatable Gaussian-splatting avatar. "
        "`actor3d --version` tells the version.",
        args=as_commands(words) or ["--help"],
        console_outputs=tells_usage(),
    )


def _command_line() -> Any:
    """The type that tyro parses to a call of one of the commands."""
    single = [
        _command(name, constructor) for name, constructor in COMMANDS.items() if name.split()[0] not in GROUPS
    ]
    grouped = []
    for group, description in GROUPS.items():
        members = [
            _command(name.removeprefix(f"{group} "), constructor)
            for name, constructor in COMMANDS.items()
            if name.startswith(f"{group} ")
        ]
        subcommand = tyro.conf.subcommand(name=group, description=description)
        grouped.append(Annotated[Union[tuple(members)], subcommand])  # noqa: UP007
    return Union[tuple(single + grouped)]  # noqa: UP007


def _command(name: str, constructor: Callable[..., None]) -> object:
    return Annotated[Any, tyro.conf.subcommand(name=name, constructor=constructor)]


def entry_point() -> None:
    """The console script."""
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough, as `head` has; Python would complain again on leaving.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)


if __name__ == "__main__":
    entry_point()
