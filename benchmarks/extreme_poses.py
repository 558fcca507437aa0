"""Poses far outside of what a capture shows, within what joints can do: drawn by kind, the same for the same seed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from actor3d.body_fitting.limits import JointLimits
from actor3d.motion.motion import Motion
from actor3d.runs.motions import at_home
from actor3d.runs.subject import Subject

_Range = tuple[float, float]
_Ranges = tuple[_Range, _Range, _Range]

_STILL: _Range = (0.0, 0.0)
_TURNED: _Range = (-180.0, 180.0)

_ARMS_UP: Mapping[str, _Ranges] = {
    "collar": (_STILL, (-10.0, 10.0), (10.0, 40.0)),
    "shoulder": ((-30.0, 30.0), (-30.0, 30.0), (60.0, 110.0)),
    "elbow": ((-20.0, 20.0), (-90.0, 0.0), _STILL),
}
_FOLDED: Mapping[str, _Ranges] = {
    "shoulder": ((-20.0, 20.0), (-120.0, -80.0), (-30.0, 20.0)),
    "elbow": (_STILL, (-150.0, -90.0), _STILL),
}
_HANGING: Mapping[str, _Ranges] = {
    "shoulder": ((-20.0, 20.0), (-30.0, 20.0), (-85.0, -50.0)),
    "elbow": (_STILL, (-60.0, 0.0), _STILL),
}
_CROUCH: Mapping[str, _Ranges] = {
    "hip": ((-125.0, -90.0), (-10.0, 30.0), (0.0, 40.0)),
    "knee": ((110.0, 150.0), _STILL, _STILL),
    "ankle": ((-35.0, 0.0), _STILL, _STILL),
    **dict.fromkeys(("spine1", "spine2", "spine3"), ((5.0, 25.0), _STILL, _STILL)),
}
_CROSSED: Mapping[str, _Ranges] = {
    "left_hip": ((-45.0, -15.0), (-20.0, 20.0), (-30.0, -15.0)),
    "right_hip": ((-10.0, 20.0), (-20.0, 20.0), (15.0, 30.0)),
    "knee": ((0.0, 50.0), _STILL, _STILL),
}
_STRADDLE: Mapping[str, _Ranges] = {
    "hip": ((-70.0, 20.0), (-20.0, 40.0), (40.0, 60.0)),
    "knee": ((0.0, 70.0), _STILL, _STILL),
}
_BEND: Mapping[str, _Ranges] = {
    "spine1": ((25.0, 40.0), _STILL, (-15.0, 15.0)),
    "spine2": ((20.0, 35.0), _STILL, (-12.0, 12.0)),
    "spine3": ((10.0, 25.0), _STILL, (-10.0, 10.0)),
    "hip": ((-110.0, -50.0), _STILL, (0.0, 15.0)),
    "neck": ((-20.0, 35.0), _STILL, _STILL),
    "shoulder": ((-20.0, 20.0), (-90.0, -20.0), (-60.0, 0.0)),
}
_TWIST: Mapping[str, _Ranges] = {
    **dict.fromkeys(("spine1", "spine2", "spine3"), ((-10.0, 10.0), (-20.0, 20.0), (-10.0, 10.0))),
    **dict.fromkeys(("neck", "head"), ((-15.0, 15.0), (-45.0, 45.0), (-15.0, 15.0))),
    "pelvis": (_STILL, _TURNED, _STILL),
}

KINDS: Mapping[str, Sequence[Sequence[Mapping[str, _Ranges]]]] = {
    "arms up": [[_ARMS_UP]],
    "arms folded": [[_FOLDED]],
    "crouch": [[_CROUCH], [_HANGING, _FOLDED]],
    "crossed legs": [[_CROSSED], [_HANGING]],
    "straddle": [[_STRADDLE], [_HANGING, _ARMS_UP]],
    "deep bend": [[_BEND]],
    "full turn": [[_TWIST], [_HANGING, _ARMS_UP]],
    "combination": [[_TWIST, _BEND], [_CROUCH, _CROSSED, _STRADDLE], [_ARMS_UP, _FOLDED]],
}
"""What is done at once, each of it one of some; of two that move a joint, the later does."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ExtremePoses:
    """T poses, and of which kind each is."""

    kinds: tuple[str, ...]
    motion: Motion
    """In the capture's world, where the person was; a frame a pose."""


def extreme_poses(subject: Subject, count: int, seed: int = 0) -> ExtremePoses:
    """Draw poses, of each kind in turn; joints that the tables of their limits do not know stay at rest."""
    generator = np.random.default_rng(seed)
    kinds = tuple(kind for _, kind in zip(range(count), _in_turn(), strict=False))
    names = subject.body.joint_names
    poses = np.stack([_drawn(KINDS[kind], names, generator) for kind in kinds])
    motion = Motion(name="extremes", fps=1.0, poses=within_limits(poses, names), trans=np.zeros((count, 3)))
    return ExtremePoses(kinds=kinds, motion=at_home(motion, subject))


def within_limits(poses: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """Poses [T J 3], radians, with every joint but the pelvis back in its range where that is known."""
    known = [joint for joint, name in enumerate(names) if _has_limits(name)]
    limits = JointLimits.of([names[joint] for joint in known])
    inside = poses.copy()
    inside[:, known] = poses[:, known].clip(limits.low.numpy(), limits.high.numpy())
    return inside


def _has_limits(name: str) -> bool:
    try:
        JointLimits.of([name])
    except ValueError:
        return False
    return True


def _in_turn() -> Iterator[str]:
    while True:
        yield from KINDS


def _drawn(
    groups: Sequence[Sequence[Mapping[str, _Ranges]]], names: Sequence[str], generator: np.random.Generator
) -> np.ndarray:
    """One pose [J 3], radians."""
    pose = np.zeros((len(names), 3))
    for group in groups:
        ranges = group[int(generator.integers(len(group)))]
        for joint, name in enumerate(names):
            side, _, kind = name.rpartition("_")
            found = ranges.get(name, ranges.get(kind))
            if found is None:
                continue
            low, high = np.deg2rad(found).T
            angles = generator.uniform(low, high)
            # Mirroring the body turns rotations about y and z round.
            mirrored = side == "right" and name not in ranges
            pose[joint] = angles * ([1, -1, -1] if mirrored else 1)
    return pose
