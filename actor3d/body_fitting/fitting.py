"""The way from what cameras saw to a body in every frame."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch

from actor3d.body_fitting.body_landmarks import body_landmarks
from actor3d.body_fitting.descent import minimise
from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.fit_quality import Evidence, find_faults
from actor3d.body_fitting.initial import fill_gaps, guess_poses, guess_shape
from actor3d.body_fitting.kinematics import MainSkeleton
from actor3d.body_fitting.limits import JointLimits
from actor3d.body_fitting.measures import measure_fit
from actor3d.body_fitting.pose_track import PoseTrack
from actor3d.body_fitting.problem import BodyFit, FitOptions, FitProblem
from actor3d.body_fitting.refining import refine_by_silhouettes
from actor3d.body_fitting.triangulation import triangulate
from actor3d.body_fitting.turning import turned
from actor3d.body_fitting.views import LandmarkViews
from actor3d.errors import InputError
from rectifier3d.geometry.body import NUM_MAIN_JOINTS

Progress = Callable[[int, int], None]
"""Called with the steps done and of all."""
_ROUNDS = 2
"""After each, the scaling of the unknowns is made anew."""


def fit_body(
    problem: FitProblem, options: FitOptions | None = None, *, progress: Progress | None = None
) -> BodyFit:
    """Find the shape and the poses of a person from landmarks and masks in several calibrated cameras.

    Landmarks are triangulated, a first guess is made from their directions, and shape and poses of the whole clip are
    optimised against landmarks, then against silhouettes too. Cameras that miss the person, film another one or take
    left for right are outvoted.

    A result is returned even where it is bad: its `faults` then say why.

    Raises:
        InputError: if the problem's parts do not belong together, or fewer than two cameras see anything.
    """
    problem.check()
    options = options or FitOptions()
    report = progress or (lambda done, total: None)
    total = options.landmark_steps + (options.silhouette_steps if problem.masks is not None else 0)
    report(0, total)
    views = LandmarkViews.of(problem.landmarks, problem.calibration)
    found, views = triangulate(views)
    if not (found.confidence > 0).any():
        raise InputError(
            "no two cameras agree on where the person is in any frame: check that the calibration belongs to these "
            "videos, and that they are in sync"
        )
    skeleton, marks = MainSkeleton.of(problem.body), body_landmarks(problem.body)
    points = fill_gaps(found.points, found.confidence)
    betas = guess_shape(points, marks)
    guess = guess_poses(points, skeleton, marks, betas)
    track = PoseTrack.start(betas, guess.rotations, guess.trans, len(marks.carriers), len(views))
    limits = JointLimits.of(problem.body.joint_names[1:NUM_MAIN_JOINTS])
    energy = Energy.of(views, skeleton, marks, limits, problem.fps)
    steps = options.landmark_steps // _ROUNDS
    for part in range(_ROUNDS):
        track = minimise(
            track, energy, steps, report=lambda done, before=part * steps: report(before + done, total)
        )
    calibration = turned(problem.calibration, track.tilts)
    degrees = np.rad2deg(track.tilts.norm(dim=-1).numpy())
    problem = replace(problem, calibration=calibration)
    energy = Energy.of(views.through(calibration), skeleton, marks, limits, problem.fps)
    track = track.holding_cameras()
    clothing = torch.zeros_like(problem.body.template)
    if problem.masks is not None and options.silhouette_steps > 0:
        track, clothing = refine_by_silhouettes(
            track, energy, problem, options, lambda done: report(options.landmark_steps + done, total)
        )
    params = track.params(problem.body.num_joints)
    with torch.no_grad():
        rest = problem.body.rest(params.betas[:1])[0][0]
    measures = measure_fit(problem, params, track.offsets, rest + clothing)
    along = rest.double() @ marks.up
    evidence = Evidence(
        measures=measures,
        stature=float(along.max() - along.min()),
        betas=params.betas[0],
        points=found.points,
        exchanged=float(found.swapped.mean()),
    )
    return BodyFit(
        body=problem.body,
        calibration=calibration,
        turned_degrees=degrees,
        offsets=track.offsets.float(),
        params=params,
        rest_vertices=rest + clothing,
        residuals=measures,
        faults=tuple(find_faults(evidence)),
    )
