"""`actor3d inspect`."""

from collections.abc import Sequence
from pathlib import Path

from actor3d.captures.capture import Capture
from actor3d.cli.common import open_checked, splits_line
from actor3d.errors import OccupiedPlaceError, UserError
from actor3d.inspection.sheet import draw_sheet
from actor3d.io.atomic import atomic_file
from actor3d.io.places import require_file_place, require_writable

_SUFFIXES = (".png", ".jpg", ".webp")


def run_inspection(
    capture: Path, out: Path, frame: int | None, body_models: Sequence[Path], *, protocol: str | None
) -> None:
    """Draw the sheet of a capture, gaps and all."""
    if out.suffix.lower() not in _SUFFIXES:
        raise UserError(f"--out {out}: give a name that ends in {', '.join(_SUFFIXES)}")
    require_file_place(out)
    require_writable(out.parent)
    if out.exists() and out.resolve().is_relative_to(capture.resolve()):
        raise OccupiedPlaceError(f"--out {out}: is a file of the capture itself; give another name")
    opened = _open(capture, body_models, protocol)
    chosen = opened.num_frames // 2 if frame is None else frame
    sheet = draw_sheet(opened, chosen, splits_line(opened))
    with atomic_file(out) as made:
        sheet.save(made)
    print(f"drawn: {out}")


def _open(path: Path, body_models: Sequence[Path], protocol: str | None) -> Capture:
    """The capture; where cameras lack frames, without these, for the sheet shows which they are."""
    try:
        return open_checked(path, body_models, protocol=protocol)
    except UserError:
        try:
            return open_checked(path, body_models, protocol=protocol, skip_missing=True)
        except UserError:
            # What is wrong has nothing to do with frames, and the first message says it better.
            pass
        raise
