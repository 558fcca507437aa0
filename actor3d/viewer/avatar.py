"""What the page gets to see of an avatar: a body to pose, Gaussians bound to it, motions and cameras."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float, Int, UInt8
from numpy import ndarray
from torch import Tensor

from actor3d.bodies.hanging import sheets_of
from actor3d.bodies.registry import BODY_MODELS
from actor3d.bodies.sheets import SheetForm
from actor3d.errors import InputError
from actor3d.motion.motion import Motion
from actor3d.runs.subject import CaptureCamera
from actor3d.sampling.baked import BakedGaussians
from actor3d.sampling.relighting import LightChange
from rectifier3d.geometry.body import BodyModel
from rectifier3d.geometry.exposure import open_skin
from rectifier3d.geometry.local_coords import LocalCoords
from rectifier3d.geometry.surface import BodySurface
from rectifier3d.splats.rigged import FrameKind, RiggedGaussians

MAX_INFLUENCES = 8
"""Joints that may move one vertex."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ShapeSpace:
    """Directions in which the rest shape can be changed, S of them."""

    betas: Float[ndarray, " S"]
    """The person's own coefficients, which the rest shape holds already."""
    directions: Float[ndarray, "S N 3"]
    """Metres per unit of each coefficient."""
    joint_directions: Float[ndarray, "S J 3"]
    """Metres per unit of each coefficient."""
    names: tuple[str, ...]
    """What each coefficient changes, S of them; empty where that has no name."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ViewerBody:
    """One person's body, ready for skinning."""

    kind: str
    """"free", "smpl", "smplh" or "smplx"; all but the first are licensed."""
    gender: str
    joint_names: tuple[str, ...]
    parents: tuple[int, ...]
    """-1 for joint 0; parents come before their children."""
    rest_vertices: Float[ndarray, "N 3"]
    """Metres."""
    rest_joints: Float[ndarray, "J 3"]
    """Metres."""
    faces: Int[ndarray, "F 3"]
    face_parts: UInt8[ndarray, " F"]
    skin_joints: UInt8[ndarray, "N K"]
    """The joints that move each vertex, most important first."""
    skin_weights: Float[ndarray, "N K"]
    """Rows sum to 1."""
    shape: ShapeSpace | None
    pose_directions: Float[ndarray, "P N 3"] | None
    """Metres per entry of the joints' rotation matrices minus identity, P = 9 (J - 1)."""
    sheets: tuple[tuple[int, SheetForm], ...] = ()
    """What hangs loose and swings: the first vertex of each surface, and its kind. They are the last vertices."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ViewerGaussians:
    """Gaussians on the body's triangles."""

    bound: RiggedGaussians
    """With their lamps and folds; a common light is in the shading."""
    frame: FrameKind
    """How they follow their triangles; see :func:`rectifier3d.splats.rigged.to_world`."""
    views: UInt8[ndarray, " G"]
    """How many of the capture's anchor cameras see each one in the pose it was sampled in."""
    shading: Float[ndarray, "G 8 3"] | None = None
    """What the surface's direction adds to the colours, see :class:`actor3d.sampling.baked.BakedGaussians`."""
    inside: Int[ndarray, "M 2"] | None = None
    """For lamps: vertices that lie inside the body, and whose light each of them has."""

    def lit(
        self, surface: BodySurface, vertices: Float[Tensor, "N 3"], change: LightChange | None = None
    ) -> RiggedGaussians:
        """The Gaussians in the colours that they have on a posed body.

        Args:
            surface: The body's faces.
            vertices: The posed vertices, world metres.
            change: What is done to their light, where they have one.
        """
        if self.shading is None:
            bound = self.bound if change is None else change.rigged(self.bound)
            return bound.in_pose(surface, vertices)
        shading = torch.from_numpy(self.shading).to(vertices)
        baked = BakedGaussians(bound=self.bound, shading=shading)
        return (baked if change is None else change.baked(baked)).lit(surface, vertices)


