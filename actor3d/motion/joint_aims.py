"""What tells how a joint of a body is turned, by places alone: where its bones point, and which way it bends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.motion.skeleton import Skeleton
from actor3d.motion.skeleton_clip import shortest, unit

Places = Mapping[str, Float[np.ndarray, "T 3"]]
"""Of points of a person over T frames, in one unit, y up: joints by our names, and points of face, hands and feet."""

_PARENT = 0.02
"""Weight of turning as the parent does, for what nothing else tells."""
_TWIST = 0.5
"""Weight of the hand's width for the forearm."""
_KNEE_AXIS = (1.0, 0.0, 0.0)
_ELBOW_AXES = {"left": (0.0, -1.0, 0.0), "right": (0.0, 1.0, 0.0)}
"""About which they bend at rest."""
_SHOULDERS, _HIPS = ("left_shoulder", "right_shoulder"), ("left_hip", "right_hip")
_FACE = ("nose", "left_eye", "right_eye", "left_ear", "right_ear")
_FRONT, _FACE_FRONT = (0.0, 0.0, 1.0), (0.0, 0.1, 1.0)
"""The face's, from between the ears to between eyes and nose, as the rest pose of MHR has it."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Aim:
    """A direction at rest, and where it points in each of T frames; its length is its weight."""

    rest: Float[np.ndarray, " 3"]
    world: Float[np.ndarray, "T 3"]
    exact: bool = False
    """Whether it must point there exactly."""


def turned_to(aims: Sequence[Aim], parent: Rotation) -> Rotation:
    """The rotations that bring directions nearest to where they point, all together; the rest as the parent's.

    Args:
        aims: Of one joint.
        parent: The parent's T rotations from rest to world.
    """
    turns = parent.as_matrix()
    spread = _PARENT * turns
    for aim in aims:
        spread = spread + aim.world[:, :, None] * unit(aim.rest)[None, None]
    left, _, right = np.linalg.svd(spread)
    left[:, :, 2] *= np.linalg.det(left @ right)[:, None]
    turn = Rotation.from_matrix(left @ right)
    for aim in aims:
        if aim.exact:
            turn = shortest(unit(turn.apply(aim.rest)), unit(aim.world)) * turn
    return turn


def aims_of(joint: str, places: Places, skeleton: Skeleton) -> list[Aim]:
    """What is known of one joint's rotation; none for a joint that nothing tells of."""
    if joint == "pelvis":
        return _pelvis(places, skeleton)
    if joint == "spine3":
        return _chest(places, skeleton)
    if joint == "head":
        return _head(places)
    side, _, part = joint.partition("_")
    if part == "wrist":
        return _hand(side, places, skeleton)
    bones = [_bone(joint, child, places, skeleton) for child in _children(joint, places, skeleton)]
    if part == "ankle":
        return bones or _foot(side, places, skeleton)
    if part == "elbow":
        return bones + _palm(side, places, _TWIST)
    return bones + _hinge(side, part, places)


def middle(places: Places, pair: tuple[str, str]) -> Float[np.ndarray, "T 3"]:
    """Halfway between two points."""
    return (places[pair[0]] + places[pair[1]]) / 2


def _children(joint: str, places: Places, skeleton: Skeleton) -> list[str]:
    index = skeleton.index(joint)
    children = [
        name for name, parent in zip(skeleton.names, skeleton.parents, strict=True) if parent == index
    ]
    return [child for child in children if joint in places and child in places]


def _bone(start: str, end: str, places: Places, skeleton: Skeleton) -> Aim:
    return Aim(rest=skeleton.bone(start, end), world=unit(places[end] - places[start]), exact=True)


def _pelvis(places: Places, skeleton: Skeleton) -> list[Aim]:
    """The line of the hips, and the lowest that is known of the spine above their middle."""
    end = next(name for name in ("spine1", "spine2", "neck") if name in places)
    return [_across(_HIPS, places, skeleton), _above(_HIPS, end, places, skeleton)]


