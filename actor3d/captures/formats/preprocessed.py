"""The preprocessed format, which ARAH writes and which actor3d's own captures have.

::

    cam_params.json      cameras by name; T in metres
    models/*.npz         body of each frame
    <camera>/*.jpg, *.png    photographs and masks

Frames are matched by the numbers in the files' names, and by sorted position, with a warning, where these differ.
"""

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from actor3d.captures.body_track import read_track
from actor3d.captures.calibration import read_calibration
from actor3d.captures.files import (
    CALIBRATION_FILE,
    IMAGE_SUFFIXES,
    MASK_SUFFIXES,
    MODELS_FOLDER,
    sorted_files,
)
from actor3d.captures.formats.frame_files import describe_gaps
from actor3d.captures.formats.recording import Coverage, Recording
from actor3d.captures.frame_numbers import by_rank, contradict, told, told_numbers
from actor3d.errors import fail

logger = logging.getLogger(__name__)

_Files = tuple[tuple[Path, ...], ...]


class PreprocessedFormat:
    """Reads the preprocessed format."""

    name = "preprocessed"
    description = "cam_params.json, models/*.npz, and a folder of .jpg and .png for each camera"

    def recognises(self, root: Path) -> bool:
        """Whether there is a ``cam_params.json``."""
        return (root / CALIBRATION_FILE).exists()

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read the cameras and list the files.

        With ``skip_missing``, files are matched by name, for only so can it be told which are missing.

        Raises:
            CaptureError: naming the camera that is at fault.
        """
        calibration = read_calibration(root)
        every_model = _models(root)
        kept = tuple(range(len(every_model)))
        if skip_missing:
            images, masks, kept = _common_frames(root, calibration.names, every_model)
        else:
            images, masks, _ = list_frames(root, calibration.names)
        models = tuple(every_model[index] for index in kept)
        return Recording(
            calibration=calibration,
            calibration_files=(root / CALIBRATION_FILE,),
            images=images,
            masks=tuple(tuple((file,) for file in files) for files in masks),
            models=models,
            frame_names=tuple(file.stem for file in models),
            frame_numbers=kept,
            positions=kept,
            num_positions=len(every_model),
            coverage=_coverage(root, calibration.names, every_model)
            if skip_missing
            else _whole(images, models),
            read_track=partial(read_track, models),
        )


PREPROCESSED = PreprocessedFormat()


def list_frames(root: Path, names: Sequence[str]) -> tuple[_Files, _Files, tuple[Path, ...]]:
    """The photographs and masks of each camera, and the body files, sorted.

    Raises:
        CaptureError: if there is no body file, or a camera has more or fewer files than there are.
    """
    models = _models(root)
    images = tuple(sorted_files(root / name, IMAGE_SUFFIXES) for name in names)
    masks = tuple(sorted_files(root / name, MASK_SUFFIXES) for name in names)
    _require_counts(root, names, images, masks, models)
    images, masks = (tuple(_in_order_of(models, files) for files in every) for every in (images, masks))
    _note_other_numbers(root, models, [*images, *masks])
    return images, masks, models


def _require_counts(
    root: Path, names: Sequence[str], images: _Files, masks: _Files, models: Sequence[Path]
) -> None:
    for name, photographs, silhouettes in zip(names, images, masks, strict=True):
        for what, files in (("photographs (.jpg)", photographs), ("masks (.png)", silhouettes)):
            if len(files) != len(models):
                raise fail(root / name, *count_fault(len(files), what, len(models)))


def _in_order_of(models: Sequence[Path], files: tuple[Path, ...]) -> tuple[Path, ...]:
    """The files of the body files' frames by their numbers, or in the order of these; as they are without any."""
    if _are_named_alike(files, models):
        return files
    numbers, frames = told_numbers(files), told_numbers(models)
    if numbers is None or frames is None:
        return files
    return tuple(files[place] for place in by_rank(numbers, frames))


def _are_named_alike(files: Sequence[Path], models: Sequence[Path]) -> bool:
    return [file.stem for file in files] == [file.stem for file in models]


