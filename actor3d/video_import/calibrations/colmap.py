"""COLMAP's text export: ``cameras.txt`` for lenses, ``images.txt`` for places, one image of each camera."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

import numpy as np
from scipy.spatial.transform import Rotation

from actor3d.errors import fail, missing
from actor3d.video_import.calibrations.rig import RigCamera

_CAMERAS, _IMAGES = "cameras.txt", "images.txt"


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


def read_colmap(file: Path) -> list[RigCamera]:
    """The cameras of a model that was exported as text.

    Raises:
        MissingFileError: if one of its two files is missing.
        CaptureError: if they are no such files, or hold several images of one camera.
    """
    cameras, images = file.parent / _CAMERAS, file.parent / _IMAGES
    lenses = dict(_read_lens(line, where) for line, where in _lines(cameras))
    # Each image's line is followed by one with its points, which may be empty.
    placed = [_read_image(line, where) for line, where in _lines(images, every=2)]
    names = _camera_names([name for name, _, _, _ in placed], images)
    found = []
    for name, (_, camera, R, T) in zip(names, placed, strict=True):
        if camera not in lenses:
            raise fail(f"{images}: {name}", f"was taken by camera {camera}", f"describe it in {_CAMERAS}")
        found.append(lenses[camera](name=name, R=R, T=T))
    return found


def _lines(file: Path, every: int = 1) -> list[tuple[list[str], str]]:
    """The words of every so many lines that are no comments, and where each stands."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise missing(
            file, "the file is missing", "export the model as text: colmap model_converter"
        ) from None
    except (OSError, ValueError) as error:
        raise fail(file, f"cannot be read as text ({error})", "export the model as text") from None
    numbered = [
        (line.split(), f"{file}: line {number}")
        for number, line in enumerate(text.splitlines(), start=1)
        if not line.startswith("#")
    ]
    return [(words, where) for words, where in numbered[::every] if words]


def _read_lens(words: list[str], where: str) -> tuple[str, Callable[..., RigCamera]]:
    """The camera's number, and what makes a camera of it once its place is known."""
    if len(words) < 5 or words[1] not in _LENSES:
        found = words[1] if len(words) > 1 else "nothing"
        raise fail(where, f"has the lens model {found}", f"calibrate with one of {', '.join(_LENSES)}")
    lens = _LENSES[words[1]]
    width, height, *values = _numbers(words[2:], where)
    if len(values) != lens.focal + 2 + lens.count:
        expected = lens.focal + 2 + lens.count
        raise fail(
            where, f"has {len(values)} parameters", f"{words[1]} has {expected}: export the model again"
        )
    focal, (cx, cy) = values[: lens.focal], values[lens.focal : lens.focal + 2]
    return words[0], partial(
        RigCamera,
        # COLMAP's pixel centres lie at +0.5.
        K=[[focal[0], 0, cx - 0.5], [0, focal[-1], cy - 0.5], [0, 0, 1]],
        D=lens.distortion(values[lens.focal + 2 :]),
        image_size=(round(height), round(width)),
        fisheye=lens.fisheye,
    )


def _read_image(words: list[str], where: str) -> tuple[str, str, np.ndarray, np.ndarray]:
    """Name, camera, rotation and translation."""
    if len(words) < 10:
        raise fail(where, f"has {len(words)} words", "an image has 10: export the model as text again")
    values = np.array(_numbers(words[1:8], where))
    if not np.linalg.norm(values[:4]) > 0:
        raise fail(where, "has no rotation", "export the model again")
    turn = Rotation.from_quat(values[[1, 2, 3, 0]]).as_matrix()
    return " ".join(words[9:]), words[8], turn, values[4:]


def _numbers(words: Sequence[str], where: str) -> list[float]:
    try:
        values = [float(word) for word in words]
    except ValueError as error:
        raise fail(where, f"is damaged ({error})", "export the model as text again") from None
    if not np.isfinite(values).all():
        raise fail(where, "holds NaN or infinite numbers", "export the model again")
    return values


def _camera_names(images: Sequence[str], file: Path) -> list[str]:
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
