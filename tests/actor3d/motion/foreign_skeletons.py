"""BVH files of other programs' skeletons: their names, proportions, axes, units and rest poses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.spatial.transform import Rotation

from actor3d.bodies.files import free_body
from actor3d.bodies.skeletons import SMPL_JOINT_NAMES, SMPL_PARENTS
from actor3d.motion import clips_dance, clips_everyday, clips_sport
from actor3d.motion.procedural import perform
from actor3d.motion.skeleton import Placed, Skeleton
from actor3d.motion.world import y_up_from

FPS = 30
CLIPS = {
    "walk": clips_everyday.walk,
    "reach": clips_everyday.reach,
    "squat": clips_everyday.squat,
    "sidestep": clips_dance.sidestep,
    "spin": clips_dance.spin,
    "lunge": clips_sport.lunge,
}
_LIMBS = {
    "hip": "UpLeg", "knee": "Leg", "ankle": "Foot", "foot": "ToeBase", "collar": "Shoulder", "shoulder": "Arm",
    "elbow": "ForeArm", "wrist": "Hand",
}  # fmt: skip


def _names(trunk: Mapping[str, str], **limbs: str) -> dict[str, str]:
    names = dict(trunk)
    for ours, theirs in (_LIMBS | limbs).items():
        names |= {f"left_{ours}": f"Left{theirs}", f"right_{ours}": f"Right{theirs}"}
    return names


_TRUNK = {
    "pelvis": "Hips",
    "spine1": "Spine",
    "spine2": "Spine1",
    "spine3": "Spine2",
    "neck": "Neck",
    "head": "Head",
}


def _lowered(degrees: float) -> dict[str, Rotation]:
    """Arms that rest below the T-pose."""
    turns = {}
    for side, sign in (("left", 1), ("right", -1)):
        for joint in ("shoulder", "elbow", "wrist"):
            turns[f"{side}_{joint}"] = Rotation.from_euler("z", -sign * degrees, degrees=True)
    return turns


def _along_x() -> dict[str, Rotation]:
    """Each joint's x axis along its bone, as in LAFAN: with zero rotations, legs point up beside the trunk."""
    up = Rotation.from_euler("z", 90, degrees=True)
    down = Rotation.from_euler("z", -90, degrees=True)
    turns = dict.fromkeys(("pelvis", "spine1", "spine2", "spine3", "neck", "head"), up)
    for side, sign in (("left", 1), ("right", -1)):
        turns |= {f"{side}_{joint}": down for joint in ("hip", "knee")}
        turns |= {
            f"{side}_{joint}": down * Rotation.from_euler("z", 60, degrees=True)
            for joint in ("ankle", "foot")
        }
        turns |= {
            f"{side}_{joint}": Rotation.from_euler("z", 0 if sign > 0 else 180, degrees=True)
            for joint in ("collar", "shoulder", "elbow", "wrist")
        }
    return turns


@dataclass(frozen=True, kw_only=True)
class Convention:
    """How a program writes its skeletons."""

    names: Mapping[str, str]
    unit: float
    """Metres."""
    up: str = "y"
    order: str = "ZYX"
    axes: Mapping[str, Rotation] = field(default_factory=dict)
    """World from each joint's axes when the person stands in the T-pose; those not named are the world's."""
    prefix: str = ""
    dummies: bool = False
    """Joints of no length between the hips and the legs."""


CONVENTIONS = {
    "CMU": Convention(
        names=_names(_TRUNK | {"spine1": "LowerBack", "spine2": "Spine", "spine3": "Spine1"}),
        unit=0.056444,
        dummies=True,
    ),
    "Mixamo": Convention(names=_names(_TRUNK), unit=0.01, prefix="mixamorig:", order="XYZ"),
    "AnimatedDrawings": Convention(
        names=_names(
            {"pelvis": "Hips", "spine1": "Spine1", "spine2": "Spine2", "spine3": "Spine4"}
            | {"neck": "Neck", "head": "Head"},
            hip="Thigh", knee="Shin", foot="Toe",
        ),
        unit=0.01,
        order="YXZ",
        axes=_lowered(45),
    ),
    "LAFAN": Convention(names=_names(_TRUNK, foot="Toe"), unit=0.01, axes=_along_x()),
    "Xsens": Convention(
        names=_names(
            {"pelvis": "Hips", "spine1": "Chest", "spine2": "Chest2", "spine3": "Chest4"}
            | {"neck": "Neck", "head": "Head"},
            hip="Hip", knee="Knee", ankle="Ankle", foot="Toe", collar="Collar", shoulder="Shoulder",
            elbow="Elbow", wrist="Wrist",
        ),
        unit=0.01,
        up="z",
        order="YXZ",
        axes=_lowered(85),
    ),
}  # fmt: skip


