"""A first guess of shape and poses from landmarks in space, by directions of the limbs alone."""

from dataclasses import dataclass

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.body_fitting.body_landmarks import BodyLandmarks
from actor3d.body_fitting.kinematics import MainSkeleton, matrices_to_axis_angle
from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from rectifier3d.geometry.body import axis_angle_to_matrices

_BENT = 0.35
"""Sine of a knee's or an elbow's angle from which it tells how the limb is twisted."""
_TRUSTED = 0.05
_BONES = (
    *((f"{side}_{a}", f"{side}_{b}") for side in ("left", "right") for a, b in (
        ("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"), ("shoulder", "hip")
    )),
    ("left_shoulder", "right_shoulder"), ("left_hip", "right_hip"),
)  # fmt: skip
_BONE_SPREAD = 0.02
"""Metres. How well a bone's length is told by landmarks."""
_NEWTON_STEPS = 5


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class Guess:
    """Rotations of the main joints relative to their parents, and places, of F frames."""

    rotations: Float[Tensor, "F M 3 3"]
    trans: Float[Tensor, "F 3"]
    """Metres."""


def fill_gaps(
    points: Float[np.ndarray, "F L 3"], confidence: Float[np.ndarray, "F L"]
) -> Float[Tensor, "F L 3"]:
    """Points with unknown ones interpolated in time; landmarks never known stay NaN."""
    frames = np.arange(len(points))
    filled = np.full(points.shape, np.nan)
    for landmark in range(points.shape[1]):
        known = (confidence[:, landmark] > _TRUSTED) & np.isfinite(points[:, landmark]).all(1)
        if known.any():
            for axis in range(3):
                filled[:, landmark, axis] = np.interp(frames, frames[known], points[known, landmark, axis])
    return torch.from_numpy(filled)


def guess_shape(points: Float[Tensor, "F L 3"], marks: BodyLandmarks) -> Float[Tensor, " S"]:
    """The shape whose bones are as long as the seen ones usually are.

    Args:
        points: World metres; NaN where never known.
        marks: The body's landmarks.
    """
    pairs = [(LANDMARK_NAMES.index(a), LANDMARK_NAMES.index(b)) for a, b in _BONES]
    first, second = (list(ends) for ends in zip(*pairs, strict=True))
    seen = (points[:, first] - points[:, second]).norm(dim=-1).nanmedian(0).values
    known = torch.isfinite(seen)
    betas = torch.zeros(marks.directions.shape[-1], dtype=torch.float64)
    # Lengths are nearly linear in the shape: Gauss-Newton is there after a few steps.
    for _ in range(_NEWTON_STEPS):
        rest = marks.rest(betas)
        between = rest[first] - rest[second]
        length = between.norm(dim=-1)
        slopes = torch.einsum(
            "nk,nks->ns", between / length[:, None], marks.directions[first] - marks.directions[second]
        )
        weighted = slopes[known] / _BONE_SPREAD
        missing = (seen - length)[known] / _BONE_SPREAD + weighted @ betas
        normal = weighted.T @ weighted + torch.eye(len(betas), dtype=torch.float64)
        betas = torch.linalg.solve(normal, weighted.T @ missing)
    return betas


def guess_poses(
    points: Float[Tensor, "F L 3"], skeleton: MainSkeleton, marks: BodyLandmarks, betas: Float[Tensor, " S"]
) -> Guess:
    """Poses whose limbs point where the landmarks lie; joints that nothing tells of stay at rest.

    Args:
        points: World metres; NaN where never known.
        skeleton: The body's.
        marks: The body's landmarks.
        betas: The person's shape.
    """
    rest = _Cloud(marks.rest(betas)[None])
    seen = _Cloud(points)
    rotations = torch.eye(3, dtype=torch.float64).repeat(len(points), len(skeleton.parents), 1, 1)
    chest = _set_trunk(rotations, rest, seen)
    _set_head(rotations, rest, seen, chest)
    for side in ("left", "right"):
        arm = ("shoulder", "elbow", "wrist")
        leg = ("hip", "knee", "ankle")
        _set_limb(rotations, rest, seen, chest, [f"{side}_{name}" for name in arm], bends=1.0)
        shin = _set_limb(
            rotations, rest, seen, rotations[:, 0], [f"{side}_{name}" for name in leg], bends=-1.0
        )
        _set_foot(rotations, rest, seen, shin, side)
    joints = skeleton.rest(betas)
    hips = rest.middle("left_hip", "right_hip") - joints[0]
    trans = seen.middle("left_hip", "right_hip") - (rotations[:, 0] @ hips[0]) - joints[0]
    return Guess(rotations=rotations, trans=torch.where(torch.isfinite(trans), trans, -joints[0]))


class _Cloud:
    """Landmarks by name."""

    def __init__(self, points: Float[Tensor, "F L 3"]) -> None:
        self.points = points

    def __getitem__(self, name: str) -> Float[Tensor, "F 3"]:
        return self.points[:, LANDMARK_NAMES.index(name)]

    def middle(self, first: str, second: str) -> Float[Tensor, "F 3"]:
        return (self[first] + self[second]) / 2

    def trunk(self, pair: str) -> Float[Tensor, "F 3 3"]:
        """Left, up and front of the trunk, with left along the hips or the shoulders."""
        up = self.middle("left_shoulder", "right_shoulder") - self.middle("left_hip", "right_hip")
        return _axes(self[f"left_{pair}"] - self[f"right_{pair}"], up)

    def head(self) -> Float[Tensor, "F 3 3"]:
        front = self["nose"] - self.middle("left_ear", "right_ear")
        return _axes(self["left_ear"] - self["right_ear"], front)


