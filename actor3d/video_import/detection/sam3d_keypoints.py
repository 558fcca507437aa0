"""SAM 3D Body's results of one camera as 2D keypoints: where each picture shows the body that was found in it.

How far away and how large one camera takes a body to be is a guess, and is left aside: the rig's cameras together tell.
"""

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.errors import fail
from actor3d.motion.readers.sam3d_body import SAM3D_BODY
from actor3d.motion.readers.sam3d_body_files import Person as FoundPerson
from actor3d.motion.readers.sam3d_body_files import track_of
from actor3d.video_import.detection.keypoint_layouts import LAYOUTS, Person, checked_points, nobody

logger = logging.getLogger(__name__)

_LAYOUT = LAYOUTS[70]
_NEAREST_M = 0.01
_SAME_PX = 0.5
"""By which keypoints in space and in the picture may miss each other, where one is the other projected."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FoundKeypoints:
    """What one camera's results show in each frame."""

    people: Float[np.ndarray, "F L 3"]
    """x, y in pixels and confidence, which is 1 wherever somebody is: also hidden points are guessed."""
    numbers: tuple[int, ...] | None
    """The frames' own, where their files' names tell any."""
    image_size: tuple[int, int] | None
    """(height, width) of the pictures in which they were found, where the results tell."""


def find_sam3d_body(folder: Path, camera: str) -> Path | None:
    """Where a camera's results lie: a file called like it, or a folder of files and none of another tool's.

    Args:
        folder: Of all cameras.
        camera: Its name.
    """
    suffixes = SAM3D_BODY.suffixes
    files = (folder / f"{camera}{suffix}" for suffix in suffixes)
    found = next((file for file in files if file.is_file()), None)
    frames = folder / camera
    if found is not None or not frames.is_dir():
        return found
    kinds = {file.suffix.lower() for file in frames.iterdir()}
    return frames if kinds & set(suffixes) and ".json" not in kinds else None


def read_sam3d_body(where: Path, image_size: tuple[int, int] | None) -> FoundKeypoints:
    """The keypoints of one person in all frames of a camera.

    Args:
        where: A file of all frames, or a folder with one for each.
        image_size: (height, width) of the pictures, pixels, where known.

    Raises:
        UserError: if a file is damaged, or does not tell where in the picture the person is.
    """
    track = track_of(where, SAM3D_BODY.suffixes)
    people = [
        nobody() if person is None else _in_picture(person, image_size, f"{where}: frame {frame}")
        for frame, person in enumerate(track.persons)
    ]
    return FoundKeypoints(
        people=np.stack(people) if people else np.zeros((0, len(LANDMARK_NAMES), 3)),
        numbers=track.numbers,
        image_size=next((size for size in map(_picture_size, track.persons) if size is not None), None),
    )


def _in_picture(found: FoundPerson, image_size: tuple[int, int] | None, where: str) -> Person:
    pixels = _projected(found, image_size, where) if found.pixels is None else found.pixels
    points = checked_points(np.column_stack([pixels, np.ones(len(pixels))]), len(pixels), where)
    person = nobody()
    for name, place in _LAYOUT.places.items():
        person[LANDMARK_NAMES.index(name)] = points[place]
    return person


def _projected(
    found: FoundPerson, image_size: tuple[int, int] | None, where: str
) -> Float[np.ndarray, "70 2"]:
    """As SAM 3D Body projects keypoints itself: its camera's axis goes through the middle of the picture."""
    slopes = _slopes(found)
    if slopes is None or image_size is None or found.focal is None or found.focal <= 0:
        raise fail(
            where,
            "does not tell where in the picture the person is: it has neither 'pred_keypoints_2d' nor 'pred_cam_t' "
            "and 'focal_length' of a person before the camera",
            "save what process_one_image returns whole",
        )
    return found.focal * slopes + np.array(image_size[::-1]) / 2


def _slopes(found: FoundPerson) -> Float[np.ndarray, "70 2"] | None:
    """How far each keypoint lies beside the camera's axis, by its depth; none of a person who is not before it."""
    points = found.keypoints + found.move
    return points[:, :2] / points[:, 2:] if points[:, 2].min() >= _NEAREST_M else None


def _picture_size(found: FoundPerson | None) -> tuple[int, int] | None:
    """Twice of where the camera's axis meets the picture, as far as the same keypoints in both tell."""
    slopes = None if found is None else _slopes(found)
    if slopes is None or found is None or found.pixels is None:
        return None
    middle = np.zeros(2)
    for axis in (0, 1):
        system = np.column_stack([slopes[:, axis], np.ones(len(slopes))])
        line = np.linalg.lstsq(system, found.pixels[:, axis], rcond=None)[0]
        if np.abs(system @ line - found.pixels[:, axis]).max() > _SAME_PX:
            return None
        middle[axis] = line[1]
    width, height = np.round(2 * middle).tolist()
    return (int(height), int(width)) if min(height, width) >= 1 else None
