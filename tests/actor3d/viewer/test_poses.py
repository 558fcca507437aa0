"""Poses survive the wire; what is not a pose is refused."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from actor3d.motion.motion import Pose
from actor3d.viewer.poses import pose_bytes, pose_from_bytes


def _pose(joints: int) -> Pose:
    rng = np.random.default_rng(joints)
    turns = Rotation.random(joints, random_state=joints).as_rotvec()
    return Pose(joints=turns, trans=rng.normal(size=3).astype(np.float32).astype(np.float64))


@pytest.mark.parametrize(("joints", "size"), [(24, 204), (52, 428), (55, 452)])
def test_a_pose_takes_less_than_500_bytes_and_comes_back(joints, size):
    pose = _pose(joints)
    message = pose_bytes(pose)
    assert len(message) == size
    found = pose_from_bytes(message, joints)
    away = Rotation.from_rotvec(found.joints) * Rotation.from_rotvec(pose.joints).inv()
    assert np.degrees(away.magnitude().max()) < 0.01
    assert (found.trans == pose.trans).all()


@pytest.mark.parametrize(
    "message",
    [b"", b"\0" * 203, b"\0" * 204, pose_bytes(_pose(24))[:-4] + np.float32("nan").tobytes(), b"\xff" * 204],
)
def test_what_is_no_pose_is_refused(message):
    with pytest.raises(ValueError, match="a pose"):
        pose_from_bytes(message, 24)


def test_a_pose_that_is_not_finite_is_not_sent():
    with pytest.raises(ValueError, match="finite"):
        pose_bytes(Pose(joints=np.full((24, 3), np.inf), trans=np.zeros(3)))
