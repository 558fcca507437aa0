"""What a run keeps of its capture."""

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.runs.subject import CaptureCamera, CapturedClip, Subject
from rectifier3d.geometry.cameras import concatenate_cameras, up_axis

_HOME_FRAMES = 10
_FLOOR_FRAMES = 12


def subject_of(capture: Capture) -> Subject:
    """The person of a capture and the world around them."""
    held_out = capture.camera_indices(capture.description.test_cameras)
    each = capture.each_camera(range(len(capture.camera_names)))
    up = up_axis(concatenate_cameras([camera.resized((1, 1)) for camera in each]))
    return Subject(
        name=capture.name,
        body=capture.body,
        surface=capture.surface,
        betas=capture.params.betas[:1],
        cameras=tuple(
            CaptureCamera(
                name=name,
                camera=each[index],
                held_out=index in held_out,
                anchor=index in capture.anchor_cameras,
            )
            for index, name in enumerate(capture.camera_names)
        ),
        home=_home(capture),
        up=up,
        floor=_floor(capture, up),
        fps=capture.fps,
        clips=tuple(
            CapturedClip(
                name=clip.name,
                start=clip.start,
                held_out=clip.name in capture.description.test_clips,
                params=capture.params.select(list(clip.frames)),
            )
            for clip in capture.clips
        ),
        trained=capture.split("train").frames,
        hangs=capture.drapes is not None,
    )


def _home(capture: Capture) -> Float[Tensor, " 3"]:
    """Where the person mostly stood."""
    vertices = _some_trained(capture, _HOME_FRAMES)
    return ((vertices.amin(1) + vertices.amax(1)) / 2).mean(0)


def _floor(capture: Capture, up: Float[Tensor, " 3"]) -> float:
    """Where the lowest vertex mostly is: feet stand more often than they hang or sink."""
    heights = _some_trained(capture, _FLOOR_FRAMES) @ up
    return float(np.median(heights.amin(dim=1).numpy()))


def _some_trained(capture: Capture, count: int) -> Float[Tensor, "B N 3"]:
    frames = capture.split("train").frames
    with torch.no_grad():
        return capture.posed_vertices(frames[:: max(1, len(frames) // count)])
