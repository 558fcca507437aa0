"""The parts of a fit one by one, from lenses to outlines."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from fit_scenes import calibration_of, film, with_landmarks
from synthetic import tiny_body, tiny_params

from actor3d.bodies.files import free_body
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.body_fitting.body_landmarks import body_landmarks
from actor3d.body_fitting.descent import Scaling, minimise
from actor3d.body_fitting.energy import Energy
from actor3d.body_fitting.initial import fill_gaps, guess_poses, guess_shape
from actor3d.body_fitting.kinematics import MainSkeleton, matrices_to_axis_angle
from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.body_fitting.lens import distort_points, undistort_points
from actor3d.body_fitting.limits import JointLimits
from actor3d.body_fitting.measures import body_points, mask_overlap
from actor3d.body_fitting.pose_track import PoseTrack
from actor3d.body_fitting.sides import MIRRORED
from actor3d.body_fitting.silhouettes import Mismatch, Silhouettes, Skin
from actor3d.body_fitting.triangulation import triangulate
from actor3d.body_fitting.views import LandmarkViews
from actor3d.body_fitting.windows import project, window_round
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, axis_angle_to_matrices

NAMED = {name: index for index, name in enumerate(LANDMARK_NAMES)}


def test_pixels_come_back_through_a_lens():
    calibration = calibration_of(2, distortion=0.1)
    filmed = np.random.default_rng(0).uniform(0, 240, (50, 2))
    straight = undistort_points(filmed, calibration, 1)
    assert np.abs(straight - filmed).max() > 1
    assert distort_points(straight, calibration, 1) == pytest.approx(filmed, abs=1e-6)


def test_places_that_no_lens_maps_anything_to_are_unknown():
    calibration = calibration_of(2, distortion=0.1)
    assert np.isnan(undistort_points(np.array([[np.nan, 3.0], [1e9, 0.0]]), calibration, 0)).all()


def test_exact_landmarks_meet_in_space():
    scene = film(distortion=0.05)
    found, _views = triangulate(LandmarkViews.of(scene.problem.landmarks, scene.problem.calibration))
    assert found.points == pytest.approx(body_points(scene.body, scene.params), abs=1e-6)
    assert (found.confidence > 0.99).all()
    assert not found.swapped.any()


@pytest.mark.parametrize("cameras", [3, 5, 10])
def test_one_camera_with_exchanged_legs_is_found(cameras):
    scene = film(cameras)
    points, legs = scene.problem.landmarks[1].points.copy(), slice(NAMED["left_hip"], None)
    points[2:4, legs] = points[2:4][:, MIRRORED][:, legs]
    problem = with_landmarks(scene.problem, 1, points)
    found, _views = triangulate(LandmarkViews.of(problem.landmarks, problem.calibration))
    expected = np.zeros_like(found.swapped)
    expected[1, 2:4, legs] = True
    assert (found.swapped == expected).all()
    assert found.points == pytest.approx(body_points(scene.body, scene.params), abs=1e-6)


def test_a_point_that_one_camera_sees_stays_unknown():
    scene = film(3)
    for camera in (1, 2):
        seen = scene.problem.landmarks[camera]
        confidence = seen.confidence.copy()
        confidence[1, NAMED["nose"]] = 0
        scene = replace(scene, problem=with_landmarks(scene.problem, camera, seen.points, confidence))
    found, _views = triangulate(LandmarkViews.of(scene.problem.landmarks, scene.problem.calibration))
    assert np.isnan(found.points[1, NAMED["nose"]]).all()
    assert np.isfinite(found.points).all(-1).sum() == found.points[..., 0].size - 1


@pytest.mark.parametrize(
    "body", [tiny_body(), *map(free_body, ("neutral", "male", "female"))], ids=lambda b: b.gender
)
def test_landmarks_lie_where_they_are_named_after(body):
    at = dict(zip(LANDMARK_NAMES, body_landmarks(body).template.numpy(), strict=True))
    for name in LANDMARK_NAMES:
        if name.startswith("left_"):
            right = at[name.replace("left", "right")]
            assert at[name][0] > right[0]
            assert at[name] * (-1, 1, 1) == pytest.approx(right, abs=0.02)
    for side in ("left", "right"):
        assert at[f"{side}_toe"][2] > at[f"{side}_ankle"][2] + 0.05
        assert at[f"{side}_heel"][2] < at[f"{side}_toe"][2] - 0.1
        assert at[f"{side}_heel"][1] < at[f"{side}_ankle"][1]
        assert at[f"{side}_eye"][2] > at[f"{side}_ear"][2]
        assert at[f"{side}_index"][2] > at[f"{side}_pinky"][2]
    assert at["nose"][2] >= max(at["left_eye"][2], at["left_ear"][2])


def test_landmarks_follow_the_shape():
    body = free_body("female")
    marks, joints = body_landmarks(body), MainSkeleton.of(body)
    betas = torch.linspace(-1, 1, body.num_betas, dtype=torch.float64)
    knee = SMPL_JOINT_NAMES.index("left_knee")
    assert torch.allclose(marks.rest(betas)[NAMED["left_knee"]], joints.rest(betas)[knee], atol=1e-5)
    heel = NAMED["left_heel"]
    moved = body.rest(betas[None].float())[0][0].double()
    nearest = (moved - marks.rest(betas)[heel]).norm(dim=-1).min()
    assert nearest < 0.01


def test_the_skeleton_moves_as_the_body_does():
    body, params = tiny_body(), tiny_params(4)
    skeleton = MainSkeleton.of(body)
    bones = skeleton.pose(
        axis_angle_to_matrices(params.poses[:, :NUM_MAIN_JOINTS].double()),
        skeleton.rest(params.betas[0].double()),
        params.trans.double(),
    )
    assert torch.allclose(bones.joints.float(), body(params).joints[:, :NUM_MAIN_JOINTS], atol=1e-5)


def test_axis_angles_come_back_from_matrices():
    vectors = 0.5 * torch.randn(20, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(matrices_to_axis_angle(axis_angle_to_matrices(vectors)), vectors, atol=1e-9)


def test_limits_mirror_and_let_people_bend_forward_only():
    limits = JointLimits.of(SMPL_JOINT_NAMES[1:NUM_MAIN_JOINTS])
    names = SMPL_JOINT_NAMES[1:NUM_MAIN_JOINTS]

    def beyond(joint: str, degrees: tuple[float, float, float]) -> float:
        turns = torch.zeros(len(names), 3, dtype=torch.float64)
        turns[names.index(joint)] = torch.deg2rad(torch.tensor(degrees).double())
        return float(limits.beyond(turns).sum())

    assert beyond("left_knee", (90, 0, 0)) == 0 < beyond("left_knee", (-30, 0, 0))
    assert beyond("left_elbow", (0, -120, 0)) == 0 < beyond("left_elbow", (0, 60, 0))
    assert beyond("right_elbow", (0, 120, 0)) == 0 < beyond("right_elbow", (0, -60, 0))
    assert beyond("left_hip", (-90, 0, 0)) == 0 < beyond("left_hip", (90, 0, 0))
    with pytest.raises(ValueError, match="no joint limits are known for 'tail'"):
        JointLimits.of(("tail",))


def test_the_first_guess_is_near_already():
    scene = film()
    marks, skeleton = body_landmarks(scene.body), MainSkeleton.of(scene.body)
    points = torch.from_numpy(body_points(scene.body, scene.params))
    betas = guess_shape(points, marks)
    guess = guess_poses(points, skeleton, marks, betas)
    joints = skeleton.pose(guess.rotations, skeleton.rest(betas), guess.trans).joints
    true = scene.body(scene.params).joints[:, :NUM_MAIN_JOINTS]
    assert (joints - true).norm(dim=-1).mean() < 0.06  # metres


def test_gaps_are_filled_in_time():
    points = np.zeros((5, 2, 3))
    points[:, 0, 0] = np.arange(5)
    points[2] = np.nan
    confidence = np.ones((5, 2))
    confidence[:, 1] = 0
    filled = fill_gaps(points, confidence)
    assert filled[2, 0].tolist() == [2, 0, 0]
    assert torch.isnan(filled[:, 1]).all()


def _start(scene) -> tuple[PoseTrack, Energy]:
    views = LandmarkViews.of(scene.problem.landmarks, scene.problem.calibration)
    skeleton, marks = MainSkeleton.of(scene.body), body_landmarks(scene.body)
    limits = JointLimits.of(scene.body.joint_names[1:NUM_MAIN_JOINTS])
    rotations = axis_angle_to_matrices(scene.params.poses[:, :NUM_MAIN_JOINTS].double())
    track = PoseTrack.start(
        scene.params.betas[0].double(),
        rotations,
        scene.params.trans.double(),
        len(LANDMARK_NAMES),
        len(views),
    )
    return track, Energy.of(views, skeleton, marks, limits, scene.problem.fps)


def test_the_scaling_is_the_curvature_of_places_and_jerks():
    """In the directions of the translations, whose curvature is exact: landmarks and smoothness are quadratic there."""
    scene = film(frames=4)
    track, energy = _start(scene)
    scaling = Scaling.at(track, energy)
    flat = track.flatten()
    shared = len(scaling.lengths)
    rng = np.random.default_rng(0)
    direction = np.zeros((4, track.motion.shape[1]))
    direction[:, -3:] = rng.normal(size=(4, 3))
    whole = np.concatenate([np.zeros(shared), direction.ravel()])

    def value(step: float) -> float:
        moved = track.with_unknowns(flat + step * torch.from_numpy(whole))
        return float(energy(moved, moved.bones(energy.skeleton)))

    step = 1e-4
    curvature = (value(step) - 2 * value(0) + value(-step)) / step**2 / 2
    assert whole @ _times_curvature(scaling, whole) == pytest.approx(curvature, rel=0.02)


def _times_curvature(scaling: Scaling, vector: np.ndarray) -> np.ndarray:
    shared, band = len(scaling.lengths), scaling.factor
    size = band.shape[1]
    factor = np.zeros((size, size))
    for below in range(band.shape[0]):
        index = np.arange(size - below)
        factor[index + below, index] = band[below, : size - below]
    return np.concatenate([np.zeros(shared), factor @ (factor.T @ vector[shared:])])


def test_minimising_pays_less_and_ends():
    scene = film(frames=4, noise=1.0)
    track, energy = _start(scene)

    def paid(at: PoseTrack) -> float:
        return float(energy(at, at.bones(energy.skeleton)))

    steps: list[int] = []
    found = minimise(track, energy, 12, report=steps.append)
    assert paid(found) < 0.8 * paid(track)
    assert steps == list(range(1, len(steps) + 1))
    assert len(steps) <= 12


def _silhouettes(scene) -> tuple[Skin, Silhouettes]:
    skin = Skin.of(scene.body)
    frames = range(len(scene.params))
    calibration = scene.problem.calibration
    vertices = scene.body(scene.params).vertices.detach().numpy()
    windows = [
        [window_round(project(vertices[frame], calibration, camera), camera) for camera in range(4)]
        for frame in frames
    ]
    return skin, Silhouettes.read(scene.problem.masks, windows, frames, calibration)


def test_outlines_tell_how_the_differing_area_changes():
    scene = film(frames=2, masks=True)
    track, energy = _start(scene)
    skin, silhouettes = _silhouettes(scene)
    shifted = track.motion.clone()
    # Off by centimetres, so that the outlines differ by pixels and not by their quantisation.
    shifted[:, -3:] += torch.tensor([0.04, -0.03, 0.05])
    shape = track.betas + 0.5

    def missed(betas: torch.Tensor, motion: torch.Tensor) -> torch.Tensor:
        moved = replace(track, betas=betas, motion=motion)
        bones = moved.bones(energy.skeleton)
        return Mismatch.apply(bones.turns, bones.shifts, betas, skin, silhouettes)

    betas, motion = shape.clone().requires_grad_(), shifted.clone().requires_grad_()
    by_betas, by_motion = torch.autograd.grad(missed(betas, motion), (betas, motion))
    rng = torch.Generator().manual_seed(1)
    step = 0.02
    for _ in range(3):
        along = torch.zeros_like(motion)
        along[:, -3:] = torch.nn.functional.normalize(
            torch.randn(2, 3, generator=rng, dtype=torch.float64), dim=-1
        )
        rise = missed(shape, shifted + step * along) - missed(shape, shifted - step * along)
        assert float((by_motion * along).sum()) == pytest.approx(float(rise) / 2 / step, rel=0.1)  # 0.06
    bent = torch.zeros_like(motion)
    bent[:, 3 * SMPL_JOINT_NAMES.index("left_knee")] = 1
    rise = missed(shape, shifted + 0.05 * bent) - missed(shape, shifted - 0.05 * bent)
    assert float((by_motion * bent).sum()) == pytest.approx(float(rise) / 0.1, rel=0.2)
    taller = torch.zeros_like(betas)
    taller[1] = 1
    rise = missed(shape + taller, shifted) - missed(shape - taller, shifted)
    assert float((by_betas * taller).sum()) == pytest.approx(float(rise) / 2, abs=0.1)


def test_a_body_overlaps_its_own_mask_and_no_other():
    scene = film(frames=1, masks=True, distortion=0.0)
    vertices = scene.body(scene.params).vertices[0].detach()
    mask, calibration = scene.problem.masks[0](0), scene.problem.calibration
    assert mask_overlap(mask, vertices, scene.body, calibration, 0) > 0.93  # .97
    assert mask_overlap(np.zeros_like(mask), vertices, scene.body, calibration, 0) == 0
    # What the mask holds besides, however far from the body, counts.
    wide = mask.copy()
    wide[:, :10] = True
    assert mask_overlap(wide, vertices, scene.body, calibration, 0) < 0.85
    behind = vertices + torch.tensor([100.0, 0, 0])
    assert np.isnan(mask_overlap(mask, behind, scene.body, calibration, 0))
