"""Each of the two stages is a library of its own: its documented example runs, and its names come when asked for."""

import doctest
import importlib
import subprocess
import sys

import pytest
import torch

PACKAGES = ["denoiser2d", "rectifier3d"]


@pytest.mark.parametrize("name", PACKAGES)
def test_the_packages_example_runs(name):
    torch.manual_seed(0)
    failed, tried = doctest.testmod(importlib.import_module(name), verbose=False)
    assert tried > 10 and failed == 0


@pytest.mark.parametrize("name", PACKAGES)
def test_every_public_name_is_there_and_no_other(name):
    package = importlib.import_module(name)
    assert dir(package) == sorted(package.__all__)
    for public in package.__all__:
        assert getattr(package, public) is not None
    with pytest.raises(AttributeError, match="surprise"):
        package.surprise  # noqa: B018


@pytest.mark.parametrize("name", PACKAGES)
def test_importing_a_package_costs_nothing_and_needs_no_other_of_ours(name):
    code = f"""
import sys, {name}
assert "torch" not in sys.modules
for public in {name}.__all__:
    getattr({name}, public)
others = {{"actor3d", *{PACKAGES!r}}} - {{"{name}"}}
assert not others & set(sys.modules), others & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
