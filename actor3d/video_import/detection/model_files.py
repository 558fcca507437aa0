"""MediaPipe's networks (Apache-2.0), taken out of its wheel: the wheel itself needs an older numpy than the project."""

import logging
import os
from dataclasses import dataclass
from pathlib import Path

from actor3d.video_import.packages import Package, fetch_files

logger = logging.getLogger(__name__)

_PACKAGE = Package(
    what="MediaPipe's networks",
    requirement="mediapipe==0.10.21",
    sha256="05dc4a9e593655a79558d05d6227d31018c2537a4bd3362b51e230cf22aecfe3",
    # The networks are the same files in the wheels of all platforms.
    options=(
        "--platform", "manylinux_2_28_x86_64", "--python-version", "3.11", "--implementation", "cp", "--abi", "cp311",
    ),
)  # fmt: skip
_DETECTOR, _LANDMARKS = "pose_detection.tflite", "pose_landmark_full.tflite"


@dataclass(frozen=True, kw_only=True, slots=True)
class ModelFiles:
    """Where MediaPipe's networks lie."""

    detector: Path
    """Finds people."""
    landmarks: Path
    """Finds a person's landmarks and mask."""


def fetch_networks(folder: Path | None = None) -> ModelFiles:
    """Fetch the networks (9 MB of a wheel of 36) with pip, or find them in the cache.

    Args:
        folder: Where they are kept; by default in ``$ACTOR3D_CACHE`` or ``~/.cache/actor3d``.

    Raises:
        OSError: if pip cannot fetch them.
    """
    cache = Path(os.environ.get("ACTOR3D_CACHE") or "~/.cache/actor3d").expanduser()
    folder = folder or cache / "mediapipe-0.10.21"
    if not folder.exists():
        logger.info("fetching MediaPipe's networks into %s, once", folder)
    members = [
        f"modules/pose_detection/{_DETECTOR}",
        f"modules/pose_landmark/{_LANDMARKS}",
        "mediapipe-0.10.21.dist-info/LICENSE",
    ]
    fetch_files(_PACKAGE, members, folder)
    return ModelFiles(detector=folder / _DETECTOR, landmarks=folder / _LANDMARKS)
