"""A real browser for the tests of the page; they are skipped, loudly, where there is none."""

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from benchmarks.browser import EnginePage, find_chromium, launched_chromium, open_engine


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
