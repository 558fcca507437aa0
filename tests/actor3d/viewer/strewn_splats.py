"""Gaussians of a made-up still scene."""

import numpy as np
from numpy import ndarray

from actor3d.export.splats import Splats


def some_splats(count: int) -> Splats:
    """Flat Gaussians strewn where the people stand."""
    rng = np.random.default_rng(3)

    def normal(*shape: int) -> ndarray:
        return rng.normal(size=shape).astype(np.float32)

    return Splats(
        means=0.5 * normal(count, 3),
        harmonics=normal(count, 3),
        opacity_logits=normal(count),
        log_scales=np.float32(np.log(0.04)) + 0.5 * normal(count, 3),
        quats=normal(count, 4),
    )
