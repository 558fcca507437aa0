"""The house's own measures: how much lies in one room, how long files are, and what classes are called."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

from doc_pages import REPOSITORY

PACKAGES = ("actor3d", "denoiser2d", "rectifier3d")
FILES = tuple(sorted(file for package in PACKAGES for file in (REPOSITORY / package).rglob("*.py")))
MAX_SHARE = 0.15
MAX_LINES = 400
MODULES = {"opencv-python": "cv2", "pillow": "PIL", "pyyaml": "yaml"}
"""What packages are imported as, where that is another name."""


def test_no_room_holds_more_than_its_share_of_the_lines():
    lines = Counter[str]()
    for file in FILES:
        lines[_room(file.relative_to(REPOSITORY).parts)] += len(file.read_text("utf-8").splitlines())
    room, most = lines.most_common(1)[0]
    assert most <= MAX_SHARE * lines.total(), (
        f"{room} holds {most / lines.total():.1%} of {lines.total()} lines"
    )


def test_no_file_is_longer_than_one_reads_at_once():
    longer = {file.name for file in FILES if len(file.read_text("utf-8").splitlines()) > MAX_LINES}
    assert not longer


def test_a_public_class_name_has_one_meaning():
    names = [
        node.name
        for file in FILES
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    assert len(names) > 100
    assert {name for name, count in Counter(names).items() if count > 1} == set()


def test_what_users_must_install_is_imported():
    listed = (
        (REPOSITORY / "pyproject.toml").read_text().partition("\ndependencies = [")[2].partition("]\n")[0]
    )
    imported = {name for file in FILES for name in _imports(ast.parse(file.read_text("utf-8")))}
    needless = {
        package
        for package in re.findall(r"^ +['\"]([\w-]+)", listed, re.MULTILINE)
        if MODULES.get(package, package.replace("-", "_")) not in imported
    }
    assert not needless


def _imports(module: ast.Module) -> Iterator[str]:
    """The packages that a module imports, wherever in it."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def _room(parts: tuple[str, ...]) -> str:
    """A package, or a folder in the library's; modules beside the folders are one room."""
    return "/".join(parts[: 2 if parts[0] == "actor3d" and len(parts) > 2 else 1])
