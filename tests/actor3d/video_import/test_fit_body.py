"""Fits to what exact cameras saw, spoilt in every way that footage is; errors in millimetres."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from fit_scenes import film, misdirected, with_landmarks

from actor3d.body_fitting import FitOptions, FitProblem, fit_body, measure_fit, turn_to_body
from actor3d.body_fitting.measures import body_points, project_as_filmed
from actor3d.body_fitting.sides import MIRRORED

LANDMARKS_ALONE = FitOptions(landmark_steps=50, silhouette_steps=0)


@pytest.fixture(scope="module")
def scene():
    return film(noise=0.5)


def test_exact_landmarks_through_a_lens_give_the_body_back():
    scene = film(distortion=0.05)
    fit = fit_body(scene.problem, LANDMARKS_ALONE)
    assert scene.joint_errors(fit).mean() < 8  # 3
    assert np.nanmean(fit.residuals.errors) < 0.6  # 0.24
    assert fit.faults == ()


def test_noise_and_wild_landmarks_cost_millimetres(scene):
    problem, rng = scene.problem, np.random.default_rng(1)
    for camera, seen in enumerate(problem.landmarks):
        points, wild = seen.points.copy(), rng.random(seen.confidence.shape) < 0.1
        points[wild] += rng.normal(size=(int(wild.sum()), 2)) * 60
        problem = with_landmarks(problem, camera, points)
    fit = fit_body(problem, LANDMARKS_ALONE)
    assert scene.joint_errors(fit).mean() < 10  # 5
    assert fit.faults == ()


def test_a_camera_that_misses_the_person_does_no_harm(scene):
    seen = scene.problem.landmarks[1]
    blind = with_landmarks(
        scene.problem, 1, np.full_like(seen.points, np.nan), np.zeros_like(seen.confidence)
    )
    fit = fit_body(blind, LANDMARKS_ALONE)
    assert scene.joint_errors(fit).mean() < 10  # 5
    assert np.isnan(fit.residuals.errors[1]).all()
    assert fit.faults == ()


def test_a_camera_that_takes_left_for_right_is_put_right(scene):
    points = scene.problem.landmarks[2].points
    swapped = points.copy()
    swapped[1:4] = points[1:4][:, MIRRORED]
    fit = fit_body(with_landmarks(scene.problem, 2, swapped), LANDMARKS_ALONE)
    assert scene.joint_errors(fit).mean() < 8  # 4
    assert np.nanmean(fit.residuals.mended[2]) < 1 < np.nanmean(fit.residuals.errors[2])
    assert fit.faults == ()


def test_a_camera_that_films_somebody_else_is_outvoted_and_named(scene):
    other = replace(scene.params, trans=scene.params.trans + torch.tensor([0.5, 0.3, 0.0]))
    points = project_as_filmed(body_points(scene.body, other), scene.problem.calibration, 2)
    fit = fit_body(with_landmarks(scene.problem, 2, points), LANDMARKS_ALONE)
    assert scene.joint_errors(fit).mean() < 15  # 5
    assert len(fit.faults) == 1
    assert "camera cam3" in fit.faults[0]
    assert "the same person" in fit.faults[0]


def test_a_camera_turned_by_a_degree_is_turned_back():
    scene = film(frames=10, noise=0.5)
    calibration = scene.problem.calibration
    spoilt = misdirected(calibration, 1, 1.0)
    fit = fit_body(replace(scene.problem, calibration=spoilt), LANDMARKS_ALONE)
    assert fit.turned_degrees.argmax() == 1
    assert fit.turned_degrees[1] == pytest.approx(1.0, abs=0.3)
    assert fit.calibration.R[1] @ calibration.R[1].T == pytest.approx(np.eye(3), abs=0.005)
    # The centre, from which rays are cast, has not moved.
    assert -fit.calibration.R[1].T @ fit.calibration.t[1] == pytest.approx(
        -spoilt.R[1].T @ spoilt.t[1], abs=1e-9
    )
    assert fit.faults == ()


def _changed(scene, **cameras) -> FitProblem:
    return replace(scene.problem, calibration=replace(scene.problem.calibration, **cameras))


BROKEN = {
    "transposed rotations": lambda c: {"R": c.R.transpose(0, 2, 1)},
    "two cameras exchanged": lambda c: {"R": c.R[[1, 0, 2, 3]], "t": c.t[[1, 0, 2, 3]]},
    "intrinsics of another resolution": lambda c: {"K": c.K * np.array([[2.0], [2.0], [1.0]])},
    "mirrored cameras": lambda c: {"R": np.diag([-1.0, 1, 1]) @ c.R, "t": c.t @ np.diag([-1.0, 1, 1])},
    "mirrored world": lambda c: {"R": c.R @ np.diag([1.0, -1, 1])},
    "millimetres": lambda c: {"t": c.t * 1000},
    "feet": lambda c: {"t": c.t * 3.28},
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_wrong_calibration_is_called_a_bad_fit(scene, how):
    problem = _changed(scene, **BROKEN[how](scene.problem.calibration))
    fit = fit_body(problem, FitOptions(landmark_steps=20, silhouette_steps=0))
    assert fit.faults


def test_a_camera_that_looks_the_other_way_is_named(scene):
    R, t = scene.problem.calibration.R.copy(), scene.problem.calibration.t.copy()
    turn = np.diag([-1.0, 1.0, -1.0])
    R[2], t[2] = turn @ R[2], turn @ t[2]
    fit = fit_body(_changed(scene, R=R, t=t), LANDMARKS_ALONE)
    assert "the body lies behind camera cam3" in fit.faults[0]


def test_faults_say_what_to_look_at(scene):
    feet = fit_body(_changed(scene, **BROKEN["feet"](scene.problem.calibration)), LANDMARKS_ALONE)
    assert "m tall: check that the calibration is in metres" in feet.faults[0]
    mirrored = scene.problem
    for camera, seen in enumerate(mirrored.landmarks):
        mirrored = with_landmarks(mirrored, camera, seen.points[:, MIRRORED])
    assert "mirrored" in fit_body(mirrored, LANDMARKS_ALONE).faults[-1]


def test_silhouettes_bring_a_body_nearer_whose_landmarks_are_off():
    scene = film(frames=4, masks=True)
    problem = scene.problem
    for camera, seen in enumerate(problem.landmarks):
        problem = with_landmarks(problem, camera, seen.points + np.array([2.0, -1.5]), seen.confidence * 0.2)
    alone = fit_body(problem, LANDMARKS_ALONE)
    both = fit_body(problem, FitOptions(landmark_steps=50, silhouette_steps=30))
    assert np.nanmean(both.residuals.overlaps) > np.nanmean(alone.residuals.overlaps) + 0.02
    assert scene.joint_errors(both).mean() < scene.joint_errors(alone).mean()


def test_masks_of_somebody_else_do_not_pull():
    scene = film(frames=4, masks=True)
    masks = list(scene.problem.masks)
    masks[1] = lambda frame: np.roll(scene.problem.masks[1](frame), 80, axis=1)
    fit = fit_body(replace(scene.problem, masks=masks), FitOptions(landmark_steps=50, silhouette_steps=15))
    assert scene.joint_errors(fit).mean() < 8  # 3
    assert len(fit.faults) == 1
    assert "in camera cam2 body and mask overlap by" in fit.faults[0]


def test_a_camera_held_out_is_measured_without_having_been_seen(scene):
    three, last = scene.take(range(3)), scene.take([3])
    fit = fit_body(three, LANDMARKS_ALONE)
    measures = measure_fit(last, fit.params, fit.offsets)
    assert measures.camera_names == ("cam4",)
    assert np.nanmean(measures.errors) < 2.0  # 1


def _fitted_to_three(scene):
    """A fit to three cameras, and what the fourth saw, whose calibration is a degree off."""
    fit = fit_body(scene.take(range(3)), LANDMARKS_ALONE)
    held_out = scene.take([3])
    return fit, replace(held_out, calibration=misdirected(held_out.calibration, 0, 1.0))


def test_a_camera_held_out_is_turned_to_the_body_that_the_others_fitted(scene):
    fit, held_out = _fitted_to_three(scene)
    turned = turn_to_body(held_out, fit, range(4))
    given, true = held_out.calibration, scene.problem.calibration
    assert turned.calibration.names == ("cam4",)
    assert turned.degrees[0] == pytest.approx(1.0, abs=0.3)
    assert turned.calibration.R[0] @ true.R[3].T == pytest.approx(np.eye(3), abs=0.005)
    centre = -given.R[0].T @ given.t[0]
    assert -turned.calibration.R[0].T @ turned.calibration.t[0] == pytest.approx(centre, abs=1e-9)


def test_a_camera_held_out_is_not_turned_by_frames_to_test_with_or_by_wild_landmarks(scene):
    fit, held_out = _fitted_to_three(scene)
    seen, rng = held_out.landmarks[0], np.random.default_rng(2)
    points = seen.points.copy()
    points[4:] += 25.0
    points[:4][rng.random((4, points.shape[1])) < 0.15] += (70.0, -50.0)
    turned = turn_to_body(with_landmarks(held_out, 0, points), fit, range(4))
    assert turned.calibration.R[0] @ scene.problem.calibration.R[3].T == pytest.approx(np.eye(3), abs=0.005)


def test_a_camera_held_out_that_never_saw_the_person_is_not_turned(scene):
    fit, held_out = _fitted_to_three(scene)
    seen = held_out.landmarks[0]
    blind = with_landmarks(held_out, 0, np.full_like(seen.points, np.nan), np.zeros_like(seen.confidence))
    turned = turn_to_body(blind, fit, range(4))
    assert turned.degrees[0] == 0
    np.testing.assert_allclose(turned.calibration.R, held_out.calibration.R)


def test_progress_is_told_to_the_end():
    told: list[tuple[int, int]] = []
    scene = film(frames=3, masks=True)
    options = FitOptions(landmark_steps=6, silhouette_steps=2)
    fit_body(scene.problem, options, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[0] == (0, 8)
    assert told[-1] == (8, 8)


def test_what_does_not_belong_together_is_refused(scene):
    problem = scene.problem
    short = with_landmarks(problem, 0, problem.landmarks[0].points[:2], problem.landmarks[0].confidence[:2])
    refused = {
        "landmarks of 4 cameras": replace(problem, landmarks=problem.landmarks[:3]),
        "masks of 4 cameras": replace(problem, masks=[lambda frame: np.zeros((2, 2), bool)]),
        "the same frames": short,
        "frames a second": replace(problem, fps=0.0),
        "at least two cameras": scene.take([0]),
        "no two cameras agree": _blind(problem),
    }
    for expected, bad in refused.items():
        with pytest.raises(ValueError, match=expected):
            fit_body(bad, LANDMARKS_ALONE)


def _blind(problem: FitProblem) -> FitProblem:
    for camera, seen in enumerate(problem.landmarks):
        problem = with_landmarks(problem, camera, seen.points, np.zeros_like(seen.confidence))
    return problem
