"""Preparing a capture: undistort, crop to the body, resample and rasterize once, so that training only reads."""

import errno
import hashlib
import json
import logging
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.captures.crops import BODY_MARGIN, crop_windows, window_cameras
from actor3d.captures.images import resample_image, resample_mask
from actor3d.captures.shards import ShardSpec, ShardWriter
from actor3d.errors import CaptureError, InputError, fail
from actor3d.io.atomic import resumable_folder, sweep_finished, write_atomic
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

logger = logging.getLogger(__name__)

CACHE_FOLDER = ".actor3d"
CACHE_VARIABLE = "ACTOR3D_CACHE"
_FORMAT = 2
"""To be raised whenever the same capture would give other shards than before."""

Progress = Callable[[int, int], None]
"""Called with the number of finished frames and of all frames."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PrepareOptions:
    """How a capture is prepared."""

    model_size: int = 128
    """Side of the square images that the networks see, pixels."""
    target_size: int = 256
    """Side of the square images that renders are compared with, pixels."""
    margin: float = BODY_MARGIN
    """Room round the body in the crops, as a fraction of its larger extent."""

    def __post_init__(self) -> None:
        for name in ("model_size", "target_size"):
            if not 8 <= getattr(self, name) <= 4096:
                raise InputError(f"{name} must be between 8 and 4096 pixels, got {getattr(self, name)}")
        if not 0 <= self.margin <= 1:
            raise InputError(f"margin must be between 0 and 1, got {self.margin}")


def shard_specs(options: PrepareOptions, cameras: int, vertices: int) -> dict[str, ShardSpec]:
    """The arrays of a prepared capture. A part label is its face's: ``surface.face_parts[face]``."""
    small, large = (cameras, options.model_size, options.model_size), (cameras, *[options.target_size] * 2)
    return {
        "images": ShardSpec(dtype="u1", shape=(*small, 3)),
        "masks": ShardSpec(dtype="u1", shape=small),
        "target_images": ShardSpec(dtype="u1", shape=(*large, 3)),
        "target_masks": ShardSpec(dtype="u1", shape=large),
        "faces": ShardSpec(dtype="<i4", shape=small),
        "barycentrics": ShardSpec(dtype="<f2", shape=(*small, 2)),
        "depth": ShardSpec(dtype="<f2", shape=small),
        "windows": ShardSpec(dtype="<i4", shape=(cameras, 3)),
        "vertices": ShardSpec(dtype="<f4", shape=(vertices, 3)),
    }


def prepared_folder(
    capture: Capture,
    options: PrepareOptions,
    cache: Path | None = None,
    progress: Progress | None = None,
    workers: int = 2,
) -> Path:
    """The folder with the capture's shards; made first where it is not there, or not complete.

    Raises:
        CaptureError: if a photograph or mask cannot be read.
        OSError: if the disk is full or nothing can be written.
    """
    home = _cache_home(capture, cache)
    key = _key(capture, options)
    folder = home / key
    sweep_finished(folder)
    if folder.is_dir():
        return folder
    # The first versions gave what was unfinished this name.
    shutil.rmtree(home / f"{key}.partial", ignore_errors=True)
    try:
        with resumable_folder(folder, key, wait=True) as made:
            try:
                _write_shards(capture, options, made, progress, workers)
            except CaptureError:
                # Mended files have another key: nothing would ever go on from here.
                shutil.rmtree(made, ignore_errors=True)
                raise
            about = {"capture": capture.name, "frames": capture.num_frames, **asdict(options)}
            write_atomic(made / "about.json", json.dumps(about))
    except FileExistsError:
        # Another process has finished it while this one waited.
        if not folder.is_dir():
            raise
    return folder


def _cache_home(capture: Capture, cache: Path | None) -> Path:
    if cache is not None:
        return Path(cache).expanduser()
    own = capture.root / CACHE_FOLDER
    if os.access(own if own.exists() else capture.root, os.W_OK):
        return own
    shared = Path(os.environ.get(CACHE_VARIABLE) or Path.home() / ".cache" / "actor3d") / "captures"
    logger.info("%s cannot be written to; its prepared images go to %s", capture.root, shared)
    return shared


