"""Held-out evaluation of a run: every frame and camera of a split, sampled from noise or as a video."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import torch
from torch import Tensor

from actor3d.captures.capture import Capture, Split
from actor3d.captures.crops import body_crops
from actor3d.config import MAX_SEED
from actor3d.evaluation.flicker import SeenBody, carried_pixels, mean_change, seen_body
from actor3d.evaluation.scoring import RefinedCrop, Scorer, ViewResult
from actor3d.imaging.perceptual import PerceptualMetrics
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.frames import AvatarSurface, SampledFrame, SampleRequest
from actor3d.sampling.plan import plan_refinement
from actor3d.sampling.stream import StreamMode, StreamOptions, stream_frames
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.raster import render_gaussians


@dataclass(frozen=True, eq=False, kw_only=True)
class FrameResult:
    """All views of a frame."""

    index: int
    """Of the frame in the capture."""
    views: tuple[ViewResult, ...]
    denoiser_calls: int
    flicker: float | None
    """Warp error of the render against the previous frame; None at the start of a clip."""
    true_flicker: float | None
    """The same of the ground truth."""


def evaluate_split(
    networks: AvatarSurface,
    capture: Capture,
    split: Split,
    rig: AnchorRig,
    *,
    mode: StreamMode,
    seed: int,
    refine: bool = False,
    baked: BakedGaussians | None = None,
    perceptual: PerceptualMetrics | None = None,
    part: range | None = None,
    report: Callable[[int], None] | None = None,
) -> Iterator[FrameResult]:
    """Evaluate frame after frame; memory does not grow with the split.

    What a part gives is what the whole gives of it: frames before it are sampled where the first of it depends on them.

    Args:
        networks: Of the avatar; for the mode ``bake``, its surface is enough.
        capture: The ground truth.
        split: What of it is evaluated.
        rig: The anchor cameras.
        mode: How frames are sampled; state is carried along consecutive frames only.
        seed: Of the sampling noise.
        refine: Also finish every view with the 2D stage, and measure that beside the render.
        baked: The baked avatar, for the mode ``bake``.
        perceptual: Measures these distances, too.
        part: Which of the split's frames, by their places in it; all of them if not given.
        report: Called with the number of finished frames.
    """
    done = 0
    options = StreamOptions(mode=mode, seed=seed)
    scorer = Scorer(capture=capture, perceptual=perceptual or PerceptualMetrics())
    wanted = set(split.frames if part is None else split.frames[part.start : part.stop])
    for run in _consecutive(split.frames, {clip.start for clip in capture.clips}):
        run = _with_lead(run, wanted, mode)
        previous: _Seen | None = None
        frames = stream_frames(networks, _requests(capture, run, rig), options, baked=baked)
        for index, streamed in zip(run, frames, strict=True):
            if index not in wanted:
                if index + 1 in wanted:
                    previous = _score(scorer, split, index, streamed.frame, [], None)[1]
                continue
            refined = _refined(networks, capture, split, index, streamed.frame, seed) if refine else []
            result, previous = _score(scorer, split, index, streamed.frame, refined, previous)
            done += 1
            if report:
                report(done)
            yield result


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Seen:
    """What flicker needs of a frame. Views may differ in size."""

    body: SeenBody
    pictures: tuple[Tensor, ...]
    truths: tuple[Tensor, ...]


def _consecutive(frames: Sequence[int], starts: Container[int]) -> list[list[int]]:
    """Runs of frames without gaps or cuts between clips: a video's state is carried only inside them."""
    runs: list[list[int]] = []
    for frame in frames:
        if runs and frame == runs[-1][-1] + 1 and frame not in starts:
            runs[-1].append(frame)
        else:
            runs.append([frame])
    return runs


def _with_lead(run: list[int], wanted: Container[int], mode: StreamMode) -> list[int]:
    """The frames of a run that are wanted, and those before them that they depend on; none if none is wanted.

    Every frame's flicker is measured against the frame before; these modes carry Gaussians on from the first.
    """
    places = [place for place, frame in enumerate(run) if frame in wanted]
    if not places:
        return []
    lead = 0 if mode in ("video", "repose") else max(0, places[0] - 1)
    return run[lead : places[-1] + 1]


def _requests(capture: Capture, frames: Sequence[int], rig: AnchorRig) -> Iterator[SampleRequest]:
    for frame in frames:
        vertices = capture.posed_vertices([frame])[0]
        yield SampleRequest(vertices=vertices, anchors=rig.at_home(vertices))


def _score(
    scorer: Scorer,
    split: Split,
    index: int,
    frame: SampledFrame,
    refined: Sequence[RefinedCrop],
    previous: _Seen | None,
) -> tuple[FrameResult, _Seen]:
    """All views of a frame."""
    capture = scorer.capture
    cameras = capture.evaluation_cameras(split.cameras)
    vertices = capture.posed_vertices([index])[0]
    views = tuple(
        scorer.view(index, camera, vertices, frame.gaussians, crop)
        for camera, crop in zip_longest(split.cameras, refined)
    )
    seen = _Seen(
        body=seen_body(capture.surface, vertices, cameras),
        pictures=tuple(view.picture for view in views),
        truths=tuple(view.truth for view in views),
    )
    flicker, true_flicker = _flicker(capture.surface, cameras, previous, seen)
    result = FrameResult(
        index=index,
        views=views,
        denoiser_calls=frame.denoiser_calls + sum(crop.denoiser_calls for crop in refined),
        flicker=flicker,
        true_flicker=true_flicker,
    )
    return result, seen


def _refined(
    networks: AvatarSurface, capture: Capture, split: Split, index: int, frame: SampledFrame, seed: int
) -> list[RefinedCrop]:
    """Crops round the body in every view, after the 2D stage."""
    from actor3d.sampling.networks import AvatarNetworks
    from actor3d.sampling.sampler import refine_views

    assert isinstance(networks, AvatarNetworks)
    vertices = capture.posed_vertices([index])[0]
    resolution = networks.config.data.input_resolution
    crops = body_crops(capture.each_camera(split.cameras), vertices, resolution).to(networks.device)
    images = render_gaussians(frame.gaussians, crops).rgb
    # Not the anchors' own noise, which the same seed would give.
    generator = torch.Generator().manual_seed(seed + MAX_SEED)
    carried = frame.state.carried
    finished = refine_views(networks, frame.state.vertices, crops, images, generator, carried=carried)
    calls = len(plan_refinement(networks.config.sampling, carried=carried).times)
    return [
        RefinedCrop(image=image, camera=crops.select([place]), denoiser_calls=calls)
        for place, image in enumerate(finished)
    ]


def _flicker(
    surface: BodySurface, cameras: Sequence[Cameras], previous: _Seen | None, current: _Seen
) -> tuple[float | None, float | None]:
    """Of the pictures and of the photographs; None where there is no frame before or nothing that both see."""
    if previous is None:
        return None, None
    carried = carried_pixels(surface, previous.body, current.body, cameras)
    if not any(pixels.places.any() for pixels in carried):
        return None, None
    return (
        mean_change(carried, previous.pictures, current.pictures),
        mean_change(carried, previous.truths, current.truths),
    )