def _axes(first: Float[Tensor, "F 3"], second: Float[Tensor, "F 3"]) -> Float[Tensor, "F 3 3"]:
    """Right-handed unit axes as columns: the second direction, what of the first is square to it, and their product."""
    second = torch.nn.functional.normalize(second, dim=-1)
    first = first - (first * second).sum(-1, keepdim=True) * second
    first = torch.nn.functional.normalize(first, dim=-1)
    return torch.stack([first, second, torch.linalg.cross(first, second)], -1)


def _known(rotations: Float[Tensor, "F 3 3"], otherwise: Float[Tensor, "F 3 3"]) -> Float[Tensor, "F 3 3"]:
    finite = torch.isfinite(rotations).flatten(1).all(1)[:, None, None]
    return torch.where(finite, rotations, otherwise)


def _joint(name: str) -> int:
    return SMPL_JOINT_NAMES.index(name)


def _share(turn: Float[Tensor, "F 3 3"], parts: int) -> Float[Tensor, "F 3 3"]:
    """The rotation that, done so many times, makes a turn."""
    return axis_angle_to_matrices(matrices_to_axis_angle(turn) / parts)


def _set_trunk(rotations: Tensor, rest: _Cloud, seen: _Cloud) -> Float[Tensor, "F 3 3"]:
    """Turn pelvis and spine; returns where the chest points, world from rest."""
    identity = torch.eye(3, dtype=torch.float64).expand(len(rotations), 3, 3)
    hips, shoulders = (seen.trunk(pair) @ rest.trunk(pair).mT for pair in ("hip", "shoulder"))
    pelvis = _known(_known(hips, shoulders), identity)
    chest = _known(shoulders, pelvis)
    rotations[:, 0] = pelvis
    bend = _share(pelvis.mT @ chest, 3)
    for name in ("spine1", "spine2", "spine3"):
        rotations[:, _joint(name)] = bend
    return chest


def _set_head(rotations: Tensor, rest: _Cloud, seen: _Cloud, chest: Tensor) -> None:
    head = _known(seen.head() @ rest.head().mT, chest)
    bend = _share(chest.mT @ head, 2)
    rotations[:, _joint("neck")] = rotations[:, _joint("head")] = bend


def _set_limb(
    rotations: Tensor, rest: _Cloud, seen: _Cloud, parent: Tensor, names: list[str], bends: float
) -> Float[Tensor, "F 3 3"]:
    """Turn the two long bones of a limb; returns where the lower one points, world from rest.

    Args:
        rotations: To be set.
        rest: The body's landmarks at rest.
        seen: Those to reach.
        parent: Where what the limb hangs on points, world from rest.
        names: Upper joint, hinge, end.
        bends: 1 if the hinge bends to the front, as elbows do; -1 to the back.
    """
    upper, hinge, end = names
    normalize = torch.nn.functional.normalize
    down = normalize(rest[hinge] - rest[upper], dim=-1)
    front = torch.tensor([[0.0, 0.0, bends]], dtype=torch.float64)
    axis = normalize(torch.linalg.cross(down, front), dim=-1)
    bone, lower = (normalize(seen[b] - seen[a], dim=-1) for a, b in ((upper, hinge), (hinge, end)))
    usual = parent @ (_swing(down, (parent.mT @ bone[..., None])[..., 0]) @ axis[..., None])
    usual = usual[..., 0]
    across = torch.linalg.cross(bone, lower)
    sine = across.norm(dim=-1, keepdim=True)
    # A hinge that seems to bend the wrong way is nearly straight or badly seen: it tells nothing of the twist.
    trust = (sine / _BENT).clamp(max=1) * ((across * usual).sum(-1, keepdim=True) > 0)
    turned = normalize(trust * across / sine.clamp(min=1e-6) + (1 - trust) * usual, dim=-1)
    world = _axes(turned, bone) @ _axes(axis, down).mT
    world = _known(world, parent)
    rotations[:, _joint(upper)] = parent.mT @ world
    angle = torch.atan2((across * turned).sum(-1).clamp(min=0), (bone * lower).sum(-1))
    angle = torch.where(torch.isfinite(angle), angle, 0.0)
    flexed = axis_angle_to_matrices(angle[:, None] * axis)
    rotations[:, _joint(hinge)] = flexed
    return world @ flexed


def _set_foot(rotations: Tensor, rest: _Cloud, seen: _Cloud, shin: Tensor, side: str) -> None:
    toward = [cloud[f"{side}_toe"] - cloud[f"{side}_heel"] for cloud in (rest, seen)]
    at_rest, now = (torch.nn.functional.normalize(vector, dim=-1) for vector in toward)
    turn = _swing(at_rest, (shin.mT @ now[..., None])[..., 0])
    identity = torch.eye(3, dtype=torch.float64).expand(len(rotations), 3, 3)
    rotations[:, _joint(f"{side}_ankle")] = _known(turn, identity)


def _swing(start: Float[Tensor, "n 3"], end: Float[Tensor, "F 3"]) -> Float[Tensor, "F 3 3"]:
    """The shortest rotation from one unit vector to another."""
    start = start.expand_as(end)
    axis = torch.linalg.cross(start, end)
    sine = axis.norm(dim=-1, keepdim=True)
    angle = torch.atan2(sine, (start * end).sum(-1, keepdim=True))
    return axis_angle_to_matrices(axis / sine.clamp(min=1e-9) * angle)
