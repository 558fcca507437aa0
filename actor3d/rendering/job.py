"""One avatar's part in a film: its motion, its cameras, and its frames one after another."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.captures.photographs import CapturePhotographs
from actor3d.motion.motion import Motion
from actor3d.rendering.film_key import file_states
from actor3d.rendering.options import RenderPass
from actor3d.rendering.passes import COLOR, Picture, draw_passes
from actor3d.rendering.shadows import Floor
from actor3d.runs.folder import DENOISER, FEATURE_NET, RECTIFIER
from actor3d.runs.run import Run
from actor3d.runs.subject import Subject
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.chunks import state_before
from actor3d.sampling.frames import AvatarSurface, SampledFrame, SampleRequest
from actor3d.sampling.jumps import is_cut
from actor3d.sampling.lifting import lift_frame
from actor3d.sampling.relighting import LightChange
from actor3d.sampling.stream import StreamedFrame, StreamOptions, StreamState, stream_frames
from rectifier3d.geometry.body import SmplParams
from rectifier3d.geometry.cameras import Cameras

_FRAMES_AT_ONCE = 16
"""Posing holds a transform for each vertex and frame: a long motion at once would fill the memory."""

Drawn = tuple[Mapping[str, Picture], StreamState | None]
"""A frame's pictures by pass, and where its stream stands after it."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FilmedFrames:
    """The photographs of a film's frames, from which their colours are lifted."""

    photographs: CapturePhotographs
    frames: Sequence[int]
    """The capture's frame that each of the film's shows."""

    def fingerprint(self) -> dict[str, object]:
        """What colours depend on besides the avatar."""
        capture = self.photographs.capture
        return {
            "photographs": str(capture.root.resolve()),
            "photographed": list(self.frames),
            "photographs' files": file_states(capture.root, self.photographs.files(self.frames)),
        }

    def lifted(self, networks: AvatarSurface, index: int, frame: SampledFrame) -> SampledFrame:
        """A frame of the film as it was photographed."""
        return lift_frame(networks, frame, self.photographs.of_frame(self.frames[index]))


