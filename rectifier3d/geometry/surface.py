"""The body's surface as the models see it: triangles with a rest shape and a part label each."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float, Int
from torch import Tensor


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodySurface:
    """What stays the same of one person's body in every frame."""

    rest_vertices: Float[Tensor, "N 3"]
    """The person's own shape in the rest (T) pose, metres."""
    faces: Int[Tensor, "F 3"]
    """Counter-clockwise seen from outside."""
    face_parts: Int[Tensor, " F"]
    """Body part of each face, 0 .. num_parts - 1."""
    num_parts: int

    def to(self, device: torch.device | str) -> "BodySurface":
        """The same surface on another device."""
        return replace(
            self,
            rest_vertices=self.rest_vertices.to(device),
            faces=self.faces.to(device),
            face_parts=self.face_parts.to(device),
        )


def vertex_normals(vertices: Float[Tensor, "N 3"], faces: Int[Tensor, "F 3"]) -> Float[Tensor, "N 3"]:
    """Unit normals at the vertices, the area-weighted mean of the faces around each."""
    corners = faces.unbind(1)
    first, second, third = (vertices.index_select(0, corner) for corner in corners)
    face_normals = torch.linalg.cross(second - first, third - first)
    summed = torch.zeros_like(vertices)
    for corner in corners:
        summed = summed.index_add(0, corner, face_normals)
    return torch.nn.functional.normalize(summed, dim=-1)
