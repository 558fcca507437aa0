"""Gaussians as splat files store them: colour as a spherical harmonic, opacity as a logit, scale as a logarithm."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import InputError
from rectifier3d.splats.gaussians import Gaussians

SH_C0 = 0.28209479177387814
"""The value of the spherical harmonic of degree 0."""
_LEAST_OPACITY = 1e-6
"""A logit cannot tell opacities nearer to 0 or 1 apart in single precision."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Splats:
    """G Gaussians in the units of splat files, float32."""

    means: Float[ndarray, "G 3"]
    """Metres."""
    harmonics: Float[ndarray, "G 3"]
    """Degree 0, for red, green and blue."""
    opacity_logits: Float[ndarray, " G"]
    log_scales: Float[ndarray, "G 3"]
    """Natural logarithms of metres."""
    quats: Float[ndarray, "G 4"]
    """wxyz."""

    def __len__(self) -> int:
        return len(self.means)


def to_splats(gaussians: Gaussians) -> Splats:
    """Gaussians in the units of splat files."""
    opacities = gaussians.opacities.double().clamp(_LEAST_OPACITY, 1 - _LEAST_OPACITY)

    def array(tensor: torch.Tensor) -> ndarray:
        return tensor.detach().cpu().float().numpy()

    return Splats(
        means=array(gaussians.means),
        harmonics=array((gaussians.colors - 0.5) / SH_C0),
        opacity_logits=array(torch.logit(opacities)),
        log_scales=array(gaussians.scales.log()),
        quats=array(gaussians.quats),
    )


def from_splats(splats: Splats) -> Gaussians:
    """Gaussians of what a splat file holds; colours are clipped to [0, 1], rotations normalised.

    Raises:
        InputError: if a number is not finite, or a rotation is zero.
    """
    for name in ("means", "harmonics", "opacity_logits", "log_scales", "quats"):
        if not np.isfinite(getattr(splats, name)).all():
            raise InputError(f"its {name.replace('_', ' ')} hold NaN or infinity")
    quats = torch.from_numpy(np.array(splats.quats, np.float32))
    if len(quats) and float(quats.norm(dim=-1).min()) < 1e-6:
        raise InputError("some of its rotations are zero")

    def tensor(array: ndarray) -> torch.Tensor:
        return torch.from_numpy(np.array(array, np.float32))

    return Gaussians(
        means=tensor(splats.means),
        quats=torch.nn.functional.normalize(quats, dim=-1),
        scales=tensor(splats.log_scales).exp(),
        opacities=torch.sigmoid(tensor(splats.opacity_logits)),
        colors=(tensor(splats.harmonics) * SH_C0 + 0.5).clamp(0, 1),
    )
