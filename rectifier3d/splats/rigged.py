"""Gaussians bound to the triangles of a body: placed in any pose, they move and turn with their triangle."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.local_coords import LocalCoords, NormalKind, point_normals, points_on
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.gaussians import DILATION, Gaussians
from rectifier3d.splats.light import lit_colors
from rectifier3d.splats.placing import place

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
    dilation: float = DILATION
    """See :class:`rectifier3d.splats.gaussians.Gaussians`."""

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
        )

    def lit(self, surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> "RiggedGaussians":
        """The same Gaussians in the colours that they have on a posed body, with no light any more.

        Args:
            surface: The body's faces.
            vertices: The posed vertices, world metres.
        """
        if self.light is None:
            return self
        normals = point_normals(self.coords, vertices, surface.faces)
        return replace(self, colors=lit_colors(self.colors, self.light, normals), light=None)


def to_world(
    bound: RiggedGaussians,
    surface: BodySurface,
    vertices: Float[Tensor, "N 3"],
    *,
    frame: FrameKind = "triangle",
) -> Gaussians:
    """Put bound Gaussians on a posed body.

    Args:
        bound: Gaussians made for this surface, in whatever pose.
        surface: The body's faces and rest shape.
        vertices: The posed vertices, world metres.
        frame: ``triangle`` turns and stretches each Gaussian with its triangle, over smooth normals.
            ``world`` moves the centres only, along face normals, as 3D²-Actor does.
    """
    if frame == "world":
        bound = bound.lit(surface, vertices)
        means = points_on(bound.coords, vertices, surface.faces, "face")
        return Gaussians(
            means=means,
            quats=bound.quats,
            scales=bound.scales,
            opacities=bound.opacities,
            colors=bound.colors,
            dilation=bound.dilation,
        )
    placed = place(bound.coords, bound.quats, bound.scales, bound.colors, bound.light, surface, vertices)
    return Gaussians(
        means=placed.means,
        quats=placed.quats,
        scales=placed.scales,
        opacities=bound.opacities,
        colors=placed.colors,
        dilation=bound.dilation,
    )
