"""COLMAP's models: ``cameras`` for lenses, ``images`` for places, one image of each camera."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np
from scipy.spatial.transform import Rotation

from actor3d.errors import CaptureError, fail
from actor3d.io.strict import finite_array
from actor3d.video_import.calibrations.colmap_files import (
    ColmapImage,
    ColmapLens,
    read_binary_images,
    read_binary_lenses,
    read_text_images,
    read_text_lenses,
)
from actor3d.video_import.calibrations.rig import FoundCamera, RigCamera, found_camera


@dataclass(frozen=True, kw_only=True, slots=True)
class _Lens:
    """What a lens model's parameters are."""

    focal: int
    """One focal length for both axes, or two."""
    distortion: Callable[[Sequence[float]], list[float]]
    """OpenCV's coefficients of the model's own."""
    count: int = 0
    """How many those are."""
    fisheye: bool = False


_NO_DISTORTION = [0.0] * 4
_LENSES = {
    "SIMPLE_PINHOLE": _Lens(focal=1, distortion=lambda _: _NO_DISTORTION),
    "PINHOLE": _Lens(focal=2, distortion=lambda _: _NO_DISTORTION),
    "SIMPLE_RADIAL": _Lens(focal=1, count=1, distortion=lambda k: [k[0], 0, 0, 0]),
    "RADIAL": _Lens(focal=1, count=2, distortion=lambda k: [k[0], k[1], 0, 0]),
    "OPENCV": _Lens(focal=2, count=4, distortion=list),
    "FULL_OPENCV": _Lens(focal=2, count=8, distortion=list),
    "OPENCV_FISHEYE": _Lens(focal=2, count=4, distortion=list, fisheye=True),
    "SIMPLE_RADIAL_FISHEYE": _Lens(focal=1, count=1, distortion=lambda k: [k[0], 0, 0, 0], fisheye=True),
    "RADIAL_FISHEYE": _Lens(focal=1, count=2, distortion=lambda k: [k[0], k[1], 0, 0], fisheye=True),
}


def read_colmap(file: Path) -> list[FoundCamera]:
    """The cameras of a model, written as text or binary, of which one file is given.

    Raises:
        MissingFileError: if one of its two files is missing.
        CaptureError: if they are no such files, or hold several images of one camera.
    """
    binary = file.suffix == ".bin"
    cameras, images = (file.parent / f"{name}{file.suffix}" for name in ("cameras", "images"))
    described = (read_binary_lenses if binary else read_text_lenses)(cameras)
    _require_usable(described)
    lenses = {lens.number: lens for lens in described}
    placed = (read_binary_images if binary else read_text_images)(images)
    names = camera_names([image.name for image in placed], images)
    return [
        found_camera(name, partial(_camera, name, image, lenses.get(image.lens)))
        for name, image in zip(names, placed, strict=True)
    ]


def _require_usable(lenses: Sequence[ColmapLens]) -> None:
    """Refuse a model of which no camera can be used, whatever its images are."""
    errors = [_lens_error(lens) for lens in lenses]
    if errors and all(errors):
        raise next(filter(None, errors))


def _lens_error(lens: ColmapLens) -> CaptureError | None:
    if lens.model not in _LENSES:
        known = ", ".join(_LENSES)
        return fail(lens.where, f"has the lens model {lens.model}", f"calibrate with one of {known}")
    expected = _LENSES[lens.model].focal + 2 + _LENSES[lens.model].count
    if len(lens.parameters) != expected:
        found = f"has {len(lens.parameters)} parameters"
        return fail(lens.where, found, f"{lens.model} has {expected}: export the model again")
    return None


def _camera(name: str, image: ColmapImage, lens: ColmapLens | None) -> RigCamera:
    if lens is None:
        raise fail(
            image.where, f"was taken by camera {image.lens}, which is not described", "export the model again"
        )
    error = _lens_error(lens)
    if error:
        raise error
    model, values = _LENSES[lens.model], lens.parameters
    focal, (cx, cy) = values[: model.focal], values[model.focal : model.focal + 2]
    return RigCamera(
        name=name,
        # COLMAP's pixel centres lie at +0.5.
        K=[[focal[0], 0, cx - 0.5], [0, focal[-1], cy - 0.5], [0, 0, 1]],
        D=model.distortion(values[model.focal + 2 :]),
        R=_rotation(image),
        T=image.translation,
        image_size=lens.image_size,
        fisheye=model.fisheye,
    )


def _rotation(image: ColmapImage) -> np.ndarray:
    quaternion = finite_array(image.quaternion, (4,), image.where)
    if not np.linalg.norm(quaternion) > 0:
        raise fail(image.where, "has no rotation", "export the model again")
    return Rotation.from_quat(quaternion[[1, 2, 3, 0]]).as_matrix()


def camera_names(images: Sequence[str], file: Path) -> list[str]:
    """Images in folders are called after these, others after themselves; one image of each camera."""
    paths = [PurePosixPath(image) for image in images]
    names = [path.parent.name or path.stem for path in paths]
    if len(set(names)) != len(names):
        names = [path.stem for path in paths]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise fail(
            file,
            f"places {names.count(twice)} images called {twice}",
            "reconstruct from one image of each camera, called like its video",
        )
    return names
