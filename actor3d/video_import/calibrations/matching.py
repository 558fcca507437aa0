"""Which camera of a calibration filmed which video, and what its lens does to that video's pixels."""

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from actor3d.captures.calibration import Calibration, make_calibration
from actor3d.captures.resizing import resized_intrinsics, size_text
from actor3d.errors import fail
from actor3d.video_import.calibrations.lenses import rational_of_fisheye
from actor3d.video_import.calibrations.rig import Rig, RigCamera

logger = logging.getLogger(__name__)

_SHOWN = 12
"""How many cameras a message lists: data sets have hundreds."""
_CENTRAL = (0.2, 0.8)
"""Where in the picture, as shares of its sides, a lens's axis lies if the picture is whole."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FilmedSize:
    """A video and the size of its pictures."""

    file: Path
    image_size: tuple[int, int]
    """(height, width), pixels."""


def match_videos(rig: Rig, videos: Sequence[FilmedSize]) -> Calibration:
    """The calibration of the cameras that filmed the videos, in the videos' order, for their pixels.

    Raises:
        CaptureError: if a video's camera cannot be told by its name, or its pictures cannot be those of that camera.
    """
    matched = _match_names(rig, [video.file for video in videos])
    unused = [camera.name for camera in rig.cameras if camera not in matched]
    if unused:
        logger.warning("%s: no video of cameras %s, which are left out", rig.file, _listed(unused))
    entries = {
        camera.name: _for_video(camera, video, rig.file)
        for camera, video in zip(matched, videos, strict=True)
    }
    return make_calibration(entries, [video.image_size for video in videos], rig.file)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def usable_videos(rig: Rig, files: Sequence[Path]) -> list[int]:
    """Which of the videos were not filmed by a camera that cannot be used; a warning names those that were."""
    kept = [index for index, file in enumerate(files) if not _is_unusable(rig, file.stem)]
    for index in sorted(set(range(len(files))) - set(kept)):
        logger.warning("%s: its camera cannot be used, so the video is left out", files[index])
    return kept


def _is_unusable(rig: Rig, stem: str) -> bool:
    usable = any(_contained(name, stem) for name in rig.names)
    return not usable and any(_contained(camera.name, stem) for camera in rig.unusable)


def _match_names(rig: Rig, files: Sequence[Path]) -> list[RigCamera]:
    """Each video's camera: called alike, or alike but for case, signs and leading zeros, or named within."""
    stems = [file.stem for file in files]
    for alike in (_same, _similar, _contained):
        found = [[camera for camera in rig.cameras if alike(camera.name, stem)] for stem in stems]
        chosen = [cameras[0] for cameras in found if len(cameras) == 1]
        if len(chosen) == len(stems) and len({camera.name for camera in chosen}) == len(stems):
            return chosen
    lost = [stem for stem, cameras in zip(stems, found, strict=True) if len(cameras) != 1] or stems
    raise fail(
        rig.file,
        f"the cameras are called {_listed(rig.names)}, the videos {', '.join(file.name for file in files)}: "
        f"no telling which camera filmed {', '.join(lost)}",
        "call each video like its camera",
    )


def _same(camera: str, stem: str) -> bool:
    return camera == stem


def _similar(camera: str, stem: str) -> bool:
    return _words(camera) == _words(stem)


def _contained(camera: str, stem: str) -> bool:
    wanted, words = _words(camera), _words(stem)
    return any(words[start : start + len(wanted)] == wanted for start in range(len(words)))


def _words(name: str) -> list[str]:
    return [word.lstrip("0") or "0" for word in re.findall(r"[^\W\d_]+|\d+", name.lower())]


def _for_video(camera: RigCamera, video: FilmedSize, file: Path) -> dict[str, object]:
    """K, D, R and T for the video's pixels, as in ``cam_params.json``."""
    where = f"{file}: camera {camera.name}"
    K = np.asarray(camera.K, dtype=np.float64).reshape(3, 3)
    D: object = camera.D
    calibrated = camera.image_size or video.image_size
    if camera.fisheye:
        try:
            D = rational_of_fisheye(K, np.asarray(camera.D, dtype=np.float64).reshape(-1), calibrated)
        except ValueError as error:
            raise fail(
                where, str(error), "film with the camera's linear lens, or crop and calibrate again"
            ) from None
    K = resized_intrinsics(K, calibrated, video.image_size, where, video.file.name)
    centre = K[:2, 2] / video.image_size[::-1]
    if not ((_CENTRAL[0] < centre) & (centre < _CENTRAL[1])).all():
        raise fail(
            where,
            f"its axis meets the picture at {K[0, 2]:.0f}, {K[1, 2]:.0f}, far from the middle of {video.file.name} "
            f"({size_text(video.image_size)})",
            "calibrate with pictures of the video's size, turned like it",
        )
    return {"K": K, "D": D, "R": camera.R, "T": camera.T}
