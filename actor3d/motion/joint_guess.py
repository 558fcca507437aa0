"""Which joint of a foreign skeleton is which of ours, told by words in their names and confirmed by the hierarchy."""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from actor3d.motion.joint_names import JointName, read_name
from actor3d.motion.skeleton import SIDES

_LEG = ("hip", "knee", "ankle")
_ARM = ("shoulder", "elbow", "wrist")
_MOST = 12
"""Joints of one side that are considered for one part of the body, so that nobody waits for a file of a thousand."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Hierarchy:
    """The J joints of a skeleton, parents before their children."""

    names: tuple[str, ...]
    parents: tuple[int, ...]

    def upwards(self, joint: int) -> Iterator[int]:
        """The joint, its parent, and so on to the root."""
        while joint >= 0:
            yield joint
            joint = self.parents[joint]

    def is_above(self, upper: int, lower: int) -> bool:
        """Whether a joint is an ancestor of another."""
        return upper != lower and upper in self.upwards(lower)

    def common(self, first: int, second: int) -> int:
        """The nearest joint to which both belong."""
        above = set(self.upwards(first))
        return next(joint for joint in self.upwards(second) if joint in above)

    def path(self, upper: int, lower: int) -> list[int]:
        """The joints below one down to another."""
        return list(itertools.takewhile(lambda joint: joint != upper, self.upwards(lower)))[::-1]


def guess_joints(hierarchy: Hierarchy) -> dict[str, str]:
    """The names of those of our joints that are known without doubt; none where limbs do not hang together.

    A thigh, its shin and foot lie below one another and below the hips, where both legs meet; arms likewise, and
    where they meet is the chest; the spine is what lies between.
    """
    read = [read_name(name) for name in hierarchy.names]
    found: dict[str, int] = {}
    for side, _ in SIDES:
        for chain in (_LEG, _ARM):
            found |= _limb(hierarchy, read, side, chain)
    if all(f"{side}_{joint}" in found for side, _ in SIDES for joint in ("hip", "shoulder")):
        found |= _trunk(hierarchy, read, found)
    if len(set(found.values())) < len(found):
        return {}
    return {ours: hierarchy.names[joint] for ours, joint in found.items()}


def _limb(hierarchy: Hierarchy, read: Sequence[JointName], side: str, chain: Sequence[str]) -> dict[str, int]:
    """The joints of a limb, the clearest words and the highest joints first; nothing unless all are there."""
    ranked = [dict(itertools.islice(_ranked(read, side, part).items(), _MOST)) for part in chain]
    chains = [
        joints
        for joints in itertools.product(*ranked)
        if all(hierarchy.is_above(upper, lower) for upper, lower in itertools.pairwise(joints))
    ]
    if not chains:
        return {}
    best = min(
        chains, key=lambda joints: (sum(ranks[j] for ranks, j in zip(ranked, joints, strict=True)), joints)
    )
    found = {f"{side}_{part}": joint for part, joint in zip(chain, best, strict=True)}
    toes = _ranked(read, side, "foot")
    collars = _ranked(read, side, "collar")
    if chain == _LEG:
        found |= _first(f"{side}_foot", toes, lambda joint: hierarchy.is_above(best[2], joint))
    else:
        found |= _first(f"{side}_collar", collars, lambda joint: hierarchy.is_above(joint, best[0]))
    return found


def _trunk(hierarchy: Hierarchy, read: Sequence[JointName], found: Mapping[str, int]) -> dict[str, int]:
    groin = hierarchy.common(found["left_hip"], found["right_hip"])
    chest = hierarchy.common(found["left_shoulder"], found["right_shoulder"])
    hips = _ranked(read, None, "pelvis")
    pelvis = next((joint for joint in hierarchy.upwards(groin) if joint in hips), groin)
    spine = hierarchy.path(hierarchy.common(pelvis, chest), chest)
    trunk = {"pelvis": pelvis}
    if len(spine) == 1:
        trunk["spine1"] = spine[0]
    elif len(spine) > 1:
        trunk |= {"spine1": spine[0], "spine3": spine[-1]}
    if len(spine) > 2:
        trunk["spine2"] = spine[(len(spine) - 1) // 2]
    return trunk | _neck_and_head(hierarchy, read, chest)


def _neck_and_head(hierarchy: Hierarchy, read: Sequence[JointName], chest: int) -> dict[str, int]:
    """By their names, or else the one row of joints that goes on from the chest."""
    found: dict[str, int] = {}
    for part in ("neck", "head"):
        found |= _first(part, _ranked(read, None, part), lambda joint: hierarchy.is_above(chest, joint))
    if found:
        return found
    row: list[int] = []
    onward = [chest]
    while len(onward) == 1:
        row += onward
        onward = [
            joint
            for joint, parent in enumerate(hierarchy.parents)
            if parent == row[-1] and read[joint].side is None and not read[joint].helps
        ]
    return {"neck": row[1], "head": row[-1]} if len(row) > 2 else {}


def _ranked(read: Sequence[JointName], side: str | None, part: str) -> dict[int, int]:
    """Joints that may be a part of the body on one side, with how clearly their names say it; the clearest first."""
    ranks = {joint: name.rank(part) for joint, name in enumerate(read) if name.side == side}
    known = [(rank, joint) for joint, rank in ranks.items() if rank is not None]
    return {joint: rank for rank, joint in sorted(known)}


def _first(ours: str, ranked: Mapping[int, int], suits: Callable[[int], bool]) -> dict[str, int]:
    suitable = next(filter(suits, ranked), None)
    return {} if suitable is None else {ours: suitable}
