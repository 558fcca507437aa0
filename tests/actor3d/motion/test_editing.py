"""What is done to motions, in ways that can be undone or seen."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from actor3d.errors import UserError
from actor3d.motion.editing import edited, joined, looped, mirrored, root_locked, trimmed
from actor3d.motion.library import library_motion
from actor3d.motion.motion import Motion
from actor3d.motion.options import Edits, ReadOptions
from actor3d.motion.reading import read_motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import grounded, in_world, turned, upright_axis, y_up_from
from actor3d.motion.writing import write_motion

AXES = ("x", "y", "z", "-x", "-y", "-z")


@pytest.fixture(scope="module")
def body():
    return free_body()


@pytest.fixture(scope="module")
def skeleton(body) -> Skeleton:
    return Skeleton.of(body)


@pytest.fixture(scope="module")
def walk(skeleton) -> Motion:
    return library_motion("walk", skeleton)


def _positions(motion: Motion, skeleton: Skeleton) -> np.ndarray:
    return skeleton.place(motion.poses, motion.trans).positions


def _heading(motion: Motion, frame: int) -> np.ndarray:
    return Rotation.from_rotvec(motion.poses[frame, 0]).apply([0, 0, 1])


def test_trimming_keeps_the_frames_between(walk):
    part = trimmed(walk, 1.0, 2.0)
    assert len(part) == 30
    assert np.array_equal(part.poses, walk.poses[30:60])
    assert len(trimmed(walk, 0.5, -0.5)) == len(walk) - 30


@pytest.mark.parametrize(
    ("start", "end"),
    [(-1.0, 2.0), (2.0, 1.0), (1.0, 1.0), (99.0, None), (float("nan"), 2.0), (0.0, float("nan"))],
)
def test_nothing_to_keep_is_refused(walk, start, end):
    with pytest.raises(UserError, match="walk: "):
        trimmed(walk, start, end)


def test_a_mirror_image_is_one_and_twice_mirrored_is_the_same(walk, skeleton):
    mirror = _positions(mirrored(walk, skeleton), skeleton)
    partners = [
        skeleton.index(name.replace("left", "RIGHT").replace("right", "left").replace("RIGHT", "right"))
        for name in skeleton.names
    ]
    expected = _positions(walk, skeleton)[:, partners] * [-1, 1, 1]
    np.testing.assert_allclose(mirror, expected, atol=5e-3)
    again = mirrored(mirrored(walk, skeleton), skeleton)
    np.testing.assert_allclose(again.poses, walk.poses, atol=1e-12)
    np.testing.assert_allclose(again.trans, walk.trans, atol=1e-12)


def test_a_locked_root_stays_over_its_point(walk):
    locked = root_locked(walk)
    assert (locked.trans[:, [0, 2]] == locked.trans[:1, [0, 2]]).all()
    assert np.array_equal(locked.trans[:, 1], walk.trans[:, 1])


def test_a_loop_goes_on_from_where_it_was_without_a_jump(walk, skeleton):
    loop = looped(walk, 3, skeleton, blend=0.2)
    assert len(loop) == 3 * len(walk) - 2 * 6
    assert loop.trans[-1, 2] > 2.5 * walk.trans[-1, 2]
    joints = _positions(loop, skeleton)
    usual = np.abs(np.diff(_positions(walk, skeleton), axis=0)).max()
    assert np.abs(np.diff(joints, axis=0)).max() < 1.5 * usual


def test_what_follows_a_turn_goes_where_the_turn_ended(walk, skeleton):
    turn = library_motion("turn", skeleton)
    both = joined(turn, walk, skeleton, blend=0.3)
    assert len(both) == len(turn) + len(walk) - 9
    assert both.trans[-1, 2] < -3
    assert _heading(both, -1)[2] < -0.9


def test_without_a_blend_the_second_motion_follows_the_first(walk, skeleton):
    both = joined(walk, walk, skeleton, blend=0.0)
    assert len(both) == 2 * len(walk)
    assert np.linalg.norm((both.trans[len(walk)] - both.trans[len(walk) - 1])[[0, 2]]) < 1e-5


@pytest.mark.parametrize("blend", [-0.1, 5.0, float("nan")])
def test_a_blend_that_does_not_fit_is_refused(walk, skeleton, blend):
    with pytest.raises(UserError, match="blend"):
        joined(walk, walk, skeleton, blend=blend)


@pytest.mark.parametrize("times", [0, -1, 2000])
def test_too_many_loops_are_refused(walk, skeleton, times):
    with pytest.raises(UserError, match="repeated"):
        looped(walk, times, skeleton)


def test_edits_come_in_their_order(walk, skeleton):
    motion = edited(walk, Edits(start=1.0, loop=2, blend=0.1, root_lock=True, fps=60.0), skeleton)
    assert motion.fps == 60
    assert abs(motion.seconds - 2 * (walk.seconds - 1) + 0.1) < 0.05
    assert (motion.trans[:, [0, 2]] == motion.trans[:1, [0, 2]]).all()


@pytest.mark.parametrize("up", AXES)
def test_a_world_is_left_and_found_again(walk, skeleton, up):
    there = in_world(walk, skeleton, up, floor=0.7)
    assert upright_axis(there) == up
    back = turned(there, y_up_from(up), skeleton)
    moved = _positions(back, skeleton) - _positions(walk, skeleton)
    np.testing.assert_allclose(moved, np.broadcast_to([0, 0.7, 0], moved.shape), atol=1e-5)


@pytest.mark.parametrize("up", AXES)
def test_a_file_in_any_world_is_read_upright(tmp_path, walk, skeleton, body, up):
    write_motion(tmp_path / "walk.npz", in_world(walk, skeleton, up, floor=-2.0), body)
    options = ReadOptions(feet="free")
    read = read_motion(tmp_path / "walk.npz", body, options=options)
    told = read_motion(tmp_path / "walk.npz", body, options=ReadOptions(feet="free", file_up=up))
    np.testing.assert_array_equal(read.poses, told.poses)
    np.testing.assert_allclose(
        _positions(read, skeleton), _positions(grounded(walk, skeleton), skeleton), atol=2e-5
    )


@pytest.mark.parametrize(("unit", "factor"), [("cm", 100.0), ("mm", 1000.0)])
def test_centimetres_and_millimetres_are_noticed(tmp_path, walk, skeleton, body, unit, factor):
    poses, trans = walk.poses.copy(), walk.trans
    np.savez(tmp_path / "walk.npz", poses=poses.reshape(len(poses), -1), trans=trans * factor, fps=30.0)
    for choice in ("auto", unit):
        read = read_motion(tmp_path / "walk.npz", body, options=ReadOptions(feet="free", file_unit=choice))
        np.testing.assert_allclose(read.trans[:, 2], walk.trans[:, 2], atol=1e-4, rtol=0)


def test_what_is_written_is_read_again(tmp_path, walk, body):
    write_motion(tmp_path / "new" / "walk.npz", walk, body)
    read = read_motion(tmp_path / "new" / "walk.npz", body)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["walk.npz"]
    assert read.fps == walk.fps
    # Feet are held and stood on the floor once more, so that legs may turn a little.
    np.testing.assert_allclose(read.trans, walk.trans, atol=0.02, rtol=0)
    np.testing.assert_allclose(read.poses[:, 12:], walk.poses[:, 12:], atol=1e-5, rtol=0)
