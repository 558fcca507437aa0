from dataclasses import replace

import pytest

from actor3d.captures.capture import open_capture
from actor3d.training.random_draws import held_out, validation_split


@pytest.fixture(scope="module")
def capture(capture_folder):
    return open_capture(capture_folder)


def without(capture, **lists):
    return replace(capture, description=replace(capture.description, **lists))


def test_validation_sees_what_training_never_does(capture):
    split = validation_split(capture)
    assert (split.frames, split.cameras) == ((6, 7), (2, 5))
    assert held_out(capture, 1, 1) == ([6], [2])


def test_validation_takes_what_is_held_out(capture):
    only_poses = validation_split(without(capture, test_cameras=()))
    assert (only_poses.frames, only_poses.cameras) == ((6, 7), tuple(range(6)))
    only_views = validation_split(without(capture, test_clips=()))
    assert (only_views.frames, only_views.cameras) == (tuple(range(8)), (2, 5))
    with pytest.raises(ValueError, match="nothing in its novel_pose split"):
        validation_split(without(capture, test_cameras=(), test_clips=()))
