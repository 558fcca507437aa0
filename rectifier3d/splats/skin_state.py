"""What a pose does to a body's skin, as far as Gaussians on it follow."""

from dataclasses import dataclass

import torch
from jaxtyping import Float, UInt8
from torch import Tensor

from rectifier3d.geometry.compression import skin_compression
from rectifier3d.geometry.exposure import skin_exposure
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.lamps import Lamps


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SkinState:
    """Of N vertices in one pose; what no Gaussian asks for is None."""

    compression: Float[Tensor, "N 3 3"] | None
    """See :func:`rectifier3d.geometry.compression.skin_compression`."""
    exposure: UInt8[Tensor, "N K"] | None
    """To K lamps, see :func:`rectifier3d.geometry.exposure.skin_exposure`."""

    def to(self, device: torch.device | str) -> "SkinState":
        """The same state on another device."""
        return SkinState(
            compression=None if self.compression is None else self.compression.to(device),
            exposure=None if self.exposure is None else self.exposure.to(device),
        )


def skin_state(
    surface: BodySurface, vertices: Float[Tensor, "N 3"], *, lamps: Lamps | None, folds: bool
) -> SkinState:
    """Measure a posed body.

    Args:
        surface: Its faces and rest shape.
        vertices: The posed vertices, world metres.
        lamps: Whose shadows are asked for.
        folds: Whether compression is.
    """
    return SkinState(
        compression=skin_compression(surface, vertices) if folds else None,
        exposure=None if lamps is None else skin_exposure(surface, vertices, lamps.directions),
    )
