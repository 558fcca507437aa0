"""What a capture format is, and what its reader finds in a folder, the same for all formats."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, runtime_checkable

import numpy as np
from jaxtyping import Bool

from actor3d.captures.body_track import BodyTrack
from actor3d.captures.calibration import Calibration
from rectifier3d.geometry.body import BodyModel


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Coverage:
    """Which camera has what of which frame; frames that are left out included."""

    frame_names: tuple[str, ...]
    images: Bool[np.ndarray, "V F"]
    """Whether there is a photograph."""
    masks: Bool[np.ndarray, "V F"]
    """Whether there is a mask."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Recording:
    """Cameras, the files of every frame, and a way to the body's parameters once its model is known."""

    calibration: Calibration
    calibration_files: tuple[Path, ...]
    """Where the cameras were read from."""
    images: tuple[tuple[Path, ...], ...]
    """Photograph of each camera and frame."""
    masks: tuple[tuple[tuple[Path, ...], ...], ...]
    """Masks of each camera and frame; the person is where any of them says so."""
    models: tuple[Path, ...]
    """Body file of each frame; one file may stand for many."""
    frame_names: tuple[str, ...]
    frame_numbers: tuple[int, ...]
    """Number of each frame in the original recording, from 0, ascending."""
    positions: tuple[int, ...]
    """Place of each frame among all of the folder, those left out included."""
    num_positions: int
    """How many frames the folder has, those left out included."""
    coverage: Coverage
    read_track: Callable[[BodyModel], BodyTrack]
    body_kind: str = "smpl"
    """Which body model was fitted, where the files tell."""
    pose_blend_shapes: bool = True
    """Whether the body was fitted with its model's pose blend shapes."""


@runtime_checkable
class CaptureFormat(Protocol):
    """One way to lay out a capture in a folder.

    Another package adds a format by making an object of this kind and naming it in its entry points, under its name::

        [project.entry-points."actor3d.capture_formats"]
        light-stage = "light_stage.captures:LIGHT_STAGE"

    From then on `open_capture`, `actor3d check`, `actor3d train` and `actor3d import` know such folders. The project's
    own formats are asked first. `read` finds the files and reads the cameras, not the pictures: photographs may still
    be distorted, masks are what :func:`actor3d.captures.images.read_mask` reads. Bodies are read later, by the
    recording's ``read_track``, for only then is the body model known; what poses in the convention of EasyMocap become
    one with :func:`actor3d.captures.fits.track_of_fits`. :mod:`actor3d.captures.formats.frame_files` has what matches
    files by frame number and tells which camera lacks what.
    """

    name: str
    """A short word for messages; the entry point's name."""
    description: str
    """What lies in such a folder, in a line, for whoever gave one that no format recognises."""

    def recognises(self, root: Path) -> bool:
        """Whether a folder is laid out this way, judged by the names in it; cheap, and never an error."""
        ...

    def read(self, root: Path, *, skip_missing: bool) -> Recording:
        """Read cameras and find the files of every frame; nothing is written.

        Args:
            root: The capture's folder.
            skip_missing: Leave out frames that not every camera has, instead of refusing the capture.

        Raises:
            CaptureError: if something is wrong with the capture: :func:`actor3d.errors.fail` says where,
                what, and what to do, in one line.
        """
        ...
