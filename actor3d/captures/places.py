"""Where a capture lies that is given by a path, or by the name of a ZJU-MoCap subject."""

from pathlib import Path

from actor3d.captures.files import existing_folder
from actor3d.resources import resource_folder


def capture_folder(path: str | Path) -> Path:
    """The folder of a capture; ``~`` is the home folder.

    What is not there is looked for where ZJU-MoCap's subjects lie by default: in ``data/zjumocap`` here, then in that
    of the project's checkout.

    Raises:
        MissingFileError: if there is no such folder.
    """
    given = Path(path).expanduser()
    if not given.is_absolute() and not given.exists():
        for home in (Path("data/zjumocap"), resource_folder("zjumocap")):
            if (home / given).is_dir():
                return home / given
    return existing_folder(given)
