"""2D keypoints that the user brings: our own JSON, or that of OpenPose (BODY_25) or EasyMocap."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float

from actor3d.body_fitting.landmarks import LANDMARK_NAMES, Landmarks
from actor3d.errors import fail, missing
from actor3d.io.strict import finite_array, natural_key, read_json

_BODY_25 = (
    "nose", None, "right_shoulder", "right_elbow", "right_wrist", "left_shoulder", "left_elbow", "left_wrist",
    None, "right_hip", "right_knee", "right_ankle", "left_hip", "left_knee", "left_ankle", "right_eye", "left_eye",
    "right_ear", "left_ear", "left_toe", None, "left_heel", "right_toe", None, "right_heel",
)  # fmt: skip
"""Our names of OpenPose's keypoints; none for those that we have not."""
_PEOPLE = {"people": "pose_keypoints_2d", "annots": "keypoints"}
"""Where OpenPose and EasyMocap list people, and where the keypoints of each."""
_MAX_BYTES = 500_000_000
_FARTHEST = 1e6
"""Pixels."""

Person = Float[np.ndarray, "L 3"]
"""x, y and confidence of each of LANDMARK_NAMES."""


def read_keypoints(folder: Path, camera: str, num_frames: int) -> Landmarks:
    """The landmarks of every frame of one camera's video.

    Args:
        folder: Holds a ``<camera>.json`` of ours, or a folder ``<camera>``, also inside of ``annots``, with a JSON of
            OpenPose or EasyMocap for each frame.
        camera: Its name.
        num_frames: Of its video.

    Raises:
        MissingFileError: if there is nothing of this camera.
        CaptureError: if a file cannot be read, or there are not as many frames as in the video.
    """
    own = folder / f"{camera}.json"
    if own.is_file():
        people = _read_own(own)
        where = own
    else:
        where = next((each for each in _folders(folder, camera) if each.is_dir()), None)
        if where is None:
            names = " or ".join(str(each.relative_to(folder)) for each in (own, *_folders(folder, camera)))
            raise missing(folder, f"holds no keypoints of camera {camera}", f"put them into {names}")
        files = sorted(where.glob("*.json"), key=lambda file: natural_key(file.name))
        people = [_read_frame(file) for file in files]
    if len(people) != num_frames:
        raise fail(where, f"holds {len(people)} frames, the video {num_frames}", "give one of each frame")
    values = np.stack(people)
    return Landmarks(points=values[..., :2], confidence=values[..., 2])


def _folders(folder: Path, camera: str) -> tuple[Path, ...]:
    return (folder / camera, folder / "annots" / camera, folder / f"{camera}_json")


def _nobody() -> Person:
    return np.zeros((len(LANDMARK_NAMES), 3))


def _read_own(file: Path) -> list[Person]:
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
    people = []
    for frame, entry in enumerate(frames):
        person = _nobody()
        if entry is not None:
            person[columns] = _checked(entry, len(names), f"{file}: frame {frame}")[rows]
        people.append(person)
    return people


def _read_frame(file: Path) -> Person:
    """The largest person of one frame, as OpenPose or EasyMocap writes it."""
    content = read_json(file, _MAX_BYTES)
    content = content if isinstance(content, dict) else {}
    key = next((key for key in _PEOPLE if isinstance(content.get(key), list)), None)
    if key is None:
        raise fail(file, 'holds neither "people" nor "annots"', "write OpenPose's or EasyMocap's keypoints")
    found = []
    for index, one in enumerate(content[key]):
        where = f"{file}: {key}[{index}]"
        if not isinstance(one, dict) or _PEOPLE[key] not in one:
            raise fail(where, f"has no {_PEOPLE[key]}", "detect again, with OpenPose's BODY_25")
        found.append(_ours(_checked(one[_PEOPLE[key]], len(_BODY_25), where)))
    return max(found, key=_extent, default=_nobody())


def _checked(values: Any, count: int, where: str) -> Float[np.ndarray, "n 3"]:
    person = finite_array(values, (count, 3), where)
    if (np.abs(person[:, :2]) > _FARTHEST).any() or (person[:, 2] < 0).any():
        raise fail(where, "lies nowhere near a picture, or has negative confidence", "give pixels and 0 to 1")
    person[:, 2] = person[:, 2].clip(max=1)
    return person


def _ours(person: Float[np.ndarray, "25 3"]) -> Person:
    """Our landmarks of BODY_25, whose pixel centres lie on whole numbers."""
    ours = _nobody()
    for keypoint, name in zip(person, _BODY_25, strict=True):
        if name is not None:
            ours[LANDMARK_NAMES.index(name)] = keypoint
    ours[:, :2] += 0.5
    return ours


def _extent(person: Person) -> float:
    """How much of the picture the person fills, as far as is seen."""
    seen = person[person[:, 2] > 0, :2]
    return float(np.prod(np.ptp(seen, axis=0))) if len(seen) else 0.0


def mask_files(folder: Path, camera: str, num_frames: int) -> tuple[Path, ...]:
    """The user's masks of every frame of one camera's video: ``<camera>/*.png``, in the order of their names.

    Raises:
        MissingFileError: if there are none.
        CaptureError: if there are not as many as frames in the video.
    """
    own = folder / camera
    files: Sequence[Path] = sorted(own.glob("*.png"), key=lambda file: natural_key(file.name))
    if not files:
        raise missing(
            own, f"holds no .png masks of camera {camera}", "give a mask for each frame of its video"
        )
    if len(files) != num_frames:
        raise fail(own, f"holds {len(files)} masks, the video {num_frames} frames", "give one for each frame")
    return tuple(files)
