"""Held-out evaluation of a run: every frame and camera of a split, sampled from noise or as a video."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture, Split
from actor3d.captures.crops import body_crops
from actor3d.evaluation.flicker import warp_error
from actor3d.evaluation.scoring import RefinedCrop, Scorer, ViewResult
from actor3d.imaging.metrics import LpipsMetric
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampledFrame, SampleRequest
from actor3d.sampling.stream import StreamMode, StreamOptions, stream_frames
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.surface import BodySurface


@dataclass(frozen=True, eq=False, kw_only=True)
class FrameResult:
    """All views of a frame."""

    views: tuple[ViewResult, ...]
    denoiser_calls: int
    flicker: float | None
    """Warp error of the render against the previous frame; None at the start of a clip."""
    true_flicker: float | None
    """The same of the ground truth."""


def evaluate_split(
    avatar: AvatarNetworks,
    capture: Capture,
    split: Split,
    rig: AnchorRig,
    *,
    mode: StreamMode,
    seed: int,
    baked: BakedGaussians | None = None,
    lpips: LpipsMetric | None = None,
    report: Callable[[int], None] | None = None,
) -> Iterator[FrameResult]:
    """Evaluate frame after frame; memory does not grow with the split.

    Args:
        mode: How frames are sampled; state is carried along consecutive frames only.
        baked: The baked avatar, for the mode ``bake``.
        report: Called with the number of finished frames.
    """
    done = 0
    options = StreamOptions(mode=mode, seed=seed)
    scorer = Scorer(capture=capture, lpips=lpips)
    for run in _consecutive(split.frames):
        previous: _Seen | None = None
        frames = stream_frames(avatar, _requests(capture, run, split, rig), options, baked=baked)
        for index, streamed in zip(run, frames, strict=True):
            result, previous = _score(scorer, split, index, streamed.frame, rig.input_resolution, previous)
            done += 1
            if report:
                report(done)
            yield result


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Seen:
    """What flicker needs of a frame. Views may differ in size."""

    vertices: Float[Tensor, "N 3"]
    pictures: tuple[Tensor, ...]
    truths: tuple[Tensor, ...]


def _consecutive(frames: Sequence[int]) -> list[list[int]]:
    """Runs of frames without gaps: a video's state is carried only inside them."""
    runs: list[list[int]] = []
    for frame in frames:
        if runs and frame == runs[-1][-1] + 1:
            runs[-1].append(frame)
        else:
            runs.append([frame])
    return runs


def _requests(
    capture: Capture, frames: Sequence[int], split: Split, rig: AnchorRig
) -> Iterator[SampleRequest]:
    cameras = capture.each_camera(split.cameras)
    for frame in frames:
        vertices = capture.posed_vertices([frame])[0]
        yield SampleRequest(
            vertices=vertices,
            anchors=rig.at_home(vertices),
            targets=body_crops(cameras, vertices, rig.input_resolution),
        )


def _score(
    scorer: Scorer,
    split: Split,
    index: int,
    frame: SampledFrame,
    input_resolution: int,
    previous: _Seen | None,
) -> tuple[FrameResult, _Seen]:
    """All views of a frame."""
    capture = scorer.capture
    cameras = capture.evaluation_cameras(split.cameras)
    vertices = capture.posed_vertices([index])[0]
    crops = body_crops(capture.each_camera(split.cameras), vertices, input_resolution)
    views = tuple(
        scorer.view(index, camera, vertices, frame.gaussians, _refined(frame, crops, place))
        for place, camera in enumerate(split.cameras)
    )
    seen = _Seen(
        vertices=vertices,
        pictures=tuple(view.picture for view in views),
        truths=tuple(view.truth for view in views),
    )
    result = FrameResult(
        views=views,
        denoiser_calls=frame.denoiser_calls,
        flicker=_flicker(capture.surface, cameras, previous, seen, "pictures"),
        true_flicker=_flicker(capture.surface, cameras, previous, seen, "truths"),
    )
    return result, seen


def _refined(frame: SampledFrame, crops: Cameras, place: int) -> RefinedCrop | None:
    if frame.refined is None:
        return None
    return RefinedCrop(image=frame.refined[place], camera=crops.select([place]))


def _flicker(
    surface: BodySurface,
    cameras: Sequence[Cameras],
    previous: _Seen | None,
    current: _Seen,
    of: Literal["pictures", "truths"],
) -> float | None:
    if previous is None:
        return None
    return warp_error(
        surface,
        (previous.vertices, current.vertices),
        (getattr(previous, of), getattr(current, of)),
        cameras,
    )
