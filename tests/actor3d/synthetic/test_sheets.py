import numpy as np
import pytest

from actor3d.synthetic.sheets import Obstacle, Sheet, finer, in_between, skinned, swing

FPS = 10.0


def _bones(count: int) -> np.ndarray:
    return np.tile(np.eye(4), (count, 24, 1, 1))


@pytest.fixture
def curtain() -> Sheet:
    """Flat, 30 cm deep, carried by the pelvis, with a wall of points 20 cm behind it."""
    x, y = np.meshgrid(np.linspace(-0.2, 0.2, 5), np.linspace(0, -0.3, 7))
    rest = np.stack([x, y, np.zeros_like(x)], axis=2)
    weights = np.zeros((7, 5, 24))
    weights[..., 0] = 1
    wall = np.stack([x, y, np.full_like(x, -0.2)], axis=2).reshape(-1, 3)
    obstacle = Obstacle(
        points=wall, normals=np.tile([0.0, 0, 1], (35, 1)), weights=np.tile(np.eye(24)[1], (35, 1))
    )
    return Sheet(
        rest=rest, weights=weights, obstacle=obstacle, pinned=1, stiffness=5.0, drag=3.0, clearance=0.03
    )


def test_what_hangs_straight_stays_where_it_is(curtain: Sheet):
    (hung,) = swing(curtain, _bones(1), FPS)
    np.testing.assert_allclose(hung.particles, curtain.rest, atol=1e-6)
    assert hung.speed.max() < 1e-6


def test_a_sheet_lags_behind_what_carries_it_and_then_swings_past(curtain: Sheet):
    bones = _bones(12)
    bones[:4, 0, 0, 3] = np.linspace(0, 0.5, 4)
    bones[4:, 0, 0, 3] = 0.5
    behind = [
        frame.particles[-1, 2, 0] - bones[i, 0, 0, 3] for i, frame in enumerate(swing(curtain, bones, FPS))
    ]
    assert behind[0] == pytest.approx(0, abs=1e-6)
    assert behind[2] < -0.05 and max(behind) > 0.01 and abs(behind[-1]) < 0.06


def test_a_sheet_neither_stretches_nor_enters_the_body(curtain: Sheet):
    bones = _bones(10)
    bones[:, 1, 2, 3] = np.linspace(0, 0.4, 10)
    for index, frame in enumerate(swing(curtain, bones, FPS)):
        length = np.linalg.norm(np.diff(frame.particles, axis=0), axis=2)
        assert (length < curtain.lengths() + 1e-9).all()
        free = frame.particles[-1, :, 2] - (bones[index, 1, 2, 3] - 0.2)
        assert free.min() > 0.015


def test_the_same_past_gives_the_same_sheet_and_another_past_another(curtain: Sheet):
    there = _bones(6)
    there[1:, 0, 0, 3] = 0.3
    again, held = swing(curtain, there, FPS)[3], swing(curtain, there[3:], FPS)[0]
    np.testing.assert_array_equal(again.particles, swing(curtain, there, FPS)[3].particles)
    assert np.abs(again.particles - held.particles).max() > 0.01


def test_moments_between_frames_pass_through_the_frames():
    bones = _bones(3)
    bones[1, 4, 1, 3] = 0.2
    between = in_between(bones, 4)
    assert len(between) == 9
    np.testing.assert_allclose(between[::4], bones, atol=1e-12)


def test_drawn_points_lie_on_the_particles_and_between_them(curtain: Sheet):
    fine = finer(curtain.rest)
    np.testing.assert_allclose(fine[::3, ::3], curtain.rest, atol=1e-12)
    np.testing.assert_allclose(fine[1, 0], curtain.rest[0, 0] * 2 / 3 + curtain.rest[1, 0] / 3, atol=1e-9)


def test_skinning_blends_the_bones_by_their_weights():
    bones = _bones(1)[0]
    bones[2, 0, 3] = 1.0
    weights = np.zeros((1, 24))
    weights[0, [0, 2]] = 0.75, 0.25
    np.testing.assert_allclose(skinned(np.zeros((1, 3)), weights, bones), [[0.25, 0, 0]])
