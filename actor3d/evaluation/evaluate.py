"""Held-out evaluation of a run: every frame and camera of a split, sampled from noise or as a video."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float
from numpy import ndarray
from torch import Tensor

from actor3d.evaluation.flicker import warp_error
from actor3d.imaging.metrics import ImageMetrics, LpipsMetric, compare_images
from actor3d.sampling.avatar import Avatar
from actor3d.sampling.rigs import AnchorRig
from actor3d.sampling.sampler import SampledFrame, SampleRequest
from actor3d.sampling.video import sample_independently, sample_video
from data.zjumocap.capture import Capture, CapturedView, Split
from data.zjumocap.crops import body_crop
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.raster import render_gaussians

Mode = Literal["sample", "video"]


@dataclass(frozen=True, eq=False, kw_only=True)
class ViewResult:
    """One picture of the avatar beside its ground truth."""

    frame: str
    camera: str
    picture: Float[Tensor, "3 H W"]
    """The Gaussians' render at the capture's resolution, over black."""
    truth: Float[Tensor, "3 H W"]
    metrics: ImageMetrics
    refined_metrics: ImageMetrics | None
    """Of the 2D-refined crop, pasted into the whole image."""


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
    avatar: Avatar,
    capture: Capture,
    split: Split,
    rig: AnchorRig,
    *,
    mode: Mode,
    seed: int,
    lpips: LpipsMetric | None = None,
    report: Callable[[int], None] | None = None,
) -> Iterator[FrameResult]:
    """Evaluate frame after frame; memory does not grow with the split.

    Args:
        mode: `sample` starts every frame from noise; `video` carries state along consecutive frames.
        report: Called with the number of finished frames.
    """
    done = 0
    for run in _consecutive(split.frames):
        sampler = sample_video if mode == "video" else sample_independently
        previous: _Seen | None = None
        for frame_index, frame in zip(
            run, sampler(avatar, _requests(capture, run, split, rig), seed=seed), strict=True
        ):
            result, previous = _score(avatar, capture, split, frame_index, frame, previous, lpips)
            done += 1
            if report:
                report(done)
            yield result


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Seen:
    """What flicker needs of the previous frame."""

    vertices: Tensor
    pictures: Float[Tensor, "V 3 H W"]
    truths: Float[Tensor, "V 3 H W"]


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
    cameras = capture.cameras(split.cameras)
    for frame in frames:
        vertices = capture.posed_vertices([frame])[0]
        yield SampleRequest(
            vertices=vertices,
            anchors=rig.at_home(vertices),
            targets=body_crop(cameras, vertices, rig.model_size),
        )


def _score(
    avatar: Avatar,
    capture: Capture,
    split: Split,
    frame_index: int,
    frame: SampledFrame,
    previous: _Seen | None,
    lpips: LpipsMetric | None,
) -> tuple[FrameResult, _Seen]:
    vertices = capture.posed_vertices([frame_index])[0]
    captured = [capture.load_view(frame_index, camera) for camera in split.cameras]
    cameras = concatenate_cameras([view.camera for view in captured])
    crops = body_crop(cameras, vertices, avatar.config.data.model_size)
    pictures = render_gaussians(frame.gaussians, cameras.to(avatar.device)).rgb.clamp(0, 1).cpu()
    truths = torch.stack([_as_float(view) for view in captured])
    boxes = capture.body_boxes(vertices, cameras)
    views = []
    for index, camera in enumerate(split.cameras):
        box = boxes[index].numpy()
        refined = None
        if frame.refined is not None:
            pasted = _paste(frame.refined[index].cpu(), crops.select([index]), cameras.select([index]))
            refined = compare_images(_rows(pasted), _rows(truths[index]), box, lpips)
        views.append(
            ViewResult(
                frame=capture.frame_names[frame_index],
                camera=capture.camera_names[camera],
                picture=pictures[index],
                truth=truths[index],
                metrics=compare_images(_rows(pictures[index]), _rows(truths[index]), box, lpips),
                refined_metrics=refined,
            )
        )
    seen = _Seen(vertices=vertices, pictures=pictures, truths=truths)
    flicker = None if previous is None else _flicker(capture.surface, cameras, previous, seen, "pictures")
    true_flicker = None if previous is None else _flicker(capture.surface, cameras, previous, seen, "truths")
    result = FrameResult(
        views=tuple(views), denoiser_calls=frame.denoiser_calls, flicker=flicker, true_flicker=true_flicker
    )
    return result, seen


def _flicker(surface: BodySurface, cameras: Cameras, previous: _Seen, current: _Seen, of: str) -> float:
    return warp_error(
        surface,
        (previous.vertices, current.vertices),
        (getattr(previous, of), getattr(current, of)),
        (cameras, cameras),
    )


def _as_float(view: CapturedView) -> Float[Tensor, "3 H W"]:
    return torch.from_numpy(np.ascontiguousarray(view.image)).permute(2, 0, 1).float() / 255


def _rows(image: Float[Tensor, "3 H W"]) -> Float[ndarray, "H W 3"]:
    return image.permute(1, 2, 0).numpy()


def _paste(crop: Float[Tensor, "3 S S"], crop_camera: Cameras, camera: Cameras) -> Float[Tensor, "3 H W"]:
    """The crop resampled into the whole image, black outside."""
    height, width = camera.image_size
    scale = crop_camera.K[0, [0, 1], [0, 1]] / camera.K[0, [0, 1], [0, 1]]
    shift = crop_camera.K[0, :2, 2] - camera.K[0, :2, 2] * scale
    ys, xs = torch.meshgrid(torch.arange(height) + 0.5, torch.arange(width) + 0.5, indexing="ij")
    pixels = torch.stack([xs, ys], dim=-1) * scale + shift
    grid = pixels / crop.shape[-1] * 2 - 1
    return torch.nn.functional.grid_sample(crop[None], grid[None], align_corners=False)[0]
