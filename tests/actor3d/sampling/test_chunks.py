"""Clips in chunks: where they meet, and how near a chunk comes to the film that was never cut up."""

from dataclasses import replace

import pytest
import torch

from actor3d.sampling.chunks import even_chunks, state_before
from actor3d.sampling.stream import StreamOptions, stream_frames

COUNT, START = 6, 4


@pytest.fixture(scope="module")
def clip(request_of):
    """Requests of a moving body, and how often each frame's was asked for."""
    made = [request_of(frame) for frame in range(COUNT)]
    asked = [0] * COUNT

    def requests(frames: range):
        for frame in frames:
            asked[frame] += 1
            yield made[frame]

    return requests, asked


def _pictures(avatar, requests, options, state=None):
    return [
        streamed.frame.gaussians.colors for streamed in stream_frames(avatar, requests, options, state=state)
    ]


@pytest.mark.parametrize(("count", "chunks"), [(1, 1), (7, 3), (100, 8), (64, 64)])
def test_chunks_are_even_and_hold_every_frame_once(count, chunks):
    found = even_chunks(count, chunks, lambda frame: False)
    assert len(found) == chunks
    assert [frame for chunk in found for frame in chunk] == list(range(count))
    assert max(map(len, found)) - min(map(len, found)) <= 1


def test_a_border_moves_to_the_nearest_cut_but_not_far():
    assert even_chunks(160, 2, lambda frame: frame in (74, 78, 85))[1].start == 78
    assert even_chunks(160, 2, lambda frame: frame in (20, 91))[1].start == 80


@pytest.mark.parametrize("smoothing", [0, 1])
@pytest.mark.parametrize("mode", ["sample", "repose"])
def test_modes_that_forget_go_on_as_if_never_cut_up(opened_run, clip, mode, smoothing):
    avatar, requests = opened_run[0], clip[0]
    options = StreamOptions(mode=mode, smoothing=smoothing)
    whole = _pictures(avatar, requests(range(COUNT)), options)
    state = state_before(avatar, requests, START, 0, options)
    chunk = _pictures(avatar, requests(range(START, COUNT)), options, state)
    assert all(torch.equal(a, b) for a, b in zip(chunk, whole[START:], strict=True))


def test_video_from_the_first_frame_on_is_the_same_film(opened_run, clip):
    avatar, requests = opened_run[0], clip[0]
    whole = _pictures(avatar, requests(range(COUNT)), StreamOptions())
    state = state_before(avatar, requests, START, START, StreamOptions())
    chunk = _pictures(avatar, requests(range(START, COUNT)), StreamOptions(), state)
    assert all(torch.equal(a, b) for a, b in zip(chunk, whole[START:], strict=True))


def test_video_reads_no_more_than_the_overlap(opened_run, clip):
    avatar, (requests, asked) = opened_run[0], clip
    before = list(asked)
    assert state_before(avatar, requests, START, 2, StreamOptions()) is not None
    assert [now > then for now, then in zip(asked, before, strict=True)] == [
        False,
        False,
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("mode", ["video", "repose"])
def test_nothing_is_carried_over_a_cut(opened_run, request_of, mode):
    avatar = opened_run[0]
    made = [request_of(frame) for frame in range(COUNT)]
    made = [replace(one, vertices=one.vertices.flip(-1)) if i >= START else one for i, one in enumerate(made)]

    def requests(frames: range):
        return iter([made[frame] for frame in frames])

    assert state_before(avatar, requests, START, 3, StreamOptions(mode=mode)) is None
    state = state_before(avatar, requests, START + 1, 3, StreamOptions(mode=mode))
    whole = _pictures(avatar, made, StreamOptions(mode=mode))
    chunk = _pictures(avatar, made[START + 1 :], StreamOptions(mode=mode), state)
    assert torch.equal(chunk[0], whole[START + 1])
