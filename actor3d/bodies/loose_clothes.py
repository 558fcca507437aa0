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
from scipy.spatial import ConvexHull, KDTree
from torch import Tensor

from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyData, BodyModel

RINGS = 30
"""Rows of vertices from the waist down."""
SPOKES = 72
"""Vertices of a row."""
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
CARRIERS = ("pelvis", "spine1", "left_hip", "right_hip", "left_knee", "right_knee")


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
    """
    if body.clothes_vertices:
        return body
    missing = [name for name in CARRIERS if name not in body.joint_names]
    if missing:
        raise InputError(
            f"loose clothes hang from the joints {', '.join(CARRIERS)}; the {body.kind} body has no "
            f"{', '.join(missing)}: use another body model, or clothes 'fitted'"
        )
    axes = _axes(body)
    skin = _array(body.template) @ axes.T
    marks = _landmarks(_array(body.template_joints) @ axes.T, body.joint_names)
    tube = _tube(skin[_edges(body)], marks)
    vertices = torch.as_tensor(tube @ axes, dtype=body.template.dtype)
    return BodyModel(_extended(body, vertices, _weights(tube, marks, body.joint_names)))


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
    skin = body.num_skin_vertices
    tube = _array(rest_vertices[skin:]).reshape(RINGS, SPOKES, 3)
    rows = np.linspace(0, shape.length * (RINGS - 1), RINGS)
    # Beyond the tube's lower edge columns go straight on.
    above = np.minimum(rows.astype(int), RINGS - 2)
    share = (rows - above)[:, None, None]
    angles = np.arange(SPOKES) * (2 * np.pi / SPOKES)
    beside, front = np.cos(angles), np.sin(angles)
    left, _, forward = _axes(body)
    outwards = beside[:, None] * left + front[:, None] * forward
    parts = np.stack([beside**2, front.clip(min=0) ** 2, (-front).clip(min=0) ** 2])
    hips = np.array([shape.hips_beside, shape.hips_in_front, shape.hips_behind]) @ parts
    hem = np.array([shape.hem_beside, shape.hem_in_front, shape.hem_behind]) @ parts
    knots = np.stack([np.full(SPOKES, shape.waist), hips, hem])
    growth = interp1d([0, _HIPS, 1], knots, axis=0)(np.linspace(0, 1, RINGS))
    moved = (1 - share) * tube[above] + share * tube[above + 1] + growth[..., None] * outwards
    return torch.cat([rest_vertices[:skin], torch.as_tensor(moved.reshape(-1, 3)).to(rest_vertices)])


def without_clothes(body: BodyModel) -> BodyModel:
    """The body's skin alone."""
    if not body.clothes_vertices:
        return body
    count = body.num_skin_vertices
    return BodyModel(
        BodyData(
            template=body.template[:count],
            faces=body.skin_faces,
            parents=body.parents,
            joint_names=body.joint_names,
            weights=body.weights[:count],
            joint_regressor=body.joint_regressor[:, :count],
            shape_directions=body.shape_directions[:count],
            pose_directions=None if body.pose_directions is None else body.pose_directions[:count],
            kind=body.kind,
            gender=body.gender,
            expression_directions=None
            if body.expression_directions is None
            else body.expression_directions[:count],
        )
    )


def dressed_shape(body: BodyModel, skin: Float[Tensor, "N 3"]) -> Float[Tensor, "M 3"]:
    """A person's own rest shape with the clothes' surface, moved as the skin next to it differs from the mean shape.

    Args:
        body: With or without clothes.
        skin: The person's rest vertices, without clothes, metres.
    """
    if not body.clothes_vertices:
        return skin
    count = body.num_skin_vertices
    own = skin - body.template[:count]
    return torch.cat([skin, body.template[count:] + own[_nearest_skin(body.template, count)]])


def _axes(body: BodyModel) -> Float[np.ndarray, "3 3"]:
    """Unit vectors to the left, up and to the front, as rows."""
    joints = dict(zip(body.joint_names, _array(body.template_joints), strict=True))
    up = joints["spine1"] - (joints["left_knee"] + joints["right_knee"]) / 2
    up = up / np.linalg.norm(up)
    left = joints["left_hip"] - joints["right_hip"]
    left = left - (left @ up) * up
    left = left / np.linalg.norm(left)
    return np.stack([left, up, np.cross(left, up)])


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
    carriers = [body.joint_names.index(name) for name in CARRIERS]
    carried = np.isin(_array(body.weights).argmax(1), carriers)
    faces = body.faces.cpu().numpy()
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    return edges[carried[edges].all(1)]


