"""A moving avatar, frame after frame: any length in flat memory, interrupted and resumed without a trace.

In ``video`` mode each frame starts from the Gaussians of the one before ("Gaussian consistency", 3D²-Actor §3.4);
where the motion is cut, from noise again.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

import torch

from actor3d.config import MAX_SEED
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.jumps import is_cut, shot
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import FrameState, SampledFrame, SampleRequest, paint_frame, sample_state
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
    avatar: AvatarNetworks,
    requests: Iterable[SampleRequest],
    options: StreamOptions | None = None,
    *,
    baked: BakedGaussians | None = None,
    state: StreamState | None = None,
) -> Iterator[StreamedFrame]:
    """Sample frames in order; holds no more than the smoothing's window, whatever the motion's length.

    Args:
        avatar: The networks.
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
    sampler = _Sampler(avatar, options, None if baked is None else baked.to(avatar.device))
    remaining = iter(requests)
    window = list(state.window) if state else []
    pending = deque(
        _Pending(request=request.to(avatar.device), calls=0)
        for request in islice(remaining, state.ahead if state else 0)
    )
    for request in remaining:
        request = request.to(avatar.device)
        sampled, calls = sampler.next(request, window[-1] if window else None)
        window.append(sampled)
        pending.append(_Pending(request=request, calls=calls))
        if len(pending) > options.smoothing:
            yield _give_out(sampler, window, pending)
    while pending:
        yield _give_out(sampler, window, pending)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Pending:
    """A frame that is sampled but not painted."""

    request: SampleRequest
    calls: int


class _Sampler:
    """Samples and paints under fixed options."""

    def __init__(self, avatar: AvatarNetworks, options: StreamOptions, baked: BakedGaussians | None) -> None:
        self.avatar = avatar
        self.baked = baked
        self.options = options
        self.largest_jump = avatar.config.sampling.restart_jump

    def next(self, request: SampleRequest, before: FrameState | None) -> tuple[FrameState, int]:
        """The frame's Gaussians, and how many images went through the denoiser."""
        if self.options.mode == "bake" and self.baked is not None:
            bound = self.baked.lit(self.avatar.surface, request.vertices)
            return FrameState(bound=bound, vertices=request.vertices), 0
        if before is not None and is_cut(before.vertices, request.vertices, self.largest_jump):
            before = None
        if self.options.mode == "repose" and before is not None:
            return FrameState(bound=before.bound, vertices=request.vertices), 0
        carried = before if self.options.mode == "video" else None
        generator = torch.Generator().manual_seed(self.options.seed)
        return sample_state(self.avatar, request, generator, carried)

    def paint(self, pending: _Pending, window: list[FrameState], index: int) -> SampledFrame:
        """The picture of one frame of the window, averaged with its neighbours."""
        radius = self.options.smoothing
        low, high = max(0, index - radius), index + radius + 1
        near = window[low:high]
        first, last = shot([frame.vertices for frame in near], index - low, self.largest_jump)
        bound = smoothed([frame.bound for frame in near[first:last]], index - low - first, radius)
        # Not the anchors' own noise, which the same seed would give.
        generator = torch.Generator().manual_seed(self.options.seed + MAX_SEED + 1)
        state = replace(window[index], bound=bound)
        networks = self.options.mode in ("sample", "video")
        return paint_frame(self.avatar, pending.request, state, generator, pending.calls, refine=networks)


def _give_out(sampler: _Sampler, window: list[FrameState], pending: deque[_Pending]) -> StreamedFrame:
    """Paint the oldest frame that waits, and let go of what no later frame needs."""
    index = len(window) - len(pending)
    frame = sampler.paint(pending.popleft(), window, index)
    del window[: max(0, index + 1 - max(1, sampler.options.smoothing))]
    return StreamedFrame(frame=frame, state=StreamState(window=tuple(window), ahead=len(pending)))
