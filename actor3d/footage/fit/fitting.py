"""The way from what cameras saw to a body in every frame."""

from collections.abc import Callable

import torch
from torch import Tensor

from actor3d.footage.fit.body_landmarks import body_landmarks
from actor3d.footage.fit.energy import Energy
from actor3d.footage.fit.initial import fill_gaps, guess_poses, guess_shape
from actor3d.footage.fit.kinematics import Skeleton
from actor3d.footage.fit.limits import JointLimits
from actor3d.footage.fit.measures import measure_fit
from actor3d.footage.fit.pose_track import PoseTrack
from actor3d.footage.fit.problem import BodyFit, FitOptions, FitProblem
from actor3d.footage.fit.refining import refine_by_silhouettes
from actor3d.footage.fit.triangulation import triangulate_views
from actor3d.footage.fit.verdict import find_faults
from actor3d.footage.fit.views import LandmarkViews
from rectifier3d.geometry.body import NUM_MAIN_JOINTS

Progress = Callable[[int, int], None]
"""Called with the steps done and of all."""
_HISTORY = 20
_CHECKS = 10
"""Into so many parts the first optimisation is cut, to show progress."""


def fit_body(
    problem: FitProblem, options: FitOptions | None = None, *, progress: Progress | None = None
) -> BodyFit:
    """Find the shape and the poses of a person from landmarks and masks in several calibrated cameras.

    Landmarks are triangulated, a first guess is made from their directions, and shape and poses of the whole clip are
    optimised against landmarks, then against silhouettes too. Cameras that miss the person, film another one or take
    left for right are outvoted.

    A result is returned even where it is bad: its `faults` then say why.

    Raises:
        ValueError: if the problem's parts do not belong together, or fewer than two cameras see anything.
    """
    problem.check()
    options = options or FitOptions()
    report = progress or (lambda done, total: None)
    total = options.landmark_steps + (options.silhouette_steps if problem.masks is not None else 0)
    report(0, total)
    views = LandmarkViews.of(problem.landmarks, problem.calibration)
    found, views = triangulate_views(views)
    if not (found.confidence > 0).any():
        raise ValueError(
            "no two cameras agree on where the person is in any frame: check that the calibration belongs to these "
            "videos, and that they are in sync"
        )
    skeleton, marks = Skeleton.of(problem.body), body_landmarks(problem.body)
    points = fill_gaps(found.points, found.confidence)
    betas = guess_shape(points, marks)
    guess = guess_poses(points, skeleton, marks, betas)
    track = PoseTrack.start(betas, guess.rotations, guess.trans)
    limits = JointLimits.of(problem.body.joint_names[1:NUM_MAIN_JOINTS])
    energy = Energy.of(views, skeleton, marks, limits, problem.fps)
    optimise(track, energy, options.landmark_steps, lambda done: report(done, total))
    if problem.masks is not None and options.silhouette_steps > 0:
        refine_by_silhouettes(
            track, energy, problem, options, lambda done: report(options.landmark_steps + done, total)
        )
    params = track.params(problem.body.num_joints)
    with torch.no_grad():
        rest = problem.body.rest(params.betas[:1])[0][0]
    measures = measure_fit(problem, params)
    stature = float((rest.double() @ marks.up).max() - (rest.double() @ marks.up).min())
    known = (found.confidence > 0).mean(1)
    return BodyFit(
        body=problem.body,
        params=params,
        rest_vertices=rest,
        residuals=measures,
        faults=tuple(find_faults(measures, stature, params.betas[0], known)),
    )


def optimise(track: PoseTrack, energy: Energy, steps: int, report: Callable[[int], None]) -> None:
    """Change a track so that it pays least, by L-BFGS over all frames at once."""
    part = max(1, -(-steps // _CHECKS))
    optimizer = torch.optim.LBFGS(
        track.unknowns,
        max_iter=part,
        history_size=_HISTORY,
        line_search_fn="strong_wolfe",
        tolerance_change=1e-9,
    )

    def evaluate() -> Tensor:
        optimizer.zero_grad()
        value = energy(track, track.bones(energy.skeleton))
        value.backward()
        return value

    for done in range(part, steps + part, part):
        optimizer.step(evaluate)
        report(min(done, steps))
