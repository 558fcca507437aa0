"""`actor3d render`: a video of the avatar."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.cli.common import (
    Bars,
    choose_device,
    one_line_errors,
    open_run,
    require_sampling,
    require_writable,
)
from actor3d.cli.motions import alike_cameras, chosen_motion
from actor3d.config import UserError
from actor3d.imaging.movies import MovieWriter
from actor3d.imaging.pictures import to_uint8
from actor3d.sampling.rigs import AnchorRig, orbit
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import StreamOptions, stream_frames
from data.zjumocap.capture import Capture
from rectifier3d.geometry.body import SmplParams
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.gaussians import Render

_SMALLEST, _LARGEST = 16, 4096
_FRAMES_AT_ONCE = 64
_BACKGROUNDS = {"black": 0.0, "grey": 0.6, "white": 1.0}


@dataclass(frozen=True, kw_only=True)
class RenderOptions:
    """What to film; see `actor3d render --help`."""

    clip: str | None
    motion: Path | None
    camera: str
    size: int
    mode: Literal["video", "sample"]
    background: Literal["black", "white", "grey"]
    fps: float | None
    frames: int | None
    seed: int


@dataclass(frozen=True, eq=False, kw_only=True)
class _Performance:
    """A body in motion."""

    vertices: Float[Tensor, "T N 3"]
    fps: float
    in_capture_volume: bool


def run_render(run: Path, out: Path, options: RenderOptions, device: str) -> None:
    """Film and write the video."""
    if (options.clip is None) == (options.motion is None):
        raise UserError("say what to film: either --clip NAME or --motion FILE")
    if not _SMALLEST <= options.size <= _LARGEST:
        raise UserError(f"--size must lie between {_SMALLEST} and {_LARGEST} pixels, found {options.size}")
    require_sampling(options.frames, options.seed)
    require_writable(out.parent)
    avatar, capture, rig = open_run(run, choose_device(device))
    with one_line_errors():
        performance = _performance(capture, options)
        cameras = _cameras(capture, performance, options)
    sampling = StreamOptions(mode=options.mode, seed=options.seed)
    frames = stream_frames(avatar, _requests(performance, rig, cameras), sampling)
    with Bars() as bars, one_line_errors(), MovieWriter(out, performance.fps) as movie:
        for index, streamed in enumerate(frames):
            movie.append(to_uint8(_over(streamed.frame.render, _BACKGROUNDS[options.background])))
            bars.update("render", index + 1, len(performance.vertices))
    print(f"rendered: {out}")


def _performance(capture: Capture, options: RenderOptions) -> _Performance:
    motion = chosen_motion(capture, options.clip, options.motion)
    if options.fps is not None:
        motion = motion.resampled(options.fps)
    wanted = range(len(motion))[: options.frames]
    return _Performance(
        vertices=_posed_in_turns(capture, motion.params(capture.params.betas[:1]), wanted),
        fps=motion.fps,
        in_capture_volume=options.clip is not None,
    )


def _posed_in_turns(capture: Capture, params: SmplParams, frames: range) -> Float[Tensor, "T N 3"]:
    """Posing holds a transform for each vertex and frame: a long motion at once would fill the memory."""
    with torch.no_grad():
        turns = [
            capture.body(
                params.select(list(frames[start : start + _FRAMES_AT_ONCE])),
                rest_vertices=capture.surface.rest_vertices,
            ).vertices
            for start in range(0, len(frames), _FRAMES_AT_ONCE)
        ]
    return torch.cat(turns)


def _cameras(capture: Capture, performance: _Performance, options: RenderOptions) -> list[Cameras]:
    """One camera a frame."""
    count = len(performance.vertices)
    if options.camera == "orbit":
        whole = performance.vertices.flatten(0, 1)
        centre = (whole.amin(0) + whole.amax(0)) / 2
        circle = orbit(alike_cameras(capture), centre, count, (options.size, options.size))
        return [circle.select([index]) for index in range(count)]
    if options.camera not in capture.camera_names:
        raise UserError(
            f"--camera {options.camera}: choose orbit or one of {', '.join(capture.camera_names)}"
        )
    camera = capture.cameras([capture.camera_names.index(options.camera)])
    height, width = camera.image_size
    return [camera.resized((options.size, round(options.size * width / height)))] * count


def _requests(performance: _Performance, rig: AnchorRig, cameras: list[Cameras]) -> Iterator[SampleRequest]:
    place = rig.at_home if performance.in_capture_volume else rig.following
    for vertices, camera in zip(performance.vertices, cameras, strict=True):
        yield SampleRequest(vertices=vertices, anchors=place(vertices), targets=camera)


def _over(render: Render, level: float) -> Float[Tensor, "3 H W"]:
    return (render.rgb[0] + (1 - render.alpha[0]) * level).clamp(0, 1)
