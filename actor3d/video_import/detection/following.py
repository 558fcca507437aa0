"""Following one person through a video: where to look next, and what two looks agree on."""

import math
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import cv2
import numpy as np
from jaxtyping import Bool, Float, UInt8

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.video_import.detection.networks import Sight
from actor3d.video_import.detection.regions import Region

_SEEN = 0.5
"""Score from which a region shows a person."""
_AGREEMENT = 0.04
"""Share of the square's side by which the two looks may differ before a landmark counts for little."""
_CONTRADICTION = 0.06
"""Mean share of the side from which the two looks are at odds, as when one takes left for right."""
_PERSON = 0.5
"""Probability from which a pixel is the person's."""


@runtime_checkable
class Looking(Protocol):
    """What finds people, and looks at one."""

    def find_people(self, image: UInt8[np.ndarray, "H W 3"]) -> list[Region]:
        """Squares about the people, the surest first."""
        ...

    def look(self, image: UInt8[np.ndarray, "H W 3"], region: Region, mirrored: bool = False) -> Sight:
        """The person in a region."""
        ...


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Sighting:
    """The person in one picture."""

    points: Float[np.ndarray, "25 2"]
    """Pixels, centres at +0.5."""
    confidence: Float[np.ndarray, " 25"]
    """All 0 where nobody was found."""
    mask: Bool[np.ndarray, "H W"]


class Follower:
    """Sees the same person in one picture after the other: at first the one that fills most of the picture."""

    def __init__(self, networks: Looking, region: Region | None = None) -> None:
        """Begin, or go on where an earlier one stopped, which looked at ``region`` next."""
        self._networks = networks
        self.region = region
        """Where to look in the next picture; none: the person has to be found."""

    def see(self, image: UInt8[np.ndarray, "H W 3"]) -> Sighting:
        """Find the person in an RGB picture, the next one of the video."""
        first = self._first_look(image)
        if first is None:
            self.region = None
            return _nobody(image)
        # The square that a look gives holds the person better than the one that was looked at.
        sight = self._networks.look(image, first.following)
        mirrored = self._networks.look(image, first.following, mirrored=True)
        if min(sight.score, mirrored.score) < _SEEN:
            self.region = None
            return _nobody(image)
        self.region = sight.following
        points, confidence = _agreed_points(sight, mirrored, image.shape[:2])
        mask = _person_mask(sight, mirrored, points[confidence > _SEEN], image.shape[:2])
        return Sighting(points=points, confidence=confidence, mask=mask)

    def _first_look(self, image: UInt8[np.ndarray, "H W 3"]) -> Sight | None:
        """A look at where the person should be, or else at the largest person there is."""
        if self.region is not None:
            sight = self._networks.look(image, self.region)
            if sight.score >= _SEEN and _is_sane(sight.following, image.shape[:2]):
                return sight
        for region in sorted(self._networks.find_people(image), key=lambda region: -region.side):
            sight = self._networks.look(image, region)
            if sight.score >= _SEEN and _is_sane(sight.following, image.shape[:2]):
                return sight
        return None


def _is_sane(region: Region, image_size: tuple[int, ...]) -> bool:
    """Whether a square lies about the picture, and is neither tiny nor huge."""
    height, width = image_size[:2]
    numbers = (region.x, region.y, region.side, region.angle)
    if not all(map(math.isfinite, numbers)) or not 16 < region.side < 4 * max(height, width):
        return False
    return 0 <= region.x <= width and 0 <= region.y <= height


def _nobody(image: UInt8[np.ndarray, "H W 3"]) -> Sighting:
    count = len(LANDMARK_NAMES)
    return Sighting(
        points=np.zeros((count, 2)), confidence=np.zeros(count), mask=np.zeros(image.shape[:2], dtype=bool)
    )


def _agreed_points(
    sight: Sight, mirrored: Sight, image_size: tuple[int, ...]
) -> tuple[Float[np.ndarray, "25 2"], Float[np.ndarray, " 25"]]:
    """Landmarks between two looks, and how far to trust them: less where these differ, not at all outside."""
    apart = np.linalg.norm(sight.points - mirrored.points, axis=1) / sight.region.side
    at_odds = apart.mean() > _CONTRADICTION
    points = sight.points if at_odds else (sight.points + mirrored.points) / 2
    confidence = np.minimum(sight.visibility, mirrored.visibility) * np.exp(-((apart / _AGREEMENT) ** 2))
    height, width = image_size[:2]
    inside = ((points >= 0) & (points <= (width, height))).all(1)
    return points, confidence * min(sight.score, mirrored.score, 1.0) * inside


def _person_mask(
    sight: Sight, mirrored: Sight, landmarks: Float[np.ndarray, "n 2"], image_size: tuple[int, ...]
) -> Bool[np.ndarray, "H W"]:
    """Where two looks see the person, without what hangs together with neither the largest part nor a landmark."""
    height, width = image_size[:2]
    mask = np.zeros((height, width), dtype=bool)
    window = sight.region.window((height, width))
    if window.is_empty:
        return mask
    likely = ((sight.person + mirrored.person) / 2).astype(np.float32)
    found = (sight.region.paste(likely, window) >= _PERSON).astype(np.uint8)
    count, labels, figures, _ = cv2.connectedComponentsWithStats(found)
    if count < 2:
        return mask
    kept = {1 + int(figures[1:, cv2.CC_STAT_AREA].argmax())}
    for x, y in np.floor(landmarks).astype(int) - (window.left, window.top):
        if 0 <= y < labels.shape[0] and 0 <= x < labels.shape[1]:
            kept.add(int(labels[y, x]))
    mask[window.slices] = np.isin(labels, sorted(kept - {0}))
    return mask
