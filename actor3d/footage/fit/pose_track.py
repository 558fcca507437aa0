"""The unknowns of a fit: one shape, and a pose and a place in every frame."""

from dataclasses import dataclass

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.footage.fit.body_landmarks import BodyLandmarks
from actor3d.footage.fit.kinematics import Bones, Skeleton, matrices_to_axis_angle
from rectifier3d.geometry.body import SmplParams, axis_angle_to_matrices


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseTrack:
    """What is optimised, float64; the tensors are leaves of the graph."""

    betas: Float[Tensor, " S"]
    upright: Float[Tensor, "F 3 3"]
    """World from rest pose of the pelvis at the start; not optimised."""
    lean: Float[Tensor, "F 3"]
    """Axis-angle turned after `upright`: small, so that no full turn of the person is ever near."""
    turns: Float[Tensor, "F turned 3"]
    """Axis-angle of every other main joint relative to its parent, radians."""
    trans: Float[Tensor, "F 3"]
    """Metres."""

    @classmethod
    def start(
        cls, betas: Float[Tensor, " S"], rotations: Float[Tensor, "F M 3 3"], trans: Float[Tensor, "F 3"]
    ) -> "PoseTrack":
        """The unknowns at a first guess."""
        return cls(
            betas=betas.detach().clone().requires_grad_(),
            upright=rotations[:, 0].detach().clone(),
            lean=trans.new_zeros(trans.shape, requires_grad=True),
            turns=matrices_to_axis_angle(rotations[:, 1:]).requires_grad_(),
            trans=trans.detach().clone().requires_grad_(),
        )

    @property
    def unknowns(self) -> list[Tensor]:
        """What the optimiser may change."""
        return [self.betas, self.lean, self.turns, self.trans]

    @property
    def root(self) -> Float[Tensor, "F 3 3"]:
        """World from rest pose of the pelvis."""
        return self.upright @ axis_angle_to_matrices(self.lean)

    def bones(self, skeleton: Skeleton) -> Bones:
        """The main joints' bones in the world."""
        rotations = torch.cat([self.root[:, None], axis_angle_to_matrices(self.turns)], 1)
        return skeleton.pose(rotations, skeleton.rest(self.betas), self.trans)

    def landmarks(self, bones: Bones, marks: BodyLandmarks) -> Float[Tensor, "F L 3"]:
        """The body's landmarks in the world, metres."""
        return bones.carry(marks.rest(self.betas), marks.carriers)

    def params(self, num_joints: int) -> SmplParams:
        """The body's parameters, float32; fingers and face at rest."""
        root = matrices_to_axis_angle(self.root)[:, None]
        poses = torch.cat([root, self.turns.detach()], 1)
        poses = torch.nn.functional.pad(poses, (0, 0, 0, num_joints - poses.shape[1]))
        betas = self.betas.detach().expand(len(poses), -1)
        return SmplParams(
            poses=poses.float(), betas=betas.float().clone(), trans=self.trans.detach().float().clone()
        )
