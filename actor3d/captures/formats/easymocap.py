"""The output of EasyMocap.

::

    intri.yml, extri.yml                  cameras; T in metres
    images/<camera>/000000.jpg …          photographs
    mask/<camera>/000000.png …            masks
    output/smpl/smpl/000000.json …        Rh, Th, poses, shapes of the person; smplh and smplx likewise
"""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from scipy.spatial.transform import Rotation

from actor3d.captures.body_track import BodyTrack
from actor3d.captures.calibration import Calibration, check_cameras, make_calibration
from actor3d.captures.fits import FrameFit, parse_fit, track_of_fits
from actor3d.captures.formats.frame_files import (
    PHOTOGRAPH_SUFFIXES,
    CameraFiles,
    complete_frames,
    coverage_of,
    files_by_frame,
    masks_by_frame,
    with_photographs,
)
from actor3d.captures.formats.opencv_yaml import read_opencv_yaml
from actor3d.captures.formats.recording import Recording
from actor3d.captures.images import read_image
from actor3d.captures.resizing import resized_intrinsics, size_text
from actor3d.errors import CaptureError, fail, missing
from actor3d.io.strict import finite_array, is_plain_name, number_count, read_json
from rectifier3d.geometry.body import BodyModel

logger = logging.getLogger(__name__)

INTRINSICS_FILE, EXTRINSICS_FILE = "intri.yml", "extri.yml"
BODY_FOLDERS = (
    "output/smpl/smpl", "output/smplh/smplh", "output/smplx/smplx", "output/smplh/smpl", "output/smplx/smpl",
    "output-smpl-3d/smpl", "output-smplh-3d/smpl", "output-smplx-3d/smpl",
)  # fmt: skip
_KINDS = {52: "smplh", 55: "smplx"}
"""Body models by the joints of their poses."""
_MAX_SIDE = 65536
"""Pixels."""
_MASK_FOLDERS = ("mask", "masks")


