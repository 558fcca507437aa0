"""What the tests of things written whole share: writers that fill, fail or are killed, and a look at what is left."""

import signal
import subprocess
import sys
from pathlib import Path

from actor3d.io.atomic import atomic_folder

BEGIN = "import os, pathlib, signal, sys, time\nfrom actor3d.io.atomic import *\ntarget = pathlib.Path(sys.argv[1])\n"
DIE = "os.kill(os.getpid(), signal.SIGKILL)\n"


class Stopped(BaseException):
    """What ends a block in these tests."""


def killed(script: str, target: Path) -> None:
    """Run a script that kills itself as a power cut would."""
    arguments = [sys.executable, "-c", BEGIN + script, str(target)]
    assert subprocess.run(arguments, check=False).returncode == -signal.SIGKILL


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fill(target: Path, text: str, **options: bool) -> None:
    with atomic_folder(target, **options) as made:
        (made / "value").write_text(text)
