"""The unit of a file's translations, told by the person's own size and by how fast a person can go."""

import logging

import numpy as np
from jaxtyping import Float

from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import SIDES, Skeleton
from actor3d.motion.world import upright_axis, y_up_from

logger = logging.getLogger(__name__)

_METRES = {"m": 1.0, "cm": 0.01, "mm": 0.001}
_SPEEDS = {"m": 15.0, "cm": 5.0, "mm": np.inf}
"""Metres a second that a pelvis stays below in 19 of 20 frames: anybody's; and most people's, to tell cm from mm."""
_PELVIS_HEIGHTS = (0.3, 1.5)
"""Metres above the floor at which a person's pelvis is when they sit, squat, stand or jump."""
_FAR = 150.0
"""Beyond so many metres nobody is filmed: a person who is there and slides was measured in a smaller unit."""
_SLIDES = 0.3
"""Metres a second with which the slower foot moves where none stands."""
_FEWEST_FRAMES = 2


def metres_in(
    trans: Float[np.ndarray, "T 3"], in_metres: Motion, skeleton: Skeleton, options: ReadOptions
) -> float:
    """How many metres a file's unit is.

    Metres, unless the pelvis would then be as many metres above the floor as it is centimetres or millimetres, or
    go faster than anybody; of two such units, the one in which the feet slide less.

    Args:
        trans: In the file's unit.
        in_metres: The motion, if its unit were metres, in the file's world.
        skeleton: The person's.
        options: The unit and the up axis, where they are told.
    """
    if options.file_unit != "auto":
        return _METRES[options.file_unit]
    usual = _usual_speed(in_metres)
    unit = _unit_of_place(trans, in_metres, skeleton, options)
    if unit is None or usual * _METRES[unit] >= _SPEEDS["m"]:
        unit = next(name for name, scale in _METRES.items() if usual * scale < _SPEEDS[name])
    if unit != "m":
        logger.info("%s: translations are taken as %s; --file-unit tells otherwise", in_metres.name, unit)
    return _METRES[unit]


def _usual_speed(motion: Motion) -> float:
    if len(motion) < _FEWEST_FRAMES:
        return 0.0
    return float(np.percentile(np.linalg.norm(np.diff(motion.trans, axis=0), axis=1) * motion.fps, 95))


def _unit_of_place(
    trans: Float[np.ndarray, "T 3"], in_metres: Motion, skeleton: Skeleton, options: ReadOptions
) -> str | None:
    """The smaller unit that the pelvis's place speaks for, if it does."""
    up = (upright_axis(in_metres) or "y") if options.file_up == "auto" else options.file_up
    height = abs(float(np.median(y_up_from(up).apply(trans)[:, 1])))
    away = float(np.median(np.linalg.norm(trans, axis=1)))
    standing = [unit for unit in ("cm", "mm") if _is_height_of_pelvis(height * _METRES[unit])]
    filmed = [unit for unit in ("cm", "mm") if away * _METRES[unit] <= _FAR / 10] if away > _FAR else []
    if not standing and not filmed:
        return None
    slides = {unit: _slide(in_metres, skeleton, scale) for unit, scale in _METRES.items()}
    if standing and slides[standing[0]] <= max(slides["m"], _SLIDES / 10):
        return standing[0]
    return next((unit for unit in filmed if slides["m"] > _SLIDES and slides[unit] < slides["m"] / 3), None)


def _is_height_of_pelvis(metres: float) -> bool:
    low, high = _PELVIS_HEIGHTS
    return low <= metres <= high


def _slide(in_metres: Motion, skeleton: Skeleton, scale: float) -> float:
    """Metres a second of the slower foot, in the frame between the slowest and the fastest."""
    if len(in_metres) < _FEWEST_FRAMES:
        return 0.0
    placed = skeleton.place(in_metres.poses, in_metres.trans * scale).positions
    ankles = placed[:, [skeleton.index(f"{side}_ankle") for side, _ in SIDES]]
    return float(np.median(np.linalg.norm(np.diff(ankles, axis=0), axis=2).min(axis=1)) * in_metres.fps)
