"""The jointed body: shape directions, skeleton and linear blend skinning of the SMPL family."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from torch import Tensor, nn

from rectifier3d.geometry.constants import vector_like
from rectifier3d.geometry.surface import BodySurface

NUM_MAIN_JOINTS = 22
"""Pelvis to wrists: the joints that SMPL, SMPL-H and SMPL-X have in common, in the same order."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class SmplParams:
    """Pose, shape and place of a body in each of B frames."""

    poses: Float[Tensor, "B J 3"]
    """Axis-angle of each joint relative to its parent, radians; joint 0 turns the body about its pelvis."""
    betas: Float[Tensor, "B S"]
    """Shape coefficients; those beyond S are zero."""
    trans: Float[Tensor, "B 3"]
    """Metres, added after everything else."""
    expression: Float[Tensor, "B E"] | None = None
    """SMPL-X's expression coefficients; those beyond E are zero, and all of them where there are none."""
    loose: Float[Tensor, "B C 3"] | None = None
    """Where the vertices of clothes and hair hang, world metres; where skinning puts them if it is not said."""

    def __len__(self) -> int:
        return self.poses.shape[0]

    def select(self, frames: Sequence[int] | Int[Tensor, " n"] | slice) -> "SmplParams":
        """The frames with the given indices, in that order."""
        if isinstance(frames, slice):
            return self._map(lambda tensor: tensor[frames])
        index = torch.as_tensor(frames, dtype=torch.long, device=self.poses.device)
        return self._map(lambda tensor: tensor[index])

    def to(self, device: torch.device | str) -> "SmplParams":
        """The same parameters on another device."""
        return self._map(lambda tensor: tensor.to(device))

    def _map(self, change: Callable[[Tensor], Tensor]) -> "SmplParams":
        return SmplParams(
            poses=change(self.poses),
            betas=change(self.betas),
            trans=change(self.trans),
            expression=None if self.expression is None else change(self.expression),
            loose=None if self.loose is None else change(self.loose),
        )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PosedBody:
    """A body in B poses."""

    vertices: Float[Tensor, "B N 3"]
    """World metres."""
    joints: Float[Tensor, "B J 3"]
    """World metres."""
    bone_transforms: Float[Tensor, "B J 4 4"]
    """World from rest pose, rigid, one per joint; translation included."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyData:
    """What a body model file holds, as tensors; checked by the reader, trusted by the model."""

    template: Float[Tensor, "N 3"]
    """Rest vertices of the mean shape, metres."""
    faces: Int[Tensor, "F 3"]
    """Counter-clockwise seen from outside."""
    parents: tuple[int, ...]
    """Parent of each joint, -1 for joint 0; parents come before their children."""
    joint_names: tuple[str, ...]
    weights: Float[Tensor, "N J"]
    """Skinning weights; rows sum to 1."""
    joint_regressor: Float[Tensor, "J N"]
    """Rest joints as weighted sums of rest vertices."""
    shape_directions: Float[Tensor, "N 3 S"]
    """Metres per unit of each shape coefficient."""
    pose_directions: Float[Tensor, "N 3 P"] | None
    """Metres per entry of the joints' rotation matrices minus identity, P = 9 (J - 1); None if there are none."""
    kind: str
    """"free", "smpl", "smplh" or "smplx"."""
    gender: str
    """"neutral", "male" or "female"."""
    expression_directions: Float[Tensor, "N 3 E"] | None = None
    """Metres per unit of each expression coefficient; of SMPL-X only."""
    clothes_vertices: int = 0
    """How many vertices, after the skin's, are a surface for loose clothes."""
    hair_vertices: int = 0
    """How many vertices, the last ones, are a surface for long hair."""


