"""Poses far outside of training, and what is measured in them."""

import numpy as np
import pytest
import torch

from actor3d.body_fitting.limits import JointLimits
from benchmarks.extreme_poses import KINDS, extreme_poses
from benchmarks.extremes import Faults, Posed, farthest_end, frayed, image_faults, table
from rectifier3d.splats.gaussians import Gaussians


def test_the_same_seed_draws_the_same_poses_within_what_joints_can_do(run):
    poses, again = (extreme_poses(run.subject, 2 * len(KINDS), seed=3) for _ in range(2))
    assert poses.kinds == (*KINDS, *KINDS)
    np.testing.assert_array_equal(poses.motion.poses, again.motion.poses)
    assert not np.array_equal(poses.motion.poses, extreme_poses(run.subject, 2 * len(KINDS)).motion.poses)
    names = run.subject.body.joint_names
    limits = JointLimits.of(names[:22])
    turns = torch.from_numpy(poses.motion.poses[:, :22])
    assert float(limits.beyond(turns).abs().max()) < 1e-9
    assert float(turns[:, 1:].abs().max()) > 1.5


def test_both_arms_are_raised(run):
    poses = extreme_poses(run.subject, len(KINDS))
    raised = poses.motion.poses[poses.kinds.index("arms up")]
    left, right = (run.subject.body.joint_names.index(f"{side}_shoulder") for side in ("left", "right"))
    assert raised[left, 2] > 1 and raised[right, 2] < -1


def test_what_is_open_inside_and_covered_far_outside_is_found():
    body = np.zeros((60, 60), bool)
    body[20:40, 20:40] = True
    alpha = body.astype(np.float32)
    alpha[28:31, 28:31] = 0.2
    alpha[20, 20:40] = 0
    alpha[15, 30] = 0.5
    alpha[5, 30] = 0.5
    holes, floaters = image_faults(alpha, body, room=8.0)
    assert holes.sum() == 9 and holes[28:31, 28:31].all(), "the outline itself is not asked for"
    assert floaters.sum() == 1 and floaters[5, 30], "near the body hair and clothes may be"


def test_a_clean_edge_is_not_frayed():
    rows = np.linspace(-3, 3, 60, dtype=np.float32)[:, None].repeat(60, 1)
    sharp, soft = (1 / (1 + np.exp(-rows * slope)) for slope in (10, 2))
    assert frayed(sharp) < 2.5 < 5 < frayed(soft)


def test_the_farthest_end_of_what_can_be_seen():
    half = 0.5**0.5
    gaussians = Gaussians(
        means=torch.zeros(2, 3),
        quats=torch.tensor([[half, 0, 0, half], [1.0, 0, 0, 0]]),
        scales=torch.tensor([[0.2, 0.01, 0.01], [5.0, 5.0, 5.0]]),
        opacities=torch.tensor([0.9, 0.01]),
        colors=torch.zeros(2, 3),
    )
    assert farthest_end(gaussians, torch.tensor([[0.0, 0.4, 0], [0, -0.1, 0]])) == pytest.approx(0.3)


def test_the_table_has_a_line_for_each_kind_that_was_measured():
    def posed(kind: str, value: float) -> Posed:
        faults = Faults(
            holes=value, floaters=0.0, fray=1.0, unseen=0.0, spike=value, stretched=0.0, stretch=1.0
        )
        return Posed(kind=kind, faults=faults, pictures=torch.zeros(1, 3, 2, 2))

    lines = table([posed("arms up", 1.0), posed("arms up", 3.0), posed("crouch", 5.0)]).splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["arms", "crouch", "all"]
    assert lines[1].split()[2:] == ["2", "2.00", "0.00", "1.00", "0.00", "3.00", "0.00", "1.00"]
