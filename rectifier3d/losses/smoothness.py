"""Terms of neighbours on the skin: what pictures leave open should be smooth."""

import torch
from jaxtyping import Float, Int
from torch import Tensor

from rectifier3d.canonical import CanonicalGaussians
from rectifier3d.losses.comparison import Comparison
from rectifier3d.splats.rigged import RiggedGaussians


def smoothness(seen: Comparison) -> Float[Tensor, ""]:
    """How much Gaussians differ from their neighbours: what no picture shows becomes like what is beside it.

    Raises:
        ValueError: if the comparison is of pictures alone.
    """
    if seen.gaussians is None or seen.skin is None:
        raise ValueError("the loss term smoothness needs the Gaussians and their skin, not pictures alone")
    return roughness(seen.gaussians, seen.skin.base, seen.skin.neighbours)


def roughness(
    bound: RiggedGaussians, base: CanonicalGaussians, neighbours: Int[Tensor, "G K"]
) -> Float[Tensor, ""]:
    """Mean absolute difference from the neighbours, summed over colour, opacity, log-scale and relative height.

    Absolute, not squared: an edge between two colours costs the same however sharp it is.
    """
    looks = torch.cat(
        [
            bound.colors,
            bound.opacities[:, None],
            bound.scales.log() - base.base_log_scale[:, None],
            (bound.coords.height / base.reach)[:, None],
        ],
        dim=-1,
    )
    return (looks[neighbours] - looks[:, None]).abs().mean((0, 1)).sum()
