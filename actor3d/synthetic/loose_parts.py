"""Cuts what hangs free from a person: the skirt of a coat and the lengths of long hair, in the T-pose."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from jaxtyping import Bool, Float, Int
from scipy.spatial import KDTree

from actor3d.bodies.long_hair import behind
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.synthetic import meshes
from actor3d.synthetic.garments import GarmentMeasures, Hanging, SubjectPart
from actor3d.synthetic.noise import cloth_noise
from actor3d.synthetic.presets import SubjectPreset
from actor3d.synthetic.sheets import Obstacle, Sheet, finer
from actor3d.synthetic.sources import SubjectSource

_SKIRT_ROWS, _SKIRT_COLUMNS = 21, 60
_SKIRT_ABOVE_KNEE = 0.04
"""Metres."""
_FLARE = 0.11
"""Metres by which the skirt's hem stands off the hips and legs before its weight draws it in."""
_OVERLAP = 0.16
"""Radians by which either front edge of the coat lies over the other."""
_HAIR_ROWS, _HAIR_COLUMNS = 19, 40
_HAIR_LENGTH = 0.50
"""Metres."""
_HAIR_CLEARANCE = 0.045
"""Metres between the lengths and the skin of the trunk: the coat is between them."""
_HAIR_REACH = 1.88
"""Radians from the back of the head to the front edge of the hair on either side."""

Angles = Float[np.ndarray, " C"]
"""Radians about the vertical from the back, positive to the body's left."""


def loose_parts(
    preset: SubjectPreset, source: SubjectSource, marks: GarmentMeasures, parts: Sequence[SubjectPart]
) -> tuple[SubjectPart, ...]:
    """What of a person hangs free; nothing unless they wear a coat or long hair.

    Args:
        preset: What they wear.
        source: Their naked body and helper meshes.
        marks: Their measures.
        parts: What they wear close to the body.
    """
    by_material = {part.material: part for part in parts}
    loose = []
    if preset.outfit == "coat":
        loose.append(_skirt(source, marks, by_material["coat"], by_material["trousers"]))
    if preset.hair == "long":
        loose.append(_lengths(source, marks, by_material["hair"]))
    return tuple(loose)


