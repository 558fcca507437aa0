"""Feet that stand where they stand: contacts found in a motion, and legs bent so that these feet do not slide."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from jaxtyping import Bool, Float
from scipy.ndimage import binary_closing, binary_opening, gaussian_filter1d, maximum_filter1d
from scipy.spatial.transform import Rotation

from actor3d.motion.ik import Limb, two_bone_ik
from actor3d.motion.motion import Motion
from actor3d.motion.skeleton import SIDES, Placed, Skeleton
from actor3d.motion.world import grounded, heel, raised, sole, toe_height

_SLOW = 0.3
"""Metres a second below which a low foot stands."""
_LOW = 0.05
"""Metres above the floor below which a slow foot stands."""
_LEVEL_SHARE = 10.0
"""Percent of a slow foot's frames that may be lower than where it stands."""
_FOOT_HEIGHT = 0.25
"""Metres that a standing foot's joints are above the person's lowest joints at most."""
_FEWEST = 0.05
"""Share of the frames in which some foot must stand for the floor to be where it stands."""
_TREMOR = 0.015
"""Seconds."""
_BLEND = 0.2
"""Seconds over which a correction fades where the foot is in the air."""
_BRIEF = 0.06
"""Seconds; shorter contacts, and gaps between contacts, are noise."""
_DEEPEST = 0.2
"""Metres by which the pelvis is lowered at most for a foot to reach its place."""
_BENT = 0.02
"""Share of the leg's length by which a knee is off the straight line for its direction to be trusted fully."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Contacts:
    """When one foot stands, over T frames."""

    toe: Bool[np.ndarray, " T"]
    heel: Bool[np.ndarray, " T"]

    @property
    def any(self) -> Bool[np.ndarray, " T"]:
        """Where the foot stands on either."""
        return self.toe | self.heel

    def __or__(self, other: "Contacts") -> "Contacts":
        return Contacts(toe=self.toe | other.toe, heel=self.heel | other.heel)


@dataclass(frozen=True, eq=False, kw_only=True)
class RawMotion:
    """A motion with y up as its file has it: its floor and its feet are still to be found."""

    motion: Motion
    standing: Mapping[str, Contacts] | None = None
    """When each side's foot stands, of a person or skeleton of other proportions; None if the file does not tell."""
    keyed: bool = False
    """Whether it was keyed for this very person: its floor is at 0, its feet are where they are meant to be."""


def contacts(placed: Placed, skeleton: Skeleton, side: str, fps: float) -> Contacts:
    """When a foot's toe and heel are low and slow, in a world with y up and its floor at 0."""
    toe = placed.positions[:, skeleton.index(f"{side}_foot")] - [0.0, toe_height(skeleton, side), 0.0]
    return Contacts(toe=_stands(toe, fps), heel=_stands(heel(placed, skeleton, side), fps))


def contacts_of_joints(
    toe: Float[np.ndarray, "T 3"], ankle: Float[np.ndarray, "T 3"], lowest: float, fps: float
) -> Contacts:
    """When a foot of another skeleton stands, whose joints lie at unknown heights above its sole; y up.

    Args:
        toe: Metres.
        ankle: Metres.
        lowest: Where that person's lowest joints are; feet that rest high above them do not stand.
        fps: Frames a second.
    """
    return Contacts(toe=_rests(toe, lowest, fps), heel=_rests(ankle, lowest, fps))


def _rests(joint: Float[np.ndarray, "T 3"], lowest: float, fps: float) -> Bool[np.ndarray, " T"]:
    slow = _speed(joint, fps) < _SLOW
    if not slow.any():
        return slow
    level = np.percentile(joint[slow, 1], _LEVEL_SHARE)
    return _stands(joint - [0.0, level, 0.0], fps) & (level < lowest + _FOOT_HEIGHT)


def _speed(point: Float[np.ndarray, "T 3"], fps: float) -> Float[np.ndarray, " T"]:
    """Metres a second."""
    if len(point) < 2:
        return np.zeros(len(point))
    # What trackers tremble by, at a high rate, is no movement.
    calm = gaussian_filter1d(np.gradient(point, axis=0), _TREMOR * fps, axis=0, mode="nearest")
    return np.linalg.norm(calm, axis=1) * fps


