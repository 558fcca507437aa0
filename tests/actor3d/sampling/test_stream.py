"""Streams of frames, on a real tiny avatar: what they carry, where they start anew, how they are resumed."""

from dataclasses import replace

import pytest
import torch
from seen import seen

from actor3d.errors import UserError
from actor3d.sampling.sampler import sample_frame
from actor3d.sampling.stream import StreamOptions, stream_frames
from actor3d.sampling.stream_files import load_stream_state, save_stream_state
from rectifier3d.splats.folds import Folds
from rectifier3d.splats.lamps import Lamps


def _pictures(networks, requests, options=None, state=None):
    return [seen(s.frame, requests[0]) for s in stream_frames(networks, requests, options, state=state)]


def test_a_video_frame_spends_fewer_denoiser_calls(opened_run, requests):
    calls = {
        mode: [
            s.frame.denoiser_calls for s in stream_frames(opened_run[0], requests, StreamOptions(mode=mode))
        ]
        for mode in ("sample", "video", "repose")
    }
    assert len(set(calls["sample"])) == 1
    assert calls["video"][0] == calls["sample"][0]
    assert calls["repose"][0] > 0 == sum(calls["repose"][1:])
    assert all(0 < v < s for v, s in zip(calls["video"][1:], calls["sample"][1:], strict=True))


def test_a_stream_starts_like_a_still(opened_run, requests):
    networks = opened_run[0]
    still = seen(sample_frame(networks, requests[0], torch.Generator().manual_seed(3)), requests[0])
    for mode in ("sample", "video", "repose"):
        first = next(stream_frames(networks, requests, StreamOptions(mode=mode, seed=3)))
        assert torch.equal(seen(first.frame, requests[0]), still)


def test_reposing_moves_the_first_frames_gaussians(opened_run, requests):
    networks = opened_run[0]
    frames = [s.frame for s in stream_frames(networks, requests, StreamOptions(mode="repose"))]
    for frame, request in zip(frames, requests, strict=True):
        assert frame.state.bound is frames[0].state.bound
        expected = networks.to_world(frames[0].state.bound, request.vertices)
        assert torch.equal(frame.gaussians.means, expected.means)
        assert torch.equal(frame.gaussians.colors, expected.colors)


def test_a_cut_starts_from_noise(opened_run, requests):
    networks = opened_run[0]
    standing, other = requests[0], replace(requests[1], vertices=requests[1].vertices.flip(-1))
    alone = seen(sample_frame(networks, other, torch.Generator().manual_seed(0)), standing)
    cut = _pictures(networks, [standing, other])[1]
    assert torch.equal(cut, alone)
    never = networks.with_sampling(replace(networks.config.sampling, restart_jump=0.0))
    assert not torch.equal(_pictures(never, [standing, other])[1], alone)


def test_a_body_that_walks_away_is_no_cut(opened_run, requests):
    networks = opened_run[0]
    away = torch.tensor([3.0, 0.0, 0.0])
    moved = replace(requests[1], vertices=requests[1].vertices + away)
    frames = list(stream_frames(networks, [requests[0], moved]))
    assert frames[1].frame.denoiser_calls < frames[0].frame.denoiser_calls


@pytest.mark.parametrize("smoothing", [0, 2])
@pytest.mark.parametrize("stop", [0, 2, 4])
def test_a_stream_resumes_without_a_trace(opened_run, request_of, tmp_path, smoothing, stop):
    networks, options = opened_run[0], StreamOptions(smoothing=smoothing)
    requests = [request_of(frame) for frame in range(5)]
    whole = _pictures(networks, requests, options)
    stream = stream_frames(networks, requests, options)
    for _ in range(stop + 1):
        state = next(stream).state
    save_stream_state(tmp_path / "state", state)
    again = stream_frames(
        networks, requests[stop + 1 :], options, state=load_stream_state(tmp_path / "state")
    )
    rest = [seen(streamed.frame, requests[0]) for streamed in again]
    assert len(rest) == len(requests) - stop - 1
    assert all(torch.equal(a, b) for a, b in zip(rest, whole[stop + 1 :], strict=True))


def test_shadows_and_folds_are_resumed_too(opened_run, request_of, tmp_path):
    networks = opened_run[0]
    state = next(stream_frames(networks, [request_of(0)])).state
    count = len(state.window[0].bound)
    lamps = Lamps(directions=torch.eye(3), intensities=torch.rand(3, 3), everywhere=torch.full((3,), 0.1))
    folds = Folds(moves=torch.randn(count, 4, 3), most=torch.rand(count, 4), edges=torch.ones(count))
    bound = replace(state.window[0].bound, light=None, lamps=lamps, folds=folds)
    save_stream_state(tmp_path / "state", replace(state, window=(replace(state.window[0], bound=bound),)))
    again = load_stream_state(tmp_path / "state").window[0].bound
    vertices = request_of(2).vertices
    for each in (again.in_pose(networks.surface, vertices), networks.to_world(again, vertices)):
        assert bool(each.colors.isfinite().all())
    expected = networks.to_world(bound, vertices)
    found = networks.to_world(again, vertices)
    assert torch.equal(found.means, expected.means) and torch.equal(found.colors, expected.colors)


def test_a_stream_holds_only_its_window_and_reads_only_as_far(opened_run, request_of):
    networks = opened_run[0]
    read = []

    def endless():
        while True:
            read.append(len(read))
            yield request_of(len(read) % 4)

    stream = stream_frames(networks, endless(), StreamOptions(mode="repose", smoothing=3))
    for index in range(12):
        streamed = next(stream)
        assert len(streamed.state.window) <= 6
        assert len(read) == index + 4


def test_smoothing_does_not_reach_over_a_cut(opened_run, requests):
    networks = opened_run[0]
    other = replace(requests[1], vertices=requests[1].vertices.flip(-1))
    shots = [requests[0], requests[1], other, other]
    smooth = StreamOptions(mode="sample", smoothing=2)
    together = _pictures(networks, shots, smooth)
    apart = [
        seen(streamed.frame, shots[0])
        for part in (shots[:2], shots[2:])
        for streamed in stream_frames(networks, part, smooth)
    ]
    assert all(torch.equal(a, b) for a, b in zip(together, apart, strict=True))


@pytest.mark.parametrize("damage", [b"", b"rubbish", None])
def test_a_damaged_state_is_refused(tmp_path, damage):
    path = tmp_path / "state"
    if damage is not None:
        path.write_bytes(damage)
    with pytest.raises(UserError, match="film it anew"):
        load_stream_state(path)