def _chest(places: Places, skeleton: Skeleton) -> list[Aim]:
    collars = ("left_collar", "right_collar")
    if {"spine3", "neck", *collars} <= set(places):
        return [_across(collars, places, skeleton)] + [
            Aim(rest=skeleton.bone("spine3", end), world=unit(places[end] - places["spine3"]))
            for end in ("neck", *collars)
        ]
    start = next((name for name in ("spine2", "spine1") if name in places), None)
    if start is None:
        return [_across(_SHOULDERS, places, skeleton), _above(_HIPS, "neck", places, skeleton)]
    along = Aim(rest=skeleton.bone(start, "neck"), world=unit(places["neck"] - places[start]))
    return [_across(_SHOULDERS, places, skeleton), along]


def _across(pair: tuple[str, str], places: Places, skeleton: Skeleton) -> Aim:
    left, right = pair
    return Aim(rest=skeleton.bone(right, left), world=unit(places[left] - places[right]))


def _above(pair: tuple[str, str], end: str, places: Places, skeleton: Skeleton) -> Aim:
    rest = (skeleton.bone(pair[0], end) + skeleton.bone(pair[1], end)) / 2
    return Aim(rest=rest, world=unit(places[end] - middle(places, pair)))


def _head(places: Places) -> list[Aim]:
    """Ear to ear, and from between the ears to between eyes and nose."""
    if not set(_FACE) <= set(places):
        return []
    ears, eyes = middle(places, ("left_ear", "right_ear")), middle(places, ("left_eye", "right_eye"))
    return [
        Aim(rest=np.array([1.0, 0.0, 0.0]), world=unit(places["left_ear"] - places["right_ear"])),
        Aim(rest=np.array(_FACE_FRONT), world=unit((eyes + places["nose"]) / 2 - ears)),
    ]


def _hand(side: str, places: Places, skeleton: Skeleton) -> list[Aim]:
    wrist = f"{side}_wrist"
    end = next((name for name in (f"{side}_middle1", f"{side}_hand") if name in places), None)
    if end is None or wrist not in places:
        return []
    if end in skeleton.names:
        return [_bone(wrist, end, places, skeleton), *_palm(side, places, 1.0)]
    forearm = skeleton.bone(f"{side}_elbow", wrist)
    return [Aim(rest=forearm, world=unit(places[end] - places[wrist]), exact=True), *_palm(side, places, 1.0)]


def _palm(side: str, places: Places, weight: float) -> list[Aim]:
    """From the little to the index finger's knuckle: to the front where palms face down."""
    little, index = f"{side}_pinky1", f"{side}_index1"
    if not {little, index} <= set(places):
        return []
    return [Aim(rest=np.array(_FRONT), world=weight * unit(places[index] - places[little]))]


def _foot(side: str, places: Places, skeleton: Skeleton) -> list[Aim]:
    """From heel to toes, level at rest."""
    heel, toes = f"{side}_heel", f"{side}_toes"
    if not {heel, toes} <= set(places):
        return []
    rest = skeleton.bone(f"{side}_ankle", f"{side}_foot") * [1.0, 0.0, 1.0]
    return [Aim(rest=rest, world=unit(places[toes] - places[heel]), exact=True)]


def _hinge(side: str, part: str, places: Places) -> list[Aim]:
    """The axis about which the limb's middle joint bends; it weighs as much as it is bent."""
    if part not in ("hip", "shoulder"):
        return []
    ends = ("knee", "ankle") if part == "hip" else ("elbow", "wrist")
    root, hinge, tip = (places[f"{side}_{end}"] for end in (part, *ends))
    rest = np.array(_KNEE_AXIS if part == "hip" else _ELBOW_AXES[side])
    return [Aim(rest=rest, world=np.cross(unit(hinge - root), unit(tip - hinge)))]
