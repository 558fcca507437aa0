"""Who is on show: the avatar of a run, which may still be training."""

import functools
import gzip
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import cv2
import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.errors import UserError
from actor3d.io.limited_process import LimitReachedError, ProcessLimits, call_limited
from actor3d.io.places import require_writable
from actor3d.motion.library import LIBRARY
from actor3d.motion.motion import Motion
from actor3d.motion.options import ReadOptions
from actor3d.motion.reading import DEFAULTS, read_motion
from actor3d.motion.sources import compose_motion
from actor3d.rendering.headings import CAPTURE, headed
from actor3d.runs.motions import UNEDITED, at_home
from actor3d.runs.progress import training_progress
from actor3d.runs.run import BakeState, Run
from actor3d.sampling.frames import AvatarSurface
from actor3d.viewer.avatar import ViewerClip, ViewerGaussians, no_gaussians
from actor3d.viewer.from_run import (
    best_gaussians,
    viewer_avatar,
)
from actor3d.viewer.packing import pack_avatar, pack_motion
from actor3d.viewer.poses import pose_from_bytes
from rectifier3d.geometry.body import BodyModel

if TYPE_CHECKING:
    import actor3d.sampling.networks

logger = logging.getLogger(__name__)

StreamMode = Literal["sampler", "repose"]
_JPEG_QUALITY = 92
_PHOTOGRAPHS_KEPT = 96
_READING = ProcessLimits(seconds=60, memory_bytes=2 << 30)
"""For a motion that somebody drops on the page."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Snapshot:
    """A run's avatar as it is at one moment."""

    avatar: AvatarSurface | None
    """What moves the Gaussians; None while the rectifier has no checkpoint."""
    load: "Callable[[], actor3d.sampling.networks.AvatarNetworks | None]"
    """Gives its networks, of which a baked avatar is shown without."""
    gaussians: ViewerGaussians
    revision: int
    """Counts from 1."""
    pack: bytes
    """Gzipped, as the page loads it."""
    bake: BakeState | None
    """Whether it shows what was baked of it; None before its training has ended."""

    @property
    def can_refine(self) -> bool:
        """Whether it can be refined."""
        return self.avatar is not None

    @functools.cached_property
    def networks(self) -> "actor3d.sampling.networks.AvatarNetworks | None":
        """The networks, loaded when first asked for; None while the rectifier has no checkpoint.

        Raises:
            UserError: if the run's files are damaged.
        """
        return self.load()


