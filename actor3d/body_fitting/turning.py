"""Cameras turned about their centres, where a calibration says a little wrong which way they look."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import scipy.optimize
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.body_landmarks import body_landmarks
from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.kinematics import MainSkeleton
from actor3d.body_fitting.limits import JointLimits
from actor3d.body_fitting.measures import body_points
from actor3d.body_fitting.problem import BodyFit, FitProblem
from actor3d.body_fitting.views import LandmarkViews
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, axis_angle_to_matrices

_UNIT = 1e-3
"""Radians: what is minimised over is near 1."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class TurnedCameras:
    """Cameras that were turned, and how far."""

    calibration: Calibration
    degrees: Float[np.ndarray, " V"]


def turned(calibration: Calibration, tilts: Float[Tensor, "V 3"]) -> Calibration:
    """A calibration with its cameras turned about their centres.

    Args:
        calibration: The cameras as they are.
        tilts: Axis-angle in each camera's own axes, radians.
    """
    turns = axis_angle_to_matrices(tilts).numpy()
    return replace(calibration, R=turns @ calibration.R, t=np.einsum("vxy,vy->vx", turns, calibration.t))


def turn_to_body(problem: FitProblem, fit: BodyFit, frames: Sequence[int]) -> TurnedCameras:
    """Turn cameras that a body was not fitted to as those were turned that it was; the body stays as it is.

    Args:
        problem: What these cameras saw.
        fit: Of other cameras, in the same frames.
        frames: In which the landmarks are looked at.
    """
    body = problem.body
    seen = LandmarkViews.of([each.select(frames) for each in problem.landmarks], problem.calibration)
    limits = JointLimits.of(body.joint_names[1:NUM_MAIN_JOINTS])
    energy = Energy.of(seen, MainSkeleton.of(body), body_landmarks(body), limits, problem.fps)
    points = torch.from_numpy(body_points(body, fit.params.select(frames), fit.offsets))

    def evaluate(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        tilts = torch.from_numpy(scaled * _UNIT).unflatten(0, (-1, 3)).requires_grad_()
        value = energy.reprojection(tilts, points)
        (slope,) = torch.autograd.grad(value, tilts)
        return float(value.detach()), slope.flatten().numpy() * _UNIT

    found = scipy.optimize.minimize(evaluate, np.zeros(3 * len(problem.calibration)), jac=True)
    tilts = torch.from_numpy(found.x * _UNIT).unflatten(0, (-1, 3))
    return TurnedCameras(
        calibration=turned(problem.calibration, tilts), degrees=np.rad2deg(tilts.norm(dim=-1).numpy())
    )
