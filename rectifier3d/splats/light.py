"""A light that stands still while a body turns in it, as a function of the direction that a surface faces."""

import torch
from jaxtyping import Float
from torch import Tensor

DIRECTIONS = 8
"""Functions of a direction besides the constant one: spherical harmonics of degrees 1 and 2, up to factors."""


def direction_functions(directions: Float[Tensor, "*batch 3"]) -> Float[Tensor, "*batch 8"]:
    """x, y, z, xy, yz, zx, z² - 1/3, (x² - y²)/2 of unit directions; the mean of each over all directions is zero."""
    x, y, z = directions.unbind(-1)
    return torch.stack([x, y, z, x * y, y * z, z * x, z * z - 1 / 3, (x * x - y * y) / 2], dim=-1)


def lit_colors(
    colors: Float[Tensor, "G 3"], light: Float[Tensor, "8 3"], normals: Float[Tensor, "G 3"]
) -> Float[Tensor, "G 3"]:
    """Colours under a light that is common to all: each is scaled by what reaches a surface that faces this way.

    Nine numbers of a channel hold all that matte surfaces see of distant light but about one per cent
    (Ramamoorthi and Hanrahan 2001); the constant one is in the colours.

    Args:
        colors: RGB under the light's mean.
        light: What each function of the direction adds to the factor of red, green and blue; zeros are no light.
        normals: Unit normals of the surfaces, world axes.

    Returns:
        RGB in [0, 1].
    """
    return (colors * (1 + direction_functions(normals) @ light)).clamp(0, 1)


def turned_light(light: Float[Tensor, "8 3"], rotation: Float[Tensor, "3 3"]) -> Float[Tensor, "8 3"]:
    """The light after it has been turned: what reached a direction before reaches the turned direction now."""
    along = rotation @ light[:3]
    xy, yz, zx, zz, xx_yy = light[3:]
    thirds, halves = zz / 3, xx_yy / 2
    rows = [halves - thirds, xy / 2, zx / 2, xy / 2, -halves - thirds, yz / 2, zx / 2, yz / 2, 2 * thirds]
    quadric = torch.stack(rows).view(3, 3, -1)
    turned = torch.einsum("ik,klc,jl->ijc", rotation, quadric, rotation)
    bent = [
        2 * turned[0, 1],
        2 * turned[1, 2],
        2 * turned[0, 2],
        1.5 * turned[2, 2],
        turned[0, 0] - turned[1, 1],
    ]
    return torch.cat([along, torch.stack(bent)])


def common_light(
    colors: Float[Tensor, "G 3"], shading: Float[Tensor, "G 8 3"], weights: Float[Tensor, " G"]
) -> Float[Tensor, "8 3"]:
    """The light common to all that explains best what directions add to each one's colour.

    Args:
        colors: RGB under the light's mean.
        shading: What each function of the direction adds to them.
        weights: How much each counts.
    """
    products = (weights[:, None, None] * colors[:, None] * shading).sum(0)
    return products / (weights[:, None] * colors.square()).sum(0).clamp(min=1e-9)
