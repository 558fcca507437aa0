"""Cameras that take left for right: found by comparing them with each other, and put right.

Detectors do so when they see a person from behind or from the side, for the whole body, the arms or the legs. Whether
two cameras mean the same side shows in where their rays meet. Which of two groups of cameras is right shows in how
many they are, and in where the limbs were just before.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, product

import numpy as np
from jaxtyping import Bool, Float, Int

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.views import LandmarkViews, nearest_to_rays

_KINDS = (
    ("eye", "ear"),
    ("shoulder", "elbow", "wrist", "index", "pinky"),
    ("hip", "knee", "ankle", "heel", "toe"),
)
GROUPS: tuple[list[int], ...] = tuple(
    [index for index, name in enumerate(LANDMARK_NAMES) if name.rpartition("_")[2] in kinds]
    for kinds in _KINDS
)
"""Landmarks that detectors take for the other side's together: of the head, the arms and the legs."""
_TOLERANCE = 0.03
"""Of the person's size: rays that pass each other farther away than this do not meet."""
_RELUCTANCE = 0.2
"""What it costs to take a camera for wrong, in shares of a pair's evidence; decides where nothing else does."""
_EXHAUSTIVE = 8
"""Up to so many cameras every combination is tried."""
_CONTINUITY = 2.0
"""What a limb that jumps to the other side costs, against all cameras being taken for wrong."""


def _mirrored(name: str) -> int:
    side, _, kind = name.rpartition("_")
    other = {"left": "right", "right": "left", "": ""}[side]
    return LANDMARK_NAMES.index(f"{other}_{kind}" if side else name)


MIRRORED: Int[np.ndarray, " L"] = np.array([_mirrored(name) for name in LANDMARK_NAMES])
"""The landmark on the other side; the nose is its own."""

Locate = Callable[[LandmarkViews], tuple[np.ndarray, np.ndarray]]


def exchange_sides(views: LandmarkViews, swapped: Bool[np.ndarray, "V F L"]) -> LandmarkViews:
    """The views with left and right exchanged where told so."""
    return replace(
        views,
        pixels=np.where(swapped[..., None], views.pixels[:, :, MIRRORED], views.pixels),
        confidence=np.where(swapped, views.confidence[:, :, MIRRORED], views.confidence),
    )


def mend_sides(views: LandmarkViews, locate: Locate) -> Bool[np.ndarray, "V F L"]:
    """Where each camera's left and right are to be exchanged.

    Args:
        views: At least two cameras.
        locate: Triangulates views; returns points and confidence.
    """
    swapped = np.zeros(views.confidence.shape, bool)
    evidence = _pair_evidence(views)
    for group, members in enumerate(GROUPS):
        swapped[:, :, members] = _most_consistent(evidence[..., group])[..., None]
    return swapped ^ _overall_flips(views, swapped, locate)


def _pair_evidence(views: LandmarkViews) -> Float[np.ndarray, "V V F groups"]:
    """By how much better two cameras agree if one of them is exchanged: from -1 to 1."""
    crossed = exchange_sides(views, np.ones(views.confidence.shape, bool))
    evidence = np.zeros((len(views), len(views), views.pixels.shape[1], len(GROUPS)))
    for first, second in combinations(range(len(views)), 2):
        same = _disagreement(views, first, views, second)
        cross = _disagreement(views, first, crossed, second)
        straight_weight = np.sqrt(views.confidence[first] * views.confidence[second])
        cross_weight = np.sqrt(views.confidence[first] * crossed.confidence[second])
        for group, members in enumerate(GROUPS):
            weight = np.minimum(straight_weight, cross_weight)[:, members]
            gain = (weight * (same - cross)[:, members]).sum(1) / len(members)
            evidence[first, second, :, group] = evidence[second, first, :, group] = gain
    return evidence


def _disagreement(
    views_a: LandmarkViews, first: int, views_b: LandmarkViews, second: int
) -> Float[np.ndarray, "F L"]:
    """How far from each other two cameras' rays pass: 0, they meet, to 1."""
    points = nearest_to_rays(
        views_a.centres[first],
        views_a.directions[first],
        views_b.centres[second],
        views_b.directions[second],
    )
    squares = np.stack(
        [views_a.select([first]).misses(points)[0], views_b.select([second]).misses(points)[0]]
    )
    squares = np.minimum(squares / _TOLERANCE, 1e3) ** 2
    return (squares / (1 + squares)).mean(0)


def _most_consistent(evidence: Float[np.ndarray, "V V F"]) -> Bool[np.ndarray, "V F"]:
    """Which cameras to exchange so that all agree best, as few as possible."""
    cameras = len(evidence)
    if cameras <= _EXHAUSTIVE:
        choices = np.array(list(product((0, 1), repeat=cameras)), bool)  # n V
        alike = choices[:, :, None] == choices[:, None, :]
        cost = np.einsum("nvw,vwf->nf", alike, evidence) / 2 + _RELUCTANCE * choices.sum(1)[:, None]
        return choices[cost.argmin(0)].T
    chosen = np.zeros((cameras, evidence.shape[2]), bool)
    for _ in range(4):
        for camera in range(cameras):
            signs = np.where(chosen, -1.0, 1.0)
            signs[camera] = 0.0
            pull = np.einsum("wf,wf->f", signs, evidence[camera])
            chosen[camera] = pull > _RELUCTANCE
    return chosen


def _overall_flips(
    views: LandmarkViews, swapped: Bool[np.ndarray, "V F L"], locate: Locate
) -> Bool[np.ndarray, "V F L"]:
    """Where, the cameras agreeing with each other, all of them are to be exchanged."""
    points, _confidence = locate(exchange_sides(views, swapped))
    flips = np.zeros(swapped.shape, bool)
    for members in GROUPS:
        weight = views.confidence[:, :, members].mean(2)
        share = (weight * swapped[:, :, members[0]]).sum(0) / np.maximum(weight.sum(0), 1e-9)
        flips[:, :, members] = _steadiest(points[:, members], points[:, MIRRORED[members]], share)[
            None, :, None
        ]
    return flips


def _steadiest(
    points: Float[np.ndarray, "F M 3"], mirrored: Float[np.ndarray, "F M 3"], share: Float[np.ndarray, " F"]
) -> Bool[np.ndarray, " F"]:
    """Where to take the mirrored points so that they jump least and few cameras are taken for wrong (Viterbi).

    Args:
        points: Metres, NaN where unknown.
        mirrored: The points of the other side.
        share: Of the cameras that are wrong if the points are right.
    """
    frames = len(points)
    apart = np.linalg.norm(points - mirrored, axis=-1)
    if not np.isfinite(apart).any():
        return np.zeros(frames, bool)
    scale = max(float(np.nanmedian(apart)), 1e-6)
    either = np.stack([points, mirrored])  # 2 F M 3
    own = np.stack([share, 1 - share])
    total, came_from = own[:, 0], np.zeros((frames, 2), int)
    for frame in range(1, frames):
        jumps = np.linalg.norm(either[:, None, frame] - either[None, :, frame - 1], axis=-1) / scale
        known = np.isfinite(jumps)
        moved = np.where(known, np.minimum(np.where(known, jumps, 0.0), 1.0), 0.0).sum(-1)
        through = total[None] + _CONTINUITY * moved / max(1, known.shape[-1])
        came_from[frame] = through.argmin(1)
        total = through.min(1) + own[:, frame]
    state = int(total.argmin())
    flips = np.zeros(frames, bool)
    for frame in range(frames - 1, -1, -1):
        flips[frame] = state == 1
        state = int(came_from[frame, state])
    return flips