class BodyModel(nn.Module):
    """A body that takes shape and pose, differentiably and in batches; SMPL §3 (Loper et al. 2015).

    One class serves the free body and SMPL, SMPL-H and SMPL-X files. Hand poses count from the flat hand. The
    tensors are not part of the state dict: a checkpoint never carries a licensed model along.
    """

    template: Tensor
    faces: Tensor
    weights: Tensor
    joint_regressor: Tensor
    shape_directions: Tensor
    pose_directions: Tensor | None
    expression_directions: Tensor | None
    template_joints: Tensor
    joint_directions: Tensor

    def __init__(self, data: BodyData):
        super().__init__()
        self.parents = data.parents
        self.joint_names = data.joint_names
        self.kind = data.kind
        self.gender = data.gender
        self.clothes_vertices = data.clothes_vertices
        self.hair_vertices = data.hair_vertices
        # Joints are linear in the shape, so they need no pass over the vertices.
        joint_directions = torch.einsum("jn,nks->jks", data.joint_regressor, data.shape_directions)
        tensors = {
            "template": data.template,
            "faces": data.faces,
            "weights": data.weights,
            "joint_regressor": data.joint_regressor,
            "shape_directions": data.shape_directions,
            "pose_directions": data.pose_directions,
            "expression_directions": data.expression_directions,
            "template_joints": data.joint_regressor @ data.template,
            "joint_directions": joint_directions,
        }
        for name, tensor in tensors.items():
            self.register_buffer(name, tensor, persistent=False)

    @property
    def num_joints(self) -> int:
        """How many joints a pose has."""
        return len(self.parents)

    @property
    def num_vertices(self) -> int:
        """How many vertices the mesh has."""
        return self.template.shape[0]

    @property
    def num_skin_vertices(self) -> int:
        """How many vertices, the first ones, are skin."""
        return self.num_vertices - self.num_loose_vertices

    @property
    def num_loose_vertices(self) -> int:
        """How many vertices, the last ones, are no skin but surfaces for clothes and hair that hang loose."""
        return self.clothes_vertices + self.hair_vertices

    @property
    def skin_faces(self) -> Int[Tensor, "F 3"]:
        """The faces between vertices of the skin."""
        return self.faces[(self.faces < self.num_skin_vertices).all(1)]

    @property
    def num_betas(self) -> int:
        """How many shape coefficients the model knows; fewer may be given."""
        return self.shape_directions.shape[2]

    @property
    def num_expressions(self) -> int:
        """How many expression coefficients the model knows."""
        return 0 if self.expression_directions is None else self.expression_directions.shape[2]

    def rest(self, betas: Float[Tensor, "B S"]) -> tuple[Float[Tensor, "B N 3"], Float[Tensor, "B J 3"]]:
        """Vertices and joints of shapes in the rest (T) pose, metres.

        Raises:
            ValueError: if there are more coefficients than the model knows.
        """
        count = betas.shape[1]
        if count > self.num_betas:
            raise ValueError(
                f"this {self.kind} body has {self.num_betas} shape coefficients, got {count}: "
                f"give betas[:, :{self.num_betas}]"
            )
        vertices = self.template + torch.einsum("nks,bs->bnk", self.shape_directions[..., :count], betas)
        joints = self.template_joints + torch.einsum("jks,bs->bjk", self.joint_directions[..., :count], betas)
        return vertices, joints

    def forward(self, params: SmplParams, rest_vertices: Float[Tensor, "N 3"] | None = None) -> PosedBody:
        """Pose the body.

        Args:
            params: Poses of all joints, or of the 22 main ones: hands and face then rest.
            rest_vertices: The person's own shape in the rest pose, metres, in place of ``params.betas``.

        Raises:
            ValueError: if the number of joints, of shape or of expression coefficients does not suit the model.
        """
        poses = self._poses_of_all_joints(params.poses)
        if rest_vertices is None:
            shaped, joints = self.rest(params.betas)
        else:
            shaped = rest_vertices.expand(len(params), -1, -1)
            joints = (self.joint_regressor @ rest_vertices).expand(len(params), -1, -1)
        if params.expression is not None:
            change = self._expressed(params.expression)
            shaped, joints = shaped + change, joints + self.joint_regressor @ change
        rotations = axis_angle_to_matrices(poses)
        if self.pose_directions is not None:
            identity = torch.eye(3, dtype=poses.dtype, device=poses.device)
            deviation = (rotations[:, 1:] - identity).flatten(1)
            shaped = shaped + torch.einsum("nkp,bp->bnk", self.pose_directions, deviation)
        transforms = self._joint_transforms(rotations, joints, params.trans)
        bones = _about_rest_joints(transforms, joints)
        blended = torch.einsum("nj,bjxy->bnxy", self.weights, bones[:, :, :3])
        vertices = torch.einsum("bnxy,bny->bnx", blended[..., :3], shaped) + blended[..., 3]
        if params.loose is not None:
            vertices = torch.cat([vertices[:, : self.num_skin_vertices], params.loose], dim=1)
        return PosedBody(vertices=vertices, joints=transforms[..., :3, 3], bone_transforms=bones)

    def surface(
        self, betas: Float[Tensor, " S"] | None = None, *, rest_vertices: Float[Tensor, "N 3"] | None = None
    ) -> BodySurface:
        """The surface of one person, given by betas or by rest vertices (metres); the mean shape by default.

        A face belongs to the joint with the largest skinning weight summed over its corners.

        Raises:
            ValueError: if both or too many coefficients are given.
        """
        if betas is not None and rest_vertices is not None:
            raise ValueError("give the person's shape either as betas or as rest_vertices, not both")
        if rest_vertices is None:
            rest_vertices = self.template if betas is None else self.rest(betas[None])[0][0]
        return BodySurface(
            rest_vertices=rest_vertices,
            faces=self.faces,
            face_parts=self.weights[self.faces].sum(1).argmax(1),
            num_parts=self.num_joints,
        )

    def _expressed(self, expression: Float[Tensor, "B E"]) -> Float[Tensor, "B N 3"]:
        """What expressions add to the rest vertices, metres."""
        count = expression.shape[1]
        if self.expression_directions is None or count > self.num_expressions:
            raise ValueError(
                f"this {self.kind} body has {self.num_expressions} expression coefficients, got {count}"
            )
        return torch.einsum("nke,be->bnk", self.expression_directions[..., :count], expression)

    def _poses_of_all_joints(self, poses: Float[Tensor, "B K 3"]) -> Float[Tensor, "B J 3"]:
        missing = self.num_joints - poses.shape[1]
        if missing and not (poses.shape[1] == NUM_MAIN_JOINTS and missing > 0):
            raise ValueError(
                f"this {self.kind} body has {self.num_joints} joints, got poses of {poses.shape[1]}: "
                f"give all of them, or the first {NUM_MAIN_JOINTS} (pelvis to wrists)"
            )
        return torch.nn.functional.pad(poses, (0, 0, 0, missing))

    def _joint_transforms(
        self,
        rotations: Float[Tensor, "B J 3 3"],
        joints: Float[Tensor, "B J 3"],
        trans: Float[Tensor, "B 3"],
    ) -> Float[Tensor, "B J 4 4"]:
        """World from each joint's own frame, along the kinematic chain."""
        of_parents = torch.stack([joints[:, parent] for parent in self.parents[1:]], dim=1)
        offsets = torch.cat([joints[:, :1] + trans[:, None], joints[:, 1:] - of_parents], dim=1)
        local = torch.cat([rotations, offsets[..., None]], dim=-1)
        last_row = vector_like(local, (0.0, 0.0, 0.0, 1.0)).expand(*local.shape[:2], 1, 4)
        local = torch.cat([local, last_row], dim=2)
        world = [local[:, 0]]
        for joint in range(1, self.num_joints):
            world.append(world[self.parents[joint]] @ local[:, joint])
        return torch.stack(world, dim=1)


