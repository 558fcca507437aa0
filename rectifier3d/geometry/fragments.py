"""What a mesh raster knows of each pixel, and what can be interpolated from it."""

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MeshFragments:
    """The nearest face of a triangle mesh at each pixel centre of V cameras."""

    face: Int[Tensor, "V H W"]
    """Index into the faces, -1 where no face covers the pixel centre."""
    barycentrics: Float[Tensor, "V H W 3"]
    """Perspective-correct, sum to 1; zero in the background."""
    depth: Float[Tensor, "V H W"]
    """Camera-space z in metres; +inf in the background."""

    def part(self, views: slice) -> "MeshFragments":
        """Those of some of the views."""
        return MeshFragments(
            face=self.face[views], barycentrics=self.barycentrics[views], depth=self.depth[views]
        )

    def interpolate(
        self, vertex_values: Float[Tensor, "N C"], faces: Int[Tensor, "F 3"]
    ) -> Float[Tensor, "V H W C"]:
        """Interpolate per-vertex values at each pixel; zero in the background."""
        covered = self.face >= 0
        if self.face.device.type != "cpu" and len(faces):
            # Choosing the pixels that are covered would wait for the device; few are not worth that.
            corners = vertex_values[faces[self.face.clamp(min=0)]]
            weights = self.barycentrics.to(vertex_values.dtype)
            values = torch.einsum("vhwk,vhwkc->vhwc", weights, corners)
            return torch.where(covered[..., None], values, 0.0)
        corners = vertex_values[faces[self.face[covered]]]
        out = vertex_values.new_zeros(*self.face.shape, vertex_values.shape[1])
        out[covered] = torch.einsum("pk,pkc->pc", self.barycentrics[covered].to(vertex_values.dtype), corners)
        return out
