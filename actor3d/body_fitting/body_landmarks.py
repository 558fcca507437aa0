"""Where a body model has the landmarks that detectors find, read off its rest mesh."""

from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor

from actor3d.body_fitting.landmarks import LANDMARK_NAMES
from actor3d.errors import InputError
from rectifier3d.geometry.body import BodyModel

_JOINT_LANDMARKS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
"""Landmarks that are joints of the body."""
_CARRIERS = {
    "eye": "head", "ear": "head", "shoulder": "collar", "elbow": "shoulder", "wrist": "elbow", "index": "wrist",
    "pinky": "wrist", "hip": "pelvis", "knee": "hip", "ankle": "knee", "heel": "ankle", "toe": "foot",
}  # fmt: skip
"""The joint whose bone carries each landmark; left and right are put before it where the body has two."""
_TIE = 1e-3
"""Metres. Vertices this near to the farthest one count as well, so that left and right find mirrored places."""


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class BodyLandmarks:
    """The L landmarks of a body in its rest pose, linear in its shape, and the bones that carry them."""

    template: Float[Tensor, "L 3"]
    """Metres, of the mean shape."""
    directions: Float[Tensor, "L 3 S"]
    """Metres per unit of each shape coefficient."""
    carriers: Int[Tensor, " L"]
    """The joint whose bone carries the landmark; always one of the 22 main ones."""
    up: Float[Tensor, " 3"]
    """Unit vector along the upright body, in the rest pose."""

    def rest(self, betas: Float[Tensor, " S"]) -> Float[Tensor, "L 3"]:
        """The landmarks of a shape in the rest pose, metres."""
        return self.template + self.directions[..., : len(betas)] @ betas


def body_landmarks(body: BodyModel) -> BodyLandmarks:
    """Find the landmarks of a body of the SMPL family by its geometry; float64.

    Raises:
        InputError: if the body's joints have no names, so that its parts cannot be told.
    """
    parts = _RestBody.of(body)
    rows = torch.zeros(len(LANDMARK_NAMES), body.num_vertices, dtype=torch.float64)
    offsets = torch.zeros(len(LANDMARK_NAMES), 3, dtype=torch.float64)
    for landmark, name in enumerate(LANDMARK_NAMES):
        rows[landmark], offsets[landmark] = _place(parts, name)
    return BodyLandmarks(
        template=rows @ body.template.double() + offsets,
        directions=torch.einsum("ln,nks->lks", rows, body.shape_directions.double()),
        carriers=torch.tensor([parts.index(_carrier(name)) for name in LANDMARK_NAMES]),
        up=parts.axes[1],
    )


@dataclass(frozen=True, eq=False, kw_only=True, slots=True)
class _RestBody:
    """A mean body in its rest pose, seen along its own axes."""

    body: BodyModel
    points: Float[Tensor, "N 3"]
    """Vertices along (left, up, front)."""
    joints: Float[Tensor, "J 3"]
    axes: Float[Tensor, "3 3"]
    """Left, up and front in the model's own axes."""

    @classmethod
    def of(cls, body: BodyModel) -> "_RestBody":
        names = body.joint_names
        if "left_hip" not in names or "neck" not in names:
            raise InputError(
                f"this {body.kind} body's joints are called {', '.join(names[:3])}…: "
                "fitting needs a body whose first 22 joints are SMPL's"
            )
        joints = body.template_joints.double()
        left = joints[names.index("left_hip")] - joints[names.index("right_hip")]
        up = joints[names.index("neck")] - joints[names.index("pelvis")]
        left = torch.nn.functional.normalize(left, dim=0)
        up = torch.nn.functional.normalize(up - (up @ left) * left, dim=0)
        axes = torch.stack([left, up, torch.linalg.cross(left, up)])
        return cls(body=body, points=body.template.double() @ axes.T, joints=joints @ axes.T, axes=axes)

    def index(self, joint: str) -> int:
        return self.body.joint_names.index(joint)

    def region(self, joint: str) -> Bool[Tensor, " N"]:
        """The vertices that follow a joint or one that hangs on it more than any other."""
        inside = {self.index(joint)}
        for child, parent in enumerate(self.body.parents):
            if parent in inside:
                inside.add(child)
        return torch.isin(self.body.weights.argmax(1), torch.tensor(sorted(inside)))

    def extreme(self, among: Bool[Tensor, " N"], direction: Float[Tensor, " 3"]) -> Float[Tensor, " N"]:
        """The row that takes the mean of the vertices farthest in a direction, (left, up, front)."""
        reach = (self.points @ direction.double()).masked_fill(~among, -torch.inf)
        farthest = (reach >= reach.max() - _TIE).double()
        return farthest / farthest.sum()


