"""A moving networks, frame after frame: any length in flat memory, interrupted and resumed without a trace.

In ``video`` mode each frame starts from the Gaussians of the one before ("Gaussian consistency", 3D²-Actor §3.4);
where the motion is cut, from noise again.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

import torch

from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, FrameState, SampledFrame, SampleRequest, posed_frame
from actor3d.sampling.jumps import is_cut, shot
from actor3d.sampling.smoothing import smoothed

StreamMode = Literal["sample", "video", "repose", "bake"]


@dataclass(frozen=True, kw_only=True, slots=True)
class StreamOptions:
    """How a moving avatar is sampled."""

    mode: StreamMode = "video"
    """``sample`` starts each frame from noise; ``video`` carries the Gaussians on; ``repose`` samples the first frame
    of each shot and then only moves its Gaussians with the body; ``bake`` asks no network at all."""
    seed: int = 0
    """All frames draw the same noise, so that what is uncertain is at least decided alike."""
    smoothing: int = 0
    """Frames on each side over which Gaussians are averaged in time; 0 leaves them as sampled."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class StreamState:
    """Where a stream stands between two frames: enough to go on as if it had never stopped."""

    window: tuple[FrameState, ...]
    """The frames sampled last, oldest first; the newest is carried on."""
    ahead: int = 0
    """How many of the newest have been sampled, for smoothing, but not given out."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class StreamedFrame:
    """A frame, and where the stream stands after it."""

    frame: SampledFrame
    state: StreamState


def stream_frames(
    networks: AvatarSurface,
    requests: Iterable[SampleRequest],
    options: StreamOptions | None = None,
    *,
    baked: BakedGaussians | None = None,
    state: StreamState | None = None,
) -> Iterator[StreamedFrame]:
    """Sample frames in order; holds no more than the smoothing's window, whatever the motion's length.

    Args:
        networks: The networks; for the mode ``bake``, their surface is enough.
        requests: The frames wanted, read as they are needed.
        options: How to sample; ``video`` by default.
        baked: The avatar's baked Gaussians, for the mode ``bake``.
        state: Of the last frame given out by an earlier stream with the same options: `requests` then are the frames
            after that one, and what comes is what the earlier stream would have given.

    Raises:
        ValueError: if the mode is ``bake`` and nothing baked is given.
    """
    options = options or StreamOptions()
    if options.mode == "bake" and baked is None:
        raise ValueError("the mode 'bake' needs the avatar's baked Gaussians")
    sampler = _Sampler(networks, options, None if baked is None else baked.to(networks.device))
    remaining = iter(requests)
    window = [frame.to(networks.device) for frame in state.window] if state else []
    # Of each frame that is sampled but not given out: how many images went through the denoiser.
    pending = deque(0 for _ in islice(remaining, state.ahead if state else 0))
    for request in remaining:
        request = request.to(networks.device)
        sampled, calls = sampler.next(request, window[-1] if window else None)
        window.append(sampled)
        pending.append(calls)
        if len(pending) > options.smoothing:
            yield _give_out(sampler, window, pending)
    while pending:
        yield _give_out(sampler, window, pending)


class _Sampler:
    """Samples frames under fixed options."""

    def __init__(self, networks: AvatarSurface, options: StreamOptions, baked: BakedGaussians | None) -> None:
        self.networks = networks
        self.baked = baked
        self.options = options
        self.largest_jump = networks.config.sampling.restart_jump

    def next(self, request: SampleRequest, before: FrameState | None) -> tuple[FrameState, int]:
        """The frame's Gaussians, and how many images went through the denoiser."""
        if self.options.mode == "bake" and self.baked is not None:
            bound = self.baked.lit(self.networks.surface, request.vertices)
            return FrameState(bound=bound, vertices=request.vertices), 0
        if before is not None and is_cut(before.vertices, request.vertices, self.largest_jump):
            before = None
        if self.options.mode == "repose" and before is not None:
            return FrameState(bound=before.bound, vertices=request.vertices), 0
        carried = before if self.options.mode == "video" else None
        generator = torch.Generator().manual_seed(self.options.seed)
        return _sampled(self.networks, request, generator, carried)

    def smoothed(self, window: list[FrameState], index: int, calls: int) -> SampledFrame:
        """One frame of the window, averaged with its neighbours."""
        radius = self.options.smoothing
        low, high = max(0, index - radius), index + radius + 1
        near = window[low:high]
        first, last = shot([frame.vertices for frame in near], index - low, self.largest_jump)
        bound = smoothed([frame.bound for frame in near[first:last]], index - low - first, radius)
        return posed_frame(self.networks, replace(window[index], bound=bound), calls)


def _sampled(
    networks: AvatarSurface, request: SampleRequest, generator: torch.Generator, state: FrameState | None
) -> tuple[FrameState, int]:
    # What is baked never comes here, and need not wait for the networks' libraries.
    from actor3d.sampling.networks import AvatarNetworks
    from actor3d.sampling.sampler import sample_state

    assert isinstance(networks, AvatarNetworks)
    return sample_state(networks, request, generator, state)


def _give_out(sampler: _Sampler, window: list[FrameState], pending: deque[int]) -> StreamedFrame:
    """Give out the oldest frame that waits, and let go of what no later frame needs."""
    index = len(window) - len(pending)
    frame = sampler.smoothed(window, index, pending.popleft())
    del window[: max(0, index + 1 - max(1, sampler.options.smoothing))]
    return StreamedFrame(frame=frame, state=StreamState(window=tuple(window), ahead=len(pending)))
