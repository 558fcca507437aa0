"""Motions that ship with the project, all keyframed for it: performed anew for every person."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.motion import clips_dance, clips_everyday, clips_moving
from actor3d.motion.editing import joined
from actor3d.motion.foot_contact import keep_feet
from actor3d.motion.motion import Motion
from actor3d.motion.procedural import Animation, perform
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.steps import Times

LIBRARY_FPS = 30.0
_BLEND = 0.25
"""Seconds in which one part passes over into the next."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClipPart:
    """One stretch of a motion."""

    perform: Callable[[Times], Animation]
    seconds: float
    """On the animation's own clock."""
    pace: float = 1.0
    """How fast that clock goes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LibraryMotion:
    """A motion of one or more parts."""

    name: str
    says: str
    """What the person does."""
    parts: tuple[ClipPart, ...]


_ALL = (
    LibraryMotion(
        name="walk", says="walks straight ahead", parts=(ClipPart(perform=clips_moving.walk, seconds=4.2),)
    ),
    LibraryMotion(
        name="run", says="runs straight ahead", parts=(ClipPart(perform=clips_moving.run, seconds=2.88),)
    ),
    LibraryMotion(
        name="jump",
        says="crouches, jumps and lands",
        parts=(ClipPart(perform=clips_moving.jump, seconds=2.4),),
    ),
    LibraryMotion(
        name="dance",
        says="steps aside, grooves, spins and lunges",
        parts=(
            ClipPart(perform=clips_dance.sidestep, seconds=1.7),
            ClipPart(perform=clips_dance.groove, seconds=3.2),
            ClipPart(perform=clips_dance.spin, seconds=1.7),
            ClipPart(perform=clips_dance.finale, seconds=1.6),
        ),
    ),
    LibraryMotion(
        name="wave",
        says="waves with the right hand",
        parts=(ClipPart(perform=clips_everyday.wave, seconds=1.6, pace=0.65),),
    ),
    LibraryMotion(
        name="squat",
        says="squats with the arms raised",
        parts=(ClipPart(perform=clips_everyday.squat, seconds=1.4, pace=0.6),),
    ),
    LibraryMotion(
        name="turn", says="turns round on the spot", parts=(ClipPart(perform=clips_moving.turn, seconds=2.8),)
    ),
)
LIBRARY = {motion.name: motion for motion in _ALL}
"""All of them by name."""


def library_motion(name: str, skeleton: Skeleton) -> Motion:
    """A motion of the library, performed by a person: y up, facing +z at first, the floor at 0.

    Raises:
        UserError: if there is none of this name; the message lists those there are.
    """
    if name not in LIBRARY:
        raise UserError(f"no motion is called {name!r}: give a file, or one of {', '.join(LIBRARY)}")
    whole: Motion | None = None
    for part in LIBRARY[name].parts:
        motion = _performed(name, part, skeleton)
        whole = motion if whole is None else joined(whole, motion, skeleton, _BLEND)
    assert whole is not None
    return whole if len(LIBRARY[name].parts) == 1 else keep_feet(whole, skeleton)


def _performed(name: str, part: ClipPart, skeleton: Skeleton) -> Motion:
    count = round(part.seconds / part.pace * LIBRARY_FPS)
    main = len(SMPL_JOINT_NAMES)
    track = perform(
        part.perform(np.arange(count) * part.pace / LIBRARY_FPS), skeleton.joints[:main], skeleton.sole
    )
    # Bodies with fingers have them where SMPL has its hands, which rest here.
    poses = np.zeros((count, len(skeleton), 3))
    shared = min(len(skeleton), main)
    poses[:, :shared] = track.poses[:, :shared]
    return Motion(name=name, fps=LIBRARY_FPS, poses=poses, trans=track.trans)
