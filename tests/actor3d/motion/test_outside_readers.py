"""A motion reader of a package that is not ours, found by its entry point."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_MODULE = """
import numpy as np
from actor3d.errors import UserError
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.motion import Motion


class ToyReader:
    name = "toy"
    description = "a number of frames in which somebody stands"
    suffixes = (".toy",)

    def recognises(self, path, head):
        return head.startswith(b"TOY")

    def read(self, path, skeleton, options):
        words = path.read_text().split()
        frames, fault = int(words[1]), words[2]
        if fault == "refused":
            raise UserError(f"{path}: somebody fell")
        joints = len(skeleton) + (fault == "joints")
        poses, trans = np.zeros((frames, joints, 3)), np.zeros((frames, 3))
        poses[:1] = np.nan if fault == "nan" else 0
        trans[:1] = 1e6 if fault == "far" else 0
        return RawMotion(motion=Motion(name="toy", fps=25.0, poses=poses, trans=trans))


TOY = ToyReader()
"""
_SCRIPT = """
import sys
from pathlib import Path
from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.reading import read_motion

for file in sys.argv[1:]:
    try:
        motion = read_motion(Path(file), free_body())
        print(f"{len(motion)} frames at {motion.fps:g}")
    except UserError as error:
        print(f"refused: {error}")
"""


@pytest.fixture()
def package(tmp_path) -> Path:
    """A folder with a module and what pip would have written about it."""
    folder = tmp_path / "site"
    about = folder / "actor3d_toy-0.1.dist-info"
    about.mkdir(parents=True)
    (folder / "actor3d_toy.py").write_text(_MODULE)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: actor3d-toy\nVersion: 0.1\n")
    (about / "entry_points.txt").write_text("[actor3d.motion_readers]\ntoy = actor3d_toy:TOY\n")
    return folder


def _read(package: Path, *files: Path) -> list[str]:
    environment = dict(os.environ)
    environment["PYTHONPATH"] = os.pathsep.join(
        filter(None, [str(package), environment.get("PYTHONPATH", "")])
    )
    command = [sys.executable, "-c", _SCRIPT, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return done.stdout.splitlines()


def _write(tmp_path: Path, **contents: str) -> list[Path]:
    files = []
    for name, content in contents.items():
        files.append(tmp_path / f"{name}.toy")
        files[-1].write_text(content)
    return files


def test_it_reads_its_files_and_its_faults_are_one_line(tmp_path, package):
    files = _write(
        tmp_path,
        good="TOY 3 -",
        refused="TOY 3 refused",
        joints="TOY 3 joints",
        nan="TOY 3 nan",
        far="TOY 3 far",
        none="TOY 0 -",
        unknown="no toy",
    )
    good, *bad = _read(package, *files)
    assert good == "3 frames at 25"
    expected = (
        "somebody fell",
        "25, 3]",
        "NaN",
        "1e+06 m away",
        "0 frames",
        ".bvh, .npz, .npy, .pkl, .pt, .json, .toy",
    )
    assert len(bad) == len(expected)
    for line, file, words in zip(bad, files[1:], expected, strict=True):
        assert line.startswith(f"refused: {file}") and words in line


def test_a_package_that_cannot_be_imported_is_named_and_disturbs_nobody_else(tmp_path, package):
    (package / "actor3d_toy.py").write_text("import nowhere_to_be_found\n")
    bvh = tmp_path / "motion.bvh"
    bvh.write_text("HIERARCHY")
    ours, theirs = _read(package, bvh, *_write(tmp_path, good="TOY 3 -"))
    assert "the file ends too early" in ours
    assert "the motion reader 'toy' (actor3d_toy:TOY) cannot be loaded" in theirs
    assert "nowhere_to_be_found" in theirs
