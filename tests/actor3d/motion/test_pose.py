"""One pose: set by joint names, in degrees, and taken from and made into a motion."""

import math

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion, Pose
from actor3d.motion.skeleton import Skeleton


@pytest.fixture(scope="module")
def skeleton() -> Skeleton:
    return Skeleton.of(free_body())


def _turned(skeleton: Skeleton, **angles: tuple[float, float, float]) -> Pose:
    return Pose.rest(len(skeleton)).turned(angles, skeleton.names)


def _arm(pose: Pose, skeleton: Skeleton) -> np.ndarray:
    """Unit vector from the left shoulder to the left wrist."""
    motion = pose.motion()
    placed = skeleton.place(motion.poses, motion.trans).positions[0]
    arm = placed[skeleton.index("left_wrist")] - placed[skeleton.index("left_shoulder")]
    return arm / np.linalg.norm(arm)


def test_angles_turn_about_the_axes_of_the_rest_pose(skeleton):
    """An arm stretched out to the left goes up about z, to the back about y, and stays about x."""
    assert _arm(Pose.rest(len(skeleton)), skeleton)[0] > 0.95
    assert _arm(_turned(skeleton, left_shoulder=(0, 0, 90)), skeleton)[1] > 0.95
    assert _arm(_turned(skeleton, left_shoulder=(0, 90, 0)), skeleton)[2] < -0.95
    assert _arm(_turned(skeleton, left_shoulder=(90, 0, 0)), skeleton)[0] > 0.95


def test_x_comes_first_and_z_last(skeleton):
    def about(axis: int, degrees: float) -> np.ndarray:
        return Rotation.from_rotvec(np.radians(degrees) * np.eye(3)[axis]).as_matrix()

    pose = _turned(skeleton, neck=(20, -50, 70))
    found = Rotation.from_rotvec(pose.joints[skeleton.index("neck")]).as_matrix()
    np.testing.assert_allclose(found, about(2, 70) @ about(1, -50) @ about(0, 20), atol=1e-12)


def test_named_joints_are_set_and_the_others_stay(skeleton):
    before = library_motion("wave", skeleton)[8]
    kept = before.joints.copy()
    after = before.turned({"head": (0, 30, 0), "left_hip": (0, 0, 0)}, skeleton.names)
    head, hip = skeleton.index("head"), skeleton.index("left_hip")
    np.testing.assert_allclose(after.joints[head], [0, math.radians(30), 0], atol=1e-12)
    assert (after.joints[hip] == 0).all()
    others = [joint for joint in range(len(skeleton)) if joint not in (head, hip)]
    assert np.array_equal(after.joints[others], before.joints[others])
    assert np.array_equal(before.joints, kept), "the pose that it was made from is left as it was"
    assert np.array_equal(after.trans, before.trans)


def test_an_unknown_joint_names_the_nearest(skeleton):
    with pytest.raises(UserError, match="no joint 'left_sholder': did you mean 'left_shoulder'"):
        _turned(skeleton, left_sholder=(0, 0, 70))


@pytest.mark.parametrize("angles", [(), (0, 70), (0, 0, 70, 0), (0, 0, math.nan), (0, math.inf, 0)])
def test_what_is_no_three_angles_is_one_line(skeleton, angles):
    with pytest.raises(UserError, match="neck: expected three angles in degrees") as caught:
        Pose.rest(len(skeleton)).turned({"neck": angles}, skeleton.names)
    assert "\n" not in str(caught.value)


def test_angles_may_be_an_array(skeleton):
    found = Pose.rest(len(skeleton)).turned({"neck": np.array([0.0, 30.0, 0.0])}, skeleton.names)
    assert np.array_equal(found.joints, _turned(skeleton, neck=(0, 30, 0)).joints)


def test_a_frame_of_a_motion_is_a_pose_and_a_pose_is_a_motion(skeleton):
    walk = library_motion("walk", skeleton)
    assert np.array_equal(walk[-1].joints, walk.poses[len(walk) - 1])
    with pytest.raises(IndexError):
        walk[len(walk)]
    still = walk[3].motion("stride", 25.0)
    assert (still.name, still.fps, len(still)) == ("stride", 25.0, 1)
    assert np.array_equal(still[0].trans, walk.trans[3])


def test_poses_become_single_precision_at_the_body_and_come_back(skeleton):
    walk = library_motion("walk", skeleton)
    assert walk.poses.dtype == walk.trans.dtype == np.float64
    params = walk.params(torch.zeros(1, 10))
    assert params.poses.dtype == params.trans.dtype == torch.float32
    assert params.betas.shape == (len(walk), 10)
    again = Motion.of_params("walk", walk.fps, params)
    assert again.poses.dtype == np.float64
    assert torch.equal(again.params(torch.zeros(1, 10)).poses, params.poses)
    np.testing.assert_allclose(again.trans, walk.trans, atol=1e-6)
