"""The body in every frame: ``models/*.npz``, as ARAH's preprocessing writes them.

Each file holds ``minimal_shape`` [N, 3] (the person's own rest shape), ``betas``, ``trans`` [3], ``root_orient`` [3],
``pose_body`` [63], ``pose_hand`` [6, or 90 for bodies with fingers] and ``bone_transforms`` [J, 4, 4] without the
translation. Of SMPL-X they may hold ``pose_face`` [9] (jaw and eyes) and ``expression`` [E], too. Posed vertices are
LBS(minimal_shape + expression + pose blend shapes) + trans.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.errors import fail
from actor3d.io.strict import MAX_MAGNITUDE, finite_array, read_npz
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel, SmplParams

_POSE_KEYS = ("root_orient", "pose_body", "pose_face", "pose_hand", "trans", "betas", "expression")
_SMPL_JOINTS = 24
_FINGER_JOINTS = 30


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyFrame:
    """The body in one frame, as its file has it."""

    poses: Float[np.ndarray, "J 3"]
    """Axis-angle; of SMPL's 22 main joints only, where a body with fingers has no finger poses."""
    betas: Float[np.ndarray, " S"]
    trans: Float[np.ndarray, " 3"]
    """Metres."""
    expression: Float[np.ndarray, " E"]
    """Empty where there is none."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyTrack:
    """One person's shape, and pose and place in every frame."""

    params: SmplParams
    rest_vertices: Float[Tensor, "N 3"]
    """Metres."""


def read_track(files: Sequence[Path], body: BodyModel) -> BodyTrack:
    """The body in all frames.

    Raises:
        CaptureError: naming the first file that cannot be read, holds a NaN, or belongs to another body.
    """
    rest_vertices = read_rest_vertices(files[0], body)
    return BodyTrack(params=read_params(files, body), rest_vertices=rest_vertices)


def read_params(files: Sequence[Path], body: BodyModel) -> SmplParams:
    """Pose, shape and place of the body in every frame.

    Raises:
        CaptureError: naming the first file that cannot be read or holds a NaN.
    """
    frames = [read_frame(file, body) for file in files]
    return SmplParams(
        poses=_stacked("poses", [frame.poses for frame in frames], files),
        betas=_stacked("betas", [frame.betas for frame in frames], files),
        trans=_stacked("trans", [frame.trans for frame in frames], files),
        expression=_stacked("expression", [frame.expression for frame in frames], files)
        if any(frame.expression.size for frame in frames)
        else None,
    )


def _stacked(what: str, values: Sequence[np.ndarray], files: Sequence[Path]) -> Tensor:
    for file, value in zip(files, values, strict=True):
        if value.shape != values[0].shape:
            raise fail(
                f"{file}: {what}",
                f"has shape {value.shape}, but {files[0].name} has {values[0].shape}",
                "write all frames with one body model",
            )
    return torch.from_numpy(np.stack(values).astype(np.float32))


def read_frame(file: Path, body: BodyModel) -> BodyFrame:
    """The body in one frame.

    Raises:
        CaptureError: if the file cannot be read, lacks an array, or holds a NaN.
    """
    arrays = read_npz(file, _POSE_KEYS)
    absent = [key for key in ("root_orient", "pose_body", "trans", "betas") if key not in arrays]
    if absent:
        raise fail(file, f"lacks {', '.join(absent)}", "write the file as in docs/data.md")

    def numbers(name: str, size: int | None = None) -> Float[np.ndarray, " n"]:
        return finite_array(arrays[name], (size or arrays[name].size,), f"{file}: {name}", MAX_MAGNITUDE)

    parts = [numbers("root_orient", 3), numbers("pose_body", 3 * (NUM_MAIN_JOINTS - 1))]
    if body.num_joints == _SMPL_JOINTS:
        parts.append(numbers("pose_hand", 6) if "pose_hand" in arrays else np.zeros(6))
    else:
        face = body.num_joints - NUM_MAIN_JOINTS - _FINGER_JOINTS
        fingers = "pose_hand" in arrays and arrays["pose_hand"].size == 3 * _FINGER_JOINTS
        moves = face > 0 and "pose_face" in arrays
        if fingers or moves:
            parts.append(numbers("pose_face", 3 * face) if moves else np.zeros(3 * face))
            parts.append(numbers("pose_hand") if fingers else np.zeros(3 * _FINGER_JOINTS))
    expression = numbers("expression") if "expression" in arrays else np.zeros(0)
    return BodyFrame(
        poses=np.concatenate(parts).reshape(-1, 3),
        betas=numbers("betas")[: body.num_betas],
        trans=numbers("trans", 3),
        expression=expression[: body.num_expressions],
    )


def read_rest_vertices(file: Path, body: BodyModel) -> Float[Tensor, "N 3"]:
    """The person's own shape in the rest pose, metres.

    Raises:
        CaptureError: if the file cannot be read, or its mesh is not the body model's.
    """
    arrays = read_npz(file, ("minimal_shape",))
    if "minimal_shape" not in arrays:
        raise fail(file, "lacks minimal_shape", "write the file as in docs/data.md")
    shape = arrays["minimal_shape"]
    if shape.shape[-2:] != (body.num_vertices, 3):
        raise fail(
            f"{file}: minimal_shape",
            f"has shape {shape.shape}, but the {body.gender} {body.kind} body has {body.num_vertices} vertices",
            "the capture belongs to another body model: correct capture.json's body",
        )
    vertices = finite_array(shape, (body.num_vertices, 3), f"{file}: minimal_shape", MAX_MAGNITUDE)
    return torch.from_numpy(vertices.astype(np.float32))


def write_frame(file: Path, params: SmplParams, body: BodyModel, rest_vertices: Float[Tensor, "N 3"]) -> None:
    """Write the body file of one frame.

    Args:
        file: The ``.npz`` to write.
        params: Of one frame.
        body: The model that they belong to.
        rest_vertices: The person's own shape in the rest pose, metres.
    """
    with torch.no_grad():
        posed = body(params, rest_vertices)
    bones, trans = posed.bone_transforms[0].numpy().copy(), params.trans[0].numpy()
    bones[:, :3, 3] -= trans
    poses = params.poses[0].numpy()
    arrays = {
        "minimal_shape": rest_vertices.numpy(),
        "betas": params.betas.numpy(),
        "Jtr_posed": posed.joints[0].numpy(),
        "bone_transforms": bones,
        "trans": trans,
        "root_orient": poses[0],
        "pose_body": poses[1:NUM_MAIN_JOINTS].reshape(-1),
    }
    if len(poses) == _SMPL_JOINTS:
        arrays["pose_hand"] = poses[NUM_MAIN_JOINTS:].reshape(-1)
    elif len(poses) > _SMPL_JOINTS:
        arrays["pose_hand"] = poses[-_FINGER_JOINTS:].reshape(-1)
        if len(poses) > NUM_MAIN_JOINTS + _FINGER_JOINTS:
            arrays["pose_face"] = poses[NUM_MAIN_JOINTS:-_FINGER_JOINTS].reshape(-1)
    if params.expression is not None:
        arrays["expression"] = params.expression[0].numpy()
    np.savez(file, **arrays)
