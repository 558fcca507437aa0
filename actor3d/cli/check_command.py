"""`actor3d check`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import one_line_errors
from actor3d.errors import UserError
from data.zjumocap.check import check_capture


def run_check(capture: Path, body_models: Sequence[Path]) -> None:
    """Validate a capture; raises `UserError` after printing its faults."""
    with one_line_errors():
        faults = check_capture(capture, body_models=tuple(body_models))
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise UserError(f"{capture}: {len(faults)} fault{'s' if len(faults) > 1 else ''} found")
    print(f"{capture}: no faults found")
