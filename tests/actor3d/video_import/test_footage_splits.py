"""Clips, anchors and held-out parts of captures made from video."""

import math

import numpy as np
import pytest

from actor3d.captures.calibration import Calibration
from actor3d.video_import.splitting import choose_anchors, split_frames


def ring(degrees):
    """Cameras at these bearings, three metres from the origin, that look at it."""
    R = []
    for angle in np.radians(degrees):
        forward = -np.array([math.cos(angle), math.sin(angle), 0])
        down = np.array([0, 0, -1.0])
        R.append(np.stack([np.cross(down, forward), down, forward]))
    count = len(degrees)
    return Calibration(
        names=tuple(map(str, degrees)),
        K=np.tile(np.eye(3), (count, 1, 1)),
        D=np.zeros((count, 8)),
        R=np.stack(R),
        t=np.tile([0, 0, 3.0], (count, 1)),
        image_sizes=((10, 10),) * count,
    )


def test_the_last_fifth_is_held_out_unless_told_otherwise():
    assert [(clip.name, clip.start, clip.end) for clip in split_frames(100, None)] == [
        ("train", 0, 80),
        ("test", 80, 100),
    ]
    assert [(clip.name, clip.end) for clip in split_frames(30, 0)] == [("train", 30)]
    assert split_frames(30, 7)[1].start == 23


def test_something_must_be_left_to_train_on():
    with pytest.raises(ValueError, match="30 of 30 frames cannot be held out"):
        split_frames(30, 30)


def test_anchors_stand_all_round_the_person():
    cameras = ring([0, 20, 40, 90, 100, 180, 200, 270, 300])
    chosen = choose_anchors(cameras, range(9), np.zeros(3))
    assert [cameras.names[index] for index in chosen] == ["0", "90", "180", "270"]


def test_few_cameras_are_all_anchors_and_held_out_ones_none():
    assert choose_anchors(ring([0, 120, 240, 60]), [0, 1, 2], np.zeros(3)) == (0, 1, 2)
