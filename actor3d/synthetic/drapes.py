"""What a person's motion, as far as it has come, makes of their loose clothes and hair in each frame."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int
from scipy.interpolate import CubicSpline

from actor3d.synthetic import meshes
from actor3d.synthetic.garments import Hanging, SubjectPart
from actor3d.synthetic.sheets import HungSheet, Sheet, finer, swing

_FULL_SPEED = 1.6
"""Metres a second against the body at which a sheet is as crumpled as it gets."""
_FULL_CRUMPLE = 0.3
"""Shortening at which it is, likewise."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Drape:
    """The loose parts in one frame."""

    sheets: Mapping[int, HungSheet]
    """By the index of the part."""
    bone_velocities: Float[np.ndarray, "24 3 4"]
    """Change of the bone transforms a second."""


def hang(
    parts: Sequence[SubjectPart],
    transforms: Float[np.ndarray, "T 24 4 4"],
    clip_lengths: Sequence[int],
    fps: float,
) -> list[Drape]:
    """The loose parts in every frame of clips that each begin at rest.

    Args:
        parts: All parts of a person.
        transforms: From the T-pose to the world, one set of bones a frame.
        clip_lengths: Frames of each clip, T in all.
        fps: Frames a second.
    """
    sheets = {index: part.hanging.sheet for index, part in enumerate(parts) if part.hanging is not None}
    drapes = []
    for clip in np.split(transforms.astype(np.float64), np.cumsum(clip_lengths)[:-1]):
        hung = {index: swing(sheet, clip, fps) for index, sheet in sheets.items()}
        velocities = _velocities(clip, fps)
        drapes += [
            Drape(
                sheets={index: frames[frame] for index, frames in hung.items()},
                bone_velocities=velocities[frame],
            )
            for frame in range(len(clip))
        ]
    return drapes


def _velocities(clip: Float[np.ndarray, "T 24 4 4"], fps: float) -> Float[np.ndarray, "T 24 3 4"]:
    if len(clip) == 1:
        return np.zeros((1, 24, 3, 4))
    at = np.arange(len(clip))
    return CubicSpline(at, clip[:, :, :3])(at, 1) * fps


def drawn_sheet(hanging: Hanging, hung: HungSheet, faces: Int[np.ndarray, "F 3"]) -> Float[np.ndarray, "V 3"]:
    """The vertices of a hanging part: a smooth surface through its particles, with folds; world metres."""
    vertices = finer(hung.particles).reshape(-1, 3)
    normals = meshes.vertex_normals(vertices, faces)
    amount = np.clip(finer(_crumple(hanging.sheet, hung)), 0, 1).reshape(-1)
    height = hanging.still + amount * hanging.crumpled
    return vertices + normals * height[:, None]


def _crumple(sheet: Sheet, hung: HungSheet) -> Float[np.ndarray, "R C"]:
    """How much the sheet is folded at each particle: by its speed, and where the pose pushes it together."""
    widths, rest_widths = (
        np.linalg.norm(np.diff(points, axis=1), axis=2) for points in (hung.particles, sheet.rest)
    )
    narrowed = np.pad(1 - widths / rest_widths, ((0, 0), (0, 1)), mode="edge")
    shortened = np.linalg.norm(np.diff(hung.particles, axis=0), axis=2) / sheet.lengths()
    shortened = np.pad(1 - shortened, ((1, 0), (0, 0)), mode="edge")
    return hung.speed / _FULL_SPEED + np.maximum(narrowed + shortened, 0) / _FULL_CRUMPLE
