"""The skeleton's forward kinematics without the mesh: what fitting evaluates thousands of times."""

from dataclasses import dataclass

import torch
from jaxtyping import Float, Int
from scipy.spatial.transform import Rotation
from torch import Tensor

from rectifier3d.geometry.body import NUM_MAIN_JOINTS, BodyModel


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class MainSkeleton:
    """The 22 main joints of a body, linear in its shape; fingers and face stay at rest. float64."""

    template: Float[Tensor, "M 3"]
    """Rest joints of the mean shape, metres."""
    directions: Float[Tensor, "M 3 S"]
    """Metres per unit of each shape coefficient."""
    parents: tuple[int, ...]

    @classmethod
    def of(cls, body: BodyModel) -> "MainSkeleton":
        """The skeleton of a body of the SMPL family."""
        return cls(
            template=body.template_joints[:NUM_MAIN_JOINTS].double(),
            directions=body.joint_directions[:NUM_MAIN_JOINTS].double(),
            parents=body.parents[:NUM_MAIN_JOINTS],
        )

    def rest(self, betas: Float[Tensor, " S"]) -> Float[Tensor, "M 3"]:
        """The joints of a shape in the rest pose, metres."""
        return self.template + self.directions[..., : len(betas)] @ betas

    def pose(
        self, rotations: Float[Tensor, "B M 3 3"], rest: Float[Tensor, "M 3"], trans: Float[Tensor, "B 3"]
    ) -> "Bones":
        """Turn each joint relative to its parent, and move the whole.

        Args:
            rotations: Joint 0 turns the body about its pelvis.
            rest: Rest joints, metres.
            trans: Metres, added after everything else.
        """
        turns, joints = [rotations[:, 0]], [rest[0] + trans]
        for joint, parent in enumerate(self.parents[1:], start=1):
            turns.append(turns[parent] @ rotations[:, joint])
            joints.append(joints[parent] + turns[parent] @ (rest[joint] - rest[parent]))
        turn, place = torch.stack(turns, 1), torch.stack(joints, 1)
        return Bones(turns=turn, joints=place, shifts=place - (turn @ rest[..., None])[..., 0])


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Bones:
    """World from rest pose of the main joints' bones in B frames: ``x = turn @ rest + shift``."""

    turns: Float[Tensor, "B M 3 3"]
    joints: Float[Tensor, "B M 3"]
    """World metres."""
    shifts: Float[Tensor, "B M 3"]
    """Metres."""

    def select(self, frames: Int[Tensor, " n"]) -> "Bones":
        """The bones in some frames."""
        return Bones(turns=self.turns[frames], joints=self.joints[frames], shifts=self.shifts[frames])

    def carry(self, points: Float[Tensor, "L 3"], carriers: Int[Tensor, " L"]) -> Float[Tensor, "B L 3"]:
        """Points of the rest pose (metres) to where their bones take them."""
        return (self.turns[:, carriers] @ points[..., None])[..., 0] + self.shifts[:, carriers]


def matrices_to_axis_angle(rotations: Float[Tensor, "*batch 3 3"]) -> Float[Tensor, "*batch 3"]:
    """Axis-angle of rotation matrices, radians, of at most half a turn; float64, without gradient."""
    flat = rotations.detach().reshape(-1, 3, 3).double().numpy()
    vectors = torch.from_numpy(Rotation.from_matrix(flat).as_rotvec())
    return vectors.reshape(*rotations.shape[:-2], 3)
