"""Which terms a loss has, and how much of each."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from rectifier3d.losses.terms import PAPER_WEIGHTS, TERMS, term_names


@dataclass(frozen=True, kw_only=True)
class RectifierLossWeights:
    """What a rectifier's loss is made of.

    Example:
        >>> RectifierLossWeights(weights={"smoothness": 0.02}).weights["smoothness"]
        0.02
    """

    mode: Literal["robust", "paper"] = "robust"
    """``robust``: the terms by their weights; ``paper``: mean squared errors of colour and alpha, and nothing else."""
    colored_band: bool = True
    """Compare colours in the band along the outline. False asks nothing of it: masks that a network found leave out
    some of the person and hold some of what is behind, and both would be painted onto the skin."""
    weights: Mapping[str, float] = field(default_factory=dict, metadata={"names": term_names})
    """By the names of `TERMS`; terms that are not given have their own weights."""

    def __post_init__(self) -> None:
        for name, weight in self.weights.items():
            if name not in TERMS:
                near = difflib.get_close_matches(name, TERMS, n=1)
                guess = f", did you mean '{near[0]}'?" if near else ""
                raise ValueError(
                    f"the rectifier's loss has no term '{name}'{guess} Its terms are {', '.join(TERMS)}"
                )
            if not weight >= 0:
                raise ValueError(f"rectifier loss weight {name} must not be negative, got {weight}")
        weights = {name: float(self.weights.get(name, term.weight)) for name, term in TERMS.items()}
        object.__setattr__(self, "weights", weights)

    @property
    def counting(self) -> dict[str, float]:
        """The weights of the terms that count, in the table's order."""
        weights = PAPER_WEIGHTS if self.mode == "paper" else self.weights
        return {name: weights[name] for name in TERMS if weights.get(name, 0) > 0}
