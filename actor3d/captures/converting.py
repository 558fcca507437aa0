"""Converting a capture of any format to actor3d's own, once."""

import errno
import hashlib
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from itertools import islice
from pathlib import Path

import cv2
import numpy as np

from actor3d.bodies.sheets import without_sheets
from actor3d.captures.body_track import write_frame
from actor3d.captures.calibration import write_calibration
from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.conversion_options import ConversionOptions
from actor3d.captures.description import write_description
from actor3d.captures.files import IMAGE_SUFFIXES, MODELS_FOLDER
from actor3d.captures.metadata import BodyChoice
from actor3d.captures.places import capture_folder
from actor3d.errors import InputError
from actor3d.io.atomic import atomic_file, require_free, resumable_folder, write_atomic

Progress = Callable[[int, int], None]
"""Called with the number of finished frames and of all frames."""

_WAITING_PER_WORKER = 4
_JPEG_QUALITY = 98


def convert_capture(
    source: Path | str,
    out: Path | str,
    options: ConversionOptions | None = None,
    progress: Progress | None = None,
) -> None:
    """Convert a capture to the preprocessed format with a ``capture.json``.

    JPEGs are copied byte for byte after it was checked that they can be decoded; what is PNG becomes a JPEG of
    quality 98; the masks of a photograph become one. Files are written beside ``out``, each whole or not at all, and
    the folder moved there when all are complete: an interrupted conversion goes on where it stopped. Memory does not
    grow with the number of frames' pictures.

    Args:
        source: The capture's folder, in any format.
        out: Folder that does not exist yet, or is empty.
        options: What to convert, and how.
        progress: Called with the number of finished frames and of all frames.

    Raises:
        CaptureError: if something is wrong with the source.
        FileNotFoundError: if the source or its body model is not there.
        FileExistsError: if ``out`` is there and not an empty folder.
        OSError: if the disk is full or nothing can be written.
    """
    options = options or ConversionOptions()
    source, out = capture_folder(source), Path(out).expanduser()
    require_free(out)
    _require_outside(out, source)
    capture = open_capture(
        source,
        body_models=options.body_models,
        protocol=options.protocol,
        skip_missing=options.skip_missing,
        body=None if options.gender is None else BodyChoice(gender=options.gender),
        clothes=options.clothes,
        hair=options.hair,
    )
    with resumable_folder(out, _stamp(capture, options)) as partial:
        _write_frames(capture, partial, options.workers, progress)
        _write_small_files(capture, partial, options)
        # A last look: what was written opens like any capture.
        open_capture(partial, body_models=options.body_models)


def _require_outside(out: Path, source: Path) -> None:
    if out.resolve().is_relative_to(source.resolve()):
        raise InputError(f"{out} lies inside the capture it is made from: give a folder outside")


def _stamp(capture: Capture, options: ConversionOptions) -> str:
    """What tells whether a partial conversion is one of the same source with the same options."""
    digest = hashlib.sha256(repr((str(capture.root.resolve()), capture.description, options.fps)).encode())
    for file in capture.calibration_files:
        digest.update(file.read_bytes())
    for tensor in (capture.params.poses, capture.params.trans, capture.surface.rest_vertices):
        digest.update(tensor.contiguous().numpy().tobytes())
    for file in _pictures(capture):
        status = file.stat()
        digest.update(f"{file} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _pictures(capture: Capture) -> Iterator[Path]:
    for images, masks in zip(capture.images, capture.masks, strict=True):
        yield from images
        for files in masks:
            yield from files


def _write_frames(capture: Capture, root: Path, workers: int, progress: Progress | None) -> None:
    (root / MODELS_FOLDER).mkdir(exist_ok=True)
    for name in capture.camera_names:
        (root / name).mkdir(exist_ok=True)
    _require_space(capture, root)
    frames = iter(range(capture.num_frames))
    done = 0
    # Only a few frames wait at a time, so that memory does not grow with their number.
    with ThreadPoolExecutor(workers) as pool:
        running: set[Future[None]] = set()
        try:
            while True:
                room = workers * _WAITING_PER_WORKER - len(running)
                running |= {pool.submit(_write_one, capture, root, frame) for frame in islice(frames, room)}
                if not running:
                    return
                finished, running = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    future.result()
                    done += 1
                    if progress is not None:
                        progress(done, capture.num_frames)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _require_space(capture: Capture, root: Path) -> None:
    """Refuse early where the disk cannot hold the pictures; those already written are counted again."""
    needed = sum(file.stat().st_size for file in _pictures(capture))
    present = sum(file.stat().st_size for file in root.rglob("*") if file.is_file())
    free = shutil.disk_usage(root).free
    if needed - present > free:
        raise OSError(
            errno.ENOSPC,
            f"importing needs {(needed - present) / 1e6:.0f} MB, {free / 1e6:.0f} MB are free: make room",
            str(root),
        )


def _write_one(capture: Capture, root: Path, frame: int) -> None:
    """Photographs, masks and body of one frame, but for what is already there."""
    for camera, name in enumerate(capture.camera_names):
        stem = root / name / f"{frame:06d}"
        photograph, mask = stem.with_suffix(".jpg"), stem.with_suffix(".png")
        if photograph.exists() and mask.exists():
            continue
        pixels, person = capture.read_files(frame, camera)
        write_atomic(photograph, _as_jpeg(capture.images[camera][frame], pixels))
        write_atomic(mask, _encoded(".png", person.astype(np.uint8) * 255, []))
    file = root / MODELS_FOLDER / f"{frame:06d}.npz"
    if not file.exists():
        with atomic_file(file) as unfinished:
            skin = without_sheets(capture.body)
            rest_vertices = capture.surface.rest_vertices[: skin.num_vertices]
            write_frame(unfinished, capture.params.select([frame]), skin, rest_vertices)


def _as_jpeg(file: Path, pixels: np.ndarray) -> bytes:
    if file.suffix.lower() in IMAGE_SUFFIXES:
        return file.read_bytes()
    return _encoded(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])


def _encoded(suffix: str, pixels: np.ndarray, settings: list[int]) -> bytes:
    fine, encoded = cv2.imencode(suffix, pixels, settings)
    if not fine:
        raise OSError(f"OpenCV cannot encode a picture as {suffix}")
    return encoded.tobytes()


def _write_small_files(capture: Capture, root: Path, options: ConversionOptions) -> None:
    write_calibration(root, capture.calibration)
    description = capture.description
    if options.fps is not None:
        description = replace(description, fps=options.fps)
    if description.body.file is not None:
        target = root / description.body.file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(capture.root / description.body.file, target)
    write_description(root, description)
