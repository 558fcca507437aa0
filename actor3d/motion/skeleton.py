"""A person's joints at rest, and where they go when the joints turn."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float
from scipy.spatial.transform import Rotation
from torch import Tensor

from rectifier3d.geometry.body import BodyModel

SIDES = (("left", 1.0), ("right", -1.0))
"""Names of the body's sides, and the sign of x at rest."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Placed:
    """The joints over T frames."""

    positions: Float[np.ndarray, "T J 3"]
    """Metres."""
    world_from_rest: tuple[Rotation, ...]
    """T rotations for each joint, from how it rests to how it is turned."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Skeleton:
    """A person's J joints in the rest pose: y up, facing +z, the left hand at +x."""

    names: tuple[str, ...]
    parents: tuple[int, ...]
    """-1 for joint 0; parents come before their children."""
    joints: Float[np.ndarray, "J 3"]
    """Metres."""
    sole: float
    """Height of the soles, metres."""

    @classmethod
    def of(cls, body: BodyModel, rest_vertices: Float[Tensor, "N 3"] | None = None) -> "Skeleton":
        """The joints of a person of the given rest shape (metres), or of the body's mean shape."""
        vertices = body.template if rest_vertices is None else rest_vertices
        with torch.no_grad():
            joints = body.joint_regressor.double() @ vertices.double()
        return cls(
            names=body.joint_names,
            parents=body.parents,
            joints=joints.cpu().numpy(),
            sole=float(vertices[:, 1].min()),
        )

    def __len__(self) -> int:
        return len(self.names)

    @property
    def pelvis(self) -> Float[np.ndarray, " 3"]:
        """Where the pelvis rests, metres."""
        return self.joints[0]

    def index(self, name: str) -> int:
        """Of the joint of this name."""
        return self.names.index(name)

    def bone(self, start: str, end: str) -> Float[np.ndarray, " 3"]:
        """From one joint to another at rest, metres."""
        return self.joints[self.index(end)] - self.joints[self.index(start)]

    @property
    def leg_length(self) -> float:
        """From hip over knee to ankle, the mean of both legs; metres."""
        return leg_length(lambda name: self.joints[self.index(name)])

    def place(
        self,
        poses: Float[np.ndarray, "T J 3"],
        trans: Float[np.ndarray, "T 3"],
    ) -> Placed:
        """Where the joints go.

        Args:
            poses: Axis-angle of each joint relative to its parent, radians.
            trans: Of the pelvis from where it rests, metres.
        """
        local = [Rotation.from_rotvec(poses[:, joint]) for joint in range(len(self))]
        positions = np.zeros((*poses.shape[:2], 3))
        turns: list[Rotation] = []
        for joint, parent in enumerate(self.parents):
            if parent < 0:
                turns.append(local[joint])
                positions[:, joint] = self.joints[joint] + trans
            else:
                turns.append(turns[parent] * local[joint])
                offset = self.joints[joint] - self.joints[parent]
                positions[:, joint] = positions[:, parent] + turns[parent].apply(offset)
        return Placed(positions=positions, world_from_rest=tuple(turns))

    def poses_of(self, rotations: Sequence[Rotation]) -> Float[np.ndarray, "T J 3"]:
        """Axis-angle of each joint relative to its parent, of the joints' rotations from rest to world."""
        local = [
            turn if parent < 0 else rotations[parent].inv() * turn
            for turn, parent in zip(rotations, self.parents, strict=True)
        ]
        return np.stack([turn.as_rotvec() for turn in local], axis=1)


def leg_length(place_of) -> float:
    """From hip over knee to ankle, the mean of both legs, in the unit of the joints' places."""
    bones = [
        np.linalg.norm(place_of(f"{side}_{end}") - place_of(f"{side}_{start}"))
        for side, _ in SIDES
        for start, end in (("hip", "knee"), ("knee", "ankle"))
    ]
    return float(sum(bones) / len(SIDES))
