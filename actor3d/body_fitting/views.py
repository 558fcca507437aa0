"""Landmarks of several cameras under one pinhole convention, ready for geometry."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import Landmarks
from actor3d.body_fitting.lens import undistort_points
from actor3d.captures.calibration import Calibration

SEEN = 0.3
"""A landmark of less confidence says too little of where or how large a person is."""
_NEAREST = 1e-3
"""Metres. Depths below are taken as this."""
_SMALLEST_PERSON = 16.0
"""Pixels. A person is not taken to be smaller in a picture."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class LandmarkViews:
    """L landmarks in F frames of V cameras, lens distortion undone."""

    pixels: Float[np.ndarray, "V F L 2"]
    """Straight pixels, centres at +0.5; finite everywhere, meaningless where the confidence is zero."""
    confidence: Float[np.ndarray, "V F L"]
    sizes: Float[np.ndarray, "V F"]
    """How large the person is in the picture, pixels: what errors are judged by."""
    K: Float[np.ndarray, "V 3 3"]
    R: Float[np.ndarray, "V 3 3"]
    t: Float[np.ndarray, "V 3"]
    """Metres."""

    @classmethod
    def of(cls, landmarks: Sequence[Landmarks], calibration: Calibration) -> "LandmarkViews":
        """The views of all cameras of a calibration; what is not finite or not in [0, 1] is not seen."""
        pixels = np.stack(
            [undistort_points(seen.points, calibration, view) for view, seen in enumerate(landmarks)]
        )
        confidence = np.stack([seen.confidence for seen in landmarks]).astype(np.float64)
        usable = np.isfinite(pixels).all(-1) & np.isfinite(confidence)
        confidence = np.where(usable, confidence, 0.0).clip(0.0, 1.0)
        pixels = np.where(usable[..., None], pixels, 0.0)
        return cls(
            pixels=pixels,
            confidence=confidence,
            sizes=_person_sizes(pixels, confidence),
            K=calibration.K,
            R=calibration.R,
            t=calibration.t,
        )

    def __len__(self) -> int:
        return len(self.pixels)

    def select(self, cameras: Sequence[int], frames: slice = slice(None)) -> "LandmarkViews":
        """Some cameras, in that order, in a range of frames."""
        index = list(cameras)
        return LandmarkViews(
            pixels=self.pixels[index, frames],
            confidence=self.confidence[index, frames],
            sizes=self.sizes[index, frames],
            K=self.K[index],
            R=self.R[index],
            t=self.t[index],
        )

    def through(self, calibration: Calibration) -> "LandmarkViews":
        """The same pixels seen through cameras that stand and look elsewhere."""
        return replace(self, R=calibration.R, t=calibration.t)

    @property
    def projections(self) -> Float[np.ndarray, "V 3 4"]:
        """World metres to homogeneous pixels."""
        return self.K @ np.concatenate([self.R, self.t[..., None]], -1)

    @property
    def centres(self) -> Float[np.ndarray, "V 3"]:
        """Camera centres, world metres."""
        return -np.einsum("vji,vj->vi", self.R, self.t)

    @property
    def directions(self) -> Float[np.ndarray, "V F L 3"]:
        """Unit vectors in the world along which each landmark was seen."""
        ahead = np.concatenate([self.pixels, np.ones_like(self.pixels[..., :1])], -1)
        rays = np.einsum("vxy,vfly->vflx", np.linalg.inv(self.K @ self.R), ahead)
        return rays / np.linalg.norm(rays, axis=-1, keepdims=True)

    def misses(self, points: Float[np.ndarray, "F L 3"]) -> Float[np.ndarray, "V F L"]:
        """How far from where it was seen each point is projected, as a fraction of the person's size.

        Behind a camera it is infinitely far.
        """
        projected = np.einsum("vxy,fly->vflx", self.projections[..., :3], points)
        projected += self.projections[:, None, None, :, 3]
        depth = projected[..., 2]
        pixels = projected[..., :2] / np.maximum(depth, _NEAREST)[..., None]
        miss = np.linalg.norm(pixels - self.pixels, axis=-1) / self.sizes[..., None]
        return np.where(depth > _NEAREST, miss, np.inf)


def nearest_to_rays(
    centre_a: Float[np.ndarray, " 3"],
    along_a: Float[np.ndarray, "*batch 3"],
    centre_b: Float[np.ndarray, " 3"],
    along_b: Float[np.ndarray, "*batch 3"],
) -> Float[np.ndarray, "*batch 3"]:
    """The point half way between two rays where they pass each other nearest; directions are unit vectors."""
    between = centre_b - centre_a
    cosine = (along_a * along_b).sum(-1)
    square = np.maximum(1 - cosine**2, 1e-9)
    reach_a, reach_b = along_a @ between, along_b @ between
    on_a = centre_a + ((reach_a - cosine * reach_b) / square)[..., None] * along_a
    on_b = centre_b + ((cosine * reach_a - reach_b) / square)[..., None] * along_b
    return (on_a + on_b) / 2


def _person_sizes(
    pixels: Float[np.ndarray, "V F L 2"], confidence: Float[np.ndarray, "V F L"]
) -> Float[np.ndarray, "V F"]:
    """The larger side of the box round the landmarks; near the camera's median, which bounds what faults do."""
    seen = (confidence >= SEEN)[..., None]
    high = np.where(seen, pixels, -np.inf).max(2)
    low = np.where(seen, pixels, np.inf).min(2)
    enough = seen[..., 0].sum(-1) >= 4
    extent = np.where(enough, (high - low).max(-1), np.nan)
    usual = np.array([np.nanmedian(row) if np.isfinite(row).any() else np.nan for row in extent])
    usual = np.where(np.isfinite(usual), usual, np.nanmax(usual, initial=_SMALLEST_PERSON))
    usual = np.maximum(usual, _SMALLEST_PERSON)[:, None]
    return np.where(enough, extent, usual).clip(0.6 * usual, 1.5 * usual)
