"""Running means of what a step measures, for the log and the progress display."""

from collections.abc import Mapping

import torch
from jaxtyping import Float
from torch import Tensor

NEW_SHARE = 0.05
"""Of the newest value in a running mean: it covers about the last twenty steps."""


class SmoothedTerms:
    """Running means of named numbers; they stay on their device until they are read."""

    def __init__(self) -> None:
        self._means: dict[str, Tensor] = {}

    def update(self, terms: Mapping[str, Float[Tensor, ""]]) -> None:
        """Take in one step's terms, without waiting for the device to know them."""
        for name, value in terms.items():
            value = value.detach()
            before = self._means.get(name)
            self._means[name] = value if before is None else (1 - NEW_SHARE) * before + NEW_SHARE * value

    def read(self) -> dict[str, float]:
        """The means by name, fetched from the device together."""
        if not self._means:
            return {}
        return dict(zip(self._means, torch.stack(list(self._means.values())).tolist(), strict=True))
