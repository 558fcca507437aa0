"""Time offsets between videos that were not started at the same moment."""

import itertools
import re
from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import Landmarks
from actor3d.body_fitting.lens import undistort_points
from actor3d.captures.calibration import Calibration
from actor3d.errors import InputError

_SEEN = 0.5
"""Confidence from which a landmark counts."""
_FEWEST = 200
"""Landmarks that two cameras must see together, over all frames, at an offset that is considered."""
_MAX_FRAMES = 400
"""Of long videos, this many are compared."""
_DISTINCT = 0.75
"""The best offset must lower the disagreement to this share of what is usual among all."""
_LONGEST_SECONDS = 2.0


def named_offsets(given: Sequence[str], names: Sequence[str]) -> tuple[int, ...]:
    """Frame offsets of all cameras from ``camera=frames`` of some; 0 of the others.

    Raises:
        InputError: if one is not of this form, or of no camera.
    """
    offsets = dict.fromkeys(names, 0)
    for entry in given:
        name, _, number = entry.rpartition("=")
        if name not in offsets or not re.fullmatch(r"[+-]?\d{1,9}", number):
            raise InputError(
                f"offset {entry!r}: expected CAMERA=FRAMES, as in {names[-1]}=3, of one of {', '.join(names)}"
            )
        offsets[name] = int(number)
    return tuple(offsets.values())


def estimate_offsets(
    landmarks: Sequence[Landmarks], calibration: Calibration, fps: float, reach: int | None = None
) -> tuple[int, ...]:
    """What to add to a frame's number in the first video to get its number in each one, told from how the person moves.

    In the right frames, each landmark lies as far from the line on which another camera says it is (its epipolar line)
    as in other frames: that distance is only the detectors' and the calibration's error, and stays nearly the same.

    Args:
        landmarks: Of every frame of each camera's video.
        calibration: The cameras.
        fps: Frames a second.
        reach: The largest offset that is considered, frames; by default what is filmed in two seconds.

    Raises:
        InputError: if the motion does not tell.
    """
    shortest = min(len(seen) for seen in landmarks)
    reach = min(round(_LONGEST_SECONDS * fps) if reach is None else reach, shortest // 3)
    rays = [_rays(seen, calibration, camera) for camera, seen in enumerate(landmarks)]
    costs: dict[tuple[int, int], Float[np.ndarray, " n"]] = {}
    for pair in itertools.combinations(range(len(landmarks)), 2):
        cost = np.array(
            [_disagreement(rays, calibration, pair, offset) for offset in range(-2 * reach, 2 * reach + 1)]
        )
        if np.isfinite(cost).sum() > 1:
            costs[pair] = cost / np.nanmedian(cost)
    offsets = _best_together(costs, len(landmarks), reach)
    for camera, name in enumerate(calibration.names):
        own = [_at(cost, offsets, pair, reach) for pair, cost in costs.items() if camera in pair]
        if not own or not min(own) < _DISTINCT:
            raise InputError(
                f"the motion does not tell the time offset of camera {name}: let the person jump or swing both arms "
                f"at the start, or give --offsets, as in {name}=3"
            )
    return offsets


def _rays(seen: Landmarks, calibration: Calibration, camera: int) -> Float[np.ndarray, "F L 3"]:
    """Directions in camera axes, z = 1; NaN where not seen."""
    straight = undistort_points(seen.points, calibration, camera)
    K = calibration.K[camera]
    rays = (straight - K[:2, 2]) @ np.linalg.inv(K[:2, :2]).T
    rays[seen.confidence < _SEEN] = np.nan
    return np.concatenate([rays, np.ones_like(rays[..., :1])], axis=-1)


def _disagreement(
    rays: Sequence[Float[np.ndarray, "_ L 3"]], calibration: Calibration, pair: tuple[int, int], offset: int
) -> float:
    """How much the distances from epipolar lines vary over time; NaN where too little is seen."""
    first, second = pair
    start = max(0, -offset)
    count = min(len(rays[first]) - start, len(rays[second]) - start - offset)
    if count < 2:
        return np.nan
    stride = -(-count // _MAX_FRAMES)
    one = rays[first][start : start + count : stride]
    other = rays[second][start + offset : start + offset + count : stride]
    turn = calibration.R[second] @ calibration.R[first].T
    shift = calibration.t[second] - turn @ calibration.t[first]
    x, y, z = shift
    essential = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]]) @ turn
    lines, back = one @ essential.T, other @ essential
    distances = (other * lines).sum(-1) / np.sqrt(
        (lines[..., :2] ** 2).sum(-1) + (back[..., :2] ** 2).sum(-1)
    )
    known = np.isfinite(distances)
    if known.sum() < _FEWEST:
        return np.nan
    distances = distances[:, known.any(0)]
    return float(np.nanmedian(np.abs(distances - np.nanmedian(distances, axis=0))))


def _at(cost: Float[np.ndarray, " n"], offsets: Sequence[int], pair: tuple[int, int], reach: int) -> float:
    return float(cost[offsets[pair[1]] - offsets[pair[0]] + 2 * reach])


def _best_together(
    costs: Mapping[tuple[int, int], Float[np.ndarray, " n"]], cameras: int, reach: int
) -> tuple[int, ...]:
    """The offsets, the first one 0, at which all pairs together disagree least: by turns, each camera's best."""
    offsets = [0] * cameras
    # Cameras that have had no turn yet say nothing of the others.
    placed = {0}
    for _ in range(cameras):
        before = list(offsets)
        for camera in range(1, cameras):
            totals = np.full(2 * reach + 1, np.nan)
            for candidate in range(-reach, reach + 1):
                trial = [*offsets[:camera], candidate, *offsets[camera + 1 :]]
                values = [
                    _at(cost, trial, pair, reach)
                    for pair, cost in costs.items()
                    if camera in pair and set(pair) <= placed | {camera}
                ]
                totals[candidate + reach] = np.sum(values) if values else np.nan
            if np.isfinite(totals).any():
                offsets[camera] = int(np.nanargmin(totals)) - reach
                placed.add(camera)
        if offsets == before:
            break
    return tuple(offsets)