def _stands(point: Float[np.ndarray, "T 3"], fps: float) -> Bool[np.ndarray, " T"]:
    still = (_speed(point, fps) < _SLOW) & (point[:, 1] < _LOW)
    width = np.ones(max(1, round(_BRIEF * fps)), bool)
    padded = np.pad(still, len(width), mode="edge")
    return binary_opening(binary_closing(padded, width), width)[len(width) : -len(width)]


def settled(raw: RawMotion, skeleton: Skeleton, feet: Literal["keep", "free"]) -> Motion:
    """The motion with its floor at y = 0, and with feet that do not slide if they are to be kept where they stand."""
    motion, standing = raw.motion, raw.standing
    on_floor = standing_on_floor(motion, skeleton, standing) if standing else grounded(motion, skeleton)
    return keep_feet(on_floor, skeleton, standing) if feet == "keep" else on_floor


def standing_on_floor(motion: Motion, skeleton: Skeleton, standing: Mapping[str, Contacts]) -> Motion:
    """The same motion, moved up or down so that feet that stand do so on the floor, y = 0.

    Where none ever stands, the lowest part of the person does, as in :func:`grounded`.
    """
    placed = skeleton.place(motion.poses, motion.trans)
    soles = [sole(placed, skeleton, side)[standing[side].any] for side, _ in SIDES]
    if sum(map(len, soles)) < max(1, _FEWEST * len(motion)):
        return grounded(motion, skeleton)
    return raised(motion, -float(np.median(np.concatenate(soles))))


def keep_feet(motion: Motion, skeleton: Skeleton, known: Mapping[str, Contacts] | None = None) -> Motion:
    """The same motion with feet that neither slide while they stand nor sink into the floor.

    Legs follow by two-bone inverse kinematics; where a foot's place is out of reach, the pelvis comes down.

    Args:
        motion: With y up and its floor at 0.
        skeleton: Whose motion it is.
        known: When each side's foot stands, besides when it is seen to.
    """
    placed = skeleton.place(motion.poses, motion.trans)
    standing = {side: contacts(placed, skeleton, side, motion.fps) for side, _ in SIDES}
    if known is not None:
        standing = {side: standing[side] | known[side] for side, _ in SIDES}
    targets = {
        side: placed.positions[:, skeleton.index(f"{side}_ankle")]
        + _corrections(placed, skeleton, side, standing[side], motion.fps)
        for side, _ in SIDES
    }
    drop = _drop(placed, skeleton, targets, standing, motion.fps)
    rotations = list(placed.world_from_rest)
    for side, _ in SIDES:
        _bend_leg(rotations, placed, skeleton, side, targets[side] + drop[:, None] * [0.0, 1.0, 0.0])
    lowered = motion.trans - drop[:, None] * [0.0, 1.0, 0.0]
    return replace(motion, poses=skeleton.poses_of(rotations), trans=lowered)


def _corrections(
    placed: Placed, skeleton: Skeleton, side: str, standing: Contacts, fps: float
) -> Float[np.ndarray, "T 3"]:
    """How far the foot must be moved in each frame, metres."""
    toe = placed.positions[:, skeleton.index(f"{side}_foot")]
    heel_at = heel(placed, skeleton, side)
    ball = toe_height(skeleton, side)
    moves = np.zeros_like(toe)
    spans = _spans(standing.any)
    for span in spans:
        moves[span] = _held(toe[span], heel_at[span], standing.toe[span], ball)
    moves = _faded(moves, spans, max(1, round(_BLEND * fps)))
    sunk = sole(placed, skeleton, side) + moves[:, 1]
    moves[:, 1] += np.clip(-sunk, 0, None) * ~standing.any
    return moves


def _held(
    toe: Float[np.ndarray, "n 3"],
    heel_at: Float[np.ndarray, "n 3"],
    on_toe: Bool[np.ndarray, " n"],
    ball: float,
) -> Float[np.ndarray, "n 3"]:
    """What keeps a foot in one place while it rolls from the heel onto the toes."""
    if not on_toe.any():
        anchor = heel_at.mean(axis=0)
        return np.array([anchor[0], 0.0, anchor[2]]) - heel_at
    anchor = toe[on_toe].mean(axis=0)
    moves = np.array([anchor[0], ball, anchor[2]]) - toe
    frames = np.arange(len(toe))
    flat = frames[on_toe]
    for frame in frames[~on_toe]:
        # On the heel alone, the heel stays where it is once the toes are down.
        nearest = flat[np.abs(flat - frame).argmin()]
        moves[frame] = heel_at[nearest] + moves[nearest] - heel_at[frame]
    return moves


