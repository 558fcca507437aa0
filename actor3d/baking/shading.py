"""Fits how each Gaussian's colour depends on the direction that the surface under it faces.

A ridge regression for every Gaussian, from the directions it faced to the colours it was sampled with. Few Gaussians
face all directions in a few clips; where one says nothing, it follows the light that is common to all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.splats.light import DIRECTIONS, direction_functions

RIDGES = (0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0)
"""How many frames' worth the common light weighs against a Gaussian's own frames; chosen among these."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Shading:
    """Colours as functions of the direction that a surface faces."""

    colors: Float[Tensor, "G 3"]
    """Without the light's part."""
    slopes: Float[Tensor, "G 8 3"]
    """What each function of the direction adds."""


class ShadingSums:
    """What the regressions need of any number of frames."""

    def __init__(self, gaussians: int) -> None:
        self.frames = 0.0
        self.features = torch.zeros(gaussians, DIRECTIONS)
        self.colors = torch.zeros(gaussians, 3)
        self.squares = torch.zeros(gaussians, DIRECTIONS, DIRECTIONS)
        self.products = torch.zeros(gaussians, DIRECTIONS, 3)
        self.color_squares = torch.zeros(gaussians, 3)

    def add(self, normals: Float[Tensor, "G 3"], colors: Float[Tensor, "G 3"]) -> None:
        """Take in a frame: the directions that the Gaussians faced, and their colours."""
        features = direction_functions(normals)
        self.frames += 1
        self.features += features
        self.colors += colors
        self.squares += features[:, :, None] * features[:, None, :]
        self.products += features[:, :, None] * colors[:, None, :]
        self.color_squares += colors.square()

    def __add__(self, other: "ShadingSums") -> "ShadingSums":
        total = ShadingSums(len(self.colors))
        for part in (self, other):
            total.frames += part.frames
            for name in ("features", "colors", "squares", "products", "color_squares"):
                getattr(total, name).add_(getattr(part, name))
        return total

    def error(self, shading: Shading) -> Float[Tensor, " G"]:
        """Summed squared difference between these frames' colours and a shading's."""
        slopes, start = shading.slopes, shading.colors
        predicted_squares = (slopes * (self.squares @ slopes)).sum(1)
        predicted_squares += (
            2 * start * (self.features[..., None] * slopes).sum(1) + self.frames * start.square()
        )
        crossed = (slopes * self.products).sum(1) + start * self.colors
        return (self.color_squares - 2 * crossed + predicted_squares).sum(-1).clamp(min=0)


def fit_shading(sums: ShadingSums, ridge: float) -> Shading:
    """The regressions over all frames taken in.

    Args:
        sums: Of the frames.
        ridge: Weight of the common light, in frames.
    """
    mean_features, mean_colors = sums.features / sums.frames, sums.colors / sums.frames
    squares = sums.squares - sums.frames * mean_features[:, :, None] * mean_features[:, None, :]
    products = sums.products - sums.frames * mean_features[:, :, None] * mean_colors[:, None, :]
    common = _common_light(squares, products, mean_colors)
    prior = common * mean_colors[:, None, :]
    system = squares + ridge * torch.eye(DIRECTIONS)
    slopes = torch.linalg.solve(system, products + ridge * prior)
    return Shading(colors=mean_colors - (mean_features[..., None] * slopes).sum(1), slopes=slopes)


def choose_ridge(parts: Sequence[ShadingSums], weights: Float[Tensor, " G"]) -> tuple[float, float]:
    """The ridge under which each part is best foretold from the others, and the error that is left.

    Args:
        parts: Of different clips, at least two.
        weights: How much each Gaussian counts.

    Returns:
        The ridge, and the root mean squared error of colours in parts left out.
    """
    errors = {ridge: _left_out_error(parts, ridge, weights) for ridge in RIDGES}
    best = min(errors, key=lambda ridge: errors[ridge])
    return best, errors[best]


def _left_out_error(parts: Sequence[ShadingSums], ridge: float, weights: Tensor) -> float:
    squared, frames = 0.0, 0.0
    for left_out in parts:
        others = ShadingSums(len(weights))
        for part in parts:
            if part is not left_out:
                others = others + part
        squared += float((left_out.error(fit_shading(others, ridge)) * weights).sum())
        frames += left_out.frames
    return (squared / (3 * frames * float(weights.sum()))) ** 0.5


def _common_light(squares: Tensor, products: Tensor, albedo: Float[Tensor, "G 3"]) -> Float[Tensor, "8 3"]:
    """The light, relative to a Gaussian's mean colour, that explains all Gaussians best."""
    columns = []
    for channel in range(3):
        brightness = albedo[:, channel]
        system = (squares * brightness.square()[:, None, None]).sum(0)
        target = (products[..., channel] * brightness[:, None]).sum(0)
        # The tiny ridge settles directions that no Gaussian ever turned in.
        regular = 1e-6 * system.diagonal().mean().clamp(min=1e-12) * torch.eye(DIRECTIONS)
        columns.append(torch.linalg.solve(system + regular, target))
    return torch.stack(columns, dim=-1)
