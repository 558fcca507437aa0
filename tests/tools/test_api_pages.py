"""The API pages: written from docstrings without a warning, whole, and readable from disk alone."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

pytest.importorskip("pdoc")
REPOSITORY = Path(__file__).resolve().parents[2]


class Page(HTMLParser):
    """What a page links to, what in it can be linked to, and what it loads."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]):
        found = dict(attrs)
        self.anchors |= {found.get("id") or "", found.get("name") or ""}
        if tag == "a" and found.get("href"):
            self.links.append(str(found["href"]))
        if tag in ("script", "link", "img", "iframe"):
            self.loaded += [str(found[key]) for key in ("src", "href") if found.get(key)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The pages, written as ``make docs`` does: by a process into which no test has put anything."""
    folder = tmp_path_factory.mktemp("pages")
    done = subprocess.run(
        [sys.executable, "-m", "tools.docs", "--no-source", str(folder)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture(scope="module")
def pages(folder) -> dict[Path, Page]:
    """Every page by its file."""
    return {file: Page(file.read_text()) for file in folder.rglob("*.html")}


@pytest.mark.slow
def test_every_package_and_the_first_page_are_there(folder, pages):
    for name in ("index", "actor3d", "denoiser2d", "rectifier3d", "rectifier3d/geometry/cameras"):
        assert folder / f"{name}.html" in pages
    first = pages[folder / "index.html"].links
    assert first[0] == "actor3d.html"
    assert "rectifier3d/geometry.html" in first
    assert {"#load", "#Avatar.render"} <= set(pages[folder / "actor3d.html"].links)


@pytest.mark.slow
def test_links_lead_to_what_is_there(pages):
    broken = []
    for file, page in pages.items():
        for link in page.links:
            target, anchor = urldefrag(link)
            if "://" in target:
                continue
            aim = (file.parent / unquote(target)).resolve() if target else file
            if aim not in pages or (anchor and unquote(anchor) not in pages[aim].anchors):
                broken.append(f"{file.name}: {link}")
    assert not broken


@pytest.mark.slow
def test_pages_load_nothing_from_elsewhere(pages):
    for file, page in pages.items():
        assert not [source for source in page.loaded if "://" in source], file


@pytest.mark.slow
def test_shapes_and_references_read_well(folder):
    text = (folder / "rectifier3d/geometry/cameras.html").read_text()
    assert "jaxtyping" not in text.split("<main")[1].split("View Source")[0]
    assert "V 3 3" in text
    assert not [file for file in folder.rglob("*.html") if re.search(r"<code>~\w+\.", file.read_text())]
