import shutil

import pytest
from layouts import WRITERS, body_folder
from synthetic import write_tiny_capture


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """A capture that no test may change."""
    return write_tiny_capture(tmp_path_factory.mktemp("captures") / "tiny")


@pytest.fixture
def spoilable(tiny, tmp_path):
    """The folder of a copy of the capture, to be damaged."""
    return shutil.copytree(tiny.root, tmp_path / "capture", ignore=shutil.ignore_patterns(".actor3d"))


@pytest.fixture(scope="module")
def bodies(tmp_path_factory):
    return (body_folder(tmp_path_factory.mktemp("bodies")),)


@pytest.fixture(scope="module")
def written(tiny, tmp_path_factory):
    """The tiny capture in a layout; not to be changed."""
    made = {}

    def write(layout):
        if layout not in made:
            made[layout] = WRITERS[layout](tiny, tmp_path_factory.mktemp("layouts") / "capture")
        return made[layout]

    return write


@pytest.fixture
def copied(written, tmp_path):
    """A copy of the tiny capture in a layout, to be damaged."""
    return lambda layout: shutil.copytree(written(layout), tmp_path / "copy")
