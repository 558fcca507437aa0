"""Who is on show: the avatar of a run, which may still be training."""

import functools
import gzip
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.config import ActorConfig
from actor3d.errors import UserError
from actor3d.motion import read_motion
from actor3d.runs.folder import RunFolder
from actor3d.runs.snapshot import latest_avatar, training_progress
from actor3d.sampling.anchors import AnchorRig
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.baked_files import load_baked
from actor3d.sampling.networks import AvatarNetworks
from actor3d.viewer.avatar import ViewerAvatar, ViewerClip, ViewerGaussians, no_gaussians
from actor3d.viewer.from_run import (
    avatar_from_run,
    home_vertices,
    into_world,
    sample_gaussians,
    seen_gaussians,
)
from actor3d.viewer.packing import pack_avatar, pack_motion
from actor3d.viewer.poses import pose_from_bytes
from rectifier3d.geometry.body import SmplParams

logger = logging.getLogger(__name__)

Drawing = Literal["sampler", "repose"]
_JPEG_QUALITY = 92
_PHOTOGRAPHS_KEPT = 96


@dataclass(frozen=True, eq=False, kw_only=True)
class Snapshot:
    """A run's avatar as it is at one moment."""

    avatar: AvatarNetworks | None
    """None while the rectifier has no checkpoint."""
    gaussians: ViewerGaussians
    baked: BakedGaussians | None
    """Where the Gaussians come from if the run is baked."""
    revision: int
    """Counts from 1."""
    pack: bytes
    """Gzipped, as the page loads it."""

    @property
    def samples(self) -> bool:
        """Whether it can be refined."""
        return self.avatar is not None


class ShownRun:
    """One run on show. What takes long says so and is to be called on the studio's thread."""

    def __init__(
        self,
        run: RunFolder,
        config: ActorConfig,
        capture: Capture,
        rig: AnchorRig,
        device: torch.device,
        drawing: Drawing | None = None,
    ) -> None:
        self.run, self.config, self.capture, self.rig, self.device = run, config, capture, rig, device
        self.drawing: Drawing = drawing or ("sampler" if device.type == "cuda" else "repose")
        """How live pictures are made."""
        self.exhibit: Snapshot | None = None
        self.trouble: str | None = None
        """Why there is no exhibit, or no newer one; one line."""
        self.progress = training_progress(run, config)
        self.photograph = functools.lru_cache(_PHOTOGRAPHS_KEPT)(self._photograph)
        self.mask = functools.lru_cache(_PHOTOGRAPHS_KEPT)(self._mask)

    @property
    def name(self) -> str:
        """What the page calls it: the run's folder, as a capture may have several runs."""
        return self.run.root.resolve().name

    @property
    def num_joints(self) -> int:
        """Joints of a pose."""
        return self.capture.body.num_joints

    def newest(self) -> Snapshot:
        """Load the newest weights, sample the avatar and pack it; takes seconds.

        Raises:
            UserError: if the run's files are damaged.
        """
        avatar = latest_avatar(self.run, self.config, self.capture.surface, self.device)
        baked = None if avatar is None else self._baked(avatar)
        vertices = home_vertices(self.capture)
        if avatar is None:
            gaussians = no_gaussians(self.config.rectifier.model.frame)
        elif baked is None:
            gaussians = sample_gaussians(avatar, self.rig, vertices)
        else:
            gaussians = seen_gaussians(avatar, baked.bound, vertices, self.rig.at_home(vertices), baked)
        shown: ViewerAvatar = avatar_from_run(self.capture, gaussians)
        revision = self.exhibit.revision + 1 if self.exhibit else 1
        pack = gzip.compress(pack_avatar(shown), compresslevel=6)
        return Snapshot(avatar=avatar, gaussians=gaussians, baked=baked, revision=revision, pack=pack)

    def _baked(self, avatar: AvatarNetworks) -> BakedGaussians | None:
        """What `actor3d bake` made of the finished run, if it has."""
        folder = self.run.baked
        if not self.progress.finished or not folder.is_dir():
            return None
        return load_baked(folder, len(avatar.surface.faces))[0].to(avatar.device)

    def posed(self, pose: bytes, betas: tuple[float, ...] | None) -> Float[Tensor, "N 3"]:
        """The body in a pose that a page sent, world metres, on the CPU.

        Raises:
            ValueError: if it is no pose of this body, or there are too many shape coefficients.
        """
        found = pose_from_bytes(pose, self.num_joints)
        rest, own = self.capture.surface.rest_vertices, self.capture.params.betas[:1]
        if betas is not None:
            body = self.capture.body
            if len(betas) > min(own.shape[1], body.num_betas):
                raise ValueError(f"{len(betas)} shape coefficients, this body has {own.shape[1]}")
            change = torch.tensor(betas) - own[0, : len(betas)]
            rest = rest + body.shape_directions[..., : len(betas)] @ change
        params = SmplParams(
            poses=torch.from_numpy(found.rotations)[None],
            betas=own,
            trans=torch.from_numpy(found.trans)[None],
        )
        with torch.no_grad():
            return self.capture.body(params, rest).vertices[0]

    def motion(self, file: Path) -> bytes:
        """A motion file packed for the page.

        Raises:
            UserError: if it is not a motion that we read.
        """
        motion = read_motion(file, self.capture.body, rest_vertices=self.capture.surface.rest_vertices)
        motion = into_world(motion, self.capture, self.rig.home)
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

    def _view(self, camera: str, frame: int) -> tuple[np.ndarray, np.ndarray]:
        if camera not in self.capture.camera_names or not 0 <= frame < self.capture.num_frames:
            raise LookupError(f"no photograph of camera {camera!r:.40}, frame {frame}")
        try:
            view = self.capture.load_view(frame, self.capture.camera_names.index(camera))
        except (OSError, ValueError) as error:
            raise UserError(f"the photograph of camera {camera}, frame {frame} cannot be read") from error
        return view.image, view.mask


def _encoded(suffix: str, pixels: np.ndarray, option: int, value: int) -> bytes:
    done, data = cv2.imencode(suffix, np.ascontiguousarray(pixels), [option, value])
    assert done
    return data.tobytes()