def _spans(standing: Bool[np.ndarray, " T"]) -> list[slice]:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], standing.astype(int), [0]])))
    return [slice(int(start), int(end)) for start, end in edges.reshape(-1, 2)]


def _faded(moves: Float[np.ndarray, "T 3"], spans: list[slice], blend: int) -> Float[np.ndarray, "T 3"]:
    """Corrections of the frames in the air: those of the last and of the next step, faded out and in."""
    faded = moves.copy()
    frames = np.arange(len(moves))
    limits = [*spans, slice(len(moves) + blend, 0)]
    for before, after in zip([slice(0, -blend), *spans], limits, strict=True):
        air = frames[max(before.stop, 0) : after.start]
        reach_of = max(1, min(blend, after.start - before.stop))
        if before.stop > 0:
            faded[air] += (1 - _ease((air - before.stop + 1) / reach_of))[:, None] * moves[before.stop - 1]
        if after.start < len(moves):
            faded[air] += (1 - _ease((after.start - air) / reach_of))[:, None] * moves[after.start]
    return faded


def _ease(share: Float[np.ndarray, " n"]) -> Float[np.ndarray, " n"]:
    share = np.clip(share, 0, 1)
    return share * share * (3 - 2 * share)


def _limb(skeleton: Skeleton, side: str) -> Limb:
    return Limb(
        upper=skeleton.bone(f"{side}_hip", f"{side}_knee"),
        lower=skeleton.bone(f"{side}_knee", f"{side}_ankle"),
    )


def _drop(
    placed: Placed,
    skeleton: Skeleton,
    targets: dict[str, Float[np.ndarray, "T 3"]],
    standing: dict[str, Contacts],
    fps: float,
) -> Float[np.ndarray, " T"]:
    """How far the pelvis must come down for standing feet to reach their places, smoothly; metres."""
    needed = np.zeros(len(placed.positions))
    for side, _ in SIDES:
        across = targets[side] - placed.positions[:, skeleton.index(f"{side}_hip")]
        height = np.sqrt(
            np.clip(
                (0.999 * _limb(skeleton, side).length) ** 2 - across[:, 0] ** 2 - across[:, 2] ** 2, 0, None
            )
        )
        needed = np.maximum(needed, (-across[:, 1] - height) * standing[side].any)
    needed = needed.clip(0, _DEEPEST)
    width = max(1, round(_BLEND * fps / 2))
    return gaussian_filter1d(maximum_filter1d(needed, 2 * width + 1), width / 2)


def _bend_leg(
    rotations: list[Rotation], placed: Placed, skeleton: Skeleton, side: str, target: Float[np.ndarray, "T 3"]
) -> None:
    hip, knee, ankle = (skeleton.index(f"{side}_{name}") for name in ("hip", "knee", "ankle"))
    limb = _limb(skeleton, side)
    rotations[hip], rotations[knee] = two_bone_ik(
        target - placed.positions[:, hip], limb, _knee_direction(placed, hip, knee, ankle, limb.length)
    )


def _knee_direction(
    placed: Placed, hip: int, knee: int, ankle: int, length: float
) -> Float[np.ndarray, "T 3"]:
    """Where a knee points: where it is bent to, or, of a leg that is straight or bent backwards, the thigh's front."""
    line = placed.positions[:, ankle] - placed.positions[:, hip]
    line /= np.linalg.norm(line, axis=1, keepdims=True)
    bend = placed.positions[:, knee] - placed.positions[:, hip]
    bend -= line * np.sum(bend * line, axis=1, keepdims=True)
    off = np.linalg.norm(bend, axis=1, keepdims=True)
    front = placed.world_from_rest[hip].apply([0.0, 0.0, 1.0])
    trust = np.clip(off / (_BENT * length), 0, 1) * (np.sum(bend * front, axis=1, keepdims=True) > 0)
    return trust * bend / np.maximum(off, 1e-9) + (1 - trust) * front
