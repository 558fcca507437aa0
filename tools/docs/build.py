"""How pdoc is told to write the API pages."""

import inspect
import typing
import warnings
from importlib import import_module
from pathlib import Path

import pdoc
import pdoc.render
from jinja2 import pass_context
from jinja2.runtime import Context
from pdoc.render_helpers import to_markdown_with_context

PACKAGES = ("actor3d", "rectifier3d", "denoiser2d")
"""In the order of the first page."""
LEFT_OUT = ("actor3d.cli",)
"""Commands explain themselves: ``actor3d COMMAND --help``."""

JAXTYPING_SWITCH = "GENERATING_DOCUMENTATION"
"""What jaxtyping looks for in ``typing``."""


def build_docs(folder: Path) -> list[str]:
    """Write the pages of all packages, and say what pdoc found amiss.

    Call it before anything has imported jaxtyping: shapes then read ``Float[Tensor, 'V 3 H W']``.
    """
    setattr(typing, JAXTYPING_SWITCH, "actor3d")
    _resolve_lazy_names()
    pdoc.render.configure(
        docformat="google",
        template_directory=Path(__file__).parent / "templates",
        footer_text="OpenCV cameras, metres, pixel centres at +0.5, images in [0, 1], quaternions wxyz.",
    )
    pdoc.render.env.filters["to_markdown"] = _to_markdown
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        pdoc.pdoc(*PACKAGES, *(f"!{name}" for name in LEFT_OUT), output_directory=folder)
    home = str(Path(inspect.getfile(pdoc)).parent)
    return [str(warning.message) for warning in caught if warning.filename.startswith(home)]


def _resolve_lazy_names() -> None:
    """Put the names that a package imports on demand where pdoc looks for them."""
    for name in PACKAGES:
        package = import_module(name)
        for public in getattr(package, "__all__", ()):
            setattr(package, public, getattr(package, public))


@pass_context
def _to_markdown(context: Context, docstring: str) -> str:
    """As pdoc does it, but knowing that a tilde before a reference belongs to the reference."""
    return to_markdown_with_context(context, docstring.replace(":`~", ":`"))
