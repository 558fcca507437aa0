"""A skeleton of any make and its motion, and the directions that a person's trunk and legs have in it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.motion.skeleton import leg_length

JointIndex = Mapping[str, int]
"""From our joints' names to the places of a clip's joints in its lists."""


@dataclass(frozen=True, eq=False, kw_only=True)
class SkeletonClip:
    """A skeleton of any make with J joints, ends included, over T frames; in its own unit and axes."""

    names: tuple[str, ...]
    """Ends are called after their parent, with "_end" behind."""
    parents: tuple[int, ...]
    offsets: Float[np.ndarray, "J 3"]
    """From the parent, in the parent's axes."""
    positions: Float[np.ndarray, "T J 3"]
    """In the world."""
    world_from_joint: tuple[Rotation, ...]
    """T rotations for each joint, from its own axes."""
    fps: float

    def __len__(self) -> int:
        return len(self.positions)

    def rest_positions(self) -> Float[np.ndarray, "J 3"]:
        """The joints with all rotations zero, the root at the origin."""
        places = np.zeros_like(self.offsets)
        for joint, parent in enumerate(self.parents):
            if parent >= 0:
                places[joint] = places[parent] + self.offsets[joint]
        return places

    def leg_length(self, at: JointIndex) -> float:
        """From hip over knee to ankle, the mean of both legs in the middle frame; in the clip's unit."""
        places = self.positions[len(self) // 2]
        return leg_length(lambda joint: places[at[joint]])


def between_hips(positions: Float[np.ndarray, "*T J 3"], at: JointIndex) -> Float[np.ndarray, "*T 3"]:
    """The middle of both hips."""
    return (positions[..., at["left_hip"], :] + positions[..., at["right_hip"], :]) / 2


def trunk(positions: Float[np.ndarray, "*T J 3"], at: JointIndex) -> Float[np.ndarray, "*T 3"]:
    """From between the hips to between the shoulders."""
    chest = (positions[..., at["left_shoulder"], :] + positions[..., at["right_shoulder"], :]) / 2
    return chest - between_hips(positions, at)


def across(positions: Float[np.ndarray, "*T J 3"], at: JointIndex, joint: str) -> Float[np.ndarray, "*T 3"]:
    """From the right one of a pair of joints to the left one."""
    return positions[..., at[f"left_{joint}"], :] - positions[..., at[f"right_{joint}"], :]


def leg(positions: Float[np.ndarray, "*T J 3"], at: JointIndex, side: str) -> Float[np.ndarray, "*T 3"]:
    """From a hip to its ankle."""
    return positions[..., at[f"{side}_ankle"], :] - positions[..., at[f"{side}_hip"], :]


def unit(vectors: Float[np.ndarray, "*T 3"]) -> Float[np.ndarray, "*T 3"]:
    """Vectors of length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def shortest(start: Float[np.ndarray, "*T 3"], end: Float[np.ndarray, "*T 3"]) -> Rotation:
    """The smallest turns from unit vectors to others."""
    axis = np.cross(start, end)
    sine = np.linalg.norm(axis, axis=-1, keepdims=True)
    angle = np.arctan2(sine, np.sum(start * end, axis=-1, keepdims=True))
    return Rotation.from_rotvec(axis / np.maximum(sine, 1e-12) * angle)
