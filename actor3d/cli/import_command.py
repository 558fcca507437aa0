"""`actor3d import`."""

from pathlib import Path

from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.converting import convert_capture
from actor3d.captures.formats.registry import find_format, is_own
from actor3d.captures.places import capture_folder
from actor3d.cli.common import Bars
from actor3d.errors import MissingFileError, UserError
from actor3d.io.atomic import require_free
from actor3d.io.places import require_writable

_VIDEO_SUFFIXES = (".mp4", ".mov", ".avi", ".mkv", ".webm", ".m4v")


def run_import(source: Path, out: Path, options: ConversionOptions) -> None:
    """Convert a capture to actor3d's own format.

    Raises:
        UserError: if it cannot be, or there is nothing to convert.
    """
    require_free(out)
    require_writable(out)
    _require_no_video(source)
    folder = capture_folder(source)
    try:
        find_format(folder)
    except MissingFileError:
        _require_no_video(*sorted(folder.iterdir()))
        raise
    if is_own(folder):
        raise UserError(
            f"{folder}: is a capture of actor3d's own format already; use it as it is, "
            f"`actor3d train quick --data {folder} --out RUN`"
        )
    convert(folder, out, options)
    print(f"imported: {out}; now `actor3d check {out}`")


def convert(source: Path, out: Path, options: ConversionOptions) -> None:
    """Convert a capture of any format, with a progress bar.

    Raises:
        UserError: if it cannot be.
    """
    with Bars() as bars:
        convert_capture(source, out, options, progress=lambda done, total: bars.update("import", done, total))


def _require_no_video(*files: Path) -> None:
    videos = [file for file in files if file.suffix.lower() in _VIDEO_SUFFIXES and file.is_file()]
    if videos:
        raise UserError(
            f"{videos[0]}: is a video, not a capture; make one of it and the others with "
            f"`actor3d import video --videos {videos[0]} … --calibration FILE --out CAPTURE`"
        )
