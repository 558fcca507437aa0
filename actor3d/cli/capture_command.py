"""`actor3d capture` and `actor3d check`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from actor3d.cli.common import Bars, one_line_errors
from actor3d.config import UserError
from actor3d.demo.capture_writer import DemoOptions, write_demo_capture
from data.zjumocap.check import check_capture


def run_capture(
    out: Path, subject: str, motion: str, frames: int, cameras: int, size: int, seed: int
) -> None:
    """Film the synthetic subject."""
    with one_line_errors(), Bars() as bars:
        options = DemoOptions(
            subject=subject, motion=motion, frames=frames, cameras=cameras, size=size, seed=seed
        )
        write_demo_capture(out, options, progress=lambda done, total: bars.update("capture", done, total))
    print(f"captured: {out}; now `actor3d train quick --data {out} --out runs/{out.name}`")


def run_check(capture: Path, body_models: Sequence[Path]) -> None:
    """Validate a capture; raises `UserError` after printing its faults."""
    with one_line_errors():
        faults = check_capture(capture, body_models=tuple(body_models))
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        raise UserError(f"{capture}: {len(faults)} fault{'s' if len(faults) > 1 else ''} found")
    print(f"{capture}: no faults found")
