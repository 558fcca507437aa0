"""Puts this folder on the import path; tiny captures and runs trained on them, made once for all tests."""

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import checked_calls  # noqa: F401  First: what is imported from here on is checked its way.
import pytest
import torch
from command_lines import TWO_STEPS
from made_once import copy_trained, made_once, train_copy
from synthetic import write_tiny_capture

from actor3d.runs.run import Run, open_run
from actor3d.synthetic.capture_writer import DemoOptions, write_demo_capture


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put files with slow tests first, so that no process is left alone with one while the others have ended."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="module")
def two_threads() -> Iterator[None]:
    """Two threads, where how work is shared between them is tested."""
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def make_once(tmp_path_factory) -> Callable[[str, Callable[[Path], object]], Path]:
    """Makes a folder by a name once for all processes, who may only copy it."""
    return partial(made_once, tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def capture_folder(tmp_path_factory, make_once) -> Path:
    place = tmp_path_factory.mktemp("captures") / "tiny"
    return shutil.copytree(make_once("tiny capture", write_tiny_capture), place)


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory, make_once, capture_folder) -> Path:
    capture = make_once("tiny capture", write_tiny_capture)
    trained = make_once("tiny trained", lambda folder: train_copy(capture, folder))
    return copy_trained(trained, capture_folder, tmp_path_factory.mktemp("runs") / "tiny")


@pytest.fixture(scope="session")
def run(run_folder) -> Run:
    """The run, open."""
    return open_run(run_folder)


@pytest.fixture(scope="session")
def opened_run(run):
    """The trained networks, their capture and its anchor rig."""
    return run.networks(torch.device("cpu")), run.capture(), run.rig


@pytest.fixture(scope="session")
def free_capture(tmp_path_factory, make_once) -> Path:
    """A few frames of a person with a body that may be passed on."""
    place = tmp_path_factory.mktemp("captures") / "free"
    return shutil.copytree(make_once("free capture", _film_free), place)


def _film_free(place: Path) -> None:
    write_demo_capture(place, DemoOptions(subject="bruno", frames=8, cameras=6, size=64))


@pytest.fixture(scope="session")
def free_run(tmp_path_factory, make_once, free_capture) -> Path:
    """A run trained on the person with the free body, briefly."""
    capture = make_once("free capture", _film_free)
    trained = make_once("free trained", lambda folder: train_copy(capture, folder, *TWO_STEPS))
    return copy_trained(trained, free_capture, tmp_path_factory.mktemp("runs") / "free")


@pytest.fixture(scope="session")
def actor3d_command() -> list[str]:
    """The command in a process of its own."""
    return [sys.executable, "-m", "actor3d"]
