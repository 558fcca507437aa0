"""Distant lamps all round a person, whose light the person's own body hides from parts of it."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, UInt8
from torch import Tensor
from torch.nn.functional import normalize

from rectifier3d.geometry.exposure import open_skin, sphere_directions
from rectifier3d.geometry.surface import BodySurface, vertex_normals
from rectifier3d.splats.light import direction_functions

GAMMA = 2.2
"""Of pictures: light adds up before it."""
DARKEST = 1e-4
"""Light that is always there: a root has no slope at zero."""
_FIT_DIRECTIONS = 256
_MERGING_ROUNDS = 20


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Lamps:
    """K lamps, linear in light; with the same light from everywhere they leave colours about as they are."""

    directions: Float[Tensor, "K 3"]
    """Unit vectors towards them, world axes."""
    intensities: Float[Tensor, "K 3"]
    """Of red, green and blue, >= 0."""
    everywhere: Float[Tensor, " 3"]
    """Light that nothing hides, >= 0."""

    def to(self, device: torch.device | str) -> "Lamps":
        """The same lamps on another device."""
        return Lamps(
            directions=self.directions.to(device),
            intensities=self.intensities.to(device),
            everywhere=self.everywhere.to(device),
        )

    def detach(self) -> "Lamps":
        """The same lamps, cut from the graph that made them."""
        return replace(self, intensities=self.intensities.detach(), everywhere=self.everywhere.detach())

    def turned(self, rotation: Float[Tensor, "3 3"]) -> "Lamps":
        """The lamps, carried round the person."""
        return replace(self, directions=self.directions @ rotation.T.to(self.directions))

    def merged(self, count: int) -> "Lamps":
        """At most so many lamps, each in the middle of some of these and with the light of them all.

        Args:
            count: At least one.
        """
        strength = self.intensities.sum(-1, keepdim=True)
        towards = self.directions[strength[:, 0].argsort(descending=True)[:count]]
        none = torch.zeros_like(towards)
        for _ in range(_MERGING_ROUNDS):
            nearest = (self.directions @ towards.T).argmax(-1)
            middle = none.index_add(0, nearest, strength * self.directions)
            towards = torch.where(middle.norm(dim=-1, keepdim=True) > 0, normalize(middle, dim=-1), towards)
        nearest = (self.directions @ towards.T).argmax(-1)
        gathered = none.index_add(0, nearest, self.intensities)
        return replace(self, directions=towards, intensities=gathered)

    def factors(
        self, normals: Float[Tensor, "N 3"], exposure: UInt8[Tensor, "N K"] | None = None
    ) -> Float[Tensor, "N 3"]:
        """By what the colours of surfaces are scaled.

        Args:
            normals: Unit normals, world axes.
            exposure: How much of each lamp reaches them, 0 to 255; None for all of it.
        """
        reached = (normals @ self.directions.T).clamp(min=0)
        if exposure is not None:
            reached = reached * (exposure / 255)
        return (reached @ self.intensities + self.everywhere + DARKEST).pow(1 / GAMMA)

    def on_skin(
        self, surface: BodySurface, vertices: Float[Tensor, "N 3"], exposure: UInt8[Tensor, "N K"]
    ) -> Float[Tensor, "N 3"]:
        """By what colours are scaled at each vertex of a posed body."""
        factors = self.factors(vertex_normals(vertices, surface.faces).detach(), exposure)
        return factors[open_skin(surface)]

    def harmonics(self) -> tuple[Float[Tensor, " 3"], Float[Tensor, "8 3"]]:
        """What comes closest without shadows: the mean factor, and a light as of `rectifier3d.splats.light`."""
        around = sphere_directions(_FIT_DIRECTIONS).to(self.directions)
        factors = self.factors(around).detach()
        functions = torch.cat([torch.ones_like(around[:, :1]), direction_functions(around)], dim=1)
        solved = torch.linalg.lstsq(functions, factors).solution
        return solved[0], solved[1:] / solved[0]
