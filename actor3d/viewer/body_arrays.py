"""A body's arrays in a pack."""

import numpy as np
from numpy import ndarray

from actor3d.bodies.hanging import COLUMNS, CONSTANTS, ROWS, obstacle_stride
from actor3d.bodies.loose_clothes import CARRIERS, RINGS, SPOKES
from actor3d.errors import InputError
from actor3d.viewer.avatar import ViewerBody
from actor3d.viewer.gaussian_arrays import index_type
from actor3d.viewer.meta import BodyMeta, ClothesMeta, ShapeMeta
from actor3d.viewer.quantise import Span, to_steps

_POSE_STEP = 1e-5
"""Metres; many directions add up."""
_SHAPE_STEP = 1e-4
"""Metres; of a tenth of a millimetre at most half is lost, far under what a picture shows."""
_MOST_STEPS = 1000
"""A second, and for clothes to come to rest."""
_MOST_ROUNDS = 100


def body_arrays(body: ViewerBody) -> tuple[BodyMeta, dict[str, ndarray]]:
    """What the page needs of the body, about 50 bytes a vertex."""
    spans = tuple(Span.of(axis) for axis in body.rest_vertices.T)
    axes = [span.to_integers(axis, 16) for span, axis in zip(spans, body.rest_vertices.T, strict=True)]
    arrays = {
        "rest_vertices": np.stack(axes, axis=1).astype("<u2"),
        "rest_joints": body.rest_joints.astype("<f4"),
        "faces": body.faces.astype(index_type(len(body.rest_vertices) - 1)),
        "face_parts": body.face_parts,
        "skin_joints": body.skin_joints,
        "skin_weights": Span(low=0.0, high=1.0).to_integers(body.skin_weights, 16).astype("<u2"),
    }
    shape = None
    if body.shape is not None:
        arrays["shape_directions"], step = to_steps(body.shape.directions, _SHAPE_STEP)
        arrays["shape_joint_directions"] = body.shape.joint_directions.astype("<f4")
        shape = ShapeMeta(betas=tuple(body.shape.betas.tolist()), step=step, names=body.shape.names)
    pose_step = None
    if body.pose_directions is not None:
        arrays["pose_directions"], pose_step = to_steps(body.pose_directions, _POSE_STEP)
    meta = BodyMeta(
        kind=body.kind,
        gender=body.gender,
        joint_names=body.joint_names,
        parents=body.parents,
        rest_vertices=spans,
        shape=shape,
        pose_step=pose_step,
        clothes=_clothes(body) if body.hangs else None,
    )
    return meta, arrays


def _clothes(body: ViewerBody) -> ClothesMeta:
    """What the page cannot tell of the vertices: where they are at rest and what they follow is theirs already."""
    legs = tuple(body.joint_names.index(name) for name in CARRIERS)
    skin = body.skin_joints[: len(body.rest_vertices) - RINGS * SPOKES, 0]
    return ClothesMeta(
        rings=RINGS,
        spokes=SPOKES,
        rows=ROWS,
        columns=COLUMNS,
        legs=legs,
        obstacles=obstacle_stride(int(np.isin(skin, legs).sum())),
        constants=CONSTANTS,
    )


def check_clothes(meta: BodyMeta, vertices: int, source: str) -> None:
    """Refuse clothes that the body cannot wear, or that would take a page for ever.

    Args:
        meta: The body's header.
        vertices: How many it has, clothes included.
        source: Where it comes from.

    Raises:
        InputError: one line.
    """
    clothes = meta.clothes
    if clothes is None:
        return
    rows, constants = clothes.rows, clothes.constants
    ascends = len(rows) > 1 and rows == tuple(sorted(set(rows))) and 0 <= rows[0] <= rows[-1] < clothes.rings
    fits = 0 < clothes.rings * clothes.spokes < vertices and min(clothes.legs, default=0) >= 0
    divides = clothes.columns > 2 and clothes.spokes % clothes.columns == 0 and clothes.obstacles > 0
    ends = 0 < constants.rate <= _MOST_STEPS and constants.settling <= _MOST_STEPS
    if not (ascends and fits and divides and ends and constants.rounds <= _MOST_ROUNDS):
        raise InputError(f"{source}: 'meta.body.clothes' does not fit the body")
    if max(clothes.legs, default=0) >= len(meta.joint_names):
        raise InputError(f"{source}: 'meta.body.clothes' names joints that the body lacks")
