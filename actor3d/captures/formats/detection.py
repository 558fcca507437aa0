"""Which layout a folder has."""

from pathlib import Path

from actor3d.captures.formats.easymocap import EasyMocap
from actor3d.captures.formats.neural_body import NeuralBody
from actor3d.captures.formats.preprocessed import Preprocessed
from actor3d.captures.formats.recording import Layout
from actor3d.captures.formats.refined import Refined

PREPROCESSED = Preprocessed()
LAYOUTS: tuple[Layout, ...] = (PREPROCESSED, Refined(), NeuralBody(), EasyMocap())


def find_layout(root: Path) -> Layout:
    """The layout of a folder; the preprocessed one, which is also actor3d's own, where nothing speaks for another."""
    return next((layout for layout in LAYOUTS if layout.lies_in(root)), PREPROCESSED)
