"""Real footage to try the whole way on: the single-person demo of the Pose2Sim package (BSD-3-Clause).

It is fetched from the Python package index on request and stays where it is put: no picture of it is part of actor3d.
"""

from dataclasses import dataclass
from pathlib import Path

from actor3d.video_import.packages import Package, fetch_files

_PACKAGE = Package(
    what="the example footage",
    requirement="pose2sim==0.10.49",
    sha256="403e0dc4065898ba6a595e72a8970950310979253d60e24c2e00b16b36bf21e1",
)
_CAMERAS = ("cam01", "cam02", "cam03", "cam04")
_DEMO = "Pose2Sim/Demo_SinglePerson"
_CALIBRATION = "Calib.qca.txt"
_LICENSE = ".dist-info/licenses/LICENSE"
HELD_OUT_CAMERA = "cam04"
TEST_FRAMES = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class ExampleFootage:
    """Where the fetched footage lies."""

    videos: tuple[Path, ...]
    calibration: Path


def fetch_example(folder: Path) -> ExampleFootage:
    """Fetch the footage (51 MB) with pip into ``folder``, or find it there.

    Raises:
        OSError: if pip cannot fetch it, or there is no pip.
    """
    found = ExampleFootage(
        videos=tuple(folder / f"{camera}.mp4" for camera in _CAMERAS), calibration=folder / _CALIBRATION
    )
    members = [f"{_DEMO}/videos/{file.name}" for file in found.videos]
    fetch_files(_PACKAGE, [*members, f"{_DEMO}/calibration/{_CALIBRATION}", _LICENSE], folder)
    return found
