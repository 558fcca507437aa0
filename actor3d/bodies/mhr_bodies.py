"""The Momentum Human Rig in SMPL's terms: its 24 joints, the T-pose, shape coefficients. The user has the files."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from jaxtyping import Float

from actor3d.bodies.kinds import BodyKind
from actor3d.bodies.makehuman import TPose, joint_regressor, nearest_joint, unposed
from actor3d.bodies.mhr_rig import NUM_IDENTITY, MhrRig, read_mhr_rig
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.errors import fail, reporting_bad_values
from rectifier3d.geometry.body import BodyData, BodyModel

_CENTRAL = {
    "pelvis": "root", "spine1": "c_spine0", "spine2": "c_spine2", "spine3": "c_spine3", "neck": "c_neck",
    "head": "c_head",
}  # fmt: skip
_SIDED = {
    "hip": "upleg", "knee": "lowleg", "ankle": "foot", "foot": "ball", "collar": "clavicle", "shoulder": "uparm",
    "elbow": "lowarm", "wrist": "wrist", "hand": "middle1",
}  # fmt: skip
_FINGERS = ("index1", "middle1", "ring1", "pinky1")
"""Carried by the hand's joint; the thumb and the metacarpals are left to the wrist, as in SMPL."""
_SCALES = (
    "scale_spine_length", "scale_neck_length", "scale_shoulder_width", "scale_uparms", "scale_lowarms",
    "scale_hip_width", "scale_uplegs", "scale_lowlegs", "scale_foot_length",
)  # fmt: skip
_SCALE_NAMES = (
    "Spine length", "Neck length", "Shoulder width", "Upper arms", "Lower arms",
    "Hip width", "Upper legs", "Lower legs", "Foot length",
)  # fmt: skip
_DEVIATIONS = 3.0
"""How many units of a length's coefficient lead to its limit in the rig; those of identity go about as far."""
_LODS = (2, 3, 1, 4, 0, 5, 6)


def read_mhr(path: Path) -> BodyModel:
    """Read one of ``lod0.npz`` … ``lod6.npz`` with the ``rig.npz`` beside it.

    The first nine shape coefficients are lengths of the skeleton (spine, neck, shoulders' width, upper and lower arms,
    hips' width, upper and lower legs, feet), a third of the rig's limit a unit; behind them are MHR's 45 of identity.
    Skinning is SMPL's: twist joints follow the bone that they twist, and there are no pose correctives.

    Raises:
        MissingFileError: if there is no rig beside it.
        InputError: if a file is damaged, or of another form or rig.
    """
    with reporting_bad_values():
        return _MhrPeople(read_mhr_rig(path), path).body()


MHR = BodyKind(
    name="mhr",
    joint_names=SMPL_JOINT_NAMES,
    file_names=lambda _: tuple(f"lod{lod}.npz" for lod in _LODS),
    read=read_mhr,
    licensed=False,
    source="https://github.com/facebookresearch/MHR (python -m mhr.download_assets --lod 2: lod2.npz and rig.npz)",
    genders=("neutral",),
    shape_names=lambda _: _SCALE_NAMES,
)


class _MhrPeople:
    """MHR's people in the T-pose, y up, facing z."""

    def __init__(self, rig: MhrRig, path: Path) -> None:
        joints = _rig_joints()
        lacking = [name for name in joints if name not in rig.joint_names]
        lacking += [name for name in _SCALES if name not in rig.limits]
        if lacking:
            raise fail(path, f"is of a rig without {', '.join(lacking[:3])}", "give MHR's own files")
        self.rig = rig
        self.limits = {name: rig.limits[name] for name in _SCALES}
        self._joints = [rig.joint_names.index(name) for name in list(joints)[: len(SMPL_JOINT_NAMES)]]
        self.weights = self._merged(joints)
        left, up = self._directions()
        if left[0] < 0.9 or up[1] < 0.9:
            raise fail(path, "its body does not stand along y with its left along x", "give MHR's own files")

    def body(self) -> BodyModel:
        """The mean, how it differs by each coefficient, and where its joints lie."""
        mean = self.tpose({}, np.zeros(NUM_IDENTITY))
        short, long = (
            [self.tpose({name: sign * limit}, np.zeros(NUM_IDENTITY)) for name, limit in self.limits.items()]
            for sign in (-1, 1)
        )
        others = [self.tpose({}, _DEVIATIONS * one) for one in np.eye(NUM_IDENTITY)]
        lengths = [(most.vertices - least.vertices) / 2 for least, most in zip(short, long, strict=True)]
        identity = [other.vertices - mean.vertices for other in others]
        people = [mean, *short, *long, *others]
        regressor = joint_regressor(
            np.stack([each.vertices for each in people]),
            np.stack([each.joints for each in people]),
            mean.vertices,
        )
        return BodyModel(
            BodyData(
                template=_tensor(mean.vertices),
                faces=torch.from_numpy(self.rig.faces),
                parents=SMPL_PARENTS,
                joint_names=SMPL_JOINT_NAMES,
                weights=_tensor(self.weights),
                joint_regressor=_tensor(regressor),
                shape_directions=_tensor(np.stack([*lengths, *identity], axis=2) / _DEVIATIONS),
                pose_directions=None,
                kind="mhr",
                gender="neutral",
            )
        )

    def tpose(self, scales: Mapping[str, float], identity: Float[np.ndarray, " 45"]) -> TPose:
        """Somebody of some lengths and coefficients."""
        placed = self.rig.placed(scales)
        vertices = self.rig.vertices + np.einsum("i,iva->va", identity, self.rig.identity)
        return unposed(self.rig.skinned(placed, vertices), placed[self._joints, :3, 3], self.weights)

    def _directions(self) -> Float[np.ndarray, "2 3"]:
        """Left along the hips, and up along the spine."""
        places = dict(zip(SMPL_JOINT_NAMES, self.rig.placed({})[self._joints, :3, 3], strict=True))
        ways = np.stack([places["left_hip"] - places["right_hip"], places["neck"] - places["pelvis"]])
        return ways / np.linalg.norm(ways, axis=1, keepdims=True)

    def _merged(self, joints: Mapping[str, int]) -> Float[np.ndarray, "V 24"]:
        names = self.rig.joint_names
        # What hangs on nothing else belongs to the body as a whole.
        parents = {
            name: names[parent] if parent >= 0 else None
            for name, parent in zip(names, self.rig.parents, strict=True)
        }
        known = {**joints, names[0]: 0}
        merged = np.zeros((len(self.rig.weights), len(SMPL_JOINT_NAMES)))
        for index, name in enumerate(names):
            merged[:, nearest_joint(name, parents, known)] += self.rig.weights[:, index]
        return merged


def _rig_joints() -> dict[str, int]:
    """Which of SMPL's joints each of the rig's begins; SMPL's own 24 in their order, then more fingers."""
    found = {}
    for joint, name in enumerate(SMPL_JOINT_NAMES):
        side, _, part = name.partition("_")
        found[_CENTRAL[name] if name in _CENTRAL else f"{side[0]}_{_SIDED[part]}"] = joint
    for side in ("left", "right"):
        hand = SMPL_JOINT_NAMES.index(f"{side}_hand")
        found |= {f"{side[0]}_{finger}": hand for finger in _FINGERS}
    return found


def _tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(array, dtype=np.float32))
