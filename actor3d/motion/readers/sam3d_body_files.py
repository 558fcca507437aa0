"""Finds SAM 3D Body's persons in files: one picture's, many pictures', by name, or stacked."""

import itertools
import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.errors import UserError
from actor3d.io.bounded import archive_heads, archive_names, read_bounded, read_plain_archive
from actor3d.io.pickles import read_pickle, read_pickled_archive
from actor3d.motion.files import MAX_FILE_BYTES, numbers, one_line
from actor3d.motion.motion import MAX_FRAMES

logger = logging.getLogger(__name__)

KEYPOINTS = "pred_keypoints_3d"
_JOINTS, _MOVE, _BOX = "pred_joint_coords", "pred_cam_t", "bbox"
_PIXELS, _FOCAL = "pred_keypoints_2d", "focal_length"
_MARKS = (KEYPOINTS, "mhr_model_params", _JOINTS)
_WANTED = (KEYPOINTS, _JOINTS, _MOVE, _BOX)
_NUM_KEYPOINTS, _NUM_JOINTS = 70, 127
_OF_PICTURE = {_PIXELS: (_NUM_KEYPOINTS, 2), _FOCAL: ()}
_SAME_PERSON = 0.3
"""Share that the boxes of one person in neighbouring frames have in common at least, of both together."""
_HEAD_BYTES = 1 << 20
"""Of a pickled array, in which the first frame's names come."""
_HIPS = (9, 10)
_FARTHEST_M = 1.0
"""Between one person's hips in neighbouring frames."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Person:
    """Somebody in one picture, metres before the camera."""

    keypoints: Float[np.ndarray, "70 3"]
    """MHR's, near the origin."""
    joints: Float[np.ndarray, "127 3"] | None
    """MHR's, where the file has them."""
    move: Float[np.ndarray, " 3"]
    """From there to the place before the camera; zeros where the file does not say."""
    pixels: Float[np.ndarray, "70 2"] | None
    """The keypoints in the picture, where the file has them."""
    focal: float | None
    """Pixels, likewise."""

    @property
    def hips(self) -> Float[np.ndarray, " 3"]:
        """Their middle, before the camera."""
        return self.keypoints[list(_HIPS)].mean(axis=0) + self.move

    @property
    def height(self) -> float:
        """As large as it looks to the camera."""
        extent = np.ptp(self.keypoints[:, 1])
        return float(extent / max(self.hips[2], 1e-3)) if self.move.any() else float(extent)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PersonTrack:
    """One person in all frames of a camera."""

    numbers: tuple[int, ...] | None
    """The frames' own, where their files' names tell any."""
    persons: tuple[Person | None, ...]
    """None where nobody is."""


def is_sam3d_body(path: Path, suffixes: Sequence[str]) -> bool:
    """Whether a file, or the first of a folder, has the names inside that such results have."""
    if path.is_dir():
        first = next(iter(_files(path, suffixes)), None)
        return first is not None and is_sam3d_body(first, suffixes)
    if path.suffix.lower() not in suffixes:
        return False
    try:
        if path.suffix.lower() != ".npz":
            return _marked(read_bounded(path, MAX_FILE_BYTES))
        heads = archive_heads(path, MAX_FILE_BYTES, _HEAD_BYTES)
    except (OSError, ValueError):
        return False
    return bool(set(_MARKS) & set(heads)) or any(map(_marked, heads.values()))


def _marked(content: bytes) -> bool:
    return any(mark.encode() in content for mark in _MARKS)


def frames_of(path: Path, suffixes: Sequence[str]) -> list[tuple[int, Person]]:
    """One person's frames with their numbers: the one who looks largest in the first, followed from frame to frame.

    Raises:
        UserError: naming the file that is damaged, or in which nobody is.
    """
    track = track_of(path, suffixes)
    numbers = track.numbers or range(len(track.persons))
    present = [
        (number, person) for number, person in zip(numbers, track.persons, strict=True) if person is not None
    ]
    if not present:
        raise UserError(f"{path}: nobody in any of its {len(track.persons)} frames")
    return present


def track_of(path: Path, suffixes: Sequence[str]) -> PersonTrack:
    """The same person in every frame, those without anybody included.

    Raises:
        UserError: naming the file that is damaged.
    """
    if not path.is_dir():
        return PersonTrack(numbers=None, persons=_followed(_moments(_content(path), path), path))
    files = list(_files(path, suffixes))
    if len(files) > MAX_FRAMES:
        raise UserError(f"{path}: {len(files)} files; at most {MAX_FRAMES} frames are read")
    persons = _followed([_persons(file) for file in files], path)
    return PersonTrack(numbers=_told([file.stem for file in files]), persons=persons)


