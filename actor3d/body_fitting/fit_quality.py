"""Whether a fit is good, and if not, why."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.problem import FitMeasures

_MAX_OFFSET = 0.03
"""Of the person's size: landmarks that usually lie farther off are not this body's."""
_MAX_CAMERA_OFFSET = 0.035
_MOST_LOST = 0.5
"""Of the landmarks that a camera saw, the share that it cannot have seen of this body."""
_LITTLE_OVERLAP = 0.55
_MAX_EXCHANGED = 0.3
"""Detectors take left for right now and then, but not in every other picture."""
_TALL = (0.8, 2.4)
"""Metres."""
_MAX_BETA = 5.0
_LEAST_LANDMARKS = 0.3
"""Share of the landmarks of a frame on whose place two cameras must agree,"""
_LEAST_KNOWN = 0.5
"""and share of the frames in which they must."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Evidence:
    """What tells a good fit from a bad one."""

    measures: FitMeasures
    """In the cameras that the body was fitted to."""
    stature: float
    """Metres."""
    betas: Float[Tensor, " S"]
    points: Float[np.ndarray, "F L 3"]
    """Triangulated landmarks, world metres; NaN where no two cameras agree."""
    exchanged: float
    """Share of what all cameras saw that was taken for the other side."""


def find_faults(evidence: Evidence) -> Iterator[str]:
    """Why a fit is not good, worst first."""
    yield from _faults_of_cameras(evidence)
    if not _TALL[0] < evidence.stature < _TALL[1]:
        yield f"the person would be {evidence.stature:.2f} m tall: check that the calibration is in metres"
    elif float(evidence.betas.abs().max()) > _MAX_BETA:
        yield (
            f"the shape is {float(evidence.betas.abs().max()):.1f} standard deviations from usual: check that the "
            "calibration is in metres, or choose another body"
        )
    if evidence.exchanged > _MAX_EXCHANGED or _mirrored(evidence.points):
        yield (
            "the person's left and right do not suit front and back: pictures or calibration are mirrored, or the "
            "landmarks' left and right are exchanged"
        )


def _faults_of_cameras(evidence: Evidence) -> Iterator[str]:
    measures = evidence.measures
    agreed = float((np.isfinite(evidence.points[..., 0]).mean(1) >= _LEAST_LANDMARKS).mean())
    if agreed < _LEAST_KNOWN:
        yield (
            f"only in {agreed:.0%} of the frames do two cameras agree on where the person is: check that the "
            "calibration belongs to these videos, and that they are in sync"
        )
    away = [
        name
        for name, lost in zip(measures.camera_names, measures.lost, strict=True)
        if _median(lost) > _MOST_LOST
    ]
    if away:
        yield (
            f"the body lies behind camera {', '.join(away)}, or beyond what its lens shows: check that its rotation "
            "and translation lead from the world to the camera, x_cam = R x_world + t"
        )
    relative = measures.mended / measures.sizes[..., None]
    usual = _median(relative)
    if usual >= _MAX_OFFSET:
        yield (
            f"landmarks lie {usual:.1%} of the person's size off (a good fit: below {_MAX_OFFSET:.1%}): check the "
            "calibration and that the videos are in sync"
        )
    for name, errors, overlaps in zip(measures.camera_names, relative, measures.overlaps, strict=True):
        off, overlap = _median(errors), _median(overlaps)
        # Where nothing fits, all cameras disagree: it is said already.
        if off >= _MAX_CAMERA_OFFSET and usual < _MAX_OFFSET:
            yield (
                f"camera {name} disagrees with the body by {off:.1%} of the person's size: check its calibration "
                "and time offset, and that it films the same person"
            )
        elif overlap < _LITTLE_OVERLAP and usual < _MAX_OFFSET:
            yield (
                f"in camera {name} body and mask overlap by {overlap:.0%} (a good fit: over "
                f"{_LITTLE_OVERLAP:.0%}): check its masks"
            )


def _mirrored(points: Float[np.ndarray, "F L 3"]) -> bool:
    """Whether feet and face mostly point to the back of a trunk whose left is told by hips and shoulders."""
    place = {name: points[:, index] for index, name in enumerate(LANDMARK_NAMES)}
    up = _middle(place, "shoulder") - _middle(place, "hip")
    left = sum(place[f"left_{pair}"] - place[f"right_{pair}"] for pair in ("shoulder", "hip"))
    front = np.cross(left, up)
    forward = [place[f"{side}_toe"] - place[f"{side}_heel"] for side in ("left", "right")]
    forward.append(place["nose"] - _middle(place, "ear"))
    along = np.stack([(front * direction).sum(-1) for direction in forward])
    known = along[np.isfinite(along)]
    return known.size > 0 and float((known < 0).mean()) > 0.5


def _middle(place: dict[str, np.ndarray], pair: str) -> Float[np.ndarray, "F 3"]:
    return (place[f"left_{pair}"] + place[f"right_{pair}"]) / 2


def _median(values: np.ndarray) -> float:
    """NaN where nothing is known; comparisons with it are false."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else float("nan")
