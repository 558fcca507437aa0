"""Which joint of a foreign skeleton is which of ours: by the names that the usual programs give."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from actor3d.bodies.skeletons import SMPL_JOINT_NAMES
from actor3d.errors import UserError
from actor3d.io.strict import read_json
from actor3d.motion.joint_guess import Hierarchy, guess_joints
from actor3d.motion.skeleton import SIDES

JointMap = Mapping[str, str]
"""From our joints' names to those of the file."""

ESSENTIAL = (
    "pelvis",
    *(
        f"{side}_{name}"
        for side, _ in SIDES
        for name in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
    ),
)
"""Joints without which a motion cannot be carried over."""

_MAX_FILE_BYTES = 1_000_000


def _limbs(**names: str) -> dict[str, str]:
    """Names of paired joints; "*" stands for the side."""
    return {f"*_{ours}": theirs for ours, theirs in names.items()}


_MIXAMO_LIMBS = _limbs(
    hip="*UpLeg", knee="*Leg", ankle="*Foot", foot="*ToeBase", collar="*Shoulder", shoulder="*Arm",
    elbow="*ForeArm", wrist="*Hand",
)  # fmt: skip
_TRUNK = {
    "pelvis": "Hips",
    "spine1": "Spine",
    "spine2": "Spine1",
    "spine3": "Spine2",
    "neck": "Neck",
    "head": "Head",
}

_CONVENTIONS: dict[str, dict[str, str]] = {
    "Mixamo": _TRUNK | _MIXAMO_LIMBS,
    "CMU": _TRUNK | _MIXAMO_LIMBS | {"spine1": "LowerBack", "spine2": "Spine", "spine3": "Spine1"},
    "LAFAN": _TRUNK | _MIXAMO_LIMBS | {"*_foot": "*Toe"},
    "Rokoko": _TRUNK
    | _MIXAMO_LIMBS
    | {"*_hip": "*Thigh", "*_knee": "*Shin", "*_foot": "*Toe"}
    | {"spine1": "Spine1", "spine2": "Spine2", "spine3": "Spine4"},
    "Rokoko Newton": _TRUNK | _MIXAMO_LIMBS | {"*_hip": "*Thigh", "*_knee": "*Shin", "*_foot": "*Toe"},
    "Xsens": {"pelvis": "Hips", "spine1": "Chest", "spine2": "Chest2", "spine3": "Chest4", "neck": "Neck"}
    | {"head": "Head"}
    | _limbs(
        hip="*Hip", knee="*Knee", ankle="*Ankle", foot="*Toe", collar="*Collar", shoulder="*Shoulder",
        elbow="*Elbow", wrist="*Wrist",
    ),
    "Xsens MVN": {"pelvis": "Pelvis", "spine1": "L5", "spine2": "L3", "spine3": "T8", "neck": "Neck"}
    | {"head": "Head"}
    | _limbs(
        hip="*UpperLeg", knee="*LowerLeg", ankle="*Foot", foot="*Toe", collar="*Shoulder", shoulder="*UpperArm",
        elbow="*ForeArm", wrist="*Hand",
    ),
    "SMPL": {name: name for name in SMPL_JOINT_NAMES},
    "SMPL in Blender": {
        "pelvis": "Pelvis", "spine1": "Spine1", "spine2": "Spine2", "spine3": "Spine3", "neck": "Neck", "head": "Head",
    }
    | _limbs(
        hip="@_Hip", knee="@_Knee", ankle="@_Ankle", foot="@_Foot", collar="@_Collar", shoulder="@_Shoulder",
        elbow="@_Elbow", wrist="@_Wrist", hand="@_Hand",
    ),
}  # fmt: skip
"""Ours to theirs; "*" stands for Left or Right, "@" for L or R."""


def find_joint_map(hierarchy: Hierarchy, where: Path) -> JointMap:
    """The map of the convention that knows most of a skeleton's names, or what words in them and the hierarchy tell.

    Raises:
        UserError: if neither knows the essential joints.
    """
    names = hierarchy.names
    known = {_plain(name): name for name in reversed(names)}
    candidates = [_found(convention, known) for convention in _CONVENTIONS.values()]
    best = max(candidates, key=_knows)
    if _knows(best)[0] < len(ESSENTIAL):
        best = max(guess_joints(hierarchy), best, key=_knows)
    absent = [joint for joint in ESSENTIAL if joint not in best]
    if absent:
        raise UserError(
            f"{where}: no joint of this skeleton is known as {', '.join(absent[:4])}; "
            f"its joints are called {', '.join(names[:6])}, ...: say which is which with --joint-map FILE"
        )
    return best


def read_joint_map(path: Path, names: Sequence[str]) -> JointMap:
    """A map that the user wrote: a JSON object from our joints' names to the skeleton's.

    Raises:
        UserError: if the file is not such an object, names unknown joints, or lacks an essential one.
    """
    content = read_json(path, _MAX_FILE_BYTES)
    if not isinstance(content, dict) or not all(isinstance(value, str) for value in content.values()):
        raise UserError(f'{path}: expected a JSON object like {{"pelvis": "Hips", "left_hip": "LeftUpLeg"}}')
    for ours, theirs in content.items():
        if ours not in SMPL_JOINT_NAMES:
            raise UserError(f"{path}: {ours!r:.40} is none of our joints: {', '.join(SMPL_JOINT_NAMES)}")
        if theirs not in names:
            raise UserError(
                f"{path}: the skeleton has no joint {theirs!r:.40}; it has {', '.join(names)[:300]}"
            )
    absent = [joint for joint in ESSENTIAL if joint not in content]
    if absent:
        raise UserError(f"{path}: lacks {', '.join(absent)}")
    return content


def _knows(found: Mapping[str, str]) -> tuple[int, int]:
    """How many of the essential joints, and of all."""
    return sum(joint in found for joint in ESSENTIAL), len(found)


def _found(convention: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for ours, theirs in convention.items():
        for side in ("left", "right") if "*" in ours else ("",):
            name = _plain(theirs.replace("*", side).replace("@", side[:1]))
            if name in known:
                found[ours.replace("*", side)] = known[name]
    return found


def _plain(name: str) -> str:
    """Without a namespace such as "mixamorig:", case and separators."""
    return "".join(letter for letter in name.rpartition(":")[2].lower() if letter.isalnum())
