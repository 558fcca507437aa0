"""A run's subject as files: what lets a run travel without its capture.

::

    subject.json          name, body, cameras, clips, world
    subject.safetensors   poses, shape and cameras
    body.npz              the body model, where it may be passed on

A licensed body model never goes along: its kind and fingerprint do, and it is found again as in training.
"""

import json
import logging
import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from actor3d.bodies.dressing import dressed
from actor3d.bodies.files import (
    body_fingerprint,
    find_body_file,
    load_body_model,
    save_body_model,
)
from actor3d.bodies.registry import is_licensed
from actor3d.bodies.sheets import without_sheets
from actor3d.errors import MissingInputError, UserError, one_line
from actor3d.io.bounded import read_bounded, read_bounded_json
from actor3d.runs.subject import CaptureCamera, CapturedClip, Subject, concatenate_params
from rectifier3d.geometry.body import BodyModel, SmplParams
from rectifier3d.geometry.cameras import Cameras

logger = logging.getLogger(__name__)

VERSION = 1
_DESCRIPTION, _NUMBERS, _BODY = "subject.json", "subject.safetensors", "body.npz"
_MAX_NUMBERS_BYTES = 1 << 30
_CLOTHES = ("fitted", "loose", "hanging")
_HAIR = ("short", "long")
_MAX_SIDE = 65536
"""Pixels of a camera's picture."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyRecord:
    """Which body model a subject has."""

    kind: str
    gender: str
    fingerprint: str
    pose_blend_shapes: bool
    own: bool
    """Whether the model lies in the run's folder."""
    file: str
    """Name of the model's file."""
    capture_file: str | None
    """Where the capture that brought the model itself has it, relative to its folder."""
    clothes: str = "fitted"
    """``hanging`` where a surface for loose clothes was added to the model, which itself is kept without; ``loose``
    where it moves with the skin, as it did in earlier versions."""
    hair: str = "short"
    """``long`` where a surface for hair was added, likewise."""


def save_subject(
    folder: Path, subject: Subject, search: Sequence[Path] = (), *, capture_file: str | None = None
) -> None:
    """Write a subject into a folder that exists.

    Args:
        folder: Where to.
        subject: The person.
        search: Where licensed body models lie.
        capture_file: Where in its capture the body model lies, if the capture brought it.
    """
    record = _body_record(subject, search, capture_file)
    if record.own:
        save_body_model(folder / _BODY, without_sheets(subject.body))
    (folder / _NUMBERS).write_bytes(save(_tensors(subject, record)))
    text = json.dumps(_description(subject, record), indent=1) + "\n"
    (folder / _DESCRIPTION).write_text(text, encoding="utf-8")


def load_subject(folder: Path, search: Sequence[Path] = (), *, capture: Path | None = None) -> Subject:
    """Read a subject.

    Args:
        folder: Where it lies.
        search: Folders in which licensed body models are looked for.
        capture: Where the capture was, which may have brought the body model.

    Raises:
        UserError: if a file is missing or damaged, or the body model is not the one that the run was trained with.
        MissingInputError: if the licensed body model is not found.
    """
    try:
        values = read_bounded_json(folder / _DESCRIPTION)
        if values["version"] != VERSION:
            raise ValueError(f"it has version {values['version']}, this program reads {VERSION}")
        tensors = _checked(load(read_bounded(folder / _NUMBERS, _MAX_NUMBERS_BYTES)))
        record = _read_record(values["body"])
    except (OSError, ValueError, KeyError, TypeError, SafetensorError) as error:
        raise _damaged(folder, error) from error
    body = _body(folder, record, search, capture)
    try:
        return _subject(values, tensors, body, hangs=record.clothes == "hanging" or record.hair == "long")
    except (
        ValueError,
        KeyError,
        TypeError,
        IndexError,
        RuntimeError,
        OverflowError,
        AttributeError,
    ) as error:
        raise _damaged(folder, error) from error


def has_subject(folder: Path) -> bool:
    """Whether there is one; runs of earlier versions have none."""
    # Whatever has its name is no sign of an earlier version: reading it tells what is wrong with it.
    return os.path.lexists(folder / _DESCRIPTION)


def _damaged(folder: Path, error: Exception) -> UserError:
    reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return UserError(f"{folder}: damaged ({reason}); restore it, or train with --resume to write it anew")


