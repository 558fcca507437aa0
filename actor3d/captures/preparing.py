"""Preparing a capture: undistort, crop to the body, resample and rasterize once, so that training only reads."""

import errno
import hashlib
import json
import logging
import os
import shutil
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from itertools import chain, zip_longest
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from torch import Tensor

from actor3d.captures.capture import Capture
from actor3d.captures.crops import BODY_MARGIN, crop_windows, window_cameras
from actor3d.captures.images import resample_image, resample_mask
from actor3d.captures.packed_pixels import BodyPixels, PackedPixels, pack_body, pack_picture
from actor3d.captures.shards import PackedFrame, PackedView, is_whole, shard_file, write_shard
from actor3d.errors import CaptureError, InputError, fail
from actor3d.io.atomic import resumable_folder, sweep_finished, write_atomic
from actor3d.process_group import ALONE, ProcessGroup
from rectifier3d.geometry.cameras import Cameras
from rectifier3d.geometry.mesh_raster import rasterize_mesh

logger = logging.getLogger(__name__)

CACHE_FOLDER = ".actor3d"
CACHE_VARIABLE = "ACTOR3D_CACHE"
_FORMAT, _EARLIER_FORMAT = 3, 2
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


def prepared_folder(
    capture: Capture,
    options: PrepareOptions,
    cache: Path | None = None,
    progress: Progress | None = None,
    workers: int = 2,
    processes: ProcessGroup = ALONE,
) -> Path:
    """The folder with the capture's shards; made first where it is not there, or not complete.

    Args:
        capture: The capture.
        options: How it is prepared.
        cache: Where prepared captures lie, if not in the capture's own folder.
        progress: Told of frames that are done, of all processes together.
        workers: Threads that read photographs.
        processes: Those that prepare some of the frames each, and all see the folder.

    Raises:
        CaptureError: if a photograph or mask cannot be read.
        OSError: if the disk is full or nothing can be written.
    """
    home = _cache_home(capture, cache)
    with ExitStack() as held:

        def open_folder() -> Path | None:
            """The folder to prepare in; None where all is there."""
            if not processes.is_first:
                return None
            return _opened_folder(home, capture, options, held)

        # The others hear of it from the first one: it may be made, by whomever, while they look.
        made = processes.gathered(processes.in_turn(open_folder))[0]
        if made is not None:
            _make(capture, options, made, progress, workers, processes)
    # It is in its place once the first one has moved it there.
    processes.wait()
    return home / _key(capture, options)


def _opened_folder(home: Path, capture: Capture, options: PrepareOptions, held: ExitStack) -> Path | None:
    key = _key(capture, options)
    folder = home / key
    sweep_finished(folder)
    if folder.is_dir():
        return None
    earlier = home / _key(capture, options, _EARLIER_FORMAT)
    if earlier.is_dir():
        logger.warning(
            "%s is of an earlier version, in a larger form: preparing again; you may delete it", earlier
        )
    try:
        return held.enter_context(resumable_folder(folder, key, wait=True))
    except FileExistsError:
        # Another process has finished it while this one waited.
        if not folder.is_dir():
            raise
        return None


def _make(
    capture: Capture,
    options: PrepareOptions,
    made: Path,
    progress: Progress | None,
    workers: int,
    processes: ProcessGroup,
) -> None:
    try:
        _write_shards(capture, options, made, progress, workers, processes)
    except CaptureError:
        # Mended files have another key: nothing would ever go on from here.
        shutil.rmtree(made, ignore_errors=True)
        raise
    if processes.is_first:
        about = {"capture": capture.name, "frames": capture.num_frames, **asdict(options)}
        write_atomic(made / "about.json", json.dumps(about))


