"""Two-bone inverse kinematics: how hip and knee turn for the ankle to be somewhere."""

from dataclasses import dataclass

import numpy as np
from jaxtyping import Float
from scipy.spatial.transform import Rotation

_SHORTEST = 0.3
"""Share of the upper bone's length to which a limb folds at most."""
_FRONT = np.array([[0.0, 0.0, 1.0]])


@dataclass(frozen=True, eq=False, kw_only=True)
class Limb:
    """A leg's two bones at rest, metres."""

    upper: Float[np.ndarray, " 3"]
    lower: Float[np.ndarray, " 3"]

    @property
    def length(self) -> float:
        """Of both together."""
        return float(np.linalg.norm(self.upper) + np.linalg.norm(self.lower))


def two_bone_ik(
    target: Float[np.ndarray, "T 3"],
    limb: Limb,
    forward: Float[np.ndarray, "T 3"],
    *,
    reach_share: float = 0.999,
) -> tuple[Rotation, Rotation]:
    """World rotations of the upper and the lower bone that bring the limb's end to the target, or towards it.

    Args:
        target: From the limb's root, metres.
        limb: The bones.
        forward: Where the joint between them points, of any length.
        reach_share: Share of the full length that is used at most.
    """
    upper_length, lower_length = np.linalg.norm(limb.upper), np.linalg.norm(limb.lower)
    distance = np.linalg.norm(target, axis=1)
    along = target / distance[:, None]
    distance = np.clip(distance, _SHORTEST * upper_length, reach_share * (upper_length + lower_length))
    forward = forward - along * np.sum(forward * along, axis=1, keepdims=True)
    forward /= np.linalg.norm(forward, axis=1, keepdims=True)
    cosine = (upper_length**2 + distance**2 - lower_length**2) / (2 * upper_length * distance)
    angle = np.arccos(np.clip(cosine, -1, 1))[:, None]
    upper = along * np.cos(angle) + forward * np.sin(angle)
    lower = (along * distance[:, None] - upper * upper_length) / lower_length
    return _turned(limb.upper, upper, forward), _turned(limb.lower, lower, forward)


def _turned(
    rest: Float[np.ndarray, " 3"], bone: Float[np.ndarray, "T 3"], forward: Float[np.ndarray, "T 3"]
) -> Rotation:
    """World rotations that take a bone's rest direction to ``bone`` and keep its front towards ``forward``."""
    return Rotation.from_matrix(_frames(bone, forward) @ np.swapaxes(_frames(rest[None], _FRONT), 1, 2))


def _frames(bone: Float[np.ndarray, "T 3"], forward: Float[np.ndarray, "T 3"]) -> Float[np.ndarray, "T 3 3"]:
    down = bone / np.linalg.norm(bone, axis=1, keepdims=True)
    across = np.cross(forward, down)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    return np.stack([down, across, np.cross(down, across)], axis=2)
