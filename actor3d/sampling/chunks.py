"""A clip in chunks that are sampled apart: where they begin, and from which state."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, FrameState, SampleRequest
from actor3d.sampling.jumps import is_cut
from actor3d.sampling.stream import StreamOptions, StreamState, stream_frames

RequestsOf = Callable[[range], Iterator[SampleRequest]]
"""The requests of some frames of a clip, made as they are needed."""

_REACH = 8
"""A border moves at most by one part in so many of a chunk: longer, and one process would wait for another."""


def even_chunks(count: int, chunks: int, cut_at: Callable[[int], bool]) -> tuple[range, ...]:
    """Frames in chunks of about the same length; a border moves to a cut near it, as nothing is carried over cuts.

    Args:
        count: Frames.
        chunks: How many chunks; no more than frames.
        cut_at: Whether the motion is cut between a frame and the one before.
    """
    reach = count // (chunks * _REACH)
    borders = [0]
    for part in range(1, chunks):
        middle = count * part // chunks
        near = sorted(range(middle - reach, middle + reach + 1), key=lambda frame: abs(frame - middle))
        borders.append(next((frame for frame in near if cut_at(frame)), middle))
    return tuple(range(first, end) for first, end in pairwise([*borders, count]))


def state_before(
    networks: AvatarSurface,
    requests: RequestsOf,
    start: int,
    overlap: int,
    options: StreamOptions,
    *,
    baked: BakedGaussians | None = None,
) -> StreamState | None:
    """Where a stream stands before a frame inside a clip, without sampling everything before it.

    In the mode ``video``, about where: the stream is begun `overlap` frames earlier, from noise, and comes nearer to
    the one that began with the clip in each of them. In the other modes, exactly there.

    Args:
        networks: The networks.
        requests: Of the clip.
        start: The frame.
        overlap: Frames that are sampled for nothing but the state.
        options: Of the stream.
        baked: The avatar's baked Gaussians, for the mode ``bake``.

    Returns:
        None where nothing before the frame matters to it.
    """
    smoothing = options.smoothing
    if options.mode == "repose":
        return _reposed_before(networks, requests, start, options)
    reach = smoothing + (overlap if options.mode == "video" else 0)
    first = _shot_start(networks, requests, max(0, start - reach), start)
    state = None
    for streamed in stream_frames(networks, requests(range(first, start)), options, baked=baked):
        state = streamed.state
    return state


def _reposed_before(
    networks: AvatarSurface, requests: RequestsOf, start: int, options: StreamOptions
) -> StreamState | None:
    """Only the first frame of a shot is sampled."""
    first = _shot_start(networks, requests, 0, start)
    if first == start:
        return None
    (sampled,) = stream_frames(networks, requests(range(first, first + 1)), replace(options, smoothing=0))
    bound = sampled.frame.state.bound
    window = range(max(first, start - max(1, options.smoothing)), start)
    vertices = [request.vertices.to(networks.device) for request in requests(window)]
    return StreamState(window=tuple(FrameState(bound=bound, vertices=each) for each in vertices))


def _shot_start(networks: AvatarSurface, requests: RequestsOf, earliest: int, frame: int) -> int:
    """The first frame, not before `earliest`, from which no cut parts a frame."""
    largest, found = networks.config.sampling.restart_jump, earliest
    vertices = (request.vertices for request in requests(range(earliest, frame + 1)))
    for index, (before, after) in enumerate(pairwise(vertices), start=earliest + 1):
        if is_cut(before, after, largest):
            found = index
    return found
