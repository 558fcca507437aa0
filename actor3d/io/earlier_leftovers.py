"""What killed processes of the first versions have left behind, under names that are no longer given."""

import fcntl
import shutil
from contextlib import suppress
from pathlib import Path

from actor3d.io.bounded import open_regular, read_bounded_json

_STAMP, _LOCK = "import.json", "import.lock"
_UNFINISHED = ".unfinished-"


def earlier_aside(target: Path) -> Path:
    """Where an old folder was set aside while another took its place."""
    return target.with_name(f".{target.name}.previous")


def earlier_partial(target: Path) -> Path:
    """Where a folder was half written."""
    return target.with_name(f".{target.name}.partial")


def remove_earlier_leftovers(target: Path) -> None:
    """Remove older states of a folder that is there, set aside or half written: it has all the names in them."""
    if not target.is_dir():
        return
    known = _names(target)
    for leftover in (earlier_aside(target), earlier_partial(target)):
        if leftover.is_dir() and not leftover.is_symlink() and _names(leftover) <= known:
            shutil.rmtree(leftover, ignore_errors=True)


def adopt_earlier_attempt(out: Path, stamp: str, made: Path) -> None:
    """Go on with an attempt at making `out`, or remove it if it was at something else than what the stamp tells.

    Args:
        out: What was to be made.
        stamp: What tells whether the attempt was at the same thing.
        made: Where it is made now.
    """
    earlier = earlier_partial(out)
    told = _told_stamp(earlier)
    if told is None or _is_held(earlier / _LOCK):
        return
    if told == stamp and not made.exists():
        earlier.rename(made)
    else:
        shutil.rmtree(earlier, ignore_errors=True)


def clear_earlier_notes(made: Path) -> None:
    """Remove from an attempt what it noted about itself, and its half-written files."""
    for path in (made / _STAMP, made / _LOCK, *made.rglob(f"{_UNFINISHED}*")):
        path.unlink(missing_ok=True)


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _told_stamp(earlier: Path) -> str | None:
    """The stamp of an attempt; None where there is none, and the folder may be anybody's."""
    if earlier.is_symlink():
        return None
    with suppress(OSError, ValueError, KeyError, TypeError):
        return str(read_bounded_json(earlier / _STAMP)["source"])
    return None


def _is_held(lock: Path) -> bool:
    try:
        with open_regular(lock) as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (OSError, ValueError):
        return False
    return False
