"""A real browser for the tests of the page: Debian's Chromium, drawing in software."""

import base64
import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

STATIC = Path(__file__).parents[2] / "viewer" / "static"
ORIGIN = "http://actor3d.test"
FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
]
_ENGINE_PAGE = """<!doctype html><html><body style="margin:0">
<canvas style="display:block;width:%dpx;height:%dpx"></canvas><script src="viewer.js"></script></body></html>"""


def find_chromium() -> str | None:
    """Path of a Chromium, from CHROMIUM or where systems put it."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium with software WebGL; the tests are skipped, loudly, where there is none."""
    executable = find_chromium()
    if executable is None:
        message = "NO CHROMIUM: the viewer's page was not tested; apt-get install chromium, or set CHROMIUM"
        warnings.warn(message, stacklevel=1)
        pytest.skip(message)
    with pytest.importorskip("playwright.sync_api").sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield launched
        launched.close()


@dataclass
class EnginePage:
    """A page that holds nothing but a canvas with an engine on it."""

    page: Any
    files: dict[str, bytes] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def load(self, pack: bytes, slot: int = 0) -> dict[str, Any]:
        """Load a pack into a slot; returns its name and numbers."""
        self.files["pack"] = pack
        return self.page.evaluate(
            """async (slot) => {
                const response = await fetch("pack");
                const avatar = engine.load(await response.arrayBuffer(), slot);
                return {name: avatar.name, count: avatar.gaussians.count, cameras: avatar.cameras.map((c) => c.name)};
            }""",
            slot,
        )

    def pixels(self, expression: str) -> np.ndarray:
        """A picture [H, W, 4] of an expression that gives Pixels or a promise of them."""
        found = self.page.evaluate(
            """async (expression) => {
                const {width, height, data} = await eval(expression);
                let text = "";
                for (let i = 0; i < data.length; i += 32768) {
                    text += String.fromCharCode(...data.subarray(i, i + 32768));
                }
                return {width, height, data: btoa(text)};
            }""",
            expression,
        )
        data = np.frombuffer(base64.b64decode(found["data"]), np.uint8)
        return data.reshape(found["height"], found["width"], 4)


@pytest.fixture
def engine_page(browser: Any) -> Iterator[Callable[..., EnginePage]]:
    """Opens pages with an engine; afterwards none may have complained on its console."""
    opened: list[EnginePage] = []

    def open_page(width: int = 256, height: int = 256) -> EnginePage:
        context = browser.new_context(viewport={"width": width, "height": height})
        result = EnginePage(page=context.new_page())
        opened.append(result)

        def answer(route: Any) -> None:
            name = route.request.url.removeprefix(f"{ORIGIN}/")
            if name == "":
                route.fulfill(content_type="text/html", body=_ENGINE_PAGE % (width, height))
            elif name in result.files:
                route.fulfill(content_type="application/octet-stream", body=result.files[name])
            elif name == "viewer.js":
                route.fulfill(content_type="text/javascript", body=(STATIC / name).read_text("utf-8"))
            else:
                route.fulfill(status=204)

        context.route("**/*", answer)
        page = result.page
        page.on("pageerror", lambda error: result.errors.append(str(error)))
        page.on("console", lambda said: said.type == "error" and result.errors.append(said.text))
        page.goto(f"{ORIGIN}/")
        page.evaluate("""globalThis.engine = new Actor3D.Engine(document.querySelector("canvas"))""")
        return result

    yield open_page
    for page in opened:
        page.page.context.close()
    assert [error for page in opened for error in page.errors] == []