def _place(rest: _RestBody, name: str) -> tuple[Float[Tensor, " N"], Float[Tensor, " 3"]]:
    """A landmark as a weighted sum of rest vertices and a constant added to it, metres."""
    side, _, kind = name.rpartition("_")
    nothing = torch.zeros(3, dtype=torch.float64)
    if kind in _JOINT_LANDMARKS:
        return rest.body.joint_regressor[rest.index(name)].double(), nothing
    if kind in ("index", "pinky"):
        return _knuckle(rest, side, kind)
    if kind in ("heel", "toe"):
        return _foot_end(rest, side, kind), nothing
    eye = f"{side}_eye"
    if kind == "eye" and eye in rest.body.joint_names:
        return rest.body.joint_regressor[rest.index(eye)].double(), nothing
    return _on_head(rest, side, kind), nothing


def _knuckle(rest: _RestBody, side: str, kind: str) -> tuple[Float[Tensor, " N"], Float[Tensor, " 3"]]:
    """The base of a finger: its joint, or the edge of the hand where the fingers begin."""
    finger = f"{side}_{kind}1"
    nothing = torch.zeros(3, dtype=torch.float64)
    if finger in rest.body.joint_names:
        return rest.body.joint_regressor[rest.index(finger)].double(), nothing
    hand = rest.index(f"{side}_hand")
    from_joint = rest.points - rest.joints[hand]
    outward = 1.0 if side == "left" else -1.0
    reach = (outward * from_joint[:, 0]).masked_fill(~rest.region(f"{side}_wrist"), -torch.inf)
    # Half way along the fingers, where the thumb does not reach, the hand is as wide as at its knuckles.
    fingers = (reach > 0.25 * reach.max()) & (reach < 0.6 * reach.max())
    widths = from_joint[fingers if fingers.any() else torch.isfinite(reach), 2]
    edge = widths.max() if kind == "index" else widths.min()
    return rest.body.joint_regressor[hand].double(), 0.75 * edge * rest.axes[2]


def _foot_end(rest: _RestBody, side: str, kind: str) -> Float[Tensor, " N"]:
    foot = rest.region(f"{side}_ankle")
    if kind == "toe":
        return rest.extreme(foot, torch.tensor([0.0, 0.0, 1.0]))
    height = rest.points[:, 1]
    low = foot & (height <= height[foot].min() + 0.4 * (height[foot].max() - height[foot].min()))
    return rest.extreme(low, torch.tensor([0.0, 0.0, -1.0]))


def _on_head(rest: _RestBody, side: str, kind: str) -> Float[Tensor, " N"]:
    head = rest.region("head")
    low, high = rest.points[head].amin(0), rest.points[head].amax(0)
    size = high - low
    # Across from the middle to one side: -1 to 1; from chin to crown: 0 to 1. Eyes lie half way up the head.
    across = (rest.points[:, 0] - (low[0] + high[0]) / 2) / (size[0] / 2)
    along = (rest.points[:, 1] - low[1]) / size[1]
    sign = -1.0 if side == "right" else 1.0
    front = torch.tensor([0.0, 0.0, 1.0])
    if kind == "ear":
        band = head & (along > 0.3) & (along < 0.6)
        return rest.extreme(band if band.any() else head, torch.tensor([sign, 0.0, 0.0]))
    if kind == "eye":
        band = head & ((sign * across - 0.36).abs() < 0.12) & ((along - 0.5).abs() < 0.06)
        return rest.extreme(band if band.any() else head, front + torch.tensor([sign * 0.5, 0.0, 0.0]))
    band = head & (across.abs() < 0.2) & (along > 0.2) & (along < 0.55)
    return rest.extreme(band if band.any() else head, front)


def _carrier(landmark: str) -> str:
    side, _, kind = landmark.rpartition("_")
    joint = "head" if kind == "nose" else _CARRIERS[kind]
    return joint if joint in ("head", "pelvis") else f"{side}_{joint}"
