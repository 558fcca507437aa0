"""`actor3d check`."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import one_line_errors
from actor3d.errors import UserError
from data.zjumocap.check import check_capture


def run_check(capture: Path, body_models: Sequence[Path]) -> None:
    """Validate a capture; prints its faults, which are the command's result, and raises `UserError`."""
    with one_line_errors():
        faults = check_capture(capture, body_models=tuple(body_models))
    if len(faults) == 1:
        raise UserError(str(faults[0]))
    for fault in faults:
        print(fault)
    if faults:
        raise UserError(f"{capture}: {len(faults)} faults found")
    print(f"{capture}: no faults found")
