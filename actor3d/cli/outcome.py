"""How a command ends: what a user did wrong is one line."""

import io
import logging
import sys
from collections.abc import Callable

from actor3d.errors import ToldElsewhereError, one_line, user_error_from
from actor3d.interrupts import ended_like_ctrl_c
from actor3d.launched import launched_local_rank, launched_rank


def prepare_output() -> None:
    """Let warnings, and what commands say of their work, be printed; names of files need not be text."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    logging.getLogger("actor3d").setLevel(logging.INFO)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def tells_usage() -> bool:
    """Whether this process tells what is wrong with a command line: of those launched on a machine, the first does."""
    return launched_local_rank() == 0


def _joined() -> bool:
    """Whether the launched processes have found each other; until then all do the same, and meet the same errors."""
    distributed = sys.modules.get("torch.distributed")
    return distributed is not None and distributed.is_available() and distributed.is_initialized()


def exit_code_of(work: Callable[[], None]) -> int:
    """Do the work of a command; 0, or 2 after one line on stderr."""
    try:
        with ended_like_ctrl_c():
            work()
    except Exception as error:
        told = user_error_from(error)
        if told is None:
            raise
        if not isinstance(told, ToldElsewhereError) and (tells_usage() or _joined()):
            print(f"actor3d: {one_line(str(told))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        if launched_rank() == 0:
            print(
                "actor3d: interrupted; what was finished is kept, the same command starts again",
                file=sys.stderr,
            )
        return 2
    return 0
