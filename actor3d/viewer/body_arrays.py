"""A body's arrays in a pack."""

import numpy as np
from numpy import ndarray

from actor3d.bodies.hanging import CONSTANTS, obstacle_stride
from actor3d.bodies.sheets import SheetForm
from actor3d.errors import InputError
from actor3d.viewer.avatar import ViewerBody
from actor3d.viewer.gaussian_arrays import index_type
from actor3d.viewer.meta import BodyMeta, ClothesMeta, ShapeMeta, SheetMeta
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
        clothes=_clothes(body) if body.sheets else None,
    )
    return meta, arrays


def _clothes(body: ViewerBody) -> ClothesMeta:
    """What the page cannot tell of the vertices: where they are at rest and what they follow is theirs already."""
    return ClothesMeta(
        sheets=tuple(_sheet(body, first, form) for first, form in body.sheets), constants=CONSTANTS
    )


def _sheet(body: ViewerBody, first: int, form: SheetForm) -> SheetMeta:
    pushing = tuple(body.joint_names.index(name) for name in form.obstacles)
    skin = body.skin_joints[: body.sheets[0][0], 0]
    return SheetMeta(
        first=first,
        rows=form.rows,
        columns=form.columns,
        closed=form.closed,
        bends=form.bends,
        particle_rows=form.particle_rows,
        particle_columns=form.particle_columns,
        stiffness=form.stiffness,
        drag=form.drag,
        clearance=form.clearance,
        settling=form.settling,
        pushing=pushing,
        obstacles=obstacle_stride(int(np.isin(skin, pushing).sum())),
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
    if meta.clothes is None:
        return
    constants, begin = meta.clothes.constants, 0
    for sheet in meta.clothes.sheets:
        if not _fits(sheet, max(1, begin), vertices) or max(sheet.pushing, default=0) >= len(
            meta.joint_names
        ):
            raise InputError(f"{source}: 'meta.body.clothes' does not fit the body")
        begin = sheet.first + sheet.rows * sheet.columns
    ends = 0 < constants.rate <= _MOST_STEPS and constants.rounds <= _MOST_ROUNDS
    if not (ends and begin == vertices):
        raise InputError(f"{source}: 'meta.body.clothes' does not fit the body")


def _fits(sheet: SheetMeta, begin: int, vertices: int) -> bool:
    """Whether a surface can be among the vertices from ``begin`` on, and its particles among its own."""
    rows, columns = sheet.particle_rows, sheet.particle_columns
    within = begin <= sheet.first <= sheet.first + sheet.rows * sheet.columns <= vertices
    placed = all(
        len(knots) > 2 and knots[0] >= 0 and knots[-1] < count and list(knots) == sorted(set(knots))
        for knots, count in ((rows, sheet.rows), (columns, sheet.columns))
    )
    even = not sheet.closed or _is_even(columns, sheet.columns)
    ends = sheet.settling <= _MOST_STEPS and sheet.obstacles > 0
    return within and placed and even and ends and min(sheet.pushing, default=0) >= 0


def _is_even(columns: tuple[int, ...], count: int) -> bool:
    """Whether particles stand round a closed surface at equal distances, from its first column on."""
    return count % len(columns) == 0 and columns == tuple(range(0, count, count // len(columns)))
