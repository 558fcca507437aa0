"""Puts this folder on the import path; tiny captures and runs trained on them, made once for all tests."""

import sys
from collections.abc import Iterator
from pathlib import Path

import checked_calls  # noqa: F401  First: what is imported from here on is checked its way.
import pytest
import torch
from command_lines import TWO_STEPS
from synthetic import write_tiny_capture

from actor3d.cli.main import main
from actor3d.runs.run import Run, open_run
from actor3d.synthetic.capture_writer import DemoOptions, write_demo_capture


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put files with slow tests first, so that no process is left alone with one while the others have ended.

    Those that open a browser come last: it computes as long as it is open, though nobody looks at it.
    """
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    browsing = {item.path for item in items if "browser" in getattr(item, "fixturenames", ())}
    items.sort(key=lambda item: (item.path in browsing, item.path not in slow))


@pytest.fixture(scope="module")
def two_threads() -> Iterator[None]:
    """Two threads, where how work is shared between them is tested."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def capture_folder(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("captures") / "tiny"
    write_tiny_capture(root)
    return root


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory, capture_folder) -> Path:
    out = tmp_path_factory.mktemp("runs") / "tiny"
    assert main(["train", "tiny", "--data", str(capture_folder), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="session")
def run(run_folder) -> Run:
    """The run, open."""
    return open_run(run_folder)


@pytest.fixture(scope="session")
def opened_run(run):
    """The trained networks, their capture and its anchor rig."""
    return run.networks(torch.device("cpu")), run.capture(), run.rig


@pytest.fixture(scope="session")
def free_capture(tmp_path_factory) -> Path:
    """A few frames of a person with a body that may be passed on."""
    root = tmp_path_factory.mktemp("captures") / "free"
    write_demo_capture(root, DemoOptions(subject="bruno", frames=8, cameras=6, size=64))
    return root


@pytest.fixture(scope="session")
def free_run(tmp_path_factory, free_capture) -> Path:
    """A run trained on the person with the free body, briefly."""
    out = tmp_path_factory.mktemp("runs") / "free"
    assert main(["train", "tiny", "--data", str(free_capture), "--out", str(out), *TWO_STEPS]) == 0
    return out


@pytest.fixture(scope="session")
def actor3d_command() -> list[str]:
    """The command in a process of its own."""
    return [sys.executable, "-m", "actor3d"]
