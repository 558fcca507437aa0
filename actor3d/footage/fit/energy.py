"""What a fit pays for: landmarks missed, joints bent too far, unusual poses and shapes, and jerks."""

from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.footage.fit.body_landmarks import BodyLandmarks
from actor3d.footage.fit.kinematics import Bones, Skeleton
from actor3d.footage.fit.limits import JointLimits
from actor3d.footage.fit.pose_track import PoseTrack
from actor3d.footage.fit.views import LandmarkViews

_SPREAD = 0.012
"""Of the person's size in the picture: how far off a landmark usually is."""
_OUTLIER = 4.0
"""Spreads beyond which a landmark counts less and less (Geman-McClure)."""
_NEAREST = 0.05
"""Metres. Points nearer to the camera, or behind it, are projected as if they were there."""
_ACCELERATION = 15.0
"""m/s²: what people's limbs usually do."""
_ANGULAR_ACCELERATION = 60.0
"""rad/s²."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Of the terms against landmarks, whose weight is 1."""

    usual: float = 0.15
    limits: float = 1.0
    shape: float = 1.0
    smooth: float = 0.5


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Energy:
    """The terms of one problem, all but silhouettes."""

    skeleton: Skeleton
    marks: BodyLandmarks
    limits: JointLimits
    """Of all main joints but the pelvis."""
    fps: float
    projections: Float[Tensor, "V 3 4"]
    """World metres to homogeneous pixels."""
    pixels: Float[Tensor, "V F L 2"]
    spreads: Float[Tensor, "V F"]
    """Pixels."""
    confidence: Float[Tensor, "V F L"]
    weights: Weights

    @classmethod
    def of(
        cls, views: LandmarkViews, skeleton: Skeleton, marks: BodyLandmarks, limits: JointLimits, fps: float
    ) -> "Energy":
        """The terms for what cameras saw, left and right in order."""
        return cls(
            skeleton=skeleton,
            marks=marks,
            limits=limits,
            fps=fps,
            projections=torch.from_numpy(views.projections),
            pixels=torch.from_numpy(views.pixels),
            spreads=torch.from_numpy(views.sizes) * _SPREAD,
            confidence=torch.from_numpy(views.confidence),
            weights=Weights(),
        )

    def __call__(self, track: PoseTrack, bones: Bones) -> Float[Tensor, ""]:
        """The sum over all frames; squared spreads of each term."""
        points = track.landmarks(bones, self.marks)
        unusual, broken = self.limits.energy(track.turns)
        weights = self.weights
        return (
            self._missed(points)
            + weights.usual * unusual.sum()
            + weights.limits * broken.sum()
            # One shape for all frames: it must not drown in them.
            + weights.shape * track.betas.square().sum() * max(1.0, len(points) ** 0.5)
            + weights.smooth
            * (self._jerks(points, _ACCELERATION) + self._jerks(track.turns, _ANGULAR_ACCELERATION))
        )

    def _missed(self, points: Float[Tensor, "F L 3"]) -> Float[Tensor, ""]:
        homogeneous = torch.einsum("vxy,fly->vflx", self.projections[..., :3], points)
        homogeneous = homogeneous + self.projections[:, None, None, :, 3]
        projected = homogeneous[..., :2] / homogeneous[..., 2:].clamp(min=_NEAREST)
        squared = (projected - self.pixels).square().sum(-1) / self.spreads[..., None].square()
        return (self.confidence * squared / (1 + squared / _OUTLIER**2)).sum()

    def _jerks(self, values: Float[Tensor, "F n 3"], usual: float) -> Float[Tensor, ""]:
        """Second differences in time against what is usual."""
        accelerations = (values[2:] - 2 * values[1:-1] + values[:-2]) * self.fps**2
        return (accelerations / usual).square().sum()
