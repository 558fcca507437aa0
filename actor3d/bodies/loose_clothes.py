"""A surface for what hangs loose round the legs: a coat's hem or a skirt follows neither one leg nor the other.

Gaussians are bound to triangles. Those of a hem that are bound to the thighs' part with every step; on this surface, a
tube from the waist to below the knees, they move with the hips and with both thighs at once. It is part of the body
model in all that follows: more vertices, skinned like the others.
"""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.interpolate import interp1d
from torch import Tensor

from actor3d.bodies.sheets import (
    SheetForm,
    as_array,
    body_axes,
    carried_by,
    reach,
    require_joints,
    with_sheet,
)
from rectifier3d.geometry.body import BodyModel

THIGHS = 0.3
"""How far the hem follows the thighs; the rest of it follows the pelvis."""
FLARE = 0.06
"""Metres that the tube grows outwards on its way down."""
_OFF_SKIN = 0.015
"""Metres between the skin and the tube's upper edge."""
_BELOW_KNEE = 0.06
"""Metres from the knee down to the tube's lower edge."""
_ABOVE_WAIST = 0.02
"""Metres from the lowest joint of the spine up to the tube's upper edge."""
_HIPS = 0.35
"""Where the hips are on the way from the upper edge to the hem."""
_CARRIERS = ("pelvis", "spine1", "left_hip", "right_hip", "left_knee", "right_knee")
TUBE = SheetForm(
    rows=30,
    columns=72,
    closed=True,
    particle_rows=tuple(np.linspace(0, 29, 11).round().astype(int).tolist()),
    particle_columns=tuple(range(0, 72, 2)),
    bends=False,
    stiffness=60.0,
    drag=9.0,
    clearance=0.025,
    settling=40,
    obstacles=_CARRIERS,
)
"""From the waist down, and round both legs."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _Landmarks:
    """Rest joints in the body's own axes: left, up, front."""

    pelvis: Float[np.ndarray, " 3"]
    waist: float
    hips: float
    knees: float
    half_width: float
    """From the middle to a hip joint, metres."""


def with_loose_clothes(body: BodyModel) -> BodyModel:
    """The body with a surface round its legs; as it is if it has one.

    Raises:
        InputError: if the body has no joints of those names, or no legs to go round.
        ValueError: if it has hair: clothes come first.
    """
    if body.clothes_vertices:
        return body
    if body.hair_vertices:
        raise ValueError("this body has hair already; clothes are added before it")
    require_joints(body, _CARRIERS, "loose clothes hang", "clothes 'fitted'")
    axes = body_axes(body)
    skin = as_array(body.template) @ axes.T
    marks = _landmarks(as_array(body.template_joints) @ axes.T, body.joint_names)
    tube = _tube(skin[_edges(body)], marks)
    weights = _weights(tube, marks, body.joint_names)
    return with_sheet(body, TUBE, tube @ axes, weights, clothes=TUBE.size)


@dataclass(frozen=True, kw_only=True, slots=True)
class ClothesShape:
    """How a person's own loose clothes differ from the tube that is added to every body; metres outwards."""

    waist: float = 0.0
    hips_beside: float = 0.0
    hips_in_front: float = 0.0
    hips_behind: float = 0.0
    hem_beside: float = 0.0
    hem_in_front: float = 0.0
    hem_behind: float = 0.0
    length: float = 1.0
    """Of the clothes' columns, relative to the tube's."""


def reshaped(
    body: BodyModel, rest_vertices: Float[Tensor, "N 3"], shape: ClothesShape
) -> Float[Tensor, "N 3"]:
    """A person's rest shape whose loose clothes have a shape of their own.

    Args:
        body: A body that wears loose clothes.
        rest_vertices: The person's rest shape with the clothes that every body gets, metres.
        shape: How they differ.
    """
    skin, rows, columns = body.num_skin_vertices, TUBE.rows, TUBE.columns
    end = skin + TUBE.size
    tube = as_array(rest_vertices[skin:end]).reshape(rows, columns, 3)
    down = np.linspace(0, shape.length * (rows - 1), rows)
    # Beyond the tube's lower edge columns go straight on.
    above = np.minimum(down.astype(int), rows - 2)
    share = (down - above)[:, None, None]
    angles = np.arange(columns) * (2 * np.pi / columns)
    beside, front = np.cos(angles), np.sin(angles)
    left, _, forward = body_axes(body)
    outwards = beside[:, None] * left + front[:, None] * forward
    parts = np.stack([beside**2, front.clip(min=0) ** 2, (-front).clip(min=0) ** 2])
    hips = np.array([shape.hips_beside, shape.hips_in_front, shape.hips_behind]) @ parts
    hem = np.array([shape.hem_beside, shape.hem_in_front, shape.hem_behind]) @ parts
    knots = np.stack([np.full(columns, shape.waist), hips, hem])
    growth = interp1d([0, _HIPS, 1], knots, axis=0)(np.linspace(0, 1, rows))
    moved = (1 - share) * tube[above] + share * tube[above + 1] + growth[..., None] * outwards
    shaped = torch.as_tensor(moved.reshape(-1, 3)).to(rest_vertices)
    return torch.cat([rest_vertices[:skin], shaped, rest_vertices[end:]])


