"""2D keypoints that the user brings: our own JSON, OpenPose's or EasyMocap's in any known layout, or SAM 3D Body's."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import LANDMARK_NAMES, Landmarks
from actor3d.captures.frame_numbers import told_numbers
from actor3d.errors import fail, missing
from actor3d.io.strict import natural_key, read_json
from actor3d.video_import.detection.keypoint_layouts import Person, add_hand, body_of, checked_points, nobody
from actor3d.video_import.detection.picking import Annotated, listed, pick_frames
from actor3d.video_import.detection.sam3d_keypoints import find_sam3d_body, read_sam3d_body

logger = logging.getLogger(__name__)

_PEOPLE = ("people", "annots")
"""Where OpenPose and EasyMocap list people; EasyMocap also writes the bare list,"""
_BODIES = ("pose_keypoints_2d", "keypoints", "keypoints2d")
"""where the body of each is,"""
_HANDS = {"left": ("hand_left_keypoints_2d", "handl2d"), "right": ("hand_right_keypoints_2d", "handr2d")}
"""and the hands."""
_KIND = "frames of keypoints"
_MAX_BYTES = 500_000_000
_NORMALISED = (-0.5, 2.0)
"""Coordinates all within are shares of the picture's sides, some of them beyond its edges."""
_TENTH_OF_PICTURE = 0.1
_ASPECT_TOLERANCE = 0.02
_OTHER_SIZE = 0.1
"""Logarithm of how much larger or smaller pictures are at least than the video's, where only their middle tells."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Frames:
    """The keypoints of a whole video as its file has them."""

    annotated: Annotated
    people: Float[np.ndarray, "F L 3"]
    to_centre: float
    """Pixels to add for pixel centres at +0.5."""
    image_size: tuple[int, int] | None = None
    """(height, width) of the pictures in which they were found, where that is said."""
    guessed: bool = False
    """Whether there are points also where the picture shows none."""

    @property
    def where(self) -> Path:
        """The file, or the folder of files."""
        return self.annotated.where


def read_keypoints(
    folder: Path,
    camera: str,
    num_frames: int,
    image_size: tuple[int, int] | None = None,
    pictures: Sequence[int] | None = None,
) -> Landmarks:
    """The landmarks of every frame of one camera's video.

    Args:
        folder: Holds a ``<camera>.json`` of ours, or a folder ``<camera>``, also inside of ``annots``, with a JSON of
            OpenPose or EasyMocap for each frame; or SAM 3D Body's results, a file ``<camera>`` or a folder of frames.
        camera: Its name.
        num_frames: Of its video.
        image_size: (height, width) of its video, pixels, where known: coordinates from 0 to 1 are scaled to it.
        pictures: The numbers of its pictures, where it is a folder of these; see :func:`pick_frames`.

    Raises:
        MissingFileError: if there is nothing of this camera.
        CaptureError: if a file cannot be read, there are fewer frames than in the video, it cannot be told which are
            these, or these are keypoints of other pictures.
    """
    frames = _read_any(folder, camera, image_size)
    places = list(pick_frames(frames.annotated, num_frames, pictures))
    frames = replace(frames, people=frames.people[places])
    points, confidence = _in_pixels(frames, image_size), frames.people[..., 2]
    if frames.guessed and image_size is not None:
        confidence = confidence * ((points >= 0) & (points <= image_size[::-1])).all(-1)
    return Landmarks(points=points, confidence=confidence)


def _read_any(folder: Path, camera: str, image_size: tuple[int, int] | None) -> _Frames:
    own = folder / f"{camera}.json"
    if own.is_file():
        return _read_own(own)
    results = find_sam3d_body(folder, camera)
    return _read_frames(folder, camera) if results is None else _read_results(results, image_size)


def _read_results(where: Path, image_size: tuple[int, int] | None) -> _Frames:
    """SAM 3D Body's, for which the middle of a picture lies at half its width: pixel centres at +0.5."""
    found = read_sam3d_body(where, image_size)
    size = found.image_size
    if size is not None and image_size is not None:
        # Where it was told the camera, the axis may miss the middle a little.
        ratios = np.array(size) / image_size
        size = size if np.abs(np.log(ratios)).max() > _OTHER_SIZE else None
    return _Frames(
        annotated=Annotated(where=where, kind=_KIND, count=len(found.people), numbers=found.numbers),
        people=found.people,
        to_centre=0.0,
        image_size=size,
        guessed=True,
    )


def _read_frames(folder: Path, camera: str) -> _Frames:
    places = (folder / camera, folder / "annots" / camera, folder / f"{camera}_json")
    where = next((each for each in places if each.is_dir()), None)
    if where is None:
        names = " or ".join(str(each.relative_to(folder)) for each in (folder / f"{camera}.json", *places))
        raise missing(folder, f"holds no keypoints of camera {camera}", f"put them into {names}")
    files = sorted(where.glob("*.json"), key=lambda file: natural_key(file.name))
    contents = [read_json(file, _MAX_BYTES) for file in files]
    people = [_largest_person(content, str(file)) for content, file in zip(contents, files, strict=True)]
    sizes = [size for size in map(_said_size, contents) if size is not None]
    return _Frames(
        annotated=Annotated(where=where, kind=_KIND, count=len(files), numbers=told_numbers(files)),
        people=np.stack(people) if people else np.zeros((0, len(LANDMARK_NAMES), 3)),
        to_centre=0.5,
        image_size=sizes[0] if sizes else None,
    )


