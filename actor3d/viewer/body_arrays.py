"""A body's arrays in a pack."""

import numpy as np
from numpy import ndarray

from actor3d.viewer.avatar import ViewerBody
from actor3d.viewer.gaussian_arrays import index_type
from actor3d.viewer.meta import BodyMeta, ShapeMeta
from actor3d.viewer.quantise import Span, to_steps

_POSE_STEP = 1e-5
"""Metres; many directions add up."""
_SHAPE_STEP = 1e-4
"""Metres; of a tenth of a millimetre at most half is lost, far under what a picture shows."""


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
    )
    return meta, arrays
