"""Bodies as EasyMocap fits them (and so ZJU-MoCap): posed at the origin, then turned by Rh about it and moved by Th.

SMPL's own convention, which the rest of the project follows, turns the body about its pelvis joint instead and then
adds a translation. A posed vertex is ``R(Rh) x + Th`` here and ``R (x - pelvis) + pelvis + trans`` there.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial.transform import Rotation

from actor3d.captures.body_track import BodyTrack
from actor3d.errors import fail
from actor3d.io.strict import MAX_MAGNITUDE, finite_array, number_count
from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel, SmplParams

logger = logging.getLogger(__name__)

_SAME_SHAPE = 1e-4
_FINGERS = 15
_FACE = 3
"""Jaw and eyes, which SMPL-X puts between the body and the fingers."""
_HAND_COEFFICIENTS = 6
"""Of EasyMocap's early SMPL-H and SMPL-X poses, for each hand."""
_WHOLE_POSES = (22, 24, 52, 55)
_KEYS = ("Rh", "Th", "poses", "shapes")


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class FrameFit:
    """The body in one frame."""

    Rh: Float[np.ndarray, " 3"]
    """Axis-angle about the world's origin."""
    Th: Float[np.ndarray, " 3"]
    """Metres."""
    poses: Float[np.ndarray, "J 3"]
    """Axis-angle of each joint of SMPL (24), SMPL-H (52) or SMPL-X (55), or of the 22 that they share."""
    shapes: Float[np.ndarray, " S"]
    expression: Float[np.ndarray, " E"] = field(default_factory=lambda: np.zeros(0))
    """Of SMPL-X; empty where there is none."""


def parse_fit(content: object, where: str) -> FrameFit:
    """Check one frame's parameters as they were stored.

    Raises:
        CaptureError: naming the entry at fault.
    """
    if not isinstance(content, Mapping):
        raise fail(
            where, f"holds a {type(content).__name__}, not body parameters", f"give {', '.join(_KEYS)}"
        )
    absent = [key for key in _KEYS if key not in content]
    if absent:
        raise fail(where, f"lacks {', '.join(absent)}", f"give {', '.join(_KEYS)} of an SMPL body")
    return FrameFit(
        Rh=finite_array(content["Rh"], (3,), f"{where}: Rh", MAX_MAGNITUDE),
        Th=finite_array(content["Th"], (3,), f"{where}: Th", MAX_MAGNITUDE),
        poses=_with_hands(_poses(content["poses"], f"{where}: poses"), content, where),
        shapes=_flat(content["shapes"], f"{where}: shapes"),
        expression=_flat(content["expression"], f"{where}: expression")
        if "expression" in content
        else np.zeros(0),
    )


def _poses(value: object, where: str) -> Float[np.ndarray, "J 3"]:
    flat = _flat(value, where)
    whole = [3 * joints for joints in _WHOLE_POSES]
    main, coefficients, face = 3 * NUM_MAIN_JOINTS, 2 * _HAND_COEFFICIENTS, 3 * _FACE
    shortened = [main + coefficients, main + coefficients + face]
    if flat.size + 3 in whole + shortened and flat.size not in whole + shortened:
        # EasyMocap's later versions leave out the pelvis, which Rh turns.
        flat = np.concatenate([np.zeros(3), flat])
    if flat.size in shortened:
        _note_resting_hands(where)
        fingers = np.zeros(6 * _FINGERS)
        flat = np.concatenate([flat[:main], flat[main + coefficients :], fingers])
    if flat.size not in whole:
        raise fail(
            where,
            f"has {flat.size} values",
            "give the 72 (or 69) of SMPL, the 156 (or 78) of SMPL-H or the 165 (or 87) of SMPL-X",
        )
    return flat.reshape(-1, 3)


def _with_hands(
    poses: Float[np.ndarray, "J 3"], content: Mapping[str, Any], where: str
) -> Float[np.ndarray, "K 3"]:
    """SMPL-H's poses together with the fingers', which EasyMocap's later versions write beside them."""
    if len(poses) != NUM_MAIN_JOINTS or not {"handl", "handr"} <= set(content):
        return poses
    hands = [_flat(content[key], f"{where}: {key}") for key in ("handl", "handr")]
    if any(hand.size != 3 * _FINGERS for hand in hands):
        _note_resting_hands(f"{where}: handl")
        hands = [np.zeros(3 * _FINGERS)] * 2
    return np.concatenate([poses, *(hand.reshape(_FINGERS, 3) for hand in hands)])


def _note_resting_hands(where: str) -> None:
    """Coefficients mean nothing without the hand model that they were fitted with."""
    _warn_once(str(Path(where.split(": ")[0]).parent))


