"""No module imports itself, however far around; imports within functions and for types alone count, too."""

import sys
from pathlib import Path

import pytest
from scipy.sparse import lil_array
from scipy.sparse.csgraph import connected_components

grimp = pytest.importorskip("grimp")

OURS = ("actor3d", "denoiser2d", "rectifier3d")


def test_no_modules_of_ours_import_each_other():
    assert _cycles(*OURS) == []


def test_a_cycle_that_a_function_and_a_type_close_is_found(tmp_path, monkeypatch):
    package = tmp_path / "three_in_a_ring"
    package.mkdir()
    _write(package / "__init__.py", "")
    _write(package / "alone.py", "from three_in_a_ring import first")
    _write(package / "first.py", "def begin():\n    from three_in_a_ring import second")
    _write(package / "second.py", "from three_in_a_ring.third import Third")
    _write(
        package / "third.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from . import first"
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert _cycles("three_in_a_ring") == [
        [f"three_in_a_ring.{name}" for name in ("first", "second", "third")]
    ]
    assert "three_in_a_ring" not in sys.modules


def _cycles(*packages: str) -> list[list[str]]:
    """The modules that reach each other, a list for each ring."""
    graph = grimp.build_graph(*packages, cache_dir=None)
    modules = sorted(graph.modules)
    imports = lil_array((len(modules), len(modules)), dtype=bool)
    for row, module in enumerate(modules):
        for imported in graph.find_modules_directly_imported_by(module):
            imports[row, modules.index(imported)] = True
    count, labels = connected_components(imports.tocsr(), connection="strong")
    rings = [
        [name for name, label in zip(modules, labels, strict=True) if label == ring] for ring in range(count)
    ]
    return [ring for ring in rings if len(ring) > 1]


def _write(file: Path, text: str) -> None:
    file.write_text(text + "\n", "utf-8")