def axis_angle_to_matrices(axis_angles: Float[Tensor, "*batch 3"]) -> Float[Tensor, "*batch 3 3"]:
    """Rotation matrices by Rodrigues' formula; smooth, gradients included, at the zero rotation."""
    squared = axis_angles.square().sum(-1)
    # The closed forms are 0/0 at zero; there, and where they lose digits, their series serve.
    small = squared < 1e-6
    safe = torch.where(small, torch.ones_like(squared), squared)
    angle = safe.sqrt()
    sine = torch.where(small, 1 - squared / 6, angle.sin() / angle)
    cosine = torch.where(small, 0.5 - squared / 24, 2 * (angle / 2).sin().square() / safe)
    x, y, z = axis_angles.unbind(-1)
    zero = torch.zeros_like(x)
    cross = torch.stack([zero, -z, y, z, zero, -x, -y, x, zero], dim=-1).unflatten(-1, (3, 3))
    identity = torch.eye(3, dtype=axis_angles.dtype, device=axis_angles.device)
    return identity + sine[..., None, None] * cross + cosine[..., None, None] * (cross @ cross)


def _about_rest_joints(
    transforms: Float[Tensor, "B J 4 4"], joints: Float[Tensor, "B J 3"]
) -> Float[Tensor, "B J 4 4"]:
    """World-from-rest transforms of the bones: first undo where each joint rests, then follow it."""
    rotation = transforms[..., :3, :3]
    shift = transforms[..., :3, 3] - torch.einsum("bjxy,bjy->bjx", rotation, joints)
    upper = torch.cat([rotation, shift[..., None]], dim=-1)
    return torch.cat([upper, transforms[..., 3:, :]], dim=2)
