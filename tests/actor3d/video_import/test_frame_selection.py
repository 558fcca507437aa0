"""The frames that all videos have."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from actor3d.video_import.selection import FrameRange, select_frames


def test_synchronous_videos_keep_all_that_the_shortest_has():
    assert select_frames([5, 4], [0, 0], FrameRange()).tolist() == [[0, 1, 2, 3], [0, 1, 2, 3]]


def test_a_range_counts_frames_of_the_first_video():
    numbers = select_frames([20, 20], [0, 3], FrameRange(start=4, stop=11, stride=3))
    assert numbers.tolist() == [[4, 7, 10], [7, 10, 13]]


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(-20, 20)), min_size=1, max_size=5),
    st.integers(0, 30),
    st.integers(1, 4),
)
def test_each_frame_is_in_its_video_and_none_that_fits_is_left_out(videos, start, every):
    counts = [count for count, _ in videos]
    offsets = [0, *(offset for _, offset in videos[1:])]
    fitting = [
        frame
        for frame in range(start, counts[0], every)
        if all(0 <= frame + offset < count for count, offset in zip(counts, offsets, strict=True))
    ]
    if not fitting:
        with pytest.raises(ValueError, match="no frame is left"):
            select_frames(counts, offsets, FrameRange(start=start, stride=every))
        return
    numbers = select_frames(counts, offsets, FrameRange(start=start, stride=every))
    assert numbers[0].tolist() == fitting
    assert np.array_equal(numbers - numbers[:1], np.broadcast_to(np.array(offsets)[:, None], numbers.shape))


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"start": -1}, "start must not be negative"),
        ({"start": 5, "stop": 5}, "stop must lie behind start"),
        ({"stride": 0}, "stride must be at least 1"),
    ],
)
def test_an_impossible_range_is_refused(wanted, message):
    with pytest.raises(ValueError, match=message):
        FrameRange(**wanted)