def _cache_home(capture: Capture, cache: Path | None) -> Path:
    if cache is not None:
        return Path(cache).expanduser()
    own = capture.root / CACHE_FOLDER
    if os.access(own if own.exists() else capture.root, os.W_OK):
        return own
    shared = Path(os.environ.get(CACHE_VARIABLE) or Path.home() / ".cache" / "actor3d") / "captures"
    logger.info("%s cannot be written to; its prepared images go to %s", capture.root, shared)
    return shared


def _key(capture: Capture, options: PrepareOptions, form: int = _FORMAT) -> str:
    """A hash of all that the shards depend on; photographs enter by name, size and time of change."""
    digest = hashlib.sha256(json.dumps([form, asdict(options)]).encode())
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
    capture: Capture,
    options: PrepareOptions,
    folder: Path,
    progress: Progress | None,
    workers: int,
    processes: ProcessGroup,
) -> None:
    counts = len(capture.calibration), capture.body.num_vertices
    frames = [
        frame for frame in range(capture.num_frames) if not is_whole(shard_file(folder, frame), *counts)
    ]
    # Nobody writes before all have looked what is missing.
    processes.wait()
    own = frames[processes.rank :: processes.size]
    with ThreadPoolExecutor(workers) as pool:
        try:
            writing = _written(capture, options, folder, own, pool)
            for done in range(0, len(frames), processes.size):
                file = processes.in_step(lambda: next(writing, None))
                if file is not None and done == 0:
                    _require_space(file, len(frames) - processes.size)
                if progress is not None:
                    missing = max(0, len(frames) - done - processes.size)
                    progress(capture.num_frames - missing, capture.num_frames)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _written(
    capture: Capture,
    options: PrepareOptions,
    folder: Path,
    frames: Sequence[int],
    pool: ThreadPoolExecutor,
) -> Iterator[Path]:
    """Write frames, one whenever the next is asked for; the photographs of the one after it are decoded meanwhile."""
    begun = deque(_begin(capture, options, frame, pool) for frame in frames[:1])
    for frame, following in zip_longest(frames, frames[1:]):
        if following is not None:
            begun.append(_begin(capture, options, following, pool))
        write_shard(shard_file(folder, frame), _finish(capture, begun.popleft()))
        yield shard_file(folder, frame)


def _require_space(file: Path, more: int) -> None:
    """Refuse to begin what the disk cannot hold, judged by the first frame."""
    needed = more * file.stat().st_size
    free = shutil.disk_usage(file.parent).free
    if needed > free:
        raise OSError(
            errno.ENOSPC,
            f"preparing needs some {needed / 1e6:.0f} MB more, {free / 1e6:.0f} MB are free: make room or use "
            "smaller sizes",
            str(file.parent),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Pictures:
    """One camera's crop."""

    model: PackedPixels
    target: PackedPixels | None
    """None where it is the same."""


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
    model = _packed(colours, labels, options.model_size)
    same = options.target_size == options.model_size
    return _Pictures(model=model, target=None if same else _packed(colours, labels, options.target_size))


def _packed(colours: UInt8[np.ndarray, "h w 3"], labels: UInt8[np.ndarray, "h w"], size: int) -> PackedPixels:
    return pack_picture(resample_image(colours, size), resample_mask(labels, size))


def _finish(capture: Capture, work: _FrameInWork) -> PackedFrame:
    faces = capture.surface.faces
    fragments = rasterize_mesh(work.vertices, faces, work.cameras)
    bodies = [
        pack_body(
            BodyPixels(face=face.numpy(), barycentrics=barycentrics.numpy(), depth=depth.numpy()), len(faces)
        )
        for face, barycentrics, depth in zip(
            fragments.face, fragments.barycentrics, fragments.depth, strict=True
        )
    ]
    pictures = [job.result() for job in work.pictures]
    return PackedFrame(
        vertices=work.vertices.numpy(),
        windows=work.windows.to(torch.int32).numpy(),
        views=[
            PackedView(picture=picture.model, body=body, target=picture.target)
            for picture, body in zip(pictures, bodies, strict=True)
        ],
    )
