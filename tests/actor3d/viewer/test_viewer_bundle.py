"""The bundle that ships is what its sources give, and these import each other in one direction."""

import json
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest

VIEWER = Path(__file__).parents[3] / "viewer"


def test_the_committed_bundle_is_what_the_sources_give(tmp_path):
    _install_packages()
    _run("npm", "run", "check")
    page, component = tmp_path / "static", tmp_path / "component"
    _run("node", "build.mjs", str(page), str(component))
    built = {file.name: file.read_bytes() for file in page.iterdir()}
    committed = {file.name: file.read_bytes() for file in (VIEWER / "static").iterdir()}
    element = "actor3d-avatar.js"
    built[element], committed[element] = (
        f.joinpath(element).read_bytes() for f in (component, VIEWER / "component")
    )
    differing = {name for name in built | committed if built.get(name) != committed.get(name)}
    assert differing == set(), "viewer/static is not what viewer/src gives: run `make viewer` and commit it"


def test_a_cycle_that_types_alone_close_is_found(tmp_path):
    _install_packages()
    (tmp_path / "parent.ts").write_text(
        'import { child } from "./child";\nexport type Parent = typeof child;\n'
    )
    (tmp_path / "child.ts").write_text(
        'import type { Parent } from "./parent";\nexport const child = {} as Parent;\n'
    )
    lint = ["node_modules/.bin/oxlint", "--config", ".oxlintrc.json", str(tmp_path)]
    done = subprocess.run(lint, cwd=VIEWER, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Dependency cycle detected" in done.stdout


def test_the_lock_file_names_no_registry():
    packages = json.loads((VIEWER / "package-lock.json").read_text("utf-8"))["packages"]
    assert all("resolved" not in package for package in packages.values())
    assert all(package.get("integrity") for name, package in packages.items() if name)


def _install_packages() -> None:
    """Have the packages of the lock file, or skip."""
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            _skip(f"there is no {tool}")
    if _installed_versions() != _locked_versions():
        installed = subprocess.run(
            ["npm", "ci", "--no-audit", "--no-fund"], cwd=VIEWER, capture_output=True, text=True, check=False
        )
        if installed.returncode:
            _skip(f"npm ci failed: {installed.stderr.strip()[-300:]}")


def _locked_versions() -> dict[str, str]:
    """What npm installs here of the lock file: what is optional is for other machines, but for one."""
    lock = json.loads((VIEWER / "package-lock.json").read_text("utf-8"))["packages"]
    return {name: entry["version"] for name, entry in lock.items() if name and not entry.get("optional")}


def _installed_versions() -> dict[str, str]:
    record = VIEWER / "node_modules" / ".package-lock.json"
    if not record.is_file():
        return {}
    packages = json.loads(record.read_text("utf-8"))["packages"]
    return {name: entry["version"] for name, entry in packages.items() if not entry.get("optional")}


def _skip(reason: str) -> None:
    message = f"THE VIEWER'S BUNDLE IS NOT PROVEN: {reason}"
    warnings.warn(message, stacklevel=1)
    pytest.skip(message)


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=VIEWER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
