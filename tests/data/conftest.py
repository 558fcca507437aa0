import shutil

import pytest
from synthetic import write_tiny_capture


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """A capture that no test may change."""
    return write_tiny_capture(tmp_path_factory.mktemp("captures") / "tiny")


@pytest.fixture
def spoilable(tiny, tmp_path):
    """The folder of a copy of the capture, to be damaged."""
    return shutil.copytree(tiny.root, tmp_path / "capture", ignore=shutil.ignore_patterns(".actor3d"))
