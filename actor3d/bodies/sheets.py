"""Surfaces that are added to a body model for what hangs loose from it: grids of vertices, skinned like the others.

A body's vertices are its skin, then those of its clothes, then those of its hair.
"""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int
from scipy.spatial import ConvexHull, KDTree, QhullError
from torch import Tensor

from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyData, BodyModel


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetForm:
    """A kind of surface, and how it hangs."""

    rows: int
    """Of vertices, from where the sheet is held down."""
    columns: int
    closed: bool
    """Whether the last column lies beside the first."""
    particle_rows: tuple[int, ...]
    """Those rows where particles are, whose motion the vertices follow."""
    particle_columns: tuple[int, ...]
    """Those columns; as far apart from each other, round a closed sheet, as the last from the first."""
    bends: bool
    """Whether its columns bend freely, as hair does."""
    stiffness: float
    """Pull towards the sheet's own shape, 1/s²."""
    drag: float
    """Pull against any motion, 1/s."""
    clearance: float
    """Metres kept from the skin."""
    settling: int
    """Steps for which the body stands still in the first pose before a motion begins."""
    obstacles: tuple[str, ...]
    """The joints whose skin pushes the sheet away."""

    @property
    def size(self) -> int:
        """How many vertices it has."""
        return self.rows * self.columns


def sheet_faces(form: SheetForm) -> Int[np.ndarray, "F 3"]:
    """Triangles between the vertices, counter-clockwise seen from outside."""
    beside = form.columns if form.closed else form.columns - 1
    row, column = np.meshgrid(np.arange(form.rows - 1), np.arange(beside), indexing="ij")
    here, right = row * form.columns + column, row * form.columns + (column + 1) % form.columns
    below, across = here + form.columns, right + form.columns
    triangles = [(here, right, below), (right, across, below)]
    return np.concatenate([np.stack(corners, axis=-1).reshape(-1, 3) for corners in triangles])


def require_joints(body: BodyModel, names: tuple[str, ...], what: str, instead: str) -> None:
    """Make sure that a body has the joints from which something hangs.

    Raises:
        InputError: if one is missing.
    """
    missing = [name for name in names if name not in body.joint_names]
    if missing:
        raise InputError(
            f"{what} from the joints {', '.join(names)}; the {body.kind} body has no "
            f"{', '.join(missing)}: use another body model, or {instead}"
        )


def body_axes(body: BodyModel) -> Float[np.ndarray, "3 3"]:
    """Unit vectors to the left, up and to the front, as rows."""
    joints = dict(zip(body.joint_names, as_array(body.template_joints), strict=True))
    up = joints["spine1"] - (joints["left_knee"] + joints["right_knee"]) / 2
    up = up / np.linalg.norm(up)
    left = joints["left_hip"] - joints["right_hip"]
    left = left - (left @ up) * up
    left = left / np.linalg.norm(left)
    return np.stack([left, up, np.cross(left, up)])


def reach(points: Float[np.ndarray, "n 2"], directions: Float[np.ndarray, "S 2"]) -> Float[np.ndarray, " S"]:
    """How far the points' convex outline lies from the origin in each direction, metres.

    Raises:
        InputError: if they have no outline.
    """
    try:
        planes = ConvexHull(points).equations
    except (QhullError, ValueError) as error:
        raise InputError("the body's skin has no outline where clothes or hair go round it") from error
    facing = directions @ planes[:, :2].T
    crossing = np.where(facing > 1e-6, -planes[:, 2] / np.maximum(facing, 1e-6), np.inf)
    return crossing.min(axis=1).clip(min=0)


def carried_by(body: BodyModel, names: tuple[str, ...]) -> Int[np.ndarray, " n"]:
    """The vertices of the skin that follow one of these joints more than any other."""
    joints = [body.joint_names.index(name) for name in names]
    return np.flatnonzero(np.isin(as_array(body.weights[: body.num_skin_vertices]).argmax(1), joints))


def nearest_skin(template: Float[Tensor, "M 3"], skin: int) -> Int[Tensor, " V"]:
    """For each vertex after the first ``skin`` ones, the one of these that is nearest."""
    points = as_array(template)
    return torch.as_tensor(KDTree(points[:skin]).query(points[skin:])[1])


def with_sheet(
    body: BodyModel,
    form: SheetForm,
    vertices: Float[np.ndarray, "V 3"],
    weights: Float[np.ndarray, "V J"],
    *,
    clothes: int = 0,
    hair: int = 0,
) -> BodyModel:
    """The body with a sheet as its last vertices, which shape moves as the skin next to them.

    Args:
        body: The body.
        form: What is added.
        vertices: In the rest pose, metres.
        weights: Their skinning weights.
        clothes: How many of them are clothes.
        hair: How many of them are hair.
    """
    added, before = torch.as_tensor(vertices, dtype=body.template.dtype), body.num_vertices
    template = torch.cat([body.template, added])
    near = nearest_skin(torch.cat([body.template[: body.num_skin_vertices], added]), body.num_skin_vertices)

    def unmoved(directions: Tensor) -> Tensor:
        return torch.cat([directions, directions.new_zeros(len(added), *directions.shape[1:])])

    expressions, poses = body.expression_directions, body.pose_directions
    still = body.joint_regressor.new_zeros(body.num_joints, len(added))
    return BodyModel(
        BodyData(
            template=template,
            faces=torch.cat([body.faces, torch.as_tensor(sheet_faces(form) + before).to(body.faces)]),
            parents=body.parents,
            joint_names=body.joint_names,
            weights=torch.cat([body.weights, torch.as_tensor(weights).to(body.weights)]),
            joint_regressor=torch.cat([body.joint_regressor, still], 1),
            shape_directions=torch.cat([body.shape_directions, body.shape_directions[near]]),
            pose_directions=None if poses is None else unmoved(poses),
            kind=body.kind,
            gender=body.gender,
            expression_directions=None if expressions is None else unmoved(expressions),
            clothes_vertices=body.clothes_vertices + clothes,
            hair_vertices=body.hair_vertices + hair,
        )
    )


def without_sheets(body: BodyModel) -> BodyModel:
    """The body's skin alone."""
    count = body.num_skin_vertices
    if not body.num_loose_vertices:
        return body
    expressions, poses = body.expression_directions, body.pose_directions
    return BodyModel(
        BodyData(
            template=body.template[:count],
            faces=body.skin_faces,
            parents=body.parents,
            joint_names=body.joint_names,
            weights=body.weights[:count],
            joint_regressor=body.joint_regressor[:, :count],
            shape_directions=body.shape_directions[:count],
            pose_directions=None if poses is None else poses[:count],
            kind=body.kind,
            gender=body.gender,
            expression_directions=None if expressions is None else expressions[:count],
        )
    )


def with_sheets_of(body: BodyModel, skin: Float[Tensor, "N 3"]) -> Float[Tensor, "M 3"]:
    """A person's own rest shape with the body's sheets, moved as the skin next to them differs from the mean shape.

    Args:
        body: With sheets or without.
        skin: The person's rest vertices, without them, metres.
    """
    count = body.num_skin_vertices
    if not body.num_loose_vertices:
        return skin
    own = skin - body.template[:count]
    return torch.cat([skin, body.template[count:] + own[nearest_skin(body.template, count)]])


def as_array(tensor: Tensor) -> Float[np.ndarray, "..."]:
    """Double precision, outside of torch."""
    return tensor.detach().cpu().double().numpy()