@dataclass(frozen=True, eq=False, kw_only=True)
class RenderJob:
    """An avatar that performs."""

    run: Run
    networks: AvatarSurface
    """With the networks themselves, where the mode asks them."""
    baked: BakedGaussians | None
    """What the mode `bake` moves."""
    light: LightChange | None = None
    """What is done to the avatar's light, if anything."""
    motion: Motion
    at_home: bool
    """Whether the motion is one of the capture's own clips."""
    sampling: StreamOptions
    cameras: Cameras
    """One for each frame."""
    filmed: FilmedFrames | None = None
    """Where colours are lifted from photographs."""
    passes: tuple[RenderPass, ...] = ()
    shadow: bool = False
    """Whether the person throws a shadow on the floor."""
    transparent: bool = True
    """Whether colours go on where nothing is, as a film needs that is laid over no background."""
    overlap: int = 0
    """Frames that are sampled, but not shown, before a chunk inside the film."""

    def __len__(self) -> int:
        return len(self.motion)

    def fingerprint(self) -> dict[str, object]:
        """What the frames depend on."""
        cameras, params = self.cameras, self.motion.params(self.run.subject.betas)
        values = (params.poses, params.trans, cameras.R, cameras.t, cameras.K)
        digest = hashlib.sha256(b"".join(value.numpy().tobytes() for value in values))
        run = self.run.folder
        models = (
            run.model(DENOISER), run.model(FEATURE_NET), run.model(RECTIFIER), run.subject,
            *([run.baked] if self.baked else []),
        )  # fmt: skip
        written = [file for folder in models for file in folder.rglob("*") if file.is_file()]
        return {
            "run": str(run.root.resolve()),
            "settings": hashlib.sha256(run.config_file.read_bytes()).hexdigest(),
            "files": file_states(run.root, written),
            "motion and cameras": digest.hexdigest(),
            "size": list(cameras.image_size),
            "at home": self.at_home,
            "shadow": self.shadow,
            "transparent": self.transparent,
            "sampling": asdict(self.sampling),
            **({} if self.light is None else {"light": self.light.fingerprint()}),
            **({} if self.filmed is None else self.filmed.fingerprint()),
        }

    def cut_at(self, frame: int) -> bool:
        """Whether the motion is cut between a frame and the one before."""
        before, after = _posed(self.run.subject, self._moving.select(slice(frame - 1, frame + 1)))
        return is_cut(before, after, self.networks.config.sampling.restart_jump)

    def frames(self, chunk: range, state: StreamState | None) -> Iterator[Drawn]:
        """Some of the frames, in order.

        Args:
            chunk: Which.
            state: Where the stream stood before them, if it has come so far.
        """
        subject, surface = self.run.subject, self.networks.surface
        floor = Floor.under(subject.surface, subject.up, subject.floor) if self.shadow else None
        for index, one in zip(chunk, self.sampled(chunk, state), strict=False):
            camera = self.cameras.select([index])
            frame = self._shown(index, one.frame)
            drawn = draw_passes(surface, frame, camera, self.passes, floor, spread=self.transparent)
            yield drawn, one.state

    def _shown(self, index: int, frame: SampledFrame) -> SampledFrame:
        """A frame in the colours of its photographs, or under another light, where either is wanted."""
        if self.filmed is not None:
            return self.filmed.lifted(self.networks, index, frame)
        if self.light is not None and self.baked is None:
            return self.light.frame(self.networks, frame)
        return frame

    def sampled(self, chunk: range, state: StreamState | None) -> Iterator[StreamedFrame]:
        """The Gaussians of some of the frames, in order, without pictures.

        A stream that smooths has read requests ahead of the frames it has given out, and reads those again.
        """
        if state is None:
            state = state_before(
                self.networks, self._requests, chunk.start, self.overlap, self.sampling, baked=self.baked
            )
        ahead = min(len(self), chunk.stop + self.sampling.smoothing)
        requests = self._requests(range(chunk.start, ahead))
        yield from stream_frames(self.networks, requests, self.sampling, baked=self.baked, state=state)

    def _requests(self, frames: range) -> Iterator[SampleRequest]:
        rig = self.run.rig
        place = rig.at_home if self.at_home else rig.following
        for vertices in _posed(self.run.subject, self._moving.select(list(frames))):
            yield SampleRequest(vertices=vertices, anchors=place(vertices))

    @cached_property
    def _moving(self) -> SmplParams:
        """The body in all frames: what hangs loose in one follows from those before it."""
        subject = self.run.subject
        return subject.moving(self.motion.params(subject.betas), self.motion.fps)


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
            "files": file_states(self.capture.root, self._files()),
            "camera": self.camera,
            "size": list(self.size),
        }

    def _files(self) -> Iterator[Path]:
        yield from self.capture.calibration_files
        for frame in self.frames_of_capture:
            yield self.capture.images[self.camera][frame]
            yield from self.capture.masks[self.camera][frame]

    def frames(self, chunk: range, state: StreamState | None) -> Iterator[Drawn]:
        """Some of the photographs, in order."""
        height, width = self.size
        for frame in self.frames_of_capture[chunk.start : chunk.stop]:
            view = self.capture.load_view(frame, self.camera)
            pixels = np.dstack([view.image, view.mask.astype(np.uint8) * 255])
            yield {COLOR: cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)}, None


def posed_frames(subject: Subject, motion: Motion) -> Iterator[Float[Tensor, "N 3"]]:
    """The person's vertices in each frame of a motion, before which they stood still; world metres."""
    return _posed(subject, subject.moving(motion.params(subject.betas), motion.fps))


def _posed(subject: Subject, params: SmplParams) -> Iterator[Float[Tensor, "N 3"]]:
    """Frame by frame, a few posed at a time."""
    for first in range(0, len(params), _FRAMES_AT_ONCE):
        yield from subject.posed(params.select(slice(first, first + _FRAMES_AT_ONCE)))
