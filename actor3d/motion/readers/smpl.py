"""Body parameters as the SMPL family's tools write them: AMASS, AIST++, SMPL-X fits, plain arrays."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from jaxtyping import Float
from numpy import ndarray

from actor3d.errors import UserError
from actor3d.io.bounded import archive_names, read_plain_archive
from actor3d.io.pickles import UnsafePickleError, read_pickle
from actor3d.io.torch_files import read_tensors
from actor3d.motion.body_parameters import KNOWN_WIDTHS, BodyParameters, performed
from actor3d.motion.files import numbers, one_line
from actor3d.motion.foot_contact import RawMotion
from actor3d.motion.frame_files import frame_files, frame_numbers
from actor3d.motion.frames import holds_parts, stacked
from actor3d.motion.gaps import without_gaps
from actor3d.motion.joint_fit import JointTrack, fitted
from actor3d.motion.joint_positions import POSITION_NAMES, track_of_array, track_of_file
from actor3d.motion.named_parts import OUR_PREFIX, PARAMETER_NAMES, POSE_NAMES, parameters_of
from actor3d.motion.options import ReadOptions
from actor3d.motion.skeleton import Skeleton
from actor3d.motion.trackers import tracked_person

logger = logging.getLogger(__name__)

_MAX_ARRAY_BYTES = 1 << 30
_MOTION_X_WIDTH = 322
_HUMANML_WIDTH = 263
_DOUBTFUL_WIDTH = 69
_REST_JOINTS = f"{OUR_PREFIX}rest_joints"
"""For whom a motion was keyed in the viewer: that person's joints at rest [J, 3], metres."""
_SAME_PERSON_M = 0.002
_FRAME_NAMES = ("*", "*/000")
"""SMPLify-X writes a folder for each photograph, in it a file for each person: the first is read."""
_CONVERT = (
    "; if you trust it, convert it in Python: `d = torch.load(FILE, map_location='cpu', weights_only=False)`, "
    "`numpy.savez('m.npz', **{k: d[k].numpy() for k in d})`"
)
_CONVERT_PICKLED = (
    "`d = numpy.load(FILE, allow_pickle=True)`, "
    "`numpy.savez('m.npz', **{k: numpy.asarray(v) for k, v in (d if isinstance(d, dict) else d.item()).items()})`"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SmplReader:
    """Reads `.npz`, `.npy`, `.pkl` and `.pt` files, and folders of a `.pkl` for each frame."""

    name: str = "smpl"
    description: str = (
        "body parameters of the SMPL family: AMASS, AIST++, SMPL-X tools, video trackers, plain arrays"
    )
    suffixes: tuple[str, ...] = (".npz", ".npy", ".pkl", ".pt")

    def recognises(self, path: Path, head: bytes) -> bool:
        """By the suffix; of folders, those of pickled frames."""
        if path.is_dir():
            return _pickled_frames(path) is not None
        return path.is_file() and path.suffix.lower() in self.suffixes

    def read(self, path: Path, skeleton: Skeleton, options: ReadOptions) -> RawMotion:
        """The motion as a person of this skeleton performs it.

        Raises:
            UserError: if the file is unreadable, holds anything but plain data, or its arrays do not fit.
        """
        if path.is_dir():
            return performed(_frames(path), path.stem, skeleton, options)
        content = _content(path)
        track = _track(content, path)
        if track is not None:
            return fitted(track, path, skeleton, options)
        parameters = _parameters(content, path)
        if not _keyed_for(skeleton, content):
            return performed(parameters, path.stem, skeleton, options)
        return replace(performed(parameters, path.stem, skeleton, _as_keyed(options)), keyed=True)


SMPL = SmplReader()


def _pickled_frames(folder: Path) -> str | None:
    """How the files of a folder are named that are a frame each; none where it is for another reader."""
    if any(file.suffix.lower() == ".json" for file in folder.iterdir()):
        return None
    return next((names for names in _FRAME_NAMES if any(folder.glob(f"{names}.pkl"))), None)


def _frames(folder: Path) -> BodyParameters:
    names = _pickled_frames(folder)
    assert names is not None, "the reader has recognised the folder"
    files = frame_files(folder, ".pkl", "SMPLify-X", names)
    if any(folder.glob("*/001.pkl")):
        logger.warning(
            "%s: the first person of each photograph is read, who may not always be the same", folder
        )
    frames = [_pickled(file) for file in files]
    faulty = next((file for frame, file in zip(frames, files, strict=True) if not holds_parts(frame)), None)
    if faulty is not None:
        raise UserError(f"{faulty}: holds no body parameters by name; a folder's files are a frame each")
    parameters = parameters_of(stacked(frames, files), folder)
    return without_gaps(parameters, frame_numbers(folder, files), folder)


def _content(path: Path) -> Any:
    """What the file holds: arrays by name, frames in a list, or one array."""
    suffix = path.suffix.lower()
    if suffix == ".npz":
        return _npz(path)
    return _tensors(path) if suffix == ".pt" else _pickled(path)


def _keyed_for(skeleton: Skeleton, content: Any) -> bool:
    """Whether the file says that it was keyed for this very person: nothing of it is to be guessed."""
    joints = content.get(_REST_JOINTS) if isinstance(content, Mapping) else None
    if not isinstance(joints, ndarray) or joints.dtype.kind != "f" or joints.shape != skeleton.joints.shape:
        return False
    return bool(np.allclose(joints, skeleton.joints, rtol=0.0, atol=_SAME_PERSON_M))


def _as_keyed(options: ReadOptions) -> ReadOptions:
    """The world of such a file, as far as nobody tells another."""
    return replace(
        options,
        file_up="y" if options.file_up == "auto" else options.file_up,
        file_unit="m" if options.file_unit == "auto" else options.file_unit,
    )


def _track(content: Any, path: Path) -> JointTrack | None:
    """Joint positions, where the file has those and no rotations."""
    if isinstance(content, ndarray):
        return track_of_array(content, "the array", path)
    if not isinstance(content, Mapping) or set(POSE_NAMES) & set(content):
        return None
    return track_of_file(content, path)


def _parameters(content: Any, path: Path) -> BodyParameters:
    if path.suffix.lower() == ".npz":
        return parameters_of(content, path)
    if isinstance(content, ndarray):
        return _plain_array(content, path)
    if isinstance(content, list) and content and all(holds_parts(frame) for frame in content):
        content = stacked(content, [path] * len(content))
    if not isinstance(content, Mapping):
        raise UserError(f"{path}: holds a {type(content).__name__}, expected body parameters by name")
    tracked = tracked_person(content, path)
    parameters = parameters_of(tracked.parameters, path)
    return parameters if tracked.frames is None else without_gaps(parameters, tracked.frames, path)


def _npz(path: Path) -> Mapping[str, ndarray | None]:
    """The arrays that motions may need; of others, the names."""
    try:
        names = archive_names(path, _MAX_ARRAY_BYTES)
        arrays = read_plain_archive(path, (*PARAMETER_NAMES, *POSITION_NAMES, _REST_JOINTS), _MAX_ARRAY_BYTES)
    except (ValueError, OSError) as error:
        raise UserError(f"{path}: not a readable .npz of plain arrays ({one_line(error)})") from error
    if not arrays:
        raise UserError(f"{path}: no array named 'poses'; found {', '.join(names)[:200] or 'nothing'}")
    return dict.fromkeys(names) | arrays


def _pickled(path: Path) -> Any:
    try:
        content = read_pickle(path)
    except UnsafePickleError as error:
        if "torch" not in str(error):
            raise UserError(one_line(error)) from error
        raise UserError(
            f"{path}: a pickle that holds torch's tensors, which is not read; if you trust it, convert it in Python: "
            f"{_CONVERT_PICKLED}"
        ) from error
    except (ValueError, OSError) as error:
        raise UserError(one_line(error)) from error
    if isinstance(content, ndarray) and content.dtype == object and content.size == 1:
        return content.item()
    return content


def _tensors(path: Path) -> Any:
    try:
        return read_tensors(path)
    except (ValueError, OSError) as error:
        raise UserError(f"{one_line(error)}{_CONVERT}") from error


def _plain_array(array: ndarray, path: Path) -> BodyParameters:
    """Poses alone, or followed by a translation."""
    values = numbers(array, "the array", path)
    if values.ndim in (3, 4) and values.shape[-1] == 3:
        return parameters_of({"poses": values}, path)
    if values.ndim == 2 and values.shape[1] == _MOTION_X_WIDTH:
        return parameters_of(_motion_x(values), path)
    widths = {3 * count for count in KNOWN_WIDTHS}
    placed = {width + 3 for width in widths} - {_DOUBTFUL_WIDTH}
    if values.ndim != 2 or values.shape[1] not in widths | placed:
        raise UserError(f"{path}: {_unfit(values)}")
    split = values.shape[1] - (0 if values.shape[1] in widths else 3)
    trans = values[:, split:] if split < values.shape[1] else np.zeros((len(values), 3))
    return parameters_of({"poses": values[:, :split], "trans": trans}, path)


def _motion_x(columns: Float[ndarray, "T C"]) -> dict[str, ndarray]:
    """Motion-X's columns by name; those of the face and of the shape, which lie between, are left out."""
    places = {"root_orient": (0, 3), "pose_body": (3, 66), "pose_hand": (66, 156), "pose_jaw": (156, 159)}
    return {name: columns[:, start:end] for name, (start, end) in places.items()} | {
        "trans": columns[:, 309:312]
    }


def _unfit(values: Float[ndarray, "..."]) -> str:
    """What an array without names looks like, and what to do."""
    found = f"found {list(values.shape)}"
    width = values.shape[1] if values.ndim == 2 else 0
    if width == _HUMANML_WIDTH:
        return (
            f"{found}, HumanML3D's features, not rotations; give the joint positions of its folder `new_joints`, "
            "or what its `recover_from_ric` makes of the features"
        )
    if width == _DOUBTFUL_WIDTH:
        return (
            f"{found}, which may be 23 joints without the pelvis, or 22 and a translation; "
            "save them by name as .npz: poses (or root_orient and pose_body), trans"
        )
    return (
        "expected poses [frames, 72] (or 66, 156, 165), or 72, 156, 165 with 3 numbers of translation, or Motion-X's "
        f"322; {found}; save arrays by name as .npz: poses, trans"
    )
