"""Distils the sampled avatar into Gaussians that need no network."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from actor3d.baking.hidden import SeenPixels, filled
from actor3d.baking.shading import ShadingSums, choose_ridge, fit_shading
from actor3d.runs.subject import Subject
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import FrameState, SampleRequest
from actor3d.sampling.smoothing import MeanGaussians
from actor3d.sampling.stream import StreamOptions, stream_frames
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras
from rectifier3d.geometry.local_coords import point_normals

_FOLDS = 4
_LOOKED_AT, _LOOK_SIDE = 12, 256
"""Poses and cameras, at most, in which is measured what training saw of each Gaussian, and pixels of their pictures."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BakeOptions:
    """How to bake."""

    frames: int = 96
    """At most so many poses are sampled, evenly spread over the training clips."""
    mode: Literal["sample", "video"] = "video"
    seed: int = 0


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BakeOutcome:
    """A baked avatar, and what is known of it."""

    baked: BakedGaussians
    frames: int
    """Poses it was baked from."""
    ridge: float
    """How many frames' worth the common light weighed."""
    left_out_error: float
    """Root mean squared error of the colours in clips that were left out while others were fitted, in [0, 1]."""


def bake(
    networks: AvatarNetworks,
    subject: Subject,
    options: BakeOptions,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> BakeOutcome:
    """Sample the avatar in the poses of the training clips and fit what it looks like; memory does not grow with them.

    Args:
        networks: The networks.
        subject: Whose they are.
        options: How to bake.
        report: Called with the number of finished poses and of all.
    """
    runs = training_runs(subject, options.frames)
    total = sum(len(run) for run in runs)
    gaussians = len(networks.rectifier.base.face)
    parts = [ShadingSums(gaussians) for _ in range(min(_FOLDS, total))]
    mean: MeanGaussians | None = None
    unposed: MeanGaussians | None = None
    seen = SeenPixels(networks, training_cameras(subject))
    done = 0
    for run in runs:
        for state in _sampled(networks, subject, run, options):
            bound = state.bound.in_pose(networks.surface, state.vertices)
            mean, unposed = mean or MeanGaussians(bound), unposed or MeanGaussians(state.bound)
            mean.add(bound)
            unposed.add(state.bound)
            normals = point_normals(bound.coords, state.vertices, networks.surface.faces)
            # Neighbouring poses are alike: what is left out to be foretold must be a long stretch.
            parts[done * len(parts) // total].add(normals.cpu(), bound.colors.cpu())
            if done % -(-total // _LOOKED_AT) == 0:
                seen.add(bound, state.vertices)
            done += 1
            report(done, total)
    assert mean is not None and unposed is not None, "a training split has frames"
    average = mean.mean()
    opacities = average.opacities.cpu()
    ridge, error = choose_ridge(parts, opacities) if len(parts) > 1 else (1.0, float("nan"))
    every = parts[0]
    for part in parts[1:]:
        every = every + part
    shading = fit_shading(every, ridge)
    device = average.colors.device
    baked = BakedGaussians(
        bound=replace(average, colors=shading.colors.to(device)).detach(),
        shading=shading.slopes.to(device),
        posing=unposed.mean().detach() if networks.rectifier.base.asks_the_skin else None,
    )
    whole = filled(baked, networks.surface, seen.known(average, networks.surface))
    return BakeOutcome(baked=whole, frames=total, ridge=ridge, left_out_error=error)


def training_cameras(subject: Subject) -> Cameras:
    """Some of the cameras whose pictures were trained on, small and all alike."""
    trained = [known.camera for known in subject.cameras if not known.held_out]
    chosen = trained[:: -(-len(trained) // _LOOKED_AT)]
    return concatenate_cameras([camera.resized((_LOOK_SIDE, _LOOK_SIDE)) for camera in chosen])


def training_runs(subject: Subject, most: int) -> list[list[int]]:
    """The frames to bake from, clip by clip: all trained on, or every n-th so that there are no more than `most`."""
    trained = set(subject.trained)
    runs = [[frame for frame in clip.frames if frame in trained] for clip in subject.clips]
    every = [frame for run in runs for frame in run]
    chosen = set(every[:: -(-len(every) // most)])
    kept = [[frame for frame in run if frame in chosen] for run in runs]
    return [run for run in kept if run]


def _sampled(
    networks: AvatarNetworks, subject: Subject, frames: Sequence[int], options: BakeOptions
) -> Iterator[FrameState]:
    rig = subject.rig(networks.config.data.input_resolution)

    def requests() -> Iterator[SampleRequest]:
        for frame in frames:
            vertices = subject.posed(subject.captured([frame]))[0]
            yield SampleRequest(vertices=vertices, anchors=rig.at_home(vertices))

    stream = stream_frames(networks, requests(), StreamOptions(mode=options.mode, seed=options.seed))
    for streamed in stream:
        yield streamed.frame.state
