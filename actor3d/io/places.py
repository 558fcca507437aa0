"""Whether results can be written where they shall go, found out before the work whose results they are."""

import os
from pathlib import Path

from actor3d.errors import UserError


def require_writable(folder: Path) -> None:
    """Refuse early; creates nothing.

    Raises:
        UserError: if the folder cannot be created or written to.
    """
    existing = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        reason = "not writable" if existing.is_dir() else "not a folder"
        raise UserError(f"{folder}: cannot write, {existing} is {reason}; choose another --out")
