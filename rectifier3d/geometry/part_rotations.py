"""How the parts of a posed body are turned, found from its vertices alone."""

import torch
from jaxtyping import Float
from torch import Tensor

from rectifier3d.geometry.surface import BodySurface


@torch.no_grad()
def part_rotations(surface: BodySurface, vertices: Float[Tensor, "N 3"]) -> Float[Tensor, "P 3 3"]:
    """World-from-rest rotation of each part, by the first corners of its faces (Kabsch 1976); no gradient flows.

    Any body model's parts will do, as no skeleton is asked for.

    Args:
        surface: The person's body; a part without faces is not turned.
        vertices: The posed vertices, world metres.
    """
    corners = surface.faces[:, 0]
    rest = (surface.rest_vertices - surface.rest_vertices.mean(0))[corners]
    posed = (vertices - vertices.mean(0))[corners]
    products = (posed[:, :, None] * rest[:, None, :]).flatten(1)
    values = torch.cat([products, posed, rest, torch.ones_like(rest[:, :1])], dim=-1)
    sums = (
        values.new_zeros(surface.num_parts, values.shape[1])
        .index_add_(0, surface.face_parts, values)
        .double()
    )
    count = sums[:, -1:].clamp(min=1)
    moved, still = sums[:, 9:12], sums[:, 12:15]
    covariance = sums[:, :9].unflatten(1, (3, 3)) - moved[:, :, None] * still[:, None, :] / count[:, :, None]
    left, _, right = torch.linalg.svd(covariance)
    # A mirror image may fit better than any rotation; the least important axis then turns the other way.
    upright = torch.ones_like(left[:, 0])
    upright[:, 2] = torch.det(left @ right)
    return ((left * upright[:, None, :]) @ right).to(vertices.dtype)
