"""How pdoc is told to write the API pages."""

import inspect
import re
import typing
import warnings
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pdoc
import pdoc.render
from jinja2 import pass_context
from jinja2.runtime import Context
from pdoc.extract import walk_specs
from pdoc.render_helpers import to_markdown_with_context

PACKAGES = ("actor3d", "rectifier3d", "denoiser2d")
"""In the order of the first page."""
LEFT_OUT = ("actor3d.cli",)
"""Commands explain themselves: ``actor3d COMMAND --help``."""

JAXTYPING_SWITCH = "GENERATING_DOCUMENTATION"
"""What jaxtyping looks for in ``typing``."""


def build_docs(folder: Path, *, source: bool = True) -> list[str]:
    """Write the pages of all packages, and say what pdoc found amiss.

    Call it before anything has imported jaxtyping: shapes then read ``Float[Tensor, 'V 3 H W']``.

    Args:
        folder: Where the pages go.
        source: Whether each entry shows its source.
    """
    setattr(typing, JAXTYPING_SWITCH, "actor3d")
    _resolve_lazy_names()
    pdoc.render.configure(
        docformat="google",
        show_source=source,
        template_directory=Path(__file__).parent / "templates",
        footer_text="OpenCV cameras, metres, pixel centres at +0.5, images in [0, 1], quaternions wxyz.",
    )
    pdoc.render.env.filters["to_markdown"] = _to_markdown
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        pdoc.pdoc(*_specifications(), *(f"!{name}" for name in LEFT_OUT), output_directory=folder)
    _unlink_absent(folder)
    home = str(Path(inspect.getfile(pdoc)).parent)
    return [str(warning.message) for warning in caught if warning.filename.startswith(home)]


def _specifications() -> list[str]:
    """What to name for pdoc to find every public module: of a package that lists its names it finds none by itself."""
    named: list[str] = []
    found: set[str] = set()
    for package in PACKAGES:
        inside = walk_packages(import_module(package).__path__, f"{package}.")
        for name in (package, *(module.name for module in inside if "._" not in module.name)):
            if name not in found:
                named.append(name)
                found.update(walk_specs([name]))
    return named


def _resolve_lazy_names() -> None:
    """Put the names that a package imports on demand where pdoc looks for them."""
    for name in PACKAGES:
        package = import_module(name)
        for public in getattr(package, "__all__", ()):
            setattr(package, public, getattr(package, public))


@pass_context
def _to_markdown(context: Context, docstring: str) -> str:
    """As pdoc does it, but a reference has no tilde before it, and what announces code ends in one colon."""
    markdown = to_markdown_with_context(context, docstring.replace(":`~", ":`"))
    return re.sub(r"::$", ":", markdown, flags=re.MULTILINE)


def _unlink_absent(folder: Path) -> None:
    """Take away links within a page to what is not on it: members that classes inherit from other libraries."""
    for page in folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        there = set(re.findall(r'id="([^"]+)"', text))
        linked = re.sub(
            r'<a href="#([^"]+)">([^<]*)</a>', lambda link: link[0] if link[1] in there else link[2], text
        )
        if linked != text:
            page.write_text(linked, encoding="utf-8")