def _files(folder: Path, suffixes: Sequence[str]) -> list[Path]:
    files = (file for file in folder.iterdir() if file.suffix.lower() in suffixes and file.is_file())
    return sorted(files, key=lambda file: (_number(file.stem), file.name))


def _number(name: object) -> int:
    digits = re.findall(r"\d+", str(name))
    return int(digits[-1][-9:]) if digits else 0


def _told(names: Sequence[object]) -> tuple[int, ...] | None:
    found = tuple(map(_number, names))
    return found if len(set(found)) == len(found) else None


def _content(path: Path) -> Any:
    try:
        if path.suffix.lower() != ".npz":
            return _unwrapped(read_pickle(path, MAX_FILE_BYTES))
        if set(_WANTED) & set(archive_names(path, MAX_FILE_BYTES)):
            return read_plain_archive(path, (*_WANTED, *_OF_PICTURE), MAX_FILE_BYTES)
        return {name: _unwrapped(value) for name, value in read_pickled_archive(path, MAX_FILE_BYTES).items()}
    except (ValueError, OSError) as error:
        text = one_line(error)
        raise UserError(text if str(path) in text else f"{path}: {text}") from error


def _unwrapped(value: Any) -> Any:
    """Of an array of objects, the object or the list of them."""
    if isinstance(value, np.ndarray) and value.dtype == object:
        return value.item() if value.ndim == 0 else value.tolist()
    return value


def _is_person(value: Any) -> bool:
    return isinstance(value, Mapping) and bool(set(_MARKS) & set(value))


def _persons(file: Path) -> list[Person]:
    """Those of a file of one picture."""
    content = _content(file)
    if _is_nobody(content):
        return []
    moments = _moments(content, file, one_picture=True)
    if len(moments) != 1:
        raise UserError(f"{file}: holds {len(moments)} frames, expected one in each file of a folder")
    return moments[0]


def _is_nobody(content: Any) -> bool:
    """Whether it is the empty list that there is of a picture without people."""
    values = list(content.values()) if isinstance(content, Mapping) else [content]
    return len(values) == 1 and isinstance(values[0], list | np.ndarray) and np.size(values[0]) == 0


def _moments(content: Any, path: Path, *, one_picture: bool = False) -> list[list[Person]]:
    """Who is in each frame."""
    if _is_person(content):
        return _unstacked(content, path)
    if isinstance(content, Mapping):
        values = [_unwrapped(value) for value in content.values() if _holds_persons(value)]
        if len(values) == 1:
            return _moments(values[0], path, one_picture=one_picture)
        names = [name for name, value in content.items() if _holds_persons(value)]
        content = [values[index] for index in np.argsort(_told(names) or range(len(names)))]
    if not isinstance(content, list) or not content:
        raise UserError(f"{path}: holds no person of SAM 3D Body; save what its process_one_image returns")
    if not all(map(_is_person, content)):
        return [_listed(_unwrapped(frame), path) for frame in content]
    persons = _listed(content, path)
    if len(persons) > 1 and (one_picture or not _is_one_person(content, path)):
        return [persons]
    return [[person] for person in persons]


def _holds_persons(value: Any) -> bool:
    value = _unwrapped(value)
    if isinstance(value, list):
        return not value or any(map(_holds_persons, value))
    return _is_person(value)


def _listed(frame: Any, path: Path) -> list[Person]:
    persons = frame if isinstance(frame, list) else [frame]
    return [_person(person, path) for person in persons if person is not None]


def _is_one_person(frames: Sequence[Mapping[str, Any]], path: Path) -> bool:
    """Whether neighbours in a list are where the same person was, rather than others in the same picture."""
    boxes = [numbers(frame.get(_BOX, [0]), _BOX, path).ravel() for frame in frames]
    if any(box.shape != (4,) for box in boxes):
        return True
    return min(_overlap(a, b) for a, b in itertools.pairwise(boxes)) > _SAME_PERSON


def _overlap(first: Float[np.ndarray, " 4"], second: Float[np.ndarray, " 4"]) -> float:
    """Share of two boxes (left, top, right, bottom) that they have in common."""
    low, high = np.maximum(first[:2], second[:2]), np.minimum(first[2:], second[2:])
    both = float(np.prod(np.clip(high - low, 0, None)))
    areas = float(np.prod(first[2:] - first[:2]) + np.prod(second[2:] - second[:2]))
    return both / max(areas - both, 1e-9)