def _tube(edges: Float[np.ndarray, "E 2 3"], marks: _Landmarks) -> Float[np.ndarray, "V 3"]:
    """Rings round the convex outline of both legs, row by row, from the waist down."""
    heights = np.linspace(marks.waist, marks.knees - _BELOW_KNEE, RINGS)
    angles = np.arange(SPOKES) * (2 * np.pi / SPOKES)
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    centre = marks.pelvis[[0, 2]]
    rows = []
    for height in heights:
        flare = FLARE * (marks.waist - height) / (marks.waist - heights[-1])
        reach = _reach(_crossings(edges, height) - centre, directions) + _OFF_SKIN + flare
        ring = centre + directions * reach[:, None]
        rows.append(np.stack([ring[:, 0], np.full(SPOKES, height), ring[:, 1]], axis=1))
    return np.concatenate(rows)


def _crossings(edges: Float[np.ndarray, "E 2 3"], height: float) -> Float[np.ndarray, "n 2"]:
    """Where edges pass a height."""
    begin, end = edges[:, 0], edges[:, 1]
    passing = (begin[:, 1] < height) != (end[:, 1] < height)
    begin, end = begin[passing], end[passing]
    share = (height - begin[:, 1]) / (end[:, 1] - begin[:, 1])
    return (begin + share[:, None] * (end - begin))[:, [0, 2]]


def _reach(points: Float[np.ndarray, "n 2"], directions: Float[np.ndarray, "S 2"]) -> Float[np.ndarray, " S"]:
    """How far the points' convex outline lies from the origin in each direction, metres."""
    if len(points) < 3:
        raise InputError("loose clothes go round the skin from waist to knees; this body has none there")
    planes = ConvexHull(points).equations
    facing = directions @ planes[:, :2].T
    crossing = np.where(facing > 1e-6, -planes[:, 2] / np.maximum(facing, 1e-6), np.inf)
    return crossing.min(axis=1).clip(min=0)


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


def _faces() -> Int[np.ndarray, "F 3"]:
    """Triangles between the rings, counter-clockwise seen from outside."""
    row, spoke = np.meshgrid(np.arange(RINGS - 1), np.arange(SPOKES), indexing="ij")
    here, beside = row * SPOKES + spoke, row * SPOKES + (spoke + 1) % SPOKES
    triangles = [(here, beside, here + SPOKES), (beside, beside + SPOKES, here + SPOKES)]
    return np.concatenate([np.stack(corners, axis=-1).reshape(-1, 3) for corners in triangles])


def _extended(body: BodyModel, tube: Float[Tensor, "V 3"], weights: Float[np.ndarray, "V J"]) -> BodyData:
    count, added = body.num_vertices, len(tube)
    template = torch.cat([body.template, tube])
    near = _nearest_skin(template, count)

    def unmoved(directions: Tensor) -> Tensor:
        return torch.cat([directions, directions.new_zeros(added, *directions.shape[1:])])

    expressions, poses = body.expression_directions, body.pose_directions
    return BodyData(
        template=template,
        faces=torch.cat([body.faces, torch.as_tensor(_faces() + count).to(body.faces)]),
        parents=body.parents,
        joint_names=body.joint_names,
        weights=torch.cat([body.weights, torch.as_tensor(weights).to(body.weights)]),
        joint_regressor=torch.cat(
            [body.joint_regressor, body.joint_regressor.new_zeros(body.num_joints, added)], 1
        ),
        shape_directions=torch.cat([body.shape_directions, body.shape_directions[near]]),
        pose_directions=None if poses is None else unmoved(poses),
        kind=body.kind,
        gender=body.gender,
        expression_directions=None if expressions is None else unmoved(expressions),
        clothes_vertices=added,
    )


def _nearest_skin(template: Float[Tensor, "M 3"], count: int) -> Int[Tensor, " V"]:
    points = _array(template)
    return torch.as_tensor(KDTree(points[:count]).query(points[count:])[1])


def _array(tensor: Tensor) -> Float[np.ndarray, "..."]:
    return tensor.detach().cpu().double().numpy()
