"""Whether a capture's body files suit its body model, and whether the body stands where the cameras see it."""

from collections.abc import Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.captures.body_track import read_params, read_rest_vertices
from actor3d.captures.capture import Capture
from actor3d.errors import CaptureError, Fault
from actor3d.io.strict import finite_array, read_npz
from rectifier3d.geometry.body import BodyModel

_SAME_SHAPE = 1e-3
"""Metres between the rest shapes of two frames of one person: rounding and no more."""
_SAME_BODY = 0.02
"""Metres between the rest shape and what betas make of the body model; between genders it is several times that."""
_SAME_BONES = 5e-3
"""Largest difference in bone transforms' entries that rounding and other joint regressors explain."""
_PLACED_FRAMES = 5
_MIN_ON_MASK = 0.5
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
    apart = float((shaped - rest).abs().max())
    if apart > _SAME_BODY:
        return [
            Fault(
                where=f"{models[0]}: minimal_shape",
                what=f"is up to {apart * 100:.0f} cm from what its betas make of the {body.gender} {body.kind} body",
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


def placement_faults(capture: Capture, pool: Executor) -> list[Fault]:
    """Cameras in whose masks the body does not stand, judged by a few frames.

    A millimetre taken for a metre, a transposed rotation or a shifted frame order all show here.
    """
    picks = np.linspace(0, capture.num_frames - 1, min(_PLACED_FRAMES, capture.num_frames)).round()
    frames = sorted({int(frame) for frame in picks})
    vertices = capture.posed_vertices(frames).double().numpy()
    faults = []
    for camera, name in enumerate(capture.camera_names):
        share = partial(_share_on_mask, capture, camera)
        shares = list(pool.map(share, frames, vertices))
        worst = int(np.argmin(shares))
        if shares[worst] < _MIN_ON_MASK:
            faults.append(
                Fault(
                    where=str(capture.masks[camera][frames[worst]][0]),
                    what=f"only {shares[worst]:.0%} of the body's vertices fall on the person in this mask",
                    remedy=f"check camera {name}'s calibration, the frame order, and the body's trans and orientation",
                )
            )
    return faults


def _share_on_mask(capture: Capture, camera: int, frame: int, vertices: Float[np.ndarray, "N 3"]) -> float:
    """Share of the body's vertices whose picture, lens distortion included, lies on the mask."""
    lens = capture.calibration
    rotation, _ = cv2.Rodrigues(lens.R[camera])
    if ((vertices @ lens.R[camera][2] + lens.t[camera][2]) <= 0).any():
        return 0.0
    pixels, _ = cv2.projectPoints(
        vertices[:, None], rotation, lens.t[camera], lens.opencv_intrinsics(camera), lens.D[camera]
    )
    mask = capture.read_files(frame, camera)[1]
    column, row = np.round(pixels[:, 0]).clip(-1, max(mask.shape)).astype(np.int64).T
    inside = (column >= 0) & (column < mask.shape[1]) & (row >= 0) & (row < mask.shape[0])
    return float(mask[row[inside], column[inside]].sum() / len(vertices))
