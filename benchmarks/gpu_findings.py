"""What a section of the check of a GPU finds."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A figure, and how large it may be."""

    name: str
    value: float
    limit: float | None = None
    """None where it is only told."""

    @property
    def passed(self) -> bool:
        """Whether it is within its limit; NaN is not."""
        return self.limit is None or self.value <= self.limit


def relative_error(found: Tensor, expected: Tensor) -> float:
    """The largest difference over the largest value; infinite if anything is not finite."""
    found, expected = found.detach().cpu().double(), expected.detach().cpu().double()
    error = float((found - expected).abs().max() / expected.abs().max().clamp(min=1e-12))
    return error if math.isfinite(error) else math.inf


def compare(
    names: Sequence[str], found: Sequence[Tensor], expected: Sequence[Tensor], limit: float
) -> list[Finding]:
    """A finding for each pair."""
    return [
        Finding(name=name, value=relative_error(one, other), limit=limit)
        for name, one, other in zip(names, found, expected, strict=True)
    ]