def _landmarks(joints: Float[np.ndarray, "J 3"], names: tuple[str, ...]) -> _Landmarks:
    place = dict(zip(names, joints, strict=True))
    middle = (place["left_hip"] + place["right_hip"]) / 2
    return _Landmarks(
        pelvis=np.array([middle[0], place["pelvis"][1], place["pelvis"][2]]),
        waist=float(place["spine1"][1]) + _ABOVE_WAIST,
        hips=float(middle[1]),
        knees=float((place["left_knee"][1] + place["right_knee"][1]) / 2),
        half_width=float(place["left_hip"][0] - middle[0]),
    )


def _edges(body: BodyModel) -> Int[np.ndarray, "E 2"]:
    """The edges of trunk and legs: hands may hang beside the hips."""
    carried = np.zeros(body.num_skin_vertices, dtype=bool)
    carried[carried_by(body, _CARRIERS)] = True
    faces = body.skin_faces.cpu().numpy()
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    return edges[carried[edges].all(1)]


def _tube(edges: Float[np.ndarray, "E 2 3"], marks: _Landmarks) -> Float[np.ndarray, "V 3"]:
    """Rings round the convex outline of both legs, row by row, from the waist down."""
    heights = np.linspace(marks.waist, marks.knees - _BELOW_KNEE, TUBE.rows)
    angles = np.arange(TUBE.columns) * (2 * np.pi / TUBE.columns)
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    centre = marks.pelvis[[0, 2]]
    rows = []
    for height in heights:
        flare = FLARE * (marks.waist - height) / (marks.waist - heights[-1])
        outline = reach(_crossings(edges, height) - centre, directions)
        ring = centre + directions * (outline + _OFF_SKIN + flare)[:, None]
        rows.append(np.stack([ring[:, 0], np.full(len(ring), height), ring[:, 1]], axis=1))
    return np.concatenate(rows)


def _crossings(edges: Float[np.ndarray, "E 2 3"], height: float) -> Float[np.ndarray, "n 2"]:
    """Where edges pass a height."""
    begin, end = edges[:, 0], edges[:, 1]
    passing = (begin[:, 1] < height) != (end[:, 1] < height)
    begin, end = begin[passing], end[passing]
    share = (height - begin[:, 1]) / (end[:, 1] - begin[:, 1])
    return (begin + share[:, None] * (end - begin))[:, [0, 2]]


def _weights(
    tube: Float[np.ndarray, "V 3"], marks: _Landmarks, names: tuple[str, ...]
) -> Float[np.ndarray, "V J"]:
    """Pelvis and spine at the waist; further down more and more of both thighs, of the nearer one more."""
    top = marks.hips + 0.08
    down = np.clip((top - tube[:, 1]) / (top - marks.knees), 0, 1)
    thighs = THIGHS * down * down * (3 - 2 * down)
    left = np.clip(0.5 + 0.25 * (tube[:, 0] - marks.pelvis[0]) / marks.half_width, 0, 1)
    spine = np.clip((tube[:, 1] - marks.pelvis[1]) / (marks.waist - marks.pelvis[1]), 0, 1)
    shares = {
        "pelvis": (1 - thighs) * (1 - spine),
        "spine1": (1 - thighs) * spine,
        "left_hip": thighs * left,
        "right_hip": thighs * (1 - left),
    }
    weights = np.zeros((len(tube), len(names)))
    for name, share in shares.items():
        weights[:, names.index(name)] = share
    return weights