class EasyMocapFormat:
    """Reads EasyMocap's format."""

    name = "easymocap"
    description = "intri.yml, extri.yml, images/, mask/, output/smpl/"

    def recognises(self, root: Path) -> bool:
        """Whether there are intrinsics and extrinsics."""
        return (root / INTRINSICS_FILE).is_file() and (root / EXTRINSICS_FILE).is_file()

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read the cameras and match the files by frame number.

        Raises:
            CaptureError: if something is wrong with the capture.
        """
        lenses = read_lenses(root)
        bodies = _body_files(root)
        cameras = with_photographs([_camera_files(root, name) for name in lenses], root)
        frames = complete_frames(root, cameras, bodies, skip_missing=skip_missing)
        models = tuple(bodies[frame] for frame in frames)
        place = {frame: index for index, frame in enumerate(bodies)}
        return Recording(
            calibration=_calibration(root, lenses, cameras, frames[0]),
            calibration_files=(root / INTRINSICS_FILE, root / EXTRINSICS_FILE),
            images=tuple(tuple(camera.images[frame] for frame in frames) for camera in cameras),
            masks=tuple(tuple(camera.masks[frame] for frame in frames) for camera in cameras),
            models=models,
            frame_names=tuple(f"{frame:06d}" for frame in frames),
            frame_numbers=frames,
            positions=tuple(place[frame] for frame in frames),
            num_positions=len(bodies),
            coverage=coverage_of(cameras, bodies),
            read_track=partial(_read_track, models),
            body_kind=_KINDS.get(len(_read_fit(models[0]).poses), "smpl"),
        )


EASYMOCAP = EasyMocapFormat()


def _camera_files(root: Path, name: str) -> CameraFiles:
    return CameraFiles(
        name=name,
        folder=root / "images" / name,
        images=files_by_frame(root / "images" / name, PHOTOGRAPH_SUFFIXES),
        masks=masks_by_frame([root / masks / name for masks in _MASK_FOLDERS]),
    )


def _body_files(root: Path) -> dict[int, Path]:
    for folder in BODY_FOLDERS:
        bodies = files_by_frame(root / folder, (".json",))
        if bodies:
            return bodies
    raise missing(root / BODY_FOLDERS[0], "holds no .json body parameters", "fit a body with EasyMocap first")


def _calibration(
    root: Path, lenses: dict[str, dict[str, Any]], cameras: Sequence[CameraFiles], frame: int
) -> Calibration:
    file = root / INTRINSICS_FILE
    chosen = {camera.name: lenses[camera.name] for camera in cameras}
    check_cameras(chosen, file)
    photographs = [camera.images[frame] for camera in cameras]
    sizes = [(height, width) for height, width, _ in (read_image(each).shape for each in photographs)]
    said = read_opencv_yaml(file)
    fitted = {
        name: {
            **entry,
            "K": _fitted(entry["K"], calibrated_size(said, name), size, f"{file}: camera {name}", each),
        }
        for (name, entry), size, each in zip(chosen.items(), sizes, photographs, strict=True)
    }
    return make_calibration(fitted, sizes, file)


def calibrated_size(intrinsics: dict[str, Any], name: str) -> tuple[int, int] | None:
    """(height, width) of the pictures that a camera was calibrated with; EasyMocap writes zeros where it knows not."""
    height, width = (intrinsics.get(f"{side}_{name}") for side in "HW")
    if not isinstance(height, int | float) or not isinstance(width, int | float):
        return None
    known = 1 <= height <= _MAX_SIDE and 1 <= width <= _MAX_SIDE
    return (round(height), round(width)) if known else None


def _fitted(
    K: Any, calibrated: tuple[int, int] | None, size: tuple[int, int], where: str, photograph: Path
) -> Any:
    """K for photographs, where these are of another size than those that the camera was calibrated with."""
    if calibrated in (None, size):
        return K
    K_opencv = finite_array(K, (3, 3), f"{where} K")
    logger.warning(
        "%s: was calibrated at %s; K is scaled to photographs of %s",
        where,
        size_text(calibrated),
        size_text(size),
    )
    return resized_intrinsics(K_opencv, calibrated, size, where, photograph.name)


def read_lenses(root: Path) -> dict[str, dict[str, Any]]:
    """K, D, R, T of every camera that both files describe, as in ``cam_params.json``; a warning names the others.

    Raises:
        MissingFileError: if one of the files is not there.
        CaptureError: if no camera is described by both.
    """
    found = read_each_lens(root)
    lenses = {name: entry for name, entry in found.items() if not isinstance(entry, CaptureError)}
    faults = [entry for entry in found.values() if isinstance(entry, CaptureError)]
    if not lenses:
        raise faults[0]
    for fault in faults:
        logger.warning("%s; the camera is left out", fault)
    return lenses


def read_each_lens(root: Path) -> dict[str, dict[str, Any] | CaptureError]:
    """K, D, R, T of every camera, as in ``cam_params.json``, or what a camera lacks."""
    intrinsics = read_opencv_yaml(root / INTRINSICS_FILE)
    extrinsics = read_opencv_yaml(root / EXTRINSICS_FILE)
    names = dict.fromkeys((*_names(intrinsics, root / INTRINSICS_FILE), *_placed_names(extrinsics)))
    return {name: _lens_or_fault(intrinsics, extrinsics, name, root) for name in names}


def _lens_or_fault(
    intrinsics: dict[str, Any], extrinsics: dict[str, Any], name: str, root: Path
) -> dict[str, Any] | CaptureError:
    try:
        return {
            "K": _entry(intrinsics, (f"K_{name}",), root / INTRINSICS_FILE),
            "D": _entry(intrinsics, (f"dist_{name}", f"D_{name}"), root / INTRINSICS_FILE),
            "R": _rotation(extrinsics, name, root / EXTRINSICS_FILE),
            "T": _entry(extrinsics, (f"T_{name}",), root / EXTRINSICS_FILE),
        }
    except CaptureError as error:
        return error


def _names(content: dict[str, Any], file: Path) -> tuple[str, ...]:
    listed = content.get("names")
    if not isinstance(listed, list) or not listed:
        raise fail(f"{file}: names", "lists no camera", "restore the file")
    names = tuple(str(name) for name in listed)
    for name in names:
        if not is_plain_name(name):
            raise fail(f"{file}: names", f"{name!r} is not a plain folder name", "rename the camera")
    if len(set(names)) != len(names):
        raise fail(f"{file}: names", "lists a camera twice", "list every camera once")
    return names


def _placed_names(extrinsics: dict[str, Any]) -> tuple[str, ...]:
    """The cameras that the extrinsics list, some of which may have no intrinsics."""
    listed = extrinsics.get("names")
    names = map(str, listed if isinstance(listed, list) else ())
    return tuple(name for name in names if is_plain_name(name))


def _entry(content: dict[str, Any], keys: Sequence[str], file: Path) -> Any:
    for key in keys:
        if content.get(key) is not None:
            return content[key]
    raise fail(file, f"lacks {' or '.join(keys)}", "calibrate every camera that names lists")


def _rotation(content: dict[str, Any], name: str, file: Path) -> Any:
    """``Rot_`` holds a matrix, ``R_`` its axis-angle."""
    value = _entry(content, (f"Rot_{name}", f"R_{name}"), file)
    if isinstance(value, list) and number_count(value) != 3:
        return value
    return Rotation.from_rotvec(finite_array(value, (3,), f"{file}: R_{name}")).as_matrix()


def _read_track(models: Sequence[Path], body: BodyModel) -> BodyTrack:
    return track_of_fits([_read_fit(file) for file in models], body, models)


def _read_fit(file: Path) -> FrameFit:
    content = read_json(file)
    people = content.get("annots") if isinstance(content, dict) else content
    if not isinstance(people, list) or len(people) != 1:
        found = f"{len(people)} people" if isinstance(people, list) else "no list of people"
        raise fail(file, f"holds {found}", "a capture shows one person: keep only that one's parameters")
    return parse_fit(people[0], str(file))