def _unstacked(content: Mapping[str, Any], path: Path) -> list[list[Person]]:
    """One person of one picture, or arrays with an axis of frames before the rest, and one of persons behind it."""
    if content.get(KEYPOINTS) is None:
        raise UserError(
            f"{path}: holds SAM 3D Body's MHR parameters, but not its '{KEYPOINTS}', to which poses are fitted; save "
            "what process_one_image returns whole"
        )
    arrays = {name: numbers(content[name], name, path) for name in _WANTED if content.get(name) is not None}
    axes = arrays[KEYPOINTS].ndim - 2
    if axes not in (0, 1, 2):
        raise UserError(
            f"{path}: '{KEYPOINTS}' must be [70, 3] or [frames, 70, 3], found {list(arrays[KEYPOINTS].shape)}"
        )
    if axes == 0:
        return [[_person(content, path)]]
    lengths = {len(array) for array in arrays.values() if array.ndim}
    if len(lengths) != 1:
        raise UserError(f"{path}: its arrays have {sorted(lengths)} frames; they must agree")
    arrays |= _of_picture(content, arrays[KEYPOINTS].shape[:axes])
    frames = [{name: array[frame] for name, array in arrays.items()} for frame in range(lengths.pop())]
    if axes == 1:
        return [[_person(frame, path)] for frame in frames]
    return [
        [
            _person({name: array[index] for name, array in frame.items()}, path)
            for index in range(len(frame[KEYPOINTS]))
        ]
        for frame in frames
    ]


def _of_picture(content: Mapping[str, Any], axes: tuple[int, ...]) -> dict[str, np.ndarray]:
    """Where a person is in the picture, as far as that is told in numbers: a motion can do without."""
    found = {}
    for name, shape in _OF_PICTURE.items():
        try:
            array = np.asarray(content.get(name))
        except ValueError:
            continue
        if array.dtype.kind not in "fiu" or not np.isfinite(array).all():
            continue
        if array.size == 1 and not shape:
            found[name] = np.broadcast_to(array.reshape(()), axes)
        elif array.shape[: len(axes)] == axes and array.size == np.prod((*axes, *shape)):
            found[name] = array.reshape(*axes, *shape)
    return found


def _person(content: Any, path: Path) -> Person:
    if not _is_person(content):
        raise UserError(
            f"{path}: holds a {type(content).__name__} where a person of SAM 3D Body was expected"
        )
    if content.get(KEYPOINTS) is None:
        raise UserError(f"{path}: a person has no '{KEYPOINTS}', to which poses are fitted")
    joints = content.get(_JOINTS)
    move = content.get(_MOVE)
    seen = _of_picture(content, ())
    return Person(
        keypoints=_shaped(content[KEYPOINTS], (_NUM_KEYPOINTS, 3), KEYPOINTS, path),
        joints=None if joints is None else _shaped(joints, (_NUM_JOINTS, 3), _JOINTS, path),
        move=np.zeros(3) if move is None else _shaped(move, (3,), _MOVE, path),
        pixels=seen[_PIXELS].astype(np.float64) if _PIXELS in seen else None,
        focal=float(seen[_FOCAL]) if _FOCAL in seen else None,
    )


def _shaped(value: Any, shape: tuple[int, ...], name: str, path: Path) -> np.ndarray:
    array = numbers(value, name, path)
    array = array[0] if array.shape == (1, *shape) else array
    if array.shape != shape:
        raise UserError(f"{path}: '{name}' must be {list(shape)}, found {list(array.shape)}")
    return array


def _followed(moments: Sequence[list[Person]], path: Path) -> tuple[Person | None, ...]:
    most = max(map(len, moments), default=0)
    if most > 1:
        logger.warning(
            "%s: up to %d persons in a frame; the one who looks largest in the first is read, followed by place",
            path,
            most,
        )
    followed: list[Person | None] = []
    last = None
    for persons in moments:
        person = _same_person(last, persons, most)
        followed.append(person)
        last = person or last
    return tuple(followed)


def _same_person(last: Person | None, persons: Sequence[Person], most: int) -> Person | None:
    """Who of a frame's persons was seen last, if any of them."""
    if not persons:
        return None
    if last is None:
        return max(persons, key=lambda person: person.height)
    nearest = min(persons, key=lambda person: float(np.linalg.norm(person.hips - last.hips)))
    near = np.linalg.norm(nearest.hips - last.hips) < _FARTHEST_M
    return nearest if near or len(persons) == most else None
