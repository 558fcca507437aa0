"""Folders that ship beside the packages: presets, the viewer's built page and element, ZJU-MoCap's registry.

A checkout has them at its top level, a wheel inside the package.
"""

from pathlib import Path
from typing import Literal

Resource = Literal["presets", "viewer_page", "web_component", "zjumocap"]

_IN_CHECKOUT = {
    "presets": "configs",
    "viewer_page": "viewer/static",
    "web_component": "viewer/component",
    "zjumocap": "data/zjumocap",
}
_PACKAGE = Path(__file__).resolve().parent


def resource_folder(name: Resource) -> Path:
    """The folder of this name, wherever this installation has it."""
    installed = _PACKAGE / "shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / _IN_CHECKOUT[name]