def _note_other_numbers(root: Path, models: Sequence[Path], lists: Sequence[tuple[Path, ...]]) -> None:
    """Warn of files that are matched by their position alone.

    Raises:
        CaptureError: if their numbers contradict that.
    """
    others = [files for files in lists if not _have_numbers_of(models, files)]
    if others and len(models) > 1:
        logger.warning(
            "%s: files of %s are not named after the body files (%s beside %s): matched in their order",
            root,
            ", ".join(sorted({files[0].parent.name for files in others})),
            others[0][0].name,
            models[0].name,
        )


def _have_numbers_of(models: Sequence[Path], files: Sequence[Path]) -> bool:
    """Whether files have the body files' numbers; without any that can be told, they do not."""
    if _are_named_alike(files, models):
        return True
    numbers, frames = told_numbers(files), told_numbers(models)
    if numbers is None or frames is None:
        return False
    if numbers != frames and contradict(numbers, frames):
        raise fail(
            files[0].parent,
            f"its {files[0].suffix} are numbered {told(numbers)}, the files in {MODELS_FOLDER}/ {told(frames)}",
            "number both alike, or add --skip-missing to take what is named alike",
        )
    return numbers == frames


def count_fault(found: int, what: str, expected: int) -> tuple[str, str]:
    """What to say, and to do, when a camera has another number of files than there are frames."""
    side = "short by" if found < expected else "over by"
    return (
        f"holds {found} {what} for {expected} frames in {MODELS_FOLDER}/, {side} {abs(found - expected)}",
        "add or remove files, so that sorting matches them, or add --skip-missing to leave out frames with gaps",
    )


def _whole(images: _Files, models: Sequence[Path]) -> Coverage:
    everything = np.ones((len(images), len(models)), dtype=bool)
    return Coverage(frame_names=tuple(file.stem for file in models), images=everything, masks=everything)


def _coverage(root: Path, names: Sequence[str], models: Sequence[Path]) -> Coverage:
    """What cameras have under the body files' names."""
    stems = [file.stem for file in models]
    images, masks = (
        [{file.stem for file in sorted_files(root / name, suffixes)} for name in names]
        for suffixes in (IMAGE_SUFFIXES, MASK_SUFFIXES)
    )
    return Coverage(
        frame_names=tuple(stems),
        images=np.array([[stem in present for stem in stems] for present in images]),
        masks=np.array([[stem in present for stem in stems] for present in masks]),
    )


def _models(root: Path) -> tuple[Path, ...]:
    models = sorted_files(root / MODELS_FOLDER, (".npz",))
    if not models:
        raise fail(root / MODELS_FOLDER, "holds no .npz body files", "write one for every frame")
    return models


def _common_frames(
    root: Path, names: Sequence[str], models: Sequence[Path]
) -> tuple[_Files, _Files, tuple[int, ...]]:
    """Files of the frames that every camera has under the body file's name, and those frames' positions."""
    images = [{file.stem: file for file in sorted_files(root / name, IMAGE_SUFFIXES)} for name in names]
    masks = [{file.stem: file for file in sorted_files(root / name, MASK_SUFFIXES)} for name in names]
    gaps = [
        (f"camera {name} lacks {what}", [file.stem for file in models if file.stem not in files[camera]])
        for camera, name in enumerate(names)
        for what, files in (("photographs", images), ("masks", masks))
    ]
    gaps = [(what, stems) for what, stems in gaps if stems]
    incomplete = {stem for _, stems in gaps for stem in stems}
    kept = tuple(index for index, file in enumerate(models) if file.stem not in incomplete)
    if not kept:
        raise fail(
            root,
            "no photograph and mask of every camera is named like a body file",
            "rename or restore files",
        )
    if gaps:
        logger.warning("%s: %d frames are left out: %s", root, len(incomplete), describe_gaps(gaps))
    stems = [models[index].stem for index in kept]
    return (
        tuple(tuple(files[stem] for stem in stems) for files in images),
        tuple(tuple(files[stem] for stem in stems) for files in masks),
        kept,
    )
