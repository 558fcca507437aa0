"""Pages that take packages of npm, in a real browser: a folder and the viewer's node_modules behind one address."""

import base64
import http.server
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from jaxtyping import Float
from numpy import ndarray
from PIL import Image

from actor3d.bench.browser import find_chromium, launched_chromium

_PACKAGES = Path(__file__).parents[3] / "viewer" / "node_modules"


@contextmanager
def opened_page(folder: Path, size: int, *packages: str) -> Iterator[Any]:
    """The folder's index.html; skips the test, loudly, where there is no Chromium or a package is not installed."""
    for package in packages:
        if not (_PACKAGES / package).is_dir():
            pytest.skip(f"NOT TESTED: {package} is not installed: `make viewer` does")
    if find_chromium() is None:
        pytest.skip("NOT TESTED: no Chromium")
    with _served(folder) as address, launched_chromium() as browser:
        page, errors = browser.new_page(viewport={"width": size, "height": size}), []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        yield page
        assert errors == []


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path: str) -> str:
            inside = path.partition("?")[0].removeprefix("/")
            package = inside.partition("node_modules/")[2]
            return str(_PACKAGES / package if package else folder / (inside or "index.html"))

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def canvas_picture(page: Any, canvas: str) -> Float[ndarray, "H W 3"]:
    """What a canvas shows, in [0, 1]."""
    data = page.evaluate(f"{canvas}.toDataURL()").partition(",")[2]
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB"), np.float32) / 255
