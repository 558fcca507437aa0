"""Which layout a folder has."""

from pathlib import Path

from data.zjumocap.layouts.easymocap import EasyMocap
from data.zjumocap.layouts.neural_body import NeuralBody
from data.zjumocap.layouts.preprocessed import Preprocessed
from data.zjumocap.layouts.recording import Layout
from data.zjumocap.layouts.refined import Refined

PREPROCESSED = Preprocessed()
LAYOUTS: tuple[Layout, ...] = (PREPROCESSED, Refined(), NeuralBody(), EasyMocap())


def find_layout(root: Path) -> Layout:
    """The layout of a folder; the preprocessed one, which is also actor3d's own, where nothing speaks for another."""
    return next((layout for layout in LAYOUTS if layout.lies_in(root)), PREPROCESSED)