def inside_pairs(surface: BodySurface) -> Int[ndarray, "M 2"]:
    """The vertices of a body that lie inside it, and whose light each of them has."""
    chosen = open_skin(surface).cpu().numpy()
    inside = np.flatnonzero(chosen != np.arange(len(chosen)))
    return np.stack([inside, chosen[inside]], axis=1)


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ViewerClip:
    """A motion to play."""

    motion: Motion
    start: int | None
    """Frame of the capture that its first pose belongs to; None where there are no photographs of it."""
    held_out: bool
    """Whether the avatar has never seen it in training."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class ViewerAvatar:
    """All that is packed into one file."""

    name: str
    body: ViewerBody
    gaussians: ViewerGaussians
    clips: tuple[ViewerClip, ...]
    cameras: tuple[CaptureCamera, ...]
    up: Float[ndarray, " 3"]
    """The world's upward direction, unit length."""
    floor: float
    """Height of the floor along ``up``, metres."""


def viewer_body(
    model: BodyModel, surface: BodySurface, betas: Float[ndarray, " S"], *, hangs: bool = False
) -> ViewerBody:
    """The body of one person.

    Args:
        model: The body model that its poses are for.
        surface: The person's own rest shape.
        betas: The person's shape coefficients.
        hangs: Whether the model's loose clothes and hair hang and swing.

    Raises:
        InputError: if the body has more than 256 joints.
    """
    if model.num_joints > 256:
        raise InputError(f"the viewer takes bodies of at most 256 joints, this one has {model.num_joints}")
    skin_joints, skin_weights = _strongest(model.weights.numpy())
    directions = model.pose_directions
    return ViewerBody(
        kind=model.kind,
        gender=model.gender,
        joint_names=tuple(model.joint_names),
        parents=tuple(model.parents),
        rest_vertices=surface.rest_vertices.numpy(),
        rest_joints=(model.joint_regressor @ surface.rest_vertices).numpy(),
        faces=surface.faces.numpy(),
        face_parts=surface.face_parts.numpy().astype(np.uint8),
        skin_joints=skin_joints,
        skin_weights=skin_weights,
        shape=_shape_space(model, betas),
        pose_directions=None if directions is None else directions.permute(2, 0, 1).numpy(),
        sheets=sheets_of(model) if hangs else (),
    )


def _shape_space(model: BodyModel, betas: Float[ndarray, " S"]) -> ShapeSpace | None:
    count = min(len(betas), model.num_betas)
    if count == 0:
        return None
    return ShapeSpace(
        betas=betas[:count].astype(np.float32),
        directions=model.shape_directions[..., :count].permute(2, 0, 1).numpy(),
        joint_directions=model.joint_directions[..., :count].permute(2, 0, 1).numpy(),
        names=_shape_names(model, count),
    )


def _shape_names(model: BodyModel, count: int) -> tuple[str, ...]:
    known = BODY_MODELS[model.kind].shape_names(model.gender) if model.kind in BODY_MODELS else ()
    return (*known, *[""] * count)[:count]


def _strongest(
    weights: Float[ndarray, "N J"],
) -> tuple[UInt8[ndarray, "N K"], Float[ndarray, "N K"]]:
    """The joints with the largest weights, as many as any vertex needs; none that matter less than 1e-5."""
    needed = int((weights > 1e-5).sum(1).max())
    count = max(1, min(MAX_INFLUENCES, needed))
    order = np.argsort(-weights, axis=1, kind="stable")[:, :count]
    kept = np.take_along_axis(weights, order, 1)
    return order.astype(np.uint8), kept / kept.sum(1, keepdims=True)


def no_gaussians(frame: FrameKind) -> ViewerGaussians:
    """What an avatar wears before its rectifier has learned anything."""
    coords = LocalCoords(
        face=torch.zeros(0, dtype=torch.long), weights=torch.zeros(0, 3), height=torch.zeros(0)
    )
    bound = RiggedGaussians(
        coords=coords,
        quats=torch.zeros(0, 4),
        scales=torch.zeros(0, 3),
        opacities=torch.zeros(0),
        colors=torch.zeros(0, 3),
    )
    return ViewerGaussians(bound=bound, frame=frame, views=np.zeros(0, np.uint8))
