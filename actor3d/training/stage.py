"""What the training loop asks of a stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import torch
from jaxtyping import Float
from torch import Tensor, nn

from actor3d.config import OptimizerConfig


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class StepLoss:
    """The loss of one step and its named parts, still on the device."""

    total: Float[Tensor, ""]
    terms: Mapping[str, Float[Tensor, ""]]
    """Detached; for the log."""


@runtime_checkable
class TrainingStage(Protocol):
    """One of the two trainings of an avatar."""

    name: str
    settings: OptimizerConfig

    @property
    def device(self) -> torch.device:
        """Where it is trained."""
        ...

    @property
    def modules(self) -> Mapping[str, nn.Module]:
        """The trained modules by name; their averaged weights are the stage's result."""
        ...

    def parameter_groups(self) -> list[dict[str, Any]]:
        """Adam's parameter groups, each with its own `lr`."""
        ...

    def rate_factor(self, step: int) -> float:
        """What every group's own learning rate is multiplied by in a step."""
        ...

    def draw(self, step: int, generator: torch.Generator) -> Any:
        """This process's data of one step, on the CPU; they depend on the step and `generator` alone."""
        ...

    def loss(self, step: int, batch: Any) -> StepLoss:
        """The loss of one step on its data, without waiting for the device."""
        ...

    def validate(self, picture: Path) -> Mapping[str, float]:
        """Metrics on held-out frames and views with the current weights; writes one picture of them."""
        ...
