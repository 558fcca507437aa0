"""The filmed person and the world around them: all that moving the avatar needs of its capture."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.bodies.drapes import ClipDrapes
from actor3d.bodies.hanging import HangingClothes
from actor3d.errors import InputError, UserError
from actor3d.motion.motion import Motion
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.world import Axis, axis_of
from actor3d.sampling.anchors import AnchorRig
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras
from rectifier3d.geometry.surface import BodySurface


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CaptureCamera:
    """A camera of the capture."""

    name: str
    camera: Cameras
    """One camera at full resolution, undistorted."""
    held_out: bool
    """Whether the avatar has never seen its photographs in training."""
    anchor: bool
    """Whether the sampler paints in its view."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CapturedClip:
    """What the person did in consecutive frames of the capture."""

    name: str
    start: int
    """The capture's frame that the first pose belongs to."""
    held_out: bool
    """Whether the avatar has never seen it in training."""
    params: SmplParams

    @property
    def frames(self) -> range:
        """The capture's frames."""
        return range(self.start, self.start + len(self.params))


@dataclass(frozen=True, eq=False, kw_only=True)
class Subject:
    """A person, as one run knows them."""

    name: str
    body: BodyModel
    surface: BodySurface
    """The person's own shape."""
    betas: Float[Tensor, "1 S"]
    """The person's shape coefficients."""
    cameras: tuple[CaptureCamera, ...]
    home: Float[Tensor, " 3"]
    """Where the middle of the body was on average, world metres."""
    up: Float[Tensor, " 3"]
    """The world's upward direction, along one of its axes."""
    floor: float
    """Height of the floor along ``up``, metres."""
    fps: float
    """Frames a second of the clips."""
    clips: tuple[CapturedClip, ...]
    trained: tuple[int, ...]
    """The capture's frames that the avatar was trained on, ascending."""
    hangs: bool = False
    """Whether loose clothes hang and swing; in runs of earlier versions they move with the skin."""

    @cached_property
    def skeleton(self) -> Skeleton:
        """The person's joints and bones."""
        return Skeleton.of(self.body, self.surface.rest_vertices)

    @cached_property
    def middle_vertices(self) -> Float[Tensor, "N 3"]:
        """The body in the middle frame that the avatar was trained on, world metres."""
        return self.posed(self.captured([self.trained[len(self.trained) // 2]]))[0]

    @property
    def up_axis(self) -> Axis:
        """The name of the world's upward direction."""
        return axis_of(self.up.double().numpy()) or "y"

    @property
    def anchors(self) -> tuple[CaptureCamera, ...]:
        """The cameras in whose views the sampler paints."""
        return tuple(camera for camera in self.cameras if camera.anchor)

    def rig(self, resolution: int) -> AnchorRig:
        """The anchor cameras, whose crops have `resolution` pixels a side."""
        return AnchorRig(
            cameras=tuple(camera.camera for camera in self.anchors),
            home=self.home,
            input_resolution=resolution,
        )

    def alike_cameras(self) -> Cameras:
        """Every camera, in units of their pictures' sides: so, cameras whose pictures differ in size are alike."""
        return concatenate_cameras([camera.camera.resized((1, 1)) for camera in self.cameras])

    def camera(self, name: str) -> CaptureCamera:
        """The camera of this name.

        Raises:
            UserError: if there is none.
        """
        for camera in self.cameras:
            if camera.name == name:
                return camera
        raise UserError(
            f"there is no camera {name!r}: choose among {', '.join(camera.name for camera in self.cameras)}"
        )

    def clip(self, name: str) -> CapturedClip:
        """The clip of this name.

        Raises:
            UserError: if there is none.
        """
        for clip in self.clips:
            if clip.name == name:
                return clip
        names = ", ".join(clip.name for clip in self.clips)
        raise UserError(f"--clip: '{name}'; the capture has {names} (or give --motion FILE)")

    def clip_motion(self, name: str) -> Motion:
        """What the person did in a clip, in the capture's world.

        Raises:
            UserError: if there is no such clip.
        """
        return Motion.of_params(name, self.fps, self.clip(name).params)

    def captured(self, frames: Sequence[int], *, hanging: bool = True) -> SmplParams:
        """The body in some of the capture's frames.

        Args:
            frames: Which.
            hanging: Whether it is told where loose clothes hang, for which clips are simulated as far as they go.

        Raises:
            InputError: if a frame belongs to no clip.
        """
        params = concatenate_params([self._captured(frame) for frame in frames])
        if self._drapes is None or not hanging:
            return params
        hung = [self._drapes.of(frame) for frame in frames]
        return replace(params, loose=torch.stack([loose for loose in hung if loose is not None]))

    def moving(self, params: SmplParams, fps: float) -> SmplParams:
        """A motion with where the person's loose clothes hang in each of its frames, before which they stood still.

        Args:
            params: The body in consecutive frames.
            fps: Frames a second.
        """
        return replace(params, loose=self._clothes.hang(params, fps)) if self._clothes else params

    def still(self, params: SmplParams) -> SmplParams:
        """Poses, each held for a while, with where the person's loose clothes hang."""
        return replace(params, loose=self._clothes.hang_still(params)) if self._clothes else params

    @cached_property
    def _clothes(self) -> HangingClothes | None:
        return HangingClothes(self.body, self.surface.rest_vertices, self.up) if self.hangs else None

    @cached_property
    def _drapes(self) -> ClipDrapes | None:
        clips = [(clip.start, clip.params) for clip in self.clips]
        return ClipDrapes(self._clothes, clips, self.fps) if self._clothes else None

    def posed(self, params: SmplParams) -> Float[Tensor, "B N 3"]:
        """The person's vertices, world metres."""
        with torch.no_grad():
            return self.body(params, self.surface.rest_vertices).vertices

    def _captured(self, frame: int) -> SmplParams:
        for clip in self.clips:
            if frame in clip.frames:
                return clip.params.select([frame - clip.start])
        raise InputError(f"frame {frame} is in no clip of {self.name}")


def concatenate_params(parts: Sequence[SmplParams]) -> SmplParams:
    """Frames one after another."""
    expressions = [part.expression for part in parts if part.expression is not None]
    return SmplParams(
        poses=torch.cat([part.poses for part in parts]),
        betas=torch.cat([part.betas for part in parts]),
        trans=torch.cat([part.trans for part in parts]),
        expression=torch.cat(expressions) if expressions else None,
    )
