"""`actor3d doctor` says what there is, and of what there is not how it is got."""

import re
from importlib.metadata import PackageNotFoundError, version

import torch
from doc_pages import REPOSITORY

from actor3d.cli.doctor_command import EXTRAS


def test_each_line_is_a_finding(call):
    code, printed, errors = call("doctor")
    assert (code, errors) == (0, [])
    found = {line[:16].strip(): line[16:].strip() for line in printed.splitlines()}
    assert all(found.values())
    assert found["torch"] == torch.__version__
    assert "quick" in found["presets"]
    for extra, packages in EXTRAS.items():
        missing = [package for package in packages if not _is_installed(package)]
        said = found[f"extra {extra}"]
        assert (said == "available") == (not missing)
        assert not missing or said.endswith(f"pip install 'actor3d[{extra}]'")


def test_the_extras_are_those_that_can_be_installed():
    section = (REPOSITORY / "pyproject.toml").read_text().partition("[project.optional-dependencies]")[2]
    listed = dict(re.findall(r"^(\w+) = \[(.*?)\]$", section.partition("\n[")[0], re.MULTILINE | re.DOTALL))
    for extra, packages in EXTRAS.items():
        assert set(packages) == set(re.findall(r'"([\w-]+)', listed[extra]))


def _is_installed(package: str) -> bool:
    try:
        version(package)
    except PackageNotFoundError:
        return False
    return True
