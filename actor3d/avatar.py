"""The front door: an avatar in memory, to be posed, painted, filmed, exported and shown."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import torch
from jaxtyping import UInt8
from numpy import ndarray

from actor3d.baking.bake import BakeOptions
from actor3d.baking.bake_run import bake_run
from actor3d.captures.capture import Capture
from actor3d.captures.photographs import CapturePhotographs
from actor3d.errors import UserError
from actor3d.export.export_run import OpenAvatar, check_export, export_avatar, takes_bake
from actor3d.export.options import ExportRequest
from actor3d.export.registry import EXPORTERS, format_of
from actor3d.gaussians import AvatarGaussians
from actor3d.motion.motion import Angles, Motion, Pose
from actor3d.motion.options import Edits, ReadOptions
from actor3d.motion.reading import DEFAULTS
from actor3d.notebook import ShownAvatar
from actor3d.rendering.alpha import over, read_background
from actor3d.rendering.cameras import film_cameras
from actor3d.rendering.job import RenderJob
from actor3d.rendering.look import throws_shadow
from actor3d.rendering.options import CameraOptions, PictureOptions, StreamMode
from actor3d.rendering.passes import COLOR, draw_color
from actor3d.rendering.shadows import Floor
from actor3d.runs.motions import UNEDITED, at_home, motion_from
from actor3d.runs.run import Run
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.networks import AvatarNetworks
from actor3d.sampling.sampler import FrameState, SampleRequest, sample_state
from actor3d.sampling.stream import StreamOptions
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.splats.lifting import Photographs

logger = logging.getLogger(__name__)

Report = Callable[[str, int, int, str], None]
"""Told what is being done, how much of how much of it is done, and a word on it."""
_MAX_SIZE_PIXELS = 4096


def silent(what: str, done: int, total: int, note: str) -> None:
    """Report nothing."""


class Avatar:
    """One person, ready to move. :func:`actor3d.load` and :func:`actor3d.train` give it."""

    def __init__(self, run: Run, networks: AvatarNetworks) -> None:
        """Hold an open run and its networks.

        Args:
            run: The run.
            networks: Its networks.
        """
        self.run = run
        self.networks = networks

    def __repr__(self) -> str:
        return (
            f"<Avatar {self.name} of {self.folder}: {len(self.joint_names)} joints, {len(self.clips)} clips>"
        )

    @property
    def name(self) -> str:
        """What the person is called."""
        return self.run.subject.name

    @property
    def folder(self) -> Path:
        """The run's folder."""
        return self.run.folder.root

    @property
    def device(self) -> torch.device:
        """Where the networks compute."""
        return self.networks.device

    @property
    def joint_names(self) -> tuple[str, ...]:
        """The joints that :meth:`pose` can turn."""
        return self.run.subject.body.joint_names

    @property
    def camera_names(self) -> tuple[str, ...]:
        """The capture's cameras, for :meth:`render` and :meth:`animate`."""
        return tuple(camera.name for camera in self.run.subject.cameras)

    @cached_property
    def rest(self) -> Pose:
        """The body's rest pose, where the person mostly stood."""
        skeleton = self.run.subject.skeleton
        still = Pose.rest(len(skeleton)).motion()
        still.trans[:, 1] = -skeleton.sole
        return at_home(still, self.run.subject)[0]

    @cached_property
    def clips(self) -> Mapping[str, Motion]:
        """What the person did in the capture, by name; ``avatar.clips["wave"][8]`` is one pose of it."""
        return {clip.name: self.run.subject.clip_motion(clip.name) for clip in self.run.subject.clips}

    def pose(self, base: Pose | None = None, /, **angles: Angles) -> Pose:
        """A pose with some joints turned.

        Args:
            base: The pose of all other joints; :attr:`rest` by default.
            **angles: By joint name, degrees about x, y and z; see :meth:`actor3d.motion.motion.Pose.turned`.

        Raises:
            UserError: if the body has no such joint.

        Example:
            >>> pose = avatar.pose(left_shoulder=(0, 0, -70), right_shoulder=(0, 0, 70))
        """
        return (self.rest if base is None else base).turned(angles, self.joint_names)

    def motion(
        self,
        source: str | Path | Sequence[str | Path],
        *,
        read: ReadOptions = DEFAULTS,
        edits: Edits = UNEDITED,
    ) -> Motion:
        """A motion file of any kind, or a motion of the library (``walk``, ``dance``, ...), in the capture's world.

        Args:
            source: One, or several that are done one after another.
            read: What a file does not say, or says wrongly: its rate, unit, up axis, joints.
            edits: What is done to the motion.

        Raises:
            UserError: if it is no motion.
        """
        sources = [source] if isinstance(source, (str, Path)) else list(source)
        return motion_from(self.run.subject, sources, edits, read)

    def gaussians(
        self, pose: Pose | None = None, *, mode: Literal["sample", "bake"] = "sample", seed: int = 0
    ) -> AvatarGaussians:
        """The avatar's Gaussians in a pose, in the capture's world.

        Args:
            pose: The pose; :attr:`rest` by default.
            mode: ``sample`` asks the networks; ``bake`` moves the baked avatar, which is made if there is none.
            seed: Of the sampling noise.

        Raises:
            UserError: if the pose is not one of this body.

        Example:
            >>> avatar.gaussians(avatar.clips["wave"][8]).save("wave.ply")
        """
        pose = self.rest if pose is None else pose
        vertices = self.run.subject.posed(self._params(pose))[0]
        if mode == "bake":
            vertices = vertices.to(self.device)
            bound = self._baked.lit(self.networks.surface, vertices)
            state = FrameState(bound=bound, vertices=vertices)
        else:
            request = SampleRequest(vertices=vertices, anchors=self.run.rig.around(vertices))
            state, _ = sample_state(self.networks, request, torch.Generator().manual_seed(seed))
        return AvatarGaussians.of(self._open, pose, state)

    def photographs(self, clip: str, frame: int) -> Photographs:
        """What the cameras that training saw show of one frame, for :meth:`actor3d.gaussians.AvatarGaussians.lifted`.

        Args:
            clip: A clip of the capture.
            frame: Of the clip, from 0.

        Raises:
            UserError: if there is no such frame, or the capture or a picture of it is not there.
        """
        frames = self.run.subject.clip(clip).frames
        if not 0 <= frame < len(frames):
            raise UserError(f"frame {frame}: '{clip}' has frames 0 to {len(frames) - 1}")
        return CapturePhotographs.trained(self.capture).of_frame(frames[frame])

    def render(
        self,
        pose: Pose | None = None,
        *,
        camera: str | Cameras = "front",
        size: int = 512,
        background: str = "grey",
        shadow: bool | None = None,
        mode: Literal["sample", "bake"] = "sample",
        seed: int = 0,
    ) -> UInt8[ndarray, "H W C"]:
        """A picture of the avatar.

        Args:
            pose: The pose; :attr:`rest` by default.
            camera: ``front``, a camera of the capture by name, a camera path (.json), or one camera of your own.
            size: Height in pixels; a camera of your own has a size itself.
            background: ``grey``, ``studio``, ``black``, ``white``, ``green``, a colour like ``#ff8800``, or a picture;
                ``transparent`` gives RGBA with straight alpha.
            shadow: Whether the person throws a soft shadow on the floor, over any background; by default in the studio.
            mode: As for :meth:`gaussians`.
            seed: Of the sampling noise.

        Returns:
            uint8, 3 channels, or 4 if transparent.

        Raises:
            UserError: if there is no such camera or background, or the size is out of range.

        Example:
            >>> image = avatar.render(avatar.rest, camera="front", size=768, background="transparent")
            >>> image.shape
            (768, 768, 4)
            >>> portrait = avatar.render(size=1080, background="studio")
        """
        pose = self.rest if pose is None else pose
        cameras = self._cameras(pose.motion(), camera, size)
        behind = read_background(background, cameras.image_size)
        gaussians = self.gaussians(pose, mode=mode, seed=seed)
        floor, vertices = None, None
        if throws_shadow(background, shadow):
            floor, vertices = self._floor, self.run.subject.posed(self._params(pose))[0]
        picture = draw_color(gaussians, cameras, floor, vertices)
        return picture if behind is None else over(picture, behind)

    def animate(
        self,
        motion: str | Path | Motion | Sequence[str | Path],
        *,
        mode: StreamMode = "video",
        camera: str | Cameras = "orbit",
        size: int = 512,
        background: str = "grey",
        shadow: bool | None = None,
        smoothing: int = 0,
        seed: int = 0,
    ) -> Iterator[UInt8[ndarray, "H W C"]]:
        """The avatar in motion, picture by picture, in flat memory.

        Args:
            motion: A motion, a file, a motion of the library, or several after another.
            mode: ``video`` carries the Gaussians from frame to frame; ``sample`` starts each from noise; ``repose``
                samples the first and moves it; ``bake`` moves the baked avatar, which is made if there is none.
            camera: As for :meth:`render`; also ``orbit`` and ``dolly``. Cameras of your own: one, or one a frame.
            size: Height in pixels.
            background: As for :meth:`render`.
            shadow: As for :meth:`render`.
            smoothing: Frames on each side over which Gaussians are averaged in time.
            seed: Of the sampling noise.

        Raises:
            UserError: if it is no motion, or there is no such camera or background.

        Example:
            >>> for image in avatar.animate("dance", mode="bake"):
            ...     window.show(image)
        """
        known = motion if isinstance(motion, Motion) else self.motion(motion)
        cameras = self._cameras(known, camera, size)
        behind = read_background(background, cameras.image_size)
        job = RenderJob(
            run=self.run,
            networks=self.networks,
            baked=self._baked if mode == "bake" else None,
            motion=known,
            at_home=any(known is clip for clip in self.clips.values()),
            sampling=StreamOptions(mode=mode, seed=seed, smoothing=smoothing),
            cameras=cameras,
            transparent=behind is None,
            shadow=throws_shadow(background, shadow),
        )
        for pictures, _ in job.frames(range(len(job)), None):
            picture = pictures[COLOR]
            yield picture if behind is None else over(picture, behind)

    def bake(self, *, frames: int = 96, seed: int = 0, report: Report = silent) -> None:
        """Distil the avatar into Gaussians that move without networks, and keep them in the run's folder.

        Args:
            frames: At most so many poses of the training clips are sampled.
            seed: Of the sampling noise.
            report: Told of progress.

        Raises:
            UserError: if the run is damaged, or its folder cannot be written to.
        """
        options = BakeOptions(frames=frames, seed=seed)
        outcome = bake_run(
            self.run, self.networks, options, lambda done, total: report("bake", done, total, "")
        )
        self.__dict__["_baked"] = outcome.baked.to(self.device)

    def export(
        self,
        out: str | Path,
        *,
        format: str | None = None,
        report: Report = silent,
        **request: Any,
    ) -> Path:
        """Write the avatar as a file that other programs open.

        Args:
            out: The file, or the folder that is made.
            format: Its kind, one of ``actor3d.export.registry.EXPORTERS``; found by the file's ending by default.
            report: Told of progress.
            **request: What of the avatar: fields of :class:`actor3d.export.options.ExportRequest`, such as
                ``clip="wave"``, ``frame=3``, ``motion=("dance",)``, ``mode="bake"``.

        Returns:
            What was written.

        Raises:
            UserError: if something does not suit.

        Example:
            >>> avatar.export("ada.html")
            >>> avatar.export("ada.spz", clip="wave", frame=3)
        """
        path = Path(out).expanduser()
        form = EXPORTERS[format] if format else format_of(path)
        wanted = ExportRequest(**request)
        check_export(form, path, wanted)
        baked = self._baked if takes_bake(form, wanted, self.run) else None
        avatar = OpenAvatar(run=self.run, networks=self.networks, baked=baked)
        export_avatar(avatar, form, path, wanted, lambda done, total: report("export", done, total, ""))
        return path

    def show(self, *, height: int = 640) -> ShownAvatar:
        """The viewer: inline in a notebook, in the browser elsewhere. It needs no server and stays in the notebook.

        Args:
            height: Of the inline viewer, pixels.
        """
        baked = self._baked if self.run.bake_state == "current" else None
        return ShownAvatar.of(OpenAvatar(run=self.run, networks=self.networks, baked=baked), height)

    @property
    def capture(self) -> Capture:
        """The capture with its photographs.

        Raises:
            UserError: if it is not there; :func:`actor3d.load` takes its place as `data`.
        """
        return self.run.capture()

    @cached_property
    def _floor(self) -> Floor:
        subject = self.run.subject
        return Floor.under(subject.surface, subject.up, subject.floor)

    @property
    def _open(self) -> OpenAvatar:
        return OpenAvatar(run=self.run, networks=self.networks)

    @cached_property
    def _baked(self) -> BakedGaussians:
        """The baked avatar; made where there is none of these networks."""
        if self.run.bake_state != "current":
            logger.info("baking %s, once", self.name)
            self.bake()
            return self.__dict__["_baked"]
        return self.run.baked(self.device)

    def _params(self, pose: Pose) -> Any:
        if len(pose.joints) != len(self.joint_names):
            raise UserError(
                f"the pose has {len(pose.joints)} joints, this body has {len(self.joint_names)}: begin with "
                "avatar.rest, or read the motion with avatar.motion"
            )
        subject = self.run.subject
        return subject.still(pose.motion().params(subject.betas))

    def _cameras(self, motion: Motion, camera: str | Cameras, size: int) -> Cameras:
        """A camera for each frame."""
        if isinstance(camera, Cameras):
            if len(camera) not in (1, len(motion)):
                raise UserError(
                    f"give one camera, or one for each of {len(motion)} frames, found {len(camera)}"
                )
            return camera.select([0] * len(motion)) if len(camera) == 1 else camera
        if not 1 <= size <= _MAX_SIZE_PIXELS:
            raise UserError(f"size must lie between 1 and {_MAX_SIZE_PIXELS} pixels, found {size}")
        return film_cameras(self.run.subject, motion, CameraOptions(camera=camera), PictureOptions(size=size))
