"""One avatar's part in a film: its motion, its cameras, and its frames one after another."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.motion import Motion
from actor3d.options import Layer
from actor3d.rendering.passes import COLOR, Picture, draw_layers
from actor3d.runs.folder import DENOISER, RECTIFIER, RunFolder
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.chunks import state_before
from actor3d.sampling.jumps import is_cut
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import SampleRequest
from actor3d.sampling.stream import StreamOptions, StreamState, stream_frames
from rectifier3d.geometry.cameras import Cameras

_FRAMES_AT_ONCE = 16
"""Posing holds a transform for each vertex and frame: a long motion at once would fill the memory."""

Drawn = tuple[Mapping[str, Picture], StreamState | None]
"""A frame's pictures by layer, and where its stream stands after it."""


@dataclass(frozen=True, eq=False, kw_only=True)
class RenderJob:
    """An avatar that performs."""

    run: Path
    avatar: AvatarNetworks
    capture: Capture
    rig: AnchorRig
    motion: Motion
    at_home: bool
    """Whether the motion is one of the capture's own clips."""
    cameras: Cameras
    """One for each frame."""
    layers: tuple[Layer, ...]
    sampling: StreamOptions
    baked: BakedGaussians | None
    """What the mode `bake` moves."""
    overlap: int = 0
    """Frames that are sampled, but not shown, before a chunk inside the film."""

    def __len__(self) -> int:
        return len(self.motion)

    def fingerprint(self) -> dict[str, object]:
        """What the frames depend on."""
        cameras = self.cameras
        values = (self.motion.poses, self.motion.trans, cameras.R, cameras.t, cameras.K)
        digest = hashlib.sha256(b"".join(value.numpy().tobytes() for value in values))
        run = RunFolder(self.run)
        models = (run.model(DENOISER), run.model(RECTIFIER), *([run.baked] if self.baked else []))
        written = [file.stat().st_mtime_ns for folder in models for file in sorted(folder.rglob("*"))]
        return {
            "run": str(self.run.resolve()),
            "models": written,
            "motion and cameras": digest.hexdigest(),
            "size": list(cameras.image_size),
            "at home": self.at_home,
            "sampling": asdict(self.sampling),
        }

    def cut_at(self, frame: int) -> bool:
        """Whether the motion is cut between a frame and the one before."""
        before, after = posed(self.capture, self.motion.select(range(frame - 1, frame + 1)))
        return is_cut(before, after, self.avatar.config.sampling.restart_jump)

    def frames(self, chunk: range, state: StreamState | None) -> Iterator[Drawn]:
        """Some of the frames, in order.

        A stream that smooths has read requests ahead of the frames it has given out, and reads those again.

        Args:
            chunk: Which.
            state: Where the stream stood before them, if it has come so far.
        """
        if state is None:
            state = state_before(
                self.avatar, self._requests, chunk.start, self.overlap, self.sampling, baked=self.baked
            )
        ahead = min(len(self), chunk.stop + self.sampling.smoothing)
        requests = self._requests(range(chunk.start, ahead))
        streamed = stream_frames(self.avatar, requests, self.sampling, baked=self.baked, state=state)
        for index, one in zip(chunk, streamed, strict=False):
            pictures = draw_layers(self.avatar, one.frame, self.cameras.select([index]), self.layers)
            yield pictures, one.state

    def _requests(self, frames: range) -> Iterator[SampleRequest]:
        place = self.rig.at_home if self.at_home else self.rig.following
        for index, vertices in zip(frames, posed(self.capture, self.motion.select(frames)), strict=True):
            yield SampleRequest(
                vertices=vertices,
                anchors=place(vertices),
                targets=self.cameras.select([index]),
            )


@dataclass(frozen=True, eq=False, kw_only=True)
class GroundTruth:
    """What a capture camera saw, in place of an avatar."""

    capture: Capture
    frames_of_capture: Sequence[int]
    camera: int
    size: tuple[int, int]
    """(height, width)."""

    def __len__(self) -> int:
        return len(self.frames_of_capture)

    def fingerprint(self) -> dict[str, object]:
        """What the frames depend on."""
        return {
            "photographs": str(self.capture.root.resolve()),
            "camera": self.camera,
            "size": list(self.size),
        }

    def frames(self, chunk: range, state: StreamState | None) -> Iterator[Drawn]:
        """Some of the photographs, in order."""
        height, width = self.size
        for frame in self.frames_of_capture[chunk.start : chunk.stop]:
            view = self.capture.load_view(frame, self.camera)
            pixels = np.dstack([view.image, view.mask.astype(np.uint8) * 255])
            yield {COLOR: cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)}, None


def posed(capture: Capture, motion: Motion) -> Iterator[Float[Tensor, "N 3"]]:
    """The person's vertices in each frame, a few frames posed at a time."""
    params = motion.params(capture.params.betas[:1])
    for first in range(0, len(motion), _FRAMES_AT_ONCE):
        some = params.select(list(range(first, min(first + _FRAMES_AT_ONCE, len(motion)))))
        with torch.no_grad():
            vertices = capture.body(some, rest_vertices=capture.surface.rest_vertices).vertices
        # Not within the block: a generator that waits there leaves gradients off for whoever called it.
        yield from vertices
