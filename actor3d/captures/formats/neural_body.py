"""The format in which ZJU-MoCap was first published, by Neural Body.

::

    annots.npy                            cameras, T in millimetres; photographs of every frame
    Camera_B1 … or Camera (1) …           photographs
    mask/Camera_B1 …, mask_cihp/…         two masks of each photograph; the person is their union
    new_params/0.npy … or params/…        Rh, Th, poses, shapes; only the new ones know pose blend shapes
    new_vertices/0.npy … or vertices/…    the posed body, world metres

Subjects 313 and 315 have ``Camera (n)`` folders, cameras 1 to 19, 22 and 23, and long file names in which frames are
counted from 1; so are their parameter files.
"""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from actor3d.captures.formats.annotated import AnnotatedCapture, BodyFolder, assemble
from actor3d.captures.formats.annotations import Annotations, annotation_file, read_annotations
from actor3d.captures.formats.frame_files import (
    PHOTOGRAPH_SUFFIXES,
    CameraFiles,
    files_by_frame,
    masks_by_frame,
    plain_number,
)
from actor3d.captures.formats.recording import Recording
from actor3d.errors import fail, missing
from actor3d.io.strict import natural_key

BODY_FOLDERS = (
    BodyFolder(params="new_params", vertices="new_vertices", pose_blend_shapes=True),
    BodyFolder(params="params", vertices="vertices", pose_blend_shapes=False),
)
_MASK_FOLDERS = ("mask", "mask_cihp")
_CAMERA = re.compile(r"Camera(?:_B([0-9]+)| \(([0-9]+)\))")
_LONG_NAME_FIELD = 4
"""Where the frame number stands in names like CoreView_313_Camera_(1)_0001_2019-08-23_16-08-50.592."""


class NeuralBodyFormat:
    """Reads the Neural Body format."""

    name = "neural-body"
    description = "annots.npy, Camera_B1 …, mask/, new_params/"

    def recognises(self, root: Path) -> bool:
        """Whether there are annotations, and camera folders beside them."""
        return annotation_file(root) is not None and not (root / "images").is_dir()

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read the cameras and match the files by frame number.

        Raises:
            CaptureError: if something is wrong with the capture.
        """
        file = annotation_file(root)
        if file is None:
            raise missing(root, "there is no annots.npy", "restore it")
        annotations = read_annotations(file)
        folders = annotations.folders or _folders_on_disk(root)
        names = [_camera_name(folder.name) for folder in folders]
        if len(set(names)) != len(names):
            raise fail(file, f"two of the cameras {names} share a name", "restore the file")
        lenses = dict(zip(names, _lenses(annotations, names), strict=True))
        cameras = tuple(
            CameraFiles(
                name=name,
                folder=root / folder,
                images=files_by_frame(root / folder, PHOTOGRAPH_SUFFIXES, frame_number),
                masks=masks_by_frame([root / masks / folder for masks in _MASK_FOLDERS], frame_number),
            )
            for name, folder in zip(names, folders, strict=True)
        )
        some = next((file for camera in cameras for file in camera.images.values()), None)
        return assemble(
            AnnotatedCapture(
                root=root,
                annotation_file=file,
                cameras=cameras,
                lenses=lenses,
                body_folders=BODY_FOLDERS,
                first_frame=0 if some is None or some.stem.isdecimal() else 1,
            ),
            skip_missing=skip_missing,
        )


NEURAL_BODY = NeuralBodyFormat()


def frame_number(file: Path) -> int:
    """The frame number in a photograph's or mask's name, short or long.

    Raises:
        CaptureError: if there is none.
    """
    fields = file.stem.split("_")
    if len(fields) > _LONG_NAME_FIELD and fields[_LONG_NAME_FIELD].isdecimal():
        return int(fields[_LONG_NAME_FIELD])
    return plain_number(file)


def _camera_name(folder: str) -> str:
    match = _CAMERA.fullmatch(folder)
    return str(int(match.group(1) or match.group(2))) if match else folder


def _folders_on_disk(root: Path) -> tuple[PurePosixPath, ...]:
    found = sorted((p.name for p in root.iterdir() if _CAMERA.fullmatch(p.name)), key=natural_key)
    if not found:
        raise missing(root, "there are no camera folders (Camera_B1 … or Camera (1) …)", "put them there")
    return tuple(PurePosixPath(name) for name in found)


def _lenses(annotations: Annotations, names: Sequence[str]) -> list[dict]:
    """The calibration of each named camera: in the order of the annotations, or by number where some are left out."""
    count = len(annotations.cameras)
    if len(names) == count:
        return list(annotations.cameras)
    indices = [int(name) - 1 if name.isdecimal() else -1 for name in names]
    if any(not 0 <= index < count for index in indices):
        raise fail(
            annotations.file,
            f"calibrates {count} cameras, but there are {len(names)}",
            "restore what is missing",
        )
    return [annotations.cameras[index] for index in indices]
