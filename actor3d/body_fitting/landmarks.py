"""2D landmarks of a person, whoever found them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

LANDMARK_NAMES = (
    "nose",
    "left_eye", "right_eye", "left_ear", "right_ear",
    "left_shoulder", "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist",
    "left_index", "right_index", "left_pinky", "right_pinky",
    "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle", "right_ankle",
    "left_heel", "right_heel", "left_toe", "right_toe",
)  # fmt: skip
"""The landmarks that body fitting knows; every detector's own set is mapped to these.

``index`` and ``pinky`` are the knuckles at the base of these fingers, ``toe`` the tip of the big toe. Left and right
are the person's own.
"""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Landmarks:
    """The landmarks of one person in every frame of one camera's video."""

    points: Float[np.ndarray, "F L 2"]
    """Pixels of the video as filmed (lens distortion included); pixel centres at +0.5. Anything where not seen."""
    confidence: Float[np.ndarray, "F L"]
    """From 0, not seen, to 1. L as in :data:`LANDMARK_NAMES`."""

    def __len__(self) -> int:
        return len(self.points)

    def select(self, frames: Sequence[int]) -> "Landmarks":
        """The landmarks in some frames."""
        index = list(frames)
        return Landmarks(points=self.points[index], confidence=self.confidence[index])