def _key(capture: Capture, options: PrepareOptions) -> str:
    """A hash of all that the shards depend on; photographs enter by name, size and time of change."""
    digest = hashlib.sha256(json.dumps([_FORMAT, asdict(options)]).encode())
    for file in capture.calibration_files:
        digest.update(file.read_bytes())
    tensors = (
        capture.params.poses,
        capture.params.trans,
        capture.surface.rest_vertices,
        capture.surface.faces,
        capture.posed_vertices([0, capture.num_frames - 1]),
    )
    for tensor in tensors:
        digest.update(tensor.contiguous().numpy().tobytes())
    masks = (tuple(chain.from_iterable(files)) for files in capture.masks)
    for files in (*capture.images, *masks):
        for file in files:
            status = file.stat()
            digest.update(f"{file.parent.name}/{file.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _write_shards(
    capture: Capture, options: PrepareOptions, folder: Path, progress: Progress | None, workers: int
) -> None:
    specs = shard_specs(options, len(capture.calibration), capture.body.num_vertices)
    with ShardWriter(folder, specs, capture.num_frames) as writer, ThreadPoolExecutor(workers) as pool:
        _require_space(folder, specs, capture.num_frames - writer.frames_done)
        try:
            frames = range(writer.frames_done, capture.num_frames)
            upcoming = _begin(capture, options, frames[0], pool) if frames else None
            for frame in frames:
                current, upcoming = upcoming, None
                # The next frame's photographs are decoded while this one's body is rasterized.
                if frame + 1 < capture.num_frames:
                    upcoming = _begin(capture, options, frame + 1, pool)
                assert current is not None
                writer.append(_finish(capture, options, current))
                if progress is not None:
                    progress(frame + 1, capture.num_frames)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _require_space(folder: Path, specs: dict[str, ShardSpec], frames: int) -> None:
    needed = frames * sum(spec.frame_bytes for spec in specs.values())
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise OSError(
            errno.ENOSPC,
            f"preparing needs {needed / 1e6:.0f} MB, {free / 1e6:.0f} MB are free: make room or use smaller sizes",
            str(folder),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Pictures:
    """One camera's crop at both sizes."""

    image: UInt8[np.ndarray, "S S 3"]
    mask: UInt8[np.ndarray, "S S"]
    target_image: UInt8[np.ndarray, "T T 3"]
    target_mask: UInt8[np.ndarray, "T T"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _FrameInWork:
    vertices: Float[Tensor, "N 3"]
    windows: Int[Tensor, "V 3"]
    cameras: Cameras
    """At model size."""
    pictures: Sequence["Future[_Pictures]"]


def _begin(capture: Capture, options: PrepareOptions, frame: int, pool: ThreadPoolExecutor) -> _FrameInWork:
    vertices = capture.posed_vertices([frame])[0]
    lens = capture.calibration
    # Windows do not depend on the image sizes, which may differ between cameras.
    cameras = Cameras(
        R=torch.from_numpy(lens.R),
        t=torch.from_numpy(lens.t),
        K=torch.from_numpy(lens.K),
        image_size=lens.image_sizes[0],
    )
    try:
        windows = crop_windows(cameras, vertices, options.margin)
    except ValueError as error:
        raise fail(capture.models[frame], str(error), "run `actor3d check`") from None
    jobs = [
        pool.submit(_pictures, capture, options, frame, camera, tuple(windows[camera].tolist()))
        for camera in range(len(lens))
    ]
    small = window_cameras(cameras, windows, options.model_size)
    small = Cameras(R=small.R.float(), t=small.t.float(), K=small.K.float(), image_size=small.image_size)
    return _FrameInWork(vertices=vertices, windows=windows, cameras=small, pictures=jobs)


def _pictures(
    capture: Capture, options: PrepareOptions, frame: int, camera: int, window: tuple[int, int, int]
) -> _Pictures:
    colours, labels = capture.read_window(frame, camera, window)
    return _Pictures(
        image=resample_image(colours, options.model_size),
        mask=resample_mask(labels, options.model_size),
        target_image=resample_image(colours, options.target_size),
        target_mask=resample_mask(labels, options.target_size),
    )


def _finish(capture: Capture, options: PrepareOptions, work: _FrameInWork) -> dict[str, np.ndarray]:
    fragments = rasterize_mesh(work.vertices, capture.surface.faces, work.cameras)
    pictures = [job.result() for job in work.pictures]
    return {
        "images": np.stack([view.image for view in pictures]),
        "masks": np.stack([view.mask for view in pictures]),
        "target_images": np.stack([view.target_image for view in pictures]),
        "target_masks": np.stack([view.target_mask for view in pictures]),
        "faces": fragments.face.to(torch.int32).numpy(),
        "barycentrics": fragments.barycentrics[..., :2].half().numpy(),
        "depth": fragments.depth.half().numpy(),
        "windows": work.windows.to(torch.int32).numpy(),
        "vertices": work.vertices.numpy(),
    }
