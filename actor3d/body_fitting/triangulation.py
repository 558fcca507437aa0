"""Landmarks in space from landmarks in several cameras, whatever some of the cameras claim."""

from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
from jaxtyping import Bool, Float

from actor3d.body_fitting.sides import exchange_sides, mend_sides
from actor3d.body_fitting.views import LandmarkViews, nearest_to_rays

_TOLERANCE = 0.02
"""Of the person's size in the picture: a landmark this far from where the others put it counts a quarter."""
_SOMEBODY_ELSE = 0.06
"""Of the person's size: where most landmarks of a picture are farther off, it shows somebody else."""
_MAX_PAIRS = 60
_REWEIGHTINGS = 8
_LEAST_PARALLAX = np.deg2rad(4.0)
"""Rays that meet at less than this do not tell how far away a point is."""
_CHUNK = 128
"""Frames done at once: bounds the memory."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Triangulation:
    """L landmarks in space in F frames."""

    points: Float[np.ndarray, "F L 3"]
    """World metres; NaN where fewer than two cameras agree."""
    confidence: Float[np.ndarray, "F L"]
    """From 0, unknown, to 1: how many cameras agree and how sure they are."""
    swapped: Bool[np.ndarray, "V F L"]
    """Where a camera's left and right were exchanged."""


def triangulate(views: LandmarkViews) -> tuple[Triangulation, LandmarkViews]:
    """Find where landmarks lie from what at least two cameras saw of them.

    Each landmark is tried from pairs of cameras; what most cameras agree with is refined by weighted least squares,
    in which a camera that disagrees (an outlier, another person) counts for nothing. Cameras that take left for
    right are found by comparing them with each other.

    Returns:
        The landmarks, and the views with left and right put where they belong, without what shows somebody else.
    """
    swapped = mend_sides(views, locate)
    mended = exchange_sides(views, swapped)
    points, confidence = locate(mended)
    found = Triangulation(points=points, confidence=confidence, swapped=swapped)
    return found, _without_others(mended, points)


def _without_others(views: LandmarkViews, points: Float[np.ndarray, "F L 3"]) -> LandmarkViews:
    """The views without pictures in which most landmarks lie far from where the other cameras put them."""
    known = np.isfinite(points).all(-1) & (views.confidence > 0)
    misses = np.where(known, views.misses(np.nan_to_num(points)), np.nan)
    far = np.where(known, misses > _SOMEBODY_ELSE, False).sum(2) > 0.5 * known.sum(2)
    return replace(views, confidence=np.where(far[..., None], 0.0, views.confidence))


def locate(views: LandmarkViews) -> tuple[Float[np.ndarray, "F L 3"], Float[np.ndarray, "F L"]]:
    """Points and confidence, as in :class:`Triangulation`, taking left and right as they are."""
    frames = views.pixels.shape[1]
    parts = [
        _locate_chunk(views.select(range(len(views)), slice(start, start + _CHUNK)))
        for start in range(0, frames, _CHUNK)
    ]
    points, confidence = (np.concatenate(values) for values in zip(*parts, strict=True))
    return points, confidence


def _locate_chunk(views: LandmarkViews) -> tuple[np.ndarray, np.ndarray]:
    points = _best_pair(views)
    for _ in range(_REWEIGHTINGS):
        points = _least_squares(views, points, _agreement(views, points))
    weights = _agreement(views, points)
    agreeing = weights > 0.05
    known = (agreeing.sum(0) >= 2) & (_parallax(views, agreeing) > _LEAST_PARALLAX)
    support = weights.sum(0)
    share = support / np.maximum(views.confidence.sum(0), 1e-9)
    confidence = np.where(known, np.minimum(1.0, support / 2) * share, 0.0)
    return np.where(known[..., None], points, np.nan), confidence


def _best_pair(views: LandmarkViews) -> Float[np.ndarray, "F L 3"]:
    """Of the points that pairs of cameras see, the one that most cameras agree with."""
    centres, directions = views.centres, views.directions
    best = np.zeros((*views.pixels.shape[1:3], 3))
    best_score = np.full(views.pixels.shape[1:3], -1.0)
    for first, second in _pairs(len(views)):
        points = nearest_to_rays(centres[first], directions[first], centres[second], directions[second])
        score = _agreement(views, points).sum(0)
        # A point that neither camera vouches for must not win by chance.
        score = np.where(np.minimum(views.confidence[first], views.confidence[second]) > 0, score, -1.0)
        better = score > best_score
        best[better], best_score[better] = points[better], score[better]
    return best


def _pairs(count: int) -> list[tuple[int, int]]:
    """Pairs of cameras, spread evenly over all pairs where there are too many."""
    pairs = list(combinations(range(count), 2))
    step = max(1.0, len(pairs) / _MAX_PAIRS)
    return [pairs[int(index * step)] for index in range(int(len(pairs) / step))]


def _agreement(views: LandmarkViews, points: Float[np.ndarray, "F L 3"]) -> Float[np.ndarray, "V F L"]:
    """How much each camera counts for each point: its confidence, less the farther it saw it (Geman-McClure)."""
    return views.confidence / (1 + (views.misses(points) / _TOLERANCE) ** 2) ** 2


def _least_squares(
    views: LandmarkViews, points: Float[np.ndarray, "F L 3"], weights: Float[np.ndarray, "V F L"]
) -> Float[np.ndarray, "F L 3"]:
    """One step of weighted direct linear transformation; rows are scaled to pixels by the present depth."""
    P = views.projections
    rows = views.pixels[..., None] * P[:, None, None, None, 2] - P[:, None, None, :2]  # V F L 2 4
    depth = np.einsum("vy,fly->vfl", P[:, 2, :3], points) + P[:, None, None, 2, 3]
    scale = np.sqrt(weights) / (np.maximum(np.abs(depth), 1e-3) * views.sizes[..., None])
    rows = rows * scale[..., None, None]
    left, right = rows[..., :3], -rows[..., 3]
    normal = np.einsum("vflri,vflrj->flij", left, left)
    target = np.einsum("vflri,vflr->fli", left, right)
    # Where next to nothing is seen, the point stays where it is.
    damping = 1e-6 * np.trace(normal, axis1=-2, axis2=-1)[..., None, None] + 1e-12
    identity = np.eye(3)
    solved = np.linalg.solve(normal + damping * identity, (target + damping[..., 0] * points)[..., None])
    return solved[..., 0]


def _parallax(views: LandmarkViews, agreeing: Bool[np.ndarray, "V F L"]) -> Float[np.ndarray, "F L"]:
    """The largest angle between the rays of cameras that agree, radians."""
    directions = views.directions
    widest = np.zeros(agreeing.shape[1:])
    for first, second in combinations(range(len(views)), 2):
        both = agreeing[first] & agreeing[second]
        sine = np.linalg.norm(np.cross(directions[first], directions[second]), axis=-1)
        widest = np.maximum(widest, np.where(both, np.arcsin(sine.clip(max=1.0)), 0.0))
    return widest