def _read_own(file: Path) -> _Frames:
    """``{"landmarks": [names], "frames": [[[x, y, confidence], …] or null, …]}``."""
    content = read_json(file, _MAX_BYTES)
    names, frames = (
        (content.get(key) for key in ("landmarks", "frames")) if isinstance(content, dict) else (0, 0)
    )
    if not isinstance(names, list) or not isinstance(frames, list) or not frames:
        raise fail(
            file, "lacks landmarks or frames", 'write {"landmarks": [names], "frames": [[[x, y, c], …], …]}'
        )
    known = [name for name in names if name in LANDMARK_NAMES]
    if not known or len(set(map(str, names))) != len(names):
        raise fail(
            f"{file}: landmarks", "names none that is known, or one twice", f"known are {LANDMARK_NAMES}"
        )
    columns = [LANDMARK_NAMES.index(name) for name in known]
    rows = [names.index(name) for name in known]
    people = np.zeros((len(frames), len(LANDMARK_NAMES), 3))
    for frame, entry in enumerate(frames):
        if entry is not None:
            people[frame, columns] = checked_points(entry, len(names), f"{file}: frame {frame}")[rows]
    return _Frames(annotated=listed(file, _KIND, len(people)), people=people, to_centre=0.0)


def _largest_person(content: Any, file: str) -> Person:
    """The largest person of one frame, as OpenPose or EasyMocap writes it; nobody in an empty one."""
    found = [_person(one, f"{file}: {where}") for where, one in _listed(content, file)]
    return max(found, key=_extent, default=nobody())


def _listed(content: Any, file: str) -> list[tuple[str, Any]]:
    """Everybody in a frame, each with its place in the file."""
    if content == {}:
        return []
    key = ""
    if isinstance(content, dict):
        key = next((key for key in _PEOPLE if isinstance(content.get(key), list)), "")
        content = content.get(key)
    if not isinstance(content, list):
        raise fail(file, 'holds neither "people" nor "annots"', "write OpenPose's or EasyMocap's keypoints")
    return [(f"{key or 'person '}[{index}]", one) for index, one in enumerate(content)]


def _person(one: Any, where: str) -> Person:
    values = one if isinstance(one, dict) else {}
    key = next((key for key in _BODIES if isinstance(values.get(key), list)), None)
    if key is None:
        raise fail(
            where, f"has no {' or '.join(_BODIES)}", "give the points of a body, an empty list if unseen"
        )
    person = body_of(values[key], f"{where} {key}") if values[key] else nobody()
    for side, keys in _HANDS.items():
        hand = next((key for key in keys if values.get(key)), None)
        if hand is not None:
            add_hand(person, side, values[hand], f"{where} {hand}")
    return person


def _said_size(content: Any) -> tuple[int, int] | None:
    """(height, width) of a frame's picture, which EasyMocap writes beside people; zeros where it did not know."""
    if not isinstance(content, dict):
        return None
    height, width = content.get("height"), content.get("width")
    return (
        (height, width) if isinstance(height, int) and isinstance(width, int) and height * width > 0 else None
    )


def _extent(person: Person) -> float:
    """How much of the picture the person fills, as far as is seen."""
    seen = person[person[:, 2] > 0, :2]
    return float(np.prod(np.ptp(seen, axis=0))) if len(seen) else 0.0


def _in_pixels(frames: _Frames, image_size: tuple[int, int] | None) -> Float[np.ndarray, "F L 2"]:
    """The points in pixels of the video, whose centres lie at +0.5."""
    points, confidence = frames.people[..., :2], frames.people[..., 2]
    seen = points[confidence > 0]
    if not len(seen):
        return points
    if np.abs(seen).max() <= _NORMALISED[1]:
        return points * _sides_of_normalised(frames.where, seen, image_size)
    points = points + frames.to_centre
    if image_size is None:
        return points
    if frames.image_size not in (None, image_size):
        points = points * _enlargement(frames.where, frames.image_size, image_size)
    _require_in_picture(frames.where, points[confidence > 0], image_size)
    return points


def _sides_of_normalised(
    where: Path, seen: Float[np.ndarray, "n 2"], image_size: tuple[int, int] | None
) -> Float[np.ndarray, " 2"]:
    if image_size is None or seen.min() < _NORMALISED[0]:
        raise fail(
            where,
            f"no coordinate is beyond {seen.min():.2g} to {seen.max():.2g}: these are no pixels",
            "give pixels of the video",
        )
    height, width = image_size
    logger.warning(
        "%s: coordinates lie from 0 to 1 and are taken as shares of %d×%d pixels", where, width, height
    )
    return np.array([width, height], np.float64)


def _enlargement(
    where: Path, found_in: tuple[int, int], image_size: tuple[int, int]
) -> Float[np.ndarray, " 2"]:
    """Of pictures in which keypoints were found to those of the video."""
    ratios = np.array(image_size) / found_in
    named = f"{found_in[1]}×{found_in[0]} pixels, the video has {image_size[1]}×{image_size[0]}"
    if ratios.max() / ratios.min() > 1 + _ASPECT_TOLERANCE:
        raise fail(where, f"was found in pictures of {named}", "give keypoints of the video's own pictures")
    logger.warning("%s: keypoints of pictures of %s: they are scaled", where, named)
    return ratios[::-1]


def _require_in_picture(where: Path, seen: Float[np.ndarray, "n 2"], image_size: tuple[int, int]) -> None:
    shares = seen / image_size[::-1]
    beyond = float(((shares < -_TENTH_OF_PICTURE) | (shares > 1 + _TENTH_OF_PICTURE)).any(1).mean())
    if beyond > 0.5:
        raise fail(
            where,
            f"{beyond:.0%} of its points lie outside of the video's {image_size[1]}×{image_size[0]} pixels",
            "give keypoints of the video's own pictures",
        )