def foreign_person(thigh: float = 1.05, shin: float = 1.2) -> Skeleton:
    """Somebody of other proportions than the free body: longer shins, wide hips, short arms, a straight spine."""
    joints = Skeleton.of(free_body()).joints.copy()
    index = {name: joint for joint, name in enumerate(SMPL_JOINT_NAMES)}
    stretch = {
        "knee": (1.15, thigh, 1.0),
        "ankle": (0.9, shin, 1.0),
        "elbow": (0.9, 1, 1),
        "wrist": (1.1, 1, 1),
    }
    stretch |= {"hip": (1.3, 1.0, 1.0), "shoulder": (1.2, 1.0, 1.0)}
    moved = joints.copy()
    for joint, parent in enumerate(SMPL_PARENTS[1:], start=1):
        factor = stretch.get(SMPL_JOINT_NAMES[joint].split("_")[-1], (1.0, 1.0, 1.0))
        moved[joint] = moved[parent] + (joints[joint] - joints[parent]) * factor
    for name in ("spine1", "spine2", "spine3", "neck"):
        moved[index[name], 2] = moved[0, 2]
    sole = moved[index["left_foot"], 1] - 0.03
    return Skeleton(names=SMPL_JOINT_NAMES, parents=SMPL_PARENTS, joints=moved, sole=float(sole))


@dataclass(frozen=True, eq=False, kw_only=True)
class Written:
    """What a file says, in metres with y up."""

    path: Path
    truth: Placed
    planted: Mapping[str, np.ndarray]
    """For each side, the frames in which the foot's toe joint does not move at all."""


def write_clip(
    folder: Path,
    convention: Convention,
    clip: str,
    frames: int = 48,
    seconds: float = 1.7,
    person: Skeleton | None = None,
) -> Written:
    """Write one of our clips, performed by the foreign person, as another program would."""
    person = person or foreign_person()
    animation = CLIPS[clip](np.arange(frames) * seconds / frames)
    track = perform(animation, person.joints, person.sole)
    placed = person.place(track.poses, track.trans)
    path = folder / f"{clip}.bvh"
    path.write_text(bvh_text(person, placed, convention, seconds / frames))
    planted = {}
    for side in ("left", "right"):
        toe = placed.positions[:, person.index(f"{side}_foot")]
        speed = np.linalg.norm(np.gradient(toe, axis=0), axis=1) * frames / seconds
        planted[side] = (speed < 0.05) & (
            toe[:, 1] - person.joints[person.index(f"{side}_foot"), 1] + person.sole < 0.01
        )
    return Written(path=path, truth=placed, planted=planted)


def bvh_text(person: Skeleton, placed: Placed, convention: Convention, seconds: float) -> str:
    world = y_up_from(convention.up).inv()
    axes = [convention.axes.get(name, Rotation.identity()) for name in person.names]
    turns = [world * turn * own for turn, own in zip(placed.world_from_rest, axes, strict=True)]
    written = [name in convention.names for name in person.names]
    lines = ["HIERARCHY"]
    columns: list[np.ndarray] = []

    def branch(joint: int, depth: int) -> None:
        parent = person.parents[joint]
        indent = "  " * depth
        offset = np.zeros(3)
        if parent >= 0:
            offset = axes[parent].inv().apply(person.joints[joint] - person.joints[parent]) / convention.unit
        name = convention.prefix + convention.names[person.names[joint]]
        dummy = convention.dummies and person.names[joint].endswith("_hip")
        if dummy:
            lines.append(f"{indent}JOINT {name[0]}HipJoint")
            lines.append(f"{indent}{{ OFFSET 0 0 0 CHANNELS 3 Zrotation Yrotation Xrotation")
            columns.append(np.zeros((len(placed.positions), 3)))
        lines.append(f"{indent}{'JOINT' if parent >= 0 else 'ROOT'} {name}")
        lines.append(f"{indent}{{ OFFSET {offset[0]:.6f} {offset[1]:.6f} {offset[2]:.6f}")
        channels = " ".join(f"{axis}rotation" for axis in convention.order)
        if parent < 0:
            lines.append(f"{indent}  CHANNELS 6 Xposition Yposition Zposition {channels}")
            columns.append(world.apply(placed.positions[:, joint]) / convention.unit)
            local = turns[joint]
        else:
            lines.append(f"{indent}  CHANNELS 3 {channels}")
            local = turns[parent].inv() * turns[joint]
        columns.append(local.as_euler(convention.order, degrees=True))
        children = [child for child, above in enumerate(person.parents) if above == joint and written[child]]
        for child in children:
            branch(child, depth + 1)
        if not children:
            lines.append(f"{indent}  End Site {{ OFFSET 0 {0.1 / convention.unit:.4f} 0 }}")
        lines.append(f"{indent}}}" * (2 if dummy else 1))

    branch(0, 0)
    values = np.concatenate(columns, axis=1)
    lines += ["MOTION", f"Frames: {len(values)}", f"Frame Time: {seconds:.8f}"]
    lines += [" ".join(f"{value:.6f}" for value in row) for row in values]
    return "\n".join(lines) + "\n"
