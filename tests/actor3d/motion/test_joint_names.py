"""Skeletons of the usual programs are known by their joints' names, and refused where these leave doubts."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from actor3d.errors import UserError
from actor3d.motion.joint_guess import Hierarchy
from actor3d.motion.joint_maps import ESSENTIAL, find_joint_map

FILE = Path("motion.bvh")
LEG = ("hip", "knee", "ankle", "foot")
ARM = ("collar", "shoulder", "elbow", "wrist")


@dataclass(frozen=True, kw_only=True)
class Named:
    """How a program names a skeleton; * stands for the side, and words are apart by commas."""

    trunk: str
    """From the root to the chest."""
    neck: str
    arm: str
    leg: str
    sides: tuple[str, str] = ("Left", "Right")
    prefix: str = ""
    pelvis: int = 0
    """Which joint of the trunk is the pelvis."""
    arms: tuple[str, ...] = ARM
    legs: tuple[str, ...] = LEG
    branch: str = ""
    """The pelvis, if it lies beside the trunk, below its joint of that number."""
    extra: str = ""
    """Joints below the last of each arm and each leg, and below the joint named first: fingers, twists, helpers."""

    def hierarchy(self) -> Hierarchy:
        """The skeleton."""
        names: list[str] = []
        parents: list[int] = []

        def row(words: str, parent: int) -> list[int]:
            made = []
            for word in filter(None, words.split(",")):
                names.append(self.prefix + word)
                parents.append(parent)
                parent = len(names) - 1
                made.append(parent)
            return made

        trunk = row(self.trunk, -1)
        groin = row(self.branch, trunk[self.pelvis])[-1] if self.branch else trunk[self.pelvis]
        row(self.neck, trunk[-1])
        for side in self.sides:
            for words, root in ((self.arm, trunk[-1]), (self.leg, groin)):
                joints = row(words.replace("*", side), root)
                for above in joints:
                    for helper in filter(None, self.extra.replace("*", side).split(",")):
                        row(f"{helper}{above}" if "?" not in helper else names[above] + helper[1:], above)
                row(f"{names[joints[-1]].removeprefix(self.prefix)}_end", joints[-1])
        return Hierarchy(names=tuple(names), parents=tuple(parents))

    def expected(self) -> dict[str, str]:
        """The limbs and the pelvis."""
        found = {"pelvis": self.prefix + (self.branch or self.trunk.split(",")[self.pelvis])}
        for ours, side in zip(("left", "right"), self.sides, strict=True):
            for joints, words in ((self.arms, self.arm), (self.legs, self.leg)):
                theirs = words.replace("*", side).split(",")
                found |= {
                    f"{ours}_{joint}": self.prefix + word for joint, word in zip(joints, theirs, strict=True)
                }
        return found


MIXAMO = Named(
    trunk="Hips,Spine,Spine1,Spine2",
    neck="Neck,Head,HeadTop_End",
    arm="*Shoulder,*Arm,*ForeArm,*Hand",
    leg="*UpLeg,*Leg,*Foot,*ToeBase",
    extra="*HandIndex,*HandThumb",
)
BIPED = Named(
    trunk="Pelvis,Spine,Spine1,Spine2",
    neck="Neck,Head,HeadNub",
    arm="* Clavicle,* UpperArm,* Forearm,* Hand",
    leg="* Thigh,* Calf,* Foot,* Toe0",
    sides=("L", "R"),
    prefix="Bip001 ",
    extra="* Finger",
)
UNREAL = Named(
    trunk="root,pelvis,spine_01,spine_02,spine_03",
    neck="neck_01,head",
    arm="clavicle_*,upperarm_*,lowerarm_*,hand_*",
    leg="thigh_*,calf_*,foot_*,ball_*",
    sides=("l", "r"),
    pelvis=1,
    extra="?_twist_01,index_01_*,ik_hand_*",
)
RIGIFY = Named(
    trunk="spine,spine.001,spine.002,spine.003",
    neck="spine.004,spine.005,spine.006",
    arm="shoulder.*,upper_arm.*,forearm.*,hand.*",
    leg="thigh.*,shin.*,foot.*,toe.*",
    sides=("L", "R"),
    prefix="DEF-",
    extra="?.001",
)
NAMED = {
    "Mixamo without a colon": replace(MIXAMO, prefix="mixamorig"),
    "Mixamo, numbered": replace(MIXAMO, prefix="mixamorig1:"),
    "HumanIK": replace(MIXAMO, prefix="Character1_", extra="?Roll,*HandIndex"),
    "Perception Neuron": replace(MIXAMO, prefix="Robot_", leg="*UpLeg,*Leg,*Foot", legs=LEG[:3]),
    "Biped": BIPED,
    "Biped with lines": replace(
        BIPED, prefix="Bip01_", arm=BIPED.arm.replace(" ", "_"), leg=BIPED.leg.replace(" ", "_")
    ),
    "Unreal": UNREAL,
    "Unreal in capitals": replace(UNREAL, sides=("L", "R")),
    "Rigify": RIGIFY,
    "Rigify's metarig": replace(RIGIFY, prefix="ORG-", extra=""),
    "Bandai-Namco": Named(
        trunk="joint_Root,Hips,Spine,Chest",
        neck="Neck,Head",
        arm="Shoulder_*,UpperArm_*,LowerArm_*,Hand_*",
        leg="UpperLeg_*,LowerLeg_*,Foot_*,Toes_*",
        sides=("L", "R"),
        pelvis=1,
    ),
    "Poser": Named(
        trunk="hip,abdomen,chest",
        neck="neck,head",
        arm="*Collar,*Shldr,*ForeArm,*Hand",
        leg="*Thigh,*Shin,*Foot,*Toe",
        sides=("l", "r"),
        extra="*Index,*Mid",
    ),
    "DAZ Genesis": Named(
        trunk="hip,abdomenLower,abdomenUpper,chestLower,chestUpper",
        branch="pelvis",
        neck="neckLower,neckUpper,head",
        arm="*Collar,*ShldrBend,*ForearmBend,*Hand",
        leg="*ThighBend,*Shin,*Foot,*Toe",
        sides=("l", "r"),
        extra="*ThumbBend",
    ),
    "OptiTrack": Named(
        trunk="Hip,Ab,Chest",
        neck="Neck,Head",
        arm="*Shoulder,*UArm,*FArm,*Hand",
        leg="*Thigh,*Shin,*Foot,*Toe",
        sides=("L", "R"),
        prefix="Skeleton 001:",
    ),
    "Acclaim": Named(
        trunk="root,lowerback,upperback,thorax",
        neck="lowerneck,upperneck,head",
        arm="*clavicle,*humerus,*radius,*wrist",
        leg="*femur,*tibia,*foot,*toes",
        sides=("l", "r"),
    ),
    "Vicon": Named(
        trunk="Hips,Spine,Spine1",
        neck="Neck,Head",
        arm="*Collar,*Shoulder,*Elbow,*Wrist",
        leg="*Hip,*Knee,*Ankle,*Toe",
        prefix="Anna:Solving:",
    ),
    "sides behind": Named(
        trunk="Pelvis,Spine1,Chest",
        neck="Neck,Head",
        arm="Clavicle_*,UpperArm_*,ForeArm_*,Hand_*",
        leg="UpperLeg_*,LowerLeg_*,Foot_*,Toe_*",
    ),
    "small letters": Named(
        trunk="hips,spine,chest",
        neck="neck,head",
        arm="*shoulder,*arm,*forearm,*hand",
        leg="*upleg,*leg,*foot,*toebase",
        sides=("left", "right"),
    ),
}


@pytest.mark.parametrize("name", NAMED)
def test_names_of_the_usual_programs_are_known(name):
    named = NAMED[name]
    found = find_joint_map(named.hierarchy(), FILE)
    limbs = {ours: theirs for ours, theirs in found.items() if ours in named.expected()}
    assert limbs == named.expected()


@pytest.mark.parametrize(
    ("name", "trunk"),
    [
        ("Unreal", "spine_01,spine_02,spine_03,neck_01,head"),
        ("Rigify", "DEF-spine.001,DEF-spine.002,DEF-spine.003,DEF-spine.004,DEF-spine.006"),
        (
            "Mixamo without a colon",
            "mixamorigSpine,mixamorigSpine1,mixamorigSpine2,mixamorigNeck,mixamorigHead",
        ),
        ("DAZ Genesis", "abdomenLower,abdomenUpper,chestUpper,neckLower,head"),
        ("Bandai-Namco", "Spine,,Chest,Neck,Head"),
        ("Poser", "abdomen,,chest,neck,head"),
    ],
)
def test_the_trunk_is_what_lies_between_hips_and_arms(name, trunk):
    found = find_joint_map(NAMED[name].hierarchy(), FILE)
    joints = ("spine1", "spine2", "spine3", "neck", "head")
    assert [found.get(joint, "") for joint in joints] == trunk.split(",")


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (replace(UNREAL, leg="thigh_*,wing_*,foot_*,ball_*"), "left_hip"),
        (replace(UNREAL, leg="calf_*,thigh_*,foot_*,ball_*"), "left_hip"),
        (replace(UNREAL, arm="clavicle_*,lowerarm_*,hand_*,upperarm_*"), "left_shoulder"),
        (replace(UNREAL, sides=("l", "l2")), "right_hip"),
        (replace(UNREAL, sides=("a", "b")), "left_hip"),
        (replace(MIXAMO, prefix="mixamorig", arm="*Shoulder,*Arm,*Wing,*Hand"), "left_shoulder"),
    ],
)
def test_names_that_leave_doubts_are_refused(named, told):
    with pytest.raises(UserError, match=f"{told}.*--joint-map"):
        find_joint_map(named.hierarchy(), FILE)


def test_essential_joints_are_always_known():
    for named in NAMED.values():
        assert set(ESSENTIAL) <= set(find_joint_map(named.hierarchy(), FILE))


def test_a_thousand_joints_of_one_name_do_not_take_long():
    names = tuple(f"LeftLeg{number}" for number in range(1000))
    with pytest.raises(UserError, match="--joint-map"):
        find_joint_map(Hierarchy(names=names, parents=tuple(range(-1, 999))), FILE)
