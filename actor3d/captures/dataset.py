"""A prepared capture: what training reads, frame by frame, straight from its shards."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor

from actor3d.captures.capture import Capture, Split
from actor3d.captures.crops import window_cameras
from actor3d.captures.packed_pixels import BodyPixels, PackedPixels, unpack_body, unpack_picture
from actor3d.captures.preparing import PrepareOptions, Progress, prepared_folder
from actor3d.captures.shards import Shard, Shards
from actor3d.process_group import ALONE, ProcessGroup
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.fragments import MeshFragments
from rectifier3d.geometry.surface import BodySurface

__all__ = ["CaptureDataset", "Frame", "PrepareOptions", "Views", "prepare"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Views:
    """Pictures of the person from V cameras, over black."""

    images: Float[Tensor, "V 3 S S"]
    """In [0, 1]."""
    masks: UInt8[Tensor, "V S S"]
    """0 background, 1 person, 100 ignored."""
    cameras: Cameras

    def to(self, device: torch.device | str) -> "Views":
        """The same views on another device."""
        return replace(
            self, images=self.images.to(device), masks=self.masks.to(device), cameras=self.cameras.to(device)
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Frame:
    """The posed body and what some cameras saw of it, at model size."""

    index: int
    vertices: Float[Tensor, "N 3"]
    """World metres."""
    views: Views
    fragments: MeshFragments
    """The posed body in the views' cameras; depth and barycentrics were stored in half precision."""

    def to(self, device: torch.device | str) -> "Frame":
        """The same frame on another device."""
        fragments = MeshFragments(
            face=self.fragments.face.to(device),
            barycentrics=self.fragments.barycentrics.to(device),
            depth=self.fragments.depth.to(device),
        )
        return replace(
            self, vertices=self.vertices.to(device), views=self.views.to(device), fragments=fragments
        )


class CaptureDataset:
    """A capture undistorted, cropped to the body, resampled and rasterized; see :func:`prepare`."""

    def __init__(self, capture: Capture, options: PrepareOptions, folder: Path) -> None:
        self.capture = capture
        self.options = options
        self.folder = folder
        counts = len(capture.calibration), capture.body.num_vertices
        self._shards = Shards(folder, capture.num_frames, *counts)

    @property
    def surface(self) -> BodySurface:
        """The person's body surface."""
        return self.capture.surface

    @property
    def anchor_cameras(self) -> tuple[int, ...]:
        """Indices of the cameras whose images the rectifier reads."""
        return self.capture.anchor_cameras

    def split(self, name: str) -> Split:
        """One part of the capture; see :meth:`Capture.split`."""
        return self.capture.split(name)

    def vertices(self, index: int) -> Float[Tensor, "N 3"]:
        """The posed body of a frame, world metres.

        Raises:
            InputError: if the frame's file is damaged.
        """
        with self._shards.frame(index) as shard:
            return torch.from_numpy(shard.vertices())

    def frame(self, index: int, cameras: Sequence[int]) -> Frame:
        """A frame seen by some cameras at model size.

        Raises:
            InputError: if the frame's file is damaged.
        """
        size = self.options.model_size
        with self._shards.frame(index) as shard:
            return Frame(
                index=index,
                vertices=torch.from_numpy(shard.vertices()),
                views=self._views(shard, "picture", size, cameras),
                fragments=_fragments(shard.views("body", cameras), size, len(self.surface.faces)),
            )

    def targets(self, index: int, cameras: Sequence[int]) -> Views:
        """A frame seen by some cameras at target size.

        Raises:
            InputError: if the frame's file is damaged.
        """
        with self._shards.frame(index) as shard:
            return self._views(shard, "target", self.options.target_size, cameras)

    def target_masks(self, index: int, cameras: Sequence[int]) -> UInt8[Tensor, "V S S"]:
        """A frame's masks at target size.

        Raises:
            InputError: if the frame's file is damaged.
        """
        with self._shards.frame(index) as shard:
            return _pictures(shard.views("target", cameras), self.options.target_size)[1]

    def _views(self, shard: Shard, kind: str, size: int, cameras: Sequence[int]) -> Views:
        images, masks = _pictures(shard.views(kind, cameras), size)
        windows = torch.from_numpy(shard.windows(cameras))
        return Views(images=images, masks=masks, cameras=self._cameras(size, windows, list(cameras)))

    def _cameras(self, size: int, windows: Int[Tensor, "V 3"], cameras: list[int]) -> Cameras:
        lens = self.capture.calibration
        whole = Cameras(
            R=torch.from_numpy(lens.R[cameras]).float(),
            t=torch.from_numpy(lens.t[cameras]).float(),
            K=torch.from_numpy(lens.K[cameras]),
            image_size=(size, size),
        )
        cropped = window_cameras(whole, windows, size)
        return replace(cropped, K=cropped.K.float())


def _pictures(
    packed: Sequence[PackedPixels], size: int
) -> tuple[Float[Tensor, "V 3 S S"], UInt8[Tensor, "V S S"]]:
    images = np.zeros((len(packed), size, size, 3), np.float32)
    masks = np.zeros((len(packed), size, size), np.uint8)
    for view, pixels in enumerate(packed):
        unpack_picture(pixels, images[view], masks[view])
    return torch.from_numpy(images).permute(0, 3, 1, 2), torch.from_numpy(masks)


def _fragments(packed: Sequence[PackedPixels], size: int, faces: int) -> MeshFragments:
    face = np.full((len(packed), size, size), -1, np.int64)
    barycentrics = np.zeros((len(packed), size, size, 3), np.float32)
    depth = np.full((len(packed), size, size), np.inf, np.float32)
    for view, pixels in enumerate(packed):
        into = BodyPixels(face=face[view], barycentrics=barycentrics[view], depth=depth[view])
        unpack_body(pixels, faces, into)
    return MeshFragments(
        face=torch.from_numpy(face),
        barycentrics=torch.from_numpy(barycentrics),
        depth=torch.from_numpy(depth),
    )


def prepare(
    capture: Capture,
    options: PrepareOptions | None = None,
    *,
    cache: Path | None = None,
    progress: Progress | None = None,
    workers: int = 2,
    processes: ProcessGroup = ALONE,
) -> CaptureDataset:
    """Undistort, crop, resample and rasterize all frames once; afterwards only open the result.

    Shards lie in ``CAPTURE/.actor3d/<key>``, or in the user's cache folder where the capture cannot be written to.
    The key tells captures, options and formats apart. An interrupted preparation goes on where it stopped.

    Args:
        capture: The capture.
        options: Sizes and margin.
        cache: Another folder for the shards.
        progress: Called with the number of finished frames and of all frames; not where nothing is to be done.
        workers: Threads that decode and resample photographs.
        processes: Those that prepare some of the frames each.

    Raises:
        CaptureError: if a photograph or mask cannot be read.
        OSError: if the disk is full or nothing can be written.
    """
    options = options or PrepareOptions()
    folder = prepared_folder(capture, options, cache, progress, workers, processes)
    return CaptureDataset(capture, options, folder)
