"""What the Neural Body and the refined format share: ``annots.npy``, and a parameter file for every frame."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from actor3d.captures.body_track import BodyTrack
from actor3d.captures.calibration import Calibration, check_cameras, make_calibration
from actor3d.captures.fits import parse_fit, track_of_fits
from actor3d.captures.formats.annotations import read_plain
from actor3d.captures.formats.frame_files import (
    CameraFiles,
    complete_frames,
    coverage_of,
    files_by_frame,
    with_photographs,
)
from actor3d.captures.formats.recording import Recording
from actor3d.captures.images import read_image
from actor3d.errors import fail, missing
from actor3d.io.strict import finite_array
from rectifier3d.geometry.body import BodyModel

logger = logging.getLogger(__name__)

_RECORDED_SIZE = 1024
"""Side of ZJU-MoCap's photographs, to which its intrinsics belong."""
_CENTRED = (0.35, 0.65)
"""Where in a photograph, as fractions of its sides, the principal point of intrinsics that belong to it lies."""
_DISPLACED = 0.02
"""Metres between the posed body and the stored vertices beyond which the body model is likely the wrong one."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyFolder:
    """Where body parameters may lie."""

    params: str
    vertices: str
    """Posed vertices of the same frames, to check against where they are there."""
    pose_blend_shapes: bool


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class AnnotatedCapture:
    """What a reader has gathered from an annotated folder."""

    root: Path
    annotation_file: Path
    cameras: tuple[CameraFiles, ...]
    lenses: Mapping[str, dict[str, Any]]
    """K, D, R, T of the cameras by name."""
    body_folders: tuple[BodyFolder, ...]
    """In order of preference."""
    first_frame: int
    """The number of the recording's first frame, 0 or 1."""


def assemble(found: AnnotatedCapture, *, skip_missing: bool) -> Recording:
    """The recording of a Neural Body or refined folder.

    Raises:
        CaptureError: if something is wrong with it.
    """
    cameras = with_photographs(found.cameras, found.root)
    folder, bodies = _body_files(found)
    frames = complete_frames(found.root, cameras, bodies, skip_missing=skip_missing)
    models = tuple(bodies[frame] for frame in frames)
    place = {frame: index for index, frame in enumerate(bodies)}
    return Recording(
        calibration=_calibration(found, cameras, frames[0]),
        calibration_files=(found.annotation_file,),
        images=tuple(tuple(camera.images[frame] for frame in frames) for camera in cameras),
        masks=tuple(tuple(camera.masks[frame] for frame in frames) for camera in cameras),
        models=models,
        frame_names=tuple(f"{frame:06d}" for frame in frames),
        frame_numbers=tuple(frame - found.first_frame for frame in frames),
        positions=tuple(place[frame] for frame in frames),
        num_positions=len(bodies),
        coverage=coverage_of(cameras, bodies),
        read_track=partial(_read_track, models, found.root / folder.vertices),
        pose_blend_shapes=folder.pose_blend_shapes,
    )


def _body_files(found: AnnotatedCapture) -> tuple[BodyFolder, dict[int, Path]]:
    for folder in found.body_folders:
        bodies = files_by_frame(found.root / folder.params, (".npy",))
        if bodies:
            return folder, bodies
    wanted = " or ".join(f"{folder.params}/0.npy …" for folder in found.body_folders)
    raise missing(found.root, f"there are no body parameters ({wanted})", "put them there, one file a frame")


def _calibration(found: AnnotatedCapture, cameras: Sequence[CameraFiles], frame: int) -> Calibration:
    lenses = {camera.name: found.lenses[camera.name] for camera in cameras}
    check_cameras(lenses, found.annotation_file)
    sizes = [read_image(camera.images[frame]).shape[:2] for camera in cameras]
    return _of_photographs(make_calibration(lenses, sizes, found.annotation_file))


def _of_photographs(calibration: Calibration) -> Calibration:
    """Intrinsics scaled to the photographs, where these were made smaller than they had been recorded."""
    K = calibration.K.copy()
    for camera, (height, width) in enumerate(calibration.image_sizes):
        for axis, side in ((0, width), (1, height)):
            low, high = _CENTRED
            centre = K[camera, axis, 2]
            if not low <= centre / side <= high and low <= centre / _RECORDED_SIZE <= high:
                K[camera, axis] *= side / _RECORDED_SIZE
    if not np.array_equal(K, calibration.K):
        logger.info("photographs are not %d pixels wide; intrinsics are scaled to them", _RECORDED_SIZE)
    return Calibration(
        names=calibration.names,
        K=K,
        D=calibration.D,
        R=calibration.R,
        t=calibration.t,
        image_sizes=calibration.image_sizes,
    )


def _read_track(models: Sequence[Path], vertices: Path, body: BodyModel) -> BodyTrack:
    fits = [parse_fit(read_plain(file), str(file)) for file in models]
    track = track_of_fits(fits, body, models)
    stored = vertices / models[0].name
    if stored.is_file():
        _compare(track, body, stored)
    return track


def _compare(track: BodyTrack, body: BodyModel, file: Path) -> None:
    """Warn where the body model poses the first frame otherwise than whoever fitted it."""
    value = read_plain(file)
    count = np.size(value) // 3
    if count != body.num_vertices:
        raise fail(
            file,
            f"has {count} vertices, but the {body.gender} {body.kind} body has {body.num_vertices}",
            "the capture belongs to another body model: name it in capture.json",
        )
    expected = finite_array(value, (count, 3), str(file))
    with torch.no_grad():
        posed = body(track.params.select([0]), track.rest_vertices).vertices[0].double().numpy()
    apart = float(np.linalg.norm(posed - expected, axis=1).mean())
    if apart > _DISPLACED:
        logger.warning(
            "%s lies %.0f mm from the posed %s %s body: is it the model that was fitted?",
            file, apart * 1000, body.gender, body.kind,
        )  # fmt: skip
