"""A capture on disk: who was filmed, by which cameras, in which frames, and how it is divided."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Bool, Float, UInt8
from torch import Tensor

from actor3d.bodies.drapes import ClipDrapes
from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import Folders, as_folders
from actor3d.bodies.hanging import HangingClothes
from actor3d.bodies.sheets import with_sheets_of
from actor3d.captures.body_model import load_body
from actor3d.captures.calibration import Calibration
from actor3d.captures.crops import body_boxes
from actor3d.captures.describing import Said, describe
from actor3d.captures.files import DESCRIPTION_FILE
from actor3d.captures.formats.recording import Coverage, Recording
from actor3d.captures.formats.registry import find_format
from actor3d.captures.images import (
    read_image,
    read_joint_mask,
    resized_image,
    resized_mask,
    scaled_size,
    undistort_crop,
)
from actor3d.captures.metadata import BodyChoice, Clip, Clothes, Description, Hair
from actor3d.captures.places import capture_folder
from actor3d.errors import InputError, fail
from actor3d.io.strict import require_inside
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.cameras import Cameras, concatenate_cameras, up_axis
from rectifier3d.geometry.surface import BodySurface


@dataclass(frozen=True, kw_only=True, slots=True)
class Split:
    """The frames and cameras (indices) of one part of a capture."""

    frames: tuple[int, ...]
    cameras: tuple[int, ...]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class CapturedView:
    """One photograph at full resolution, undistorted, the person over black."""

    image: UInt8[np.ndarray, "H W 3"]
    mask: Bool[np.ndarray, "H W"]
    camera: Cameras
    """One camera, float32."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenedWith:
    """How a capture was opened: a run that is trained on it opens it so again."""

    body_models: tuple[Path, ...] = ()
    """Folders in which licensed body models were looked for."""
    protocol: str | None = None
    """Name of the published splits that were chosen; None for the capture's own."""
    skip_missing: bool = False
    """Whether frames that some camera lacks were left out."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Capture:
    """A multi-view capture of one person. Frames and cameras are indices into ``frame_names``, ``camera_names``."""

    root: Path
    format: str
    """How the folder is laid out."""
    description: Description
    calibration: Calibration
    """Every camera at full resolution."""
    calibration_files: tuple[Path, ...]
    """Where the cameras were read from."""
    images: tuple[tuple[Path, ...], ...]
    """Photograph of each camera and frame."""
    masks: tuple[tuple[tuple[Path, ...], ...], ...]
    """Masks of each camera and frame; the person is where any of them says so."""
    models: tuple[Path, ...]
    """Body file of each frame."""
    frame_names: tuple[str, ...]
    coverage: Coverage
    """What each camera has of all frames, those left out included."""
    params: SmplParams
    body: BodyModel
    surface: BodySurface
    opened_with: OpenedWith
    drapes: ClipDrapes | None = None
    """How clothes and hair hang in each clip; None where nothing does."""

    @property
    def name(self) -> str:
        """What the capture is called."""
        return self.description.name

    @property
    def camera_names(self) -> tuple[str, ...]:
        """Names of all cameras, in the order of their indices."""
        return self.calibration.names

    @property
    def num_frames(self) -> int:
        """How many frames every camera has."""
        return len(self.models)

    @property
    def protocol(self) -> str:
        """What the splits are called: a published protocol's name, ``own``, or ``last-fifth``."""
        return self.description.protocol

    @property
    def fps(self) -> float:
        """Frames a second."""
        return self.description.fps

    @property
    def clips(self) -> tuple[Clip, ...]:
        """The capture's clips; test clips included."""
        return self.description.clips

    @property
    def anchor_cameras(self) -> tuple[int, ...]:
        """Indices of the cameras whose images the rectifier reads."""
        return self.camera_indices(self.description.anchor_cameras)

    def clip(self, name: str) -> Clip:
        """The clip of this name.

        Raises:
            InputError: if there is none.
        """
        for clip in self.clips:
            if clip.name == name:
                return clip
        raise InputError(
            f"{self.root} has no clip {name!r}: choose among {[clip.name for clip in self.clips]}"
        )

    def camera_indices(self, names: Sequence[str]) -> tuple[int, ...]:
        """Indices of the cameras with these names.

        Raises:
            InputError: if there is no such camera.
        """
        unknown = [name for name in names if name not in self.camera_names]
        if unknown:
            raise InputError(f"{self.root} has no camera {unknown}: choose among {list(self.camera_names)}")
        return tuple(self.camera_names.index(name) for name in names)

    def cameras(self, indices: Sequence[int]) -> Cameras:
        """The undistorted cameras with these indices at full resolution, float32.

        Raises:
            InputError: if their photographs differ in size; :meth:`each_camera` gives them one by one.
        """
        exact = self.calibration.cameras(indices)
        return Cameras(R=exact.R.float(), t=exact.t.float(), K=exact.K.float(), image_size=exact.image_size)

    def each_camera(self, indices: Sequence[int]) -> tuple[Cameras, ...]:
        """The same cameras one by one: their photographs may differ in size."""
        return tuple(self.cameras([index]) for index in indices)

    def split(self, name: str) -> Split:
        """One part of the capture.

        ``train``: the training clips seen by the cameras that are not held out, every
        ``description.training_stride``-th frame. ``novel_view``: held-out cameras on training clips. ``novel_pose``:
        all cameras, or those that the description names, on held-out clips. Test splits take every
        ``description.evaluation_stride``-th frame.

        Raises:
            InputError: if there is no such split, or this capture holds nothing out for it.
        """
        splits = self._splits()
        if name not in splits:
            raise InputError(f"there is no split {name!r}: choose among {list(splits)}")
        if not self.has_split(name):
            key = {"train": "clips", "novel_view": "test_cameras", "novel_pose": "test_clips"}[name]
            raise InputError(f"{self.root} has nothing in its {name} split: name {key} in its capture.json")
        return splits[name]

    def has_split(self, name: str) -> bool:
        """Whether there is anything in one part of the capture; see :meth:`split`."""
        part = self._splits()[name]
        return bool(part.frames and part.cameras)

    def _splits(self) -> dict[str, Split]:
        held_out = self.camera_indices(self.description.test_cameras)
        others = tuple(camera for camera in range(len(self.calibration)) if camera not in held_out)
        trained, tested = self._frames(test=False), self._frames(test=True)
        stride = self.description.evaluation_stride
        posing = self.description.novel_pose_cameras or self.camera_names
        return {
            "train": Split(frames=trained[:: self.description.training_stride], cameras=others),
            "novel_view": Split(frames=trained[::stride], cameras=held_out),
            "novel_pose": Split(frames=tested[::stride], cameras=self.camera_indices(posing)),
        }

    def _frames(self, *, test: bool) -> tuple[int, ...]:
        clips = [clip for clip in self.clips if (clip.name in self.description.test_clips) == test]
        return tuple(sorted(frame for clip in clips for frame in clip.frames))

    def posed_vertices(self, frames: Sequence[int]) -> Float[Tensor, "B N 3"]:
        """The body's vertices in these frames, world metres."""
        params = self.params.select(list(frames))
        if self.drapes is not None:
            params = replace(params, loose=torch.stack([self._hung(frame) for frame in frames]))
        with torch.no_grad():
            return self.body(params, self.surface.rest_vertices).vertices

    def _hung(self, frame: int) -> Float[Tensor, "C 3"]:
        assert self.drapes is not None
        hung = self.drapes.of(frame)
        return self.drapes.clothes.hang_still(self.params.select([frame]))[0] if hung is None else hung

    def wearing(self, surface: BodySurface, *, hanging: bool = True) -> "Capture":
        """The same capture of a person of another shape, whose clothes and hair hang, or move with the skin."""
        worn = replace(self, surface=surface, drapes=None)
        return replace(worn, drapes=_drapes(worn)) if hanging and self.body.num_loose_vertices else worn

    def load_view(self, frame: int, camera: int) -> CapturedView:
        """One photograph at full resolution, undistorted, the person over black.

        Raises:
            CaptureError: if the photograph or its mask cannot be read, or they differ in size.
        """
        image, mask = self.read_files(frame, camera)
        K, D = self.calibration.opencv_intrinsics(camera), self.calibration.D[camera]
        colours, labels = undistort_crop(image, mask, K, D, (0, 0), self.calibration.image_sizes[camera])
        return CapturedView(image=colours, mask=labels == 1, camera=self.cameras([camera]))

    def evaluation_cameras(self, indices: Sequence[int]) -> tuple[Cameras, ...]:
        """:meth:`each_camera` at the size at which pictures are measured."""
        scale = self.description.evaluation_scale
        return tuple(
            camera.resized(scaled_size(camera.image_size, scale)) for camera in self.each_camera(indices)
        )

    def evaluation_view(self, frame: int, camera: int) -> CapturedView:
        """:meth:`load_view` at the size at which pictures are measured.

        Raises:
            CaptureError: if the photograph or its mask cannot be read, or they differ in size.
        """
        whole = self.load_view(frame, camera)
        [small] = self.evaluation_cameras([camera])
        return CapturedView(
            image=resized_image(whole.image, small.image_size),
            mask=resized_mask(whole.mask, small.image_size),
            camera=small,
        )

    def read_files(
        self, frame: int, camera: int
    ) -> tuple[UInt8[np.ndarray, "H W 3"], Bool[np.ndarray, "H W"]]:
        """A photograph and its mask as they lie on disk, still distorted.

        Raises:
            CaptureError: if one cannot be read, or their sizes are not those of the camera.
        """
        files = (self.images[camera][frame], self.masks[camera][frame][0])
        image, mask = read_image(files[0]), read_joint_mask(self.masks[camera][frame])
        expected = self.calibration.image_sizes[camera]
        for file, found in zip(files, (image.shape[:2], mask.shape), strict=True):
            if found != expected:
                raise fail(
                    file,
                    f"is {found[1]}×{found[0]} pixels, but camera {self.camera_names[camera]} takes "
                    f"{expected[1]}×{expected[0]}",
                    "export it at the photographs' size",
                )
        return image, mask

    def read_window(
        self, frame: int, camera: int, window: tuple[int, int, int]
    ) -> tuple[UInt8[np.ndarray, "S S 3"], UInt8[np.ndarray, "S S"]]:
        """A square window (left, top, side) of an undistorted photograph, and its mask; see `undistort_crop`.

        Raises:
            CaptureError: if the photograph or its mask cannot be read, or they differ in size.
        """
        image, mask = self.read_files(frame, camera)
        K, D = self.calibration.opencv_intrinsics(camera), self.calibration.D[camera]
        left, top, side = window
        return undistort_crop(image, mask, K, D, (left, top), (side, side))

    def body_boxes(self, vertices: Float[Tensor, "N 3"], cameras: Cameras) -> Bool[Tensor, "V H W"]:
        """The region of in-box metrics in these cameras: the skin's box with the capture's margin, filled."""
        return body_boxes(vertices[: self.body.num_skin_vertices], cameras, self.description.box_margin)


