"""Where things lie in a capture folder.

::

    cam_params.json      intrinsics, distortion and extrinsics of every camera
    capture.json         optional: name, body, clips, splits
    models/*.npz         body pose and shape, one file per frame
    <camera>/*.jpg       photographs as they left the camera (still distorted)
    <camera>/*.png       masks, black = background

Frames are matched by the numbers in the files' names, and by sorted position, with a warning, where these differ.
"""

from collections.abc import Iterable
from pathlib import Path

from actor3d.errors import missing

CALIBRATION_FILE = "cam_params.json"
DESCRIPTION_FILE = "capture.json"
MODELS_FOLDER = "models"
IMAGE_SUFFIXES = (".jpg", ".jpeg")
MASK_SUFFIXES = (".png",)


def sorted_files(folder: Path, suffixes: Iterable[str]) -> tuple[Path, ...]:
    """The folder's files with one of the suffixes, sorted by name."""
    wanted = {suffix.lower() for suffix in suffixes}
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(p for p in folder.iterdir() if p.suffix.lower() in wanted and not p.name.startswith("."))
    )


def existing_folder(path: Path | str) -> Path:
    """The capture's folder as a path.

    Raises:
        MissingFileError: if there is no such folder.
    """
    root = Path(path).expanduser()
    if not root.is_dir():
        what = "is a file, not a capture folder" if root.exists() else "there is no such capture folder"
        raise missing(
            root,
            what,
            "give the folder that holds cam_params.json, annots.npy or intri.yml, or make one with `actor3d capture`",
        )
    return root
