"""Whether a capture's body files suit its body model."""

from collections.abc import Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.body_track import read_params, read_rest_vertices
from actor3d.errors import CaptureError, Fault
from actor3d.io.strict import finite_array, read_npz
from rectifier3d.geometry.body import BodyModel

_SAME_SHAPE = 1e-3
"""Metres between the rest shapes of two frames of one person: rounding and no more."""
_SAME_BODY = 0.02
"""Metres between the rest shape and what betas make of the body model, at half of the vertices; between genders it is
more. A fit's layer of clothes moves single ones further."""
_SAME_BONES = 5e-3
"""Largest difference in bone transforms' entries that rounding and other joint regressors explain."""
_CHUNK = 32


def body_faults(models: Sequence[Path], body: BodyModel, pool: Executor) -> list[Fault]:
    """What is wrong with the body files, each by itself and then all together."""
    try:
        first = read_rest_vertices(models[0], body)
    except CaptureError as error:
        return [error.fault]
    check = partial(_frame_fault, body=body, first=first)
    faults = [fault for fault in pool.map(check, models) if fault is not None]
    return faults or _model_faults(models, body, first)


def _frame_fault(file: Path, body: BodyModel, first: Float[Tensor, "N 3"]) -> Fault | None:
    try:
        read_params([file], body)
        apart = float((read_rest_vertices(file, body) - first).abs().max())
    except CaptureError as error:
        return error.fault
    if apart > _SAME_SHAPE:
        return Fault(
            where=f"{file}: minimal_shape",
            what=f"differs from the first frame's by up to {apart * 1000:.0f} mm",
            remedy="give all frames the shape of the one person filmed",
        )
    return None


def _model_faults(models: Sequence[Path], body: BodyModel, rest: Float[Tensor, "N 3"]) -> list[Fault]:
    """Faults that show only when the body model is posed."""
    params = read_params(models, body)
    shaped = body.rest(params.betas[:1])[0][0]
    apart = float((shaped - rest).norm(dim=1).median())
    if apart > _SAME_BODY:
        return [
            Fault(
                where=f"{models[0]}: minimal_shape",
                what=f"is mostly {apart * 100:.0f} cm from what its betas make of the {body.gender} {body.kind} body",
                remedy="the capture was made with another body file: correct capture.json's body",
            )
        ]
    faults = []
    for start in range(0, len(models), _CHUNK):
        chosen = range(start, min(start + _CHUNK, len(models)))
        with torch.no_grad():
            bones = body(params.select(chosen), rest).bone_transforms
        bones[..., :3, 3] -= params.trans[list(chosen), None]
        found = (_bone_fault(models[frame], bones[frame - start]) for frame in chosen)
        faults += [fault for fault in found if fault is not None]
    return faults


def _bone_fault(file: Path, expected: Float[Tensor, "J 4 4"]) -> Fault | None:
    stored = read_npz(file, ("bone_transforms",)).get("bone_transforms")
    if stored is None:
        return None
    try:
        bones = finite_array(stored, tuple(expected.shape), f"{file}: bone_transforms")
    except CaptureError as error:
        return error.fault
    apart = float(np.abs(bones - expected.numpy()).max())
    if apart <= _SAME_BONES:
        return None
    return Fault(
        where=f"{file}: bone_transforms",
        what=f"disagree with its poses by up to {apart:.2g}",
        remedy="write the transforms of these poses, from the rest pose, without trans",
    )
