"""A real browser for the tests of the page; they are skipped, loudly, where there is none."""

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from avatar_page import AvatarPage, write_static_page
from drawing_ways import WAYS, draw_as, drawn_as
from live_server import LiveServer

from actor3d.bench.browser import EnginePage, find_chromium, launched_chromium, open_engine
from actor3d.cli.view_command import open_shown
from actor3d.viewer.from_run import sample_gaussians, viewer_avatar
from actor3d.viewer.packing import pack_avatar


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium, driven by Playwright."""
    pytest.importorskip("playwright", reason="the page's tests need playwright")
    if find_chromium() is None:
        message = "NO CHROMIUM: the viewer's page is not tested; apt-get install chromium, or set CHROMIUM"
        warnings.warn(message, stacklevel=1)
        pytest.skip(message)
    with launched_chromium() as chromium:
        yield chromium


@pytest.fixture
def engine_page(browser: Any) -> Iterator[Callable[..., EnginePage]]:
    """Opens pages with an engine; afterwards none of them may have complained on its console."""
    opened: list[EnginePage] = []

    def open_page(width: int = 256, height: int = 256) -> EnginePage:
        opened.append(open_engine(browser, width, height))
        return opened[-1]

    yield open_page
    for page in opened:
        page.page.context.close()
    assert [error for page in opened for error in page.errors] == []


@pytest.fixture(params=WAYS)
def drawing_page(engine_page: Callable[..., EnginePage], request) -> Iterator[Callable[..., EnginePage]]:
    """Opens pages with an engine that draws splats in each of the ways that it knows, and no other."""
    opened: list[EnginePage] = []

    def open_page(width: int = 256, height: int = 256) -> EnginePage:
        opened.append(engine_page(width, height))
        draw_as(opened[-1], request.param)
        return opened[-1]

    yield open_page
    for page in opened:
        assert drawn_as(page) == {request.param}


@pytest.fixture(scope="session")
def tiny_pack(run, opened_run) -> bytes:
    """The tests' avatar as the page loads it."""
    networks, _, rig = opened_run
    sampled = sample_gaussians(networks, rig, run.subject.middle_vertices)
    return pack_avatar(viewer_avatar(run.subject, sampled))


@pytest.fixture(scope="session")
def static_page(browser: Any, tiny_pack: bytes, tmp_path_factory) -> Iterator[AvatarPage]:
    """A page opened from a file, shared by many tests: begin with :func:`opened`."""
    file = write_static_page(tmp_path_factory.mktemp("export") / "avatar.html", tiny_pack)
    page = AvatarPage.open(browser, file.as_uri())
    yield page
    assert page.errors == []
    page.close()


@pytest.fixture
def opened(static_page: AvatarPage) -> Iterator[AvatarPage]:
    """The shared page as it begins; it does not go on playing beside the tests that follow."""
    static_page.reset()
    yield static_page
    static_page.run("() => { actor3d.state.playing.value = false; }")


@pytest.fixture(scope="module")
def server(run_folder):
    runs = [open_shown(run_folder, torch.device("cpu")) for _ in range(2)]
    running = LiveServer(runs)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def live_page(browser, server):
    page = AvatarPage.open(browser, server.url)
    yield page
    page.close()


@pytest.fixture
def live(live_page):
    """The shared page as it begins; none of its tests may make it complain."""
    live_page.errors.clear()
    live_page.reset()
    yield live_page
    live_page.set(second=None, streaming=False, autoRefine=False, comparison="off")
    # What the browser itself reports of refusals and broken lines is no complaint of the page's.
    assert [error for error in live_page.errors if "ERR_CONNECTION" not in error and "400" not in error] == []
