"""What lies beside the cameras' folders in a capture that is made of videos."""

from collections.abc import Sequence

from actor3d.captures.files import CALIBRATION_FILE, DESCRIPTION_FILE, MODELS_FOLDER
from actor3d.errors import InputError

FIT_FOLDER, LANDMARKS_FOLDER = "fit", "landmarks"
SOURCES_FOLDER = "detections"
"""While it is being made."""
_TAKEN = (FIT_FOLDER, LANDMARKS_FOLDER, SOURCES_FOLDER, MODELS_FOLDER, CALIBRATION_FILE, DESCRIPTION_FILE)


def require_own_folders(cameras: Sequence[str]) -> None:
    """Refuse names that would lay a camera's pictures into another's folder, or among other things of the capture.

    Raises:
        InputError: naming the first such camera.
    """
    seen: dict[str, str] = dict.fromkeys(_TAKEN, "")
    for name in cameras:
        # Some file systems do not tell capitals from small letters.
        folder = name.casefold()
        if folder in seen:
            other = f"camera {seen[folder]}" if seen[folder] else "other things of the capture"
            raise InputError(
                f"a camera called {name} would share its folder with {other}: rename it in the calibration, and its "
                "video with it"
            )
        seen[folder] = name
