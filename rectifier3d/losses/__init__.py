"""How far Gaussians, and what is rendered of them, are from what they should be: one file a family of terms.

To add a term, write a function from a `Comparison` to a scalar and give it a line in `terms.TERMS`; it has a weight in
the settings and a curve in the log from then on.
"""

from rectifier3d.losses.comparison import IGNORED, CanonicalSkin, Comparison
from rectifier3d.losses.terms import TERMS, Term
from rectifier3d.losses.total import RectifierLoss, rectifier_loss
from rectifier3d.losses.weights import RectifierLossWeights

__all__ = [
    "IGNORED",
    "TERMS",
    "CanonicalSkin",
    "Comparison",
    "RectifierLoss",
    "RectifierLossWeights",
    "Term",
    "rectifier_loss",
]
