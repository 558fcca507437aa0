"""The motions that ship: performed by anybody, with feet that stand and knees that bend forwards."""

import numpy as np
import pytest
from synthetic import tiny_body

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.foot_contact import contacts
from actor3d.motion.library import LIBRARY, LIBRARY_FPS, library_motion
from actor3d.motion.skeleton import Placed, Skeleton
from actor3d.motion.world import lowest


@pytest.fixture(scope="module", params=["free", "tiny"])
def skeleton(request) -> Skeleton:
    return Skeleton.of(free_body() if request.param == "free" else tiny_body())


def _placed(name: str, skeleton: Skeleton) -> Placed:
    motion = library_motion(name, skeleton)
    return skeleton.place(motion.poses, motion.trans)


@pytest.mark.parametrize("name", LIBRARY)
def test_feet_stand_on_the_floor_without_sliding(skeleton, name):
    placed = _placed(name, skeleton)
    low = lowest(placed, skeleton)
    assert low.min() > -0.03
    assert np.percentile(low, 20) < 0.02
    for side in ("left", "right"):
        toe = placed.positions[:, skeleton.index(f"{side}_foot")]
        standing = contacts(placed, skeleton, side, LIBRARY_FPS).toe
        assert standing.mean() > 0.1
        # From the second frame of a contact to the last but one: at its ends, the foot sets off.
        steps = np.linalg.norm(np.diff(toe, axis=0), axis=1)[1:-1]
        inside = standing[:-3] & standing[1:-2] & standing[2:-1] & standing[3:]
        assert steps[inside].max() < 0.01


@pytest.mark.parametrize("name", LIBRARY)
def test_knees_bend_forwards_and_nothing_jerks(skeleton, name):
    placed = _placed(name, skeleton)
    for side in ("left", "right"):
        hip, knee, ankle = (
            placed.positions[:, skeleton.index(f"{side}_{part}")] for part in ("hip", "knee", "ankle")
        )
        line = (ankle - hip) / np.linalg.norm(ankle - hip, axis=1, keepdims=True)
        bend = (knee - hip) - line * ((knee - hip) * line).sum(1, keepdims=True)
        front = placed.world_from_rest[skeleton.index(f"{side}_hip")].apply([0, 0, 1])
        assert ((bend * front).sum(1) > -0.02).all()
    speed = np.linalg.norm(np.diff(placed.positions, axis=0), axis=2) * LIBRARY_FPS
    assert speed.max() < 10


def test_a_jump_leaves_the_floor_and_a_turn_ends_facing_back(skeleton):
    jump = _placed("jump", skeleton)
    assert lowest(jump, skeleton).max() > 0.15
    turn = _placed("turn", skeleton)
    front = turn.world_from_rest[0].apply([0.0, 0.0, 1.0])
    assert front[0, 2] > 0.95 and front[-1, 2] < -0.95


def test_both_feet_of_a_run_are_off_the_floor_at_times(skeleton):
    low = lowest(_placed("run", skeleton), skeleton)
    assert 0.05 < (low > 0.01).mean() < 0.6


def test_bodies_with_fingers_perform_too():
    base = Skeleton.of(free_body())
    names = (*base.names[:22], *(f"finger{index}" for index in range(30)))
    parents = (*base.parents[:22], *(20 if index < 15 else 21 for index in range(30)))
    joints = np.concatenate([base.joints[:22], np.repeat(base.joints[22:24], 15, axis=0)])
    fingers = Skeleton(names=names, parents=parents, joints=joints, sole=base.sole)
    motion = library_motion("walk", fingers)
    assert motion.poses.shape[1] == 52
    assert (motion.poses[:, 22:] == 0).all()
    assert np.allclose(motion.poses[:, :22], library_motion("walk", base).poses[:, :22])


def test_an_unknown_name_lists_the_known_ones(skeleton):
    with pytest.raises(UserError, match="walk, run, jump, dance, wave, squat, turn"):
        library_motion("fly", skeleton)
