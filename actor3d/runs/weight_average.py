"""The moving average of weights that are trained."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


class WeightAverage:
    """An exponential moving average, bit for bit that of ``diffusers.training_utils.EMAModel``.

    Importing that one takes two seconds of processor time: it brings the libraries' pipelines and torch's compilers.
    """

    def __init__(self, parameters: Iterable[nn.Parameter], decay: float, *, together: bool = False):
        """Begin with the weights as they are.

        Args:
            parameters: What is averaged; later calls take the same ones in the same order.
            decay: Share of the average that stays in a step; less in the first steps, that the beginning is forgotten.
            together: All in one kernel, which gains on GPUs alone.
        """
        self.averages: list[Tensor] = [parameter.detach().clone() for parameter in parameters]
        self.steps = 0
        self._decay, self._together = decay, together
        self._kept: list[Tensor] = []

    @torch.no_grad()
    def step(self, parameters: Iterable[nn.Parameter]) -> None:
        """Take in the weights after a step; those that are not trained are taken as they are."""
        self.steps += 1
        before = self.steps - 1
        share = 1 - (min((1 + before) / (10 + before), self._decay) if before else 0.0)
        pairs = list(zip(self.averages, parameters, strict=True))
        for average, parameter in pairs:
            if not parameter.requires_grad:
                average.copy_(parameter)
        trained = [pair for pair in pairs if pair[1].requires_grad]
        if self._together:
            averages, weights = ([pair[part] for pair in trained] for part in (0, 1))
            torch._foreach_sub_(averages, torch._foreach_sub(averages, weights), alpha=share)
            return
        for average, parameter in trained:
            average.sub_(share * (average - parameter))

    @torch.no_grad()
    def copy_to(self, parameters: Iterable[nn.Parameter]) -> None:
        """Put the averages in the weights' place."""
        for average, parameter in zip(self.averages, parameters, strict=True):
            parameter.copy_(average)

    def store(self, parameters: Iterable[nn.Parameter]) -> None:
        """Keep the weights, for :meth:`restore`."""
        self._kept = [parameter.detach().cpu().clone() for parameter in parameters]

    @torch.no_grad()
    def restore(self, parameters: Iterable[nn.Parameter]) -> None:
        """Put the weights back that :meth:`store` kept, and keep them no longer."""
        for kept, parameter in zip(self._kept, parameters, strict=True):
            parameter.copy_(kept)
        self._kept = []