def _checked(tensors: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
    """Numbers of the types that are written, and all of them finite."""
    for name, value in tensors.items():
        wanted = torch.int64 if name == "trained" else torch.float32
        if value.dtype != wanted:
            raise ValueError(f"'{name}' holds {value.dtype}, expected {wanted}")
        if not torch.isfinite(value).all():
            raise ValueError(f"'{name}' holds numbers that are not finite")
    return tensors


def _read_record(values: Mapping[str, Any]) -> BodyRecord:
    record = BodyRecord(**values)
    words = (
        record.kind,
        record.gender,
        record.fingerprint,
        record.file,
        record.capture_file or "",
        record.clothes,
        record.hair,
    )
    if not all(isinstance(word, str) for word in words) or not isinstance(record.own, bool):
        raise ValueError("its body model is not described by words")
    if record.clothes not in _CLOTHES:
        raise ValueError(f"its clothes are {record.clothes!r}, none of {', '.join(_CLOTHES)}")
    if record.hair not in _HAIR:
        raise ValueError(f"its hair is {record.hair!r}, none of {', '.join(_HAIR)}")
    return record


def _body_record(subject: Subject, search: Sequence[Path], capture_file: str | None) -> BodyRecord:
    body = subject.body
    own = not is_licensed(body.kind)
    if own:
        name = _BODY
    elif capture_file is not None:
        name = Path(capture_file).name
    else:
        name = find_body_file(body.kind, body.gender, search).name
    return BodyRecord(
        kind=body.kind,
        gender=body.gender,
        fingerprint=body_fingerprint(without_sheets(body)),
        pose_blend_shapes=body.pose_directions is not None,
        own=own,
        file=name,
        capture_file=None if own else capture_file,
        clothes=_clothes(subject),
        hair="long" if subject.body.hair_vertices else "short",
    )


def _body(folder: Path, record: BodyRecord, search: Sequence[Path], capture: Path | None) -> BodyModel:
    file = folder / _BODY if record.own else _licensed_file(record, search, capture)
    try:
        body = load_body_model(file)
    except (OSError, ValueError) as error:
        raise _damaged(file, error) from error
    if body.kind != record.kind or body_fingerprint(body) != record.fingerprint:
        if record.own:
            raise _damaged(file, ValueError("it is not the body model that subject.json describes"))
        raise UserError(
            f"{file}: is not the {record.gender} {record.kind} body model ({record.file}) that {folder.parent} was "
            "trained with; give the folder of that one with --body-models"
        )
    if not record.pose_blend_shapes:
        body.pose_directions = None
    return dressed(body, loose_clothes=record.clothes != "fitted", long_hair=record.hair == "long")


def _clothes(subject: Subject) -> str:
    if not subject.body.clothes_vertices:
        return "fitted"
    return "hanging" if subject.hangs else "loose"


def _licensed_file(record: BodyRecord, search: Sequence[Path], capture: Path | None) -> Path:
    if record.capture_file is None or capture is None:
        return find_body_file(record.kind, record.gender, search)
    brought = capture / record.capture_file
    if brought.is_file() and brought.resolve().is_relative_to(capture.resolve()):
        return brought
    try:
        return find_body_file(record.kind, record.gender, search)
    except FileNotFoundError as error:
        said = one_line(f"{error}; {brought}, which came with the capture, is not there")
        raise MissingInputError(said) from error


def _description(subject: Subject, record: BodyRecord) -> dict[str, Any]:
    return {
        "version": VERSION,
        "name": subject.name,
        "body": {name: getattr(record, name) for name in BodyRecord.__slots__},
        "fps": subject.fps,
        "up": subject.up.tolist(),
        "floor": subject.floor,
        "home": subject.home.tolist(),
        "cameras": [
            {
                "name": camera.name,
                "size": list(camera.camera.image_size),
                "held_out": camera.held_out,
                "anchor": camera.anchor,
            }
            for camera in subject.cameras
        ],
        "clips": [
            {"name": clip.name, "start": clip.start, "frames": len(clip.params), "held_out": clip.held_out}
            for clip in subject.clips
        ],
    }


def _tensors(subject: Subject, record: BodyRecord) -> dict[str, Tensor]:
    every = concatenate_params([clip.params for clip in subject.clips])
    cameras = [camera.camera for camera in subject.cameras]
    tensors = {
        "poses": every.poses,
        "trans": every.trans,
        "betas": subject.betas,
        "trained": torch.tensor(subject.trained),
        "camera_R": torch.cat([camera.R for camera in cameras]),
        "camera_t": torch.cat([camera.t for camera in cameras]),
        "camera_K": torch.cat([camera.K for camera in cameras]),
    }
    if every.expression is not None:
        tensors["expression"] = every.expression
    rest = subject.surface.rest_vertices
    if record.own:
        tensors["rest_vertices"] = rest
    else:
        # The shape of a licensed body would be part of the model; what the person's own differs by is not.
        offsets = rest - subject.body.rest(subject.betas)[0][0]
        if offsets.abs().max() > 1e-6:
            tensors["shape_offsets"] = offsets
    return {name: value.detach().cpu().contiguous() for name, value in tensors.items()}


def _subject(
    values: Mapping[str, Any], tensors: Mapping[str, Tensor], body: BodyModel, *, hangs: bool
) -> Subject:
    betas = tensors["betas"]
    if betas.ndim != 2 or len(betas) != 1 or betas.shape[1] > body.num_betas:
        raise ValueError(f"its shape coefficients are {tuple(betas.shape)}, its body takes {body.num_betas}")
    rest = tensors.get("rest_vertices")
    if rest is None:
        rest = body.rest(betas)[0][0]
        if "shape_offsets" in tensors:
            rest = rest + tensors["shape_offsets"]
    if rest.shape != (body.num_vertices, 3):
        raise ValueError(f"its body has {body.num_vertices} vertices, its shape {tuple(rest.shape)}")
    clips = _clips(values["clips"], tensors, body)
    known = {frame for clip in clips for frame in clip.frames}
    trained = tuple(int(frame) for frame in tensors["trained"])
    if not trained or not known.issuperset(trained):
        raise ValueError("the frames trained on are none, or not in its clips")
    up, home = torch.tensor(values["up"]).float(), torch.tensor(values["home"]).float()
    if up.shape != (3,) or home.shape != (3,) or abs(float(up.norm()) - 1) > 1e-4:
        raise ValueError("up must be a unit vector and home a place")
    fps, floor = float(values["fps"]), float(values["floor"])
    if not (0 < fps < math.inf and math.isfinite(floor)):
        raise ValueError(f"fps {fps} and floor {floor} must be sensible numbers")
    return Subject(
        name=str(values["name"]),
        body=body,
        surface=body.surface(rest_vertices=rest),
        betas=betas,
        cameras=_cameras(values["cameras"], tensors),
        home=home,
        up=up,
        floor=floor,
        fps=fps,
        clips=clips,
        trained=trained,
        hangs=hangs,
    )


def _cameras(
    records: Sequence[Mapping[str, Any]], tensors: Mapping[str, Tensor]
) -> tuple[CaptureCamera, ...]:
    R, t, K = (tensors[f"camera_{name}"] for name in ("R", "t", "K"))
    shapes = (tuple(R.shape), tuple(t.shape), tuple(K.shape))
    count = len(records)
    if shapes != ((count, 3, 3), (count, 3), (count, 3, 3)):
        raise ValueError(f"it names {count} cameras, but holds numbers of {len(R)}")
    if not torch.allclose(R @ R.mT, torch.eye(3), atol=1e-3) or not (K[:, [0, 1], [0, 1]] > 0).all():
        raise ValueError("its cameras are not turned by rotations, or have no focal length")
    if not any(record["anchor"] for record in records):
        raise ValueError("none of its cameras is an anchor")
    return tuple(
        CaptureCamera(
            name=str(record["name"]),
            camera=Cameras(
                R=R[index : index + 1],
                t=t[index : index + 1],
                K=K[index : index + 1],
                image_size=_size(record["size"]),
            ),
            held_out=bool(record["held_out"]),
            anchor=bool(record["anchor"]),
        )
        for index, record in enumerate(records)
    )


def _size(stored: Sequence[int]) -> tuple[int, int]:
    height, width = (int(side) for side in stored)
    if not (0 < height <= _MAX_SIDE and 0 < width <= _MAX_SIDE):
        raise ValueError(f"a camera's pictures have {width} x {height} pixels")
    return height, width


def _clips(
    records: Sequence[Mapping[str, Any]], tensors: Mapping[str, Tensor], body: BodyModel
) -> tuple[CapturedClip, ...]:
    poses, trans, expression = tensors["poses"], tensors["trans"], tensors.get("expression")
    total = sum(int(record["frames"]) for record in records)
    if poses.shape[0] != total or poses.shape[1:] != (poses.shape[1], 3) or trans.shape != (total, 3):
        raise ValueError(f"its clips have {total} frames, its poses {tuple(poses.shape)}")
    if expression is not None and (expression.ndim != 2 or len(expression) != total):
        raise ValueError(f"its clips have {total} frames, its expressions {tuple(expression.shape)}")
    if poses.shape[1] > body.num_joints or any(int(record["frames"]) < 1 for record in records):
        raise ValueError(f"its body has {body.num_joints} joints, its poses {poses.shape[1]}")
    betas = tensors["betas"].expand(total, -1)
    clips, first = [], 0
    for record in records:
        part = slice(first, first + int(record["frames"]))
        first = part.stop
        clips.append(
            CapturedClip(
                name=str(record["name"]),
                start=int(record["start"]),
                held_out=bool(record["held_out"]),
                params=SmplParams(
                    poses=poses[part],
                    betas=betas[part],
                    trans=trans[part],
                    expression=None if expression is None else expression[part],
                ),
            )
        )
    return tuple(clips)
