"""Gaussians bound to the triangles of a body: placed in any pose, they move and turn with their triangle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.local_coords import LocalCoords, NormalKind, point_normals, points_on
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.gaussians import DILATION, Gaussians
from rectifier3d.splats.lamplight import lit_on_skin
from rectifier3d.splats.lamps import Lamps
from rectifier3d.splats.light import lit_colors
from rectifier3d.splats.placing import place
from rectifier3d.splats.skin_state import SkinState, skin_state

FrameKind: TypeAlias = Literal["triangle", "world"]
NORMAL_KINDS: Mapping[FrameKind, NormalKind] = {"triangle": "interpolated", "world": "face"}
"""Normals along which heights are measured, in each kind of frame."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RiggedGaussians:
    """G Gaussians in the frames of their triangles; activated values, independent of the pose."""

    coords: LocalCoords
    quats: Float[Tensor, "G 4"]
    """Unit quaternions, wxyz, frame-from-Gaussian."""
    scales: Float[Tensor, "G 3"]
    """Standard deviations on the unstretched (rest) surface, metres, > 0."""
    opacities: Float[Tensor, " G"]
    """In [0, 1]."""
    colors: Float[Tensor, "G 3"]
    """RGB in [0, 1]; where there is a light, under its mean."""
    light: Float[Tensor, "8 3"] | None = None
    """A light common to all, see :func:`rectifier3d.splats.light.lit_colors`; None leaves the colours as they are."""
    lamps: Lamps | None = None
    """Lamps in place of that light, whose shadows the pose casts; a light of both kinds is none."""
    folds: Folds | None = None
    """How the pose moves them on their triangles; None leaves them where they are."""
    dilation: float = DILATION
    """See :class:`rectifier3d.splats.gaussians.Gaussians`."""
    pixels_per_metre: float = 0.0
    """Likewise."""

    def __len__(self) -> int:
        return len(self.coords)

    def to(self, device: torch.device | str) -> "RiggedGaussians":
        """The same Gaussians on another device."""
        return replace(
            self,
            coords=self.coords.to(device),
            quats=self.quats.to(device),
            scales=self.scales.to(device),
            opacities=self.opacities.to(device),
            colors=self.colors.to(device),
            light=None if self.light is None else self.light.to(device),
            lamps=None if self.lamps is None else self.lamps.to(device),
            folds=None if self.folds is None else self.folds.to(device),
        )

    def detach(self) -> "RiggedGaussians":
        """The same Gaussians, cut from the graph that made them."""
        return replace(
            self,
            coords=self.coords.detach(),
            quats=self.quats.detach(),
            scales=self.scales.detach(),
            opacities=self.opacities.detach(),
            colors=self.colors.detach(),
            light=None if self.light is None else self.light.detach(),
            lamps=None if self.lamps is None else self.lamps.detach(),
            folds=None if self.folds is None else self.folds.detach(),
        )

    def in_pose(
        self, surface: BodySurface, vertices: Float[Tensor, "N 3"], skin: SkinState | None = None
    ) -> "RiggedGaussians":
        """The same Gaussians where and in the colours that they are on a posed body, with no more to follow from it.

        Args:
            surface: The body's faces and rest shape.
            vertices: The posed vertices, world metres.
            skin: What the pose does to the skin, where it is known already.
        """
        placed = self._posed(surface, vertices, skin)
        if placed.light is None:
            return placed
        normals = point_normals(placed.coords, vertices, surface.faces)
        return replace(placed, colors=lit_colors(placed.colors, placed.light, normals), light=None)

    def at_rest(self) -> "RiggedGaussians":
        """The same Gaussians without what a pose does to them; lamps leave the light behind that comes closest."""
        plain = replace(self, lamps=None, folds=None)
        if self.lamps is None:
            return plain
        mean, light = self.lamps.harmonics()
        return replace(plain, colors=plain.colors * mean, light=light)

    def _posed(
        self, surface: BodySurface, vertices: Float[Tensor, "N 3"], skin: SkinState | None
    ) -> "RiggedGaussians":
        """Folded, and lit by lamps; a common light stays."""
        if self.lamps is None and self.folds is None:
            return self
        skin = skin or skin_state(surface, vertices, lamps=self.lamps, folds=self.folds is not None)
        coords, colors = self.coords, self.colors
        if self.folds is not None and skin.compression is not None:
            coords = self.folds.on_skin(coords, surface, skin.compression)
        if self.lamps is not None and skin.exposure is not None:
            colors = lit_on_skin(colors, coords, self.lamps, surface, vertices, skin.exposure)
        return replace(self, coords=coords, colors=colors, lamps=None, folds=None)


def to_world(
    bound: RiggedGaussians,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    *,
    frame: FrameKind = "triangle",
    skin: SkinState | None = None,
) -> Gaussians:
    """Put bound Gaussians on a posed body.

    Args:
        bound: Gaussians made for this surface, in whatever pose.
        surface: The body's faces and rest shape.
        vertices: The posed vertices, world metres.
        frame: ``triangle`` turns and stretches each Gaussian with its triangle, over smooth normals.
            ``world`` moves the centres only, along face normals, as 3D²-Actor does.
        skin: What the pose does to the skin, where it is known already.
    """
    if frame == "world":
        bound = bound.in_pose(surface, vertices, skin)
        means = points_on(bound.coords, vertices, surface.faces, "face")
        return Gaussians(
            means=means,
            quats=bound.quats,
            scales=bound.scales,
            opacities=bound.opacities,
            colors=bound.colors,
            dilation=bound.dilation,
            pixels_per_metre=bound.pixels_per_metre,
        )
    bound = bound._posed(surface, vertices, skin)
    placed = place(bound.coords, bound.quats, bound.scales, bound.colors, bound.light, surface, vertices)
    return Gaussians(
        means=placed.means,
        quats=placed.quats,
        scales=placed.scales,
        opacities=bound.opacities,
        colors=placed.colors,
        dilation=bound.dilation,
        pixels_per_metre=bound.pixels_per_metre,
    )
