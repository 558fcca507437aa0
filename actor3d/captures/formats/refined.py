"""ZJU-MoCap with refined body fits, as instant-nvr and GauHuman use it.

::

    annots.npy or annots_new.npy     cameras, T in millimetres; the list of photographs may be empty
    images/00/000000.jpg …           photographs; folder 00 is camera 1 of the original
    mask/00/000000.png …             masks
    smpl_params/0.npy …              Rh, Th, poses, shapes
    smpl_vertices/0.npy …            the posed body, world metres
"""

from pathlib import Path, PurePosixPath

from actor3d.captures.formats.annotated import AnnotatedCapture, BodyFolder, assemble
from actor3d.captures.formats.annotations import Annotations, annotation_file, read_annotations
from actor3d.captures.formats.frame_files import (
    PHOTOGRAPH_SUFFIXES,
    CameraFiles,
    files_by_frame,
    masks_by_frame,
)
from actor3d.captures.formats.neural_body import BODY_FOLDERS
from actor3d.captures.formats.recording import Recording
from actor3d.errors import fail, missing
from actor3d.io.strict import natural_key

IMAGES_FOLDER = "images"
_MASK_FOLDERS = ("mask", "mask_cihp")
_BODY_FOLDERS = (
    BodyFolder(params="smpl_params", vertices="smpl_vertices", pose_blend_shapes=True),
    *BODY_FOLDERS,
)


class RefinedFormat:
    """Reads the refined format."""

    name = "refined"
    description = "annots.npy, images/00 …, mask/00 …, smpl_params/"

    def recognises(self, root: Path) -> bool:
        """Whether there are annotations beside a folder of images."""
        return annotation_file(root) is not None and (root / IMAGES_FOLDER).is_dir()

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read the cameras and match the files by frame number.

        Raises:
            CaptureError: if something is wrong with the capture.
        """
        file = annotation_file(root)
        if file is None:
            raise missing(root, "there is no annots.npy", "restore it")
        annotations = read_annotations(file)
        indices = _camera_indices(root, annotations)
        # The original's camera names count from 1; one person's cameras are called the same in every format.
        lenses = {str(index + 1): annotations.cameras[index] for index in indices.values()}
        cameras = tuple(_camera_files(root, folder, str(index + 1)) for folder, index in indices.items())
        return assemble(
            AnnotatedCapture(
                root=root,
                annotation_file=file,
                cameras=cameras,
                lenses=lenses,
                body_folders=_BODY_FOLDERS,
                first_frame=0,
            ),
            skip_missing=skip_missing,
        )


REFINED = RefinedFormat()


def _camera_files(root: Path, folder: str, name: str) -> CameraFiles:
    return CameraFiles(
        name=name,
        folder=root / IMAGES_FOLDER / folder,
        images=files_by_frame(root / IMAGES_FOLDER / folder, PHOTOGRAPH_SUFFIXES),
        masks=masks_by_frame([root / masks / folder for masks in _MASK_FOLDERS]),
    )


def _camera_indices(root: Path, annotations: Annotations) -> dict[str, int]:
    """The index of each folder's camera: its place in the list of photographs, or else the number it is called."""
    listed = {folder: index for index, folder in enumerate(annotations.folders)}
    folders = (path.name for path in (root / IMAGES_FOLDER).iterdir() if path.is_dir())
    indices: dict[str, int] = {}
    for folder in sorted((name for name in folders if not name.startswith(".")), key=natural_key):
        index = listed.get(PurePosixPath(IMAGES_FOLDER, folder), int(folder) if folder.isdecimal() else -1)
        if not 0 <= index < len(annotations.cameras):
            raise fail(
                root / IMAGES_FOLDER / folder,
                f"is none of the {len(annotations.cameras)} cameras of {annotations.file.name}",
                "name camera folders 00, 01 …, or take this one away",
            )
        indices[folder] = index
    if not indices:
        raise missing(root / IMAGES_FOLDER, "holds no camera folders", "put them there: 00, 01 …")
    if len(set(indices.values())) != len(indices):
        raise fail(root / IMAGES_FOLDER, "two folders belong to one camera", "name camera folders 00, 01 …")
    return dict(sorted(indices.items(), key=lambda item: item[1]))
