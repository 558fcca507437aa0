"""What is installed holds the built page, and none of its sources."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def test_a_wheel_ships_the_page(tmp_path):
    pytest.importorskip("hatchling")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for name in ("index.html", "viewer.js", "viewer.css"):
        assert f"actor3d/shipped/viewer_page/{name}" in names
    for name in ("actor3d-avatar.js", "actor3d-avatar.d.ts", "package.json", "README.md", "LICENSE"):
        assert f"actor3d/shipped/web_component/{name}" in names
    for package in ("actor3d", "denoiser2d", "rectifier3d"):
        assert f"{package}/py.typed" in names, "type checkers of others would not look into it"
    assert "actor3d/viewer/server/serve.py" in names
    assert not [
        name
        for name in names
        if name.startswith("viewer/") or (name.endswith((".ts", ".tsx")) and not name.endswith(".d.ts"))
    ]