@lru_cache
def _warn_once(folder: str) -> None:
    logger.warning(
        "%s: fingers are given as coefficients of a hand model, which is not read: they rest", folder
    )


def _flat(value: object, where: str) -> Float[np.ndarray, " n"]:
    size = value.size if isinstance(value, np.ndarray) else number_count(value)
    if size == 0:
        raise fail(where, "is not an array of numbers", "restore the file")
    return finite_array(value, (size,), where, MAX_MAGNITUDE)


def track_of_fits(fits: Sequence[FrameFit], body: BodyModel, files: Sequence[Path]) -> BodyTrack:
    """The body's parameters in the project's convention, and the person's rest shape.

    One person has one shape: where fits differ, their mean is taken.

    Args:
        fits: Of every frame.
        body: The model that was fitted.
        files: Where the fits come from, for messages.

    Raises:
        CaptureError: if the frames have different numbers of joints or coefficients.
    """
    _require_alike("shapes", "shape coefficients", [fit.shapes for fit in fits], files)
    _require_alike("poses", "joints", [fit.poses for fit in fits], files)
    _require_alike("expression", "expression coefficients", [fit.expression for fit in fits], files)
    every_shape = np.stack([fit.shapes[: body.num_betas] for fit in fits])
    shape = every_shape.mean(0)
    if np.abs(every_shape - shape).max() > _SAME_SHAPE:
        logger.warning("%s: shapes differ between frames; their mean is used", files[0].parent)
    betas = torch.from_numpy(shape.astype(np.float32))[None]
    with torch.no_grad():
        rest = body.rest(betas)[0][0]
        pelvis = (body.joint_regressor[0].double() @ rest.double()).numpy()
    poses = np.stack([fit.poses for fit in fits])
    root, trans = to_pelvis_convention(
        np.stack([fit.Rh for fit in fits]), np.stack([fit.Th for fit in fits]), poses[:, 0], pelvis
    )
    poses[:, 0] = root
    # Poses of another model of the family say the same of the joints that all have.
    joints = body.num_joints if body.num_joints == poses.shape[1] else NUM_MAIN_JOINTS
    params = SmplParams(
        poses=torch.from_numpy(poses[:, :joints].astype(np.float32)),
        betas=betas.repeat(len(fits), 1),
        trans=torch.from_numpy(trans.astype(np.float32)),
        expression=_expressions(fits, body),
    )
    return BodyTrack(params=params, rest_vertices=rest)


def _require_alike(
    key: str, what: str, values: Sequence[Float[np.ndarray, "n ..."]], files: Sequence[Path]
) -> None:
    for file, value in zip(files, values, strict=True):
        if value.shape != values[0].shape:
            raise fail(
                f"{file}: {key}",
                f"has {len(value)} {what}, {files[0].name} {len(values[0])}: "
                f"the frames have different numbers of {what}",
                "fit all frames with one model",
            )


def _expressions(fits: Sequence[FrameFit], body: BodyModel) -> Float[torch.Tensor, "B E"] | None:
    """None where nothing is expressed, or the body has no face for it."""
    expression = np.stack([fit.expression for fit in fits])[:, : body.num_expressions]
    return torch.from_numpy(expression.astype(np.float32)) if expression.any() else None


def to_pelvis_convention(
    Rh: Float[np.ndarray, "B 3"],
    Th: Float[np.ndarray, "B 3"],
    root: Float[np.ndarray, "B 3"],
    pelvis: Float[np.ndarray, " 3"],
) -> tuple[Float[np.ndarray, "B 3"], Float[np.ndarray, "B 3"]]:
    """SMPL's global orientation and translation of bodies turned about the origin.

    Args:
        Rh: Axis-angle about the world's origin.
        Th: Metres, added afterwards.
        root: Axis-angle of the pelvis joint before that.
        pelvis: The pelvis joint in the rest pose, metres.

    Returns:
        Axis-angle about the pelvis, and the translation in metres.
    """
    turn = Rotation.from_rotvec(Rh)
    # The pelvis stays where it is under its own rotation, so only Rh moves it.
    return (turn * Rotation.from_rotvec(root)).as_rotvec(), turn.apply(pelvis) + Th - pelvis


def to_origin_convention(
    root: Float[np.ndarray, "B 3"], trans: Float[np.ndarray, "B 3"], pelvis: Float[np.ndarray, " 3"]
) -> tuple[Float[np.ndarray, "B 3"], Float[np.ndarray, "B 3"]]:
    """Rh and Th of bodies in SMPL's convention; the inverse of :func:`to_pelvis_convention` with a zero root."""
    return root, trans + pelvis - Rotation.from_rotvec(root).apply(pelvis)
