"""Everything that can be wrong with a capture, one line each."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from actor3d.bodies.files import Folders
from actor3d.bodies.sheets import without_sheets
from actor3d.captures.body_check import body_faults
from actor3d.captures.body_model import load_body
from actor3d.captures.calibration import camera_faults, camera_names
from actor3d.captures.capture import Capture, open_capture
from actor3d.captures.description import read_description
from actor3d.captures.files import (
    CALIBRATION_FILE,
    DESCRIPTION_FILE,
    IMAGE_SUFFIXES,
    MASK_SUFFIXES,
    MODELS_FOLDER,
    sorted_files,
)
from actor3d.captures.formats.preprocessed import count_fault
from actor3d.captures.formats.registry import PREPROCESSED, find_format
from actor3d.captures.images import read_image, read_mask
from actor3d.captures.metadata import Description
from actor3d.captures.placement_check import placement_faults
from actor3d.captures.places import capture_folder
from actor3d.errors import CaptureError, Fault
from actor3d.io.strict import read_json_object


def check_capture(
    path: Path | str,
    *,
    body_models: Folders = (),
    protocol: str | None = None,
    skip_missing: bool = False,
    workers: int = 2,
) -> list[Fault]:
    """Read every file of a capture and say what is wrong with it; an empty list means that it can be trained on.

    Args:
        path: The capture's folder.
        body_models: One folder or several in which licensed body model files lie.
        protocol: Splits of a ZJU-MoCap subject by the protocol's name, in place of the capture's own.
        skip_missing: Leave out frames that some camera lacks, with a warning, instead of calling that a fault.
        workers: Threads that read files.
    """
    opener = partial(open_capture, body_models=body_models, protocol=protocol, skip_missing=skip_missing)
    try:
        root = capture_folder(path)
        if skip_missing or find_format(root).name != PREPROCESSED:
            return _opened_faults(root, opener, workers)
        file = root / CALIBRATION_FILE
        content = read_json_object(file)
        names = camera_names(content, file)
    except CaptureError as error:
        return [error.fault]
    faults = [fault for name in names for fault in camera_faults(content.get(name), f"{file}: camera {name}")]
    models = sorted_files(root / MODELS_FOLDER, (".npz",))
    if not models:
        where, what = str(root / MODELS_FOLDER), "holds no .npz body files"
        faults.append(Fault(where=where, what=what, remedy="write one for every frame"))
    with ThreadPoolExecutor(workers) as pool:
        for name in names:
            faults += _camera_file_faults(root / name, len(models), pool)
        if models:
            faults += _description_faults(root, names, models, body_models, pool)
        if not faults:
            opened = _opened(root, opener)
            faults += [opened] if isinstance(opened, Fault) else placement_faults(opened, pool)
    return faults


def _opened(root: Path, opener: Callable[[Path], Capture]) -> Capture | Fault:
    """The capture, or what keeps it from opening."""
    try:
        return opener(root)
    except CaptureError as error:
        return error.fault
    except (ValueError, FileNotFoundError) as error:
        return Fault(where=str(root), what=str(error), remedy=_BODY_REMEDY)


def _opened_faults(root: Path, opener: Callable[[Path], Capture], workers: int) -> list[Fault]:
    """The fault that keeps a capture from opening, or else those of the files that it uses."""
    capture = _opened(root, opener)
    if isinstance(capture, Fault):
        return [capture]
    views = [
        (frame, camera) for camera in range(len(capture.calibration)) for frame in range(capture.num_frames)
    ]
    with ThreadPoolExecutor(workers) as pool:
        found = pool.map(lambda view: _view_fault(capture, *view), views)
        faults = [fault for fault in found if fault is not None]
        if capture.format == PREPROCESSED:
            faults += body_faults(capture.models, without_sheets(capture.body), pool)
        return faults or placement_faults(capture, pool)


def _view_fault(capture: Capture, frame: int, camera: int) -> Fault | None:
    try:
        capture.read_files(frame, camera)
    except CaptureError as error:
        return error.fault
    return None


def _camera_file_faults(folder: Path, num_frames: int, pool: Executor) -> Iterator[Fault]:
    """A camera's counts, then all its photographs and masks."""
    photographs, masks = sorted_files(folder, IMAGE_SUFFIXES), sorted_files(folder, MASK_SUFFIXES)
    if not photographs:
        what = "holds no .jpg photographs" if folder.is_dir() else "there is no such camera folder"
        yield Fault(
            where=str(folder), what=what, remedy=f"add it, or take the camera out of {CALIBRATION_FILE}"
        )
        return
    for what, files in (("photographs (.jpg)", photographs), ("masks (.png)", masks)):
        if num_frames and len(files) != num_frames:
            difference, remedy = count_fault(len(files), what, num_frames)
            yield Fault(where=str(folder), what=difference, remedy=remedy)
    expected: tuple[int, int] | None = None
    files = (*photographs, *masks)
    for file, seen in zip(files, pool.map(_size_or_fault, files), strict=True):
        if isinstance(seen, Fault):
            yield seen
            continue
        expected = expected or seen
        if seen != expected:
            yield Fault(
                where=str(file),
                what=f"is {seen[1]}×{seen[0]} pixels, this camera's first photograph {expected[1]}×{expected[0]}",
                remedy="export all photographs and masks of a camera at one size",
            )


def _size_or_fault(file: Path) -> tuple[int, int] | Fault:
    try:
        picture = read_mask(file) if file.suffix.lower() in MASK_SUFFIXES else read_image(file)
    except CaptureError as error:
        return error.fault
    return picture.shape[0], picture.shape[1]


def _description_faults(
    root: Path, names: Sequence[str], models: Sequence[Path], body_models: Folders, pool: Executor
) -> list[Fault]:
    """``capture.json``, the body model it names, and the body files against that model."""
    try:
        description = read_description(root, names, len(models))
    except CaptureError as error:
        return [error.fault]
    try:
        body = load_body(root, description.body, body_models)
    except (ValueError, FileNotFoundError) as error:
        return [Fault(where=_body_place(root, description), what=str(error), remedy=_BODY_REMEDY)]
    return body_faults(models, body, pool)


_BODY_REMEDY = f"correct the body in {DESCRIPTION_FILE}, or put its file there"


def _body_place(root: Path, description: Description) -> str:
    if (root / DESCRIPTION_FILE).exists():
        return f"{root / DESCRIPTION_FILE}: body"
    return f"{root}: no {DESCRIPTION_FILE}, so its body is taken to be {description.body.kind}"
