"""The unknowns of a fit: what all frames share, and a pose and a place in every frame."""

from dataclasses import dataclass, replace

import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.body_fitting.body_landmarks import BodyLandmarks
from actor3d.body_fitting.kinematics import Bones, MainSkeleton, matrices_to_axis_angle
from rectifier3d.geometry.body import SmplParams, axis_angle_to_matrices


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class PoseTrack:
    """What is optimised, float64."""

    betas: Float[Tensor, " S"]
    offsets: Float[Tensor, "L 3"]
    """Where a detector sees each landmark, from where the body has it; rest pose, metres."""
    tilts: Float[Tensor, "V 3"]
    """Axis-angle by which each camera is turned about its centre, radians, in its own axes; V = 0: they are held."""
    upright: Float[Tensor, "F 3 3"]
    """World from rest pose of the pelvis at the start; not optimised."""
    motion: Float[Tensor, "F unknowns"]
    """For each frame: axis-angle turned after `upright`, small, so that no full turn of the person is ever near;
    axis-angle of every other main joint relative to its parent; translation in metres."""

    @classmethod
    def start(
        cls,
        betas: Float[Tensor, " S"],
        rotations: Float[Tensor, "F M 3 3"],
        trans: Float[Tensor, "F 3"],
        num_landmarks: int,
        num_cameras: int,
    ) -> "PoseTrack":
        """The unknowns at a first guess."""
        turns = matrices_to_axis_angle(rotations[:, 1:]).flatten(1)
        return cls(
            betas=betas.detach().clone(),
            offsets=betas.new_zeros(num_landmarks, 3),
            tilts=betas.new_zeros(num_cameras, 3),
            upright=rotations[:, 0].detach().clone(),
            motion=torch.cat([torch.zeros_like(trans), turns, trans.detach()], 1),
        )

    @property
    def shared(self) -> list[Tensor]:
        """What all frames share."""
        return [self.betas, self.offsets, self.tilts]

    @property
    def turns(self) -> Float[Tensor, "F turned 3"]:
        """Axis-angle of every main joint but the pelvis, radians."""
        return self.motion[:, 3:-3].unflatten(1, (-1, 3))

    @property
    def root(self) -> Float[Tensor, "F 3 3"]:
        """World from rest pose of the pelvis."""
        return self.upright @ axis_angle_to_matrices(self.motion[:, :3])

    def with_unknowns(self, flat: Float[Tensor, " n"]) -> "PoseTrack":
        """The track with other unknowns, given in one row as `flatten` does."""
        parts = [*self.shared, self.motion]
        pieces = flat.split([part.numel() for part in parts])
        betas, offsets, tilts, motion = (
            piece.reshape(part.shape) for piece, part in zip(pieces, parts, strict=True)
        )
        return replace(self, betas=betas, offsets=offsets, tilts=tilts, motion=motion)

    def flatten(self) -> Float[Tensor, " n"]:
        """All unknowns in one row, frames last."""
        return torch.cat([part.reshape(-1) for part in (*self.shared, self.motion)]).detach()

    def holding_cameras(self) -> "PoseTrack":
        """The track with cameras that are not turned any more."""
        return replace(self, tilts=self.tilts[:0])

    def bones(self, skeleton: MainSkeleton) -> Bones:
        """The main joints' bones in the world."""
        rotations = torch.cat([self.root[:, None], axis_angle_to_matrices(self.turns)], 1)
        return skeleton.pose(rotations, skeleton.rest(self.betas), self.motion[:, -3:])

    def landmarks(self, bones: Bones, marks: BodyLandmarks) -> Float[Tensor, "F L 3"]:
        """Where detectors see the body's landmarks in the world, metres."""
        return bones.carry(marks.rest(self.betas) + self.offsets, marks.carriers)

    def params(self, num_joints: int) -> SmplParams:
        """The body's parameters, float32; fingers and face at rest."""
        poses = torch.cat([matrices_to_axis_angle(self.root)[:, None], self.turns], 1)
        poses = torch.nn.functional.pad(poses, (0, 0, 0, num_joints - poses.shape[1]))
        return SmplParams(
            poses=poses.float(),
            betas=self.betas.float().expand(len(poses), -1).clone(),
            trans=self.motion[:, -3:].float().clone(),
        )