def open_capture(
    path: Path | str,
    *,
    body_models: Folders = (),
    protocol: str | None = None,
    skip_missing: bool = False,
    body: BodyChoice | None = None,
    clothes: Clothes | None = None,
    hair: Hair | None = None,
) -> Capture:
    """Open a capture in any format, with or without ``capture.json``; what lies in the folder tells which it is.

    Args:
        path: The capture's folder; or a ZJU-MoCap subject that lies in ``data/zjumocap``, such as ``CoreView_377``.
        body_models: One folder or several in which licensed body model files lie.
        protocol: Splits of a ZJU-MoCap subject by the protocol's name, in place of the capture's own.
        skip_missing: Leave out frames that some camera lacks, with a warning, instead of refusing the capture.
        body: The body model, in place of the one that ``capture.json`` names or that is usual for the format.
        clothes: What the person wears, in place of what ``body`` and ``capture.json`` say.
        hair: How their hair is, likewise.

    Raises:
        FileNotFoundError: if the capture, one of its files or its body model is not there.
        CaptureError: a ValueError of one line that says what is wrong, where, and what to do.
        InputError: if there is no such protocol.
    """
    root = capture_folder(path)
    capture_format = find_format(root)
    recording = capture_format.read(root, skip_missing=skip_missing)
    require_inside(root, _files(root, recording))
    description = describe(root, recording, Said(protocol=protocol, body=body, clothes=clothes, hair=hair))
    model = load_body(root, description.body, body_models)
    track = recording.read_track(model)
    choice = description.body
    worn = dressed(model, loose_clothes=choice.clothes == "loose", long_hair=choice.hair == "long")
    capture = Capture(
        root=root,
        format=capture_format.name,
        description=description,
        calibration=recording.calibration,
        calibration_files=recording.calibration_files,
        images=recording.images,
        masks=recording.masks,
        models=recording.models,
        frame_names=recording.frame_names,
        coverage=recording.coverage,
        params=track.params,
        body=worn,
        surface=worn.surface(rest_vertices=with_sheets_of(worn, track.rest_vertices)),
        opened_with=OpenedWith(
            body_models=as_folders(body_models), protocol=protocol, skip_missing=skip_missing
        ),
    )
    return capture.wearing(capture.surface)


def _drapes(capture: Capture) -> ClipDrapes:
    cameras = capture.each_camera(range(len(capture.camera_names)))
    up = up_axis(concatenate_cameras([camera.resized((1, 1)) for camera in cameras]))
    clothes = HangingClothes(capture.body, capture.surface.rest_vertices, up)
    clips = [(clip.start, capture.params.select(list(clip.frames))) for clip in capture.clips]
    return ClipDrapes(clothes, clips, capture.fps)


def _files(root: Path, recording: Recording) -> Iterator[Path]:
    yield root / DESCRIPTION_FILE
    yield from recording.calibration_files
    yield from recording.models
    for images, masks in zip(recording.images, recording.masks, strict=True):
        yield from images
        yield from chain.from_iterable(masks)
