"""`actor3d`: parses the command line, calls the command, and turns what a user did wrong into one line."""

import os
import sys

# Read once, when torch is imported. OpenMP threads that spin for long cost more than they win when a machine's few
# cores are shared, and threads that sleep at once wake too late for the next small operation: spin for microseconds.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

import tyro

from actor3d.cli.commands import avatars, captures, machine
from actor3d.errors import UserError

COMMANDS = {
    "demo": avatars.demo,
    "capture": captures.capture,
    "check": captures.check,
    "import": captures.import_capture,
    "train": avatars.train,
    "render": avatars.render,
    "eval": avatars.evaluate,
    "bench": machine.bench,
    "doctor": machine.doctor,
}


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit code: 0, or 2 after one line on stderr."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    logging.getLogger("actor3d").setLevel(logging.INFO)
    try:
        tyro.extras.subcommand_cli_from_dict(
            COMMANDS,
            prog="actor3d",
            description="From multi-view video of a person to an animatable Gaussian-splatting avatar.",
            args=arguments,
        )
    except UserError as error:
        print(f"actor3d: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            "actor3d: interrupted; what was finished is kept, the same command starts again", file=sys.stderr
        )
        return 2
    return 0


def entry_point() -> None:
    """The console script."""
    sys.exit(main())


if __name__ == "__main__":
    entry_point()
