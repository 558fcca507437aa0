"""MakeHuman's bodies and rig in SMPL's terms: its bones' joints, and its A-pose brought to the T-pose."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS

_REGRESSOR_SUPPORT, _REGRESSOR_STRIDE = 1200, 4
_REGRESSOR_RIDGE = 3e-3
_PELVIS_AT = np.array([0.0, -0.22, 0.02])
"""Where the T-pose's pelvis is put: near where SMPL has it, so that trans means about the same."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class TPose:
    """A shape brought from MakeHuman's A-pose to SMPL's T-pose."""

    vertices: Float[np.ndarray, "V 3"]
    """Metres; the pelvis lies where SMPL's usually does."""
    joints: Float[np.ndarray, "24 3"]
    """Metres, SMPL's order."""
    rotations: Float[np.ndarray, "24 3 3"]
    """Global rotation of each joint that leads from the T-pose back to the A-pose."""


def _bone_joints() -> dict[str, int]:
    """The joint of each bone that starts one; any other bone belongs to its nearest ancestor listed here."""
    names = {
        "root": "pelvis",
        "spine05": "pelvis",
        "spine04": "spine1",
        "spine03": "spine2",
        "spine02": "spine3",
        "neck01": "neck",
        "head": "head",
    }
    sided = {
        "pelvis": "pelvis",
        "upperleg01": "hip",
        "lowerleg01": "knee",
        "foot": "ankle",
        "clavicle": "collar",
        "upperarm01": "shoulder",
        "lowerarm01": "elbow",
        "wrist": "wrist",
    }
    sided |= {f"toe{toe}-1": "foot" for toe in range(1, 6)}
    # The thumb is left to the wrist, as in SMPL.
    sided |= {f"finger{finger}-1": "hand" for finger in range(2, 6)}
    for (bone, joint), (suffix, side) in itertools.product(sided.items(), (("L", "left"), ("R", "right"))):
        names[f"{bone}.{suffix}"] = joint if joint == "pelvis" else f"{side}_{joint}"
    return {bone: SMPL_JOINT_NAMES.index(joint) for bone, joint in names.items()}


_BONE_JOINTS = _bone_joints()


def carrying_joint(bone: str, parents: Mapping[str, str | None]) -> int:
    """Which of SMPL's joints a bone of MakeHuman's default rig belongs to: its own, or its nearest ancestor's.

    Args:
        bone: Its name.
        parents: Each bone's parent's name.
    """
    return nearest_joint(bone, parents, _BONE_JOINTS)


def nearest_joint(bone: str, parents: Mapping[str, str | None], joints: Mapping[str, int]) -> int:
    """The joint of a bone, or of its nearest ancestor that has one.

    Args:
        bone: Its name.
        parents: Each bone's parent's name.
        joints: Of the bones that have one, the root among them.
    """
    ancestor: str | None = bone
    while ancestor is not None and ancestor not in joints:
        ancestor = parents[ancestor]
    assert ancestor is not None, "the root is a joint"
    return joints[ancestor]


def unposed(
    vertices: Float[np.ndarray, "V 3"], joints: Float[np.ndarray, "24 3"], weights: Float[np.ndarray, "V 24"]
) -> TPose:
    """Bring a shape from the A-pose to the T-pose, so that skinning the result gives back the shape.

    Args:
        vertices: In the A-pose, metres, y up.
        joints: In the A-pose, metres.
        weights: Skinning weights.
    """
    rotations = _apose_rotations(joints)
    straight = np.zeros_like(joints)
    for joint, parent in enumerate(SMPL_PARENTS[1:], start=1):
        straight[joint] = straight[parent] + rotations[parent].T @ (joints[joint] - joints[parent])
    straight += _PELVIS_AT
    offsets = joints - np.einsum("jab,jb->ja", rotations, straight)
    blended = np.einsum("vj,jab->vab", weights, rotations)
    shifted = vertices - weights @ offsets
    return TPose(
        vertices=np.linalg.solve(blended, shifted[..., None])[..., 0], joints=straight, rotations=rotations
    )


def joint_regressor(
    vertices: Float[np.ndarray, "P V 3"], joints: Float[np.ndarray, "P 24 3"], mean: Float[np.ndarray, "V 3"]
) -> Float[np.ndarray, "24 V"]:
    """Weights, summing to 1, that give each joint from vertices round it: a ridge fit about equal weights.

    Args:
        vertices: Of many people in the T-pose, metres.
        joints: Theirs, metres.
        mean: The vertices that say which are near a joint.
    """
    regressor = np.zeros((joints.shape[1], len(mean)))
    for joint, centre in enumerate(joints.mean(0)):
        nearest = np.argsort(np.linalg.norm(mean - centre, axis=1), kind="stable")
        chosen = nearest[:_REGRESSOR_SUPPORT:_REGRESSOR_STRIDE]
        offsets = vertices[:, chosen] - joints[:, joint, None]
        system = offsets.transpose(0, 2, 1).reshape(-1, len(chosen))
        regressor[joint, chosen] = _ridge_weights(system)
    return regressor


def _apose_rotations(joints: Float[np.ndarray, "24 3"]) -> Float[np.ndarray, "24 3 3"]:
    """Global rotations from the T-pose to the A-pose: the least rotation of each limb's bones.

    Legs are brought to SMPL's slight straddle (a few degrees), arms and hands to straight out along x.
    """
    rotations = np.tile(np.eye(3), (24, 1, 1))
    index = SMPL_JOINT_NAMES.index
    for side, sign in (("left", 1.0), ("right", -1.0)):
        hip, knee, ankle = (index(f"{side}_{name}") for name in ("hip", "knee", "ankle"))
        rotations[hip] = _least_rotation(np.array([0.07 * sign, -1, 0]), joints[knee] - joints[hip])
        shin = rotations[hip].T @ (joints[ankle] - joints[knee])
        rotations[knee] = rotations[hip] @ _least_rotation(np.array([-0.03 * sign, -1, -0.06]), shin)
        chain = [index(f"{side}_{name}") for name in ("shoulder", "elbow", "wrist", "hand")]
        outward = np.array([sign, 0.0, 0.0])
        parent_rotation = np.eye(3)
        for joint, child in itertools.pairwise(chain):
            bone = parent_rotation.T @ (joints[child] - joints[joint])
            parent_rotation = parent_rotation @ _least_rotation(outward, bone)
            rotations[joint] = parent_rotation
        rotations[chain[-1]] = parent_rotation
    return rotations


def _least_rotation(start: Float[np.ndarray, " 3"], end: Float[np.ndarray, " 3"]) -> Float[np.ndarray, "3 3"]:
    """The rotation of least angle that turns one direction into another (not the opposite)."""
    a, b = start / np.linalg.norm(start), end / np.linalg.norm(end)
    x, y, z = np.cross(a, b)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + cross + cross @ cross / (1 + a @ b)


def _ridge_weights(system: Float[np.ndarray, "E n"]) -> Float[np.ndarray, " n"]:
    """Least squares of ``system @ weights`` with a pull to equal weights, under the sum of 1."""
    count = system.shape[1]
    bordered = np.ones((count + 1, count + 1))
    bordered[:count, :count] = system.T @ system + _REGRESSOR_RIDGE * np.eye(count)
    bordered[count, count] = 0
    right_side = np.full(count + 1, _REGRESSOR_RIDGE / count)
    right_side[count] = 1
    return np.linalg.solve(bordered, right_side)[:count]
