"""Which way a motion faces: an avatar knows the colours of the ways that the person faced in the capture."""

import logging
import math
from dataclasses import replace

import numpy as np
from jaxtyping import Float
from numpy import ndarray
from scipy.spatial.transform import Rotation

from actor3d.errors import UserError
from actor3d.motion.motion import Motion
from actor3d.motion.world import turned
from actor3d.runs.subject import Subject

CAPTURE, AS_IS = "capture", "as-is"
_MOST_DEGREES = 3600.0
_CLEAR = 0.3
"""Length of a mean of unit vectors below which they have no common direction."""
_TOLD_DEGREES = 45.0

logger = logging.getLogger(__name__)


def check_heading(heading: str, *, clip: bool) -> None:
    """Refuse what is no heading.

    Raises:
        UserError: saying what would be one.
    """
    if heading in (CAPTURE, AS_IS):
        return
    try:
        degrees = float(heading)
    except ValueError:
        degrees = math.nan
    if not abs(degrees) <= _MOST_DEGREES:
        raise UserError(f"--heading {heading}: expected {CAPTURE}, {AS_IS}, or degrees to the person's left")
    if clip:
        raise UserError("--heading turns a --motion; a --clip faces as it was filmed: leave it out")


def headed(motion: Motion, subject: Subject, heading: str) -> Motion:
    """A motion in the capture's world, turned on the spot where it begins.

    Args:
        motion: Any.
        subject: Whose world it is in.
        heading: `capture`, `as-is`, or degrees to the person's left; see :func:`check_heading`.
    """
    if heading == AS_IS:
        return motion
    angle = _towards_capture(motion, subject) if heading == CAPTURE else math.radians(float(heading))
    up = subject.up.double().numpy()
    whole = turned(motion, Rotation.from_rotvec(angle * up), subject.skeleton)
    return replace(whole, trans=whole.trans + motion.trans[0] - whole.trans[0])


def _towards_capture(motion: Motion, subject: Subject) -> float:
    """Radians about the world's upward direction, counter-clockwise from above."""
    up = subject.up.double().numpy()
    filmed = subject.captured(subject.trained).poses[:, 0].double().numpy()
    wanted, clear = _mean_heading(filmed, up)
    if not clear:
        return 0.0
    found, clear = _mean_heading(motion.poses[:, 0], up)
    if not clear:
        found, _ = _mean_heading(motion.poses[:1, 0], up)
    angle = math.atan2(float(np.cross(found, wanted) @ up), float(found @ wanted))
    if abs(math.degrees(angle)) > _TOLD_DEGREES:
        logger.info(
            "%s is turned by %.0f degrees, to face as the person did in the capture (--heading %s leaves it)",
            motion.name, math.degrees(angle), AS_IS,
        )  # fmt: skip
    return angle


def _mean_heading(
    rotations: Float[ndarray, "T 3"], up: Float[ndarray, " 3"]
) -> tuple[Float[ndarray, " 3"], bool]:
    """The level part of the mean direction to the front, and whether most share it."""
    front = Rotation.from_rotvec(rotations).apply([0.0, 0.0, 1.0])
    mean = (front - np.outer(front @ up, up)).mean(0)
    return mean, bool(np.linalg.norm(mean) > _CLEAR)