class ShownRun:
    """One run on show. What takes long says so and is to be called on the session's thread."""

    def __init__(self, run: Run, device: torch.device, stream_mode: StreamMode | None = None) -> None:
        self.run, self.device = run, device
        self.stream_mode: StreamMode = stream_mode or ("sampler" if device.type == "cuda" else "repose")
        """How the pictures of a stream are made."""
        self.snapshot: Snapshot | None = None
        self.trouble: str | None = None
        """Why there is no snapshot, or no newer one; one line."""
        self.progress = training_progress(run.folder, run.config)
        self.photograph = functools.lru_cache(_PHOTOGRAPHS_KEPT)(self._photograph)
        self.mask = functools.lru_cache(_PHOTOGRAPHS_KEPT)(self._mask)
        self.library_motion = functools.cache(self._library_motion)

    @property
    def name(self) -> str:
        """What the page calls it: the run's folder, as a capture may have several runs."""
        return self.run.folder.root.resolve().name

    @property
    def num_joints(self) -> int:
        """Joints of a pose."""
        return self.run.subject.body.num_joints

    def newest(self) -> Snapshot:
        """Load the newest weights, sample the avatar and pack it; takes seconds.

        Raises:
            UserError: if the run's files are damaged.
        """
        subject, rig = self.run.subject, self.run.rig
        bake = self.run.bake_state if self.progress.finished else None
        baked = self.run.baked(self.device) if bake == "current" else None
        networks = self.run.latest_networks(self.device) if baked is None else None
        avatar = networks if baked is None else self.run.without_networks(self.device)
        if avatar is None:
            gaussians = no_gaussians(self.run.config.rectifier.model.frame)
        else:
            gaussians = best_gaussians(avatar, rig, subject.middle_vertices, baked)
        shown = viewer_avatar(subject, gaussians, photographs=self.run.has_capture)
        revision = self.snapshot.revision + 1 if self.snapshot else 1
        pack = gzip.compress(pack_avatar(shown), compresslevel=6)

        def load() -> "actor3d.sampling.networks.AvatarNetworks | None":
            return self.run.latest_networks(self.device) if networks is None else networks

        return Snapshot(
            avatar=avatar, load=load, gaussians=gaussians, revision=revision, pack=pack, bake=bake
        )

    def baked_at(self) -> int:
        """When the run was baked last, in nanoseconds of the disk's clock; 0 if never."""
        try:
            return self.run.folder.baked.stat().st_mtime_ns
        except OSError:
            return 0

    def bake(self, snapshot: Snapshot, report: Callable[[int, int], None]) -> None:
        """Bake the finished run into its folder; takes a minute or so.

        Args:
            snapshot: Its avatar.
            report: Called with the number of finished poses and of all.

        Raises:
            UserError: if the run is not finished or damaged, or its folder cannot be written to.
        """
        # Baking imports the networks' libraries, for which no page waits that only shows an avatar.
        from actor3d.baking.bake import BakeOptions
        from actor3d.baking.bake_run import bake_run

        if snapshot.networks is None or snapshot.bake is None:
            raise UserError(f"{self.name}: is baked once it is trained")
        require_writable(self.run.folder.root)
        poses = self.run.config.training.bake_poses or BakeOptions().frames
        bake_run(self.run, snapshot.networks, BakeOptions(frames=poses), report)

    def posed(self, pose: bytes, betas: tuple[float, ...] | None) -> Float[Tensor, "N 3"]:
        """The body in a pose that a page sent, world metres, on the CPU.

        Raises:
            ValueError: if it is no pose of this body, or there are too many shape coefficients.
        """
        found = pose_from_bytes(pose, self.num_joints)
        subject = self.run.subject
        rest, own = subject.surface.rest_vertices, subject.betas
        if betas is not None:
            body = subject.body
            if len(betas) > min(own.shape[1], body.num_betas):
                raise ValueError(f"{len(betas)} shape coefficients, this body has {own.shape[1]}")
            change = torch.tensor(betas) - own[0, : len(betas)]
            rest = rest + body.shape_directions[..., : len(betas)] @ change
        params = found.motion().params(own)
        if betas is None:
            # Clothes hang as they were measured: on a body of another shape they move with the skin.
            params = subject.still(params)
        with torch.no_grad():
            return subject.body(params, rest).vertices[0]

    def motion(self, file: Path, options: ReadOptions) -> bytes:
        """A motion file packed for the page; it is read in a process of its own.

        Args:
            file: The file.
            options: What it does not say, or says wrongly.

        Raises:
            UserError: if it is not a motion that we read, or takes too long or too much memory.
        """
        subject = self.run.subject
        rest = subject.surface.rest_vertices
        try:
            motion = call_limited(_READING, _read_dropped, file, subject.body, rest, options)
        except RuntimeError as error:
            logger.warning("a dropped motion could not be read: %s", error)
            raise UserError(f"{file.name}: it cannot be read; the server's log says more") from error
        except LimitReachedError as error:
            raise UserError(f"{file.name}: {error}") from error
        motion = at_home(motion, subject)
        return pack_motion(ViewerClip(motion=motion, start=None, held_out=False), self.num_joints)

    @functools.cached_property
    def library(self) -> dict[str, str]:
        """The motions that ship with the project, by names that no clip of the capture has."""
        taken = {clip.name for clip in self.run.subject.clips}
        return {f"{name} (shipped)" if name in taken else name: name for name in LIBRARY}

    def _library_motion(self, name: str) -> bytes:
        """A motion of the library packed for the page.

        Raises:
            LookupError: if there is none of this name.
        """
        subject = self.run.subject
        rest = subject.surface.rest_vertices
        done = compose_motion([self.library[name]], subject.body, rest, UNEDITED, DEFAULTS)
        motion = replace(headed(at_home(done, subject), subject, CAPTURE), name=name)
        return pack_motion(ViewerClip(motion=motion, start=None, held_out=False), self.num_joints)

    def _photograph(self, camera: str, frame: int) -> bytes:
        """An undistorted photograph as JPEG, the person over black.

        Raises:
            LookupError: if there is no such camera or frame.
            UserError: if its file is damaged.
        """
        image = self._view(camera, frame)[0]
        return _encoded(".jpg", image[..., ::-1], cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY)

    def _mask(self, camera: str, frame: int) -> bytes:
        """Where the person is in the undistorted photograph, as PNG: 255 there, else 0.

        Raises:
            LookupError: if there is no such camera or frame.
            UserError: if its file is damaged.
        """
        mask = self._view(camera, frame)[1]
        return _encoded(".png", mask.astype(np.uint8) * 255, cv2.IMWRITE_PNG_COMPRESSION, 3)

    @functools.cached_property
    def _capture(self) -> Capture:
        return self.run.capture()

    def _view(self, camera: str, frame: int) -> tuple[np.ndarray, np.ndarray]:
        if not self.run.has_capture:
            raise LookupError("the run's capture, which holds the photographs, is not where it was")
        capture = self._capture
        if camera not in capture.camera_names or not 0 <= frame < capture.num_frames:
            raise LookupError(f"no photograph of camera {camera!r:.40}, frame {frame}")
        try:
            view = capture.load_view(frame, capture.camera_names.index(camera))
        except (OSError, ValueError) as error:
            raise UserError(f"the photograph of camera {camera}, frame {frame} cannot be read") from error
        return view.image, view.mask


def _read_dropped(
    file: Path, body: BodyModel, rest_vertices: Float[Tensor, "N 3"], options: ReadOptions
) -> Motion:
    return read_motion(file, body, rest_vertices=rest_vertices, options=options)


def _encoded(suffix: str, pixels: np.ndarray, option: int, value: int) -> bytes:
    done, data = cv2.imencode(suffix, np.ascontiguousarray(pixels), [option, value])
    assert done
    return data.tobytes()
