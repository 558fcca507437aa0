"""Running means of what a step measures, for the log and the progress display."""

import math
from collections.abc import Callable, Mapping

import torch
from jaxtyping import Float
from torch import Tensor

NEW_SHARE = 0.05
"""Of the newest value in a running mean: it covers about the last twenty steps."""


Average = Callable[[Tensor], Tensor]
"""Gives the mean of what several processes have measured."""


class SmoothedLoss:
    """The running mean of the loss; what steps give stays on its device until it is read."""

    def __init__(self) -> None:
        self.mean = math.nan
        """Of what has been read; not a number before anything has."""
        self._unread: list[Tensor] = []

    def __len__(self) -> int:
        """How many values have not been read."""
        return len(self._unread)

    def add(self, loss: Float[Tensor, ""]) -> None:
        """Take in one step's loss, without waiting for the device to know it."""
        self._unread.append(loss.detach())

    def read(self, average: Average) -> list[float]:
        """The unread values, the oldest first, fetched from the device together."""
        values: list[float] = average(torch.stack(self._unread)).tolist() if self._unread else []
        self._unread.clear()
        for value in values:
            self.mean = value if math.isnan(self.mean) else (1 - NEW_SHARE) * self.mean + NEW_SHARE * value
        return values


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

    def read(self, average: Average) -> dict[str, float]:
        """The means by name, fetched from the device together."""
        if not self._means:
            return {}
        means: list[float] = average(torch.stack(list(self._means.values()))).tolist()
        return dict(zip(self._means, means, strict=True))
