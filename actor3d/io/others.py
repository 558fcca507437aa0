"""What somebody else has put into a folder of this program's goes along when the folder is replaced."""

import os
import shutil
from pathlib import Path


def take_along(old: Path, new: Path) -> None:
    """Put what lies in a folder, under names that another does not have, there too; the first keeps it.

    Raises:
        OSError: if the disk is full or something cannot be read.
    """
    if not old.is_dir():
        return
    for path in sorted(old.iterdir()):
        target = new / path.name
        if os.path.lexists(target):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, target, symlinks=True)
        else:
            _link(path, target)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        # Not every file system has hard links.
        shutil.copy2(source, target, follow_symlinks=False)
