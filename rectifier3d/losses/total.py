"""The weighted sum of the terms."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor

from rectifier3d.canonical import OffsetPenalty
from rectifier3d.losses.comparison import CanonicalSkin, Comparison
from rectifier3d.losses.pixels import over_background
from rectifier3d.losses.terms import TERMS
from rectifier3d.losses.weights import RectifierLossWeights
from rectifier3d.splats.gaussians import Render
from rectifier3d.splats.rigged import RiggedGaussians


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class RectifierLoss:
    """A loss and its terms."""

    total: Float[Tensor, ""]
    terms: Mapping[str, Float[Tensor, ""]]
    """Of those that count, before weighting; they carry no gradient."""


def rectifier_loss(
    render: Render,
    target_rgb: Float[Tensor, "V 3 H W"],
    mask: Int[Tensor, "V H W"] | UInt8[Tensor, "V H W"],
    weights: RectifierLossWeights,
    *,
    gaussians: RiggedGaussians | None = None,
    penalty: OffsetPenalty | None = None,
    skin: CanonicalSkin | None = None,
    background: Float[Tensor, " 3"] | None = None,
    outline: Float[Tensor, ""] | None = None,
) -> RectifierLoss:
    """Compare a render with the pictures of the same views (3D²-Actor §3.2).

    Args:
        render: What the Gaussians look like, over black.
        target_rgb: What they should look like, in [0, 1]; what is outside the mask does not matter.
        mask: 0 background, 1 person, 100 ignored: not compared with the alpha.
        weights: Which terms, and how much of each.
        gaussians: What was rendered, for terms of the Gaussians themselves.
        penalty: How far they were moved, if they were.
        skin: Where they start.
        background: RGB in [0, 1] to compare over; None for black.
        outline: How many pixels the alpha is compared in; None counts those of the mask that are not ignored.

    Raises:
        ValueError: if a term that counts needs what is not given.
    """
    rgb, target = over_background(
        render, target_rgb, mask, background, colored_band=weights.colored_band or weights.mode == "paper"
    )
    seen = Comparison(
        rgb=rgb,
        target=target,
        alpha=render.alpha,
        mask=mask,
        gaussians=gaussians,
        penalty=penalty,
        skin=skin,
        outline=outline,
    )
    measured = {name: TERMS[name].measure(seen) for name in weights.counting}
    total = sum((weights.counting[name] * value for name, value in measured.items()), rgb.new_zeros(()))
    assert isinstance(total, torch.Tensor)
    return RectifierLoss(total=total, terms={name: value.detach() for name, value in measured.items()})
