"""Whether a fit is good, and if not, why."""

from collections.abc import Iterator

import numpy as np
from jaxtyping import Float
from torch import Tensor

from actor3d.footage.fit.problem import FitMeasures

_FAR = 0.035
"""Of the person's size: landmarks that usually lie farther off are not this body's."""
_CAMERA_FAR = 0.05
_LITTLE_OVERLAP = 0.55
_TALL = (0.8, 2.4)
"""Metres."""
_LARGEST_BETA = 5.0
_LEAST_KNOWN = 0.5
"""Share of frames in which two cameras must agree on where the person is."""


def find_faults(
    measures: FitMeasures, stature: float, betas: Float[Tensor, " S"], known: Float[np.ndarray, " F"]
) -> Iterator[str]:
    """Why a fit is not good, worst first.

    Args:
        measures: In the cameras that the body was fitted to.
        stature: Metres.
        betas: The shape's coefficients.
        known: Share of the landmarks of each frame on whose place two cameras agree.
    """
    agreed = float((known >= 0.3).mean())
    if agreed < _LEAST_KNOWN:
        yield (
            f"only in {agreed:.0%} of the frames do two cameras agree on where the person is: check that the "
            "calibration belongs to these videos, and that they are in sync"
        )
    if not _TALL[0] < stature < _TALL[1]:
        yield f"the person would be {stature:.2f} m tall: check that the calibration is in metres"
    relative = measures.mended / measures.sizes[..., None]
    usual = _median(relative)
    if not usual < _FAR:
        yield (
            f"landmarks lie {usual:.1%} of the person's size off (a good fit: below {_FAR:.1%}): check the "
            "calibration and the synchronisation"
        )
    for name, errors, overlaps in zip(measures.camera_names, relative, measures.overlaps, strict=True):
        off = _median(errors)
        if off >= _CAMERA_FAR:
            yield (
                f"camera {name} disagrees with the body by {off:.1%} of the person's size: check its calibration "
                "and time offset, and that it films the same person"
            )
        overlap = _median(overlaps)
        if overlap < _LITTLE_OVERLAP:
            yield (
                f"in camera {name} body and mask overlap by {overlap:.0%} (a good fit: over "
                f"{_LITTLE_OVERLAP:.0%}): check its masks"
            )
    largest = float(betas.abs().max()) if len(betas) else 0.0
    if largest > _LARGEST_BETA:
        yield (
            f"the shape is {largest:.1f} standard deviations from usual: check that the calibration is in metres, "
            "or choose another body"
        )


def _median(values: np.ndarray) -> float:
    """NaN where nothing is known; comparisons with it are false."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else float("nan")
