"""Motions at other frame rates."""

import numpy as np
import pytest

from actor3d.errors import UserError
from actor3d.motion.motion import Motion


def _motion(poses: np.ndarray, fps: float, trans: np.ndarray | None = None) -> Motion:
    return Motion(name="m", fps=fps, poses=poses, trans=np.zeros((len(poses), 3)) if trans is None else trans)


def test_resampling_keeps_the_given_frames_and_halves_angles_between_them():
    poses = np.zeros((3, 24, 3))
    poses[1, 5], poses[2, 5] = (0, 0, 0.4), (0, 0, 1.0)
    trans = np.array([[0, 0, 0], [0.1, 0, 0], [0.3, 0, 0.0]])
    motion = _motion(poses, 10.0, trans)
    twice = motion.resampled(20.0)
    assert (len(twice), twice.fps) == (5, 20.0)
    assert np.allclose(twice.poses[::2], motion.poses, atol=1e-6)
    assert np.allclose(twice.poses[:, 5, 2], [0, 0.2, 0.4, 0.7, 1.0], atol=1e-6)
    assert np.allclose(twice.trans[:, 0], [0, 0.05, 0.1, 0.2, 0.3], atol=1e-6)


def test_resampling_takes_the_short_way_round():
    poses = np.zeros((2, 24, 3))
    poses[0, 0], poses[1, 0] = (0, 3.0, 0), (0, -3.0, 0)
    motion = _motion(poses, 1.0)
    between = motion.resampled(2.0).poses[1, 0]
    assert abs(np.linalg.norm(between) - np.pi) < 1e-5


@pytest.mark.parametrize("fps", [0.0, -5.0, float("nan"), 1e9])
def test_senseless_rates_are_refused(fps):
    motion = _motion(np.zeros((2, 24, 3)), 30.0)
    with pytest.raises(UserError, match="frame rate"):
        motion.resampled(fps)
