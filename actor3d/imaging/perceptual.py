"""Distances as people see them, each where the package that it needs is installed: LPIPS, ST-LPIPS, FLIP."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import InputError
from actor3d.imaging.shift_tolerant import (
    ShiftTolerantMetric,
    load_shift_tolerant,
    shift_tolerant_weights,
)

PictureDistance = Callable[[ndarray, ndarray], float]
"""Of two pictures [H, W, 3] in [0, 1]; smaller is better."""


@dataclass(frozen=True, kw_only=True, slots=True)
class MissingMetric:
    """A metric that is left out."""

    name: str
    """As in :class:`PerceptualMetrics`."""
    label: str
    reason: str


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PerceptualMetrics:
    """What this machine can measure."""

    lpips: PictureDistance | None = None
    st_lpips: PictureDistance | None = None
    flip: PictureDistance | None = None
    missing: tuple[MissingMetric, ...] = ()


class LpipsMetric:
    """Learned perceptual distance (VGG), where the `lpips` package and its weights are installed."""

    def __init__(self, network: Any, device: torch.device) -> None:
        self._network = network.to(device)
        self._device = device

    def __call__(self, picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
        """The distance; smaller is better."""
        pair = [
            torch.from_numpy(image).to(self._device).permute(2, 0, 1)[None].float() * 2 - 1
            for image in (picture, truth)
        ]
        with torch.no_grad():
            return float(self._network(*pair))


class FlipMetric:
    """LDR-FLIP at 67 pixels a degree (Andersson et al. 2020), where NVIDIA's `flip-evaluator` is installed."""

    def __init__(self, evaluate: Callable[..., Any]) -> None:
        self._evaluate = evaluate

    def __call__(self, picture: Float[ndarray, "H W 3"], truth: Float[ndarray, "H W 3"]) -> float:
        """The mean over the pixels, in [0, 1]; smaller is better."""
        reference, test = (np.ascontiguousarray(image, np.float32) for image in (truth, picture))
        return float(self._evaluate(reference, test, "LDR", applyMagma=False)[1])


@lru_cache(maxsize=1)
def load_perceptual(device: torch.device | None = None) -> PerceptualMetrics:
    """Those that are installed, and why the others are not; LPIPS is computed on a device, the processor by default."""
    where = device or torch.device("cpu")
    loaders = {"lpips": lambda: load_lpips(where), "st_lpips": load_st_lpips, "flip": load_flip}
    labels = {"lpips": "LPIPS", "st_lpips": "ST-LPIPS", "flip": "FLIP"}
    found = {name: load() for name, load in loaders.items()}
    return PerceptualMetrics(
        **{name: metric for name, (metric, _) in found.items()},
        missing=tuple(
            MissingMetric(name=name, label=labels[name], reason=reason)
            for name, (metric, reason) in found.items()
            if metric is None
        ),
    )


@lru_cache(maxsize=1)
def load_lpips(device: torch.device) -> tuple[LpipsMetric | None, str]:
    """The metric, computed on a device, and ""; or None and the reason why it is not available."""
    try:
        import lpips  # pyright: ignore[reportMissingImports]

        return LpipsMetric(lpips.LPIPS(net="vgg", verbose=False).eval(), device), ""
    except ImportError as error:
        return None, f"the optional package is missing ({error}); install actor3d[lpips]"
    except Exception as error:
        # Its weights come over the network: whatever goes wrong there must not stop an evaluation.
        return None, f"its weights could not be loaded ({type(error).__name__})"


def load_st_lpips() -> tuple[ShiftTolerantMetric | None, str]:
    """The metric and "", or None and the reason why it is not available."""
    try:
        return ShiftTolerantMetric(load_shift_tolerant(shift_tolerant_weights())), ""
    except PackageNotFoundError:
        return None, "its weights are missing; install actor3d[metrics]"
    except (OSError, InputError) as error:
        return None, f"its weights could not be loaded ({error})"


def load_flip() -> tuple[FlipMetric | None, str]:
    """The metric and "", or None and the reason why it is not available."""
    try:
        import flip_evaluator  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        return None, f"the optional package is missing ({error}); install actor3d[metrics]"
    return FlipMetric(flip_evaluator.evaluate), ""
