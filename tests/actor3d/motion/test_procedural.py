import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.motion.procedural import Track, keyed, perform, sway
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.steps import standing
from actor3d.synthetic.clips import MOTIONS, find_motion
from actor3d.synthetic.stage import ring_of_lenses
from rectifier3d.geometry.body import BodyModel, SmplParams

JOINT = {name: index for index, name in enumerate(SMPL_JOINT_NAMES)}
CLIPS = [(motion, plan.name) for motion, plans in MOTIONS.items() for plan in plans]


@pytest.fixture(scope="module")
def body() -> BodyModel:
    return free_body("neutral")


@pytest.fixture(scope="module")
def rest(body: BodyModel) -> tuple[np.ndarray, np.ndarray]:
    vertices, joints = body.rest(torch.zeros(1, body.num_betas))
    return vertices[0].double().numpy(), joints[0].double().numpy()


def _motion(motion: str, clip: str, frames: int, rest: tuple[np.ndarray, np.ndarray]) -> Track:
    plan = next(plan for plan in find_motion(motion) if plan.name == clip)
    vertices, joints = rest
    return perform(plan.at(frames), joints, float(vertices[:, 1].min()))


def _positions(motion: Track, rest: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    skeleton = Skeleton(
        names=SMPL_JOINT_NAMES, parents=SMPL_PARENTS, joints=rest[1], sole=float(rest[0][:, 1].min())
    )
    return skeleton.place(motion.poses, motion.trans).positions


def _vertices(body: BodyModel, motion: Track) -> torch.Tensor:
    params = SmplParams(
        poses=torch.from_numpy(motion.poses).float(),
        betas=torch.zeros(len(motion.poses), body.num_betas),
        trans=torch.from_numpy(motion.trans).float(),
    )
    return body(params).vertices


@pytest.mark.parametrize(("motion", "clip"), CLIPS)
def test_a_clip_keeps_its_feet_on_the_floor_and_its_person_in_every_picture(motion, clip, body, rest):
    vertices = _vertices(body, _motion(motion, clip, 6, rest))
    lowest = vertices[..., 1].amin(1)
    assert lowest.min() > -0.02, "a foot sinks into the floor"
    assert lowest.max() < 0.12, "the person floats"
    height = float(np.ptp(rest[0][:, 1]))
    cameras = ring_of_lenses(12, 512, height, np.random.default_rng(0)).cameras
    for frame in vertices:
        pixels, _ = cameras.project(frame)
        assert pixels.amin() > 2 and pixels.amax() < 510


@pytest.mark.parametrize(("motion", "clip"), CLIPS)
def test_a_clip_moves_smoothly_and_bends_knees_forward_only(motion, clip, rest):
    frames = 60
    moved = _motion(motion, clip, frames, rest)
    seconds = next(plan.seconds for plan in find_motion(motion) if plan.name == clip)
    places = _positions(moved, rest)
    speed = np.linalg.norm(np.diff(places, axis=0), axis=2) * frames / seconds
    assert speed.max() < 9, "a joint moves faster than a punch"
    for side in ("left", "right"):
        knee = moved.poses[:, JOINT[f"{side}_knee"]]
        assert knee[:, 0].min() > -0.1 and knee[:, 0].max() < 2.6


def test_standing_feet_do_not_slide(rest):
    places = _positions(_motion("everyday", "squat", 20, rest), rest)
    for side in ("left", "right"):
        assert np.ptp(places[:, JOINT[f"{side}_ankle"]], axis=0).max() < 2e-3


def test_planted_feet_of_a_walk_do_not_slide(rest):
    places = _positions(_motion("everyday", "walk", 120, rest), rest)
    ankles = places[:, [JOINT["left_foot"], JOINT["right_foot"]]]
    speed = np.linalg.norm(np.diff(ankles, axis=0), axis=2) * 120 / 2.0
    assert np.median(speed.min(axis=1)) < 0.05, "one foot always stands"


def test_joint_positions_agree_with_the_body_model(body, rest):
    motion = _motion("dance", "spin", 4, rest)
    params = SmplParams(
        poses=torch.from_numpy(motion.poses).float(),
        betas=torch.zeros(4, body.num_betas),
        trans=torch.from_numpy(motion.trans).float(),
    )
    np.testing.assert_allclose(_positions(motion, rest), body(params).joints.numpy(), atol=1e-5)


def test_sway_is_small_seeded_and_leaves_the_legs_alone(rest):
    motion = _motion("everyday", "wave", 10, rest)
    swayed = sway(motion, np.random.default_rng(3))
    again = sway(motion, np.random.default_rng(3))
    np.testing.assert_array_equal(swayed.poses, again.poses)
    assert 0.005 < np.abs(swayed.poses - motion.poses).max() < 0.05
    np.testing.assert_array_equal(swayed.poses[:, JOINT["left_knee"]], motion.poses[:, JOINT["left_knee"]])


def test_keyed_curves_pass_their_keys_and_rest_at_the_ends():
    times = np.linspace(-1, 3, 401)
    curve = keyed(times, {0.0: 0.0, 1.0: 2.0, 2.0: -1.0})
    assert curve[times <= 0] == pytest.approx(0)
    assert curve[np.argmin(np.abs(times - 1))] == pytest.approx(2)
    assert curve[times >= 2] == pytest.approx(-1)


def test_a_loop_that_does_not_close_is_refused():
    with pytest.raises(ValueError, match="must end where it starts"):
        keyed(np.arange(3.0), {0.0: 0.0, 1.0: 1.0}, loop=True)


def test_unknown_motion_names_the_known_ones():
    with pytest.raises(ValueError, match="everyday"):
        find_motion("moonwalk")


def test_every_motion_has_three_clips_and_one_for_testing():
    for plans in MOTIONS.values():
        assert len(plans) >= 3 and len({plan.name for plan in plans}) == len(plans)
        assert [plan.test for plan in plans].count(True) == 1


def test_standing_feet_point_outward():
    feet = standing(np.zeros(1))
    toes = Rotation.from_rotvec([0, feet["left"].yaw[0], 0]).apply([0, 0, 1])
    assert toes[0] > 0 and feet["left"].position[0, 0] > 0
