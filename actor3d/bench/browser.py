"""The viewer's page in a real browser: Chromium, which draws in software where there is no GPU."""

import base64
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.resources import resource_folder

STATIC = resource_folder("viewer_page")
_ORIGIN = "http://actor3d.test"
_FLAGS = (
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
)
_PAGE = """<!doctype html><html><body style="margin:0">
<canvas style="display:block;width:{width}px;height:{height}px"></canvas><script src="viewer.js"></script></body></html>
"""


def find_chromium() -> str | None:
    """Path of a Chromium: what CHROMIUM names, or the first of the usual ones that is installed."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@contextmanager
def launched_chromium(*more_flags: str) -> Iterator[Any]:
    """A Playwright browser, without a window.

    Raises:
        FileNotFoundError: if no Chromium is installed.
    """
    from playwright.sync_api import sync_playwright

    executable = find_chromium()
    if executable is None:
        raise FileNotFoundError("no Chromium found: apt-get install chromium, or set CHROMIUM to its path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=[*_FLAGS, *more_flags])
        yield browser
        browser.close()


@dataclass
class EnginePage:
    """A page with nothing but a canvas and, as ``engine``, the engine that draws on it."""

    page: Any
    errors: list[str]
    """What the page complained of."""
    files: dict[str, bytes] = field(default_factory=dict)
    """What the page can fetch."""

    def load(self, pack: bytes, slot: int = 0) -> None:
        """Show an avatar."""
        self.files["pack"] = pack
        self.run(f"engine.load(await (await fetch('pack')).arrayBuffer(), {slot})")

    def run(self, statements: str) -> Any:
        """Run statements of an async function; ``return`` gives JSON."""
        return self.page.evaluate(f"(async () => {{ {statements} }})()")

    def pixels(self, expression: str) -> UInt8[ndarray, "H W 4"]:
        """The picture that an expression gives, at once or as a promise."""
        found = self.run(
            f"""const {{width, height, data}} = await {expression};
            let text = "";
            for (let i = 0; i < data.length; i += 32768) {{
                text += String.fromCharCode(...data.subarray(i, i + 32768));
            }}
            return {{width, height, data: btoa(text)}};"""
        )
        data = np.frombuffer(base64.b64decode(found["data"]), np.uint8)
        return data.reshape(found["height"], found["width"], 4)


def open_engine(browser: Any, width: int, height: int, *, policy: str = "", start: bool = True) -> EnginePage:
    """A page in a context of its own, with an engine on a canvas of this size in pixels.

    Args:
        browser: Where to open it.
        width: Pixels.
        height: Pixels.
        policy: The page's Content-Security-Policy.
        start: Whether the engine is started, or the canvas left bare.
    """
    context = browser.new_context(viewport={"width": width, "height": height})
    opened = EnginePage(page=context.new_page(), errors=listen_for_errors(context))
    page = _PAGE.format(width=width, height=height)

    def answer(route: Any) -> None:
        name = route.request.url.removeprefix(f"{_ORIGIN}/")
        if name == "":
            headers = {"Content-Type": "text/html", "Content-Security-Policy": policy}
            route.fulfill(headers=headers, body=page)
        elif name == "viewer.js":
            route.fulfill(content_type="text/javascript", body=(STATIC / name).read_text("utf-8"))
        elif name in opened.files:
            route.fulfill(content_type="application/octet-stream", body=opened.files[name])
        else:
            route.fulfill(status=204)

    context.route("**/*", answer)
    opened.page.goto(f"{_ORIGIN}/")
    if start:
        opened.run("globalThis.engine = new Actor3D.Engine(document.querySelector('canvas'))")
    return opened


def listen_for_errors(context: Any) -> list[str]:
    """Collects what the pages of a context say on their consoles as errors, and what they throw."""
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    context.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    return errors
