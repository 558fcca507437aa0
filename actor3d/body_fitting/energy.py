"""What a fit pays for: landmarks missed, joints bent too far, unusual poses and shapes, and jerks."""

from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.body_landmarks import BodyLandmarks
from actor3d.body_fitting.kinematics import Bones, MainSkeleton
from actor3d.body_fitting.limits import JointLimits
from actor3d.body_fitting.pose_track import PoseTrack
from actor3d.body_fitting.views import LandmarkViews
from rectifier3d.geometry.body import axis_angle_to_matrices

_SPREAD = 0.012
"""Of the person's size in the picture: how far off a landmark usually is."""
_OUTLIER = 4.0
"""Spreads beyond which a landmark counts less and less (Geman-McClure)."""
_NEAREST = 0.05
"""Metres. Points nearer to the camera, or behind it, are projected as if they were there."""
_OFFSET = 0.02
"""Metres. How far off the body's own landmarks detectors usually see them."""
_TILT = 0.01
"""Radians. How far off a camera's calibrated direction usually is."""
_ROLL = 0.05
"""Turning a camera about its axis moves pictures less than turning it sideways; squared."""
_ACCELERATION = 15.0
"""m/s²: what people's limbs usually do."""
_ANGULAR_ACCELERATION = 60.0
"""rad/s²."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Of the terms against landmarks, whose weight is 1."""

    usual: float = 0.15
    limits: float = 1.0
    shape: float = 0.3
    offsets: float = 0.5
    smooth: float = 0.5


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Energy:
    """The terms of one problem, all but silhouettes."""

    skeleton: MainSkeleton
    marks: BodyLandmarks
    limits: JointLimits
    """Of all main joints but the pelvis."""
    fps: float
    K: Float[Tensor, "V 3 3"]
    R: Float[Tensor, "V 3 3"]
    t: Float[Tensor, "V 3"]
    """Metres."""
    pixels: Float[Tensor, "V F L 2"]
    spreads: Float[Tensor, "V F"]
    """Pixels."""
    confidence: Float[Tensor, "V F L"]
    weights: Weights

    @classmethod
    def of(
        cls,
        views: LandmarkViews,
        skeleton: MainSkeleton,
        marks: BodyLandmarks,
        limits: JointLimits,
        fps: float,
    ) -> "Energy":
        """The terms for what cameras saw, left and right in order."""
        return cls(
            skeleton=skeleton,
            marks=marks,
            limits=limits,
            fps=fps,
            K=torch.from_numpy(views.K),
            R=torch.from_numpy(views.R),
            t=torch.from_numpy(views.t),
            pixels=torch.from_numpy(views.pixels),
            spreads=torch.from_numpy(views.sizes) * _SPREAD,
            confidence=torch.from_numpy(views.confidence),
            weights=Weights(),
        )

    def __call__(self, track: PoseTrack, bones: Bones) -> Float[Tensor, ""]:
        """The sum over all frames; squared spreads of each term."""
        points = track.landmarks(bones, self.marks)
        unusual, broken = self.limits.energy(track.turns)
        frames, weights = len(points), self.weights
        return (
            self.reprojection(track.tilts, points)
            + weights.usual * unusual.sum()
            + weights.limits * broken.sum()
            # What frames share must not drown in them.
            + weights.shape * frames * track.betas.square().sum()
            + weights.offsets * frames * (track.offsets / _OFFSET).square().sum()
            + self._jerks(points, self.jerk_weight)
            + self._jerks(track.turns, self.turn_jerk_weight)
        )

    def reprojection(
        self, tilts: Float[Tensor, "turned 3"], points: Float[Tensor, "F L 3"]
    ) -> Float[Tensor, ""]:
        """What is paid for landmarks (world metres) that cameras saw elsewhere, and for turning the cameras.

        Args:
            tilts: As in :class:`PoseTrack`.
            points: The landmarks in all frames.
        """
        squared = self._missed(tilts, points)
        seen = (self.confidence * squared / (1 + squared / _OUTLIER**2)).sum()
        return seen + len(points) * (tilts / _TILT).square().sum()

    @property
    def jerk_weight(self) -> float:
        """Of second differences of places, metres."""
        return self.weights.smooth**0.5 * self.fps**2 / _ACCELERATION

    @property
    def turn_jerk_weight(self) -> float:
        """Of second differences of angles, radians."""
        return self.weights.smooth**0.5 * self.fps**2 / _ANGULAR_ACCELERATION

    def stiffness(self, track: PoseTrack) -> Float[Tensor, "F turned 3"]:
        """Half the curvature of the priors on angles."""
        at_limit = self.limits.beyond(track.turns.detach()) > 0
        return (
            self.weights.usual / self.limits.spread.square()
            + self.weights.limits * at_limit / self.limits.stop**2
        )

    def shared_stiffness(self, track: PoseTrack) -> Float[Tensor, " s"]:
        """Half the curvature of the priors on what all frames share."""
        frames, weights = len(track.motion), self.weights
        values = (weights.shape * frames, weights.offsets * frames / _OFFSET**2, frames / _TILT**2)
        return torch.cat(
            [part.new_full((part.numel(),), value) for part, value in zip(track.shared, values, strict=True)]
        )

    def tilt_information(self, track: PoseTrack) -> Float[Tensor, "V 3"]:
        """About half the curvature of what landmarks pay by how the cameras are turned."""
        focal = self.K[:, 0, 0, None, None] / self.spreads[..., None]
        across = (self.confidence * focal.square()).sum((1, 2))[: len(track.tilts)]
        return across[:, None] * across.new_tensor([1.0, 1.0, _ROLL])

    def information(self, track: PoseTrack, points: Float[Tensor, "F L 3"]) -> Float[Tensor, "F L 3 3"]:
        """Half the curvature of what landmarks pay by where they are in space (Gauss-Newton's)."""
        squared = self._missed(track.tilts, points)
        weight = self.confidence / (1 + squared / _OUTLIER**2) ** 2 / self.spreads[..., None] ** 2
        local = self._in_cameras(track.tilts, points)
        depth = local[..., 2].clamp(min=_NEAREST)
        focal = self.K[:, None, None, 0, 0] / depth
        ray = local / depth[..., None]
        # Rows of the projection's derivative: f/z (1, 0, -x/z) and f/z (0, 1, -y/z), then into the world.
        eye = torch.eye(3, dtype=local.dtype)
        rows = eye[:2] - ray[..., :2, None] * eye[2]
        rows = torch.einsum("vflax,vxw->vflaw", rows, self.R)
        return torch.einsum("vfl,vflax,vflay->flxy", weight * focal**2, rows, rows)

    def _in_cameras(
        self, tilts: Float[Tensor, "turned 3"], points: Float[Tensor, "F L 3"]
    ) -> Float[Tensor, "V F L 3"]:
        local = torch.einsum("vxy,fly->vflx", self.R, points) + self.t[:, None, None]
        if len(tilts):
            local = torch.einsum("vxy,vfly->vflx", axis_angle_to_matrices(tilts), local)
        return local

    def _missed(
        self, tilts: Float[Tensor, "turned 3"], points: Float[Tensor, "F L 3"]
    ) -> Float[Tensor, "V F L"]:
        """Squared distances from where landmarks were seen, in spreads."""
        local = self._in_cameras(tilts, points)
        rays = local[..., :2] / local[..., 2:].clamp(min=_NEAREST)
        projected = torch.einsum("vxy,vfly->vflx", self.K[:, :2, :2], rays) + self.K[:, None, None, :2, 2]
        return (projected - self.pixels).square().sum(-1) / self.spreads[..., None].square()

    @staticmethod
    def _jerks(values: Float[Tensor, "F n 3"], weight: float) -> Float[Tensor, ""]:
        """Squared second differences in time."""
        return (weight * (values[2:] - 2 * values[1:-1] + values[:-2])).square().sum()
