"""The project's Markdown: its links, headings, fenced blocks and inline code."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = tuple(
    sorted(
        page
        for place in ("*", "docs/**/*", "data/**/*", "viewer/component/*")
        for page in REPOSITORY.glob(f"{place}.md")
    )
)
"""Every page that a reader of the repository meets."""

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_INLINE = re.compile(r"`([^`\n]+)`")


def name_of(page: Path) -> str:
    """What the page is called in a test's name."""
    return page.relative_to(REPOSITORY).as_posix()


@cache
def prose(page: Path) -> str:
    """The page without its fenced blocks."""
    return _FENCE.sub("", page.read_text())


def links(page: Path) -> list[str]:
    """Where the page's links lead."""
    return _LINK.findall(_INLINE.sub("``", prose(page)))


def anchors(page: Path) -> set[str]:
    """The names of the page's headings in links, as GitHub makes them."""
    return {_anchor(heading) for heading in re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)}


def _anchor(heading: str) -> str:
    shown = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading.strip())
    return re.sub(r"[^\w\- ]", "", shown.lower()).replace(" ", "-")


def inline_code(page: Path) -> list[str]:
    """What stands between backticks in the page's prose."""
    return _INLINE.findall(prose(page))


def shell_lines(page: Path) -> Iterator[str]:
    """The commands of the page's shell blocks, continued lines joined."""
    for language, block in _FENCE.findall(page.read_text()):
        if language in ("sh", "bash", "console"):
            yield from (line for line in block.replace("\\\n", " ").splitlines() if line.strip())


def python_blocks(page: Path) -> list[str]:
    """The page's Python programs."""
    return [block for language, block in _FENCE.findall(page.read_text()) if language == "python"]
