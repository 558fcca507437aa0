"""`actor3d check`."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.captures.check import check_capture
from actor3d.captures.clothes_check import warn_of_loose_clothes
from actor3d.cli.common import clothes_line, open_checked, splits_line
from actor3d.errors import UserError


def run_check(
    capture: Path, body_models: Sequence[Path], *, protocol: str | None = None, skip_missing: bool = False
) -> None:
    """Validate a capture; prints its faults, which are the command's result, and raises `UserError`."""
    faults = check_capture(
        capture, body_models=tuple(body_models), protocol=protocol, skip_missing=skip_missing
    )
    if len(faults) == 1:
        raise UserError(str(faults[0]))
    for fault in faults:
        print(fault)
    if faults:
        raise UserError(f"{capture}: {len(faults)} faults found")
    print(f"{capture}: no faults found")
    opened = open_checked(capture, body_models, protocol=protocol, skip_missing=skip_missing)
    print(splits_line(opened))
    print(clothes_line(opened))
    warn_of_loose_clothes(opened)