def _skirt(
    source: SubjectSource, marks: GarmentMeasures, bodice: SubjectPart, trousers: SubjectPart
) -> SubjectPart:
    """The coat from the waist down, open in front where its edges lie over each other."""
    angles = np.linspace(-1, 1, _SKIRT_COLUMNS) * (np.pi + _OVERLAP)
    heights = np.linspace(marks.waist + 0.02, marks.joint("left_knee")[1] + _SKIRT_ABOVE_KNEE, _SKIRT_ROWS)
    down = np.linspace(0, 1, _SKIRT_ROWS)[:, None]
    torso = bodice.vertices[np.abs(bodice.vertices[:, 0]) < marks.joint("left_elbow")[0]]
    worn = np.concatenate([torso[torso[:, 1] < marks.waist + 0.06], trousers.vertices])
    centre = np.array([0.0, 0.0, marks.joint("pelvis")[2]])
    radius = _girths(worn - centre, angles, heights) + 0.010 + _FLARE * down
    radius = radius + 0.014 * np.linspace(0, 1, _SKIRT_COLUMNS)
    rest = _turned(radius, angles, heights) + centre
    weights = _skirt_weights(rest, angles, down, bodice)
    x, y, _ = source.vertices.T
    near = (y < marks.waist + 0.04) & (np.abs(x) < marks.joint("left_elbow")[0])
    sheet = Sheet(
        rest=rest,
        weights=weights,
        obstacle=_obstacle(source, source.faces["tights"], near),
        pinned=2,
        stiffness=75.0,
        drag=9.0,
        clearance=0.032,
    )
    arc = finer(np.broadcast_to(angles * radius[len(radius) // 2], radius.shape)).reshape(-1)
    part = _part("coat_skirt", sheet, arc)
    below = np.clip(part.masks[:, 2] / 0.25, 0, 1)
    grain = cloth_noise(part.material_points * 1.3)
    pleats = 0.008 * below * np.sin(2 * np.pi * arc / 0.105 + 1.2 * grain)
    crumpled = np.sin(2 * np.pi * (part.masks[:, 2] + 0.45 * arc + 0.03 * grain) / 0.085)
    return replace(part, hanging=Hanging(sheet=sheet, still=pleats, crumpled=0.009 * below * crumpled))


def _skirt_weights(
    rest: Float[np.ndarray, "R C 3"], angles: Angles, down: Float[np.ndarray, "R 1"], bodice: SubjectPart
) -> Float[np.ndarray, "R C 24"]:
    """The waist follows the bodice; below, the pelvis has most say, and a little the thigh of either side."""
    _, nearest = KDTree(bodice.vertices).query(rest)
    left = (1 + np.sin(angles)) / 2
    lower = np.zeros((*rest.shape[:2], 24))
    lower[..., SMPL_JOINT_NAMES.index("left_hip")] = 0.35 * down * left
    lower[..., SMPL_JOINT_NAMES.index("right_hip")] = 0.35 * down * (1 - left)
    lower[..., 0] = 1 - 0.35 * down
    share = np.clip(down / 0.25, 0, 1)[..., None]
    return (1 - share) * bodice.weights[nearest] + share * lower


def _lengths(source: SubjectSource, marks: GarmentMeasures, cap: SubjectPart) -> SubjectPart:
    """Hair from the height of the eyes down; above, it is the cap on the skull."""
    angles = np.linspace(-1, 1, _HAIR_COLUMNS) * _HAIR_REACH
    top = marks.eye[1] + 0.045
    down = np.linspace(0, 1, _HAIR_ROWS)[:, None]
    centre = np.array([0.0, 0.0, marks.eye[2] - 0.085])
    around = _radii(cap.vertices - centre, angles, marks.eye[1])
    # The upper edge lies beneath the cap's surface, from which the lengths then emerge.
    radius = around - 0.010 + 0.016 * np.clip(down / 0.1, 0, 1) + 0.012 * down
    ragged = (
        1 + 0.05 * np.sin(angles * 9) + 0.035 * np.sin(angles * 23 + 1) - 0.10 * np.abs(angles) / _HAIR_REACH
    )
    heights = top - _HAIR_LENGTH * down * ragged
    x, y, _ = source.vertices.T
    trunk = (y > marks.joint("spine2")[1] - 0.1) & (np.abs(x) < marks.joint("left_elbow")[0])
    obstacle = _obstacle(source, source.faces["tights"], trunk)
    rest = behind(_turned(radius, angles, heights) + centre, obstacle.points, _HAIR_CLEARANCE)
    weights = np.zeros((*rest.shape[:2], 24))
    on_back = 0.9 * np.clip((down - 0.12) / 0.4, 0, 1)
    weights[..., SMPL_JOINT_NAMES.index("head")] = 1 - on_back
    weights[..., SMPL_JOINT_NAMES.index("spine3")] = on_back
    sheet = Sheet(
        rest=rest,
        weights=weights,
        obstacle=obstacle,
        pinned=3,
        stiffness=22.0,
        drag=7.0,
        clearance=_HAIR_CLEARANCE,
    )
    arc = finer(np.broadcast_to(angles * around, radius.shape)).reshape(-1)
    part = _part("long_hair", sheet, arc)
    loose = np.clip(part.masks[:, 2] / 0.12, 0, 1)
    grain = cloth_noise(part.material_points * np.array([1.0, 0.25, 1.0]))
    locks = loose * (0.004 * np.sin(2 * np.pi * arc / 0.031 + 2 * grain) + 0.003 * grain)
    spread = 0.006 * loose * np.sin(2 * np.pi * arc / 0.055 + 3 * grain)
    return replace(part, hanging=Hanging(sheet=sheet, still=locks, crumpled=spread))


def _girths(
    points: Float[np.ndarray, "n 3"], angles: Angles, heights: Float[np.ndarray, " R"]
) -> Float[np.ndarray, "R C"]:
    """How far what is worn above each height reaches in each direction, metres."""
    reach = points[:, :1] * np.sin(angles) - points[:, 2:] * np.cos(angles)
    return np.stack([reach[points[:, 1] >= min(height, heights[1])].max(0) for height in heights])


def _radii(points: Float[np.ndarray, "n 3"], angles: Angles, height: float) -> Float[np.ndarray, " C"]:
    """Distance of a surface from the vertical axis in each direction, within a few centimetres of a height."""
    band = points[np.abs(points[:, 1] - height) < 0.04]
    away = np.arctan2(band[:, 0], -band[:, 2])
    turn = np.abs((away[None] - angles[:, None] + np.pi) % (2 * np.pi) - np.pi)
    radius = np.hypot(band[:, 0], band[:, 2])
    return np.array([radius[near].max() if near.any() else 0.09 for near in turn < 0.16])


def _turned(
    radius: Float[np.ndarray, "R C"], angles: Angles, heights: Float[np.ndarray, "*n"]
) -> Float[np.ndarray, "R C 3"]:
    """Points at a distance from the vertical axis in each direction."""
    heights = heights.reshape(len(radius), -1)
    x, z = radius * np.sin(angles), -radius * np.cos(angles)
    return np.stack([x, np.broadcast_to(heights, x.shape), z], axis=2)


def _obstacle(source: SubjectSource, faces: Int[np.ndarray, "F 3"], near: Bool[np.ndarray, " V"]) -> Obstacle:
    used = np.zeros(len(source.vertices), dtype=bool)
    used[faces.ravel()] = True
    kept = used & near
    normals = meshes.vertex_normals(source.vertices, faces)
    return Obstacle(points=source.vertices[kept], normals=normals[kept], weights=source.weights[kept])


def _part(material: str, sheet: Sheet, arc: Float[np.ndarray, " V"]) -> SubjectPart:
    """A part whose masks are the metres to the nearest side or lower edge, round the body, and down."""
    rest = finer(sheet.rest)
    rows, columns = rest.shape[:2]
    steps = np.linalg.norm(np.diff(rest, axis=0), axis=2)
    down = np.concatenate([np.zeros((1, columns)), np.cumsum(steps, axis=0)])
    across = np.linalg.norm(np.diff(rest, axis=1), axis=2)
    from_side = np.concatenate([np.zeros((rows, 1)), np.cumsum(across, axis=1)], axis=1)
    edge = np.minimum(np.minimum(from_side, from_side[:, -1:] - from_side), down[-1:] - down)
    points = rest.reshape(-1, 3)
    weights = np.clip(finer(sheet.weights).reshape(-1, 24), 0, None)
    return SubjectPart(
        material=material,
        vertices=points,
        faces=meshes.grid_faces(rows, columns),
        weights=weights / weights.sum(1, keepdims=True),
        material_points=points,
        masks=np.stack([edge.reshape(-1), arc, down.reshape(-1)], axis=1),
    )
